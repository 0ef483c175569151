import type { FieldId } from '../registration/catalogue.ts';
import { at, pathOf } from '../registration/path.ts';
import { type Context, currentUseCase } from './context.ts';
import { PROSE } from './prose.ts';
import { quotes } from './quotes.ts';
import { businessType, categories, optInMethods, signUpKeywords } from './recognisers/choiceWords.ts';
import { companyNames } from './recognisers/companyNames.ts';
import { personBeside } from './recognisers/personBeside.ts';
import { personName, personTitle } from './recognisers/persons.ts';
import type { Segments } from './segments.ts';
import { sentences } from './sentences.ts';
import type { Heard } from './turn.ts';

/** Kinds of organisation said outright; "private" alone or a company's name proves nothing. */
const SAYS_KIND =
  /\b(?:for[\s-]profit|non?[\s-]?profit|not[\s-]for[\s-]profit|charity|501\s?\(?c|sole\s(?:proprietor|trader)|privately[\s-](?:held|owned)|(?:private|public|publicly traded|regular|government)\s(?:company|firm|corporation|business|agency))\b|^\s*private\s*[.;,]|영리|자선\s?단체|개인\s?사업자|정부\s?기관|상장\s?회사|일반\s?회사/i;
/** Sentences that say what the texts are for. */
const SAYS_PURPOSE =
  /\b(?:we|they)(?:['’]d)?\s+(?:only\s|also\s|mostly\s|just\s)?(?:(?:want|need|plan|hope|would like|like|intend) to\s|will\s)?(?:use|text|send|message)\b|\buse (?:the|this|our) (?:number|tfn|it)\b|\buse[\s-]?case\b|\b(?:texts|messages|sms|number|texting) (?:is|are|will be)? ?(?:for|about)\b|\bwe need texting\b|\bpurpose\b|\b(?:mostly|mainly|only|just) for\b|용도|문자(?:를|을)?\s?(?:보내|발송)|(?:알림|안내|쿠폰|코드|문자)(?:을|를)?.{0,24}?(?:보내|보냅|보낼|발송|드려)|사용\s?목적/i;
/** Sentences that say how people agree. */
const SAYS_CONSENT =
  /\bopt(?:s|ed|ing)?[\s-]?in\b|\bconsent|\bagree|\bsign(?:s|ed)? up\b|\bpermission\b|\bsubscrib|동의|옵트인|가입|체크해|신청/i;
/** "We're a small charity that feeds kids, …" tells who somebody is, not what they text about. */
const SAYS_WHO = /^(?:(?:hi|hello|hey)[,!.\s]+)?(?:we(?:'re| are)|i(?:'m| am)(?: with| from)?|this is)\s(?:an?|the)\s[^,.;]{1,80}[,;]\s*/i;
const NAMES_SAMPLE = /(?:sample|example|e\.g\.|예시|샘플|예:)[^"“'‘「\n]{0,24}$/i;
const COMMITTEE = /\b((?:Committee|Campaign|Friends|Citizens|People) (?:to Elect|for|of|to)(?: \p{Lu}[\p{L}.'’-]*){1,5})/u;
const CONTACT = /\b(?:contact|manager|owner|representative|reach)\b|담당|대표/i;

interface Telling {
  readonly segments: Segments;
  readonly context: Context;
  readonly heard: readonly Heard[];
}

/** What a message tells before it is asked for: the kind and name of the company, a person beside their address, purposes, ways of agreeing, a quoted sample. */
export function volunteered(segments: Segments, context: Context, heard: readonly Heard[]): Heard[] {
  const telling: Telling = { segments, context, heard };
  const question = context.pending?.question.id;
  const isProse = question !== undefined && PROSE.has(question);
  const found = isProse
    ? samples(telling)
    : [...company(telling), ...person(telling), ...useCase(telling), ...samples(telling), ...consentWords(telling)];
  return found.filter((one) => !heard.some((other) => other.path === one.path) && at(context.form, one.path) === undefined);
}

const tell = ({ context, segments }: Telling, id: FieldId, raw: unknown): Heard => ({
  path: pathOf(id, currentUseCase(context)),
  raw,
  span: [0, segments.text.length],
  by: 'typed',
});

function company(telling: Telling): Heard[] {
  const rest = telling.segments.rest();
  const isAsked = telling.context.pending?.question.id;
  const [named] = companyNames(rest);
  const legal = named?.value ?? COMMITTEE.exec(rest)?.[1];
  const kind = SAYS_KIND.test(rest) ? businessType(rest) : undefined;
  return [
    ...(legal && isAsked !== 'reseller' ? [tell(telling, 'company.legalName', legal)] : []),
    ...(kind ? [tell(telling, 'company.businessType', kind)] : []),
  ];
}

/** A name stands beside its own e-mail or phone, or behind "contact"; its title comes with it. */
function person({ segments, context, heard }: Telling): Heard[] {
  const telling = { segments, context, heard };
  const near = heard.find((one) => one.path === 'company.contact.email') ?? heard.find((one) => one.path === 'company.contact.phone');
  const rest = segments.rest();
  const contact = CONTACT.exec(rest);
  const name = near
    ? personBeside(rest, near.span, segments.text.slice(...near.span))
    : contact
      ? personName(rest.slice(contact.index, contact.index + 80))
      : undefined;
  if (!name?.lastName) return [];
  const title = personTitle(around(rest, name.lastName));
  return [
    tell(telling, 'company.contact.firstName', name.firstName),
    tell(telling, 'company.contact.lastName', name.lastName),
    ...(title ? [tell(telling, 'company.contact.title', title)] : []),
  ];
}

/** The line a name stands on, the one before and the one after: where its title is. */
function around(text: string, name: string): string {
  const lines = text.split('\n');
  const own = lines.findIndex((line) => line.includes(name));
  return lines.slice(Math.max(0, own - 1), own + 2).join('\n');
}

/** "We text about deliveries, they sign up online": what stands before the clause on consent. */
function withoutConsent(sentence: string): string {
  const comma = sentence.lastIndexOf(',');
  if (!SAYS_CONSENT.test(sentence.slice(comma + 1))) return sentence;
  const before = sentence.slice(0, Math.max(comma, 0));
  return SAYS_CONSENT.test(before) ? '' : before;
}

function useCase(telling: Telling): Heard[] {
  const { context, segments } = telling;
  const question = context.pending?.question.id;
  if (/[?？]\s*$/.test(segments.text)) return [];
  const unquoted = quotes(segments.text).reduce((text, quote) => text.replace(quote.text, ' '), segments.text);
  const said = sentences(unquoted).map((one) => one.replace(SAYS_WHO, ''));
  const purposes = said
    .map(withoutConsent)
    .filter((one) => SAYS_PURPOSE.test(one))
    .flatMap(categories);
  const consent = said.flatMap((one) => (SAYS_CONSENT.test(one) ? [one.slice(Math.max(0, one.search(SAYS_CONSENT) - 60))] : []));
  const ways = consent.flatMap(optInMethods);
  const keywords = ways.includes('VIA_TEXT') ? consent.flatMap(signUpKeywords) : [];
  return [
    ...(purposes.length > 0 && question !== 'categories' ? [tell(telling, 'useCases[].categories', [...new Set(purposes)])] : []),
    ...(ways.length > 0 && question !== 'methods' ? [tell(telling, 'useCases[].optIn.methods', [...new Set(ways)])] : []),
    ...(keywords.length > 0 ? [tell(telling, 'useCases[].optIn.keywords', keywords)] : []),
  ];
}

/** A text in quotes that is called a sample. */
function samples(telling: Telling): Heard[] {
  const { text } = telling.segments;
  if (telling.context.pending?.question.id === 'samples') return [];
  const found = quotes(text).filter((quote) => quote.text.length >= 20 && NAMES_SAMPLE.test(text.slice(0, quote.start)));
  return found.length > 0
    ? [
        tell(
          telling,
          'useCases[].sampleMessages',
          found.map((quote) => quote.text),
        ),
      ]
    : [];
}

/** Words in quotes with which consent is asked for. */
const ASKS_CONSENT =
  /\bagree|\bconsent|\bpermission\b|\b(?:receive|get) (?:\w+ ){0,3}(?:texts?|messages?|alerts?|sms)\b|\btext you\b|\b(?:may|can) we (?:send|text)\b|동의|문자(?:로|를).{0,12}?(?:안내|받|보내)|수신/i;

function consentWords(telling: Telling): Heard[] {
  const { text } = telling.segments;
  const found = quotes(text).find(
    (quote) => quote.text.length >= 20 && ASKS_CONSENT.test(quote.text) && !NAMES_SAMPLE.test(text.slice(0, quote.start)),
  );
  return found ? [tell(telling, 'useCases[].callToAction.text', found.text)] : [];
}
