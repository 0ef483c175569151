import type { FieldId } from '../registration/catalogue.ts';
import { applies } from '../registration/check.ts';
import type { Draft } from '../registration/draft.ts';
import { at, type FieldPath, pathOf } from '../registration/path.ts';
import { useCaseCount } from '../registration/places.ts';
import { isAboutRejection, type Rejection, rejectionsIn } from '../registration/rejections/lookup.ts';
import { MEANINGS } from '../registration/rejections/meanings.ts';
import type { Session } from './session.ts';

/** Longer messages answer or paste; a rejection is told in a few sentences. */
const MOST_CHARACTERS = 600;

export const tellsOfRejection = (text: string): boolean => text.length <= MOST_CHARACTERS && isAboutRejection(text);

/** Somebody tells that the carriers refused a registration: what it means, what may follow, and the answers to put right are opened again. */
export function hearRejection(session: Session, text: string): void {
  const reasons = rejectionsIn(text);
  const { rejections } = session.words;
  if (reasons.length === 0) session.say(session.words.talk.whichRejection);
  for (const reason of reasons) session.say(reason.kind === 'unknown' ? rejections.unknownCode(reason.code) : explained(session, reason));
  session.event('rejection-explained');
  if (session.draft) reopenPaths(session, fieldPathsOf(session.draft, reasons.flatMap(fieldsOf)));
}

const explained = (session: Session, { meaning }: Exclude<Rejection, { kind: 'unknown' }>): string => {
  const { meanings, next } = session.words.rejections;
  return `${meanings[meaning]} ${next[MEANINGS[meaning].resubmit]}`;
};

/** Answers to put right; none where filing again is pointless. */
function fieldsOf(reason: Rejection): readonly FieldId[] {
  if (reason.kind === 'unknown') return [];
  const { resubmit, fields } = MEANINGS[reason.meaning];
  return resubmit === 'no' || resubmit === 'none' || resubmit === 'appeal' ? [] : fields;
}

/** Where these fields stand, in every use case that has them. */
export const fieldPathsOf = ({ form }: Draft, fields: readonly FieldId[]): readonly FieldPath[] =>
  fields.flatMap((id): FieldPath[] =>
    id.startsWith('useCases[]') ? Array.from({ length: useCaseCount(form) }, (_, i) => pathOf(id, i)) : [id],
  );

/** Opens known answers again; a registration already sent becomes a new version of the same reference. */
export function reopenPaths(session: Session, paths: readonly FieldPath[]): void {
  const { draft } = session;
  if (!draft) return;
  const known = [...new Set(paths)].filter((path) => at(draft.form, path) !== undefined && applies(draft.form, path));
  if (known.length === 0) return;
  const wasSent = draft.reference !== undefined;
  session.change((before) => ({ ...before, ...(wasSent && { status: 'rejected' as const }), reopened: known }));
  session.update({ isPaused: false });
  session.unfocus();
  session.say(session.words.talk.reopened(known.map((path) => session.label(path))));
}

const WHAT_TO_FIX =
  /\bwhat\b.{0,30}\b(?:fix|correct|change|mend|wrong|redo|open)\b|\bwhy\b.{0,30}\b(?:reject|refus|den|came back|sent back)|(?:뭘|무엇을|어디를|뭐를)\s?.{0,8}(?:고쳐|고치|수정|바꿔)|왜\s?.{0,10}(?:반려|거절|거부)/i;

/** "What do I have to fix?", once a registration came back. */
export const asksWhatToFix = (session: Session, text: string): boolean =>
  session.draft?.status === 'rejected' && text.length <= 120 && WHAT_TO_FIX.test(text);
