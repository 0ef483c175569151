import type { FormDocument, Note } from './formDocument.ts';
import { escaped, field, small } from './html.ts';
import type { Row } from './rows.ts';
import { webLink } from './webLink.ts';

const LABEL =
  'width:34%;padding:8px 12px 8px 0;border-top:1px solid #e5e7eb;color:#6b7280;text-align:left;font-size:14px;font-weight:normal;line-height:1.4';
const VALUE = 'padding:8px 0;border-top:1px solid #e5e7eb;font-size:15px;line-height:1.45';
const MARK = 'font-size:13px;color:#92400e;background:#fef3c7;padding:1px 6px';
const TONES = {
  clear: ['#059669', '#ecfdf5', '#065f46'],
  careful: ['#d97706', '#fffbeb', '#78350f'],
  blocked: ['#dc2626', '#fef2f2', '#7f1d1d'],
} as const;

/** The verdict on a form, to be read before all else; empty in the customer's copy. */
export const verdictHtml = ({ verdict }: FormDocument): string =>
  verdict ? field(`<strong>${escaped(verdict.line)}</strong>`, ...TONES[verdict.tone]) : '';

/** The document as HTML, with the same content as its text. */
export function documentHtml(document: FormDocument): string {
  const { title, legalName, facts, notes, groups } = document;
  const head = `${small(title)}
<h1 style="margin:0 0 4px;font-size:22px;line-height:1.3">${escaped(legalName)}</h1>
<p style="margin:0 0 18px;font-size:15px">${facts.map(fact).join('<br>')}</p>`;
  const first = notes
    ? `<h2 style="margin:22px 0 6px;font-size:18px">${escaped(notes.heading)}</h2>
${table(notes.items.map((note) => row(note.label, list(note.items))))}`
    : '';
  return [head, first, ...groups.map((group) => groupHtml(group, document))].filter(Boolean).join('\n');
}

/** One group of rows under its heading. */
export function groupHtml({ heading, useCase, useCaseHeading, rows }: FormDocument['groups'][number], document: FormDocument): string {
  const level = useCase === undefined ? 'h2' : 'h3';
  const above = useCaseHeading
    ? `<h2 class="accent line" style="margin:34px 0 0;padding-bottom:4px;border-bottom:2px solid #e5e7eb;font-size:20px;color:#b93815">${escaped(useCaseHeading)}</h2>\n`
    : '';
  return `${above}<${level} style="margin:24px 0 6px;font-size:17px">${escaped(heading)}</${level}>
${table(rows.map((one) => formRow(one, document)))}`;
}

const fact = ({ label, items }: Note): string =>
  `${label ? `<span class="soft" style="color:#6b7280">${escaped(label)}:</span> ` : ''}<strong>${escaped(items.join(', '))}</strong>`;

const table = (rows: readonly string[]): string =>
  `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;table-layout:fixed">\n${rows.join('\n')}\n</table>`;

const row = (label: string, value: string): string =>
  `<tr><th class="label" scope="row" valign="top" style="${LABEL}">${escaped(label)}</th><td class="value" valign="top" style="${VALUE}">${value}</td></tr>`;

function formRow({ label, items, isBlank, mark, original }: Row, { marks, ownWords }: FormDocument): string {
  const value = isBlank ? `<span class="soft" style="color:#6b7280">${escaped(items.join(', '))}</span>` : list(items);
  const marked = mark ? ` <span class="mark" style="${MARK}">${escaped(marks[mark])}</span>` : '';
  const own = original
    ? `<div class="line" style="margin-top:8px;padding-left:10px;border-left:3px solid #e5e7eb"><span class="soft" style="font-size:13px;color:#6b7280">${escaped(ownWords)}:</span><br>${escaped(original)}</div>`
    : '';
  return row(label, `${value}${marked}${own}`);
}

function list(items: readonly string[]): string {
  if (items.length === 1) return linked(items[0] ?? '');
  return `<ul style="margin:0;padding-left:18px">${items.map((item) => `<li style="margin-bottom:4px">${linked(item)}</li>`).join('')}</ul>`;
}

/** An address as a link that says where it leads; all else as it is. */
function linked(item: string): string {
  const url = webLink(item);
  return url ? `<a class="accent" href="${escaped(url)}" style="color:#b93815">${escaped(item)}</a>` : escaped(item);
}
