import type { FieldId } from '../../registration/catalogue.ts';
import { at, type FieldPath, pathOf } from '../../registration/path.ts';
import { type Context, currentUseCase } from '../context.ts';
import type { Heard } from '../turn.ts';
import { correction } from './correction.ts';
import type { Mention } from './mentions.ts';

/** Numbers people put right by a few of their digits. */
const NUMBERED: readonly FieldId[] = [
  'company.contact.phone',
  'company.registrationNumber',
  'company.address.postalCode',
  'useCases[].numbers',
  'company.support.phone',
];

const OLD_BEFORE = '(?:(?<before>\\d{1,7})\\s?(?:이|가)?\\s?(?:아니라|아니고|말고)\\s*)?';
const NEW = '(?<fresh>\\d{1,7})(?![\\d-])';
const OLD_AFTER = '(?:\\s?(?:,|and)?\\s?(?:not|instead of)\\s(?<after>\\d{1,7}))?';
type Place = 'end' | 'start' | 'area';
const PLACES: readonly (readonly [Place, RegExp])[] = [
  ['area', new RegExp(`(?:\\barea code\\b|지역\\s?번호|국번)[^\\d\\n]{0,24}?${OLD_BEFORE}${NEW}${OLD_AFTER}`, 'i')],
  [
    'end',
    new RegExp(
      `(?:\\b(?:last|final) (?:\\w+ )?digits?\\b[^\\d\\n]{0,40}?|\\b(?:ends?|ending) (?:in|with)|끝\\s?자리|마지막\\s?(?:숫자|자리|\\S{1,2}\\s?자리)|뒷?\\s?자리|뒤\\s?\\S{1,2}\\s?자리)[^\\d\\n]{0,12}?${OLD_BEFORE}${NEW}${OLD_AFTER}`,
      'i',
    ),
  ],
  [
    'start',
    new RegExp(
      `(?:\\bfirst (?:\\w+ )?digits?\\b[^\\d\\n]{0,40}?|\\b(?:starts?|starting) (?:in|with)|앞\\s?자리|앞\\s?\\S{1,2}\\s?자리)[^\\d\\n]{0,12}?${OLD_BEFORE}${NEW}${OLD_AFTER}`,
      'i',
    ),
  ],
];

/** "The last digit of my phone is 8, not 3", EIN 앞 두 자리가 91이 아니라 92예요: a few digits of a number that is known. */
export function byDigits(text: string, mention: Mention | undefined, context: Context): Heard[] {
  const isNamed = mention !== undefined && NUMBERED.includes(mention.id);
  const ids = isNamed ? [mention.id] : NUMBERED;
  for (const [place, pattern] of PLACES) {
    const { fresh, before, after } = pattern.exec(text)?.groups ?? {};
    const old = before ?? after;
    // "Your VIN ending in 4471" is none of ours.
    const told = fresh && (isNamed || old) ? ids.flatMap((id) => exchanged(id, { place, fresh, old }, context)) : [];
    const [first] = told;
    if (first) return [correction(first.path, first.value, text)];
  }
  return [];
}

interface Exchange {
  readonly place: Place;
  readonly fresh: string;
  readonly old: string | undefined;
}

function exchanged(id: FieldId, exchange: Exchange, context: Context): { readonly path: FieldPath; readonly value: unknown }[] {
  const path = pathOf(id, currentUseCase(context));
  const known = at(context.form, path);
  const isList = Array.isArray(known);
  const held: unknown = isList && known.length === 1 ? known[0] : known;
  const value = typeof held === 'string' ? withDigits(held, exchange) : undefined;
  return value ? [{ path, value: isList ? [value] : value }] : [];
}

/** The number with its digits exchanged; undefined where the old ones stand elsewhere. Without old ones as many are exchanged as are given. */
function withDigits(held: string, { place, fresh, old }: Exchange): string | undefined {
  const country = /^\+1/.exec(held)?.[0] ?? '';
  const digits = held.slice(country.length).replace(/\D/g, '');
  const length = (old ?? fresh).length;
  if (length >= digits.length || (place === 'area' && (country === '' || length !== 3))) return undefined;
  const [from, to] = place === 'end' ? [digits.length - length, digits.length] : [0, length];
  if (old !== undefined && digits.slice(from, to) !== old) return undefined;
  return country + digits.slice(0, from) + fresh + digits.slice(to);
}
