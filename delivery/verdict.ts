import type { Facts } from '../locales/findingWords.ts';
import { isCharity, isPolitical } from '../registration/fields/special.ts';
import type { FinishedForm } from '../registration/finishedForm.ts';
import { aboutCompany } from '../registration/form.ts';
import type { FieldPath } from '../registration/path.ts';
import { preflight, type Reviewed } from '../registration/preflight/preflight.ts';

/** What a rule says about one field of the form, and what the customer said to it. */
export interface Objection {
  readonly rule: string;
  readonly field: FieldPath;
  /** What the rule found; absent when the form no longer breaks it. */
  readonly facts?: Facts;
  /** The reason or the answer; absent when the customer went on without a word. */
  readonly said?: string;
}

/** How a finished form stands before the reviewers' rules. */
export interface Verdict {
  readonly blockers: readonly Objection[];
  readonly overridden: readonly Objection[];
  /** Content questions, with their answers. */
  readonly answered: readonly Objection[];
  /** Warnings the customer was never asked to answer. */
  readonly open: readonly Objection[];
  readonly special: ReturnType<typeof specialKinds>;
}

export function verdictOf(form: FinishedForm): Verdict {
  const facts = factsOf(form);
  const objection = ({ rule, field }: { readonly rule: string; readonly field: FieldPath }, said = ''): Objection => {
    const found = facts.get(keyOf(rule, field));
    return { rule, field, ...(found && { facts: found }), ...(said.trim() && { said }) };
  };
  const { acknowledged, findings } = form;
  const isAcknowledged = ({ rule, field }: { readonly rule: string; readonly field: FieldPath }): boolean =>
    acknowledged.some((entry) => entry.rule === rule && entry.field === field);
  return {
    blockers: findings.filter(({ severity }) => severity === 'blocker').map((one) => objection(one)),
    // An entry without a word is a warning as well; one with a reason and an answer is both.
    overridden: acknowledged
      .filter(({ answer, reason }) => reason !== undefined || answer === undefined)
      .map((one) => objection(one, one.reason)),
    answered: acknowledged.filter(({ answer }) => answer !== undefined).map((one) => objection(one, one.answer)),
    open: findings.filter((one) => one.severity === 'warning' && !isAcknowledged(one)).map((one) => objection(one)),
    special: specialKinds(form),
  };
}

/** Kinds of organization that Genesys treats apart; empty for ordinary companies. */
export function specialKinds(form: FinishedForm): readonly ('charity' | 'political')[] {
  const about = aboutCompany(form);
  return [...(isCharity(about) ? (['charity'] as const) : []), ...(isPolitical(about) ? (['political'] as const) : [])];
}

const keyOf = (rule: string, field: FieldPath): string => `${rule} ${field}`;

/** A finished form keeps which rules it breaks, not what they found: that follows from the form itself. */
function factsOf(form: FinishedForm): ReadonlyMap<string, Facts> {
  const unanswered: Reviewed = { ...form, acknowledged: [] };
  return new Map(
    preflight(unanswered, 'whole')
      .toReversed()
      .map(({ rule, field, facts }) => [keyOf(rule, field), facts]),
  );
}
