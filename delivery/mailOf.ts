import type { Locale } from '../registration/draft.ts';
import { DeliveryError } from './errors.ts';
import { type BuildPdf, type EvidenceBytes, formMail } from './formMail.ts';
import type { Mail } from './mail.ts';
import type { OutboxEntry } from './outboxEntry.ts';
import type { Submissions } from './ports.ts';
import { receiptMail } from './receiptMail.ts';
import type { DocumentWords } from './rows.ts';
import { simpleMail } from './simpleMail.ts';
import type { StaffWords } from './staffDocument.ts';

export type MailLanguages = Readonly<Record<Locale, DocumentWords>> & { readonly en: StaffWords };

/** What mails are made from. */
export interface MailParts {
  readonly submissions: Submissions;
  readonly evidence: EvidenceBytes;
  readonly pdf: BuildPdf;
  readonly words: MailLanguages;
  /** MAIL_FROM. */
  readonly from: string;
  /** MAIL_TO. */
  readonly staff: string;
}

/** The mail an entry stands for; the same every time it is made. */
export async function mailOf(entry: OutboxEntry, { submissions, evidence, pdf, words, from, staff }: MailParts): Promise<Mail> {
  const frame = { id: entry.id, date: new Date(entry.createdAt), from, staff };
  if (entry.payload) {
    const { senderName } = words[entry.payload.locale].mail;
    return simpleMail(entry.payload, { ...frame, kind: entry.kind, registrationId: entry.registrationId, senderName });
  }
  const submission = entry.submission === undefined ? undefined : await submissions.read(entry.submission);
  if (!submission) throw new DeliveryError('submission-missing', `Mail ${entry.id} belongs to no stored submission`);
  const { form } = submission;
  return entry.kind === 'form' ? formMail(form, frame, words.en, { evidence, pdf }) : receiptMail(form, frame, words[form.locale], pdf);
}
