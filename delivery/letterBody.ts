import type { Letter } from '../locales/mailWords.ts';
import type { Locale } from '../registration/draft.ts';
import { tidyText } from '../registration/tidy.ts';
import { escaped, htmlMail, paragraph } from './html.ts';

/** A code alone on its line, shown so that it can be read and copied. */
const CODE = /^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/;

export const letterText = ({ paragraphs }: Pick<Letter, 'paragraphs'>): string => `${paragraphs.map(tidyText).join('\n\n')}\n`;

export const letterHtml = ({ subject, paragraphs }: Letter, locale: Locale): string =>
  htmlMail(locale, subject, paragraphs.map((text) => (CODE.test(text) ? code(text) : paragraph(tidyText(text)))).join('\n'));

const code = (text: string): string =>
  `<p style="margin:18px 0;font-family:Consolas,Menlo,monospace;font-size:24px;letter-spacing:1px;font-weight:bold">${escaped(text)}</p>`;
