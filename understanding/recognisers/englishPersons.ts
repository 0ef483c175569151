import { allMatches } from '../../registration/allMatches.ts';
import { CA_PROVINCES, US_STATES } from '../../registration/regions.ts';
import { NOT_NAME_WORDS, ORGANISATION_WORDS } from '../lexicon/notNames.ts';
import { belongsToTitle, namesJob } from './jobTitles.ts';
import type { Person } from './persons.ts';

const LETTER = "(?:(?![가-힣])[\\p{L}\\p{M}'’‑-])";
/** One capitalised word, an initial with its dot, or a suffix. */
const PART = `(?:\\p{Lu}\\.(?:\\p{Lu}\\.)?|(?:Jr|Sr|St)\\.|\\p{Lu}${LETTER}{0,30}(?:\\.(?=[A-Z]))?)`;
const PARTICLE =
  '(?:de la|de los|de las|van der|van den|von der|del|della|de|da|do|dos|das|du|des|di|la|le|van|von|der|den|ter|ten|bin|binti|ibn|al|el|ben|y|e|st\\.?|af|av|zu)';
const HONORIFIC =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Reverend|Fr|Hon|Sir|Madam|Mme|Capt|Sgt|Rabbi|Pastor|Father|Sister)\\.?\\s{1,2}';
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}@._-])(?:${HONORIFIC})?(${PART}(?: {1,2}(?:${PARTICLE} ){0,2}${PART}){1,4})(?![\\p{Script=Latin}\\p{N}@_]|\\.[\\p{L}])`,
  'gu',
);
const LAST_FIRST = new RegExp(
  `(?<=^|\\n|[:=;|\\t]\\s{0,3})[ ]{0,3}((?:${PARTICLE} ){0,2}${PART}(?:-${PART})?), (?:${HONORIFIC})?(${PART}(?: ${PART})?)\\s{0,2}(?=$|[;|/(\\n\\t]|\\s{2,}|\\s-|,\\s|\\s\\S{1,64}@|\\s[+(]?\\d)`,
  'gu',
);
/** Surnames that are words as well: at the end of a name they belong to it. */
const SURNAMES_TOO =
  /^(?:oh|do|an|so|no|you|in|on|am|can|lane|page|west|north|street|case|day|new|may|march|law|fine|well|lead|head|chief|dean|minister|bond|field|mall|box|best|good|will|king|major|close|young|long|pike|court|towers?|jr|sr)$/i;
const FIRST_NAMES_TOO = /^(?:will|may|april|june|august|dean|art|summer|grant|chase|guy|royal|princess|sunday|friday|page|laney?)$/i;
const STATES = new Set([...Object.values(US_STATES), ...Object.values(CA_PROVINCES)].map((name) => name.toLowerCase()));
const CORPORATE_AFTER =
  /^,?\s{1,2}(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Co|Company|LP|LLP|PLLC|PC|P\.C|PLC|ULC|GmbH|Foundation|Group|&)(?![\p{L}])/u;
/** ", CA 92618" or ", Ontario": a town. */
const PLACE_AFTER =
  /^,\s?(?:[A-Z]{2}(?![\p{L}])|(?:Alberta|Ontario|Quebec|Québec|California|Texas|Florida|New York)\b)(?!\s?[,;]?\s?(?:[a-z]|\S+@))/u;
const STREET_BEFORE = /\d{1,6}[A-Za-z]?\s(?:[NSEW]{1,2}\.?\s)?$/;
const MOST_CANDIDATES = 30;
/** Longer than any message about a person. */
const LONGEST = 6000;

const plain = (word: string): string => word.toLowerCase().replace(/[.,:]+$/, '');
const isOther = (word: string): boolean => NOT_NAME_WORDS.has(plain(word)) || STATES.has(plain(word));

/** Words before and after the name itself: "Contact", "Kind regards", "Operations Manager". */
function core(words: readonly string[]): readonly string[] {
  const isEdge = (word: string, tooPlain: RegExp) => (isOther(word) || belongsToTitle(word)) && !tooPlain.test(plain(word));
  let from = 0;
  let to = words.length;
  while (from < to && isEdge(words[from] ?? '', FIRST_NAMES_TOO)) from++;
  while (to > from && isEdge(words[to - 1] ?? '', to - from === 2 ? SURNAMES_TOO : /^(?:jr|sr)$/)) to--;
  return words.slice(from, to);
}

/** "Tern Harbor Logistics" names a company, "Tom Park Office Manager" a person with a title. */
const isOrganisation = (words: readonly string[]): boolean =>
  words.some((word, i) => i > 0 && ORGANISATION_WORDS.has(plain(word))) && !namesJob(words.at(-1) ?? '');
const isPerson = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 6 &&
  !words
    .slice(0, -1)
    .some((word, i) => isOther(word) && !(i === 0 && FIRST_NAMES_TOO.test(plain(word))) && !new RegExp(`^${PARTICLE}$`).test(word)) &&
  !STATES.has(words.join(' ').toLowerCase()) &&
  words.some((word) => /\p{L}{2}/u.test(word));

/** A name and where it stands. */
export interface NamedAt {
  readonly person: Person;
  readonly start: number;
  readonly end: number;
}

const asPerson = (words: readonly string[]): Person => ({
  firstName: words[0] ?? '',
  lastName: words
    .slice(1)
    .join(' ')
    .replace(/(?<!\b(?:Jr|Sr|\p{Lu}))\.$/u, ''),
});

/** Every run of capitalised words that can be a person's name, in the order of the text. */
export function englishNames(typed: string): NamedAt[] {
  const text = typed.slice(0, LONGEST);
  const found: NamedAt[] = [];
  let tries = 0;
  for (const match of allMatches(text, NAME)) {
    if (++tries > MOST_CANDIDATES) break;
    const whole = match[1] ?? '';
    const words = core(whole.split(/\s+/));
    const start = match.index + match[0].length - whole.length;
    const after = text.slice(start + whole.length, start + whole.length + 40);
    const isElse =
      STREET_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index)) || CORPORATE_AFTER.test(after) || PLACE_AFTER.test(after);
    if (isPerson(words) && !isOrganisation(whole.split(/\s+/)) && !isElse)
      found.push({ person: asPerson(words), start, end: start + whole.length });
  }
  return found;
}

/** "O'Brien, Siobhan", on its own line or at the head of a list. */
export function lastNameFirst(typed: string): Person | undefined {
  for (const match of allMatches(typed.slice(0, LONGEST), LAST_FIRST)) {
    const [, last = '', first = ''] = match;
    const isName = [...last.split(' '), ...first.split(' ')].every(
      (word) => !isOther(word) && !belongsToTitle(word) && !ORGANISATION_WORDS.has(plain(word)),
    );
    if (isName && !/^[A-Z]{2,4}$/.test(first)) return { firstName: first, lastName: last };
  }
  return undefined;
}

const WORD = "[\\p{L}](?:[\\p{L}\\p{M}'’.-]{0,30})";
const FIRST = '(?:first|given|fore)\\s?-?name';
const LAST = '(?:last|family|sur)\\s?-?name';
const IS = '(?:\\s(?:is|was|=)\\s|\\s?[:=-]\\s{0,3}|\\t|\\s)';
const AND = '[\\s,;./|]{1,8}(?:(?:and|with|my|his|her|their|the|contact)\\s){0,3}';
const NAME_END = '(?=\\s{0,2}(?:$|[,;/|(\\n\\t.]|\\s{2,})|\\s\\S{1,64}@)';
const FIRST_THEN_LAST = new RegExp(
  `\\b${FIRST}${IS}(${WORD}(?: ${WORD}){0,2}?)${AND}${LAST}${IS}(${WORD}(?: ${WORD}){0,3}?)${NAME_END}`,
  'iu',
);
const LAST_THEN_FIRST = new RegExp(
  `\\b${LAST}${IS}(${WORD}(?: ${WORD}){0,3}?)${AND}${FIRST}${IS}(${WORD}(?: ${WORD}){0,2}?)${NAME_END}`,
  'iu',
);

/** "First name Mei, last name Tanaka", in either order. */
export function namesByLabel(typed: string): Person | undefined {
  const text = typed.slice(0, LONGEST);
  if (!/name/i.test(text)) return undefined;
  const [, first, last] = FIRST_THEN_LAST.exec(text) ?? [];
  if (first && last) return { firstName: first, lastName: last };
  const [, family, given] = LAST_THEN_FIRST.exec(text) ?? [];
  return family && given ? { firstName: given, lastName: family } : undefined;
}

/** Words that no name holds: "our IT guys", "someone from legal", "not me". */
export const hasOtherWords = (name: string): boolean => {
  const words = name.split(/\s+/);
  return words.some(
    (word, i) =>
      (isOther(word) || belongsToTitle(word)) &&
      !(words.length > 1 && i === words.length - 1 && SURNAMES_TOO.test(plain(word))) &&
      !(i === 0 && FIRST_NAMES_TOO.test(plain(word))),
  );
};
