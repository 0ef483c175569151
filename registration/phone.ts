import { createRequire } from 'node:module';
import type { RuleId } from './rules.ts';
import { tidyDigits } from './tidy.ts';

/** Prefixes in service; 822 and the other 8YY are reserved (CTIA, Bandwidth's pattern). */
const TOLL_FREE = /^\+1(800|833|844|855|866|877|888)[2-9]\d{6}$/;
const TOLL_FREE_PREFIX = /^\+1(800|833|844|855|866|877|888)/;
const NANP = /^\+1[2-9]\d{2}[2-9]\d{6}$/;
const KEYPAD: Readonly<Record<string, string>> = Object.fromEntries(
  ['ABC2', 'DEF3', 'GHI4', 'JKL5', 'MNO6', 'PQRS7', 'TUV8', 'WXYZ9'].flatMap((key) =>
    [...key.slice(0, -1)].map((letter) => [letter, key.slice(-1)]),
  ),
);

/** Digits of a vanity number: `1-833-TEXT-NOW` → `1-833-8398-669`. */
export const onKeypad = (text: string): string => text.toUpperCase().replace(/[A-Z]/g, (letter) => KEYPAD[letter] ?? letter);

const required = createRequire(import.meta.url);
/** Numbers of other countries. Loaded at the first of them: it takes 30 ms, and most customers have none. */
const foreign = (typed: string) =>
  (required('libphonenumber-js/min') as typeof import('libphonenumber-js/min')).parsePhoneNumberFromString(typed);

/** A phone number as E.164; ten digits and a leading 1 are read as North American. What is none is given back as it came. */
export function tidyPhone(raw: unknown): unknown {
  if (typeof raw !== 'string' || raw.length > 60) return raw;
  const typed = tidyDigits(raw).replace(/^(tel|phone|전화)\s*[:：]?\s*/i, '');
  const digits = typed.replace(/[\s().·/-]/g, '');
  if (/^(?:\+?1)?\d{10}$/.test(digits)) return `+1${digits.slice(-10)}`;
  const parsed = typed.startsWith('+') ? foreign(typed) : undefined;
  return parsed?.isPossible() ? parsed.number : typed;
}

const sameOrSequential = (number: string): boolean => {
  const line = number.slice(-7);
  return /^(\d)\1{6}$/.test(line) || '01234567890'.includes(line) || '09876543210'.includes(line);
};

/** A number somebody could answer: 555-01xx lines pass, one repeated digit does not. */
export function phoneRule(number: string): RuleId | undefined {
  if (!/^\+[1-9]\d{6,14}$/.test(number)) return 'not-a-phone';
  return number.startsWith('+1') && (!NANP.test(number) || sameOrSequential(number)) ? 'not-a-phone' : undefined;
}

/** As a phone number, letters of a vanity number read from the keypad. */
export const tidyTollFree = (raw: unknown): unknown =>
  typeof raw === 'string' && /\d/.test(raw) && raw.length <= 40 ? tidyPhone(onKeypad(tidyDigits(raw))) : raw;

/** A toll-free number in service (NUM-01); a local number or a reserved 8YY is NUM-02, a dummy NUM-07. */
export function tollFreeRule(number: string): RuleId | undefined {
  if (TOLL_FREE.test(number)) return sameOrSequential(number) ? 'NUM-07' : undefined;
  const otherNumber = /^\+1\d{10}$/.test(number) && !TOLL_FREE_PREFIX.test(number);
  return otherNumber ? 'NUM-02' : 'NUM-01';
}

/** How a North American number is written for people: `+18335550177` → `833-555-0177`. Others stay E.164. */
export const readablePhone = (number: string): string => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
