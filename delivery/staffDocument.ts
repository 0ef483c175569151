import type { StaffMailWords } from '../locales/mailWords.ts';
import type { FormWords } from '../locales/words.ts';
import type { Source } from '../registration/draft.ts';
import { isCharity, isPolitical } from '../registration/fields/special.ts';
import type { FinishedForm } from '../registration/finishedForm.ts';
import { aboutCompany } from '../registration/form.ts';
import { at } from '../registration/path.ts';
import { tidyText } from '../registration/tidy.ts';
import { attachmentNames, FORM_JSON, FORM_PDF } from './evidenceFiles.ts';
import { type FormDocument, formDocument, type Note } from './formDocument.ts';
import { type DocumentWords, placeLabel } from './rows.ts';

/** English words, whatever the customer speaks. */
export interface StaffWords extends DocumentWords {
  readonly staff: StaffMailWords;
}

/** Kinds of organization that Genesys treats apart; empty for ordinary companies. */
export function specialKinds(form: FinishedForm): readonly ('charity' | 'political')[] {
  const about = aboutCompany(form);
  return [...(isCharity(about) ? (['charity'] as const) : []), ...(isPolitical(about) ? (['political'] as const) : [])];
}

/** The form as staff see it: with what they should know before reading. */
export const staffDocument = (form: FinishedForm, words: StaffWords): FormDocument => ({
  ...formDocument(form, words),
  notes: { heading: words.staff.readFirst, items: notes(form, words) },
});

function notes(form: FinishedForm, { form: words, staff }: StaffWords): readonly Note[] {
  const { agent } = form;
  const lines: readonly (readonly [label: string, items: readonly string[]])[] = [
    [staff.specialHandling, specialKinds(form).map((kind) => staff.specialKinds[kind])],
    [staff.resubmission, form.revision > 1 ? [`${form.revision}`] : []],
    [staff.language, [staff.languages[form.locale]]],
    [staff.handedOverBy, agent ? [`${agent.name}${agent.email ? ` <${agent.email}>` : ''}`] : []],
    [staff.agentNote, agent?.note ? [agent.note] : []],
    [staff.fromAgent, fromSource(form, 'agent', words)],
    [staff.overridden, acknowledged(form, 'reason', words)],
    [staff.answered, acknowledged(form, 'answer', words)],
    [staff.open, openWarnings(form, words, staff)],
    [staff.drafted, fromSource(form, 'drafted', words)],
    [staff.attached, [FORM_JSON, FORM_PDF, ...attachmentNames(form).values()]],
  ];
  return lines.filter(([, items]) => items.length > 0).map(([label, items]) => ({ label, items: items.map(tidyText) }));
}

const fromSource = (form: FinishedForm, source: Source, words: FormWords): readonly string[] =>
  Object.keys(form.sources)
    .filter((path) => form.sources[path] === source && at(form, path) !== undefined)
    .map((path) => placeLabel(form, path, words));

/** Entries with a reason are overridden warnings, those with an answer content questions; one may be both. */
const acknowledged = (form: FinishedForm, kind: 'answer' | 'reason', words: FormWords): readonly string[] =>
  form.acknowledged.flatMap((entry) => {
    const said = entry[kind];
    return said === undefined ? [] : [`${entry.rule}, ${placeLabel(form, entry.field, words)}: ${said}`];
  });

/** Warnings the form was sent with although nobody gave a reason. */
const openWarnings = (form: FinishedForm, words: FormWords, staff: StaffMailWords): readonly string[] => {
  const silent = form.acknowledged.filter((entry) => entry.answer === undefined && entry.reason === undefined);
  const open = form.findings.filter(
    ({ rule, field, severity }) => severity !== 'info' && !form.acknowledged.some((entry) => entry.rule === rule && entry.field === field),
  );
  return [...silent, ...open].map(({ rule, field }) => `${rule}, ${placeLabel(form, field, words)}: ${staff.noReason}`);
};
