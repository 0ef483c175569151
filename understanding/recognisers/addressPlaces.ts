import { allMatches } from '../../registration/allMatches.ts';
import { countryCode } from '../../registration/countries.ts';
import { REGION_NAMES, REGION_SHORT_FORMS, regionCode } from '../../registration/regions.ts';
import { CODES_THAT_ARE_WORDS } from '../lexicon/cityWords.ts';
import { STREET_TYPES } from '../lexicon/streetWords.ts';
import { LATIN, type Mark, MOST_MARKS } from './addressMark.ts';

/** After five digits these say that something is counted. */
const COUNTED =
  '(?!\\s{0,3}(?:[%+°]|(?:messages?|msgs?|texts?|sms|customers?|clients?|patients?|people|users?|members?|subscribers?|orders?|numbers?|per|times|dollars?|usd|monthly|a\\s(?:day|week|month|year)|each|every|students?|employees?|households?|contacts?|emails?|calls?|residents|sq|square|units?|items?|locations?|stores?|or\\sso|or\\smore)\\b|건|통|명|개|회|원|달러|여\\s?[건통명개]|번|분|시|월|일|년))';
export const ZIP = `(?<![\\w$#./:-])(?<!\\d[,.])\\d{5}(?:-\\d{4})?(?![\\w-]|[,.]\\d)${COUNTED}`;
export const CANADIAN_POSTAL = `(?<![\\w-])[A-Za-z]\\d[A-Za-z][ -]?\\d[A-Za-z]\\d(?![A-Za-z\\d-])`;
const POSTALS = new RegExp(`${ZIP}|${CANADIAN_POSTAL}`, 'g');
/** Right behind a region a code with a digit too few is still meant as one: its rule refuses it with a reason. */
const AFTER_REGION = new RegExp(`^[\\s.,)-]{0,4}(${ZIP}|(?<![\\w-])\\d{4,6}(?![\\w,.-]\\d|\\d)${COUNTED}|${CANADIAN_POSTAL})`);

const asPostal = (text: string): string => (/^[A-Za-z]\d/.test(text) ? text.replace(/^(.{3})[ -]?/, '$1 ').toUpperCase() : text);

export function postalMarks(text: string, regions: readonly Mark[]): Mark[] {
  const behind = regions.flatMap(({ end }): Mark[] => {
    const match = AFTER_REGION.exec(text.slice(end, end + 24));
    if (!match?.[1]) return [];
    const start = end + match[0].length - match[1].length;
    return [{ kind: 'postalCode', start, end: start + match[1].length, value: asPostal(match[1]) }];
  });
  const alone = allMatches(text, POSTALS, MOST_MARKS).map(
    (match): Mark => ({ kind: 'postalCode', start: match.index, end: match.index + match[0].length, value: asPostal(match[0]) }),
  );
  return [...behind, ...alone];
}

const spaced = (name: string): string =>
  name
    .replace(/^(뉴|노스|사우스|웨스트|브리티시|브리티쉬|로드|프린스|노바|푸에르토)(?=[가-힣]{2})/, '$1\\s?')
    .replace(/[.]/g, '\\.')
    .replace(/ /g, '\\s+')
    .replace(/[eéÉE]/g, (letter) => (letter === 'e' || letter === 'é' ? '[eé]' : '[EÉ]'));
const longestFirst = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join('|');
const NOT_A_REGION = `(?!\\s+(?:city|beach|springs|falls|harbor|heights|lake|park|mills|court house|${STREET_TYPES}|way|plaza|square|university|college|inc|llc|ltd)(?![${LATIN}]))`;
const NAMED = new RegExp(
  `(?<![${LATIN}\\d.'&-])(?:(?:the\\s)?(?:state|province)\\sof\\s)?(${longestFirst(REGION_NAMES.filter((name) => !/[가-힣]/.test(name)))}|[NS]\\.?\\s?(?:Carolina|Dakota)|W\\.?\\s?Virginia|newfoundland|nouveau-brunswick|nouvelle-écosse|colombie-britannique|île-du-prince-édouard|yukon territory)(?![${LATIN}\\d'&-])${NOT_A_REGION}`,
  'gi',
);
const KOREAN = new RegExp(
  `(?<![가-힣])(${longestFirst(REGION_NAMES.filter((name) => /[가-힣]/.test(name)))})(?:\\s?주)?(?=$|[^가-힣]|(?:은|는|이|가|에|의|로|고|입니다|예요|요))`,
  'g',
);
const SHORT = new RegExp(
  `(?<![${LATIN}\\d.'&-])(${longestFirst(REGION_SHORT_FORMS.filter((name) => name.length < 7))}|P\\.\\s?E\\.\\s?I|N\\.\\s?W\\.\\s?T|[A-Z]\\.\\s?[A-Z]|[A-Z]{2}|[A-Z][a-z]|[a-z]{2})(\\.)?(?![${LATIN}\\d'&-])`,
  'g',
);
const ENDS_PIECE =
  /^[.\s]{0,3}(?:$|[,\n\t;/|)\uFFFC]|-\s|[가-힣]|(?:usa?|u\.s|united states|canada|and|zip|postal|that'?s|it'?s)(?![a-z]))/i;
const BEFORE_COMMA = /(?:[,(|\t\n]|\s-)\s{0,3}$/;

/** A short form counts where a code follows, or where it ends what a comma began. */
function shortRegion(text: string, match: RegExpExecArray): Mark[] {
  const written = match[1] ?? '';
  const code = regionCode(written);
  if (!code) return [];
  const end = match.index + match[0].length;
  const isCapital = written === written.toUpperCase();
  const korean = /^\s?주(?=\s|$|[은는의에,])/.exec(text.slice(end, end + 4));
  if (korean && isCapital)
    return [{ kind: 'region', start: match.index, end: end + korean[0].length, value: code, isClear: true, isKorean: true }];
  const isBeforePostal = AFTER_REGION.test(text.slice(end, end + 24));
  const isAfterComma = BEFORE_COMMA.test(text.slice(Math.max(0, match.index - 4), match.index));
  const ends = ENDS_PIECE.test(text.slice(end, end + 20));
  if (!isBeforePostal && !(ends && (isAfterComma || (isCapital && written.length === 2)))) return [];
  const isWord = /^[a-z]/.test(written) || (CODES_THAT_ARE_WORDS.has(written.toUpperCase()) && match[2] === undefined);
  const isClear = isAfterComma ? !/^[a-z]/.test(written) || isBeforePostal : !isWord;
  return [{ kind: 'region', start: match.index, end, value: code, isClear }];
}

/** States and provinces by name, code, older short form, in English, French and Korean. */
export function regionMarks(text: string): Mark[] {
  const named = allMatches(text, NAMED, MOST_MARKS).map(
    (match): Mark => ({
      kind: 'region',
      start: match.index,
      end: match.index + match[0].length,
      value: regionCode(match[1] ?? '') ?? '',
      isClear: true,
    }),
  );
  const korean = allMatches(text, KOREAN, MOST_MARKS).map(
    (match): Mark => ({
      kind: 'region',
      start: match.index,
      end: match.index + match[0].length,
      value: regionCode(match[1] ?? '') ?? '',
      isClear: true,
      isKorean: true,
    }),
  );
  const short = allMatches(text, SHORT, 4 * MOST_MARKS).flatMap((match) => shortRegion(text, match));
  return [...named, ...korean, ...short.slice(0, MOST_MARKS)];
}

const COUNTRIES = new RegExp(
  `(?<![${LATIN}\\d.'&-])((?:the\\s)?united\\sstates(?:\\sof\\samerica)?|u\\.\\s?s\\.(?:\\s?a\\.?)?|usa|us|canada)(?![${LATIN}\\d'&-])|(?<![가-힣])(미합중국|미국|캐나다)`,
  'gi',
);
const CODE_AFTER_POSTAL = /^[\s,.]{1,3}(CA|CAN)(?![A-Za-z\d])/;

/** The United States and Canada by name; CA is Canada only behind a postal code. */
export function countryMarks(text: string, postals: readonly Mark[]): Mark[] {
  const named = allMatches(text, COUNTRIES)
    .filter((match) => match[0] !== 'us' && match[0] !== 'Us')
    .slice(0, MOST_MARKS)
    .map((match): Mark => {
      const value = countryCode(match[0].replace(/\s+/g, ' ')) ?? 'US';
      return { kind: 'country', start: match.index, end: match.index + match[0].length, value, isKorean: match[2] !== undefined };
    });
  const coded = postals.flatMap(({ end, value }): Mark[] => {
    const match = /^[A-Z]\d/.test(value) ? CODE_AFTER_POSTAL.exec(text.slice(end, end + 8)) : null;
    return match ? [{ kind: 'country', start: end, end: end + match[0].length, value: 'CA' }] : [];
  });
  return [...coded, ...named];
}
