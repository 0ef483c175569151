import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Latin and all of Korean in one family; TTF, because pdfkit embeds OTF three times as large. */
export const FONTS = {
  regular: require.resolve('@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf'),
} as const;

export type Font = keyof typeof FONTS;

/** What a font can draw, and how wide; sizes in parts of the letters' height. */
export interface Letters {
  readonly has: (codePoint: number) => boolean;
  readonly width: (codePoint: number) => number;
}

interface OpenFont {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
}

/** pdfkit keeps the open font to itself, and leaves a gap without a word where it has no glyph; only the font knows. */
export function lettersOf(document: PDFKit.PDFDocument, name: Font): Letters {
  document.font(FONTS[name]);
  const { font } = (document as unknown as { _font: { font: OpenFont } })._font;
  const widths = new Map<number, number>();
  const measured = (codePoint: number): number => {
    const width = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
    widths.set(codePoint, width);
    return width;
  };
  return {
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    width: (codePoint) => widths.get(codePoint) ?? measured(codePoint),
  };
}
