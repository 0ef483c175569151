import { countryCode } from '../../registration/countries.ts';
import { CA_PROVINCES, regionCode, US_STATES } from '../../registration/regions.ts';
import type { Segments } from '../segments.ts';

export interface AddressParts {
  readonly street?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string;
  readonly start: number;
  readonly end: number;
}

const REGION_NAMES = [
  ...Object.values(US_STATES),
  ...Object.values(CA_PROVINCES),
  'Newfoundland',
  'Québec',
  'Washington D.C.',
  'Washington DC',
].sort((a, b) => b.length - a.length);
const REGION = `(?:${REGION_NAMES.map((name) => name.replace(/[.]/g, '\\.').replace(/ /g, '\\s+')).join('|')}|[A-Z]{2})`;
const POSTAL = '(\\d{5}-\\d{4}|\\d{4,6}(?!\\d)|[A-Za-z]\\d[A-Za-z][ -]?\\d[A-Za-z]\\d)';
/** The anchor of a North American address: region and postal code side by side. */
const ANCHOR = new RegExp(`(?<![\\p{L}])(${REGION})\\.?,?\\s+${POSTAL}(?![\\d\\p{L}])`, 'giu');
const COUNTRY_AFTER =
  /^[\s,.]*((?:the\s)?united states(?:\sof\samerica)?|u\.?s\.?a\.?|u\.s\.|us|canada|미국|캐나다)(?![a-z0-9.]*[a-z0-9])/i;

const STREET_WORDS =
  'st|street|ave|avenue|av|blvd|boulevard|rd|road|dr|drive|ln|lane|ct|court|pl|place|way|pkwy|parkway|hwy|highway|sq|square|ter|terrace|cir|circle|trl|trail|plaza|plz|row|loop|alley|broadway|pike|turnpike|crescent|cres|close|mews|walk|run|path|quay|wharf|crossing|xing|center|centre|expy|expressway|route|rte';
const UNIT =
  '(?:[,\\s]+(?:suite|ste|apt|apartment|unit|floor|fl|room|rm|bldg|building|#)\\.?\\s?#?[\\w-]+|[,\\s]+#\\s?[\\w-]+|[,\\s]+\\d{1,3}(?:st|nd|rd|th)\\s+(?:floor|fl)\\b\\.?)';
const DIRECTION = '(?:\\s+(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\\b\\.?)';
/** Where the street ends when nothing but a space parts it from the city. */
const STREET_END = new RegExp(`^(.*\\b(?:${STREET_WORDS})\\b\\.?${DIRECTION}?${UNIT}{0,2})[,\\s]+(.+)$`, 'i');
const UNIT_ALONE = new RegExp(`^${UNIT.replace('[,\\s]+', '\\s*')}$`, 'i');
const PO_BOX = /\bp\.?\s?o\.?\s?box\s*#?\s*\d+/i;

/** The whole address on one line, ending in a state or province and its postal code, with the country after it if named. */
export function addresses(segments: Segments): AddressParts[] {
  const text = segments.rest('\u0000');
  return [...text.matchAll(ANCHOR)].flatMap((match) => {
    const region = regionCode(match[1] ?? '');
    if (!region || (/^[a-z]{2}$/.test(match[1] ?? '') && !/\d{5}/.test(match[2] ?? ''))) return [];
    const before = lineBefore(text, match.index);
    const end = match.index + match[0].length;
    const named = COUNTRY_AFTER.exec(text.slice(end, end + 40));
    const country = named?.[1] ? countryCode(named[1]) : undefined;
    return [
      {
        ...streetAndCity(before),
        region,
        postalCode: match[2] ?? '',
        ...(country && { country }),
        start: match.index - before.length,
        end: end + (named?.[0].length ?? 0),
      },
    ];
  });
}

/** What stands before the anchor, back to where the address begins: a line break, something taken, a label, or the house number. */
function lineBefore(text: string, anchor: number): string {
  const line = text.slice(Math.max(0, anchor - 200), anchor);
  const cut = line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\u0000'), line.lastIndexOf('\t'), line.lastIndexOf(';')) + 1);
  const sentence = cut.slice(/^.*[.!?]\s+(?=[A-Z\d])(?=.*\d)/.exec(withoutAbbreviations(cut))?.[0].length ?? 0);
  const begin = PO_BOX.exec(sentence)?.index ?? houseNumber(sentence);
  if (begin !== undefined) return sentence.slice(begin);
  return sentence
    .replace(/^.*?(?:address(?:\sis)?|located\s(?:at|in)|we(?:'re| are)\s(?:at|in)|주소(?:는|가)?)\s*[:：]?\s*/i, '')
    .replace(/^[\s,.:()-]+/, '');
}

/** "St. Paul" does not end a sentence. Same length as the text. */
const withoutAbbreviations = (text: string): string =>
  text.replace(new RegExp(`\\b(${STREET_WORDS}|no|n|s|e|w|ste|apt)\\.(?=\\s)`, 'gi'), (short) => `${short.slice(0, -1)} `);

/** Start of the first number that a street name follows. */
function houseNumber(text: string): number | undefined {
  const candidates = [...text.matchAll(/(?<![\w#,.-])#?\d{1,6}[A-Za-z]?(?:-\d{1,5})?(?=\s+(?:[\p{L}\d]))/gu)].map((match) => match.index);
  return candidates.find(
    (index) => !new RegExp(`(?:${STREET_WORDS}|suite|ste|apt|unit|floor|box|#)\\.?\\s*$`, 'i').test(text.slice(0, index)),
  );
}

function streetAndCity(before: string): { street?: string; city?: string } {
  const parts = before
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const [only = '', ...more] = parts;
  if (more.length > 0) {
    const city = parts.at(-1) ?? '';
    const street = parts.slice(0, -1).join(', ');
    if (!UNIT_ALONE.test(city) && !/^\d/.test(city)) return hasNumber(street) ? { street, city } : { city };
  }
  const split = STREET_END.exec(before.trim().replace(/,$/, ''));
  if (split?.[1] && split[2] && !/\d/.test(split[2])) return { street: split[1].trim(), city: split[2].trim() };
  return hasNumber(only) ? splitAtLastWord(only) : only ? { city: only } : {};
}

const hasNumber = (street: string): boolean => /\d/.test(street);

/** No street word to go by: the last word is the city. */
function splitAtLastWord(text: string): { street?: string; city?: string } {
  const match = /^(\d.*\S)\s+(\p{L}[\p{L}.'-]*)$/u.exec(text);
  return match?.[1] && match[2] ? { street: match[1], city: match[2] } : { street: text };
}

const LABELLED_POSTAL =
  /(?:\bzip(?:\s?code)?|\bpostal\s?code|우편\s?번호)\s*(?:is|are|:|：|은|는|=)?\s*(\d{5}(?:-\d{4})?|[A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d|\d{3,10})/i;
const STREET_ALONE = new RegExp(
  `^\\s*(\\d{1,6}[A-Za-z]?(?:-\\d+)?\\s.{0,60}?\\b(?:${STREET_WORDS})\\b\\.?${DIRECTION}?${UNIT}{0,2}|p\\.?\\s?o\\.?\\s?box\\s*#?\\s*\\d+)\\s*(?:[.,;]|$)`,
  'i',
);

/** Parts given piece by piece while the address is being asked for. */
export function addressPieces(segments: Segments): AddressParts | undefined {
  const text = segments.rest();
  const postal = LABELLED_POSTAL.exec(text);
  const street = STREET_ALONE.exec(text);
  if (!postal && !street) return undefined;
  return {
    ...(street?.[1] && { street: street[1].trim() }),
    ...(postal?.[1] && { postalCode: postal[1] }),
    start: 0,
    end: segments.text.length,
  };
}
