export type Facts = Readonly<Record<string, string>>;

export interface FindingWords {
  readonly wrong: (facts: Facts) => string;
  readonly why: string;
  readonly fix: (facts: Facts) => string;
}
