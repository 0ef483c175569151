import type { QuestionId } from '../registration/questions.ts';
import { slips } from '../registration/slips.ts';
import { bareWords } from './commands.ts';
import type { Context } from './context.ts';
import type { Command } from './turn.ts';

/** Commands of one word, as they are typed in a hurry: "bakc", "cancle", "hlp". */
const WORDS: readonly (readonly [string, Command])[] = [
  ['back', 'back'],
  ['previous', 'back'],
  ['skip', 'skip'],
  ['help', 'help'],
  ['undo', 'undo'],
  ['cancel', 'cancel'],
  ['restart', 'start-over'],
  ['submit', 'submit'],
  ['review', 'review'],
  ['progress', 'progress'],
  ['repeat', 'repeat'],
  ['delete', 'delete'],
  ['later', 'later'],
  ['example', 'example'],
  ['resume', 'resume'],
];
/** Two slips are too many for a short word. */
const LONG = 7;
/** "Bach", "bank": where any word may be the answer, a slip is none. */
const ANY_WORD: ReadonlySet<QuestionId> = new Set([
  'organization',
  'name',
  'address',
  'contact',
  'reseller',
  'genesys',
  'categories',
  'methods',
  'description',
]);

/** The command that one misspelled word means; undefined where the word may be an answer. */
export function slippedCommand(text: string, { pending, confirm }: Context): Command | undefined {
  if (confirm !== undefined || text.length > 24 || (pending && ANY_WORD.has(pending.question.id))) return undefined;
  const word = bareWords(text).toLowerCase();
  if (!/^[a-z]{3,10}$/.test(word)) return undefined;
  // Hardly anybody misses the first letter; "start" is no "restart".
  return WORDS.find(([command]) => word[0] === command[0] && slips(word, command) <= (command.length >= LONG ? 2 : 1))?.[1];
}
