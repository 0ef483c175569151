import type { StaffMailWords } from '../locales/mailWords.ts';
import type { Draft } from '../registration/draft.ts';
import { finished } from '../registration/finishedForm.ts';
import type { FieldPath } from '../registration/path.ts';
import { documentText } from './documentText.ts';
import { formDocument, legalName } from './formDocument.ts';
import { maskedGroups, masking } from './mask.ts';
import type { OutboxEntry } from './outboxEntry.ts';
import { placeLabel } from './rows.ts';
import { payloadOf } from './simpleMail.ts';
import type { StaffWords } from './staffDocument.ts';
import { mailEntry } from './submission.ts';

/** A conversation that goes back to people, ready for the outbox. */
export interface Handover {
  readonly occasion: string;
  readonly draft: Draft;
  readonly stuckOn?: FieldPath;
  readonly transcript: readonly { readonly from: 'customer' | 'bot'; readonly text: string }[];
}

/** Longer conversations are cut at their beginning: the end says why a person is wanted. */
const MOST_TRANSCRIPT = 60_000;
const DRAFT_JSON = 'draft.json';

/** The mail to whoever takes over: what is known, what was said, and where it got stuck. English, whatever was spoken. */
export function handoffEntry({ occasion, draft, stuckOn, transcript }: Handover, words: StaffWords, staff: string, now: Date): OutboxEntry {
  const form = finished(draft, draft.reference ?? '', now.toISOString());
  const document = formDocument(form, words);
  const hide = masking(document.groups);
  const answers = {
    ...document,
    facts: [],
    groups: maskedGroups(document.groups)
      .map(answered)
      .filter((group) => group.rows.length > 0),
  };
  const company = legalName(form);
  const letter = words.staff.handoff({
    ...(company && { company }),
    registrationId: draft.reference ?? draft.id,
    language: words.staff.languages[draft.locale],
    ...(stuckOn && { stuckOn: placeLabel(form, stuckOn, words.form) }),
    answers: answers.groups.length > 0 ? documentText(answers) : words.form.notProvided,
    transcript: hide(spoken(transcript, words.staff)),
  });
  const attachment = { filename: DRAFT_JSON, json: JSON.stringify(draftOf(draft), null, 2) };
  return mailEntry('handoff', draft.id, { ...payloadOf(staff, letter, 'en'), attachment }, now, occasion);
}

const answered = <Group extends { readonly rows: readonly { readonly isBlank: boolean }[] }>(group: Group): Group => ({
  ...group,
  rows: group.rows.filter((row) => !row.isBlank),
});

function spoken(transcript: Handover['transcript'], { speakers }: StaffMailWords): string {
  const text = transcript.map((line) => `${speakers[line.from]}: ${line.text}`).join('\n');
  return text.length > MOST_TRANSCRIPT ? `…${text.slice(-MOST_TRANSCRIPT)}` : text;
}

/** The answers with where they came from, without what only the talk needs. */
const draftOf = ({
  id,
  status,
  locale,
  createdAt,
  updatedAt,
  revision,
  reference,
  form,
  sources,
  originals,
  acknowledged,
  agent,
}: Draft) => ({
  id,
  status,
  locale,
  createdAt,
  updatedAt,
  revision,
  ...(reference && { reference }),
  ...form,
  sources,
  originals,
  acknowledged,
  ...(agent && { agent }),
});
