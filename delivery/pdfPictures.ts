import type { FormDocument } from './formDocument.ts';
import { type Element, GREY, PALE, type Pen } from './pdfPen.ts';
import type { Row } from './rows.ts';
import { thumbnail } from './thumbnail.ts';

/** Bytes of uploaded pictures by evidence id. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** What pdfkit makes of a file; its types do not tell that it can be drawn again and again. */
type OpenPicture = PDFKit.Mixins.ImageSrc & { readonly width: number; readonly height: number; readonly orientation?: number };

/** A picture opened for a document, once however often it is drawn; undefined when it cannot be shown. */
export type PictureBook = (id: string) => OpenPicture | undefined;

const COLUMNS = 3;
const GUTTER = 12;
const PICTURE_HEIGHT = 112;
const CAPTION_HEIGHT = 16;
/** Height of a line of pictures with their names. */
export const PICTURES = PICTURE_HEIGHT + CAPTION_HEIGHT + 8;
/** Bounds the time: some seconds at the most, whatever is uploaded. */
const MOST_PIXELS = 40_000_000;
/** Of JPEG files, which are embedded as they are: nothing here makes them smaller. */
const MOST_BYTES = 3_000_000;

export function pictureBook(document: PDFKit.PDFDocument, pictures: Pictures): PictureBook {
  const known = new Map<string, OpenPicture | undefined>();
  let pixels = MOST_PIXELS;
  let bytes = MOST_BYTES;
  const open = (id: string): OpenPicture | undefined => {
    const given = pictures.get(id);
    if (!given) return undefined;
    const file = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
    if (file[0] !== 0xff) {
      const small = thumbnail(file, pixels);
      pixels -= small?.pixels ?? 0;
      return small && opened(document, small.bytes);
    }
    if (file.length > bytes) return undefined;
    bytes -= file.length;
    return jpeg(document, file);
  };
  return (id) => {
    if (!known.has(id)) known.set(id, open(id));
    return known.get(id);
  };
}

/** pdfkit throws a mere string at a file it cannot read. */
function jpeg(document: PDFKit.PDFDocument, file: Buffer): OpenPicture | undefined {
  try {
    const picture = opened(document, file);
    return picture.width * picture.height <= MOST_PIXELS ? picture : undefined;
  } catch {
    return undefined;
  }
}

const opened = (document: PDFKit.PDFDocument, file: Buffer): OpenPicture =>
  (document as unknown as { openImage(file: Buffer): OpenPicture }).openImage(file);

/** The pictures of a row side by side under it, each above its name. */
export function pictureRows(
  pen: Pen,
  parent: Element,
  pictures: NonNullable<Row['pictures']>,
  book: PictureBook,
  form: FormDocument,
): void {
  const { document, left, right } = pen;
  const width = (right - left - GUTTER * (COLUMNS - 1)) / COLUMNS;
  for (let first = 0; first < pictures.length; first += COLUMNS) {
    pen.needs(PICTURES);
    const top = document.y + 4;
    for (const [column, picture] of pictures.slice(first, first + COLUMNS).entries()) {
      const x = left + column * (width + GUTTER);
      tile(pen, parent, picture, { x, y: top, width }, book, form);
    }
    document.y = top + PICTURE_HEIGHT + CAPTION_HEIGHT;
  }
}

/** As large as the frame allows, but never larger than the picture is. */
function drawnSize({ width, height, orientation = 1 }: OpenPicture, mostWidth: number, mostHeight: number): readonly [number, number] {
  const [across, down] = orientation > 4 ? [height, width] : [width, height];
  const scale = Math.min(1, mostWidth / across, mostHeight / down);
  return [across * scale, down * scale];
}

function tile(
  pen: Pen,
  parent: Element,
  { id, name }: NonNullable<Row['pictures']>[number],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  book: PictureBook,
  form: FormDocument,
): void {
  const { document } = pen;
  pen.decorate('Layout', () => document.rect(x, y, width, PICTURE_HEIGHT).lineWidth(0.5).fillAndStroke('#f9fafb', PALE));
  const picture = book(id);
  const inset = 4;
  if (picture) {
    const figure = pen.part('Figure', parent, { alt: name });
    const content = document.markStructureContent('Figure');
    const [w, h] = drawnSize(picture, width - 2 * inset, PICTURE_HEIGHT - 2 * inset);
    document.image(picture, x + (width - w) / 2, y + (PICTURE_HEIGHT - h) / 2, { fit: [w, h] });
    document.endMarkedContent();
    figure.add(content);
    figure.end();
  } else {
    document.y = y + PICTURE_HEIGHT / 2 - 10;
    pen.write('P', parent, form.unshown, { x: x + 12, width: width - 24, size: 8, color: GREY });
  }
  document.y = y + PICTURE_HEIGHT + 3;
  pen.write('P', parent, name, { x, width, size: 8, color: GREY, isOneLine: true });
}
