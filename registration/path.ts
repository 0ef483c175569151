import { type FieldId, isFieldId } from './catalogue.ts';
import { type About, aboutCompany, aboutUseCase, type Form } from './form.ts';

/** Place of a value in the form, as the contract writes it: `company.legalName`, `useCases[0].optIn.methods`. */
export type FieldPath = string;

const IN_USE_CASE = /^useCases\[(\d{1,2})\]\.(.+)$/;
/** More use cases than anyone registers at once; a bound keeps hostile positions out. */
export const MAX_USE_CASES = 20;

export interface Target {
  readonly id: FieldId;
  /** Position of the use case; -1 outside use cases. */
  readonly index: number;
}

/** The field a path names; absent when there is none, so that no foreign key ever reaches the form. */
export function targetOf(path: FieldPath): Target | undefined {
  const known = knownTargets.get(path);
  if (known) return known;
  const target = namedBy(path);
  // There are only so many paths of fields; foreign ones are not kept.
  if (target) knownTargets.set(path, target);
  return target;
}

const knownTargets = new Map<FieldPath, Target>();

function namedBy(path: FieldPath): Target | undefined {
  const inside = IN_USE_CASE.exec(path);
  const id = inside ? `useCases[].${inside[2]}` : path;
  const index = inside ? Number(inside[1]) : -1;
  return isFieldId(id) && index < MAX_USE_CASES && id.startsWith('useCases[]') === index >= 0 ? { id, index } : undefined;
}

/** Where a field stands; `index` is that of its use case, and of no account for others. */
export function pathOf(id: FieldId, index: number): FieldPath {
  const isKept = index >= 0 && index < MAX_USE_CASES;
  const known = isKept ? knownPaths.get(id)?.[index] : undefined;
  if (known !== undefined) return known;
  const path = id.replace('[]', `[${index}]`);
  if (isKept) knownPaths.set(id, Object.assign(knownPaths.get(id) ?? [], { [index]: path }));
  return path;
}

/** By field and use case: what is looked up by its path is found without reading the text anew. */
const knownPaths = new Map<FieldId, FieldPath[]>();

export const aboutField = (form: Form, { index }: Target): About => (index < 0 ? aboutCompany(form) : aboutUseCase(form, index));

const knownKeys = new Map<FieldPath, readonly string[]>();
const MOST_KNOWN = 5000;

/** The steps of a path. Every turn walks the same few hundred many times. */
export function keysOf(path: FieldPath): readonly string[] {
  const known = knownKeys.get(path);
  if (known) return known;
  const keys = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  if (knownKeys.size < MOST_KNOWN) knownKeys.set(path, keys);
  return keys;
}

/** The value at a path; undefined when there is none. */
export const at = (form: Form, path: FieldPath): unknown => valueAt(form, keysOf(path));

/** The same for whoever keeps the steps of a path. */
export function valueAt(form: Form, keys: readonly string[]): unknown {
  let node: unknown = form;
  for (const key of keys) {
    if (node === null || typeof node !== 'object' || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return node;
}

/** The form with a value at a path, or without one when it is undefined; parts left empty vanish. The given form stays as it was. */
export const withValue = (form: Form, path: FieldPath, value: unknown): Form => (replaced(form, keysOf(path), 0, value) ?? {}) as Form;

function replaced(node: unknown, keys: readonly string[], depth: number, value: unknown): unknown {
  const key = keys[depth] ?? '';
  const next = depth === keys.length - 1 ? value : replaced(childOf(node, key), keys, depth + 1, value);
  if (Array.isArray(node) || (node === undefined && /^\d+$/.test(key)))
    return withItem((node ?? []) as readonly unknown[], Number(key), next);
  if (next !== undefined) return { ...(node as object), [key]: next };
  const { [key]: _, ...others } = (node ?? {}) as Record<string, unknown>;
  return Object.keys(others).length === 0 ? undefined : others;
}

const childOf = (node: unknown, key: string): unknown => (node as Record<string, unknown> | undefined)?.[key];

/** Lists keep their positions: an emptied use case stays as `{}` until it is removed as a whole. */
function withItem(list: readonly unknown[], index: number, item: unknown): unknown[] | undefined {
  const longer = Array.from({ length: Math.max(list.length, index + 1) }, (_, i) => list[i] ?? {});
  const whole = longer.with(index, item ?? {});
  return whole.every((one) => Object.keys(one as object).length === 0) ? undefined : whole;
}
