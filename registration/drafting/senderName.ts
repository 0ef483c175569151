import { brandOf } from '../brand.ts';
import type { Form } from '../form.ts';
import { lengthOf } from '../tidy.ts';

/** Beyond this a name no longer fits a text message beside what must be said. */
const MOST = 60;
const CONNECTIVE = /^(?:the|a|an|of|and|for|at|in|de|y|&|-|–)$/i;

/**
 * The brand as a text message carries it; undefined while it is unknown.
 * A name too long for that ends after a whole word, and only where two significant words remain: by those reviewers know it again.
 */
export function senderName(form: Form): string | undefined {
  const brand = brandOf(form);
  if (lengthOf(brand) <= MOST) return brand || undefined;
  const kept = wholeWords(brand.split(/\s+/));
  return kept.filter((word) => !CONNECTIVE.test(word)).length >= 2 ? kept.join(' ').replace(/[,;:–-]$/, '') : brand;
}

function wholeWords(words: readonly string[]): readonly string[] {
  const ends = words.map((_, index) => lengthOf(words.slice(0, index + 1).join(' ')));
  const kept = words.slice(0, ends.filter((end) => end <= MOST).length);
  return kept.slice(0, kept.findLastIndex((word) => !CONNECTIVE.test(word)) + 1);
}
