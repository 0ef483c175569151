import type { Form } from '../../../../registration/form.ts';
import { at } from '../../../../registration/path.ts';
import { PREFLIGHT_RULES } from '../../../../registration/preflight/ruleIds.ts';
import { clean } from './clean.ts';
import { defects } from './defects.ts';

test.each(defects.map((defect) => [defect.name, defect] as const))('%s: really changes its form, there where it says', (_, defect) => {
  const form: Form = clean[defect.base];

  const broken = defect.change(form);

  expect(JSON.stringify(at(broken, defect.field))).not.toBe(JSON.stringify(at(form, defect.field)));
});

test('every rule that a form can break is broken by at least one', () => {
  const broken = new Set(defects.flatMap((defect) => defect.rules));

  expect(PREFLIGHT_RULES.filter((rule) => !broken.has(rule))).toEqual([]);
});

test('every named rule exists', () => {
  const known = new Set<string>(PREFLIGHT_RULES);

  expect(defects.flatMap((defect) => defect.rules.filter((rule) => !known.has(rule)))).toEqual([]);
});

test('no name occurs twice', () => {
  const names = defects.map((defect) => defect.name);

  expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([]);
});
