import type { Found, Segments } from '../segments.ts';
import { sistersOf } from './lineSeries.ts';
import { narrowed, narrowMatches } from './narrow.ts';
import { isFax, isOtherNumber } from './otherNumbers.ts';
import { spokenDigits } from './spokenDigits.ts';
import { vanityNumbers } from './vanity.ts';

const GAP = '[ ().·/_-]{0,3}';
/** The country code as it is dialled: +1, 1, 001, 00 1, 011 1. */
const COUNTRY = `(?:(?:\\+\\s?1|0011|00\\s?1|011\\s?1|1)${GAP})?`;
const TYPED = new RegExp(`(?<![\\d+])(?<!\\d[.,])${COUNTRY}\\(?\\d{3}\\)?${GAP}\\d{3}${GAP}\\d{4}(?!\\d)`, 'g');
/** `8 7 7 5 5 5 0 1 3 6`, `877 555 01 36`. */
const ONE_BY_ONE = new RegExp(`(?<![\\d+][ .,-]{0,3})${COUNTRY}[2-9](?:[ .,-]{1,3}\\d){9}(?![ .,-]{0,3}\\d)`, 'g');
const BY_TWOS = /(?<![\d+][ .-]?)(?:\+?1[ .-])?\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{2}[ .-]\d{2}(?![ .-]?\d)/g;
const INTERNATIONAL = /(?<!\d)\+[2-9]\d{0,2}[\d ().-]{6,16}\d(?!\d)/g;
/** A Korean mobile as it is dialled at home. */
const KOREAN_MOBILE = /(?<![\d+-])0(10[-. ]?\d{4}[-. ]?\d{4})(?!\d)/g;
const EXTENSION = /^,?\s{0,2}(?:ext(?:ension)?\.?|x|#|내선(?:\s?번호)?)\s?:?\s?\d{1,6}(?!\d)/i;
const SPOKEN = /^1?[2-9]\d{2}[2-9]\d{6}$/;

const printed = (digits: string): string => digits.slice(-10).replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
const isNorthAmerican = ({ value }: Found): boolean => /^\d{3}-\d{3}-\d{4}$/.test(value);
const overlaps = (one: Found, other: Found): boolean => one.start < other.end && other.start < one.end;

const northAmerican = (match: RegExpExecArray): Found => ({
  value: printed(match[0].replace(/\D/g, '')),
  start: match.index,
  end: match.index + match[0].length,
});

const asTyped = (match: RegExpExecArray, value = match[0].trim()): Found => ({
  value,
  start: match.index,
  end: match.index + match[0].length,
});

/** The first reading of each place counts; later ones that overlap it are dropped. */
const apart = (found: readonly Found[]): Found[] => found.filter((one, i) => !found.slice(0, i).some((other) => overlaps(one, other)));

function withExtension(text: string, one: Found): Found {
  const extension = EXTENSION.exec(text.slice(one.end, one.end + 24));
  return extension ? { ...one, end: one.end + extension[0].length } : one;
}

/**
 * Phone numbers as typed or spoken, North American ones as `NNN-NNN-NNNN`, vanity numbers with their letters, others from their `+` on.
 * Series ("-0105/0106", "0105 through 0108") are spelled out; extensions belong to the place, not to the value. No faxes, no order numbers.
 * Call after company numbers were taken.
 */
export function phones(segments: Segments): Found[] {
  const text = narrowed(segments);
  if (!/\d{3}|\d[ .,-]{1,3}\d|[공영일이삼사오육륙칠팔구]{2}|[a-z]{3}/i.test(text)) return [];
  const single = apart([
    ...vanityNumbers(segments),
    ...narrowMatches(segments, KOREAN_MOBILE).map((match) => asTyped(match, `+82 ${match[1] ?? ''}`)),
    ...narrowMatches(segments, INTERNATIONAL).map((match) => asTyped(match)),
    ...[TYPED, BY_TWOS, ONE_BY_ONE].flatMap((pattern) => narrowMatches(segments, pattern)).map(northAmerican),
    ...spokenDigits(segments, SPOKEN).map((one) => ({ ...one, value: printed(one.value) })),
  ]).sort((a, b) => a.start - b.start);
  const phone = single.filter((one) => !isFax(text, one.start, one.end) && !isOtherNumber(text, one.start, one.end));
  return phone.flatMap((one, i) => [
    withExtension(text, one),
    ...(isNorthAmerican(one) ? sistersOf(text, one, phone[i + 1]).filter((other) => segments.isFree(other.start, other.end)) : []),
  ]);
}
