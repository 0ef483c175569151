import { chosenLabels } from './domains.ts';
import { nameWords } from './legalForms.ts';

const SMALL = new Set('the of and for a an at in on by de du des la le les et d l'.split(' '));
/** Words that name a trade, a place or a size: shared by many firms, they tell none apart. */
const COMMON = new Set(
  `group services service solutions holding holdings systems technologies technology tech international global national american usa us canada
  canadian enterprises enterprise consulting partners associates management company center centre clinic dental medical health healthcare care
  home homes law legal financial finance insurance bank credit union school schools district university college academy city county town state
  foundation association church society club restaurant restaurants cafe coffee grill kitchen store stores shop market foods food logistics
  transport transportation trucking freight auto motors repair construction plumbing electric energy utilities water pharmacy veterinary animal
  hospital fitness gym salon spa beauty realty properties property real estate travel hotel hotels resort software digital media marketing
  agency studio studios labs lab online direct new family general first trading import imports export exports retail wholesale supply
  independent public community regional united federal`.split(/\s+/),
);

const squashed = (words: readonly string[]): string => words.join('');
const significant = (name: string): readonly string[] => {
  const words = nameWords(name);
  const kept = words.filter((word) => !SMALL.has(word));
  return kept.length > 0 ? kept : words;
};

/** The words that tell a firm from others of its trade; all of them where none does. */
export function distinctive(name: string): readonly string[] {
  const words = significant(name);
  const telling = words.filter((word) => !COMMON.has(word));
  return telling.length > 0 ? telling : words;
}

/** A trade or a place stands in the name, so that it cannot be a person's. */
export const soundsLikeBusiness = (name: string): boolean => nameWords(name).some((word) => COMMON.has(word));

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
const sorted = (text: string): string => [...text].sort().join('');

function isSubsequence(short: string, long: string): boolean {
  let from = 0;
  for (const letter of short) {
    from = long.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** `ndg`, `ndgaustin`, `nyc` for City of New York. */
function bearsInitials(label: string, words: readonly string[]): boolean {
  const letters = initials(words);
  if (letters.length < 2) return false;
  if (letters.length > 2 && label.includes(letters)) return true;
  return label.startsWith(letters) ? label.length <= 6 : label.length <= 5 && sorted(label) === sorted(letters);
}

/** What is left of `lacounty` once the name's own words are taken out: `la`. */
const rest = (label: string, words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).reduce((left, word) => (word.length > 2 ? left.replace(word, '') : left), label);

function isAbbreviation(label: string, name: string): boolean {
  const words = nameWords(name);
  const telling = significant(name);
  const whole = squashed(telling);
  if (label.length >= 4 && whole.includes(label)) return true;
  if (label.length >= 3 && telling.some((word) => word.startsWith(label.charAt(0))) && isSubsequence(label, squashed(words))) return true;
  const left = rest(label, telling);
  if (
    left === '' ||
    (left !== label &&
      left.length <= 4 &&
      bearsInitials(
        left,
        telling.filter((word) => !label.includes(word)),
      ))
  )
    return true;
  return [words, telling, telling.filter((word) => !COMMON.has(word))].some((variant) => bearsInitials(label, variant));
}

function labelResembles(label: string, name: string): boolean {
  const telling = distinctive(name);
  if (telling.some((word) => word.length >= 3 && label.includes(word))) return true;
  const first = telling[0] ?? '';
  const start = first.slice(0, Math.max(4, Math.ceil(first.length / 2)));
  return (first.length >= 5 && label.startsWith(start)) || isAbbreviation(label, name);
}

/** Whether a host can stand for a name: its words, its initials, an abbreviation, or all of it in one word. Lenient by intent. */
export function hostResembles(host: string, name: string): boolean {
  const labels = chosenLabels(host);
  const parts = new Set([...labels.map((label) => label.replace(/-/g, '')), ...labels.flatMap((label) => label.split('-'))]);
  return [...parts].some((part) => part.length > 1 && labelResembles(part, name));
}

/** Whether one name can stand for another. */
export const nameResembles = (name: string, other: string): boolean => {
  const words = significant(name);
  return words.some((word) => distinctive(other).includes(word)) || labelResembles(squashed(words), other);
};

/** Whether a text says a name, or a telling word of it. */
export function saysName(text: string, name: string): boolean {
  const said = nameWords(text);
  const telling = distinctive(name);
  const letters = initials(significant(name));
  const isSpaced = (word: string) => /^[a-z0-9]+$/.test(word);
  return (
    telling.some((word) => (isSpaced(word) ? said.includes(word) : said.some((one) => one.includes(word)))) ||
    said.some((word) => word.length > 3 && word === squashed(significant(name))) ||
    (letters.length > 2 && said.includes(letters))
  );
}

/** Whether two names are the same but for case, accents, punctuation and legal form. */
export const isSameName = (a: string, b: string): boolean => squashed(nameWords(a)) === squashed(nameWords(b));

export const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
