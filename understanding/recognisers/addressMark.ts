/** One part of an address where it stands in the message, with the value it is read as. */
export interface Mark {
  readonly kind: 'street' | 'street2' | 'unit' | 'city' | 'region' | 'postalCode' | 'country';
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Named by a label beside it: true whatever stands around it. */
  readonly isLabelled?: boolean;
  /** Can be nothing else, even without a street: a name in full or a code that is no word. */
  readonly isClear?: boolean;
  /** Korean addresses go from the large to the small. */
  readonly isKorean?: boolean;
}

/** More parts of addresses than any registration holds: what repeats beyond is noise, and is not worth the time. */
export const MOST_MARKS = 300;

/** Stands for each character that was taken. */
export const TAKEN = '\uFFFC';

/** Latin letters with the accents of French and Spanish. Hangul is left out: its particles stand without a space. */
export const LATIN = 'A-Za-zÀ-ÖØ-öø-ÿŒœ';

/** Full-width characters, typographic dashes and quotes as the ordinary ones. One character for each, so that positions hold. */
export const plainCharacters = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[\u00A0\u2002-\u200A\u3000]/g, ' ')
    .replace(/[、，]/g, ',');

/** The marks in order, none over another; where two meet, the one named first in the list stays. */
export function apart(marks: readonly Mark[]): Mark[] {
  const rank = new Map(marks.map((mark, i) => [mark, i]));
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || (rank.get(a) ?? 0) - (rank.get(b) ?? 0))) {
    const last = kept.at(-1);
    if (!last || last.end <= mark.start) kept.push(mark);
    else if ((rank.get(mark) ?? 0) < (rank.get(last) ?? 0)) kept.splice(-1, 1, mark);
  }
  return kept;
}
