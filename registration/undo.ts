import { z } from 'zod';
import type { Draft, Source } from './draft.ts';
import type { Form } from './form.ts';
import { type FieldPath, withValue } from './path.ts';

/** What a change replaced, which is all that is needed to take it back: the answers themselves would be kept six times over. */
export interface Step {
  /** Values as they stood; null where there was none. */
  readonly was: Readonly<Record<FieldPath, unknown>>;
  readonly sources: Readonly<Record<FieldPath, Source | null>>;
  readonly leftOut?: string[];
  readonly parked?: string[];
}

const MOST_STEPS = 5;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isStep = (value: unknown): value is Step => isRecord(value) && isRecord(value['was']) && isRecord(value['sources']);

/** Newest last. Whatever else stands in a file is from a version that kept them in another way, and cannot be taken back any more. */
export const stepsSchema = z.array(z.unknown()).transform((values) => values.filter(isStep));

/** `after` as a draft that remembers how to get back to `before`. */
export const remembering = (before: Draft, after: Draft): Draft => ({
  ...after,
  undo: [...before.undo, stepBack(before, after)].slice(-MOST_STEPS),
});

/** The draft as it was before its latest change; undefined when there is nothing to undo. */
export function undone(draft: Draft, now: string): Draft | undefined {
  const last = draft.undo.at(-1);
  if (!last) return undefined;
  const { was, sources, ...lists } = last;
  const form = Object.entries(was).reduce<Form>((undoing, [path, value]) => withValue(undoing, path, value ?? undefined), draft.form);
  const kept = Object.entries({ ...draft.sources, ...sources }).filter((entry): entry is [FieldPath, Source] => entry[1] !== null);
  return { ...draft, ...lists, form, sources: Object.fromEntries(kept), undo: draft.undo.slice(0, -1), updatedAt: now };
}

function stepBack(before: Draft, after: Draft): Step {
  const was: Record<FieldPath, unknown> = {};
  replacedIn(before.form, after.form, '', was);
  const sources: Record<FieldPath, Source | null> = {};
  if (before.sources !== after.sources)
    for (const path of new Set([...Object.keys(before.sources), ...Object.keys(after.sources)]))
      if (before.sources[path] !== after.sources[path]) sources[path] = before.sources[path] ?? null;
  return {
    was,
    sources,
    ...(before.leftOut !== after.leftOut && { leftOut: before.leftOut }),
    ...(before.parked !== after.parked && { parked: before.parked }),
  };
}

/** Forms share what they have in common, so that only what lies around a change is gone through. */
function replacedIn(before: unknown, after: unknown, path: FieldPath, was: Record<FieldPath, unknown>): void {
  if (before === after) return;
  if (isRecord(before) && isRecord(after))
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      replacedIn(before[key], after[key], path === '' ? key : `${path}.${key}`, was);
  // Use cases that came or went, and lists of values, are one thing.
  else if (path === 'useCases' && Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    for (const [index, one] of before.entries()) replacedIn(one, after[index], `${path}[${index}]`, was);
  else was[path] = before ?? null;
}
