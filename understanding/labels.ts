import { allMatches } from '../registration/allMatches.ts';
import type { FieldId } from '../registration/catalogue.ts';
import { FIELD_NAMES } from './lexicon/fieldNames.ts';
import { LABEL_LINKS } from './lexicon/labelLinks.ts';
import { LATIN } from './recognisers/addressMark.ts';

export interface Labelled {
  readonly id: FieldId;
  /** The words after the label, up to the next label or the end of the line. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * No `u` flag: with it, and with the case ignored, the engine takes twice as long to compile so many names. The look ahead
 * spares trying them all at every character that begins none.
 */
const LABEL = new RegExp(
  `(?<![${LATIN}\\d가-힣@./-])(?=[A-Z\\d가-힣])(?:${FIELD_NAMES.map(([, names], i) => `(?<f${i}>${names})`).join('|')})${LABEL_LINKS}`,
  'gi',
);
/** Words that belong to a label. Not in its pattern: they would make that thrice as large. */
const BEFORE = /(?<![A-Za-z가-힣])(?:our|the|my|its|저희|우리)\s$/i;
const LONGEST_BEFORE = 6;
const IDS = FIELD_NAMES.map(([id]) => id);

const idOf = (match: RegExpExecArray): FieldId | undefined => IDS.find((_, i) => match.groups?.[`f${i}`] !== undefined);

/** More than any form has fields: what repeats beyond is noise, and is not worth the time. */
const MOST_LABELS = 200;

/** Values that are named by their words: "EIN: 45-…", "the website is …", 법인명은 …. In the order of the message. */
export function labelled(text: string): Labelled[] {
  const labels = allMatches(text, LABEL, MOST_LABELS).map((match) => ({
    id: idOf(match),
    at: match.index - (BEFORE.exec(text.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index))?.[0].length ?? 0),
    from: match.index + match[0].length,
  }));
  return labels.flatMap(({ id, from }, i) => {
    const next = labels[i + 1]?.at ?? text.length;
    const lineEnd = text.indexOf('\n', from);
    const end = Math.min(next, lineEnd < 0 ? text.length : lineEnd);
    const value = text.slice(from, end);
    return id && value.trim() ? [{ id, text: value, start: from, end }] : [];
  });
}
