import { allMatches } from '../../registration/allMatches.ts';
import type { FieldId } from '../../registration/catalogue.ts';
import { FIELD_NAMES } from '../lexicon/fieldNames.ts';

/** A field spoken of by one of its names. */
export interface Mention {
  readonly id: FieldId;
  readonly start: number;
  readonly end: number;
}

/** A name said without more is the company's. */
const NAMES: readonly (readonly [FieldId, string])[] = [...FIELD_NAMES, ['company.legalName', 'names?']];
const MENTION = new RegExp(
  `(?<![\\p{L}\\p{N}@./-])(?:${NAMES.map(([, names], i) => `(?<f${i}>${names})`).join('|')})(?!(?:[\\p{L}@/-]|\\.(?=\\S)){1,2}(?<![은는이가을를의도만로에]))`,
  'giu',
);

/** Fields named in a text, in the order of mention; of two names side by side, 담당자 이메일, the second says which. */
export function mentions(text: string): readonly Mention[] {
  const found = allMatches(text, MENTION).flatMap((match): Mention[] => {
    const i = NAMES.findIndex((_, at) => match.groups?.[`f${at}`] !== undefined);
    const id = NAMES[i]?.[0];
    return id ? [{ id, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.filter(({ end }, i) => {
    const next = found[i + 1];
    return !next || next.start - end > 2 || text.slice(end, next.start).trim() !== '';
  });
}
