import { z } from 'zod';
import type { Form } from './form.ts';
import { at, type FieldPath, withValue } from './path.ts';
import type { RuleId } from './rules.ts';
import { settle } from './settle.ts';
import { isSource, type Source } from './source.ts';
import { stepsSchema } from './undo.ts';

export const LOCALES = ['en', 'ko'] as const;
export type Locale = (typeof LOCALES)[number];

export const STATUSES = ['none', 'draft', 'submitted', 'in-review', 'approved', 'rejected', 'handed-off', 'deleted'] as const;
export type Status = (typeof STATUSES)[number];

const text = z.string();
const paths = z.array(text);
const correction = z.strictObject({ field: text, from: z.unknown(), to: z.unknown(), at: text });
/** Looked at by hand: a draft holds some hundreds, and is checked at every turn. */
const sources = z.custom<Record<string, Source>>(
  (value) => value !== null && typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isSource),
);

/** One registration as it is kept. Times are ISO 8601 in UTC. */
export const draftSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: text,
  status: z.enum(STATUSES),
  locale: z.enum(LOCALES),
  createdAt: text,
  updatedAt: text,
  submittedAt: text.optional(),
  reference: text.optional(),
  revision: z.int().min(1),
  form: z.custom<Form>((value) => value !== null && typeof value === 'object' && !Array.isArray(value)),
  sources,
  /** The customer's own words where an English text stands in the form. */
  originals: z.record(text, text),
  /** Optional fields explicitly left out. */
  leftOut: paths,
  /** Required fields put off until the end. */
  parked: paths,
  /** Overridden warnings and answers to content questions. */
  acknowledged: z.array(z.strictObject({ rule: text, field: text, answer: text.optional(), reason: text.optional() })),
  history: z.array(correction),
  /** The way back through the latest changes. */
  undo: stepsSchema,
  /** Answers the carriers refused, to be looked at again before anything else. */
  reopened: paths.optional(),
  /** Reminders mailed so far. */
  reminded: z.int().min(0).optional(),
  /** What staff wrote when it came back. */
  rejections: z.array(z.strictObject({ code: text.optional(), field: text.optional(), note: text })).optional(),
  /** Where it was talked about: these logs go when the data is deleted. */
  conversations: paths.optional(),
  /** Who handed the registration over, when somebody did. */
  agent: z.strictObject({ name: text, email: text.optional(), note: text.optional() }).optional(),
});

export type Draft = Readonly<z.infer<typeof draftSchema>>;

/** A value a change took away because it no longer fits or applies. */
export interface Dropped {
  readonly field: FieldPath;
  readonly value: unknown;
  /** Absent when the field simply no longer applies. */
  readonly rule?: RuleId;
}

export interface Change {
  readonly draft: Draft;
  /** Fields filled or updated from other answers. */
  readonly assumed: readonly FieldPath[];
  readonly dropped: readonly Dropped[];
}

const MOST_HISTORY = 200;

export const newDraft = (id: string, locale: Locale, now: string): Draft => ({
  schemaVersion: 1,
  id,
  status: 'draft',
  locale,
  createdAt: now,
  updatedAt: now,
  revision: 1,
  form: {},
  sources: {},
  originals: {},
  leftOut: [],
  parked: [],
  acknowledged: [],
  history: [],
  undo: [],
});

/** The very same list where the path is not in it. */
const without = (list: string[], path: FieldPath): string[] => (list.includes(path) ? list.filter((one) => one !== path) : list);

/** The draft with a checked value in its place, everything that follows from it, and nothing that contradicts it. */
export function put(draft: Draft, path: FieldPath, value: unknown, source: Source, now: string): Change {
  const before = at(draft.form, path);
  const corrects = before !== undefined && draft.sources[path] !== 'assumed' && JSON.stringify(before) !== JSON.stringify(value);
  const history = corrects ? [...draft.history, { field: path, from: before, to: value, at: now }].slice(-MOST_HISTORY) : draft.history;
  const { form, sources, assumed, dropped } = settle(withValue(draft.form, path, value), { ...draft.sources, [path]: source });
  const [leftOut, parked] = [without(draft.leftOut, path), without(draft.parked, path)];
  return { draft: { ...draft, history, form, sources, leftOut, parked, updatedAt: now }, assumed, dropped };
}

/** The draft without a value; what followed from it is worked out anew. */
export function forget(draft: Draft, path: FieldPath, now: string): Change {
  const { [path]: _, ...others } = draft.sources;
  const { form, sources, assumed, dropped } = settle(withValue(draft.form, path, undefined), others);
  return { draft: { ...draft, form, sources, updatedAt: now }, assumed, dropped };
}
