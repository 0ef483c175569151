import type { FieldId } from '../catalogue.ts';
import { check } from '../check.ts';
import type { About } from '../form.ts';
import { at, type FieldPath, pathOf } from '../path.ts';
import type { RuleId } from '../rules.ts';
import type { Fault } from './rule.ts';

/** The rule of shape a stored value breaks; absent when it is well shaped or not there. */
export function brokenBy(about: About, id: FieldId): RuleId | undefined {
  const path = pathOf(id, about.index);
  const value = at(about.form, path);
  if (value === undefined) return undefined;
  const checked = check(about.form, path, value);
  return checked.ok ? undefined : checked.rule;
}

/** One fault when `isWrong`, none otherwise. */
export const fault = (isWrong: boolean | undefined, field: FieldPath, more: Omit<Fault, 'field'> = {}): readonly Fault[] =>
  isWrong ? [{ field, ...more }] : [];

/** A fault of a form that is to be sent: nothing is there. */
export const absent = (isAbsent: boolean | undefined, field: FieldPath): readonly Fault[] => fault(isAbsent, field, { isAbsence: true });
