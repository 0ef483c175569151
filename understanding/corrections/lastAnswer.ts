import type { FieldId } from '../../registration/catalogue.ts';
import { targetOf } from '../../registration/path.ts';
import type { Context } from '../context.ts';
import { readAs } from '../readAs.ts';
import { phones } from '../recognisers/phones.ts';
import { Segments } from '../segments.ts';
import type { Heard } from '../turn.ts';

const CUE =
  /^(?:(?:actually|sorry|oops|wait|no|hmm+|my (?:mistake|bad)|i mean[t]?|아|아니|아뇨|아니요|잠깐만?요?|죄송(?:해요|합니다)?|참)[,.!\s]+)+(?:it'?s |it is |그건 |그게 )?(.{2,300})$/is;
/** Fields whose values can be told from other words: only these are taken back without being named. */
const TELLING: ReadonlySet<FieldId> = new Set([
  'company.businessType',
  'company.registrationNumber',
  'company.website',
  'company.contact.email',
  'company.contact.phone',
  'useCases[].categories',
  'useCases[].optIn.methods',
  'useCases[].numbers',
  'useCases[].callToAction.evidence',
]);

/** "Actually no, our agents ask over the phone": the answer given last, put right. */
export function lastAnswerPutRight(text: string, context: Context): Heard[] {
  const rest = CUE.exec(text)?.[1];
  const target = context.lastChanged ? targetOf(context.lastChanged) : undefined;
  if (!rest || !target || !TELLING.has(target.id)) return [];
  const numbers = target.id === 'useCases[].numbers' ? phones(new Segments(rest)).map(({ value }) => value) : [];
  const read = numbers.length > 0 ? [[target.id, numbers] as const] : readAs(target.id, rest, context);
  return read
    .filter(([id]) => id === target.id)
    .map(([, raw]): Heard => ({ path: context.lastChanged ?? '', raw, span: [0, text.length], by: 'labelled', corrects: true }));
}
