import type { Found } from '../segments.ts';

const SUFFIX =
  '(?:Inc(?:orporated)?|LLC|L\\.L\\.C|Ltd|Limited|Corp(?:oration)?|Co|Company|LP|LLP|PLLC|P\\.L\\.L\\.C|PC|P\\.C|PLC|ULC|GmbH|S\\.A|Foundation|Fund|Cooperative|Association|Trust|N\\.A)';
const WORD = "(?:\\p{Lu}[\\p{L}\\p{N}'’.-]{0,40}|\\d{1,12}[\\p{L}\\p{N}]{0,40}|&|and|of|the|for|de|la)";
/** Capitalised words that end in a corporate suffix: "Brightwater Dental Group LLC", "Acme, Inc." */
const WITH_SUFFIX = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:\\p{Lu}|\\d)[\\p{L}\\p{N}'’.&-]{0,40}(?:,?\\s+${WORD}){0,7}?,?\\s+${SUFFIX}(?![\\p{L}\\p{N}])\\.?)`,
  'gu',
);
const KOREAN =
  /((?:주식회사|유한회사|\(주\)|㈜)\s?[가-힣A-Za-z0-9]{1,30}|[가-힣A-Za-z0-9]{1,30}\s?(?:주식회사|유한회사|\(주\)|㈜)(?![가-힣A-Za-z]))/gu;
const LEAD_IN =
  /^(?:(?:We|We're|Our|The|I|I'm|My|It's|This|Name|Legal|Company|Start|Please|Hi|Hello|Register)\s+(?:are\s+|is\s+|am\s+|name\s+|legal\s+)?)+/;
const PARTICLE = /(?:이고|이며|입니다|이에요|예요|에서|이라고|라고|은|는|이|가)$/;

/** Names of companies that carry their legal form, wherever they stand in a sentence. */
export function companyNames(text: string): Found[] {
  const english = [...text.matchAll(WITH_SUFFIX)].map((match) => {
    const lead = LEAD_IN.exec(match[1] ?? '')?.[0].length ?? 0;
    const value = trimStop((match[1] ?? '').slice(lead), text.slice(match.index + match[0].length));
    return { value, start: match.index + lead, end: match.index + lead + value.length };
  });
  const korean = [...text.matchAll(KOREAN)].map((match) => {
    const value = (match[1] ?? '').replace(PARTICLE, '');
    return { value, start: match.index, end: match.index + value.length };
  });
  return [...english, ...korean].filter((one) => one.value.includes(' ') || /[㈜(]|회사/.test(one.value));
}

/** The dot after "LLC" ends a sentence; the one after "Inc" or "Corp" belongs to the name. */
const trimStop = (name: string, after: string): string =>
  /(?:LLC|LP|LLP|PLLC|PLC|ULC|Fund|Foundation|Company|Trust|Limited)\.$/.test(name) && /^(\s|$)/.test(after) ? name.slice(0, -1) : name;
