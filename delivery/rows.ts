import type { MailWords, Mark } from '../locales/mailWords.ts';
import { MARKS } from '../locales/mailWords.ts';
import type { FormWords } from '../locales/words.ts';
import { catalogue, FIELD_IDS, type FieldId } from '../registration/catalogue.ts';
import { applies } from '../registration/check.ts';
import type { FinishedForm } from '../registration/finishedForm.ts';
import { at, type FieldPath, pathOf, targetOf } from '../registration/path.ts';
import { useCaseCount } from '../registration/places.ts';
import type { SectionId } from '../registration/questions.ts';
import { tidyText } from '../registration/tidy.ts';
import { attachmentNames, picturesIn } from './evidenceFiles.ts';
import { itemsOf } from './valueText.ts';

/** One filled (or offered and left out) blank, as plain text. */
export interface Row {
  readonly path: FieldPath;
  readonly label: string;
  /** One for a single value, several for a list; never empty. */
  readonly items: readonly string[];
  /** A blank the customer was offered and left out: `items` holds the words for that. */
  readonly isBlank: boolean;
  readonly mark?: Mark;
  /** The customer's own words where an English text stands in the form. */
  readonly original?: string;
  /** Uploaded pictures among the items, by their evidence ids, to be shown beside their names. */
  readonly pictures?: readonly { readonly id: string; readonly name: string }[];
}

type GroupId = SectionId | 'special' | 'wholeForm';

export interface Group {
  readonly id: GroupId;
  readonly heading: string;
  /** Position of the use case; absent for what belongs to the whole registration. */
  readonly useCase?: number;
  readonly rows: readonly Row[];
}

/** The words of the form and of what stands around it, in one language. */
export interface DocumentWords {
  readonly form: FormWords;
  readonly mail: MailWords;
}

/** Longest prefix first: a group is where its fields stand in the form. */
const PREFIXES: readonly (readonly [prefix: string, group: GroupId])[] = [
  ['company.', 'company'],
  ['special.', 'special'],
  ['useCases[].optIn.', 'optIn'],
  ['useCases[].callToAction.', 'callToAction'],
  ['useCases[].numbers', 'numbers'],
  ['useCases[].', 'useCase'],
];

const groupOf = (id: FieldId): GroupId => PREFIXES.find(([prefix]) => id.startsWith(prefix))?.[1] ?? 'wholeForm';

const BEFORE: readonly GroupId[] = ['company', 'special'];
const PER_USE_CASE: readonly GroupId[] = ['useCase', 'optIn', 'callToAction', 'numbers'];

/** The finished form as groups of rows, in the form's order. Text, HTML and PDF are views of it. */
export function groupsOf(form: FinishedForm, words: DocumentWords): readonly Group[] {
  const names = attachmentNames(form);
  const group = (id: GroupId, index: number): readonly Group[] => {
    const rows = FIELD_IDS.filter((field) => groupOf(field) === id).flatMap((field) => rowOf(form, field, index, words, names));
    return rows.length === 0 ? [] : [{ id, heading: headingOf(id, words), rows, ...(index >= 0 && { useCase: index }) }];
  };
  const useCases = Array.from({ length: useCaseCount(form) }, (_, index) => index);
  return [
    ...BEFORE.flatMap((id) => group(id, -1)),
    ...useCases.flatMap((index) => PER_USE_CASE.flatMap((id) => group(id, index))),
    ...group('wholeForm', -1),
  ];
}

const headingOf = (id: GroupId, { form, mail }: DocumentWords): string =>
  id === 'special' || id === 'wholeForm' ? mail.document[id] : form.sections[id];

function rowOf(
  form: FinishedForm,
  id: FieldId,
  index: number,
  { form: words, mail }: DocumentWords,
  names: ReadonlyMap<string, string>,
): readonly Row[] {
  const path = pathOf(id, index);
  const value = at(form, path);
  const { label } = words.fields[id];
  if (value === undefined) {
    const wasOffered = catalogue[id].need !== 'volunteered' && applies(form, path);
    return wasOffered ? [{ path, label, items: [words.notProvided], isBlank: true }] : [];
  }
  const mark = MARKS.find((one) => one === form.sources[path]);
  const original = form.originals[path];
  const items = itemsOf(id, value, { words, locale: mail.locale, names });
  const pictures = picturesIn(value).map((file) => ({ id: file.id, name: names.get(file.id) ?? file.name }));
  return [
    {
      path,
      label,
      items,
      isBlank: false,
      ...(mark && { mark }),
      ...(original && { original: tidyText(original) }),
      ...(pictures.length > 0 && { pictures }),
    },
  ];
}

/** How a place is called outside its group: its label, and the use case when there are several. */
export function placeLabel(form: FinishedForm, path: FieldPath, words: FormWords): string {
  const target = targetOf(path);
  if (!target) return tidyText(path);
  const { label } = words.fields[target.id];
  return target.index >= 0 && useCaseCount(form) > 1 ? `${label} (${words.useCase(target.index + 1)})` : label;
}
