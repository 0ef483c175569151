import { catalogue, type FieldId } from './catalogue.ts';
import { applies } from './check.ts';
import type { Draft } from './draft.ts';
import type { Form } from './form.ts';
import { at, type FieldPath, pathOf } from './path.ts';
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

function placeOf(draft: Draft, question: Question, id: FieldId, useCase: number): Place {
  const path = pathOf(id, useCase);
  const value = at(draft.form, path);
  const { need } = catalogue[id];
  const isLeftOut = draft.leftOut.includes(path);
  const isNeeded = need === 'required' || need === 'assumed' || (need === 'asked' && !isLeftOut);
  const isParked = isNeeded && value === undefined && draft.parked.includes(path);
  return {
    id,
    path,
    question,
    section: question.section,
    useCase,
    value,
    isNeeded,
    isParked,
    isOpen: isNeeded && value === undefined && !isParked,
  };
}

const ofUseCase = (section: SectionId): boolean => section !== 'company';
const isFormLevel = (id: FieldId): boolean => !id.startsWith('useCases[]');

/** Drafts are never changed in place; a turn walks the same one several times. */
const walked = new WeakMap<Draft, readonly Place[]>();

/** The blanks that apply to this draft, in asking order: the company's, then use case by use case. The one walk everything else is a view of. */
export function places(draft: Draft): readonly Place[] {
  const known = walked.get(draft);
  if (known) return known;
  const found = walk(draft);
  walked.set(draft, found);
  return found;
}

function walk(draft: Draft): readonly Place[] {
  const last = useCaseCount(draft.form) - 1;
  const inSection = (section: SectionId, useCase: number) =>
    questions
      .filter((question) => question.section === section)
      .flatMap((question) =>
        question.fields
          .filter((id) => !isFormLevel(id) || !ofUseCase(section) || useCase === last)
          .map((id) => placeOf(draft, question, id, isFormLevel(id) ? -1 : useCase)),
      );
  const perUseCase = SECTION_IDS.filter(ofUseCase);
  const all = [
    ...inSection('company', -1),
    ...Array.from({ length: last + 1 }, (_, useCase) => perUseCase.flatMap((section) => inSection(section, useCase))).flat(),
  ];
  return all.filter((place) => applies(draft.form, place.path));
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
  const groups = new Map<string, Place[]>();
  for (const place of places(draft)) {
    const useCase = place.section === 'company' ? -1 : Math.max(place.useCase, 0);
    const key = `${place.section} ${place.useCase < 0 && place.section !== 'company' ? useCaseCount(draft.form) - 1 : useCase}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups].map(([key, members]) => {
    const [id, useCase] = key.split(' ') as [SectionId, string];
    const needed = members.filter((place) => place.isNeeded);
    const answered = needed.filter((place) => place.value !== undefined).length;
    return {
      id,
      ...(id !== 'company' && { useCase: Number(useCase) }),
      answered,
      required: needed.length,
      complete: answered === needed.length,
    };
  });
}
