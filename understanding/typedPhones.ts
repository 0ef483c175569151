import type { FieldId } from '../registration/catalogue.ts';
import { pathOf } from '../registration/path.ts';
import { currentUseCase } from './context.ts';
import { phones } from './recognisers/phones.ts';
import { isForConsumers } from './recognisers/supportContacts.ts';
import { looksTollFree } from './recognisers/tollFree.ts';
import type { Found } from './segments.ts';
import { hear, type TypedReading } from './typedReading.ts';

/** "… and my cell is", 제 휴대폰은: the person's own, told along with the numbers to register. */
const OWN_PHONE =
  /\b(?:cell|mobile|desk|direct|personal|reach me|call me|my (?:own )?(?:phone|number))\b[^.;\n]{0,40}$|(?:휴대폰|핸드폰|제\s?(?:전화|번호)|직통)[^.;\n]{0,20}$/i;

/** Phone numbers: toll-free ones to the numbers of the use case, others to the person or to support. */
export function hearPhones(reading: TypedReading): void {
  const { segments, context } = reading;
  const index = currentUseCase(context);
  const found = phones(segments);
  const tollFree = found.filter((one) => looksTollFree(one.value));
  const others = found.filter((one) => !tollFree.includes(one));
  const asked = context.pending?.id;
  const isContactOnly =
    asked?.startsWith('company.contact.') === true &&
    others.length === 0 &&
    tollFree.length === 1 &&
    !/toll|tfn|texting|수신자|문자/i.test(segments.text);
  if (asked === 'useCases[].numbers') {
    const own = tollFree.length > 0 ? others.filter((one) => OWN_PHONE.test(segments.text.slice(0, one.start))) : [];
    for (const one of own.slice(0, 1)) hear(reading, 'company.contact.phone', -1, one.value, one);
    hearList(
      reading,
      'useCases[].numbers',
      index,
      found.filter((one) => !own.includes(one)),
    );
    return;
  }
  const support = others.filter((one) => isForConsumers(segments.text, one.start));
  for (const one of support.slice(0, 1)) hear(reading, 'company.support.phone', -1, one.value, one);
  const own = others.filter((one) => !support.includes(one));
  for (const one of isContactOnly ? tollFree : own.slice(0, 1)) hear(reading, 'company.contact.phone', -1, one.value, one);
  if (!isContactOnly) hearList(reading, 'useCases[].numbers', index, tollFree);
  for (const one of found) segments.take(one.start, one.end);
}

function hearList(reading: TypedReading, id: FieldId, index: number, found: readonly Found[]): void {
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return;
  reading.heard.push({ path: pathOf(id, index), raw: found.map((one) => one.value), span: [first.start, last.end], by: 'typed' });
  for (const one of found) reading.segments.take(one.start, one.end);
}
