import { allMatches } from '../../registration/allMatches.ts';
import {
  CITIES_BY_DIRECTION,
  FRENCH_TYPES,
  LONG_DIRECTIONS,
  LOOSE_STREET_TYPES,
  NOT_IN_STREETS,
  ROAD_OWNERS,
  ROADS_BY_NUMBER,
  SHORT_DIRECTIONS,
  SOLE_STREETS,
  SPELLED_NUMBERS,
  STREET_TYPES,
  UNIT_WORDS,
} from '../lexicon/streetWords.ts';
import { LATIN, type Mark, MOST_MARKS } from './addressMark.ts';

const PART = `${LATIN}\\d`;
const NUMBER = `(?<![${PART}$#/-])(?<!\\d[.,:])(?:no\\.?\\s?)?(?:#\\d{1,5}-\\d{1,6}|\\d{1,6}(?:\\s?[A-Za-z](?![${PART}'.-]))?(?:-\\d{1,5}[A-Za-z]?)?(?:\\s\\d/\\d)?|[NSEW]\\d{1,5}\\s?[NSEW]\\d{1,5}|(?:${SPELLED_NUMBERS}))(?![${PART}:%])`;
const WORD = `(?!(?:${NOT_IN_STREETS})(?![${PART}]))(?:[${LATIN}][${PART}.'&/-]{0,24}|\\d{1,3}(?:st|nd|rd|th|e|er|ème))`;
const END = `(?![${PART}'&-])\\.?`;
const DIRECTION = `(?:\\s+(?:(?:${SHORT_DIRECTIONS})|(?:${LONG_DIRECTIONS})(?!\\s+(?:${CITIES_BY_DIRECTION})\\b))${END})`;
const FRENCH_DIRECTION = `(?:,?\\s+(?:o|ouest|est|nord|sud|[nse])${END})`;
const STRICT = `(?:${STREET_TYPES})`;
/** A second ending: "St St. John's" has but one. */
const SECOND = `(?!st(?![A-Za-z]))${STRICT}`;
/** What follows the number. */
const BEHIND_NUMBER = [
  // 350 S 400 E: the grid of Utah.
  `\\s+[nsew]\\.?\\s+\\d{1,5}\\s+(?:[nsew]|north|south|east|west)${END}`,
  // 4567 US-290, 12 County Road 9
  `\\s+(?:(?:${ROAD_OWNERS})\\.?\\s+){0,2}(?:${ROADS_BY_NUMBER})\\.?[\\s-]?#?\\d{1,5}[A-Za-z]?(?![${PART}])${DIRECTION}?(?:\\s+(?:${STREET_TYPES})${END})?`,
  // 10180 101 St NW: numbered streets without an ending of their own
  `\\s+(?:[nsew]\\.?\\s+)?\\d{1,3}[A-Za-z]?\\s+${STRICT}${END}${DIRECTION}?`,
  `\\s+(?:${WORD}\\s+){1,5}?(?:${STREET_TYPES}|${LOOSE_STREET_TYPES})(?!\\.?\\s+${WORD}\\s+${STRICT}(?![${PART}]))${END}(?:\\s+${SECOND}${END})?${DIRECTION}?`,
  `\\s+(?:${DIRECTION.slice(6, -1)}\\s+)?(?:the\\s+)?(?:${SOLE_STREETS})${END}${DIRECTION}?`,
  `(?:\\s*,)?\\s+(?:${FRENCH_TYPES})\\s+(?:${WORD}\\s+){0,4}?${WORD}(?:${FRENCH_DIRECTION}(?=\\s|,|$)|(?=\\s*(?:[,\\n\\t;(]|$)))`,
].join('|');
/** Addresses that have no street: a box, a rural route, a highway by its name. */
const RURAL = [
  '(?:p\\.?\\s?o\\.?\\s?box|post office box|case postale|c\\.p\\.)\\s*#?\\s*\\d{1,6}[A-Za-z]?',
  '(?:사서함|우체국\\s?사서함)\\s*\\d{1,6}호?',
  `(?<![${PART}])(?:rural route|r\\.?r\\.?|hc|rfd|star route|site|general delivery)\\s?#?\\s?\\d{1,4}(?:,?\\s+(?:box|site|comp(?:artment)?)\\s?#?\\s?\\d{1,5}[A-Za-z]?){0,2}(?![${PART}])`,
].join('|');
const STREETS = new RegExp(`${NUMBER}(?:${BEHIND_NUMBER})|(?:${RURAL})`, 'gi');

const UNITS = new RegExp(
  [
    `(?<![${PART}])(?:${UNIT_WORDS})\\.?\\s?#?\\s?(?:[A-Za-z]{0,2}-?\\d[\\w-]{0,8}|[A-Za-z](?![${PART}'.]))(?:호|층)?`,
    '(?<![\\w,.])\\d{1,3}/F(?!\\w)',
    '(?<!\\w)#\\s?(?:\\d[\\w-]{0,8}|[A-Z]\\d{0,5})(?!\\w)',
    '(?<![\\w,.])\\d{1,3}(?:st|nd|rd|th)\\s+(?:floor|fl|flr|level)(?!\\w)\\.?',
    `(?<![${PART}])\\d{1,3}(?:e|er|ème)\\s+étage`,
    `(?<![${PART}])(?:ground|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|main|lower|upper)\\s+(?:floor|level)(?![${PART}])`,
    '(?<![\\d,.])(?:지하\\s?)?\\d{1,4}\\s?(?:층|호)(?:\\s?\\d{1,5}\\s?호)?',
    `(?<![${PART}])penthouse(?![${PART}])`,
  ].join('|'),
  'gi',
);

const found = (text: string, pattern: RegExp, kind: 'street' | 'unit'): Mark[] =>
  allMatches(text, pattern, MOST_MARKS).map((match) => ({ kind, start: match.index, end: match.index + match[0].length, value: match[0] }));

/** Streets that show as such by their own words: a number and an ending, a numbered road, a box. */
export const streetMarks = (text: string): Mark[] => found(text, STREETS, 'street');

/** Suites, floors and the like. */
export const unitMarks = (text: string): Mark[] => found(text, UNITS, 'unit');

/** A street that only its place shows: a number and words, "500 Boylston". */
export const WEAK_STREET = new RegExp(`${NUMBER}(?:\\s*,)?\\s+(?:\\d{1,3}\\s+)?(?:${WORD}\\s+){0,5}${WORD}$`, 'i');
