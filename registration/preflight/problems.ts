import type { FieldId } from '../catalogue.ts';
import { applies, check } from '../check.ts';
import { evidenceItem } from '../evidenceItem.ts';
import { aboutCompany, type Form } from '../form.ts';
import { at, type FieldPath, MAX_USE_CASES } from '../path.ts';
import type { RuleId } from '../rules.ts';
import { spots } from '../settle.ts';
import { owed, unstated } from './owed.ts';
import { readable } from './readable.ts';
import { numberRule } from './rules/registration.ts';

/** What keeps a form from being complete or well shaped. */
export interface Problem {
  readonly field: FieldPath;
  readonly rule: RuleId | 'EVI-04' | 'EVI-07';
}

/** Every required field that is missing and every value of the wrong shape or kind, of any JSON value read as a form. */
export function problems(json: unknown): readonly Problem[] {
  const form = readable(json);
  const raw = (json ?? {}) as Form;
  const misshapen = spots(form).flatMap(({ id, path }) => misfit(form, raw, id, path));
  const named = new Set(misshapen.map(({ field }) => field));
  const missing = [...owed(form), ...unstated(form)].filter((field) => !named.has(field));
  const isLong = Array.isArray(raw.useCases) && raw.useCases.length > MAX_USE_CASES;
  return [
    ...missing.map((field): Problem => ({ field, rule: 'required' })),
    ...misshapen,
    ...(isLong ? [{ field: 'useCases', rule: 'too-long' } as const] : []),
  ];
}

function misfit(form: Form, raw: Form, id: FieldId, path: FieldPath): readonly Problem[] {
  const value = named(at(raw, path));
  if (value === undefined || value === null || value === '' || !applies(form, path)) return [];
  const checked = check(form, path, value);
  if (checked.ok) return [];
  const rule = ruleOf(id, checked.rule, value, form);
  return rule === undefined ? [] : [{ field: path, rule }];
}

/** Faults of a file go by their own rule; a number of a stated type is judged by that type. */
function ruleOf(id: FieldId, rule: RuleId, value: unknown, form: Form): Problem['rule'] | undefined {
  if (id === 'company.registrationNumber' && (rule === 'COM-05' || rule === 'COM-06')) return numberRule(aboutCompany(form));
  if (id === 'special.charityProof') return isFile(value) ? 'EVI-04' : rule;
  if (id !== 'useCases[].callToAction.evidence' || !Array.isArray(value)) return rule;
  if (value.some((item) => isFile(item) && !evidenceItem.safeParse(item).success)) return 'EVI-04';
  return rule === 'file-size' ? 'EVI-07' : rule;
}

/** Other tools number their files in fewer characters than this one does; that is no fault of the file. */
function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named);
  const { id } = (value ?? {}) as { id?: unknown };
  return isFile(value) && typeof id === 'string' && id !== '' ? { ...(value as object), id: id.padEnd(10, '_') } : value;
}

const isFile = (item: unknown): boolean => (item as { kind?: unknown } | null)?.kind === 'file';
