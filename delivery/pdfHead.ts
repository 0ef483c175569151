import type { FormDocument } from './formDocument.ts';
import { ACCENT, type Element, GREY, type Pen } from './pdfPen.ts';

const TONES = {
  clear: { background: '#ecfdf5', bar: '#059669', ink: '#065f46' },
  careful: { background: '#fffbeb', bar: '#d97706', ink: '#78350f' },
  blocked: { background: '#fef2f2', bar: '#dc2626', ink: '#7f1d1d' },
} as const;

/** What the document is, whose, and how it stands. */
export function head(pen: Pen, root: Element, { title, legalName, facts, verdict }: FormDocument): void {
  pen.write('P', root, title, { size: 10, color: GREY });
  pen.write('H1', root, legalName, { font: 'bold', size: 20, gapBelow: 3 });
  const line = facts.map(({ label, items }) => (label ? `${label}: ${items.join(', ')}` : items.join(', '))).join('   ·   ');
  pen.write('P', root, line, { size: 10, gapBelow: 9 });
  if (verdict) banner(pen, root, verdict);
  else rule(pen);
}

function banner(pen: Pen, root: Element, { line, tone }: NonNullable<FormDocument['verdict']>): void {
  const { document, left, right } = pen;
  const { background, bar, ink } = TONES[tone];
  const writing = { x: left + 14, width: right - left - 24, font: 'bold', size: 10.5, color: ink } as const;
  const top = document.y;
  const height = pen.height(line, writing) + 14;
  pen.decorate('Layout', () => {
    document.rect(left, top, right - left, height).fill(background);
    document.rect(left, top, 3, height).fill(bar);
  });
  document.y = top + 7;
  pen.write('P', root, line, writing);
  document.y = top + height;
}

function rule(pen: Pen): void {
  const { document, left, right } = pen;
  pen.decorate('Layout', () => document.moveTo(left, document.y).lineTo(right, document.y).lineWidth(0.75).strokeColor(ACCENT).stroke());
}

/** On every page: whose form it is, and how far one has read. */
export function footers(pen: Pen, { reference, legalName }: FormDocument): void {
  const { document, left, right } = pen;
  const { start, count } = document.bufferedPageRange();
  for (let i = start; i < start + count; i++) {
    document.switchToPage(i);
    const { margins, height } = document.page;
    // Text below the margin would open a page of its own.
    margins.bottom = 0;
    pen.decorate('Pagination', () => {
      document.y = height - 40;
      pen.label(`${reference}  ·  ${legalName}`, { x: left, width: right - left - 60, align: 'left' });
      document.y = height - 40;
      pen.label(`${i - start + 1} / ${count}`, { x: right - 50, width: 50, align: 'right' });
    });
  }
}
