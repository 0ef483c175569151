import { allMatches } from '../registration/allMatches.ts';
import type { FieldId } from '../registration/catalogue.ts';
import { pathOf } from '../registration/path.ts';
import type { QuestionId } from '../registration/questions.ts';
import { isPicture } from '../registration/webAddress.ts';
import { type Context, currentUseCase } from './context.ts';
import { PROSE } from './prose.ts';
import { links } from './recognisers/links.ts';
import type { Found } from './segments.ts';
import type { Heard } from './turn.ts';
import { hear, isKnown, type TypedReading } from './typedReading.ts';

const SHOWS_SIGN_UP: ReadonlySet<QuestionId> = new Set(['methods', 'consentText', 'evidence']);
/** Words of somebody who tells where people agree, not where the company is. */
const SIGN_UP = /\bopt[\s-]?in\b|\bconsent\b|\bsign[\s-]?up\b|동의|체크|가입/i;
const PRIVACY = /privacy|개인\s?정보/i;
const TERMS = /\bterms\b|terms|\btos\b|conditions|약관/i;

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

/** Links, each to the page of the form it shows; none is left for the text unless it stands in prose. */
export function hearLinks(reading: TypedReading, isProse: boolean): void {
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

function hearEvidence({ heard, segments, context }: TypedReading, evidence: readonly Found[], isProse: boolean): void {
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
function hearRelativePages(reading: TypedReading): void {
  const { segments, context, heard } = reading;
  const site = heard.find((one) => one.path === 'company.website')?.raw ?? context.form.company?.website;
  if (typeof site !== 'string') return;
  for (const match of allMatches(segments.text, RELATIVE)) {
    const found = {
      value: site.replace(/\/$/, '') + match[0].replace(/[.,/]+$/, ''),
      start: match.index,
      end: match.index + match[0].length,
    };
    const id = PRIVACY.test(match[0]) ? 'company.privacyPolicyUrl' : TERMS.test(match[0]) ? 'company.termsUrl' : undefined;
    if (id && !heard.some((one) => one.path === id)) hear(reading, id, -1, found.value, found);
  }
}

function hearPage(reading: TypedReading, id: FieldId, found: Found, isProse: boolean): void {
  if (isProse) reading.heard.push({ path: id, raw: found.value, span: [found.start, found.end], by: 'typed' });
  else hear(reading, id, -1, found.value, found);
}

/** Where a link belongs; undefined when it belongs to the text it stands in. */
function pageOf({ segments, context, heard }: TypedReading, found: Found): FieldId | undefined {
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
