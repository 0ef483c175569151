import { brandOf } from '../../brand.ts';
import type { Form } from '../../form.ts';
import { remembered } from '../../remembered.ts';
import { COMMON_FIRST_WORDS, DESCRIPTORS, SMALL_WORDS, SPELLINGS, TRADES } from './brandWords.ts';
import { withoutLinks } from './links.ts';
import { plain } from './plain.ts';

const HANGUL = /[\u3130-\u318F\uAC00-\uD7A3]/;
const HANGUL_RUN = /[\u3130-\u318F\uAC00-\uD7A3]+/g;
const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/g;

const words = (text: string): readonly string[] =>
  text
    .replace(ACCENTED, (letter) => letter.normalize('NFD').charAt(0))
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’`]/g, '')
    .replace(HANGUL_RUN, ' $& ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .map((word) => SPELLINGS[word] ?? word);

const spokenWords = remembered((read: string): readonly string[] => words(withoutLinks(read)));

/** The legal form may come twice: "Acme Trading Co., Ltd." */
const withoutLegalForm = (name: string): string => {
  const once = brandOf({ company: { legalName: name } });
  return brandOf({ company: { legalName: once } });
};

interface Name {
  readonly all: readonly string[];
  readonly key: readonly string[];
  /** Written in one word: all of it, or its first two words. */
  readonly runs: readonly string[];
}

/** "Lumen Technologies" and "Stonebrook University" are known by their first word; "First Bank" and "Dental Partners" are not. */
function tellingWords(all: readonly string[]): readonly string[] {
  const [first = ''] = all;
  const telling = all.filter((word, i) => i === 0 || !DESCRIPTORS.has(word));
  const standsAlone = HANGUL.test(first) || (first.length >= 4 && !COMMON_FIRST_WORDS.has(first) && !TRADES.has(first));
  if (!standsAlone) return telling.length > 1 ? telling : all;
  return telling.slice(1).every((word) => TRADES.has(word)) ? [first] : telling;
}

const nameOf = remembered((raw: string): Name => {
  const all = words(withoutLegalForm(raw));
  return { all, key: tellingWords(all).slice(0, 2), runs: [all.join(''), all.slice(0, 2).join('')] };
});

/** The names consumers may know the business by; none while neither is given. */
const namesOf = ({ company }: Form): readonly string[] =>
  [company?.doingBusinessAs, company?.legalName].flatMap((name) => (name ? spellingsOf(name.slice(0, 255)) : []));

/** What stands in brackets is the same name in another script; "Tamarack Falls" is the City of Tamarack Falls. */
const spellingsOf = remembered((name: string): readonly string[] => {
  const [, inBrackets = ''] = /[(（]([^()（）]{2,60})[)）]/.exec(name) ?? [];
  const [, place = ''] = /^(?:the )?(?:city|town|village|county|township|borough) of (\S+ \S.*)$/i.exec(name) ?? [];
  const isName = /[\p{L}]{2}/u.test(inBrackets) && words(inBrackets).length > 0;
  return [
    isName ? name.replace(/[(（][^()（）]{2,60}[)）]/, ' ') : name,
    ...(isName ? [inBrackets] : []),
    ...(place === '' ? [] : [place]),
  ];
});

const initials = (all: readonly string[]): string =>
  all
    .filter((word) => /^[a-z]/.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** "KBUSD: all schools are closed." */
const saysInitials = (name: string, read: string): boolean => {
  const letters = initials(nameOf(name).all).toUpperCase();
  return letters.length >= 3 && read.includes(letters) && new RegExp(`(?<![\\w.@/-])${letters}(?![\\w-]|\\.\\w)`).test(read);
};

/** "Harborline FCU" for Harborline Federal Credit Union. */
function endsInInitials(all: readonly string[], spoken: readonly string[]): boolean {
  const said = ` ${spoken.join(' ')} `;
  return all.slice(2).some((_, i) => said.includes(` ${all.slice(0, i + 1).join(' ')} ${initials(all.slice(i + 1))} `));
}

export const hasBrand = (form: Form): boolean => namesOf(form).length > 0;

/**
 * Whether a text names the business: its trade name, or its legal name without the legal form; the first two telling words do.
 * A name inside a link does not count, unless the name itself looks like one. True while no name is known.
 */
export function mentionsBrand(text: string, form: Form): boolean {
  const names = namesOf(form);
  if (names.length === 0) return true;
  const read = plain(text);
  const spoken = spokenWords(read);
  return names.some((name) => isNamed(nameOf(name), spoken) || isDotted(name, read) || saysInitials(name, read));
}

const isDotted = (legal: string, read: string): boolean => {
  if (!/\S\.\S/.test(legal)) return false;
  const name = withoutLegalForm(legal);
  const at = read.toLowerCase().indexOf(name.toLowerCase());
  return at >= 0 && !/[@/.\w-]$/.test(read.slice(0, at));
};

function isNamed({ all, key, runs }: Name, spoken: readonly string[]): boolean {
  const run = key.join('');
  if (run === '') return false;
  if (HANGUL.test(run)) return spoken.join('').includes(run);
  if (endsInInitials(all, spoken)) return true;
  return spoken.some((word, i) => {
    if (run.length >= 6 && word.startsWith(run)) return true;
    const two = word + (spoken[i + 1] ?? '');
    return [word, two, two + (spoken[i + 2] ?? '')].some((heard) => [run, `${run}s`, ...runs].includes(heard));
  });
}

/** The text without the words of the business's name. */
export const withoutBrand = (text: string, form: Form): string => {
  const own = new Set(namesOf(form).flatMap(words));
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => (own.has(word.toLowerCase()) ? '' : word));
};
