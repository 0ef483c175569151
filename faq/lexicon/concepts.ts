import { ENGLISH } from './en.ts';
import { KOREAN } from './ko.ts';

export type Concept = keyof typeof ENGLISH;

export const CONCEPTS = Object.keys(ENGLISH) as readonly Concept[];

const PATTERNS: readonly RegExp[] = CONCEPTS.map(
  (concept) => new RegExp([`\\b(?:${ENGLISH[concept].join('|')})`, ...(KOREAN[concept] ?? [])].join('|')),
);

/** Positions in CONCEPTS of what normalised words speak of, in that order. */
export const conceptsIn = (words: string): number[] => PATTERNS.flatMap((pattern, i) => (pattern.test(words) ? [i] : []));
