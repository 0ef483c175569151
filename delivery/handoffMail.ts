import type { Draft } from '../registration/draft.ts';
import { finished } from '../registration/finishedForm.ts';
import type { FieldPath } from '../registration/path.ts';
import { tidyText } from '../registration/tidy.ts';
import { formDocument, legalName } from './formDocument.ts';
import { handoffHtml, handoffText, type SpokenLine } from './handoffBody.ts';
import { maskedGroups, masking } from './mask.ts';
import type { OutboxEntry } from './outboxEntry.ts';
import { placeLabel } from './rows.ts';
import type { StaffWords } from './staffDocument.ts';
import { mailEntry } from './submission.ts';

/** A conversation that goes back to people, ready for the outbox. */
export interface Handover {
  readonly occasion: string;
  readonly draft: Draft;
  readonly stuckOn?: FieldPath;
  readonly transcript: readonly SpokenLine[];
}

const DRAFT_JSON = 'draft.json';

/** The mail to whoever takes over: what is known, what was said, and where it got stuck. English, whatever was spoken. */
export function handoffEntry({ occasion, draft, stuckOn, transcript }: Handover, words: StaffWords, staff: string, now: Date): OutboxEntry {
  const form = finished(draft, draft.reference ?? '', now.toISOString());
  const { groups, ...document } = formDocument(form, words);
  const hide = masking(groups);
  const answers = {
    ...document,
    groups: maskedGroups(groups)
      .map(answered)
      .filter((group) => group.rows.length > 0),
  };
  const said = transcript.map(({ from, text }) => ({ from, text: hide(tidyText(text)) }));
  const company = legalName(form);
  const letter = words.staff.handoff({
    ...(company && { company }),
    registrationId: draft.reference ?? draft.id,
    language: words.staff.languages[draft.locale],
    ...(stuckOn && { stuckOn: placeLabel(form, stuckOn, words.form) }),
  });
  const payload = {
    to: staff,
    subject: letter.subject,
    text: handoffText(letter, answers, said, words),
    html: handoffHtml(letter, answers, said, words),
    locale: 'en' as const,
    attachment: { filename: DRAFT_JSON, json: JSON.stringify(draftOf(draft), null, 2) },
  };
  return mailEntry('handoff', draft.id, payload, now, occasion);
}

const answered = <Group extends { readonly rows: readonly { readonly isBlank: boolean }[] }>(group: Group): Group => ({
  ...group,
  rows: group.rows.filter((row) => !row.isBlank),
});

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
