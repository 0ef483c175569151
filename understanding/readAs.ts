import type { FieldId } from '../registration/catalogue.ts';
import type { Context } from './context.ts';
import { readField } from './readField.ts';
import { companyNames } from './recognisers/companyNames.ts';
import { emails } from './recognisers/emails.ts';
import { links } from './recognisers/links.ts';
import { phones } from './recognisers/phones.ts';
import { registrationNumbers } from './recognisers/registrationNumbers.ts';
import { looksTollFree } from './recognisers/tollFree.ts';
import { bareVolume, volumes } from './recognisers/volume.ts';
import { Segments } from './segments.ts';

type Read = readonly (readonly [FieldId, unknown])[];

const first = <Value>(found: readonly { readonly value: Value }[]): readonly Value[] => found.slice(0, 1).map((one) => one.value);
const POSTAL = /(?<![\w-])(?:\d{5}(?:-\d{4})?|[a-z]\d[a-z]\s?\d[a-z]\d)(?![\w-])/i;

/** Fields whose values have a shape: without it the words are no value. */
const SHAPED: Partial<Readonly<Record<FieldId, (words: string, context: Context) => readonly unknown[]>>> = {
  'company.registrationNumber': (words) => {
    const isBare = /^\D{0,24}\d{2}[\s.-]?\d{7}(?!\d)/.test(words);
    return first(registrationNumbers(new Segments(isBare ? `EIN ${words}` : words)));
  },
  'company.contact.email': (words) => first(emails(new Segments(words))),
  'company.support.email': (words) => first(emails(new Segments(words))),
  'company.website': (words) => first(links(new Segments(words))),
  'company.privacyPolicyUrl': (words) => first(links(new Segments(words))),
  'company.termsUrl': (words) => first(links(new Segments(words))),
  'company.contact.phone': (words) => first(phones(new Segments(words)).filter(({ value }) => !looksTollFree(value))),
  'company.support.phone': (words) => first(phones(new Segments(words))),
  'company.address.postalCode': (words) => [...words.matchAll(new RegExp(POSTAL, 'gi'))].slice(-1).map(([code]) => code),
  'useCases[].numbers': (words) => {
    const found = phones(new Segments(words)).filter(({ value }) => looksTollFree(value));
    return found.length > 0 ? [found.map(({ value }) => value)] : [];
  },
  'useCases[].callToAction.evidence': (words) => {
    const found = links(new Segments(words));
    return found.length > 0 ? [found.map(({ value }) => ({ kind: 'url', url: value }))] : [];
  },
  'useCases[].monthlyEstimate': (words) => first(volumes(new Segments(words))),
};

export const hasShape = (id: FieldId): boolean => SHAPED[id] !== undefined;

/** Choices: read out of the words, or none is meant. */
const MEANT: ReadonlySet<FieldId> = new Set([
  'company.businessType',
  'useCases[].categories',
  'useCases[].optIn.methods',
  'special.politicalEntityType',
]);

/** What the words say for one field; nothing when they hold no value for it. `shaped` takes only what can be nothing else. */
export function readAs(id: FieldId, words: string, context: Context, strictness: 'any' | 'shaped' = 'any'): Read {
  if (words === '' || words.length > 1100) return [];
  const field = id === 'useCases[].monthlyVolume' ? 'useCases[].monthlyEstimate' : id;
  const shape = SHAPED[field];
  const found = shape?.(words, context) ?? [];
  if (found.length > 0) return found.map((raw): readonly [FieldId, unknown] => [field, raw]);
  if (strictness === 'shaped') return [];
  return shape ? unshaped(field, words, context) : inWords(field, words, context);
}

/** A bare figure is a volume where one is spoken of; "support@" with the domain known is an e-mail. */
function unshaped(field: FieldId, words: string, context: Context): Read {
  const volume = field === 'useCases[].monthlyEstimate' ? bareVolume(new Segments(words)) : undefined;
  if (volume) return [[field, volume.value]];
  return /@(?:\s|$)/.test(words) ? readField(field, words, context) : [];
}

function inWords(field: FieldId, words: string, context: Context): Read {
  if (words.length < 2 && !/[가-힣]/.test(words)) return [];
  const place = cityAndCode(field, words);
  if (place.length > 0) return place;
  const [company] = field === 'company.legalName' ? companyNames(words) : [];
  if (company) return [[field, company.value]];
  const read = readField(field, words, context);
  return MEANT.has(field) ? read.filter(([, raw]) => (Array.isArray(raw) ? raw.length > 0 : raw !== words)) : read;
}

/** "Evanston, 60201": the code said along with the city. */
function cityAndCode(field: FieldId, words: string): Read {
  const match = /^(.{2,60}?),?\s+(\d{5}(?:-\d{4})?|[a-z]\d[a-z]\s?\d[a-z]\d)$/i.exec(words);
  if (field !== 'company.address.city' || !match?.[1] || !match[2]) return [];
  return [
    ['company.address.city', match[1]],
    ['company.address.postalCode', match[2]],
  ];
}
