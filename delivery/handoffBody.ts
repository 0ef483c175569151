import type { Letter } from '../locales/mailWords.ts';
import { groupHtml } from './documentHtml.ts';
import { groupsText } from './documentText.ts';
import type { FormDocument } from './formDocument.ts';
import { escaped, htmlMail, paragraph } from './html.ts';
import { letterBlocks, letterText } from './letterBody.ts';
import type { StaffWords } from './staffDocument.ts';

export interface SpokenLine {
  readonly from: 'customer' | 'bot';
  readonly text: string;
}

/** Longer conversations are cut at their beginning: the end says why a person is wanted. */
const MOST_TRANSCRIPT = 60_000;
const MOST_LINES = 400;
const H2 = 'margin:28px 0 8px;font-size:18px';

/** What is known, then what was said: the last lines tell where it got stuck. */
export function handoffText(letter: Letter, answers: FormDocument, said: readonly SpokenLine[], { staff, form }: StaffWords): string {
  const known = answers.groups.length > 0 ? groupsText(answers) : form.notProvided;
  const lines = latest(said).map(({ from, text }) => `${staff.speakers[from]}: ${text}`);
  return [
    letterText(letter).trim(),
    heading(staff.answersSoFar),
    known,
    heading(staff.conversation),
    ['…', ...lines].slice(lines.length === said.length ? 1 : 0).join('\n'),
  ].join('\n\n');
}

export function handoffHtml(letter: Letter, answers: FormDocument, said: readonly SpokenLine[], { staff, form }: StaffWords): string {
  const known =
    answers.groups.length > 0 ? answers.groups.map((group) => groupHtml(group, answers)).join('\n') : paragraph(form.notProvided);
  const lines = latest(said);
  const content = `${letterBlocks(letter)}
<h2 style="${H2}">${escaped(staff.answersSoFar)}</h2>
${known}
<h2 style="${H2}">${escaped(staff.conversation)}</h2>
${lines.length === said.length ? '' : paragraph('…')}${lines.map((line) => spokenHtml(line, staff.speakers[line.from])).join('\n')}`;
  return htmlMail('en', letter.subject, content, letter.preheader ?? '');
}

const heading = (text: string): string => `${text.toUpperCase()}\n${'='.repeat(text.length)}`;

/** What the customer said stands out from what the bot said. */
const spokenHtml = ({ from, text }: SpokenLine, speaker: string): string =>
  `<p class="line" style="margin:0 0 10px;padding-left:10px;border-left:3px solid ${from === 'customer' ? '#b93815' : '#e5e7eb'};font-size:15px"><span class="soft" style="font-size:13px;color:#6b7280">${escaped(speaker)}:</span> ${escaped(text)}</p>`;

/** The last lines that fit; a single endless one is cut. */
function latest(said: readonly SpokenLine[]): readonly SpokenLine[] {
  const kept: SpokenLine[] = [];
  let left = MOST_TRANSCRIPT;
  for (const line of said.slice(-MOST_LINES).toReversed()) {
    if (left <= 0) break;
    kept.unshift({ ...line, text: line.text.slice(-left) });
    left -= line.text.length;
  }
  return kept;
}
