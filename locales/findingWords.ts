/** What a finding names, as preflight found it. */
export type Facts = Readonly<Record<string, string>>;
/** One finding in words: what is wrong, why reviewers mind, how to put it right. */
export interface FindingWords {
  readonly wrong: (facts: Facts) => string;
  readonly why: string;
  readonly fix: (facts: Facts) => string;
}
