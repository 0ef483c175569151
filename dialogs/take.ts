import type { Draft } from '../registration/draft.ts';
import type { FieldPath } from '../registration/path.ts';
import type { Heard } from '../understanding/turn.ts';
import { type Applied, apply } from './apply.ts';
import type { Session } from './session.ts';

/** Judges and keeps what was heard, and reports it. */
export function take(
  session: Session,
  heard: readonly Heard[],
  source: 'customer' | 'agent' | 'drafted' = 'customer',
): Applied | undefined {
  const { draft, answeredPlace: place, report } = session;
  if (!draft || heard.length === 0) return undefined;
  const applied = apply(draft, heard, { now: session.now, source, ...(place && { pending: place.path }) });
  const changed = [...applied.captured, ...applied.corrected];
  const last = changed.at(-1);
  if (last) {
    session.change(() => applied.draft);
    session.update({ lastChanged: last });
  }
  looked(session, changed);
  countUseCases(session, draft);
  report.captured.push(...applied.captured);
  report.corrected.push(...applied.corrected);
  report.assumed.push(...applied.assumed);
  report.rejected.push(...applied.rejected);
  return applied;
}

/** What was answered again, or confirmed as it is, is open no more. */
export function looked(session: Session, paths: readonly FieldPath[]): void {
  const { draft } = session;
  if (!draft?.reopened) return;
  const asked = (path: FieldPath): string | undefined => {
    const place = session.placeAt(path);
    return place && `${place.question.id} ${place.useCase}`;
  };
  const done = paths.map(asked);
  const left = draft.reopened.filter((path) => {
    const question = asked(path);
    return question !== undefined && !done.includes(question);
  });
  session.draft = { ...draft, reopened: left };
}

function countUseCases(session: Session, before: Draft): void {
  if ((session.draft?.form.useCases?.length ?? 0) <= Math.max(1, before.form.useCases?.length ?? 0)) return;
  session.event('use-case-added');
  session.update({ isLastUseCase: false });
}
