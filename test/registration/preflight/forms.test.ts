import { check } from '../../../registration/check.ts';
import type { Form } from '../../../registration/form.ts';
import { at } from '../../../registration/path.ts';
import { preflight } from '../../../registration/preflight/preflight.ts';
import type { Finding } from '../../../registration/preflight/rule.ts';
import type { Defect } from './forms/defects/defect.ts';
import { baseOf, type FormSet, sets } from './forms/sets.ts';

const MOST_FALSE_ALARMS = 0.05;
const MOST_MISSED = 0.05;

const line = ({ rule, severity, field }: Finding): string => `${rule} ${severity} ${field}`;

const alarms = (form: Form): readonly string[] =>
  preflight(form, 'whole')
    .filter(({ severity }) => severity !== 'info')
    .map(line);

/** What the fault alone brought about: what the clean form is charged with already does not count. */
function brought(clean: Form, { change }: Defect): readonly Finding[] {
  const before = new Set(preflight(clean, 'whole').map(line));
  return preflight(change(clean), 'whole').filter((finding) => !before.has(line(finding)));
}

/** Refused while answering, so that it never reaches preflight. An absent value is no answer. */
function isRefused(clean: Form, { change, field }: Defect): boolean {
  const form = change(clean);
  const value = at(form, field);
  return value !== undefined && !check(form, field, value).ok;
}

const isFound = (clean: Form, defect: Defect): boolean =>
  isRefused(clean, defect) || brought(clean, defect).some(({ rule }) => defect.rules.includes(rule));

const missedLine = (clean: Form, defect: Defect): string =>
  `${defect.base}: ${defect.name} (${defect.rules.join(' or ')} at ${defect.field}; instead ${brought(clean, defect).map(line).join(', ') || 'nothing'})`;

const accusedOf = ({ clean }: FormSet): readonly string[] =>
  Object.entries(clean)
    .map(([name, form]) => [name, alarms(form)] as const)
    .filter(([, found]) => found.length > 0)
    .map(([name, found]) => `${name}: ${found.join(', ')}`);

const missedOf = (set: FormSet): readonly string[] =>
  set.defects.filter((defect) => !isFound(baseOf(set, defect), defect)).map((defect) => missedLine(baseOf(set, defect), defect));

/** Nothing while a list stays within its share of the whole; else all of it, for the failure to show. */
const beyond = (list: readonly string[], whole: number, share: number): readonly string[] => (list.length > whole * share ? list : []);

describe.each(sets)('the $name', (set) => {
  test('clean forms pass without blocker or warning, but for one in twenty at most', () => {
    const accused = accusedOf(set);

    expect(beyond(accused, Object.keys(set.clean).length, MOST_FALSE_ALARMS)).toEqual([]);
  });

  test('at least nineteen in twenty faults are found', () => {
    const missed = missedOf(set);

    expect(beyond(missed, set.defects.length, MOST_MISSED)).toEqual([]);
  });
});
