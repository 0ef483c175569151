import { allMatches } from '../../registration/allMatches.ts';
import type { Found, Segments } from '../segments.ts';
import { narrowed } from './narrow.ts';

const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const HANGUL: Readonly<Record<string, string>> = {
  공: '0',
  영: '0',
  일: '1',
  이: '2',
  삼: '3',
  사: '4',
  오: '5',
  육: '6',
  륙: '6',
  칠: '7',
  팔: '8',
  구: '9',
};
const DIGIT = `${ONES.join('|')}|oh|o`;
/** One token: a figure, a digit word with "hundred" or behind "double" and "triple", a ten with its one, a Hangul digit. */
const TOKEN = new RegExp(
  `\\d{1,11}|(?<![\\p{L}])(?:(?:double|triple)\\s(?:${DIGIT})|(?:${TENS.join('|')})[\\s-](?:${ONES.slice(1).join('|')})|(?:${DIGIT})(?:[\\s-]hundred)?|${TEENS.join('|')}|${TENS.join('|')})(?![a-z])|[공영일이삼사오육륙칠팔구]백?`,
  'giu',
);
/** What may stand between two digits of one number. */
const GAP = /^(?:[\s,.·()-]{0,3}|[\s,]{0,2}(?:dash|hyphen|dot|minus|다시|대시|하이픈|에|의)[\s,]{0,2})$/i;
/** More digits than all numbers of a registration have: noise. */
const MOST_TOKENS = 1500;

interface Token {
  readonly digits: string;
  readonly isWord: boolean;
  readonly start: number;
  readonly end: number;
}

function digitsOf(token: string): string {
  const [first = '', second] = token.toLowerCase().split(/[\s-]/);
  if (/^\d/.test(first)) return first;
  const hangul = HANGUL[first.charAt(0)];
  if (hangul) return first.endsWith('백') ? `${hangul}00` : hangul;
  if (first === 'double' || first === 'triple') return oneDigit(second ?? '').repeat(first === 'double' ? 2 : 3);
  if (second === 'hundred') return `${oneDigit(first)}00`;
  if (TENS.includes(first)) return `${TENS.indexOf(first) + 2}${second ? ONES.indexOf(second) : 0}`;
  return TEENS.includes(first) ? `1${TEENS.indexOf(first)}` : oneDigit(first);
}

const oneDigit = (word: string): string => (/^oh?$/.test(word) ? '0' : String(Math.max(0, ONES.indexOf(word))));

const asToken = (match: RegExpExecArray): Token => ({
  digits: digitsOf(match[0]),
  isWord: !/^\d/.test(match[0]),
  start: match.index,
  end: match.index + match[0].length,
});

/** Tokens that follow one another with nothing but gaps between. */
function runs(text: string, tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [];
  for (const token of tokens) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run && last && (last.end === token.start || GAP.test(text.slice(last.end, token.start)))) run.push(token);
    else found.push([token]);
  }
  return found;
}

/** A Hangul digit inside another word, 이메일, begins no number. */
const startsWord = (text: string, { start }: Token): boolean =>
  !/[가-힣]/.test(text.charAt(start)) || !/[가-힣]/.test(text.charAt(start - 1)) || /[는은호로번가]/.test(text.charAt(start - 1));

/** Numbers said digit by digit whose length fits, in words, Hangul or mixed with figures: "eight hundred 555 0190", 팔삼삼 오오오 공일이삼. */
export function spokenDigits(segments: Segments, fits: RegExp): Found[] {
  const text = narrowed(segments);
  if (!/[공영일이삼사오육륙칠팔구]|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|\w+teen|\w+ty)\b/i.test(text))
    return [];
  const tokens: Token[] = [];
  for (const match of allMatches(text, TOKEN)) {
    tokens.push(asToken(match));
    if (tokens.length >= MOST_TOKENS) break;
  }
  return runs(text, tokens)
    .flatMap((run) => numbersIn(text, run, fits))
    .filter((one) => segments.isFree(one.start, one.end));
}

/** Longer than any number spoken: noise. */
const MOST_IN_RUN = 60;

function numbersIn(text: string, run: readonly Token[], fits: RegExp): Found[] {
  if (run.length > MOST_IN_RUN) return [];
  const found: Found[] = [];
  for (let from = 0; from < run.length; ) {
    const one = numberFrom(text, run, from, fits);
    if (one) found.push(one.found);
    from = one ? one.next : from + 1;
  }
  return found;
}

/** The longest number that begins at a token; it has at least one word, for figures alone are read elsewhere. */
function numberFrom(text: string, run: readonly Token[], from: number, fits: RegExp): { found: Found; next: number } | undefined {
  const first = run[from];
  if (!first || !startsWord(text, first)) return undefined;
  let digits = '';
  let best: { found: Found; next: number } | undefined;
  for (let i = from; i < run.length && digits.length < 12; i++) {
    const token = run[i] ?? first;
    digits += token.digits;
    const hasWord = run.slice(from, i + 1).some((one) => one.isWord);
    if (hasWord && fits.test(digits)) best = { found: { value: digits, start: first.start, end: token.end }, next: i + 1 };
  }
  return best;
}
