import { tellsOfRejection } from '../dialogs/rejected.ts';
import { termAsked } from '../dialogs/terms.ts';
import { decideFaq, type PendingKind } from '../faq/matcher.ts';
import type { Context } from '../understanding/context.ts';
import { PROSE } from '../understanding/prose.ts';
import type { Turn } from '../understanding/turn.ts';
import { understand } from '../understanding/understand.ts';

const WORD_FOR_WORD: ReadonlySet<string> = new Set(['samples', 'consentText', 'replies']);

function awaited({ pending }: Context): PendingKind {
  if (!pending) return 'short';
  if (WORD_FOR_WORD.has(pending.question.id)) return 'verbatim';
  return PROSE.has(pending.question.id) ? 'free' : 'short';
}

/** Everything `dialogs/listen.ts` asks about a message before it answers. */
export function wholeUnderstanding(text: string, context: Context): Turn {
  const turn = understand(text, context);
  if (turn.command || turn.isTooLong || turn.text === '') return turn;
  const kind = awaited(context);
  if (kind !== 'verbatim' && tellsOfRejection(turn.text)) return turn;
  if (!termAsked(turn.text)) decideFaq(turn.text, kind);
  return turn;
}
