import type { FormWords } from '../locales/words.ts';
import { catalogue, type FieldId } from '../registration/catalogue.ts';
import type { Evidence } from '../registration/form.ts';
import { readablePhone } from '../registration/phone.ts';

const isEvidence = (value: unknown): value is Evidence => value !== null && typeof value === 'object' && 'kind' in value;

/** A field's stored value as people read it: choices and yes/no in words, numbers with dashes, lists joined. Plain text, never markup. */
export function readable(id: FieldId, value: unknown, words: FormWords): string {
  if (value === undefined || value === null) return words.notProvided;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if (Array.isArray(value))
    return value
      .map((item) => readable(id, item, words))
      .join(value.every((item) => typeof item === 'string' && item.length < 40) ? ', ' : '\n');
  if (isEvidence(value)) return value.kind === 'url' ? value.url : value.name;
  return stringText(id, String(value), words);
}

/** Choice words only where the field has choices: CA is California in one field and Canada in another. */
function stringText(id: FieldId, text: string, words: FormWords): string {
  const isChoice = catalogue[id].choices?.includes(text) || /country$/i.test(id);
  if (isChoice && Object.hasOwn(words.choices, text)) return words.choices[text as keyof FormWords['choices']];
  if (id === 'useCases[].messageFrequency' && /^varies$/i.test(text)) return words.varies;
  return /^\+1\d{10}$/.test(text) ? readablePhone(text) : text;
}

/** Shortened for a line of talk; the whole value stands in the review. */
export const brief = (id: FieldId, value: unknown, words: FormWords, most = 60): string =>
  cut(readable(id, value, words).replace(/\s+/g, ' '), most);

/** At most so many characters, none of them halved, and a sign that there are more. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}
