import type { About } from '../form.ts';
import { isLatin } from './fitted.ts';

const VARIES = 'varies';

/** Korean words for a period, and what they are in "… a week". */
const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/하루|매일|일일|1일/, 'day'],
  [/매주|일주일|주간|주일|주(?=\s|에|당|$|\d|최)/, 'week'],
  [/매월|매달|한\s?달|월간|월|달/, 'month'],
  [/매년|일\s?년|연간|연|년/, 'year'],
];
const COUNT = /(\d{1,4})(?:\s*[~-]\s*(\d{1,4}))?\s*(?:회|번|건|통|개)/;
const COUNT_WORDS: Readonly<Record<string, string>> = { 한: '1', 두: '2', 세: '3', 네: '4', 다섯: '5' };
const AT_MOST = /최대|까지|이하|이내|미만/;

/** How often one person is texted, as every draft says it: the same words everywhere, since reviewers compare them (30498). */
export function frequencySentence({ useCase }: About): string {
  const said = inEnglish(bare(useCase.messageFrequency ?? VARIES));
  return /^varies\b/i.test(said) ? `Message frequency ${said.replace(/^varies/i, VARIES)}.` : `Message frequency: ${said}.`;
}

const bare = (said: string): string =>
  said
    .slice(0, 100)
    .replace(/^(?:(?:message|msg|text)s? )?frequency(?: ?[:=]| is)? ?/i, '')
    .replace(/[.\s]+$/, '') || VARIES;

function inEnglish(said: string): string {
  if (isLatin(said)) return said;
  const digits = said.replace(/(한|두|세|네|다섯)\s?(?=번|통|건)/g, (_, word: string) => COUNT_WORDS[word] ?? word);
  const period = PERIODS.find(([words]) => words.test(digits))?.[1];
  const [, least, most] = COUNT.exec(digits) ?? [];
  if (!period || !least) return VARIES;
  const count = most ? `${least} to ${most}` : least;
  return `${AT_MOST.test(digits) ? 'up to ' : ''}${count} ${count === '1' ? 'message' : 'messages'} a ${period}`;
}
