import { tidyText } from '../registration/tidy.ts';

/** pdfkit lays out an unbroken word in quadratic time: 5,000 characters take 19 s, in pieces of 60 a tenth of one. */
const LONGEST_WORD = 80;
const SHORTEST_PIECE = 12;
/** Stands for what the font lacks; the font has this sign itself, but none of the narrower boxes. */
const BOX = '□';
/** Signs that only choose how the one before them looks. */
const VARIATIONS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
/** Drawn as nothing by every font, like the fillers of Hangul. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

/** Text as it can be drawn: no control or overriding characters, no word longer than a line holds, and a box for what the font lacks, which is noted. */
export function drawable(text: string, hasGlyph: (codePoint: number) => boolean, undrawn: Set<string>, lineHolds = LONGEST_WORD): string {
  const clean = tidyText(text)
    .replace(VARIATIONS, '')
    .replace(/\t/g, ' ')
    .replace(/[\p{Zs}]/gu, ' ');
  const shown = [...clean].map((sign) => {
    if (sign === '\n' || (hasGlyph(codePointOf(sign)) && !UNSEEN.test(sign))) return sign;
    undrawn.add(sign);
    return BOX;
  });
  return broken(shown.join(''), Math.min(Math.max(lineHolds, SHORTEST_PIECE), LONGEST_WORD));
}

const broken = (text: string, longest: number): string => {
  const pieces = new RegExp(`\\S{1,${longest}}`, 'gu');
  return text.replace(new RegExp(`\\S{${longest + 1},}`, 'gu'), (word) => (word.match(pieces) ?? []).join('\n'));
};

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
