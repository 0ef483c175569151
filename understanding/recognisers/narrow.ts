import { allMatches } from '../../registration/allMatches.ts';
import type { Segments } from '../segments.ts';

/** How far full-width forms lie behind the ordinary ones. */
const WIDTH = 0xfee0;
const ordinary = (wide: string): string => {
  const codes = Array.from(wide, (one) => one.charCodeAt(0) - WIDTH);
  return codes.map((code) => String.fromCharCode(code)).join('');
};

/**
 * Text as a keyboard would have typed it: full-width forms as ordinary ones, typographic dashes as hyphens, odd spaces as spaces.
 * Character for character, so that positions stay those of the message.
 */
export const narrow = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]+/g, ordinary)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00A0\u2007\u2009\u202F\u3000]/g, ' ');

const KNOWN = new WeakMap<Segments, string>();

/** The message of some segments, narrowed once. */
export function narrowed(segments: Segments): string {
  const known = KNOWN.get(segments) ?? narrow(segments.text);
  KNOWN.set(segments, known);
  return known;
}

/** More of one kind than any registration holds: what repeats beyond is noise, and is not worth the time. */
const MOST_MATCHES = 200;

/** The matches of a global pattern in the narrowed text, where nothing was taken. */
export function narrowMatches(segments: Segments, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of allMatches(narrowed(segments), pattern)) {
    if (segments.isFree(match.index, match.index + match[0].length)) found.push(match);
    if (found.length >= MOST_MATCHES) break;
  }
  return found;
}
