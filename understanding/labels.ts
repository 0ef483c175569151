import type { FieldId } from '../registration/catalogue.ts';
import { FIELD_NAMES } from './lexicon/fieldNames.ts';
import { LABEL_LINKS } from './lexicon/labelLinks.ts';

export interface Labelled {
  readonly id: FieldId;
  /** The words after the label, up to the next label or the end of the line. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}@./-])(?:(?:our|the|my|its|저희|우리)\\s)?(?:${FIELD_NAMES.map(([, names], i) => `(?<f${i}>${names})`).join('|')})${LABEL_LINKS}`,
  'giu',
);
const IDS = FIELD_NAMES.map(([id]) => id);

const idOf = (match: RegExpExecArray): FieldId | undefined => IDS.find((_, i) => match.groups?.[`f${i}`] !== undefined);

/** Values that are named by their words: "EIN: 45-…", "the website is …", 법인명은 …. In the order of the message. */
export function labelled(text: string): Labelled[] {
  const labels = [...text.matchAll(LABEL)].map((match) => ({ id: idOf(match), at: match.index, from: match.index + match[0].length }));
  return labels.flatMap(({ id, from }, i) => {
    const next = labels[i + 1]?.at ?? text.length;
    const lineEnd = text.indexOf('\n', from);
    const end = Math.min(next, lineEnd < 0 ? text.length : lineEnd);
    const value = text.slice(from, end);
    return id && value.trim() ? [{ id, text: value, start: from, end }] : [];
  });
}
