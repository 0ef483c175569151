import { createHash } from 'node:crypto';
import type { FinishedForm } from '../registration/finishedForm.ts';
import { isMailId, type MailKind } from './mail.ts';
import type { OutboxEntry, Payload, Submission } from './outboxEntry.ts';

/** One key for each time a registration is sent: sending the same revision twice leads to the same record and the same mails. */
export const submissionKey = (registrationId: string, revision: number): string => `${safe(registrationId)}-${revision}`;

/** A finished form with its two mails, ready to be written as one record. */
export function submissionOf(form: FinishedForm, now: Date): Submission {
  const key = submissionKey(form.id, form.revision);
  const entry = (kind: MailKind): OutboxEntry => ({ ...waiting(`${key}-${kind}`, kind, form.id, now), submission: key });
  return { key, form, mails: [entry('form'), entry('receipt')], storedAt: now.toISOString() };
}

/** A mail without a form, ready for `OutboxStore.add`. The same `occasion` makes the same mail; without one every moment makes another, named so that they sort by age. */
export const mailEntry = (
  kind: Exclude<MailKind, 'form' | 'receipt'>,
  registrationId: string,
  payload: Payload,
  now: Date,
  occasion: string = now.toISOString().replace(/[:.]/g, ''),
): OutboxEntry => ({ ...waiting(`${safe(registrationId)}-${kind}-${safe(occasion)}`, kind, registrationId, now), payload });

const waiting = (id: string, kind: MailKind, registrationId: string, now: Date): OutboxEntry => ({
  id,
  kind,
  registrationId,
  createdAt: now.toISOString(),
  attempts: 0,
  nextAttemptAt: now.toISOString(),
  state: 'pending',
});

/** What cannot stand in a mail id as it is stands there as a hash. */
const safe = (text: string): string =>
  isMailId(text) && text.length <= 40 ? text : createHash('sha256').update(text).digest('hex').slice(0, 32);
