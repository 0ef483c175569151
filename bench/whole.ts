import { awaitedBy } from '../dialogs/awaited.ts';
import { tellsOfRejection } from '../dialogs/rejected.ts';
import { termAsked } from '../dialogs/terms.ts';
import { decideFaq } from '../faq/matcher.ts';
import type { Context } from '../understanding/context.ts';
import type { Turn } from '../understanding/turn.ts';
import { understand } from '../understanding/understand.ts';

/** Everything `dialogs/listen.ts` asks about a message before it answers. */
export function wholeUnderstanding(text: string, context: Context): Turn {
  const turn = understand(text, context);
  if (turn.command || turn.isTooLong || turn.text === '') return turn;
  const kind = awaitedBy(context.pending?.question.id);
  if (kind !== 'verbatim' && tellsOfRejection(turn.text)) return turn;
  if (!termAsked(turn.text)) decideFaq(turn.text, kind);
  return turn;
}
