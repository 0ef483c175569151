import type { FieldId } from '../registration/catalogue.ts';
import type { Form } from '../registration/form.ts';
import { at, pathOf } from '../registration/path.ts';
import type { QuestionId } from '../registration/questions.ts';
import { isPicture } from '../registration/webAddress.ts';
import { type Context, currentUseCase } from './context.ts';
import { type AddressParts, addresses, addressPieces } from './recognisers/address.ts';
import { emails } from './recognisers/emails.ts';
import { links } from './recognisers/links.ts';
import { phones } from './recognisers/phones.ts';
import { bareRegistrationNumbers, registrationNumbers, saysCanadian } from './recognisers/registrationNumbers.ts';
import { isForConsumers } from './recognisers/supportContacts.ts';
import { volumes } from './recognisers/volume.ts';
import type { Found, Segments } from './segments.ts';
import type { Heard } from './turn.ts';

/** Questions whose answer is prose of the customer's own: numbers and links inside it belong to it. */
export const PROSE: ReadonlySet<QuestionId> = new Set([
  'summary',
  'samples',
  'description',
  'consentText',
  'replies',
  'ageGate',
  'information',
  'manyNumbers',
]);
const SHOWS_SIGN_UP: ReadonlySet<QuestionId> = new Set(['methods', 'consentText', 'evidence']);
const TOLL_FREE = /^\D*1?\D*8(?:00|22|33|44|55|66|77|88)\D/;
/** Words of somebody who tells where people agree, not where the company is. */
const SIGN_UP = /\bopt[\s-]?in\b|\bconsent\b|\bsign[\s-]?up\b|동의|체크|가입/i;
const PRIVACY = /privacy|개인\s?정보/i;
const TERMS = /\bterms\b|terms|\btos\b|conditions|약관/i;

interface Reading {
  readonly segments: Segments;
  readonly context: Context;
  readonly heard: Heard[];
}

const isKnown = (form: Form, id: FieldId, index: number): boolean => at(form, pathOf(id, index)) !== undefined;

function hear(
  { segments, heard }: Reading,
  id: FieldId,
  index: number,
  raw: unknown,
  { start, end }: { start: number; end: number },
): void {
  heard.push({ path: pathOf(id, index), raw, span: [start, end], by: 'typed' });
  segments.take(start, end);
}

/** Everything in a message that can be nothing else, put where it belongs; what is taken leaves the segments. */
export function typedValues(segments: Segments, context: Context): Heard[] {
  const reading: Reading = { segments, context, heard: [] };
  const question = context.pending?.question.id;
  const isProse = question !== undefined && PROSE.has(question);
  if (!isProse) hearEmails(reading);
  hearLinks(reading, isProse);
  if (isProse) return [...reading.heard, ...volumesBeside(reading, question)];
  hearNumbers(reading, question);
  return reading.heard;
}

function hearNumbers(reading: Reading, question: QuestionId | undefined): void {
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

/** A volume told together with a summary: the summary is kept whole, the figure taken besides, once. */
function volumesBeside({ segments, context }: Reading, question: QuestionId): Heard[] {
  const index = currentUseCase(context);
  if (question !== 'summary' || isKnown(context.form, 'useCases[].monthlyEstimate', index)) return [];
  return volumes(segments)
    .slice(0, 1)
    .map((found) => ({ path: pathOf('useCases[].monthlyEstimate', index), raw: found.value, span: [found.start, found.end], by: 'typed' }));
}

function hearEmails(reading: Reading): void {
  for (const found of emails(reading.segments)) {
    const isSupport = isForConsumers(reading.segments.text, found.start);
    if (/@[^@]*[:%]/.test(reading.segments.text.slice(found.start, found.end + 1))) continue;
    hear(reading, isSupport ? 'company.support.email' : 'company.contact.email', -1, found.value, found);
  }
}

function hearAddress(reading: Reading, found: AddressParts): void {
  const { start, end, ...parts } = found;
  for (const [name, value] of Object.entries(parts)) {
    reading.heard.push({ path: `company.address.${name}`, raw: value, span: [start, end], by: 'typed' });
  }
  reading.segments.take(start, end);
}

function hearPhones(reading: Reading): void {
  const { segments, context } = reading;
  const index = currentUseCase(context);
  const found = phones(segments);
  const tollFree = found.filter((one) => TOLL_FREE.test(one.value) || /^1?8(00|33|44|55|66|77|88)\d{7}$/.test(one.value));
  const others = found.filter((one) => !tollFree.includes(one));
  const asked = context.pending?.id;
  const isContactOnly =
    asked?.startsWith('company.contact.') === true &&
    others.length === 0 &&
    tollFree.length === 1 &&
    !/toll|tfn|texting|수신자|문자/i.test(segments.text);
  if (asked === 'useCases[].numbers') {
    hearList(reading, 'useCases[].numbers', index, found);
    return;
  }
  const support = others.filter((one) => isForConsumers(segments.text, one.start));
  for (const one of support.slice(0, 1)) hear(reading, 'company.support.phone', -1, one.value, one);
  const own = others.filter((one) => !support.includes(one));
  for (const one of isContactOnly ? tollFree : own.slice(0, 1)) hear(reading, 'company.contact.phone', -1, one.value, one);
  if (!isContactOnly) hearList(reading, 'useCases[].numbers', index, tollFree);
  for (const one of found) segments.take(one.start, one.end);
}

function hearList(reading: Reading, id: FieldId, index: number, found: readonly Found[]): void {
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return;
  reading.heard.push({ path: pathOf(id, index), raw: found.map((one) => one.value), span: [first.start, last.end], by: 'typed' });
  for (const one of found) reading.segments.take(one.start, one.end);
}

/** The page a link leads to, by its own words and those before it. */
function policyOf(text: string, { value, start }: Found, showsSignUp: boolean): FieldId | undefined {
  const before = text.slice(Math.max(0, start - 28), start);
  const nearest = before.slice(Math.max(before.lastIndexOf('http'), before.lastIndexOf('\n')) + 1);
  // Asked where people sign up, somebody who links a page called "sms-terms" means that page, unless they call it terms themselves.
  const words = !showsSignUp && /[/.?#-]/.test(value) ? value.replace(/^https?:\/\/[^/]*/i, '') : '';
  if (PRIVACY.test(words)) return 'company.privacyPolicyUrl';
  if (TERMS.test(words)) return 'company.termsUrl';
  if (PRIVACY.test(nearest)) return 'company.privacyPolicyUrl';
  return TERMS.test(nearest) ? 'company.termsUrl' : undefined;
}

const WEB_PAGES = ['company.website', 'company.privacyPolicyUrl', 'company.termsUrl'] as const;

function hearLinks(reading: Reading, isProse: boolean): void {
  const { context } = reading;
  const evidence: Found[] = [];
  for (const found of links(reading.segments)) {
    const id = pageOf(reading, found);
    if (id === 'useCases[].callToAction.evidence') evidence.push(found);
    else if (id && !(isProse && isKnown(context.form, id, -1))) hearPage(reading, id, found, isProse);
  }
  if (!isProse) hearRelativePages(reading);
  hearEvidence(reading, evidence, isProse);
}

function hearEvidence({ heard, segments, context }: Reading, evidence: readonly Found[], isProse: boolean): void {
  if (evidence.length > 0) {
    const raw = evidence.map((one) => ({ kind: 'url', url: one.value }));
    const [first] = evidence;
    heard.push({
      path: pathOf('useCases[].callToAction.evidence', currentUseCase(context)),
      raw,
      span: [first?.start ?? 0, evidence.at(-1)?.end ?? 0],
      by: 'typed',
    });
    if (!isProse) for (const one of evidence) segments.take(one.start, one.end);
  }
}

/** "Policy is on /privacy, terms on /terms": pages of the website named in the same message or known before. */
const RELATIVE = /(?<![\w/.:])\/(?=[a-z])[\w./-]{2,80}/gi;
function hearRelativePages(reading: Reading): void {
  const { segments, context, heard } = reading;
  const site = heard.find((one) => one.path === 'company.website')?.raw ?? context.form.company?.website;
  if (typeof site !== 'string') return;
  for (const match of segments.text.matchAll(RELATIVE)) {
    const found = {
      value: site.replace(/\/$/, '') + match[0].replace(/[.,/]+$/, ''),
      start: match.index,
      end: match.index + match[0].length,
    };
    const id = PRIVACY.test(match[0]) ? 'company.privacyPolicyUrl' : TERMS.test(match[0]) ? 'company.termsUrl' : undefined;
    if (id && !heard.some((one) => one.path === id)) hear(reading, id, -1, found.value, found);
  }
}

function hearPage(reading: Reading, id: FieldId, found: Found, isProse: boolean): void {
  if (isProse) reading.heard.push({ path: id, raw: found.value, span: [found.start, found.end], by: 'typed' });
  else hear(reading, id, -1, found.value, found);
}

/** Where a link belongs; undefined when it belongs to the text it stands in. */
function pageOf({ segments, context, heard }: Reading, found: Found): FieldId | undefined {
  const question = context.pending?.question.id;
  const policy = policyOf(segments.text, found, question !== undefined && SHOWS_SIGN_UP.has(question));
  if (policy) return policy;
  if (question === 'charityProof') return 'special.charityProof';
  if (question && SHOWS_SIGN_UP.has(question)) return 'useCases[].callToAction.evidence';
  if (question && PROSE.has(question)) return undefined;
  if (question === 'website' && !SIGN_UP.test(segments.text)) return nextPage(context, heard);
  if (isPicture(found.value)) return 'useCases[].callToAction.evidence';
  return isKnown(context.form, 'company.website', -1) || heard.some((one) => one.path === 'company.website')
    ? 'useCases[].callToAction.evidence'
    : 'company.website';
}

/** Asked for three pages, people give them in order; the pending one comes first. */
function nextPage({ form, pending }: Context, heard: readonly Heard[]): FieldId | undefined {
  const isTaken = (id: FieldId) => heard.some((one) => one.path === id);
  const asked = WEB_PAGES.find((id) => id === pending?.id && !isTaken(id));
  return asked ?? WEB_PAGES.find((id) => !isKnown(form, id, -1) && !isTaken(id));
}
