import { brandOf } from '../../brand.ts';
import type { Form } from '../../form.ts';
import { COMMON_FIRST_WORDS, DESCRIPTORS, SMALL_WORDS, TRADES } from './brandWords.ts';
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
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));

/** The legal form may come twice: "Acme Trading Co., Ltd." */
const withoutLegalForm = (name: string): string => {
  const once = brandOf({ company: { legalName: name } });
  return brandOf({ company: { legalName: once } });
};

interface Name {
  readonly key: readonly string[];
  readonly whole: string;
}

/** "Lumen Technologies" and "Stonebrook University" are known by their first word; "First Bank" and "Dental Partners" are not. */
function tellingWords(all: readonly string[]): readonly string[] {
  const [first = ''] = all;
  const telling = all.filter((word, i) => i === 0 || !DESCRIPTORS.has(word));
  const standsAlone = HANGUL.test(first) || (first.length >= 4 && !COMMON_FIRST_WORDS.has(first) && !TRADES.has(first));
  if (!standsAlone) return telling.length > 1 ? telling : all;
  return telling.length === 2 && TRADES.has(telling[1] ?? '') ? [first] : telling;
}

function nameOf(raw: string): Name {
  const all = words(withoutLegalForm(raw));
  return { key: tellingWords(all).slice(0, 2), whole: all.join('') };
}

/** The names consumers may know the business by; none while neither is given. */
const namesOf = ({ company }: Form): readonly string[] =>
  [company?.doingBusinessAs, company?.legalName].flatMap((name) => (name ? [name.slice(0, 255)] : []));

export const hasBrand = (form: Form): boolean => namesOf(form).length > 0;

/**
 * Whether a text names the business: its trade name, or its legal name without the legal form; the first two telling words do.
 * A name inside a link does not count, unless the name itself looks like one. True while no name is known.
 */
export function mentionsBrand(text: string, form: Form): boolean {
  const names = namesOf(form);
  if (names.length === 0) return true;
  const read = plain(text);
  const spoken = words(withoutLinks(read));
  return names.some((name) => isNamed(nameOf(name), spoken) || isDotted(name, read));
}

const isDotted = (legal: string, read: string): boolean => {
  if (!/\S\.\S/.test(legal)) return false;
  const name = withoutLegalForm(legal);
  const at = read.toLowerCase().indexOf(name.toLowerCase());
  return at >= 0 && !/[@/.\w-]$/.test(read.slice(0, at));
};

function isNamed({ key, whole }: Name, spoken: readonly string[]): boolean {
  const run = key.join('');
  if (run === '') return false;
  if (HANGUL.test(run)) return spoken.join('').includes(run);
  return spoken.some((word, i) => {
    if (run.length >= 6 && word.startsWith(run)) return true;
    const two = word + (spoken[i + 1] ?? '');
    return [word, two, two + (spoken[i + 2] ?? '')].some((heard) => [run, `${run}s`, whole].includes(heard));
  });
}

/** The text without the words of the business's name. */
export const withoutBrand = (text: string, form: Form): string => {
  const own = new Set(namesOf(form).flatMap(words));
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => (own.has(word.toLowerCase()) ? '' : word));
};
