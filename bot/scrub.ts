/**
 * Replaces what identifies a person or a company in free text: EINs, social security and card numbers, phones, e-mail addresses,
 * bearer keys. Times, UUIDs and channel ids stay, because a log without them is useless.
 */
export function scrub(text: string): string {
  if (!/[\p{Nd}@＠%]|bearer/iu.test(text)) return text;
  return text.replace(SHAPES, (found: string, ...groups: unknown[]) => {
    // The last argument of a replacer holds the named groups; exactly one of them is set.
    const kinds = groups.at(-1) as Record<string, string | undefined>;
    const kind = Object.keys(kinds).find((name) => kinds[name] !== undefined) ?? 'keep';
    if (kind === 'keep' || (kind === 'card' && !passesLuhn(found))) return found;
    return kind === 'token' ? 'Bearer [token]' : `[${kind}]`;
  });
}

// Customers type full-width digits and every kind of dash; word processors and phones put in non-breaking ones.
const D = String.raw`\p{Nd}`;
const DASH = String.raw`[\-\u00AD\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]`;
const GAP = String.raw`(?:[\s./·]|${DASH})`;
const PAIR = String.raw`(?:\s|${DASH})`;

// Not the tail or head of a longer number or of a decimal. A percent code (%20) ends in digits and is no part of a number.
const LEFT = String.raw`(?=${D})(?:(?<=%[0-9A-Fa-f]{2})|(?<!${D}|${D}\.|%[0-9A-Fa-f]?))`;
const RIGHT = String.raw`(?!${D}|\.${D})`;
// An unbroken run may be part of an id such as a1b123456789: only letters on either side ("EIN123456789") still count as an EIN.
const RUN = String.raw`(?=${D})(?:(?<=%[0-9A-Fa-f]{2})|(?<!${D}[A-Za-z]{0,32}|${D}\.|%[0-9A-Fa-f]?))`;
const RUN_END = String.raw`(?![A-Za-z]{0,32}${D}|\.${D})`;
const EXTENSION = String.raw`(?:\s?(?:x|ext\.?|내선)\s?${D}{1,6})?`;

const KEEP = [
  String.raw`${D}{4}-${D}{2}-${D}{2}[T ]${D}{2}:${D}{2}(?::${D}{2}(?:\.${D}{1,9})?)?(?:Z|[+\-]${D}{2}:?${D}{2})?`,
  `(?<![0-9A-Fa-f])[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![0-9A-Fa-f])`,
  // Teams conversation ids look like e-mail addresses.
  String.raw`${D}{1,2}:[\w.\-]{1,200}@(?:thread\.(?:skype|tacv2|v2)|unq\.gbl\.spaces)`,
];

const ONLY_KEPT = new RegExp(`^(?:${KEEP.join('|')})$`, 'u');

/** The whole text is a time or an id that `scrub` leaves as it is. */
export const isTimeOrId = (text: string): boolean => ONLY_KEPT.test(text);

const TOKEN = [String.raw`(?<![A-Za-z])[Bb][Ee][Aa][Rr][Ee][Rr]\s+[\w.~+/=\-]{8,}`];

const EMAIL = [String.raw`[\p{L}\p{N}._%+'\-]{1,64}(?:@|＠|%40)(?:[\p{L}\p{N}\-]{1,63}\.){1,8}(?:xn--[A-Za-z0-9\-]{1,59}|\p{L}{2,63})`];

const CARD = [
  `${LEFT}[2-6]${D}{3}(?:${PAIR}${D}{4}){3}(?:${PAIR}${D}{1,3})?(?!${PAIR}?${D})`,
  `${LEFT}3[47]${D}{2}${PAIR}${D}{6}${PAIR}${D}{5}${RIGHT}`,
  `${RUN}[2-6]${D}{13,18}${RUN_END}`,
];

const SSN = [
  `${LEFT}${D}{3}${GAP}${D}{2}${GAP}${D}{4}${RIGHT}`,
  `${LEFT}${D}{6}${DASH}[1-8]${D}{6}${RIGHT}`, // Korean resident number
];

const EIN = [
  String.raw`${LEFT}${D}{2}\s?${PAIR}\s?${D}{7}${RIGHT}`,
  `${LEFT}${D}{3}${PAIR}${D}{3}${PAIR}${D}{3}(?!${D}|${GAP}${D})`, // Canadian numbers are written in threes
  `${LEFT}${D}{3}${DASH}${D}{2}${DASH}${D}{5}${RIGHT}`, // Korean business number
  String.raw`${RUN}${D}{9}\s?(?:RC|RT|RP|RZ)\s?${D}{4}${RIGHT}`, // Canadian business account
  `${RUN}${D}{9}${RUN_END}`,
];

const PHONE = [
  String.raw`[+＋]\s?\(?${D}(?:[\s().\-/\u2010-\u2015]{0,3}${D}){6,14}${EXTENSION}${RIGHT}`,
  String.raw`(?:1${GAP}{0,2})?\(${D}{3}\)${GAP}{0,3}${D}{3}${GAP}{0,3}${D}{4}${EXTENSION}${RIGHT}`,
  `${LEFT}(?:1${GAP}{1,3})?${D}{3}${GAP}{1,3}${D}{3}${GAP}{0,3}${D}{4}${EXTENSION}${RIGHT}`,
  `${LEFT}(?:1${GAP}{0,2})?${D}{3}${GAP}?${D}{3}${DASH}${D}{4}${EXTENSION}${RIGHT}`,
  String.raw`\(?${LEFT}0${D}{1,2}\)?${GAP}?${D}{3,4}${PAIR}${D}{4}${RIGHT}`, // Korean numbers
  `${RUN}(?:1?[2-9]${D}{9}|01[016789]${D}{7,8}|02${D}{7,8}|0[3-6]${D}{8,9})${EXTENSION}${RUN_END}`,
];

/** Earlier kinds win where two begin at the same character. */
const SHAPES = new RegExp(
  Object.entries({ keep: KEEP, token: TOKEN, email: EMAIL, card: CARD, ssn: SSN, ein: EIN, phone: PHONE })
    .map(([kind, shapes]) => `(?<${kind}>${shapes.join('|')})`)
    .join('|'),
  'gu',
);

/** The check digit of a payment card: without it every long number would be one. */
function passesLuhn(found: string): boolean {
  const digits = [...found.normalize('NFKC').replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, place) => total + (place % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9), 0);
  return sum % 10 === 0;
}
