import { z } from 'zod';
import type { Draft } from './draft.ts';
import type { Form } from './form.ts';
import { type FieldPath, withValue } from './path.ts';
import { SOURCES, type Source } from './source.ts';

/** What a change replaced, which is all that is needed to take it back. */
const stepSchema = z.strictObject({
  /** Values as they stood; null where there was none. */
  was: z.record(z.string(), z.unknown()),
  sources: z.record(z.string(), z.enum(SOURCES).nullable()),
  leftOut: z.array(z.string()).optional(),
  parked: z.array(z.string()).optional(),
});
type Step = Readonly<z.infer<typeof stepSchema>>;

const MOST_STEPS = 5;

const wellFormed = new WeakSet<object>();
/** Each that was read is looked at once, not at every turn that it is carried along; drafts are never changed in place. */
function isStep(value: unknown): value is Step {
  if (typeof value !== 'object' || value === null) return false;
  if (!wellFormed.has(value) && stepSchema.safeParse(value).success) wellFormed.add(value);
  return wellFormed.has(value);
}

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
  const { was, sources, leftOut = draft.leftOut, parked = draft.parked } = last;
  const form = Object.entries(was).reduce<Form>((undoing, [path, value]) => withValue(undoing, path, value ?? undefined), draft.form);
  const kept = Object.entries({ ...draft.sources, ...sources }).filter((entry): entry is [FieldPath, Source] => entry[1] !== null);
  return { ...draft, leftOut, parked, form, sources: Object.fromEntries(kept), undo: draft.undo.slice(0, -1), updatedAt: now };
}

function stepBack(before: Draft, after: Draft): Step {
  const was: Record<FieldPath, unknown> = {};
  replacedIn(before.form, after.form, '', was);
  const sources: Record<FieldPath, Source | null> = {};
  if (before.sources !== after.sources)
    for (const path of keysOfEither(before.sources, after.sources))
      if (before.sources[path] !== after.sources[path]) sources[path] = before.sources[path] ?? null;
  const step: Step = {
    was,
    sources,
    ...(before.leftOut !== after.leftOut && { leftOut: before.leftOut }),
    ...(before.parked !== after.parked && { parked: before.parked }),
  };
  wellFormed.add(step);
  return step;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Without a set of some hundred paths for every change. */
const keysOfEither = (one: object, other: object): string[] => [
  ...Object.keys(one),
  ...Object.keys(other).filter((key) => !Object.hasOwn(one, key)),
];
const isEmpty = (part: unknown): boolean => isRecord(part) && Object.keys(part).length === 0;
/** Use cases are compared one for one, unless some came or went, or one is empty: put back piece by piece it would vanish. */
const areAlike = (before: unknown, after: unknown): before is readonly unknown[] =>
  Array.isArray(before) && Array.isArray(after) && before.length === after.length && ![...before, ...after].some(isEmpty);

/** Forms share what they have in common, so that only what lies around a change is gone through. */
function replacedIn(before: unknown, after: unknown, path: FieldPath, was: Record<FieldPath, unknown>): void {
  if (before === after) return;
  if (isRecord(before) && isRecord(after))
    for (const key of keysOfEither(before, after).filter((one) => before[one] !== after[one]))
      replacedIn(before[key], after[key], path === '' ? key : `${path}.${key}`, was);
  // Other lists are one thing.
  else if (path === 'useCases' && areAlike(before, after))
    for (const [index, one] of before.entries()) replacedIn(one, (after as readonly unknown[])[index], `${path}[${index}]`, was);
  else was[path] = before ?? null;
}
