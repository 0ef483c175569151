import type { FormDocument } from './formDocument.ts';
import type { Row } from './rows.ts';

/** The document as plain text: one line per short value, indented lines for lists and long ones. */
export function documentText(document: FormDocument): string {
  const { title, legalName, facts, notes, verdict } = document;
  const blocks = [
    ...(verdict ? [[verdict.line]] : []),
    [title, legalName, ...facts.map(({ label, items }) => entry(label, items))],
    ...(notes ? [[underlined(notes.heading), ...notes.items.map(({ label, items }) => entry(label, items))]] : []),
  ];
  return [...blocks.map((lines) => lines.join('\n')), groupsText(document)].join('\n\n');
}

/** The groups of rows alone. */
export const groupsText = (document: FormDocument): string =>
  document.groups
    .map(({ heading, useCaseHeading, rows }) => [
      ...(useCaseHeading ? [underlined(useCaseHeading.toUpperCase(), '='), ''] : []),
      underlined(heading),
      ...rows.map((row) => rowText(row, document)),
    ])
    .map((lines) => lines.join('\n'))
    .join('\n\n');

function rowText(row: Row, { marks, ownWords }: FormDocument): string {
  const label = row.mark ? `${row.label} [${marks[row.mark]}]` : row.label;
  const lines = [entry(label, row.items)];
  if (row.original) lines.push(indented(entry(ownWords, [row.original])));
  return lines.join('\n');
}

function entry(label: string, items: readonly string[]): string {
  const [only = ''] = items;
  if (!label) return only;
  if (items.length === 1 && !only.includes('\n')) return `${label}: ${only}`;
  const lines = items.length === 1 ? [only] : items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`);
  return `${label}:\n${indented(lines.join('\n'))}`;
}

const indented = (text: string): string => text.replace(/^/gm, '    ');

const underlined = (heading: string, line = '-'): string => `${heading}\n${line.repeat(Math.max(heading.length, 3))}`;
