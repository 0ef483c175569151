import type { FieldId } from '../catalogue.ts';
import type { PreflightRule } from '../preflight/ruleIds.ts';
import { MEANING_IDS, MEANINGS, type Meaning, type Resubmit } from './meanings.ts';

/** What a carrier's code says, and what can be done about it. */
export interface RejectionCode {
  readonly code: string;
  readonly meaning: Meaning;
  readonly resubmit: Resubmit;
  readonly fields: readonly FieldId[];
  readonly rules: readonly PreflightRule[];
}

/** One entry per code, in the order of the meanings. */
export const REJECTION_CODES: readonly RejectionCode[] = MEANING_IDS.flatMap((meaning) => {
  const { codes, ...rest } = MEANINGS[meaning];
  return codes.map((code) => ({ code, meaning, ...rest }));
});

const BY_CODE = new Map(REJECTION_CODES.map((entry) => [entry.code, entry]));

/** The entry of a code; undefined for one the table does not know. */
export const rejectionCode = (code: string): RejectionCode | undefined => BY_CODE.get(code);
