import { sectionOfField } from './fieldSections.ts';
import { formRows, type Row } from './formRows.ts';
import type { Locale } from './locale.ts';
import type { RegistrationState, SectionCount } from './registrationState.ts';
import { spelledOut, type Words } from './words.ts';

/** One section of the form, ready to be drawn. */
export type SectionView = {
  readonly key: string;
  readonly title: string;
  readonly mark: 'done' | 'now' | 'open';
  /** The mark and the count in words. */
  readonly status: string;
  readonly rows: readonly (Row & { readonly isFresh: boolean })[];
};

/** The panel's sections in the order of the form; with several use cases each title says whose it is. */
export function sectionViews(state: RegistrationState, locale: Locale, words: Words): SectionView[] {
  const useCases = [...new Set(state.sections.flatMap(({ useCase }) => (useCase === undefined ? [] : [useCase])))];
  const current = state.pendingField === null ? undefined : keyOfField(state.pendingField);
  const fresh = new Set(state.fresh.map(plainField));
  return state.sections.map((section) => {
    const position = section.useCase === undefined ? 0 : useCases.indexOf(section.useCase);
    const key = section.id === 'company' ? 'company' : `${section.id}-${position}`;
    const rows = formRows(state.form, section.id, position, { locale, words });
    const mark = key === current ? 'now' : section.complete ? 'done' : 'open';
    return {
      key,
      title: titleOf(section, position, useCases.length, words),
      mark,
      status: statusOf(section, mark, words),
      rows: rows.map((row) => ({ ...row, isFresh: isFresh(row.field, position, section.id, fresh) })),
    };
  });
}

/** Which section a field belongs to, as the key of its view; absent for what belongs to none (the attestations). */
export function keyOfField(path: string): string | undefined {
  if (/^(company|special)\b/.test(path)) return 'company';
  if (path.startsWith('multipleNumbersReason')) return 'numbers-0';
  const [, index, field] = /^useCases\[(\d+)\]\.(.+)/.exec(path) ?? [];
  return index === undefined || field === undefined ? undefined : `${sectionOfField(field)}-${index}`;
}

function titleOf(section: SectionCount, position: number, useCaseCount: number, words: Words): string {
  const title = words.sections[section.id] ?? spelledOut(section.id);
  if (section.id === 'company' || useCaseCount < 2) return title;
  return section.id === 'useCase' ? words.useCase(position + 1) : `${words.useCase(position + 1)} · ${title}`;
}

function statusOf(section: SectionCount, mark: SectionView['mark'], words: Words): string {
  const count = words.progress(section.answered, section.required);
  if (mark === 'open') return count;
  return mark === 'done' ? `${words.done} · ${count}` : `${words.now} · ${count}`;
}

/** A path as rows name it, with the use case kept in front. Members of address and name are shown as one row. */
function plainField(path: string): string {
  return path
    .replace(/^company\.address\..*/, 'company.address')
    .replace(/^company\.contact\.(first|last)Name$/, 'company.contact.name')
    .replace(/\[\d+\]$/, '');
}

function isFresh(field: string, position: number, section: string, fresh: ReadonlySet<string>): boolean {
  return fresh.has(section === 'company' || field === 'multipleNumbersReason' ? field : `useCases[${position}].${field}`);
}
