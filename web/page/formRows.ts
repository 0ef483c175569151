import { sectionOfField } from './fieldSections.ts';
import type { FormWords } from './formWords.ts';
import type { Locale } from './locale.ts';
import { isRecord } from './registrationState.ts';
import { spelledOut, type Words } from './words.ts';

/** One answer as the panel shows it: a label over one or more lines of plain text. */
export type Row = {
  readonly field: string;
  readonly label: string;
  readonly lines: readonly string[];
  /** The same without secrets; absent where there are none. */
  readonly maskedLines?: readonly string[];
};

export type Language = { readonly locale: Locale; readonly words: Words; readonly formWords: FormWords };
type Form = Readonly<Record<string, unknown>>;

/** Known and shown elsewhere: the volume's bucket says what the estimate says. */
const hiddenFields = new Set(['monthlyEstimate']);
const maskedFields = new Set(['company.registrationNumber', 'special.campaignVerifyToken']);
const countryFields = new Set(['company.registrationCountry', 'audienceCountries']);
/** Elsewhere customers write freely: "OTHER" may be a name there. */
const choiceFields = new Set([
  'company.businessType',
  'company.registrationType',
  'categories',
  'monthlyVolume',
  'optIn.methods',
  'special.politicalEntityType',
]);

/** The answers known so far of one section; `position` says which use case it belongs to. */
export function formRows(form: Form, section: string, position: number, language: Language): Row[] {
  if (section === 'company') {
    return [...rowsOf('company', form['company'], language), ...rowsOf('special', form['special'], language)];
  }
  const useCases = Array.isArray(form['useCases']) ? form['useCases'] : [];
  const useCase: unknown = useCases[position];
  if (!isRecord(useCase)) return [];
  const rows = Object.entries(useCase)
    .flatMap(([key, value]) => rowsOf(key, value, language))
    .filter(({ field }) => sectionOfField(field) === section);
  const reason = section === 'numbers' && position === 0 ? rowsOf('multipleNumbersReason', form['multipleNumbersReason'], language) : [];
  return [...rows, ...reason];
}

/** What a row is called; a field nobody named yet is spelt out from its id. */
export function labelOf(field: string, { words, formWords }: Language): string {
  return words.rows[field] ?? formWords.labels[field] ?? spelledOut(field.split('.').at(-1) ?? field);
}

function rowsOf(field: string, value: unknown, language: Language): Row[] {
  if (hiddenFields.has(field)) return [];
  if (field === 'company.address' && isRecord(value)) return rowOf(field, addressLines(value, language.locale), language);
  if (field === 'company.contact' && isRecord(value)) return contactRows(value, language);
  if (isRecord(value) && !isEvidence(value)) {
    return Object.entries(value).flatMap(([key, inner]) => rowsOf(`${field}.${key}`, inner, language));
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const lines = values.map((item) => lineOf(field, item, language));
  return rowOf(field, lines, language);
}

function rowOf(field: string, lines: readonly string[], language: Language): Row[] {
  const known = lines.filter((line) => line !== '');
  if (known.length === 0) return [];
  const row = { field, label: labelOf(field, language), lines: known };
  return [maskedFields.has(field) ? { ...row, maskedLines: known.map(masked) } : row];
}

function lineOf(field: string, value: unknown, { locale, words, formWords }: Language): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return value.toLocaleString(locale);
  if (isRecord(value)) return textOf(value['name']) || textOf(value['url']);
  if (typeof value !== 'string') return '';
  if (countryFields.has(field)) return countryName(value, locale);
  if (choiceFields.has(field)) return formWords.choices[value] ?? value;
  return readablePhone(value);
}

/** The last two characters tell one's own number from another. */
function masked(value: string): string {
  return value.replace(/[\p{L}\p{N}](?=(?:.*[\p{L}\p{N}]){2})/gu, '•');
}

function contactRows(contact: Form, language: Language): Row[] {
  const { firstName, lastName, ...rest } = contact;
  const names = [textOf(firstName), textOf(lastName)].filter((name) => name !== '');
  const isKorean = /\p{Script=Hangul}/u.test(names.join(''));
  const name = isKorean ? names.reverse().join('') : names.join(' ');
  return [
    ...rowOf('company.contact.name', [name], language),
    ...Object.entries(rest).flatMap(([key, value]) => rowsOf(`company.contact.${key}`, value, language)),
  ];
}

function addressLines(address: Form, locale: Locale): string[] {
  const joined = (separator: string, ...keys: string[]): string =>
    keys
      .map((key) => textOf(address[key]))
      .filter((part) => part !== '')
      .join(separator);
  const place = [textOf(address['city']), joined(' ', 'region', 'postalCode')].filter((part) => part !== '').join(', ');
  return [joined(', ', 'street', 'street2'), place, countryName(textOf(address['country']), locale)];
}

function countryName(code: string, locale: Locale): string {
  // Intl throws on what is not a region code, and a draft may hold anything a customer wrote.
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}

function readablePhone(value: string): string {
  return value.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1-$2-$3');
}

function isEvidence(value: Form): boolean {
  return value['kind'] === 'url' || value['kind'] === 'file';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
