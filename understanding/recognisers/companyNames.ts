import { allMatches } from '../../registration/allMatches.ts';
import type { Found } from '../segments.ts';
import { belongsToTitle } from './jobTitles.ts';

/** Legal forms written with dots keep the last one: "P.C.", "L.L.C."; that of "LLC." ends the sentence. */
const DOTTED = '(?:L\\.L\\.C|L\\.L\\.P|P\\.L\\.L\\.C|P\\.C|P\\.A|L\\.P|S\\.A|N\\.A|P\\.L\\.C|S\\.C|P\\.S)\\.?';
const SHORT = '(?:Inc|Ltd|Corp|Co|Ltée|Ltee|Cie)\\.?|(?:INC|LTD|CORP)\\.?|(?:inc|ltd|llc|ltée)(?![a-z])\\.?';
const SUFFIX = `(?:${DOTTED}|${SHORT}|Incorporated|LLC|Limited|Corporation|Company|LP|LLP|LLLP|PLLC|PC|PLC|PBC|ULC|GmbH|AG|BV|Foundation|Fund|Cooperative|Co-?op|Association|Trust|Partnership|PA)`;
const LATIN = '(?:(?![가-힣])[\\p{L}\\p{N}])';
const WORD = `(?:\\p{Lu}(?:${LATIN}|['’.&/-]){0,40}|\\d${LATIN}{0,51}|[a-z]\\p{Lu}${LATIN}{1,30}|&|\\+|and|of|the|for|de|la|du|des|et|y|at|in)`;
const FIRST = `(?:(?:\\p{Lu}|\\d)(?:${LATIN}|['’.&/-]){0,40}|[a-z]\\p{Lu}${LATIN}{1,30})`;
/** Capitalised words on one line that end in a legal form: "Brightwater Dental Group LLC", "Acme, Inc." */
const WITH_FORM = new RegExp(
  `(?<![\\p{L}\\p{N}])(${FIRST}(?:,? {1,2}${WORD}){0,7}?,? {1,2}${SUFFIX}(?:,? {1,2}${SUFFIX})?)(?![^\\P{L}가-힣]|\\p{N})`,
  'gu',
);
/** Without a legal form there is no name to look for, and the looking costs the more the longer the text. */
const HAS_FORM = new RegExp(SUFFIX);
const KOREAN_FORM = '(?:주식회사|유한회사|\\(주\\)|㈜|\\(유\\))';
const HAS_KOREAN_FORM = new RegExp(KOREAN_FORM);
const AFTER_KOREAN = '(?=$|[^가-힣A-Za-z]|이고|이며|입니다|이에요|예요|인데|이라|라고|에서|은|는|이|가|을|를|의)';
const KOREAN = new RegExp(
  `([가-힣A-Za-z0-9]{1,30}\\s?${KOREAN_FORM}${AFTER_KOREAN}|(?:(?:주식회사|유한회사)(?!입니다|이고|이에요|예요|인데|이라|이요|요(?![가-힣])|은\\s|는\\s)|\\(주\\)|㈜|\\(유\\))\\s?[가-힣A-Za-z0-9]{1,30})`,
  'gu',
);
/** 온유케어 Inc: a Korean name with an American form. */
const MIXED = new RegExp(
  `(?<![가-힣A-Za-z0-9])((?:[가-힣A-Za-z0-9&]{1,20} ){0,3}[가-힣A-Za-z0-9&]{0,20}[가-힣][가-힣A-Za-z0-9&]{0,20}(?: (?:USA?|America|Canada|Korea|Global|International|Group))? ?(?:${SUFFIX}))(?![A-Za-z])`,
  'g',
);
/** Words before such a name, which end as a topic or a sentence does: 저희는, 안녕하세요. */
const BEFORE_MIXED =
  /^(?:.*[은는요다] (?=\S+ \S))?(?:(?:저희|우리|회사|법인|이름|당사|대행사|고객사(?:인)?|거래처|에이전시|본사|지사) (?=\S+ ?\S))*/;
/** 이름은 LLC, 비상장 Inc: what is told of a company, not its name. */
const NO_MIXED =
  /^(?:\S*[은는을를]|저희|우리|당사|회사|법인|미국|캐나다|비상장|상장|비영리|영리|작은|소규모|일반|그냥|개인|형태|유형|종류) ?[A-Z]/;
/** Words before a name: "We are", "The company is", "Legal Name", "I'm with". */
const LEAD_IN =
  /^(?:(?:Hi|Hello|Hey|Yes|Sure|Ok|Okay|Thanks)(?: there)?[,!]\s+)?(?:(?:We|We're|Our|I|I'm|My|It's|Its|This|That|Name|Legal|Registered|Official|Company|Business|Start|Please|Hi|Hello|Hey|Register|Registering|Contact|Called|Yes|Sure|Ok|Okay|So|And|For|From|Employer|Client|Entity|Dear|Regarding|Re|Subject|Entity|Organization|Organisation|Vendor|Customer|Applicant|Sole|Parent|Agency|EIN|TFN|DBA)(?:\s+(?:are|is|am|name|legal|of|at|with|for))*\s+)*/;
/** "The company …", but "The Ink Cellar LLC". */
const THE_LEAD = /^The\s+(?:(?:Legal|Business|Company|Official|Registered|Corporate|Name|Entity|Client)\s+(?:name\s+|is\s+)?)+/i;
const PARTICLE = /(?:이고|이며|입니다|이에요|예요|에서|이라고|라고|인데|은|는|이|가)$/;
/** No name: "The Company", "Parent Corporation". */
const NAMELESS =
  /^(?:(?:The|Our|Your|My|A|An|This|That|Parent|Legal|Same|Which|Any|Each|Private|Public|Holding|Limited|Insurance|Trade|Foundation)\s+){1,3}\S+$/;

/** Names of companies that carry their legal form, wherever they stand in a sentence or table. */
export function companyNames(text: string): Found[] {
  const english = (HAS_FORM.test(text) ? allMatches(text, WITH_FORM) : []).flatMap((match) => {
    const whole = match[1] ?? '';
    const from = leadOf(whole);
    const value = whole.slice(from);
    const isName = value.includes(' ') && !NAMELESS.test(value);
    return isName ? [{ value, start: match.index + from, end: match.index + from + value.length }] : [];
  });
  const korean = (HAS_KOREAN_FORM.test(text) ? allMatches(text, KOREAN) : []).map((match) => {
    const value = (match[1] ?? '').replace(PARTICLE, '');
    return { value, start: match.index, end: match.index + value.length };
  });
  const named = korean.filter(({ value }) => !NO_KOREAN_NAME.test(value));
  const all = [...mixedNames(text), ...english, ...named];
  return all.filter((one, i) => !all.slice(0, i).some((other) => overlap(one, other)));
}

const overlap = (one: Found, other: Found): boolean => one.start < other.end && other.start < one.end;

function mixedNames(text: string): Found[] {
  if (!HAS_FORM.test(text) || !/[가-힣]/.test(text)) return [];
  return allMatches(text, MIXED).flatMap((match) => {
    const whole = match[1] ?? '';
    const value = whole.replace(BEFORE_MIXED, '');
    const end = match.index + whole.length;
    return NO_MIXED.test(value) ? [] : [{ value, start: end - value.length, end }];
  });
}

/** 저희는 주식회사, 비상장 주식회사: what kind of company, not its name. */
const NO_KOREAN_NAME =
  /^(?:[가-힣]{1,10}[은는]|저희|우리|저|당사|회사|법인|일반|보통|그냥|개인|민간|비상장|상장|비영리|영리|작은|소규모|미국|캐나다|한국)\s?(?:주식회사|유한회사)$/;

/** How many characters of a match come before the name: a lead-in, or a job title with its comma. */
function leadOf(whole: string): number {
  const lead = (LEAD_IN.exec(whole)?.[0] || THE_LEAD.exec(whole)?.[0] || '').length;
  const comma = whole.indexOf(', ', lead);
  const title = comma > 0 ? whole.slice(lead, comma).split(/\s+/) : [];
  const isTitle = title.length > 0 && title.every(belongsToTitle) && /\s/.test(whole.slice(comma + 2));
  return isTitle ? comma + 2 : lead;
}
