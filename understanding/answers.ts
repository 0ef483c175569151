import type { FieldId } from '../registration/catalogue.ts';
import { applies } from '../registration/check.ts';
import { countryCode } from '../registration/countries.ts';
import { at, pathOf } from '../registration/path.ts';
import { type QuestionId, questionOf, questions } from '../registration/questions.ts';
import type { Context } from './context.ts';
import { fieldNamed } from './fieldNamed.ts';
import { quotes } from './quotes.ts';
import { audienceCountries, businessType, categories, optInMethods, politicalEntity, signUpKeywords } from './recognisers/choiceWords.ts';
import { companyNames } from './recognisers/companyNames.ts';
import { bareName, personName, personTitle, splitName } from './recognisers/persons.ts';
import { bareVolume, volumes } from './recognisers/volume.ts';
import { isAcceptance, yesNo } from './recognisers/yesNo.ts';
import { Segments } from './segments.ts';
import { sentences } from './sentences.ts';
import type { Heard } from './turn.ts';

/** A value for one field, read from what is left of a message after everything typed was taken. */
type Said = readonly (readonly [FieldId, unknown])[];
/** `index` is the pending question's use case, -1 for the company's. */
type Reader = (segments: Segments, context: Context) => Said;

const rest = (segments: Segments): string => segments.rest().replace(/\s+/g, ' ').trim();
const whole = (segments: Segments): string => segments.text.trim();
/** Something a person wrote, beyond marks and particles. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const LEAD_IN =
  /^(?:(?:hi|hello|yes|ok|okay|well|start|so)[,:.!]?\s+)*(?:(?:we are|we're|it'?s|it is|this is|i am from|i'm from|(?:our|the|my)\s+(?:\w+\s){0,2}?name\s+is|(?:our|the) company is|name is|called|legal name(?: is)?:?|저희(?:는)?|우리(?:는)?|저희\s?회사는|회사\s?(?:이름|명)(?:은|는)?|법인\s?명(?:은|는)?|이름은)\s+)/i;
const COPULA = /\s*(?:이고요?|이며|입니다|이에요|예요|이요|라고\s?(?:해요|합니다)|이라고\s?(?:해요|합니다))\s*[.!,]?\s*$/;
const NAME_TAIL = /[\s,;:.(]+(?:and|and the|with|our|,|\()?\s*$/i;

/** A legal name as typed: commas, dots and suffix stay as they are. */
function bareCompanyName(text: string): string {
  const [named] = companyNames(text);
  if (named) return named.value;
  return text
    .replace(LEAD_IN, '')
    .replace(COPULA, '')
    .replace(/^[\s,;:-]+/, '')
    .replace(/[\s,;:(-]+$/, '')
    .trim();
}

const TRADE_NAME =
  /(?:\bd\.?b\.?a\.?:?|doing business as|(?:do|does) business as|trad(?:e|ing) (?:name(?: is)?|as)|(?:known|go(?:es)? by)(?: the name)?(?: as)?|brand(?: name)?(?: is)?:?|상호(?:명)?(?:은|는)?|브랜드(?:명)?(?:은|는)?)\s+["“']?([^"”'\n;]{2,120}?)["”']?\s*(?:[.;]\s|$|입니다|이에요|예요|이고)/i;

/** What nobody gives as a name or address: a question, a plea, a sentence, markup or code. */
const NO_VALUE =
  /\?\s*$|？\s*$|\]\(|!\[|\$\{|\{\{|javascript:|__proto__|\b(?:ignore|disregard)\b.{0,30}\b(?:instructions|previous|earlier)\b|(?:나요|까요|인가요|예요|해요|세요|네요|죠|습니다)\s*[.!]?$/i;
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** What stands around values that were taken, "tax id … and the site is …", is no name. */
const isLeftover = (legal: string, segments: Segments): boolean => segments.rest() !== segments.text && fieldNamed(legal) !== undefined;

const name: Reader = (segments) => {
  const text = segments.rest();
  const trade = TRADE_NAME.exec(text);
  const before = trade ? text.slice(0, trade.index).replace(/[\s,;(]+(?:but|and|we|also)*(?:\s+we)?\s*$/i, '') : text;
  const legal = bareCompanyName(before.replace(/\s+/g, ' ').trim()).replace(NAME_TAIL, (tail) => (tail.startsWith('.') ? '.' : ''));
  const isName =
    hasWords(legal) && wordsIn(legal) <= 14 && (companyNames(legal).length > 0 || (!NO_VALUE.test(legal) && !isLeftover(legal, segments)));
  return [
    ...(isName ? [['company.legalName', legal] as const] : []),
    ...(trade?.[1] ? [['company.doingBusinessAs', trade[1].trim()] as const] : []),
  ];
};

const address: Reader = (segments, { pending }) => {
  const text = rest(segments)
    .replace(/^(?:(?:our|the) )?address(?: is)?:?\s*|^주소(?:는|가)?\s*[:：]?\s*/i, '')
    .replace(COPULA, '')
    .replace(/[.,]+$/, '');
  if (!hasWords(text) || !pending) return [];
  const country = countryCode(text.replace(/(?:이요|요|이에요|입니다)$/, ''));
  if (pending.id === 'company.address.country' || (country && /[A-Za-z]{3}|[가-힣]{2}/.test(text)))
    return country ? [['company.address.country', country]] : [];
  return isAddressPart(pending.id, text) ? [[pending.id, text]] : [];
};

/** Words of a sentence, which no address holds. */
const SPEAKS = /\b(?:we(?:'re|'ve)?|our|i(?:'m|'ve)?|my|need|want|please|can|texts?|texting|numbers?)\b/i;

/** A street has a number in it or says where it is; a city is a few words; codes are short. */
function isAddressPart(id: FieldId, text: string): boolean {
  if (NO_VALUE.test(text)) return false;
  if (id === 'company.address.street') return /\d/.test(text) && wordsIn(text) <= 16 && !SPEAKS.test(text);
  if (id === 'company.address.postalCode') return /\d/.test(text) && text.length <= 12;
  return wordsIn(text) <= 5 && !/[<>{}=@]/.test(text);
}

const contact: Reader = (segments, { pending }) => {
  const text = segments.rest(' ').trim();
  const titled = personTitle(text);
  const title: Said = titled ? [['company.contact.title', titled]] : [];
  const isName = pending?.id === 'company.contact.firstName' || pending?.id === 'company.contact.lastName';
  const found = personName(text);
  if (found?.lastName) return [['company.contact.firstName', found.firstName], ['company.contact.lastName', found.lastName], ...title];
  const bare = bareName(text.split(/[\n;/|]|,(?!\s?(?:jr|sr)\b)/i)[0] ?? '');
  const wanted = pending?.id === 'company.contact.email' || pending?.id === 'company.contact.phone';
  const isMeant = pending?.id === 'company.contact.email' ? /@|\bat\b|골뱅이/i.test(text) : /\d{3}/.test(text);
  if (wanted && isMeant && !titled) return [[pending.id, segments.text.trim()]];
  if (!isName || !hasWords(bare) || wordsIn(bare) > 5 || NO_VALUE.test(bare)) return title;
  if (pending.id === 'company.contact.lastName') return [['company.contact.lastName', bare], ...title];
  const split = splitName(bare);
  return [
    ['company.contact.firstName', split.firstName],
    ...(split.lastName ? [['company.contact.lastName', split.lastName] as const] : []),
    ...title,
  ];
};

const ALL = /^\s*(?:all(?: of (?:the above|them|these))?|everything|모두|전부|다)(?:요|입니다|예요)?\s*[.!]?\s*$/i;
const purposes: Reader = (segments, { pending }) => {
  if (pending?.id === 'useCases[].audienceCountries') {
    const countries = audienceCountries(segments.text);
    return countries.length > 0 ? [[pending.id, countries]] : [];
  }
  const found = categories(segments.text);
  return found.length > 0
    ? [['useCases[].categories', found]]
    : ALL.test(segments.text)
      ? [['useCases[].categories', ['ACCOUNT_NOTIFICATIONS', 'CUSTOMER_CARE', 'MARKETING']]]
      : [];
};

/** "We don't collect consent": no method at all, whatever else is named (30476, 30515). */
const NO_CONSENT =
  /\b(?:don'?t|do not|never|no need to|without)\s+(?:\w+\s){0,2}(?:collect|need|have|ask for|get|require|obtain)?\s*(?:any\s|the\s)?(?:consent|opt[\s-]?ins?|permission)|\bno (?:opt[\s-]?in|consent)\b|동의(?:를|는)?\s?(?:안|따로\s?안)\s?받|동의\s?(?:없이|는\s?필요\s?없)|동의는?\s?된\s?거/i;
const methods: Reader = (segments) => {
  const text = segments.text;
  if (NO_CONSENT.test(text)) return [['useCases[].optIn.methods', []]];
  const found = optInMethods(text);
  const keywords = found.includes('VIA_TEXT') ? signUpKeywords(text) : [];
  return [
    ...(found.length > 0 ? [['useCases[].optIn.methods', found] as const] : []),
    ...(keywords.length > 0 ? [['useCases[].optIn.keywords', keywords] as const] : []),
  ];
};

const prose =
  (id: FieldId): Reader =>
  (segments) =>
    hasWords(whole(segments)) ? [[id, whole(segments)]] : [];

/** The part of the description question that is pending decides where the words go. */
const description: Reader = (segments, { pending }) => {
  const id = pending?.id ?? 'useCases[].optIn.description';
  if (id !== 'useCases[].optIn.keywords') return prose(id)(segments, {} as Context);
  const words = signUpKeywords(segments.text);
  const plain = whole(segments)
    .split(/[\s,/]+|\b(?:and|or)\b/i)
    .filter((word) => /^["'“]?[A-Za-z0-9]{2,20}["'”]?[.!]?$/.test(word))
    .map((word) => word.replace(/[^A-Za-z0-9]/g, ''));
  return [['useCases[].optIn.keywords', words.length > 0 ? words : plain.length > 0 && plain.length <= 5 ? plain : [whole(segments)]]];
};

/** A sentence about the box, the words beside it or the links is no part of what the texts are for. */
const TELLS_CONSENT =
  /(?:check ?box|unticked|tick(?:s|ed)? |opt[\s-]?in (?:page|form|box)|(?:동의|체크)\s?(?:칸|박스|란|문구)|체크칸|약관\s?https?:)/i;
const ONLY_VOLUME =
  /^(?:about|around|roughly|so|그래서|약|대략)?\s*(?:월|한\s?달에|매월|평균)?\s*[\d,.]*\s?[\p{L}]{0,6}\s*(?:건|통|messages|msgs|texts|a month|per month|monthly|\/mo)?[\p{L}\s]{0,8}[.!]?$/iu;
const SAMPLE_LEAD =
  /[,;.]?\s*(?:(?:a |the |one )?(?:sample|example)(?: (?:text|message))?(?: is| would be)?|예시(?:는|로는|문자는)?|샘플(?:은)?|예)\s*[:：]?\s*$/i;

/** The sentences that say what the texts are for; a quoted sample, a bare volume and the consent told besides are other answers. */
const summary: Reader = (segments) => {
  const text = whole(segments);
  const sample = quotes(text).find((quote) => quote.text.length >= 20 && SAMPLE_LEAD.test(text.slice(0, quote.start)));
  const without = sample
    ? `${text.slice(0, sample.start).replace(SAMPLE_LEAD, '.')} ${text.slice(sample.end)}`.replace(/\s+[.]\s*/g, '. ')
    : text;
  const said = sentences(without).filter((one) => hasWords(one) && !(ONLY_VOLUME.test(one) && volumes(new Segments(one)).length > 0));
  const consent = said.length > 1 ? said.filter((one) => TELLS_CONSENT.test(one)) : [];
  const purpose = said
    .filter((one) => !consent.includes(one))
    .join(' ')
    .trim();
  return [
    ...(hasWords(purpose) ? [['useCases[].summary', said.length === 1 && !sample ? text : purpose] as const] : []),
    ...(consent.length > 0 ? [['useCases[].optIn.description', consent.join(' ')] as const] : []),
  ];
};

/** Numbered, bulleted or quoted texts are several; anything else is one. */
const samples: Reader = (segments) => {
  const text = whole(segments);
  const numbered = text
    .split(/(?:^|\s)(?:\(?[1-9][).]|[•▪*]|(?<=\n)-)\s+/)
    .map((part) => part.trim())
    .filter(hasWords);
  if (/^(?:\(?1[).])\s/.test(text) && numbered.length > 1) return [['useCases[].sampleMessages', numbered]];
  const quoted = quotes(text).filter((quote) => quote.text.length >= 20);
  const outside = quoted.reduce((left, quote) => left.replace(quote.text, ''), text).replace(/[^\p{L}\p{N}]/gu, '');
  if (quoted.length > 0 && outside.length < 60) return [['useCases[].sampleMessages', quoted.map((quote) => quote.text)]];
  const lines = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= 20);
  return hasWords(text) ? [['useCases[].sampleMessages', lines.length > 1 ? lines : [text.replace(/^["“'](.*)["”']$/s, '$1')]]] : [];
};

/** The words in quotes when they are quoted, else the whole; a bare link is no wording. */
const consentText: Reader = (segments) => {
  const text = whole(segments);
  const [quoted] = quotes(text).filter((quote) => quote.text.length >= 20 && quote.text.length * 4 > text.length);
  const spoken = quoted && /\b(agents?|reps?|representatives?)\b|상담원/i.test(text.replace(quoted.text, ''));
  const method: Said = spoken ? [['useCases[].optIn.methods', ['AGENT_PHONE']]] : [];
  const withoutLinks = text.replace(/https?:\/\/\S+/g, '').trim();
  if (quoted) return [['useCases[].callToAction.text', quoted.text], ...method];
  return /https?:\/\//.test(text) && withoutLinks.length < 45 ? [] : hasWords(text) ? [['useCases[].callToAction.text', text]] : [];
};

const volume: Reader = (segments) => {
  if (volumes(new Segments(segments.text)).length > 0) return [];
  const found = bareVolume(segments);
  return found
    ? [['useCases[].monthlyEstimate', found.value]]
    : hasWords(rest(segments))
      ? [['useCases[].monthlyVolume', rest(segments)]]
      : [];
};

/** A field read as it stands: what is left of the message, without a trailing copula. */
const plain =
  (id: FieldId): Reader =>
  (segments) => {
    const text = rest(segments).replace(COPULA, '');
    return hasWords(text) ? [[id, text]] : [];
  };

const choice =
  (id: FieldId, read: (text: string) => string | undefined): Reader =>
  (segments) => {
    const value = read(segments.text);
    return value ? [[id, value]] : [];
  };

const truth =
  (id: FieldId): Reader =>
  (segments) => {
    const answer = yesNo(segments.text);
    return answer ? [[id, answer === 'yes']] : [];
  };

const CONSENT_FIELDS = questions.find((question) => question.id === 'consentRules')?.fields ?? [];
/** The answer reviewers need; for the box that is a no. */
const needed = (id: FieldId): boolean => id !== 'useCases[].optIn.preselected';
const EMPTY_BOX =
  /\b(?:not|isn'?t|never|un)[\s-]?(?:pre[\s-]?)?(?:ticked|checked|selected)|\bempty\b|\bunticked|미리\s?체크(?:되어|돼|가\s?되어)?\s?(?:있지\s?않|안)|비어\s?있/i;

/** Asked together, the questions are worded so that one yes answers them all; asked alone, the box means what it says. */
const consentRules: Reader = (segments, { pending, isOneByOne, form }) => {
  const answer = yesNo(segments.text);
  if (!pending || (!answer && !EMPTY_BOX.test(segments.text))) return [];
  const open = CONSENT_FIELDS.filter(
    (id) => applies(form, pathOf(id, pending.useCase)) && at(form, pathOf(id, pending.useCase)) === undefined,
  );
  if (isOneByOne || open.length < 2)
    return [
      [pending.id, pending.id === 'useCases[].optIn.preselected' ? !EMPTY_BOX.test(segments.text) && answer === 'yes' : answer === 'yes'],
    ];
  return answer === 'yes' ? open.map((id) => [id, needed(id)] as const) : [];
};

/** Own words for the drafted replies: two texts are HELP and confirmation, one is the pending one. */
const replies: Reader = (segments, { pending }) => {
  const text = whole(segments);
  const parts =
    quotes(text).length > 1
      ? quotes(text).map((quote) => quote.text)
      : text
          .split(/\n+/)
          .map((line) => line.trim())
          .filter(hasWords);
  const [help, confirmation] = parts;
  if (!pending || !help || isAcceptance(text) || yesNo(text)) return [];
  return confirmation
    ? [
        ['useCases[].helpMessage', help],
        ['useCases[].optIn.confirmationMessage', confirmation],
      ]
    : [[pending.id, help]];
};

const organization: Reader = (segments) => {
  const type = businessType(segments.text);
  const [company] = companyNames(segments.rest());
  return [
    ...(type ? [['company.businessType', type] as const] : []),
    ...(company && type ? [['company.legalName', company.value] as const] : []),
  ];
};

/** Something meant as an address that is none is refused by its rule; a sentence is no address. */
const website: Reader = (segments, { pending }) => {
  const text = rest(segments);
  const isMeant = /^\S+$/.test(text) || /^[a-z][a-z0-9+.-]*:/i.test(text);
  return pending && hasWords(text) && isMeant && !/:\/\//.test(segments.text) && !NO_VALUE.test(text.replace(/^javascript:/i, ''))
    ? [[pending.id, text]]
    : [];
};

const READERS: Partial<Readonly<Record<QuestionId, Reader>>> = {
  organization,
  name,
  address,
  registration: (segments) => (/\d|•/.test(rest(segments)) ? [['company.registrationNumber', rest(segments)]] : []),
  website,
  contact,
  reseller: plain('company.resellerName'),
  charity: truth('special.isCharity'),
  political: choice('special.politicalEntityType', politicalEntity),
  campaignVerify: (segments, { pending }) => (pending ? plain(pending.id)(segments, {} as Context) : []),
  donations: truth('special.solicitsDonations'),
  categories: purposes,
  summary,
  samples,
  volume,
  ageGate: prose('useCases[].ageGateDescription'),
  methods,
  description,
  consentText,
  consentRules,
  replies,
  manyNumbers: prose('multipleNumbersReason'),
};

/** What the rest of a message says to the pending question. */
export function answersTo(segments: Segments, context: Context): Heard[] {
  const { pending } = context;
  const reader = pending && READERS[pending.question.id];
  if (!pending || !reader) return [];
  return reader(segments, context).map(([id, raw]) => ({
    path: pathOf(id, Math.max(0, pending.useCase)),
    raw,
    span: [0, segments.text.length],
    // What another question would ask was said in so many words: it may replace what was copied or assumed.
    by: questionOf(id) === pending.question ? 'pending' : 'labelled',
  }));
}
