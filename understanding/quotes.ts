import { allMatches } from '../registration/allMatches.ts';

/** Passages in quotation marks of any kind; apostrophes inside words open none. */
const QUOTED =
  /"([^"\n]{2,1100})"|“([^”\n]{2,1100})”|‘([^’\n]{2,1100})’|「([^」\n]{2,1100})」|(?<![\p{L}\p{N}])'([^\n]{2,1100}?)'(?![\p{L}])/gu;

export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const quotes = (text: string): Quote[] =>
  allMatches(text, QUOTED).map((match) => ({
    text: (match.slice(1).find((part) => part !== undefined) ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
