/** Control characters other than line breaks and tabs, zero-width characters, and the bidirectional overrides that make text lie about itself. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the purpose
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** Text as it is stored: NFC, without invisible or overriding characters, trimmed. Line breaks stay. */
export const tidyText = (raw: string): string => raw.replace(/\r\n?/g, '\n').normalize('NFC').replace(INVISIBLE, '').trim();

/** As `tidyText`, on one line with single spaces. */
export const tidyLine = (raw: string): string => tidyText(raw).replace(/\s+/g, ' ');

/** Full-width digits and punctuation as their ordinary forms, typographic dashes as hyphens. For values, never for prose. */
export const tidyDigits = (raw: string): string =>
  tidyLine(raw)
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-');

/** Length as people count it: code points. */
export const lengthOf = (text: string): number => [...text].length;

/** Mostly Hangul: Korean says in 20 characters what English says in 40. */
export function isMostlyHangul(text: string): boolean {
  if (!/\p{Script=Hangul}/u.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  return letters > 0 && hangul * 2 > letters;
}

/** Typographic quotation marks and apostrophes as the ones on a keyboard; for reading words, never for keeping them. */
export const plainQuotes = (text: string): string => text.replace(/[‘’ʼ′]/g, "'").replace(/[“”″]/g, '"');
