import { type About, aboutCompany, aboutUseCase, type Form } from '../form.ts';
import type { Fault, Finding, Rule, Severity } from './rule.ts';
import { rules } from './rules.ts';

/** A form with what its owner already answered about findings. */
export interface Reviewed extends Form {
  readonly acknowledged?: readonly { readonly rule: string; readonly field: string; readonly answer?: string; readonly reason?: string }[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { blocker: 0, warning: 1, info: 2 };

/**
 * What a reviewer would refuse or question, the gravest first, within one severity in the order of the rules.
 * While a form is being filled in, only what is there is judged; a `whole` form is also faulted for what is absent.
 * Warnings the customer overrode, and content questions answered with no, are left out; blockers never are.
 * A content question answered with yes is a blocker.
 */
export function preflight(form: Reviewed, extent: 'draft' | 'whole'): readonly Finding[] {
  const abouts = (form.useCases ?? []).map((_, index) => aboutUseCase(form, index));
  return rules
    .flatMap((rule) => subjects(rule, form, abouts).flatMap((about) => faults(rule, about, extent).map((fault) => ({ rule, fault }))))
    .filter(({ fault }) => extent === 'whole' || !fault.isAbsence)
    .map(({ rule, fault }) => answered(form, rule, finding(rule, fault)))
    .filter((one) => one.severity === 'blocker' || !isAcknowledged(form, one))
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}

const faults = ({ check, absences }: Rule, about: About, extent: 'draft' | 'whole'): readonly Fault[] =>
  extent === 'whole' && absences ? [...absences(about), ...check(about)] : check(about);

const subjects = (rule: Rule, form: Form, abouts: readonly About[]): readonly About[] =>
  rule.per === 'form' ? [aboutCompany(form)] : abouts;

const finding = ({ id, severity }: Rule, fault: Fault): Finding => ({
  rule: id,
  severity: fault.severity ?? severity,
  field: fault.field,
  facts: fault.facts ?? {},
  ...(fault.better !== undefined && { better: fault.better }),
});

/** Alcohol is asked about once, whether its group or the age gate noticed it. */
const SAME_QUESTION: Readonly<Record<string, string>> = { 'AGE-01': 'CNT-03', 'CNT-03': 'AGE-01' };

const answersTo = ({ acknowledged = [] }: Reviewed, { rule, field }: Finding) =>
  acknowledged.filter((one) => (one.rule === rule || one.rule === SAME_QUESTION[rule]) && one.field === field);

const answered = (form: Reviewed, rule: Rule, one: Finding): Finding =>
  rule.isQuestion && answersTo(form, one).some(({ answer }) => /^yes$/i.test(answer ?? '')) ? { ...one, severity: 'blocker' } : one;

const isAcknowledged = (form: Reviewed, one: Finding): boolean => answersTo(form, one).length > 0;
