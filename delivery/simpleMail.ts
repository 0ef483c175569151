import type { Letter } from '../locales/mailWords.ts';
import type { Locale } from '../registration/draft.ts';
import { tidyText } from '../registration/tidy.ts';
import { letterHtml, letterText } from './letterBody.ts';
import type { Mail, MailKind } from './mail.ts';
import type { Payload } from './outboxEntry.ts';

/** The text of a letter as an outbox entry carries it. */
export const payloadOf = (to: string, letter: Letter, locale: Locale): Payload => ({
  to,
  subject: letter.subject,
  text: letterText(letter),
  html: letterHtml(letter, locale),
  locale,
});

interface SimpleFrame {
  readonly id: string;
  readonly kind: MailKind;
  readonly registrationId: string;
  readonly date: Date;
  readonly from: string;
  readonly senderName: string;
  /** Whom an answer reaches. */
  readonly staff: string;
}

const MAX_TEXT = 200_000;

/** A mail without a form: its text, and the same as simple HTML. A resume code stands alone on its line in both. */
export function simpleMail({ to, subject, text, html, locale, attachment }: Payload, frame: SimpleFrame): Mail {
  const { id, kind, registrationId, date, from, senderName, staff } = frame;
  const clean = tidyText(text.slice(0, MAX_TEXT));
  return {
    id,
    kind,
    registrationId,
    locale,
    date,
    from: { name: senderName, address: from },
    to: { address: to },
    replyTo: { address: staff },
    subject,
    text: `${clean}\n`,
    // Entries kept by earlier versions hold the text alone.
    html: html ?? letterHtml({ subject, paragraphs: clean.split(/\n{2,}/) }, locale),
    attachments: attachment
      ? [{ filename: attachment.filename, contentType: 'application/json', content: Buffer.from(attachment.json) }]
      : [],
  };
}
