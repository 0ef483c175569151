import { createHash } from 'node:crypto';
import type { FinishedForm } from '../registration/finishedForm.ts';
import { readablePhone } from '../registration/phone.ts';
import { documentHtml, verdictHtml } from './documentHtml.ts';
import { documentText } from './documentText.ts';
import { DeliveryError } from './errors.ts';
import { attachmentNames, evidenceFiles, FORM_JSON, FORM_PDF, isPicture } from './evidenceFiles.ts';
import { type FormDocument, legalName } from './formDocument.ts';
import { htmlMail, small } from './html.ts';
import type { Mail, MailAddress, MailAttachment } from './mail.ts';
import { maskedGroups, masking } from './mask.ts';
import type { Pictures } from './pdfPictures.ts';
import { type StaffWords, staffDocument } from './staffDocument.ts';
import { specialKinds } from './verdict.ts';

/** What a mail of a submission is made of beside the form. */
export interface MailFrame {
  readonly id: string;
  readonly date: Date;
  readonly from: string;
  /** Who receives finished forms. */
  readonly staff: string;
}

/** Bytes of an evidence file by its id; undefined when they are gone. */
export type EvidenceBytes = (id: string) => Promise<Buffer | undefined>;
export type BuildPdf = (document: FormDocument, pictures?: Pictures) => Promise<Buffer>;

/** The finished form to staff, in English, with everything attached. Fails rather than go without its evidence. */
export async function formMail(
  form: FinishedForm,
  frame: MailFrame,
  words: StaffWords,
  parts: { readonly evidence: EvidenceBytes; readonly pdf: BuildPdf },
): Promise<Mail> {
  const whole = staffDocument(form, words);
  const evidence = await evidenceAttachments(form, parts.evidence);
  const pictures: Pictures = new Map(evidence.filter(({ contentType }) => isPicture(contentType)).map(({ id, content }) => [id, content]));
  const attachments = [
    { filename: FORM_JSON, contentType: 'application/json', content: Buffer.from(`${JSON.stringify(form, null, 2)}\n`) },
    { filename: FORM_PDF, contentType: 'application/pdf', content: await parts.pdf(whole, pictures) },
    ...evidence,
  ];
  const shown = maskedDocument(whole);
  const { intro, masked } = words.staff;
  const replyTo = contactOf(form, words);
  const subject = staffSubject(form, words);
  return {
    id: frame.id,
    kind: 'form',
    registrationId: form.id,
    locale: 'en',
    date: frame.date,
    from: { name: words.mail.senderName, address: frame.from },
    to: { address: frame.staff },
    ...(replyTo && { replyTo }),
    subject,
    text: `${documentText(shown)}\n\n${intro}\n${masked}\n`,
    html: htmlMail(
      'en',
      subject,
      `${verdictHtml(shown)}\n${documentHtml(shown)}\n<div style="margin-top:26px">${small(intro)}${small(masked)}</div>`,
      `${shown.verdict?.line ?? ''} — ${numbersOf(form)}`,
    ),
    attachments,
  };
}

const numbersOf = (form: FinishedForm): string =>
  (form.useCases ?? [])
    .flatMap((useCase) => useCase.numbers ?? [])
    .map(readablePhone)
    .join(', ');

function maskedDocument(document: FormDocument): FormDocument {
  const hide = masking(document.groups);
  const { notes } = document;
  return {
    ...document,
    groups: maskedGroups(document.groups),
    ...(notes && { notes: { ...notes, items: notes.items.map((note) => ({ ...note, items: note.items.map(hide) })) } }),
  };
}

function staffSubject(form: FinishedForm, { staff }: StaffWords): string {
  const company = [...legalName(form)].slice(0, 100).join('');
  const numbers = (form.useCases ?? []).flatMap((useCase) => useCase.numbers ?? []).length;
  const { reference, revision } = form;
  return staff.subject({ reference, company, numbers, revision, special: specialKinds(form).length > 0 });
}

/** The customer's contact as an addressee; absent in a form without an address. */
export function contactOf(form: FinishedForm, { mail }: Pick<StaffWords, 'mail'>): MailAddress | undefined {
  const { firstName = '', lastName = '', email } = form.company?.contact ?? {};
  return email ? { name: mail.fullName(firstName, lastName).trim(), address: email } : undefined;
}

async function evidenceAttachments(
  form: FinishedForm,
  evidence: EvidenceBytes,
): Promise<readonly (MailAttachment & { readonly id: string })[]> {
  const names = attachmentNames(form);
  const attachments: (MailAttachment & { readonly id: string })[] = [];
  for (const { id, contentType, sha256 } of evidenceFiles(form)) {
    const content = await evidence(id);
    // Bytes other than those the customer showed are as good as none.
    if (!content || createHash('sha256').update(content).digest('hex') !== sha256)
      throw new DeliveryError('evidence-missing', `Evidence ${id} of registration ${form.id} is missing or damaged`);
    attachments.push({ id, filename: names.get(id) ?? id, contentType, content });
  }
  return attachments;
}
