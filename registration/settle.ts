import { catalogue, FIELD_IDS, type FieldId } from './catalogue.ts';
import type { Dropped } from './draft.ts';
import { type Field, isAsked } from './field.ts';
import { type About, aboutCompany, type Form } from './form.ts';
import { aboutField, at, type FieldPath, keysOf, pathOf, valueAt, withValue } from './path.ts';
import { rememberedOf } from './remembered.ts';
import type { Source } from './source.ts';

type Sources = Readonly<Record<FieldPath, Source>>;

export interface Settled {
  readonly form: Form;
  readonly sources: Sources;
  readonly assumed: readonly FieldPath[];
  readonly dropped: readonly Dropped[];
}

/** Assumptions feed others (region → country → type), never in a circle: a few rounds reach the end. */
const MOST_ROUNDS = 6;

interface Spot {
  readonly id: FieldId;
  readonly path: FieldPath;
  readonly keys: readonly string[];
  readonly field: Field;
  readonly index: number;
}

function spotOf(id: FieldId, index: number): Spot {
  const path = pathOf(id, index);
  return { id, path, keys: keysOf(path), field: catalogue[id], index };
}

/** Every place the form has room for: company fields once, the others per use case. */
export function spots({ useCases = [] }: Form): readonly Spot[] {
  const known = spotsOf.get(useCases.length);
  if (known) return known;
  const found = FIELD_IDS.flatMap((id) => (id.startsWith('useCases[]') ? useCases.map((_, index) => spotOf(id, index)) : [spotOf(id, -1)]));
  spotsOf.set(useCases.length, found);
  return found;
}

/** By the number of use cases; every turn goes through them several times. */
const spotsOf = new Map<number, readonly Spot[]>();

/** The places whose value other answers decide. */
const dependentOf = rememberedOf((all: readonly Spot[]) => all.filter(({ field }) => field.when || field.assume || field.fits));

/** Drops what no longer applies or fits, fills what follows, until nothing changes any more. */
export function settle(form: Form, sources: Sources): Settled {
  const state: Working = { form, sources, assumed: new Set(), dropped: [], about: aboutCompany(form) };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = state.form;
    for (const spot of dependentOf(spots(state.form))) settleSpot(state, spot);
    if (state.form === before) break;
  }
  const assumed = [...state.assumed].filter((path) => at(state.form, path) !== undefined);
  return { form: state.form, sources: state.sources, assumed, dropped: state.dropped };
}

interface Working {
  form: Form;
  /** Made anew for every change, of which there are few. */
  sources: Sources;
  readonly assumed: Set<FieldPath>;
  readonly dropped: Dropped[];
  /** What the latest spot looked at, which the next one mostly does too. */
  about: About;
}

function settleSpot(state: Working, spot: Spot): void {
  const value = valueAt(state.form, spot.keys);
  if (state.about.form !== state.form || state.about.index !== spot.index) state.about = aboutField(state.form, spot);
  const { about } = state;
  if (!isAsked(spot.field, about)) {
    if (value !== undefined) drop(state, spot.path, { field: spot.path, value });
  } else if (value !== undefined && state.sources[spot.path] !== 'assumed') dropMisfit(state, spot, value, about);
  else assume(state, spot, value, about);
}

function dropMisfit(state: Working, spot: Spot, value: unknown, about: About): void {
  const rule = spot.field.fits?.(value, about);
  if (rule) drop(state, spot.path, { field: spot.path, value, rule });
}

function assume(state: Working, spot: Spot, value: unknown, about: About): void {
  const assumption = spot.field.assume?.(about);
  if (assumption === value || JSON.stringify(assumption) === JSON.stringify(value)) return;
  if (assumption === undefined) {
    drop(state, spot.path);
    return;
  }
  state.form = withValue(state.form, spot.path, assumption);
  state.sources = { ...state.sources, [spot.path]: 'assumed' };
  state.assumed.add(spot.path);
}

function drop(state: Working, path: FieldPath, dropped?: Dropped): void {
  state.form = withValue(state.form, path, undefined);
  if (dropped && state.sources[path] !== 'assumed') state.dropped.push(dropped);
  const { [path]: _, ...others } = state.sources;
  state.sources = others;
}
