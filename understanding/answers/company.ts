import type { FieldId } from '../../registration/catalogue.ts';
import { countryCode } from '../../registration/countries.ts';
import { fieldNamed } from '../fieldNamed.ts';
import { businessType } from '../recognisers/choiceWords.ts';
import { companyNames } from '../recognisers/companyNames.ts';
import type { Segments } from '../segments.ts';
import { COPULA, hasWords, NO_VALUE, type Reader, rest, type Said, wordsIn } from './reader.ts';

export const organization: Reader = (segments) => {
  const type = businessType(segments.text);
  const [company] = companyNames(segments.rest());
  const legal = company?.value ?? CALLED.exec(segments.rest())?.[1];
  return [
    ...(type ? [['company.businessType', type] as const] : []),
    ...(legal && type ? [['company.legalName', legal] as const] : []),
    ...(type === 'NON_PROFIT' ? charity(segments.text) : []),
  ];
};

const CALLED =
  /\b(?:called|named)\s+((?:\p{Lu}[\p{L}\p{N}'’&.-]*|of|the|and|for|&)(?:\s(?:\p{Lu}[\p{L}\p{N}'’&.-]*|of|the|and|for|&)){0,7})/u;
const NO_CHARITY = /\b(?:not|no|isn'?t|aren'?t) (?:an? |a registered )?charit|자선\s?단체(?:는|가)?\s?아니/i;
const CHARITY = /\bcharit|\b501\s?\(?c\)?\s?\(?3|자선/i;

/** A non-profit that says whether it is a charity is not asked again. */
const charity = (text: string): Said => {
  if (NO_CHARITY.test(text)) return [['special.isCharity', false]];
  return CHARITY.test(text) ? [['special.isCharity', true]] : [];
};

const LEAD_IN =
  /^(?:(?:hi|hello|yes|ok|okay|well|start|so)[,:.!]?\s+)*(?:(?:we are|we're|it'?s|it is|this is|i am from|i'm from|(?:our|the|my)\s+(?:\w+\s){0,2}?name\s+is|(?:our|the) company is|name is|called|legal name(?: is)?:?|저희(?:는)?|우리(?:는)?|저희\s?회사는|회사\s?(?:이름|명)(?:은|는)?|법인\s?명(?:은|는)?|이름은)\s+)/i;
const NAME_TAIL = /[\s,;:.(]+(?:and|and the|with|our|,|\()?\s*$/i;

/** 그린테이블, 홈피는 …: the name ends where something else is spoken of. */
const NEXT_TOPIC = /,\s+[가-힣]{2,6}(?:은|는)(?:\s.*)?$/s;

/** A legal name as typed: commas, dots and suffix stay as they are. */
function bareCompanyName(text: string): string {
  const [named] = companyNames(text);
  if (named) return named.value;
  return text
    .replace(LEAD_IN, '')
    .replace(NEXT_TOPIC, '')
    .replace(COPULA, '')
    .replace(/^[\s,;:-]+/, '')
    .replace(/[\s,;:(-]+$/, '')
    .trim();
}

const TRADE_NAME =
  /(?:\b(?:knows?|calls?) us (?:as|by)?|\bd\.?b\.?a\.?:?|doing business as|(?:do|does) business as|trad(?:e|ing) (?:name(?: is)?|as)|(?:known|go(?:es)? by)(?: the name)?(?: as)?|brand(?: name)?(?: is)?:?|상호(?:명)?(?:은|는)?|브랜드(?:명)?(?:은|는)?)\s+["“']?([^"”'\n;]{2,120}?)["”']?\s*(?:[.;]\s|,\s+(?=(?:our|the|and|site|website|ein|tax|address|we|사이트|홈페이지|주소)\b)|$|입니다|이에요|예요|이고)/i;
const KOREAN_TRADE_NAME =
  /(?:고객|손님|사람|소비자)(?:들|분들)?(?:은|이|에게는)\s+(?:(?:그냥|보통|주로|다들|모두|대개|흔히)\s+){0,2}["“']?([^\s"”']{2,40}?(?:\s[^\s"”']{1,30}?){0,3}?)["”']?(?:으로|로|이라고|라고)\s?(?:알|불러|부르)|(?:영업|사업|장사|운영|활동)(?:은|을|를|할\s?때(?:는|에는)?)?\s+(?:그냥\s+)?["“']?([^\s"”']{2,40}?(?:\s[^\s"”']{1,30}?){0,3}?)["”']?(?:이라는|라는)\s?(?:이름|상호|브랜드)/;

/** What stands around values that were taken, "tax id … and the site is …", is no name. */
const isLeftover = (legal: string, segments: Segments): boolean => segments.rest() !== segments.text && fieldNamed(legal) !== undefined;

/** "Pixel Reach LLC, filing for our client Harborlight Dental PLLC": the client registers, whoever files is the reseller. */
const FOR_CLIENT =
  /\b(?:on behalf of|for|of) (?:our |a |the |my )?(?:clients?|customers?)[,:]?\s|고객사(?:인|는|은)?\s|(?:를|을)\s?(?:대신|위해|대리)/i;
export function filedForClient(text: string): Said | undefined {
  const match = FOR_CLIENT.exec(text);
  if (!match) return undefined;
  const named = companyNames(text);
  const isBefore = /^[를을]/.test(match[0]);
  const client = isBefore ? named.findLast((one) => one.start < match.index) : named.find((one) => one.start >= match.index);
  const agency = named.find((one) => one !== client);
  return client && agency
    ? [
        ['company.legalName', client.value],
        ['company.resellerName', agency.value],
      ]
    : undefined;
}

export const name: Reader = (segments) => {
  const filed = filedForClient(segments.rest());
  if (filed) return filed;
  const text = segments.rest();
  const trade = TRADE_NAME.exec(text) ?? KOREAN_TRADE_NAME.exec(text);
  const called = (trade?.[1] ?? trade?.[2])?.replace(/[\s,;]+$/, '');
  const before = trade ? text.slice(0, trade.index).replace(/[\s,;(]+(?:but|and|we|also)*(?:\s+we)?\s*$/i, '') : text;
  // In a signature the person stands on the line above.
  const [onItsLine] = companyNames(before);
  const legal = (onItsLine?.value ?? bareCompanyName(before.replace(/\s+/g, ' ').trim())).replace(NAME_TAIL, (tail) =>
    tail.startsWith('.') ? '.' : '',
  );
  const isName =
    hasWords(legal) && wordsIn(legal) <= 14 && (companyNames(legal).length > 0 || (!NO_VALUE.test(legal) && !isLeftover(legal, segments)));
  return [...(isName ? [['company.legalName', legal] as const] : []), ...(called ? [['company.doingBusinessAs', called] as const] : [])];
};

export const address: Reader = (segments, { pending }) => {
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

/** Something meant as an address that is none is refused by its rule; a sentence is no address. */
export const website: Reader = (segments, { pending }) => {
  const text = rest(segments);
  const isMeant = /^\S+$/.test(text) || /^[a-z][a-z0-9+.-]*:/i.test(text);
  return pending && hasWords(text) && isMeant && !/:\/\//.test(segments.text) && !NO_VALUE.test(text.replace(/^javascript:/i, ''))
    ? [[pending.id, text]]
    : [];
};
