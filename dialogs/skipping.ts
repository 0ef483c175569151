import { catalogue } from '../registration/catalogue.ts';
import { type Draft, forget } from '../registration/draft.ts';
import { at, type FieldPath, targetOf } from '../registration/path.ts';
import { places } from '../registration/places.ts';
import type { Session } from './session.ts';

/** Optional blanks are left out, required ones put off. */
export function skip(session: Session, about?: FieldPath): void {
  const { pending } = session.talk;
  const path = about ?? (pending?.kind === 'field' ? pending.field : undefined);
  const target = targetOf(path ?? '');
  if (!path || !target || !session.draft) return;
  const isKnown = at(session.draft.form, path) !== undefined;
  const { need } = catalogue[target.id];
  const isFree = need === 'optional' || need === 'asked' || need === 'volunteered';
  session.report.skipped.push(path);
  session.unfocus();
  if (isKnown && !isFree) return;
  session.change((draft) => ({
    ...(isKnown ? forget(draft, path, session.now).draft : draft),
    leftOut: isFree ? [...new Set([...draft.leftOut, path])] : draft.leftOut,
    parked: isFree ? draft.parked : parkedWith(draft, path),
  }));
  session.say(isFree ? session.words.talk.skipped(session.label(path)) : session.words.talk.cannotSkip(session.label(path)));
}

/** All blanks of the question are put off together: it asks for one thing. */
function parkedWith(draft: Draft, path: FieldPath): string[] {
  const all = places(draft);
  const place = all.find((one) => one.path === path);
  const group = all
    .filter((one) => one.question === place?.question && one.useCase === place?.useCase && one.isOpen)
    .map((one) => one.path);
  return [...new Set([...draft.parked, ...(group.length > 0 ? group : [path])])];
}
