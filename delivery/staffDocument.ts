import type { StaffMailWords } from '../locales/mailWords.ts';
import type { FinishedForm } from '../registration/finishedForm.ts';
import { at } from '../registration/path.ts';
import type { Source } from '../registration/source.ts';
import { tidyText } from '../registration/tidy.ts';
import { attachmentNames, FORM_JSON, FORM_PDF } from './evidenceFiles.ts';
import { type FormDocument, formDocument, type Note } from './formDocument.ts';
import { type DocumentWords, placeLabel } from './rows.ts';
import { type Objection, type Verdict, verdictOf } from './verdict.ts';

/** English words, whatever the customer speaks. */
export interface StaffWords extends DocumentWords {
  readonly staff: StaffMailWords;
}

/** The form as staff see it: the verdict, and what they should know before reading. */
export function staffDocument(form: FinishedForm, words: StaffWords): FormDocument {
  const verdict = verdictOf(form);
  return {
    ...formDocument(form, words),
    verdict: { line: verdictLine(verdict, words), tone: toneOf(verdict) },
    notes: { heading: words.staff.readFirst, items: notes(form, verdict, words) },
  };
}

const verdictLine = ({ blockers, overridden, open, special }: Verdict, { staff }: StaffWords): string =>
  staff.verdict({
    blockers: blockers.length,
    overridden: overridden.length,
    withoutReason: overridden.filter(({ said }) => said === undefined).length,
    open: open.length,
    special,
  });

function toneOf({ blockers, overridden, open, special }: Verdict): NonNullable<FormDocument['verdict']>['tone'] {
  if (blockers.length > 0) return 'blocked';
  return overridden.length + open.length + special.length > 0 ? 'careful' : 'clear';
}

function notes(form: FinishedForm, verdict: Verdict, words: StaffWords): readonly Note[] {
  const { staff } = words;
  const { agent } = form;
  const objections = (list: readonly Objection[], said?: string) => list.map((one) => objectionText(form, one, words, said));
  const assumed = fromSource(form, 'assumed', words).length;
  const lines: readonly (readonly [label: string, items: readonly string[]])[] = [
    [staff.blockers, objections(verdict.blockers)],
    [staff.overridden, objections(verdict.overridden, staff.reason)],
    [staff.open, objections(verdict.open)],
    [staff.answered, objections(verdict.answered, staff.answer)],
    [staff.specialHandling, verdict.special.map((kind) => staff.specialKinds[kind])],
    [staff.resubmission, form.revision > 1 ? [`${form.revision}`] : []],
    [staff.language, [staff.languages[form.locale]]],
    [staff.handedOverBy, agent ? [`${agent.name}${agent.email ? ` <${agent.email}>` : ''}`] : []],
    [staff.agentNote, agent?.note ? [agent.note] : []],
    [staff.fromAgent, fromSource(form, 'agent', words)],
    [staff.drafted, fromSource(form, 'drafted', words)],
    [staff.assumed, assumed > 0 ? [staff.assumedCount(assumed)] : []],
    [staff.attached, [FORM_JSON, FORM_PDF, ...attachmentNames(form).values()]],
  ];
  return lines.filter(([, items]) => items.length > 0).map(([label, items]) => ({ label, items: items.map(tidyText) }));
}

const fromSource = (form: FinishedForm, source: Source, { form: words }: StaffWords): readonly string[] =>
  Object.keys(form.sources)
    .filter((path) => form.sources[path] === source && at(form, path) !== undefined)
    .map((path) => placeLabel(form, path, words));

/** Rule and field, what the rule says, and what the customer said to it, each on a line. */
function objectionText(
  form: FinishedForm,
  { rule, field, facts, said }: Objection,
  { form: words, staff }: StaffWords,
  saidBy?: string,
): string {
  const answer = said === undefined ? staff.noReason : `${saidBy}: ${said}`;
  return [`${rule} · ${placeLabel(form, field, words)}`, staff.rule(rule, facts), ...(saidBy ? [answer] : [])].filter(Boolean).join('\n');
}
