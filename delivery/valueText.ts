import type { FormWords } from '../locales/words.ts';
import { catalogue, type FieldId } from '../registration/catalogue.ts';
import type { Locale } from '../registration/draft.ts';
import type { Evidence } from '../registration/form.ts';
import { readablePhone } from '../registration/phone.ts';
import { tidyText } from '../registration/tidy.ts';

interface Naming {
  readonly words: FormWords;
  readonly locale: Locale;
  /** Names of attached files by evidence id. */
  readonly names: ReadonlyMap<string, string>;
}

/** A value as people read it: one text per item of a list. Plain text without control characters, never markup. */
export function itemsOf(id: FieldId, value: unknown, naming: Naming): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => tidyText(itemText(id, item, naming)));
}

function itemText(id: FieldId, value: unknown, { words, locale, names }: Naming): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if (typeof value === 'string') return stringText(id, value, words, locale);
  const evidence = value as Evidence; // the only objects the catalogue holds
  return evidence.kind === 'url' ? evidence.url : `${names.get(evidence.id) ?? evidence.name} (${readableSize(evidence.size)})`;
}

function stringText(id: FieldId, value: string, words: FormWords, locale: Locale): string {
  if (catalogue[id].choices?.includes(value)) return words.choices[value as keyof FormWords['choices']];
  if (/country$/i.test(id)) return new Intl.DisplayNames([locale], { type: 'region' }).of(value) ?? value;
  if (id === 'useCases[].messageFrequency' && /^varies$/i.test(value)) return words.varies;
  return readablePhone(value);
}

function readableSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
