import type { FieldId } from '../../registration/catalogue.ts';
import type { Form } from '../../registration/form.ts';
import { at, type FieldPath } from '../../registration/path.ts';
import { readablePhone } from '../../registration/phone.ts';
import { regionCode } from '../../registration/regions.ts';
import { spots } from '../../registration/settle.ts';
import { FIELD_NAMES } from '../lexicon/fieldNames.ts';
import { businessType, categories, optInMethods } from '../recognisers/choiceWords.ts';
import { bareVolume } from '../recognisers/volume.ts';
import { Segments } from '../segments.ts';

/** Where a value that is called wrong stands in the form. */
export interface Holder {
  readonly id: FieldId;
  readonly path: FieldPath;
  /** The value as it stands, or the item of a list. */
  readonly held: unknown;
  /** The part of it that was named, "Arbor" of "Arbor Heating LLC"; absent when all of it was. */
  readonly part?: string;
}

/** Fields people speak of; what was worked out from them is put right with them. */
const SAID: ReadonlySet<FieldId> = new Set<FieldId>([
  ...FIELD_NAMES.map(([id]) => id),
  'company.address.street2',
  'useCases[].monthlyEstimate',
]);

/** Texts of sentences. */
export const TEXTS: ReadonlySet<FieldId> = new Set<FieldId>([
  'useCases[].summary',
  'useCases[].sampleMessages',
  'useCases[].optIn.description',
  'useCases[].optIn.verbalScript',
  'useCases[].optIn.confirmationMessage',
  'useCases[].callToAction.text',
  'useCases[].helpMessage',
  'useCases[].additionalInformation',
]);

/** "An Inc, not an LLC" speaks of the name that ends in it. */
const LEGAL_FORM = /^(?:inc|llc|l\.l\.c|corp|corporation|ltd|limited|co|llp|pllc|lp)\.?$/i;

const squash = (value: unknown): string =>
  String(value)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What people write for a stored value: numbers with and without country code, links without scheme. */
const spellings = (held: unknown): readonly string[] => {
  const text = typeof held === 'object' && held !== null && 'url' in held ? String(held.url) : String(held);
  return [text, text.replace(/^https?:\/\/(?:www\.)?/, ''), ...(/^\+\d+$/.test(text) ? [readablePhone(text)] : [])].map(squash);
};

const READ_AS: Partial<Readonly<Record<FieldId, (words: string) => readonly unknown[]>>> = {
  'company.businessType': (words) => [businessType(words)],
  'company.address.region': (words) => [regionCode(words)],
  'useCases[].categories': categories,
  'useCases[].optIn.methods': optInMethods,
  'useCases[].monthlyEstimate': (words) => [bareVolume(new Segments(words))?.value],
};

/** The field, or item of a list, that holds what these words call old; of several the one named in full. `preferred` is the field named beside it. */
export function holderOf(form: Form, words: string, preferred?: FieldId): Holder | undefined {
  const wanted = squash(words);
  if (wanted === '') return undefined;
  const candidates = spots(form).flatMap(({ id, path }) => {
    if (!SAID.has(id)) return [];
    const value = at(form, path);
    const items = Array.isArray(value) ? value : value === undefined || typeof value === 'boolean' ? [] : [value];
    return items.map((held): Holder => ({ id, path, held }));
  });
  const { firstName, lastName } = form.company?.contact ?? {};
  if (firstName && lastName && [`${firstName}${lastName}`, `${lastName}${firstName}`].map(squash).includes(wanted))
    return { id: 'company.contact.firstName', path: 'company.contact.firstName', held: firstName };
  if (LEGAL_FORM.test(words) && form.company?.legalName && isPartOf(words, form.company.legalName))
    return { id: 'company.legalName', path: 'company.legalName', held: form.company.legalName, part: words };
  const ofPreferred = (one: Holder): boolean => preferred === undefined || one.id === preferred;
  const exact = candidates.filter(({ held }) => spellings(held).includes(wanted));
  const whole = candidates.filter(({ id, held }) => isSaid(id, held, words, wanted));
  // A word of a whole text says nothing of what it is set against, unless the text is named.
  const isWord = ({ id, held }: Holder) => typeof held === 'string' && (!TEXTS.has(id) || id === preferred) && isPartOf(words, held);
  const part = candidates.filter(isWord).map((one) => ({ ...one, part: words }));
  return (
    exact.find(ofPreferred) ??
    whole.find(ofPreferred) ??
    part.find((one) => preferred !== undefined && ofPreferred(one)) ??
    exact[0] ??
    whole[0] ??
    (wanted.length >= 3 || /^\d+$/.test(wanted) ? part[0] : undefined)
  );
}

function isSaid(id: FieldId, held: unknown, words: string, wanted: string): boolean {
  if (spellings(held).some((one) => one.length >= 1 && one === wanted)) return true;
  // "the zip 90001": the figure with words around it.
  if (/\d/.test(String(held)) && spellings(held).some((one) => one.length >= 4 && wanted.endsWith(one) && tokens(words).length > 1))
    return true;
  // "0143" of a phone number.
  if (/^\d{4,}$/.test(wanted) && spellings(held).some((one) => /^\d{10,}$/.test(one) && one.endsWith(wanted))) return true;
  return READ_AS[id]?.(words).includes(held) === true;
}

function isPartOf(words: string, held: string): boolean {
  const [some, all] = [tokens(words), tokens(held)];
  if (some.length === 0 || some.length >= all.length + 1) return false;
  const joined = some.join(' ');
  return (
    all.join(' ').includes(joined) &&
    (some.length < all.length || joined !== all.join(' ')) &&
    all.some((_, i) => all.slice(i, i + some.length).join(' ') === joined)
  );
}
