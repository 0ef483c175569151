import { check } from '../../../registration/check.ts';
import type { Form } from '../../../registration/form.ts';
import { at } from '../../../registration/path.ts';
import { preflight } from '../../../registration/preflight/preflight.ts';
import type { Finding } from '../../../registration/preflight/rule.ts';
import { clean } from './forms/clean.ts';
import type { Defect } from './forms/defects/defect.ts';
import { defects } from './forms/defects.ts';

const MOST_FALSE_ALARMS = 0.05;
const MOST_MISSED = 0.05;

const line = ({ rule, severity, field }: Finding): string => `${rule} ${severity} ${field}`;

const alarms = (form: Form): readonly string[] =>
  preflight(form, 'whole')
    .filter(({ severity }) => severity !== 'info')
    .map(line);

/** What the fault alone brought about: what the clean form is charged with already does not count. */
function brought({ base, change }: Defect): readonly Finding[] {
  const before = new Set(preflight(clean[base], 'whole').map(line));
  return preflight(change(clean[base]), 'whole').filter((finding) => !before.has(line(finding)));
}

/** Refused while answering, so that it never reaches preflight. An absent value is no answer. */
function isRefused({ base, change, field }: Defect): boolean {
  const form = change(clean[base]);
  const value = at(form, field);
  return value !== undefined && !check(form, field, value).ok;
}

const isFound = (defect: Defect): boolean => isRefused(defect) || brought(defect).some(({ rule }) => defect.rules.includes(rule));

const missedLine = (defect: Defect): string =>
  `${defect.base}: ${defect.name} (${defect.rules.join(' or ')} at ${defect.field}; instead ${brought(defect).map(line).join(', ') || 'nothing'})`;

/** Nothing while a list stays within its share of the whole; else all of it, for the failure to show. */
const beyond = (list: readonly string[], whole: number, share: number): readonly string[] => (list.length > whole * share ? list : []);

test('clean forms pass without blocker or warning, but for one in twenty at most', () => {
  const forms = Object.entries<Form>(clean);

  const accused = forms
    .map(([name, form]) => [name, alarms(form)] as const)
    .filter(([, found]) => found.length > 0)
    .map(([name, found]) => `${name}: ${found.join(', ')}`);

  expect(beyond(accused, forms.length, MOST_FALSE_ALARMS)).toEqual([]);
});

test('at least nineteen in twenty faults are found', () => {
  const missed = defects.filter((defect) => !isFound(defect)).map(missedLine);

  expect(beyond(missed, defects.length, MOST_MISSED)).toEqual([]);
});
