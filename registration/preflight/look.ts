import type { FieldId } from '../catalogue.ts';
import { changedFields } from '../changedFields.ts';
import { type About, aboutCompany, aboutUseCase, type Form } from '../form.ts';
import { remembered } from '../remembered.ts';
import type { Fault, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** What the rules fault in a form, in no order; those that fault nothing are left out. */
export interface Look {
  readonly form: Form;
  readonly faults: ReadonlyMap<Rule, readonly Fault[]>;
}

const readers = new Map<FieldId, Rule[]>();
for (const rule of rules)
  for (const id of rule.reads) {
    const others = readers.get(id);
    if (others) others.push(rule);
    else readers.set(id, [rule]);
  }

/** The rules that read at least one of some fields: customers answer the same questions, so that the same fields change together again and again. */
const readersOf = remembered((ids: string): readonly Rule[] => [
  ...new Set(ids.split(' ').flatMap((id) => readers.get(id as FieldId) ?? [])),
]);

/** Looks at a form that is being filled in. Where an earlier look is given, only rules that read what has changed since are asked again. */
export function lookAt(form: Form, before?: Look): Look {
  const changed = before ? changedFields(before.form, form) : 'all';
  const isWhole = !before || changed === 'all';
  const asked = isWhole ? rules : readersOf([...changed].join(' '));
  return look(form, asked, presentFaults, isWhole ? [] : before.faults);
}

function presentFaults(rule: Rule, about: About): readonly Fault[] {
  const found = rule.check(about);
  return found.length === 0 ? found : found.filter(({ isAbsence }) => !isAbsence);
}

/** The same of a form that is to be sent: what is absent counts too. */
export const lookAtWhole = (form: Form): Look =>
  look(form, rules, (rule, about) => [...(rule.absences?.(about) ?? []), ...rule.check(about)], []);

function look(
  form: Form,
  asked: Iterable<Rule>,
  check: (rule: Rule, about: About) => readonly Fault[],
  before: Iterable<readonly [Rule, readonly Fault[]]>,
): Look {
  const company = aboutCompany(form);
  const useCases = (form.useCases ?? []).map((_, index) => aboutUseCase(form, index));
  const faults = new Map(before);
  for (const rule of asked) {
    const found = rule.per === 'form' ? check(rule, company) : useCases.flatMap((about) => check(rule, about));
    if (found.length > 0) faults.set(rule, found);
    else faults.delete(rule);
  }
  return { form, faults };
}
