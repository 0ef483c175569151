import PDFDocument from 'pdfkit';
import { tidyLine } from '../registration/tidy.ts';
import type { FormDocument, Note } from './formDocument.ts';
import { FONTS } from './pdfFonts.ts';
import { footers, head } from './pdfHead.ts';
import { ACCENT, type Element, GREY, penFor } from './pdfPen.ts';
import { type Pictures, pictureBook } from './pdfPictures.ts';
import { heightOfFirst, type Sheet, table } from './pdfTable.ts';
import { codePoints } from './pdfText.ts';
import type { Row } from './rows.ts';

const HEADING = 36;
const BAND = 26;
const ABOVE_SECTION = 14;
const NO_PICTURES: Pictures = new Map();

/** The document as a tagged PDF. Equal documents make equal bytes. Slow and synchronous: `buildPdf` runs it in a thread of its own. */
export async function pdf(
  form: FormDocument,
  pictures: Pictures = NO_PICTURES,
  { compress = true }: { compress?: boolean } = {},
): Promise<Buffer> {
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
  draw({ pen: penFor(document), form, book: pictures.size > 0 ? pictureBook(document, pictures) : undefined });
  document.end();
  return done;
}

function draw(sheet: Sheet): void {
  const { pen, form } = sheet;
  const root = pen.part('Document');
  head(pen, root, form);
  if (form.notes) section(sheet, root, 'H2', form.notes.heading, form.notes.items.map(noteRow));
  for (const { heading, useCase, useCaseHeading, rows } of form.groups) {
    if (useCaseHeading) band(sheet, root, useCaseHeading, rows);
    section(sheet, root, useCase === undefined ? 'H2' : 'H3', heading, rows);
  }
  undrawnNote(sheet, root);
  root.end();
  footers(pen, form);
}

/** What the fonts could not show is told, never silently lost. */
function undrawnNote({ pen, form }: Sheet, root: Element): void {
  if (pen.undrawn.size === 0) return;
  pen.document.y += 14;
  pen.needs(40);
  pen.write('Note', root, `${form.undrawn}: ${codePoints(pen.undrawn).join(', ')}`, { size: 8.5, color: GREY });
}

const noteRow = ({ label, items }: Note): Row => ({ path: '', label, items, isBlank: false });

/** The heading of a use case: with its first rows, or on the next page. */
function band({ pen, ...sheet }: Sheet, root: Element, heading: string, rows: readonly Row[]): void {
  const { document, left, right } = pen;
  document.y += 16;
  pen.needs(BAND + ABOVE_SECTION + HEADING + heightOfFirst({ pen, ...sheet }, rows));
  const top = document.y;
  pen.decorate('Layout', () => document.rect(left, top, right - left, BAND).fill('#f3f4f6'));
  document.y = top + 4;
  pen.write('H2', root, heading, { x: left + 10, width: right - left - 20, font: 'bold', size: 12.5, color: ACCENT });
  document.y = top + BAND - 4;
}

function section(sheet: Sheet, root: Element, level: string, heading: string, rows: readonly Row[]): void {
  const { pen } = sheet;
  pen.document.y += ABOVE_SECTION;
  pen.needs(HEADING + heightOfFirst(sheet, rows));
  const part = pen.part('Sect', root);
  pen.write(level, part, heading, { font: 'bold', size: 11.5, gapBelow: 3 });
  table(sheet, part, rows);
  part.end();
}
