import type { FormDocument } from './formDocument.ts';
import { type Element, GREY, PALE, type Pen, type Writing } from './pdfPen.ts';
import { PICTURES, type PictureBook, pictureRows } from './pdfPictures.ts';
import type { Row } from './rows.ts';
import { webLink } from './webLink.ts';

const LABEL_WIDTH = 132;
const GAP = 14;
const PADDING = 4;
/** Rows up to this height stay on one page. */
const KEPT_WHOLE = 180;
/** Texts up to this height stand beside the customer's own words; longer ones above them. */
const BESIDE = 240;

/** What a document's rows are drawn with. `book` is absent where no pictures are shown. */
export interface Sheet {
  readonly pen: Pen;
  readonly form: FormDocument;
  readonly book: PictureBook | undefined;
}

const LABEL: Writing = { width: LABEL_WIDTH, color: GREY, size: 9 };

/** Labels on the left, answers on the right, a thin line above each. */
export function table(sheet: Sheet, parent: Element, rows: readonly Row[]): void {
  const element = sheet.pen.part('Table', parent);
  for (const row of rows) tableRow(sheet, element, row);
  element.end();
}

/** What a heading must leave room for, so that it never stands alone at the foot of a page. */
export const heightOfFirst = (sheet: Sheet, [row]: readonly Row[]): number => (row ? Math.min(rowHeight(sheet, row), KEPT_WHOLE) : 0);

function tableRow(sheet: Sheet, parent: Element, row: Row): void {
  const { pen } = sheet;
  const { document, left, right } = pen;
  pen.needs(Math.min(rowHeight(sheet, row), KEPT_WHOLE) + (row.pictures && sheet.book ? PICTURES : 0));
  pen.decorate('Layout', () => document.moveTo(left, document.y).lineTo(right, document.y).lineWidth(0.5).strokeColor(PALE).stroke());
  document.y += PADDING;
  const element = pen.part('TR', parent);
  const top = document.y;
  const page = document.page;
  pen.write('TH', element, row.label, LABEL);
  const labelEnd = document.y;
  document.y = top;
  const cell = pen.part('TD', element);
  answer(sheet, cell, row);
  if (document.page === page) document.y = Math.max(document.y, labelEnd);
  if (row.pictures && sheet.book) pictureRows(pen, cell, row.pictures, sheet.book, sheet.form);
  cell.end();
  element.end();
  document.y += PADDING;
}

function answer(sheet: Sheet, cell: Element, row: Row): void {
  const { pen, form } = sheet;
  const { document } = pen;
  const { value, own, isBeside } = columns(sheet, row);
  const top = document.y;
  const page = document.page;
  for (const [i, item] of row.items.entries()) {
    const mark = row.mark && i === row.items.length - 1 ? form.marks[row.mark] : undefined;
    const color = row.isBlank ? { color: '#9ca3af' } : {};
    pen.write('P', cell, item, { ...value, isItem: row.items.length > 1, ...color, mark, link: webLink(item) });
  }
  if (row.original === undefined) return;
  const end = document.y;
  document.y = isBeside ? top : end + 4;
  pen.write('P', cell, form.ownWords, { ...own, size: 8, color: GREY, gapBelow: 1 });
  pen.write('P', cell, row.original, own);
  if (isBeside && document.page === page) document.y = Math.max(document.y, end);
}

/** Where the answer and the customer's own words stand. */
function columns({ pen, form }: Sheet, row: Row): { readonly value: Writing; readonly own: Writing; readonly isBeside: boolean } {
  const x = pen.left + LABEL_WIDTH + GAP;
  const whole = { x, width: pen.right - x };
  if (row.original === undefined) return { value: whole, own: whole, isBeside: false };
  const half = (whole.width - GAP) / 2;
  const value = { x, width: half };
  const own = { x: x + half + GAP, width: half };
  const mark = row.mark && form.marks[row.mark];
  const height = Math.max(pen.height(row.items.join('\n'), { ...value, mark }), pen.height(`${form.ownWords}\n${row.original}`, own));
  return height <= BESIDE ? { value, own, isBeside: true } : { value: whole, own: whole, isBeside: false };
}

function rowHeight(sheet: Sheet, row: Row): number {
  const { pen, form } = sheet;
  const { value, own, isBeside } = columns(sheet, row);
  const mark = row.mark && form.marks[row.mark];
  const text = row.items.join('\n');
  const heights = [pen.height(row.label, LABEL), pen.height(text, { ...value, mark, isItem: row.items.length > 1 })];
  if (isBeside) heights.push(pen.height(`${form.ownWords}\n${row.original}`, own));
  return Math.max(...heights) + 2 * PADDING;
}
