import { plainQuotes, tidyText } from '../tidy.ts';
import { rejectionCode } from './codes.ts';
import { codesIn } from './codesIn.ts';
import type { Meaning } from './meanings.ts';
import { reportsReviewers, tellsOfRejection } from './telling.ts';
import { wordedMeanings } from './wordedMeanings.ts';

/** One reason somebody was given: a code of the table, words that mean the same, or a code nobody here knows. */
export type Rejection =
  | { readonly kind: 'code'; readonly code: string; readonly meaning: Meaning }
  | { readonly kind: 'worded'; readonly meaning: Meaning }
  | { readonly kind: 'unknown'; readonly code: string };

/** Reasons stand at the beginning; what else is pasted adds none. */
const MOST = 5000;

const plain = (text: string): string => plainQuotes(tidyText(text.slice(0, MOST)).normalize('NFKC'));

/** The reasons a customer tells of, codes first, each meaning once. Empty where no rejection is told, or no reason. */
export function rejectionsIn(text: string): readonly Rejection[] {
  const said = plain(text);
  return reasonsIn(said, tellsOfRejection(said));
}

function reasonsIn(said: string, isTold: boolean): readonly Rejection[] {
  const coded = codesIn(said, isTold).map(({ code }): Rejection => {
    const known = rejectionCode(code);
    return known ? { kind: 'code', code, meaning: known.meaning } : { kind: 'unknown', code };
  });
  const meanings = new Set(coded.flatMap((one) => (one.kind === 'code' ? [one.meaning] : [])));
  const worded = isTold || reportsReviewers(said) ? wordedMeanings(said).filter((meaning) => !meanings.has(meaning)) : [];
  return [...coded, ...worded.map((meaning): Rejection => ({ kind: 'worded', meaning }))];
}

/**
 * Whether somebody tells that their registration was rejected, by words or by a code, or repeats what reviewers found.
 * Not so for questions about rejections in general, and for texts about other things that are refused.
 */
export function isAboutRejection(text: string): boolean {
  const said = plain(text);
  return tellsOfRejection(said) || reasonsIn(said, false).length > 0;
}
