import { FONTS, type Font, lettersOf } from './pdfFonts.ts';
import { drawable } from './pdfText.ts';

export type Element = PDFKit.PDFStructureElement;

export interface Writing {
  readonly font?: Font;
  readonly size?: number;
  readonly color?: string;
  readonly x?: number;
  readonly width?: number;
  readonly gapBelow?: number;
  /** A web address the text leads to. */
  readonly link?: string | undefined;
  /** A short remark that follows the text on its line. */
  readonly mark?: string | undefined;
  /** A bullet before the text, whose lines all begin behind it. */
  readonly isItem?: boolean;
  /** Cuts the text to one line. */
  readonly isOneLine?: boolean;
}

export interface Pen {
  readonly document: PDFKit.PDFDocument;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Signs the font could not draw, in the order they were met. */
  readonly undrawn: ReadonlySet<string>;
  /** A structure element that holds others, so that readers and screen readers see sections and tables. */
  readonly part: (type: string, parent?: Element, options?: { readonly alt?: string }) => Element;
  /** Text as one structure element at the current height; long text runs on over the next pages. */
  readonly write: (type: string, parent: Element, text: string, writing: Writing) => void;
  readonly height: (text: string, writing: Writing) => number;
  /** A line of small print outside the content, at the current height. */
  readonly label: (text: string, place: { readonly x: number; readonly width: number; readonly align: 'left' | 'right' }) => void;
  /** What is drawn here is no part of the content: lines, backgrounds, page numbers. */
  readonly decorate: (kind: 'Layout' | 'Pagination', drawing: () => void) => void;
  /** Goes on to the next page when so much no longer fits on this one. */
  readonly needs: (height: number) => void;
}

export const INK = '#1f2937';
export const GREY = '#6b7280';
export const PALE = '#e5e7eb';
export const ACCENT = '#b93815';
const AMBER = '#92400e';
const SIZE = 9.5;
const LINE_GAP = 1.5;
const BULLET = 9;

/** Draws tagged text on a document; every text is made drawable first. */
export function penFor(document: PDFKit.PDFDocument): Pen {
  const { margins, width, height } = document.page;
  const [left, right, bottom] = [margins.left, width - margins.right, height - margins.bottom];
  const letters = { regular: lettersOf(document, 'regular'), bold: lettersOf(document, 'bold') };
  const undrawn = new Set<string>();

  const set = ({ font = 'regular', size = SIZE, color = INK }: Writing): void => {
    document.font(FONTS[font]).fontSize(size).fillColor(color);
  };
  const columns = ({ x = left, width: given = right - x, isItem }: Writing): number => given - (isItem ? BULLET : 0);
  const ready = (text: string, writing: Writing): string => {
    const { font = 'regular', size = SIZE } = writing;
    // pdfkit measures the line break as a letter of the line.
    return drawable(text, letters[font], undrawn, columns(writing) / size - 1.2);
  };

  const heightOf = (text: string, writing: Writing): number =>
    document.heightOfString(ready(text, writing), { width: columns(writing), lineGap: LINE_GAP });
  /** Hangul breaks between any two syllables: a remark that would is put on a line of its own. */
  const fitsBehind = (text: string, mark: string, writing: Writing): boolean =>
    heightOf(`${text}   ${mark}`, writing) === heightOf(text, writing);

  const draw = (text: string, writing: Writing): void => {
    const { x = left, link, mark, isOneLine, isItem } = writing;
    if (isItem) {
      const top = document.y;
      document.text('•', x, top, { lineBreak: false });
      document.y = top;
    }
    const options = { width: columns(writing), lineGap: LINE_GAP, ...(link && { link }), ...(isOneLine && { height: 1, ellipsis: true }) };
    const start = isItem ? x + BULLET : x;
    const isContinued = mark !== undefined && fitsBehind(text, mark, writing);
    document.text(ready(text, writing), start, document.y, { ...options, continued: isContinued });
    if (mark === undefined) return;
    set({ size: 8, color: AMBER });
    const remark = ready(mark, writing).replaceAll(' ', '\u00A0');
    if (isContinued) document.text(`   ${remark}`, { continued: false, link: null });
    else document.text(remark, start, document.y, { ...options, link: null });
  };

  const needs = (space: number): void => {
    if (document.y + space > bottom) document.addPage();
  };

  return {
    document,
    left,
    right,
    bottom,
    undrawn,
    part: (type, parent, options = {}) => {
      const element = document.struct(type, options);
      if (parent) parent.add(element);
      else document.addStructure(element);
      return element;
    },
    write: (type, parent, text, writing) => {
      set(writing);
      // Before anything is drawn: a bullet does not stand at the foot of one page with its words on the next.
      if (writing.isItem) needs(document.currentLineHeight(true));
      const element = document.struct(type);
      parent.add(element);
      if (writing.link) {
        // Drawn by the element itself, which is how the link and its words are tied together.
        element.add(document.struct('Link', {}, () => draw(text, writing)));
      } else {
        const content = document.markStructureContent(type);
        draw(text, writing);
        document.endMarkedContent();
        // Only now: a text that crossed to another page has a mark on each, and all of them belong to the element.
        element.add(content);
      }
      element.end();
      document.y += writing.gapBelow ?? 0;
    },
    height: (text, writing) => {
      set(writing);
      return heightOf(writing.mark === undefined ? text : `${text}   ${writing.mark}`, writing);
    },
    label: (text, { x, width: columns, align }) => {
      set({ size: 8.5, color: GREY });
      document.text(ready(text, { x, width: columns }).replaceAll('\n', ' '), x, document.y, {
        width: columns,
        align,
        height: 1,
        ellipsis: true,
      });
    },
    decorate: (kind, drawing) => {
      document.markContent('Artifact', { type: kind });
      drawing();
      document.endMarkedContent();
    },
    needs,
  };
}
