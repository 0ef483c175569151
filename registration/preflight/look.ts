import { changedFields } from '../changedFields.ts';
import { type About, aboutCompany, aboutUseCase, type Form } from '../form.ts';
import type { Fault, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** What the rules fault in a form that is being filled in, rule by rule. */
export interface Look {
  readonly form: Form;
  readonly faults: ReadonlyMap<Rule, readonly Fault[]>;
}

/** Looks at a form. Where an earlier look is given, only rules that read what has changed since are asked again. */
export function lookAt(form: Form, before?: Look): Look {
  const changed = before ? changedFields(before.form, form) : 'all';
  const isAsked = (rule: Rule): boolean => changed === 'all' || rule.reads.some((id) => changed.has(id));
  const abouts = aboutsOf(form);
  return {
    form,
    faults: new Map(rules.map((rule) => [rule, (!isAsked(rule) && before?.faults.get(rule)) || faultsOf(rule, form, abouts)])),
  };
}

const aboutsOf = (form: Form): readonly About[] => (form.useCases ?? []).map((_, index) => aboutUseCase(form, index));

const faultsOf = (rule: Rule, form: Form, abouts: readonly About[]): readonly Fault[] =>
  subjects(rule, form, abouts)
    .flatMap((about) => rule.check(about))
    .filter(({ isAbsence }) => !isAbsence);

const subjects = (rule: Rule, form: Form, abouts: readonly About[]): readonly About[] =>
  rule.per === 'form' ? [aboutCompany(form)] : abouts;

/** The same of a form that is to be sent: what is absent counts too. */
export function lookAtWhole(form: Form): Look {
  const abouts = aboutsOf(form);
  const all = (rule: Rule): readonly Fault[] =>
    subjects(rule, form, abouts).flatMap((about) => [...(rule.absences?.(about) ?? []), ...rule.check(about)]);
  return { form, faults: new Map(rules.map((rule) => [rule, all(rule)])) };
}
