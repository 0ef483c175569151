import { simpleParser } from 'mailparser';
import type { MailFrame } from '../../../delivery/formMail.ts';
import { formMail } from '../../../delivery/formMail.ts';
import { type Mail, rawMail } from '../../../delivery/mail.ts';
import type { FinishedForm } from '../../../registration/finishedForm.ts';
import { PICTURE } from '../../support/finishedForms.ts';
import { english } from './words.ts';

export const frame: MailFrame = {
  id: 'mail-0001',
  date: new Date('2026-11-22T14:05:00.000Z'),
  from: 'registration@bot.example',
  staff: 'staff@genesys.example',
};

/** Stands for the PDF where a test is about something else. */
export const noPdf = async (): Promise<Buffer> => Buffer.from('%PDF-');

export const staffMailOf = (form: FinishedForm): Promise<Mail> =>
  formMail(form, frame, english, { evidence: async () => PICTURE, pdf: noPdf });

/** A mail as its reader's program sees it. */
export const received = async (mail: Mail) => simpleParser((await rawMail(mail)).bytes);

/** The header lines of a mail's bytes, unfolded. */
export const headerLines = (bytes: Buffer): readonly string[] =>
  (bytes.toString('latin1').split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n');

/** What a person reads of an HTML mail, without markup. */
export const visibleText = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>|<!--.*?-->|<div data-preheader.*?<\/div>/gs, '')
    .replace(/<br>|<div|<\/(?:p|td|th|h\d|li|div)>/g, '\n$&')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
