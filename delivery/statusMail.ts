import type { FinishedForm } from '../registration/finishedForm.ts';
import type { FieldPath } from '../registration/path.ts';
import { legalName } from './formDocument.ts';
import type { OutboxEntry } from './outboxEntry.ts';
import { GENESYS_ADDRESS } from './receiptMail.ts';
import type { Mailing } from './resumeMail.ts';
import { placeLabel } from './rows.ts';
import { payloadOf } from './simpleMail.ts';
import { mailEntry } from './submission.ts';

/** What staff decided about a registration. */
export interface StatusNews {
  readonly status: 'in-review' | 'approved' | 'rejected';
  readonly reasons: readonly { readonly code?: string; readonly field?: FieldPath; readonly note: string }[];
}

/** The mail that tells the customer, in their language, what became of the registration. */
export function statusEntry(form: FinishedForm, { status, reasons }: StatusNews, { words, publicUrl }: Mailing, now: Date): OutboxEntry {
  const { form: formWords, mail } = words[form.locale];
  const letter = mail.status({
    company: legalName(form),
    reference: form.reference,
    status,
    reasons: reasons.map(({ field, code, note }) => ({
      note,
      ...(code && { code }),
      ...(field && { label: placeLabel(form, field, formWords) }),
    })),
    link: `${publicUrl.replace(/\/+$/, '')}/`,
    writeTo: GENESYS_ADDRESS,
  });
  return mailEntry('status', form.id, payloadOf(form.company?.contact?.email ?? '', letter, form.locale), now);
}
