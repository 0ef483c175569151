import type { Mark } from '../locales/mailWords.ts';
import type { Locale } from '../registration/draft.ts';
import type { FinishedForm } from '../registration/finishedForm.ts';
import { tidyLine } from '../registration/tidy.ts';
import { type DocumentWords, type Group, groupsOf } from './rows.ts';

/** A line above the groups: something the reader should know first. */
export interface Note {
  readonly label: string;
  readonly items: readonly string[];
}

/** A finished form ready to be shown, as plain data: what the mail bodies and the PDF are drawn from, and what crosses to the PDF's thread. */
export interface FormDocument {
  readonly locale: Locale;
  readonly title: string;
  readonly legalName: string;
  readonly reference: string;
  /** ISO 8601; also the date inside the PDF file. */
  readonly submittedAt: string;
  /** Reference, date and, when sent again, the version. */
  readonly facts: readonly Note[];
  /** How it stands before the reviewers' rules; absent in the customer's copy, as are the notes. */
  readonly verdict?: { readonly line: string; readonly tone: 'clear' | 'careful' | 'blocked' };
  readonly notes?: { readonly heading: string; readonly items: readonly Note[] };
  readonly groups: readonly (Group & { readonly useCaseHeading?: string })[];
  readonly marks: Readonly<Record<Mark, string>>;
  readonly ownWords: string;
  readonly undrawn: string;
  readonly unshown: string;
}

/** `2026-11-22 14:05 UTC`: read the same in every country. */
const readableTime = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`;

/** The form in the language of the words, numbers and all: the customer's own copy. */
export function formDocument(form: FinishedForm, words: DocumentWords): FormDocument {
  const { document } = words.mail;
  const reference = tidyLine(form.reference);
  const first = new Set<number>();
  const groups = groupsOf(form, words).map((group) => {
    if (group.useCase === undefined || first.has(group.useCase)) return group;
    first.add(group.useCase);
    return { ...group, useCaseHeading: words.form.useCase(group.useCase + 1) };
  });
  return {
    locale: words.mail.locale,
    title: document.title,
    legalName: legalName(form),
    reference,
    submittedAt: form.submittedAt,
    facts: [
      { label: document.reference, items: [reference] },
      { label: document.submitted, items: [readableTime(form.submittedAt)] },
      ...(form.revision > 1 ? [{ label: '', items: [document.resubmission(form.revision)] }] : []),
    ],
    groups,
    marks: document.marks,
    ownWords: document.ownWords,
    undrawn: document.undrawn,
    unshown: document.unshown,
  };
}

export const legalName = (form: FinishedForm): string => tidyLine(form.company?.legalName ?? '');
