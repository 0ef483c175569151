import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Latin and all of Korean in one family; TTF, because pdfkit embeds OTF three times as large. */
export const FONTS = {
  regular: require.resolve('@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf'),
} as const;

export type Font = keyof typeof FONTS;

/** pdfkit keeps the open font to itself, and leaves a gap without a word where it has no glyph; only the font knows. */
export function glyphsOf(document: PDFKit.PDFDocument): (codePoint: number) => boolean {
  const { font } = (document as unknown as { _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } } })._font;
  return (codePoint) => font.hasGlyphForCodePoint(codePoint);
}
