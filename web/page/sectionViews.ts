import { fieldOfRow, keyOfField, rowOfField } from './fieldSections.ts';
import { formRows, type Language, labelOf, type Row } from './formRows.ts';
import type { Finding, RegistrationState, SectionCount } from './registrationState.ts';
import { spelledOut, type Words } from './words.ts';

/** One line of a section: an answer, or a blank where `lines` is empty. */
export type Entry = Row & {
  /** What to change when it is pressed, as the bot names it. */
  readonly path: string;
  readonly isAsked: boolean;
  readonly news?: 'added' | 'changed';
  readonly findings: readonly Finding[];
};

/** One section of the form, ready to be drawn. */
export type SectionView = {
  readonly key: string;
  readonly title: string;
  readonly mark: 'done' | 'now' | 'open';
  /** The mark and the count in words. */
  readonly status: string;
  readonly answered: number;
  readonly required: number;
  readonly entries: readonly Entry[];
};

/** The panel's sections in the order of the form; with several use cases each title says whose it is. */
export function sectionViews(state: RegistrationState, language: Language): SectionView[] {
  const useCases = [...new Set(state.sections.flatMap(({ useCase }) => (useCase === undefined ? [] : [useCase])))];
  const current = state.pendingField === null ? undefined : keyOfField(state.pendingField);
  return state.sections.map((section) => {
    const position = section.useCase === undefined ? 0 : useCases.indexOf(section.useCase);
    const key = section.id === 'company' ? 'company' : `${section.id}-${position}`;
    const mark = key === current ? 'now' : section.complete ? 'done' : 'open';
    return {
      key,
      title: titleOf(section, position, useCases.length, language),
      mark,
      status: statusOf(section, mark, language.words),
      answered: section.answered,
      required: section.required,
      entries: entriesOf(state, { key, id: section.id, position }, language),
    };
  });
}

type Place = { readonly key: string; readonly id: string; readonly position: number };

/** Answers and blanks in the order of the form. */
function entriesOf(state: RegistrationState, { key, id, position }: Place, language: Language): Entry[] {
  const rowsNamed = (paths: readonly string[]): ReadonlySet<string> =>
    new Set(paths.filter((path) => keyOfField(path) === key).map(rowOfField));
  const [added, changed] = [rowsNamed(state.added), rowsNamed(state.corrected)];
  const [asked] = rowsNamed(state.pendingField === null ? [] : [state.pendingField]);
  const answered = formRows(state.form, id, position, language);
  const known = new Set(answered.map(({ field }) => field));
  const here = state.findings.filter(({ field }) => keyOfField(field) === key);
  // A finding about an optional field left empty, and the question that is open, have a line even so.
  const blanks = [...rowsNamed([...state.missing, ...here.map(({ field }) => field)]), ...(asked === undefined ? [] : [asked])];
  const blank = (field: string): Row => ({ field, label: labelOf(field, language), lines: [] });
  const rows = [...answered, ...[...new Set(blanks)].filter((field) => !known.has(field)).map(blank)];
  return inFormOrder(rows, language).map((row) => {
    const news = changed.has(row.field) ? 'changed' : added.has(row.field) && row.lines.length > 0 ? 'added' : undefined;
    return {
      ...row,
      path: fieldOfRow(row.field, position),
      isAsked: row.field === asked,
      ...(news && { news }),
      findings: here.filter(({ field }) => rowOfField(field) === row.field),
    };
  });
}

/** The first blank of a row says where it stands; what the form does not name comes last. */
function inFormOrder(rows: readonly Row[], { formWords }: Language): Row[] {
  const order = Object.keys(formWords.labels).map(rowOfField);
  const rank = ({ field }: Row): number => (order.includes(field) ? order.indexOf(field) : order.length);
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

function titleOf(section: SectionCount, position: number, useCaseCount: number, { words, formWords }: Language): string {
  const title = formWords.sections[section.id] ?? spelledOut(section.id);
  if (section.id === 'company' || useCaseCount < 2) return title;
  return section.id === 'useCase' ? words.useCase(position + 1) : `${words.useCase(position + 1)} · ${title}`;
}

function statusOf(section: SectionCount, mark: SectionView['mark'], words: Words): string {
  const count = words.progress(section.answered, section.required);
  if (mark === 'open') return count;
  return mark === 'done' ? words.done : `${words.now} · ${count}`;
}
