import type { FieldId } from '../catalogue.ts';
import { changedFields } from '../changedFields.ts';
import { type About, aboutCompany, aboutUseCase, type Form } from '../form.ts';
import type { Fault, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** What the rules fault in a form, rule by rule in their order; those that fault nothing are left out. */
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

/** Looks at a form that is being filled in. Where an earlier look is given, only rules that read what has changed since are asked again. */
export function lookAt(form: Form, before?: Look): Look {
  const changed = before ? changedFields(before.form, form) : 'all';
  const asked = before && changed !== 'all' ? new Set([...changed].flatMap((id) => readers.get(id) ?? [])) : undefined;
  const subjects = subjectsOf(form);
  return {
    form,
    faults: faultsOf((rule) => {
      if (asked && !asked.has(rule)) return before?.faults.get(rule) ?? NONE;
      return subjects[rule.per].flatMap((about) => rule.check(about)).filter(({ isAbsence }) => !isAbsence);
    }),
  };
}

/** The same of a form that is to be sent: what is absent counts too. */
export function lookAtWhole(form: Form): Look {
  const subjects = subjectsOf(form);
  return {
    form,
    faults: faultsOf((rule) => subjects[rule.per].flatMap((about) => [...(rule.absences?.(about) ?? []), ...rule.check(about)])),
  };
}

const NONE: readonly Fault[] = [];

const subjectsOf = (form: Form): Readonly<Record<Rule['per'], readonly About[]>> => ({
  form: [aboutCompany(form)],
  useCase: (form.useCases ?? []).map((_, index) => aboutUseCase(form, index)),
});

function faultsOf(foundBy: (rule: Rule) => readonly Fault[]): Look['faults'] {
  const faults = new Map<Rule, readonly Fault[]>();
  for (const rule of rules) {
    const found = foundBy(rule);
    if (found.length > 0) faults.set(rule, found);
  }
  return faults;
}
