import type { FieldId } from '../../catalogue.ts';
import type { About, Form } from '../../form.ts';
import { at, pathOf } from '../../path.ts';
import type { Fault, Rule } from '../rule.ts';

/** What reviewers and staff read. The consent text and the samples stay as consumers see them. */
const READ_BY_REVIEWERS = [
  'multipleNumbersReason',
  'useCases[].summary',
  'useCases[].helpMessage',
  'useCases[].ageGateDescription',
  'useCases[].additionalInformation',
  'useCases[].optIn.description',
  'useCases[].optIn.confirmationMessage',
] as const satisfies readonly FieldId[];

/** Share of letters of another script from which a text counts as not English. French and Spanish are Latin. */
const MOST_FOREIGN = 0.3;

/** Anything beyond ASCII; most texts have none, and need no counting. */
const BEYOND_ASCII = /[^\0-\x7f]/;

function isForeign(text: string): boolean {
  if (!BEYOND_ASCII.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && (letters - latin) / letters >= MOST_FOREIGN;
}

const foreignIn = (form: Form, field: string): readonly Fault[] => {
  const text = at(form, field);
  return typeof text === 'string' && isForeign(text) ? [{ field }] : [];
};

const foreign = ({ form }: About): readonly Fault[] =>
  READ_BY_REVIEWERS.flatMap((id) =>
    id.startsWith('useCases[]') ? (form.useCases ?? []).flatMap((_, index) => foreignIn(form, pathOf(id, index))) : foreignIn(form, id),
  );

export const languageRules: readonly Rule[] = [
  { id: 'LANG-01', severity: 'warning', codes: [], reads: READ_BY_REVIEWERS, per: 'form', check: foreign },
];
