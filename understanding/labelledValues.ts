import type { FieldId } from '../registration/catalogue.ts';
import { pathOf } from '../registration/path.ts';
import { type Context, currentUseCase } from './context.ts';
import type { Labelled } from './labels.ts';
import { readField } from './readField.ts';
import { companyNames } from './recognisers/companyNames.ts';
import type { Segments } from './segments.ts';
import type { Heard } from './turn.ts';

/** Fields whose typed form is found anyway: a label only helps to place them. */
const FOUND_BY_SHAPE: ReadonlySet<FieldId> = new Set([
  'company.registrationNumber',
  'company.contact.email',
  'company.contact.phone',
  'company.website',
  'useCases[].numbers',
  'company.address.street',
  'useCases[].monthlyVolume',
  'useCases[].callToAction.evidence',
  'company.support.email',
  'useCases[].categories',
  'useCases[].optIn.methods',
]);
/** Names end where a new sentence, a list mark, an address of mail or web, a phone or a Korean connective begins. */
export const NAME_END =
  /(?:[;|/]|\s+(?=\S{1,64}@\S|https?:|www\.|[+(]?\d[\d\s().-]{6,})|\.\s+(?=\p{Lu})|,\s+(?=(?:EIN|and\b|our\b|address|website|\S+@|[가-힣]{2,6}(?:은|는)\s))|(?:이고|이며|이고요|이에요|예요|입니다|인데요?)(?=[\s,.]|$)|\s(?:and|but)\s(?:our|the|we|my)\b)/u;

export const NAMES: ReadonlySet<FieldId> = new Set([
  'company.legalName',
  'company.doingBusinessAs',
  'company.contact.firstName',
  'company.contact.lastName',
  'company.contact.title',
  'company.resellerName',
  'company.genesysOrganization',
  'company.address.city',
]);

const NOTHING = /^[("'[\s:：=-]*(?:none|n\/?a|nil|no|없음|없어요|해당\s?없음|미정|tbd)?[)"'\]\s.]*$/i;
/** "DBA: (none)": the label stands there, a value does not. */
export const isNothing = (words: string): boolean => NOTHING.test(words);

/** 이름은 Namsan Logistics LLC: a name with a legal form is a company's, whatever it is called. */
export const namedBy = (id: FieldId, words: string): FieldId =>
  id === 'company.contact.firstName' && companyNames(words).length > 0 ? 'company.legalName' : id;

/** "법인명은 봄빛 주식회사, 손님들은 …": a company's name ends with its legal form. */
function untilForm(id: FieldId, text: string): string {
  const [company] = namedBy(id, text) === 'company.legalName' ? companyNames(text) : [];
  return company && /^(?:[,.;(]|(?:으로|로)\s?(?:되|돼|등록))/.test(text.slice(company.end)) ? text.slice(0, company.end) : text;
}

/** Values named by a label, as far as their words make one; what is taken leaves the segments. */
export function labelledValues(found: readonly Labelled[], segments: Segments, context: Context): Heard[] {
  return found.flatMap((one) => {
    if (FOUND_BY_SHAPE.has(one.id) || !NAMES.has(one.id) || isNothing(one.text)) return [];
    // A link or formula in a name is one odd name, not several values.
    const isWhole = /:\/\/|^\s*[=+@-]\s?\w+\(/.test(one.text);
    const cut = isWhole ? null : NAME_END.exec(one.text);
    const text = untilForm(one.id, cut ? one.text.slice(0, cut.index) : one.text);
    if (!/\p{L}{2}|[가-힣]/u.test(text) || text.trim().length > 260) return [];
    const end = one.start + text.length;
    segments.take(one.start, end);
    if (isWhole)
      return [{ path: pathOf(one.id, currentUseCase(context)), raw: text.trim(), span: [one.start, end], by: 'labelled' } satisfies Heard];
    return readField(namedBy(one.id, text), text, context).map(
      ([id, raw]): Heard => ({ path: pathOf(id, currentUseCase(context)), raw, span: [one.start, end], by: 'labelled' }),
    );
  });
}
