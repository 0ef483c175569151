import PDFDocument from 'pdfkit';
import { tidyLine } from '../registration/tidy.ts';
import type { FormDocument, Note } from './formDocument.ts';
import { FONTS } from './pdfFonts.ts';
import { type Element, type Pen, penFor } from './pdfPen.ts';
import type { Row } from './rows.ts';

const LABEL_WIDTH = 150;
const GAP = 12;
/** Rows up to this height stay on one page. */
const KEPT_WHOLE = 180;
const GREY = '#6b7280';
const ACCENT = '#b93815';
const LINE = '#e5e7eb';

/** The document as a tagged PDF. Equal documents make equal bytes. Slow and synchronous: `buildPdf` runs it in a thread of its own. */
export async function pdf(form: FormDocument, { compress = true }: { compress?: boolean } = {}): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'LETTER',
    margins: { top: 54, bottom: 60, left: 54, right: 54 },
    bufferPages: true,
    compress,
    tagged: true,
    pdfVersion: '1.7',
    lang: form.locale,
    displayTitle: true,
    info: { Title: `${form.title} – ${tidyLine(form.legalName)}`, CreationDate: new Date(form.submittedAt) },
    // By path here and everywhere: a registered name for a font already open is read from the disk at every use.
    font: FONTS.regular,
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  draw(penFor(document), form);
  numberPages(document);
  document.end();
  return done;
}

function draw(pen: Pen, form: FormDocument): void {
  const root = pen.part('Document');
  head(pen, root, form);
  if (form.notes) section(pen, root, 'H2', form.notes.heading, form.notes.items.map(noteRow), form);
  for (const { heading, useCase, useCaseHeading, rows } of form.groups) {
    if (useCaseHeading) {
      needs(pen, 120);
      pen.document.y += 16;
      pen.write('H2', root, useCaseHeading, { font: 'bold', size: 14, color: ACCENT });
    }
    section(pen, root, useCase === undefined ? 'H2' : 'H3', heading, rows, form);
  }
  root.end();
}

function head(pen: Pen, root: Element, { title, legalName, facts }: FormDocument): void {
  pen.write('P', root, title, { size: 10, color: GREY });
  pen.write('H1', root, legalName, { font: 'bold', size: 20, gapBelow: 4 });
  const line = facts.map(({ label, items }) => (label ? `${label}: ${items.join(', ')}` : items.join(', '))).join('   ·   ');
  pen.write('P', root, line, { size: 10, gapBelow: 8 });
  pen.rule(ACCENT);
}

const noteRow = ({ label, items }: Note): Row => ({ path: '', label, items, isBlank: false });

function section(pen: Pen, root: Element, level: string, heading: string, rows: readonly Row[], form: FormDocument): void {
  needs(pen, 80);
  pen.document.y += 14;
  const part = pen.part('Sect', root);
  pen.write(level, part, heading, { font: 'bold', size: 12, gapBelow: 4 });
  const table = pen.part('Table', part);
  for (const row of rows) tableRow(pen, table, row, form);
  table.end();
  part.end();
}

function tableRow(pen: Pen, table: Element, row: Row, form: FormDocument): void {
  const { document, left } = pen;
  const label = { width: LABEL_WIDTH, color: GREY, size: 9 };
  const column = { x: left + LABEL_WIDTH + GAP };
  const items = row.items.length === 1 ? row.items : row.items.map((item) => `• ${item}`);
  const height = Math.max(pen.height(row.label, label), pen.height(items.join('\n'), column)) + (row.mark ? 14 : 0);
  needs(pen, Math.min(height, KEPT_WHOLE) + 10);
  pen.rule(LINE);
  document.y += 4;
  const element = pen.part('TR', table);
  const top = document.y;
  pen.write('TH', element, row.label, label);
  const labelEnd = document.y;
  const page = document.page;
  document.y = top;
  const cell = pen.part('TD', element);
  for (const item of items) pen.write('P', cell, item, { ...column, ...(row.isBlank && { color: '#9ca3af' }) });
  if (row.mark) pen.write('P', cell, form.marks[row.mark], { ...column, size: 8, color: '#92400e' });
  if (row.original) pen.write('P', cell, `${form.ownWords}: ${row.original}`, { ...column, size: 8.5, color: GREY });
  cell.end();
  element.end();
  if (document.page === page) document.y = Math.max(document.y, labelEnd);
  document.y += 4;
}

/** Goes on to the next page when so much no longer fits on this one. */
function needs(pen: Pen, height: number): void {
  if (pen.document.y + height > pen.bottom) pen.document.addPage();
}

function numberPages(document: PDFKit.PDFDocument): void {
  const { start, count } = document.bufferedPageRange();
  for (let i = start; i < start + count; i++) {
    document.switchToPage(i);
    const { margins, width, height } = document.page;
    // Text below the margin would open a page of its own.
    margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document
      .font(FONTS.regular)
      .fontSize(8.5)
      .fillColor(GREY)
      .text(`${i + 1} / ${count}`, margins.left, height - 40, {
        width: width - margins.left - margins.right,
        align: 'right',
        lineBreak: false,
      });
    document.endMarkedContent();
  }
}
