import type { FinishedForm } from '../registration/finishedForm.ts';
import { readablePhone } from '../registration/phone.ts';
import { tidyLine } from '../registration/tidy.ts';
import { DeliveryError } from './errors.ts';
import { FORM_PDF } from './evidenceFiles.ts';
import { formDocument, legalName } from './formDocument.ts';
import { type BuildPdf, contactOf, type MailFrame } from './formMail.ts';
import { letterHtml, letterText } from './letterBody.ts';
import type { Mail } from './mail.ts';
import type { DocumentWords } from './rows.ts';
import { specialKinds } from './verdict.ts';

/** Whom customers write to, as Genesys publishes it. */
export const GENESYS_ADDRESS = 'GenesysCloudSMS@genesys.com';

/** The receipt to the customer's contact, in the customer's language, with a copy of the form. */
export async function receiptMail(form: FinishedForm, frame: MailFrame, words: DocumentWords, pdf: BuildPdf): Promise<Mail> {
  const to = contactOf(form, words);
  if (!to) throw new DeliveryError('bad-address', `Registration ${form.id} has no contact address`);
  const letter = words.mail.receipt({
    name: to.name ?? '',
    company: legalName(form),
    reference: tidyLine(form.reference),
    revision: form.revision,
    numbers: (form.useCases ?? []).flatMap((useCase) => useCase.numbers ?? []).map(readablePhone),
    special: specialKinds(form).length > 0,
    writeTo: GENESYS_ADDRESS,
  });
  return {
    id: frame.id,
    kind: 'receipt',
    registrationId: form.id,
    locale: words.mail.locale,
    date: frame.date,
    from: { name: words.mail.senderName, address: frame.from },
    to,
    replyTo: { address: frame.staff },
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter, words.mail.locale),
    attachments: [{ filename: FORM_PDF, contentType: 'application/pdf', content: await pdf(formDocument(form, words)) }],
  };
}
