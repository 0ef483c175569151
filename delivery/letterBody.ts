import type { Letter } from '../locales/mailWords.ts';
import type { Locale } from '../registration/draft.ts';
import { tidyText } from '../registration/tidy.ts';
import { button, escaped, field, htmlMail, paragraph } from './html.ts';

/** A code alone on its line, shown so that it can be read and copied. */
const CODE = /^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/;
const POINT = /^- /;
const FACT = /^([^:\n]{1,40}): (.+)$/;

export const letterText = ({ paragraphs }: Pick<Letter, 'paragraphs'>): string => `${paragraphs.map(tidyText).join('\n\n')}\n`;

export const letterHtml = (letter: Letter, locale: Locale): string =>
  htmlMail(locale, letter.subject, letterBlocks(letter), letter.preheader ?? letter.paragraphs[0] ?? '');

/** The paragraphs without the frame around them. */
export const letterBlocks = ({ paragraphs, action }: Pick<Letter, 'paragraphs' | 'action'>): string =>
  paragraphs.map((text) => block(tidyText(text), action)).join('\n');

function block(text: string, action: Letter['action']): string {
  if (CODE.test(text)) return code(text);
  if (action && text.endsWith(`\n${action.url}`))
    return `${paragraph(text.slice(0, -action.url.length - 1))}\n${button(action.label, action.url)}`;
  const lines = text.split('\n');
  if (lines.every((line) => POINT.test(line))) return points(lines);
  if (lines.length > 1 && lines.every((line) => FACT.test(line))) return facts(lines);
  return paragraph(text);
}

const code = (text: string): string =>
  field(`<div style="font-family:Consolas,Menlo,monospace;font-size:24px;letter-spacing:1px;font-weight:bold">${escaped(text)}</div>`);

const points = (lines: readonly string[]): string =>
  `<ul style="margin:0 0 16px;padding-left:22px">${lines.map((line) => `<li style="margin-bottom:8px">${escaped(line.replace(POINT, ''))}</li>`).join('')}</ul>`;

const facts = (lines: readonly string[]): string =>
  field(lines.map((line) => `<div>${escaped(line).replace(/^([^:]+:) (.*)$/, '$1 <strong>$2</strong>')}</div>`).join(''));
