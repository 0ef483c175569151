import { FIELD_IDS, type FieldId } from '../registration/catalogue.ts';
import { applies, check } from '../registration/check.ts';
import { type Change, type Draft, put } from '../registration/draft.ts';
import type { Evidence } from '../registration/form.ts';
import { at, type FieldPath, targetOf } from '../registration/path.ts';
import { questionOf } from '../registration/questions.ts';
import type { RuleId } from '../registration/rules.ts';
import type { Source } from '../registration/source.ts';
import type { Heard } from '../understanding/turn.ts';
import type { Refusal } from './report.ts';

export interface Applied {
  readonly draft: Draft;
  readonly captured: readonly FieldPath[];
  readonly corrected: readonly FieldPath[];
  readonly assumed: readonly FieldPath[];
  readonly rejected: readonly Refusal[];
  /** Earlier values of what was corrected. */
  readonly before: Readonly<Record<FieldPath, unknown>>;
  /** A toll-free number that already belongs to another use case. */
  readonly contested?: { readonly number: string; readonly to: number };
}

interface Working {
  draft: Draft;
  readonly captured: Set<FieldPath>;
  readonly corrected: Set<FieldPath>;
  readonly assumed: Set<FieldPath>;
  readonly rejected: Map<FieldPath, RuleId>;
  readonly before: Record<FieldPath, unknown>;
  contested?: { readonly number: string; readonly to: number };
}

/** Lists a further value is added to; the others are said as a whole. */
const GROWS = new Set(['useCases[].sampleMessages', 'useCases[].numbers', 'useCases[].callToAction.evidence', 'useCases[].optIn.keywords']);

const rank = (path: FieldPath): number => {
  const target = targetOf(path);
  // Its country decides how a number is printed and judged.
  if (target?.id === 'company.registrationCountry') return FIELD_IDS.indexOf('company.registrationNumber') - 0.5;
  return target ? FIELD_IDS.indexOf(target.id) + Math.max(0, target.index) * 1000 : -1;
};

/** Asked for only where something suggests it, but anybody may say so. */
const MAY_BE_TOLD: ReadonlySet<FieldId> = new Set(['company.resellerName']);

export interface Circumstances {
  readonly now: string;
  readonly source: Source;
  /** The blank that was asked for: a value for it, or for its question, replaces what is there. */
  readonly pending?: FieldPath;
}

/** Judges every value heard against the form's rules: keeps what fits, refuses what does not, leaves known values alone unless they are corrected. */
export function apply(draft: Draft, heard: readonly Heard[], circumstances: Circumstances): Applied {
  const working: Working = { draft, captured: new Set(), corrected: new Set(), assumed: new Set(), rejected: new Map(), before: {} };
  for (const one of [...heard].sort((a, b) => rank(a.path) - rank(b.path))) applyOne(working, one, circumstances);
  for (const path of working.captured) working.rejected.delete(path);
  return {
    ...working,
    captured: [...working.captured],
    corrected: [...working.corrected],
    assumed: [...working.assumed].filter((path) => !working.captured.has(path) && !working.corrected.has(path)),
    rejected: [...working.rejected].map(([field, rule]) => ({ field, rule })),
  };
}

function applyOne(working: Working, one: Heard, circumstances: Circumstances): void {
  const target = targetOf(one.path);
  if (!target || (!MAY_BE_TOLD.has(target.id) && !applies(working.draft.form, one.path))) return;
  const known = at(working.draft.form, one.path);
  if (GROWS.has(target.id) && Array.isArray(one.raw)) {
    grow(working, one, circumstances, known);
    return;
  }
  if (known !== undefined && !mayReplace(working.draft, one, circumstances)) return;
  store(working, one.path, one.raw, circumstances);
}

const isAsked = (path: FieldPath, pending: FieldPath | undefined): boolean => {
  const [target, asked] = [targetOf(path), pending ? targetOf(pending) : undefined];
  return target !== undefined && asked !== undefined && target.index === asked.index && questionOf(target.id) === questionOf(asked.id);
};

const mayReplace = (draft: Draft, one: Heard, { pending }: Circumstances): boolean =>
  one.corrects === true || one.by === 'labelled' || isAsked(one.path, pending) || draft.sources[one.path] === 'assumed';

function store(working: Working, path: FieldPath, raw: unknown, { now, source }: Circumstances): void {
  const known = at(working.draft.form, path);
  const checked = check(working.draft.form, path, raw);
  if (!checked.ok) {
    working.rejected.set(path, checked.rule);
    return;
  }
  if (known !== undefined && JSON.stringify(checked.value) === JSON.stringify(known)) {
    if (working.draft.sources[path] === 'assumed') keep(working, put(working.draft, path, checked.value, source, now));
    return;
  }
  const wasSaid = known !== undefined && working.draft.sources[path] !== 'assumed';
  if (wasSaid) working.before[path] = known;
  keep(working, put(working.draft, path, checked.value, source, now));
  (wasSaid ? working.corrected : working.captured).add(path);
}

function keep(working: Working, { draft, assumed, dropped }: Change): void {
  working.draft = draft;
  for (const path of assumed) working.assumed.add(path);
  for (const { field, rule } of dropped) if (rule) working.rejected.set(field, rule);
}

/** Each item on its own, so that one bad number does not lose the good ones. */
function grow(working: Working, one: Heard, circumstances: Circumstances, known: unknown): void {
  const items = one.raw as readonly unknown[];
  const list = one.corrects || !Array.isArray(known) ? [] : known;
  const index = targetOf(one.path)?.index ?? -1;
  const good: unknown[] = [];
  for (const item of items) {
    const checked = check(working.draft.form, one.path, [item]);
    if (checked.ok) good.push(...(checked.value as unknown[]));
    else if (checked.rule === 'conflict') working.contested = { number: contestedNumber(working.draft, one.path, item), to: index };
    else working.rejected.set(one.path, checked.rule);
  }
  const fresh = good.filter((item) => !list.some((other) => sameItem(other, item)));
  if (fresh.length === 0) return;
  const wasKnown = list.length > 0;
  store(working, one.path, [...list, ...fresh], circumstances);
  if (wasKnown && working.corrected.delete(one.path)) working.captured.add(one.path);
}

const contestedNumber = (draft: Draft, path: FieldPath, item: unknown): string => {
  const alone = check({ ...draft.form, useCases: [] }, path.replace(/\[\d+\]/, '[0]'), [item]);
  return alone.ok ? String((alone.value as readonly string[])[0]) : String(item);
};

const sameItem = (a: unknown, b: unknown): boolean => {
  const [one, other] = [a as Evidence | string, b as Evidence | string];
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return (
    one.kind === other.kind &&
    (one.kind === 'url' ? one.url === (other as { url?: string }).url : one.sha256 === (other as { sha256?: string }).sha256)
  );
};
