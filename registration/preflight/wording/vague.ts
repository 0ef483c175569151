import type { Form } from '../../form.ts';
import { withoutLinks } from './links.ts';
import { plain } from './plain.ts';
import { ANCHORS, GENERIC, GENERIC_KOREAN } from './vagueWords.ts';

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .toLowerCase()
    .replace(/['’]s\b|['’]/g, '')
    .replace(/\bin order to\b|\bas well as\b|\bor not\b/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const isGeneric = (word: string): boolean => word.length < 2 || GENERIC.has(word) || GENERIC_KOREAN.some((stem) => word.startsWith(stem));

/**
 * A summary that names neither trigger nor object: "marketing and notifications to our customers".
 * The business's own name and place tell nothing about what is sent either.
 */
export function isVague(summary: string, { company }: Form): boolean {
  const own = new Set(wordsOf([company?.legalName, company?.doingBusinessAs, company?.address?.city].join(' ')));
  const told = new Set(wordsOf(withoutLinks(plain(summary))).filter((word) => !own.has(word) && !isGeneric(word)));
  return told.size <= 4 && !ANCHORS.test(bare(summary, own));
}

/** Anchors in the business's name ("Delivery Kings") say nothing about the texts. */
const bare = (summary: string, own: ReadonlySet<string>): string =>
  wordsOf(withoutLinks(plain(summary)))
    .filter((word) => !own.has(word))
    .join(' ');
