import { FONTS, type Font, glyphsOf } from './pdfFonts.ts';
import { drawable } from './pdfText.ts';

export type Element = PDFKit.PDFStructureElement;

interface Writing {
  readonly font?: Font;
  readonly size?: number;
  readonly color?: string;
  readonly x?: number;
  readonly width?: number;
  readonly gapBelow?: number;
}

export interface Pen {
  readonly document: PDFKit.PDFDocument;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** A structure element that holds others, so that readers and screen readers see sections and tables. */
  readonly part: (type: string, parent?: Element) => Element;
  /** Text as one structure element at the current height; long text runs on over the next pages. */
  readonly write: (type: string, parent: Element, text: string, writing: Writing) => void;
  readonly height: (text: string, writing: Writing) => number;
  /** A thin line across the page, no part of the content. */
  readonly rule: (color: string) => void;
}

const SIZE = 9.5;

/** Draws tagged text on a document; every text is made drawable first. */
export function penFor(document: PDFKit.PDFDocument): Pen {
  const { margins, width, height } = document.page;
  const [left, right, bottom] = [margins.left, width - margins.right, height - margins.bottom];
  const has = glyphsOf(document);

  const set = ({ font = 'regular', size = SIZE, color = '#1f2937' }: Writing): void => {
    document.font(FONTS[font]).fontSize(size).fillColor(color);
  };
  const options = ({ x = left, width: columns = right - x }: Writing) => ({ width: columns, lineGap: 1.5 });

  return {
    document,
    left,
    right,
    bottom,
    part: (type, parent) => {
      const element = document.struct(type);
      if (parent) parent.add(element);
      else document.addStructure(element);
      return element;
    },
    write: (type, parent, text, writing) => {
      set(writing);
      const element = document.struct(type);
      parent.add(element);
      const content = document.markStructureContent(type);
      document.text(drawable(text, has), writing.x ?? left, document.y, options(writing));
      document.endMarkedContent();
      // Only now: a text that crossed to another page has a mark on each, and all of them belong to the element.
      element.add(content);
      element.end();
      document.y += writing.gapBelow ?? 0;
    },
    height: (text, writing) => {
      set(writing);
      return document.heightOfString(drawable(text, has), options(writing));
    },
    rule: (color) => {
      document.markContent('Artifact', { type: 'Layout' });
      document.moveTo(left, document.y).lineTo(right, document.y).lineWidth(0.5).strokeColor(color).stroke();
      document.endMarkedContent();
    },
  };
}
