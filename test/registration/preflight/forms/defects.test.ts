import { at } from '../../../../registration/path.ts';
import { PREFLIGHT_RULES } from '../../../../registration/preflight/ruleIds.ts';
import { baseOf, sets } from './sets.ts';

const defects = sets.flatMap((set) => set.defects);
const seeded = sets.flatMap((set) => set.defects.map((defect) => [defect.name, defect, baseOf(set, defect)] as const));

test.each(seeded)('%s: really changes its form, there where it says', (_, defect, form) => {
  const broken = defect.change(form);

  expect(JSON.stringify(at(broken, defect.field))).not.toBe(JSON.stringify(at(form, defect.field)));
});

test('every group of rules is broken in every set', () => {
  const groupsOf = (rules: readonly string[]) => new Set(rules.map((rule) => rule.slice(0, rule.indexOf('-'))));

  const untouched = sets.map((set) => {
    const broken = groupsOf(set.defects.flatMap(({ rules }) => rules));
    return [...groupsOf(PREFLIGHT_RULES)].filter((group) => !broken.has(group));
  });

  expect(untouched).toEqual(sets.map(() => []));
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
