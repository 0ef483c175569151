import type { PendingKind } from '../faq/matcher.ts';
import type { QuestionId } from '../registration/questions.ts';
import { PROSE } from '../understanding/prose.ts';

/** Texts that are kept word for word, and may hold any question themselves. */
const WORD_FOR_WORD: ReadonlySet<QuestionId> = new Set(['samples', 'consentText', 'replies']);

/** What kind of answer a question waits for: the longer and freer it is, the surer a question of the customer's must be. */
export function awaitedBy(question: QuestionId | undefined): PendingKind {
  if (!question) return 'short';
  if (WORD_FOR_WORD.has(question)) return 'verbatim';
  return PROSE.has(question) ? 'free' : 'short';
}
