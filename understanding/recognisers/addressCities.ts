import { CITY_BEGINNINGS, KOREAN_CITIES, NOT_IN_CITIES } from '../lexicon/cityWords.ts';
import { BUILDING_WORDS, STREET_TYPES } from '../lexicon/streetWords.ts';
import { LATIN } from './addressMark.ts';

/** Words between two separators. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NAME = `(?:(?:St|Ste|Ft|Mt|Pt|N|S|E|W)\\.|[${LATIN}][${LATIN}'-]{0,24})`;
const CITY = new RegExp(`^${NAME}(?:\\s+${NAME}){0,4}$`, 'i');
const NOT_A_CITY = new RegExp(`(?<![${LATIN}'-])(?:${NOT_IN_CITIES})(?![${LATIN}'-])`, 'i');
const KOREAN_CITY = /^[가-힣]{1,9}(?:\s[가-힣]{1,6})?$/;
const KOREAN_TAIL = /(?:에\s?있(?:고요?|어요|습니다|는데요?|으며|음)|에서?|입니다|이에요|예요|이고요?|은|는|의)$/;

/** The city that words name and nothing else; undefined when they hold anything more. */
export function asCity(words: string): string | undefined {
  const text = words.trim().replace(/\s+/g, ' ');
  const city = text
    .replace(KOREAN_TAIL, '')
    .replace(/^(?:downtown|central|greater|(?:city|town)(?!\s+of\b))\s+/i, '')
    .replace(/(?<=[A-Za-z]|[가-힣]{2})\s?시$/, '')
    .replace(/(?<!\b(?:St|Ste|Ft|Mt))\.$/, '')
    .trim();
  if (city.length > 40) return undefined;
  if (/[가-힣]/.test(city)) return KOREAN_CITY.test(city) && !/주소|본사|사무실|회사|우편/.test(city) ? city : undefined;
  // "City of Industry", "King of Prussia" and the like hold a small word between capitals.
  const plain = city.replace(/(?<=\p{Lu}\p{L}+) (?:of|in the|by the|on the|and|or|de|du|des|la|le) (?=\p{Lu})/u, ' ');
  return CITY.test(plain) && city.length > 1 && !NOT_A_CITY.test(plain) ? city : undefined;
}

/** A city known by its Korean name, or called one. */
export const asKoreanCity = (words: string): string | undefined =>
  /[가-힣A-Za-z]{2}\s?시$/.test(words.trim()) || KOREAN_CITIES.has(words.replace(/\s/g, '')) ? asCity(words) : undefined;

const CAPITALS = new RegExp(
  `(?:^|\\s)((?:(?:St|Ste|Ft|Mt|Pt)\\.|\\p{Lu}[${LATIN}'-]{0,24})(?:\\s+(?:(?:of|de|du|la|le)\\s+)?\\p{Lu}[${LATIN}'.-]{0,24}){0,3})\\.?$`,
  'u',
);
const AFTER_PLACE_WORD = new RegExp(`(?<![${LATIN}])(?:in|at|is|are|to|from|near|around)\\s+([${LATIN}][${LATIN}' .-]{1,38})$`, 'i');

/** The city a sentence ends in, "our office is in Fort Worth": the last capitals, or what stands behind "in". */
export function cityAtEnd(piece: Piece): Piece | undefined {
  const whole = asCity(piece.text);
  const words = piece.text.trimEnd();
  const cut = (city: string): Piece => {
    const end = piece.start + words.length;
    return { text: city, start: end - city.length, end };
  };
  if (whole) return { ...cut(words.trimStart()), text: whole };
  const inside = AFTER_PLACE_WORD.exec(words.slice(-60))?.[1] ?? CAPITALS.exec(words.slice(-60))?.[1];
  const city = inside && asCity(inside);
  return city ? { ...cut(inside), text: city } : undefined;
}

const BEGINNING = new RegExp(
  `\\s((?:${CITY_BEGINNINGS})\\.?\\s+[${LATIN}][${LATIN}'-]*(?:\\s+(?:city|beach|springs|park|lake|grove|hills))?)$`,
  'i',
);

/** The end of a line that is street and city in one: two words where cities begin so, else the last. */
export function cityWithoutComma(text: string): { readonly before: string; readonly city: string } | undefined {
  const inside =
    BEGINNING.exec(text)?.[1] ?? new RegExp(`\\s([${LATIN}][${LATIN}.'-]*(?:\\s+(?:city|beach|springs))?)$`, 'i').exec(text)?.[1];
  const city = inside && asCity(inside);
  return city ? { before: text.slice(0, -inside.length).trimEnd(), city } : undefined;
}

const BUILDING = new RegExp(`(?<![${LATIN}])(?:${BUILDING_WORDS})(?![${LATIN}])`, 'i');
/** The name of a building or estate: a few capitals with a word for one. */
export const isBuilding = (text: string): boolean =>
  BUILDING.test(text) &&
  /^(?:The\s)?\p{Lu}/u.test(text) &&
  text.split(/\s+/).length <= 6 &&
  !NOT_A_CITY.test(text.replace(BUILDING, '')) &&
  !/[.:?!@]/.test(text);

/** Ends like a street: what was taken for a city's name is none. */
export const endsLikeStreet = (text: string): boolean =>
  new RegExp(`(?<![${LATIN}])(?:${STREET_TYPES})\\.?$`, 'i').test(text) && /\s/.test(text);
