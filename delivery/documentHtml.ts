import type { FormDocument, Note } from './formDocument.ts';
import { escaped } from './html.ts';
import type { Row } from './rows.ts';

const LABEL =
  'width:34%;padding:7px 12px 7px 0;border-top:1px solid #e5e7eb;color:#4b5563;text-align:left;font-size:13px;font-weight:normal';
const VALUE = 'padding:7px 0;border-top:1px solid #e5e7eb';
const SMALL = 'font-size:12px;color:#6b7280';
const MARK = 'font-size:12px;color:#92400e;background:#fef3c7;padding:1px 5px';

/** The document as HTML, with the same content as its text. */
export function documentHtml(document: FormDocument): string {
  const { title, legalName, facts, notes, groups } = document;
  const head = `<p style="margin:0;${SMALL}">${escaped(title)}</p>
<h1 style="margin:2px 0 4px;font-size:22px;line-height:1.3">${escaped(legalName)}</h1>
<p style="margin:0 0 18px">${facts.map(fact).join('<br>')}</p>`;
  const first = notes
    ? `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f8fafc;border-left:4px solid #ff4f1f"><tr><td style="padding:10px 14px">
<h2 style="margin:0 0 6px;font-size:15px">${escaped(notes.heading)}</h2>
${table(notes.items.map((note) => row(note.label, list(note.items))))}</td></tr></table>`
    : '';
  const sections = groups.map((group) => section(group, document));
  return [head, first, ...sections].join('\n');
}

function section({ heading, useCase, useCaseHeading, rows }: FormDocument['groups'][number], document: FormDocument): string {
  const level = useCase === undefined ? 'h2' : 'h3';
  const above = useCaseHeading ? `<h2 style="margin:30px 0 0;font-size:19px;color:#b93815">${escaped(useCaseHeading)}</h2>\n` : '';
  return `${above}<${level} style="margin:22px 0 6px;font-size:16px">${escaped(heading)}</${level}>
${table(rows.map((one) => formRow(one, document)))}`;
}

const fact = ({ label, items }: Note): string =>
  `${label ? `<span style="color:#6b7280">${escaped(label)}:</span> ` : ''}<strong>${escaped(items.join(', '))}</strong>`;

const table = (rows: readonly string[]): string =>
  `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;table-layout:fixed;font-size:14px">\n${rows.join('\n')}\n</table>`;

const row = (label: string, value: string): string =>
  `<tr><th scope="row" valign="top" style="${LABEL}">${escaped(label)}</th><td valign="top" style="${VALUE}">${value}</td></tr>`;

function formRow({ label, items, isBlank, mark, original }: Row, { marks, ownWords }: FormDocument): string {
  const value = isBlank ? `<span style="color:#9ca3af">${escaped(items.join(', '))}</span>` : list(items);
  const marked = mark ? `<br><span style="${MARK}">${escaped(marks[mark])}</span>` : '';
  const own = original ? `<div style="margin-top:6px;${SMALL}">${escaped(ownWords)}:<br>${escaped(original)}</div>` : '';
  return row(label, `${value}${marked}${own}`);
}

function list(items: readonly string[]): string {
  if (items.length === 1) return escaped(items[0] ?? '');
  return `<ul style="margin:0;padding-left:18px">${items.map((item) => `<li style="margin-bottom:4px">${escaped(item)}</li>`).join('')}</ul>`;
}
