import { tidyText } from '../registration/tidy.ts';

/** pdfkit lays out an unbroken word in quadratic time: 5,000 characters take 19 s, in pieces of 60 a tenth of one. */
const LONGEST_WORD = 60;
/** Signs that only choose how the one before them looks. */
const VARIATIONS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/** Text as it can be drawn: no control or overriding characters, no endless words, and what the font lacks shown as `[U+1F389]` instead of as nothing. */
export function drawable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  const clean = tidyText(text)
    .replace(VARIATIONS, '')
    .replace(/\t/g, ' ')
    .replace(/[\p{Zs}]/gu, ' ');
  const shown = [...clean].map((sign) => (sign === '\n' || hasGlyph(codePointOf(sign)) ? sign : `[U+${hex(sign)}]`)).join('');
  return shown.replace(LONG_WORDS, (word) => (word.match(PIECES) ?? []).join('\n'));
}

const LONG_WORDS = new RegExp(`\\S{${LONGEST_WORD + 1},}`, 'gu');
const PIECES = new RegExp(`\\S{1,${LONGEST_WORD}}`, 'gu');

const codePointOf = (sign: string): number => sign.codePointAt(0) ?? 0;
const hex = (sign: string): string => codePointOf(sign).toString(16).toUpperCase().padStart(4, '0');
