import { catalogue, type FieldId } from './catalogue.ts';
import type { Draft } from './draft.ts';
import { type Field, isAsked } from './field.ts';
import { aboutCompany, aboutUseCase, type Form } from './form.ts';
import { type FieldPath, keysOf, pathOf, valueAt } from './path.ts';
import { type Question, questions, SECTION_IDS, type SectionId } from './questions.ts';

/** One blank that applies to a draft. */
export interface Place {
  readonly id: FieldId;
  readonly path: FieldPath;
  readonly question: Question;
  readonly section: SectionId;
  /** Position of the use case; -1 for the company's blanks. */
  readonly useCase: number;
  /** Undefined while unknown. */
  readonly value: unknown;
  /** The form is not complete without it. */
  readonly isNeeded: boolean;
  /** Needed, unknown, and neither left out nor put off: somebody has to ask for it. */
  readonly isOpen: boolean;
  /** Needed, but put off until the end. */
  readonly isParked: boolean;
}

/** There is always at least one use case to ask about. */
export const useCaseCount = (form: Form): number => Math.max(1, form.useCases?.length ?? 0);

/** A blank there may be: what does not depend on the answers. */
interface Slot {
  readonly keys: readonly string[];
  readonly field: Field;
  /** The place while nothing was said about it, which most are for most of the time. */
  readonly blank: Place;
}

function slotOf(question: Question, id: FieldId, position: number): Slot {
  const path = pathOf(id, position);
  const useCase = isFormLevel(id) ? -1 : position;
  const field = catalogue[id];
  const isNeeded = NEEDED.has(field.need);
  const blank = { id, path, question, section: question.section, useCase, value: undefined, isNeeded, isParked: false, isOpen: isNeeded };
  return { keys: keysOf(path), field, blank };
}

const NEEDED: ReadonlySet<Field['need']> = new Set(['required', 'assumed', 'asked']);

const ofUseCase = (section: SectionId): boolean => section !== 'company';
const isFormLevel = (id: FieldId): boolean => !id.startsWith('useCases[]');

/** By the number of use cases; every turn walks them several times. */
const slots = new Map<number, readonly Slot[]>();

function slotsFor(useCases: number): readonly Slot[] {
  const known = slots.get(useCases);
  if (known) return known;
  const last = useCases - 1;
  const inSection = (section: SectionId, useCase: number): readonly Slot[] =>
    questions
      .filter((question) => question.section === section)
      .flatMap((question) =>
        question.fields
          .filter((id) => !isFormLevel(id) || !ofUseCase(section) || useCase === last)
          .map((id) => slotOf(question, id, useCase)),
      );
  const perUseCase = SECTION_IDS.filter(ofUseCase);
  const found = [
    ...inSection('company', -1),
    ...Array.from({ length: useCases }, (_, useCase) => perUseCase.flatMap((section) => inSection(section, useCase))).flat(),
  ];
  slots.set(useCases, found);
  return found;
}

function placeOf({ form, leftOut, parked }: Answers, { keys, field, blank }: Slot): Place {
  const value = valueAt(form, keys);
  const isNeeded = blank.isNeeded && !(field.need === 'asked' && leftOut.includes(blank.path));
  const isParked = isNeeded && value === undefined && parked.includes(blank.path);
  if (value === undefined && isNeeded === blank.isNeeded && !isParked) return blank;
  return { ...blank, value, isNeeded, isParked, isOpen: isNeeded && value === undefined && !isParked };
}

/** What a walk depends on. */
type Answers = Pick<Draft, 'form' | 'leftOut' | 'parked'>;

/** Forms are never changed in place; a turn walks the same one several times. */
const walked = new WeakMap<Form, Answers & { readonly found: readonly Place[] }>();

/** The blanks that apply to this draft, in asking order: the company's, then use case by use case. The one walk everything else is a view of. */
export function places({ form, leftOut, parked }: Answers): readonly Place[] {
  const known = walked.get(form);
  if (known?.leftOut === leftOut && known.parked === parked) return known.found;
  const found = walk({ form, leftOut, parked });
  walked.set(form, { form, leftOut, parked, found });
  return found;
}

function walk(answers: Answers): readonly Place[] {
  const { form } = answers;
  const company = aboutCompany(form);
  const useCases = Array.from({ length: useCaseCount(form) }, (_, index) => aboutUseCase(form, index));
  const found: Place[] = [];
  for (const slot of slotsFor(useCases.length)) {
    const { useCase } = slot.blank;
    const about = useCase < 0 ? company : (useCases[useCase] ?? company);
    if (isAsked(slot.field, about)) found.push(placeOf(answers, slot));
  }
  return found;
}

/** The first blank to ask for; those of a use case just spoken of come first, what was put off comes last. Undefined when nothing is missing. */
export function nextGap(draft: Draft, spokenOf?: number): Place | undefined {
  const all = places(draft);
  const open = all.filter((place) => place.isOpen);
  return open.find((place) => place.useCase >= 0 && place.useCase === spokenOf) ?? open[0] ?? all.find((place) => place.isParked);
}

/** Paths of what the form still needs, in asking order. */
export const missing = (draft: Draft): readonly FieldPath[] =>
  places(draft)
    .filter((place) => place.isOpen || place.isParked)
    .map((place) => place.path);

export interface SectionProgress {
  readonly id: SectionId;
  readonly useCase?: number;
  readonly answered: number;
  readonly required: number;
  readonly complete: boolean;
}

/** How far each section is, counted over the needed blanks alone. */
export function progress(draft: Draft): readonly SectionProgress[] {
  const all = places(draft);
  const known = counted.get(all);
  if (known) return known;
  const found = count(draft, all);
  counted.set(all, found);
  return found;
}

const counted = new WeakMap<readonly Place[], readonly SectionProgress[]>();

/** What is counted together: the company's blanks, and those of one use case in one section. */
interface Tally {
  readonly id: SectionId;
  readonly useCase: number;
  answered: number;
  required: number;
}

function count(draft: Draft, all: readonly Place[]): readonly SectionProgress[] {
  const last = useCaseCount(draft.form) - 1;
  const tallies: Tally[] = [];
  for (const { section, useCase: place, value, isNeeded } of all) {
    // What a section asks once for the whole form stands with its last use case.
    const useCase = section === 'company' ? -1 : place < 0 ? last : place;
    const known = tallies.find((one) => one.id === section && one.useCase === useCase);
    const tally = known ?? { id: section, useCase, answered: 0, required: 0 };
    if (!known) tallies.push(tally);
    if (isNeeded) tally.required++;
    if (isNeeded && value !== undefined) tally.answered++;
  }
  return tallies.map(({ id, useCase, answered, required }) => ({
    id,
    ...(id !== 'company' && { useCase }),
    answered,
    required,
    complete: answered === required,
  }));
}
