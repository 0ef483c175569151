import type { FieldId } from '../catalogue.ts';
import { check } from '../check.ts';
import type { About, Form } from '../form.ts';
import { at, type FieldPath, pathOf } from '../path.ts';
import { rememberedOf } from '../remembered.ts';
import type { RuleId } from '../rules.ts';
import type { Fault } from './rule.ts';

/** Several rules ask about one place of a form. */
const knownOf = rememberedOf((_: Form) => new Map<FieldPath, RuleId | undefined>());

/** The rule of shape a stored value breaks; absent when it is well shaped or not there. */
export function brokenBy({ form, index }: About, id: FieldId): RuleId | undefined {
  const path = pathOf(id, index);
  const value = at(form, path);
  if (value === undefined) return undefined;
  const ofForm = knownOf(form);
  if (ofForm.has(path)) return ofForm.get(path);
  const checked = check(form, path, value);
  const rule = checked.ok ? undefined : checked.rule;
  ofForm.set(path, rule);
  return rule;
}

/** One fault when `isWrong`, none otherwise. */
export const fault = (isWrong: boolean | undefined, field: FieldPath, more: Omit<Fault, 'field'> = {}): readonly Fault[] =>
  isWrong ? [{ field, ...more }] : [];

/** A fault of a form that is to be sent: nothing is there. */
export const absent = (isAbsent: boolean | undefined, field: FieldPath): readonly Fault[] => fault(isAbsent, field, { isAbsence: true });
