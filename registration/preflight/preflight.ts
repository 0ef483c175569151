import type { Form } from '../form.ts';
import { type Look, lookAt, lookAtWhole } from './look.ts';
import type { Fault, Finding, Rule, Severity } from './rule.ts';
import { rules } from './rules.ts';

/** What its owner already answered about findings. */
interface Answered {
  readonly acknowledged?: readonly {
    readonly rule: string;
    readonly field: string;
    readonly answer?: string | undefined;
    readonly reason?: string | undefined;
  }[];
}

export interface Reviewed extends Form, Answered {}

const ORDER: ReadonlyMap<Rule, number> = new Map(rules.map((rule, rank) => [rule, rank]));
const rankOf = (rule: Rule): number => ORDER.get(rule) ?? rules.length;

const WEIGHT: Readonly<Record<Severity, number>> = { blocker: 0, warning: 1, info: 2 };

/**
 * What a reviewer would refuse or question, the gravest first, within one severity in the order of the rules.
 * While a form is being filled in, only what is there is judged; a `whole` form is also faulted for what is absent.
 * Warnings the customer overrode, and content questions answered with no, are left out; blockers never are.
 * A content question answered with yes is a blocker.
 */
export const preflight = (form: Reviewed, extent: 'draft' | 'whole'): readonly Finding[] =>
  findingsIn(extent === 'whole' ? lookAtWhole(form) : lookAt(form), form);

/** The same from a look that was taken at the form. */
export const findingsIn = ({ faults }: Look, form: Answered): readonly Finding[] =>
  [...faults]
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .flatMap(([rule, found]) => found.map((fault) => answered(form, rule, finding(rule, fault))))
    .filter((one) => one.severity === 'blocker' || !isAcknowledged(form, one))
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);

const finding = ({ id, severity }: Rule, fault: Fault): Finding => ({
  rule: id,
  severity: fault.severity ?? severity,
  field: fault.field,
  facts: fault.facts ?? {},
  ...(fault.better !== undefined && { better: fault.better }),
});

/** Alcohol is asked about once, whether its group or the age gate noticed it. */
const SAME_QUESTION: Readonly<Record<string, string>> = { 'AGE-01': 'CNT-03', 'CNT-03': 'AGE-01' };

const answersTo = ({ acknowledged = [] }: Answered, { rule, field }: Finding) =>
  acknowledged.filter((one) => (one.rule === rule || one.rule === SAME_QUESTION[rule]) && one.field === field);

const answered = (form: Answered, rule: Rule, one: Finding): Finding =>
  rule.isQuestion && answersTo(form, one).some(({ answer }) => /^yes$/i.test(answer ?? '')) ? { ...one, severity: 'blocker' } : one;

const isAcknowledged = (form: Answered, one: Finding): boolean => answersTo(form, one).length > 0;
