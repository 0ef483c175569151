import { createHash } from 'node:crypto';
import type { Locale } from '../registration/draft.ts';
import { emailRule } from '../registration/email.ts';
import { lengthOf, tidyLine } from '../registration/tidy.ts';
import { DeliveryError } from './errors.ts';

export const MAIL_KINDS = ['form', 'receipt', 'resume', 'reminder', 'handoff', 'status'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export interface MailAddress {
  readonly name?: string;
  readonly address: string;
}

export interface MailAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** Everything a mail says. Equal contents make equal bytes, so that a mail sent twice is recognised as one. */
export interface Mail {
  readonly id: string;
  readonly kind: MailKind;
  readonly registrationId: string;
  readonly locale: Locale;
  readonly date: Date;
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly replyTo?: MailAddress;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
}

/** A mail ready for the wire or the disk. */
export interface RawMail {
  readonly id: string;
  readonly to: readonly string[];
  readonly bytes: Buffer;
}

const MAX_SUBJECT = 200;
const MAX_NAME = 100;
const MAX_BODY = 500_000;

/** Ids name files and Message-IDs, so nothing else may stand in them. */
export const isMailId = (id: string): boolean => /^[A-Za-z0-9][A-Za-z0-9_-]{0,119}$/.test(id);

/** Builds the bytes once: `<id@domain of the sender>` is its Message-ID, and date and boundary follow from the mail. */
export async function rawMail(mail: Mail): Promise<RawMail> {
  if (!isMailId(mail.id)) throw new DeliveryError('bad-mail-id', 'A mail id holds more than letters, digits, - and _');
  const from = header(mail.from);
  // Loaded with the first mail, not at start.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const composer = new MailComposer({
    from,
    to: header(mail.to),
    ...(mail.replyTo && { replyTo: header(mail.replyTo) }),
    subject: shortened(mail.subject, MAX_SUBJECT),
    text: shortened(mail.text, MAX_BODY, (text) => text),
    html: mail.html,
    messageId: `<${mail.id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
    date: mail.date,
    baseBoundary: createHash('sha256').update(mail.id).digest('hex').slice(0, 32),
    headers: {
      'X-Registration-Mail': mail.kind,
      'X-Registration-Id': mail.registrationId.replace(/[^\x21-\x7e]/g, '_').slice(0, 200),
      'Auto-Submitted': 'auto-generated',
      'Content-Language': mail.locale,
    },
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({ filename, contentType, content })),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'win',
  });
  return { id: mail.id, to: [mail.to.address], bytes: await composer.compile().build() };
}

/** An address object, never a string: a comma in a string would add a recipient. */
function header({ name, address }: MailAddress): { name: string; address: string } {
  // The operator's own addresses may lack a public domain: root@localhost is a fine sender.
  const isLocal = /^[\w.+-]{1,64}@[A-Za-z0-9.-]{1,190}$/.test(address);
  if (!isLocal && emailRule(address)) throw new DeliveryError('bad-address', 'An address in a mail is not a plain e-mail address');
  return { name: shortened(name ?? '', MAX_NAME), address };
}

/** One line without control characters, at most so many code points. A 900 kB subject crashes some readers. */
function shortened(text: string, max: number, tidy: (text: string) => string = tidyLine): string {
  const clean = tidy(text);
  return lengthOf(clean) <= max ? clean : `${[...clean].slice(0, max - 1).join('')}…`;
}
