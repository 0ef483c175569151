import type { FieldId } from '../../registration/catalogue.ts';
import { targetOf } from '../../registration/path.ts';
import { personName } from '../recognisers/persons.ts';
import type { Heard } from '../turn.ts';
import { TEXTS } from './holders.ts';
import { mentions } from './mentions.ts';

/** Shorter is no text of the form, but what was left of a sentence: 합니다. */
const LEAST_TEXT = 20;
const LOOKS: Partial<Readonly<Record<FieldId, (value: string) => boolean>>> = {
  // "Names every value it does not take" names none.
  'company.legalName': (value) => /^[\p{Lu}\p{N}가-힣]/u.test(value) || /\b(?:llc|inc|corp|ltd|co)\b/i.test(value),
  // "The contact list" names nobody.
  'company.contact.firstName': (value) =>
    /^[\p{Lu}][\p{L}\p{M}'’. -]*$/u.test(value) || /^[가-힣]{1,4}$/.test(value) || personName(value) !== undefined,
  // "고객님 주소를 수정해 주세요" is said to somebody else.
  'company.address.street': (value) => /\d/.test(value) && value.length <= 90,
};

/** Whether what stands behind a field's name can be its value; otherwise the words speak of something else. */
export function isPlausible({ path, raw }: Heard): boolean {
  const id = targetOf(path)?.id;
  if (!id || typeof raw !== 'string') return id !== undefined;
  const [name] = mentions(raw);
  // 법인명이 아니고 브랜드명이에요: of fields, not of values.
  if (name?.start === 0 && name.end === raw.length) return false;
  if (TEXTS.has(id)) return raw.length >= LEAST_TEXT;
  return LOOKS[id]?.(raw) ?? true;
}
