import { FIELD_IDS } from '../registration/catalogue.ts';
import type { Draft } from '../registration/draft.ts';
import { at, type FieldPath, targetOf } from '../registration/path.ts';
import { rejectionCode } from '../registration/rejections/codes.ts';
import { MEANINGS } from '../registration/rejections/meanings.ts';
import { fieldPathsOf } from './rejected.ts';
import type { Session } from './session.ts';

/** One reason of a rejection, as staff give it. */
export interface RejectionReason {
  readonly code?: string;
  readonly field?: FieldPath;
  readonly note: string;
}

/** What became of a registration. */
export interface Decision {
  readonly status: 'in-review' | 'approved' | 'rejected';
  readonly reasons: readonly RejectionReason[];
}

/** Tells the customer what staff decided; after a rejection only the answers it names are open again. */
export function tellDecision(session: Session, { status, reasons }: Decision): void {
  const { draft, words } = session;
  if (!draft?.reference) return;
  session.draft = decided(draft, { status, reasons });
  session.update({ isPaused: false });
  session.unfocus();
  session.say(words.talk.statusOf(draft.reference, status));
  if (status !== 'rejected') return;
  sayReasons(session);
  const open = session.draft.reopened ?? [];
  if (open.length > 0) session.say(words.talk.reopened(open.map((path) => session.label(path))));
}

/** The draft as the decision leaves it. */
export function decided(draft: Draft, { status, reasons }: Decision): Draft {
  const opened = status === 'rejected' ? inAskingOrder(reasons.flatMap((reason) => openedBy(draft, reason))) : [];
  return { ...draft, status, rejections: [...reasons], reopened: opened.filter((path) => at(draft.form, path) !== undefined) };
}

/** The reasons with the answers they are about, as staff wrote them. */
export function sayReasons(session: Session): void {
  const { draft, words } = session;
  const lines = (draft?.rejections ?? []).map(({ field, code, note }) => {
    const meaning = code ? rejectionCode(code)?.meaning : undefined;
    return `• ${field ? `${session.label(field)}: ` : ''}${note}${meaning ? ` (${words.rejections.meanings[meaning]})` : ''}`;
  });
  if (lines.length > 0) session.say(lines.join('\n'));
}

/** The field that is named, else those the code is about. */
function openedBy(draft: Draft, { field, code }: RejectionReason): readonly FieldPath[] {
  if (field) return [field];
  const meaning = code ? rejectionCode(code)?.meaning : undefined;
  return meaning ? fieldPathsOf(draft, MEANINGS[meaning].fields) : [];
}

const inAskingOrder = (paths: readonly FieldPath[]): readonly FieldPath[] => {
  const rank = (path: FieldPath) =>
    FIELD_IDS.indexOf(targetOf(path)?.id ?? 'company.businessType') + 1000 * Math.max(0, targetOf(path)?.index ?? 0);
  return [...new Set(paths)].sort((a, b) => rank(a) - rank(b));
};
