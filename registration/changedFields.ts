import { FIELD_IDS, type FieldId } from './catalogue.ts';
import type { Form } from './form.ts';

const USE_CASES = 'useCases[].';

/** A part of a form: its fields and the parts within it, each with its key. */
type Part = readonly (readonly [key: string, within: FieldId | Part])[];
/** The same while it is made. */
interface Keyed {
  [key: string]: FieldId | Keyed;
}

const OF_USE_CASE = partOf(FIELD_IDS.filter((id) => id.startsWith(USE_CASES)));
/** The company, special requirements, statements. */
const BESIDE_USE_CASES = partOf(FIELD_IDS.filter((id) => !id.startsWith(USE_CASES)));

function partOf(ids: readonly FieldId[]): Part {
  const whole: Keyed = {};
  for (const id of ids) {
    const keys = id.replace(USE_CASES, '').split('.');
    const last = keys.pop() ?? id;
    const within = keys.reduce((part, key) => {
      part[key] ??= {};
      return part[key] as Keyed;
    }, whole);
    within[last] = id;
  }
  return entriesOf(whole);
}

function entriesOf(part: Keyed): Part {
  return Object.entries(part).map(([key, within]) => [key, typeof within === 'string' ? within : entriesOf(within)]);
}

/** The fields that hold something else in one form than in the other, in whatever use case; 'all' when use cases came or went. */
export function changedFields(before: Form, after: Form): ReadonlySet<FieldId> | 'all' {
  const [were = [], are = []] = [before.useCases, after.useCases];
  if (were.length !== are.length) return 'all';
  const changed = new Set<FieldId>();
  compare(BESIDE_USE_CASES, before, after, changed);
  for (const [index, useCase] of are.entries()) compare(OF_USE_CASE, were[index], useCase, changed);
  return changed;
}

/** Forms share what they have in common: a part that is the same one need not be gone through. What was read from the disk is compared by its content. */
function compare(part: Part, before: unknown, after: unknown, changed: Set<FieldId>): void {
  if (before === after) return;
  for (const [key, within] of part) {
    const [was, is] = [childOf(before, key), childOf(after, key)];
    if (was === is) continue;
    if (typeof within !== 'string') compare(within, was, is, changed);
    else if (typeof was !== 'object' || typeof is !== 'object' || JSON.stringify(was) !== JSON.stringify(is)) changed.add(within);
  }
}

const childOf = (node: unknown, key: string): unknown => (node as Readonly<Record<string, unknown>> | undefined)?.[key];
