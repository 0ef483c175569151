import type { Meaning, Resubmit } from '../registration/rejections/meanings.ts';

/** How a rejection is explained: what reviewers mean and what to do, then what may follow. */
export interface RejectionWords {
  readonly meanings: Readonly<Record<Meaning, string>>;
  /** Said after the meaning; what the form can do next. */
  readonly next: Readonly<Record<Resubmit, string>>;
  readonly unknownCode: (code: string) => string;
}
