import type { Draft } from '../registration/draft.ts';
import type { MailLanguages } from './mailOf.ts';
import type { OutboxEntry } from './outboxEntry.ts';
import { payloadOf } from './simpleMail.ts';
import { mailEntry } from './submission.ts';

/** What mails without a form need: words, who staff are, how customers reach the bot, how long drafts are kept. */
export interface Mailing {
  readonly words: MailLanguages;
  /** MAIL_TO. */
  readonly staff: string;
  readonly publicUrl: string;
  readonly draftDays: number;
}

const DAY = 86_400_000;

export const keptUntil = (draft: Pick<Draft, 'updatedAt'>, days: number): string =>
  new Date(Date.parse(draft.updatedAt) + days * DAY).toISOString().slice(0, 10);

/** A reminder of an unfinished registration, in the customer's language. `missing` counts the answers still open. */
export function reminderEntry(draft: Draft, missing: number, { words, publicUrl, draftDays }: Mailing, now: Date): OutboxEntry {
  const company = draft.form.company?.legalName;
  const letter = words[draft.locale].mail.reminder({
    ...(company && { company }),
    missing,
    link: `${publicUrl.replace(/\/+$/, '')}/`,
    keptUntil: keptUntil(draft, draftDays),
  });
  return mailEntry(
    'reminder',
    draft.id,
    payloadOf(draft.form.company?.contact?.email ?? '', letter, draft.locale),
    now,
    `reminder-${draft.reminded ?? 0}`,
  );
}

/** The notice that an unfinished registration was deleted. */
export function expiredEntry(draft: Draft, { words, publicUrl }: Mailing, now: Date): OutboxEntry {
  const company = draft.form.company?.legalName;
  const letter = words[draft.locale].mail.expired({ ...(company && { company }), link: `${publicUrl.replace(/\/+$/, '')}/` });
  return mailEntry('reminder', draft.id, payloadOf(draft.form.company?.contact?.email ?? '', letter, draft.locale), now, 'expired');
}

/** The mail with the code by which a registration is found again, in the customer's language. Goes only to the contact of that registration. */
export function resumeEntry(draft: Draft, code: string, { words, publicUrl, draftDays }: Mailing, now: Date): OutboxEntry {
  const letter = words[draft.locale].mail.resume({
    code,
    link: `${publicUrl.replace(/\/+$/, '')}/?code=${code}`,
    keptUntil: keptUntil({ updatedAt: now.toISOString() }, draftDays),
  });
  return mailEntry('resume', draft.id, payloadOf(draft.form.company?.contact?.email ?? '', letter, draft.locale), now);
}
