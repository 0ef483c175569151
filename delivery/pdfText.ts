import { tidyText } from '../registration/tidy.ts';
import type { Letters } from './pdfFonts.ts';

/** Shorter words fit every line. */
const LONG_WORD = /\S{9,}/gu;
/** Stands for what the font lacks; the font has this sign itself, but none of the narrower boxes. */
const BOX = '□';
/** Signs that only choose how the one before them looks. */
const VARIATIONS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
/** Drawn as nothing by every font, like the fillers of Hangul. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

/** Text as it can be drawn: no control or overriding characters, no word wider than the line, and a box for what the font lacks, which is noted in `undrawn`. */
export function drawable(text: string, { has, width }: Letters, undrawn: Set<string>, line: number): string {
  const clean = tidyText(text)
    .replace(VARIATIONS, '')
    .replace(/\t/g, ' ')
    .replace(/[\p{Zs}]/gu, ' ');
  const shown = [...clean].map((sign) => {
    if (sign === '\n' || (has(codePointOf(sign)) && !UNSEEN.test(sign))) return sign;
    undrawn.add(sign);
    return BOX;
  });
  return shown.join('').replace(LONG_WORD, (word) => broken(word, width, line));
}

/** pdfkit lays out a word wider than its line in quadratic time, 5,000 letters in 19 s; cut to measure they take a tenth of one. */
function broken(word: string, width: Letters['width'], line: number): string {
  const pieces: string[] = [''];
  let used = 0;
  for (const sign of word) {
    const wide = width(codePointOf(sign));
    const isFull = used > 0 && used + wide > line;
    if (isFull) pieces.push('');
    used = isFull ? wide : used + wide;
    pieces[pieces.length - 1] += sign;
  }
  return pieces.join('\n');
}

/** `U+1F389`, and how often the next one follows: `U+0E01–U+0E07`. In the order of their numbers. */
export function codePoints(signs: Iterable<string>): readonly string[] {
  const numbers = [...signs].map(codePointOf).sort((a, b) => a - b);
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? named(first) : `${named(first)}–${named(last)}`));
}

const codePointOf = (sign: string): number => sign.codePointAt(0) ?? 0;
const named = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
