/** The bot's own words for the form, as its language files hold them. */
type LanguageFiles = {
  readonly fields: Readonly<Record<string, { readonly label: string }>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  /** Absent while the bot has none. */
  readonly findings?: Readonly<Record<string, RuleWords>>;
};

type RuleWords = {
  readonly wrong: (facts: Readonly<Record<string, string>>) => string;
  readonly why: string;
  readonly fix: (facts: Readonly<Record<string, string>>) => string;
};

/** What the page is given of them, as JSON: labels in the order of the form, and each finding said without facts, which the state does not carry. */
export function formWords({ fields, choices, sections, findings = {} }: LanguageFiles) {
  return {
    labels: Object.fromEntries(Object.entries(fields).map(([id, { label }]) => [id.replace('useCases[].', ''), label])),
    choices,
    sections,
    findings: Object.fromEntries(Object.entries(findings).flatMap(([rule, words]) => plain(rule, words))),
  };
}

/** Nothing for a rule that cannot be said without its facts: the page then speaks of the severity alone. */
function plain(rule: string, { wrong, why, fix }: RuleWords) {
  const said = { wrong: wrong({}), why, fix: fix({}) };
  const isWhole = Object.values(said).every((text) => text.trim() !== '' && !/\bundefined\b|\bNaN\b/.test(text));
  return isWhole ? [[rule, said] as const] : [];
}

/** The findings among what the language's modules export, whatever they are called there. */
export function rulesIn(modules: readonly Readonly<Record<string, unknown>>[]): Record<string, RuleWords> {
  const tables = modules.flatMap((module) => Object.values(module)).filter(isRecord);
  return Object.fromEntries(tables.flatMap((table) => Object.entries(table).filter(isRule)));
}

function isRule(entry: [string, unknown]): entry is [string, RuleWords] {
  const [, words] = entry;
  return isRecord(words) && typeof words['wrong'] === 'function' && typeof words['fix'] === 'function' && typeof words['why'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
