import { pathOf } from '../registration/path.ts';
import type { QuestionId } from '../registration/questions.ts';
import { type Context, currentUseCase } from './context.ts';
import { PROSE } from './prose.ts';
import { type AddressParts, addresses, addressPieces } from './recognisers/address.ts';
import { emails } from './recognisers/emails.ts';
import { bareRegistrationNumbers, registrationNumbers, saysCanadian } from './recognisers/registrationNumbers.ts';
import { isForConsumers } from './recognisers/supportContacts.ts';
import { volumes } from './recognisers/volume.ts';
import type { Segments } from './segments.ts';
import type { Heard } from './turn.ts';
import { hearLinks } from './typedLinks.ts';
import { hearPhones } from './typedPhones.ts';
import { hear, isKnown, type TypedReading } from './typedReading.ts';

/** Everything in a message that can be nothing else, put where it belongs; what is taken leaves the segments. */
export function typedValues(segments: Segments, context: Context): Heard[] {
  const reading: TypedReading = { segments, context, heard: [] };
  const question = context.pending?.question.id;
  const isProse = question !== undefined && PROSE.has(question);
  if (!isProse) hearEmails(reading);
  hearLinks(reading, isProse);
  if (isProse) return [...reading.heard, ...volumesBeside(reading, question)];
  hearNumbers(reading, question);
  return reading.heard;
}

/** A volume told together with a summary: the summary is kept whole, the figure taken besides, once. */
function volumesBeside({ segments, context }: TypedReading, question: QuestionId): Heard[] {
  const index = currentUseCase(context);
  if (question !== 'summary' || isKnown(context.form, 'useCases[].monthlyEstimate', index)) return [];
  return volumes(segments)
    .slice(0, 1)
    .map((found) => ({ path: pathOf('useCases[].monthlyEstimate', index), raw: found.value, span: [found.start, found.end], by: 'typed' }));
}

function hearNumbers(reading: TypedReading, question: QuestionId | undefined): void {
  const { segments } = reading;
  // Nine digits of a Canadian number would be printed as an EIN.
  if (saysCanadian(segments.text) && (question === 'registration' || registrationNumbers(segments).length > 0))
    reading.heard.push({ path: 'company.registrationCountry', raw: 'CA', span: [0, 0], by: 'typed' });
  for (const found of registrationNumbers(segments)) hear(reading, 'company.registrationNumber', -1, found.value, found);
  for (const found of addresses(segments)) hearAddress(reading, found);
  if (question === 'address') for (const found of [addressPieces(segments)]) if (found) hearAddress(reading, found);
  if (question === 'registration')
    for (const found of bareRegistrationNumbers(segments).slice(0, 1)) hear(reading, 'company.registrationNumber', -1, found.value, found);
  hearPhones(reading);
  for (const found of volumes(segments).slice(0, 1))
    hear(reading, 'useCases[].monthlyEstimate', currentUseCase(reading.context), found.value, found);
}

function hearEmails(reading: TypedReading): void {
  for (const found of emails(reading.segments)) {
    const isSupport = isForConsumers(reading.segments.text, found.start);
    if (/@[^@]*[:%]/.test(reading.segments.text.slice(found.start, found.end + 1))) continue;
    hear(reading, isSupport ? 'company.support.email' : 'company.contact.email', -1, found.value, found);
  }
}

function hearAddress(reading: TypedReading, found: AddressParts): void {
  const { start, end, ...parts } = found;
  for (const [name, value] of Object.entries(parts)) {
    reading.heard.push({ path: `company.address.${name}`, raw: value, span: [start, end], by: 'typed' });
  }
  reading.segments.take(start, end);
}
