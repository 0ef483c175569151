import { pathOf } from '../registration/path.ts';
import { type Ordinal, ordinalOf } from './ordinals.ts';
import { categories } from './recognisers/choiceWords.ts';
import { phones } from './recognisers/phones.ts';
import { looksTollFree } from './recognisers/tollFree.ts';
import { bareVolume, volumes } from './recognisers/volume.ts';
import { Segments } from './segments.ts';
import type { Heard } from './turn.ts';

/** Lines, and sentences that begin with a count: "First: … Second: …". */
const ROWS = /\n|(?<=[.;!?])\s+(?=(?:first|second|third|1st|2nd|3rd|use case|첫|두|세)(?![a-z]))/i;
const CELLS = /\t|\s\|\s|\s;\s/;

/** One use case a line: "Use case 1: reset codes, 833-…", or the cells of a spreadsheet row. Empty unless two lines or more are of that kind. */
export function useCaseRows(text: string): Heard[] {
  const rows = text.split(ROWS).flatMap(rowOf);
  if (rows.length < 2) return [];
  return rows.flatMap((row, i) => about(row.rest, row.index >= 0 ? row.index : i));
}

function rowOf(line: string): Ordinal[] {
  const bare = line.replace(/^[\s>•*-]+/, '');
  const ordinal = ordinalOf(bare);
  if (ordinal && (categories(ordinal.rest).length > 0 || hasNumber(ordinal.rest))) return [ordinal];
  const isRow = CELLS.test(bare) && hasNumber(bare) && categories(bare).length > 0;
  return isRow ? [{ index: -1, rest: bare }] : [];
}

const tollFree = (text: string): string[] =>
  phones(new Segments(text))
    .map(({ value }) => value)
    .filter((value) => looksTollFree(value));
const hasNumber = (text: string): boolean => tollFree(text).length > 0;

function about(rest: string, index: number): Heard[] {
  const heard = (id: 'categories' | 'numbers' | 'monthlyEstimate', raw: unknown): Heard => ({
    path: pathOf(`useCases[].${id}`, index),
    raw,
    span: [0, rest.length],
    by: 'labelled',
  });
  const purposes = categories(rest);
  const numbers = tollFree(rest);
  const volume = volumes(new Segments(rest))[0]?.value ?? volumeCell(rest);
  return [
    ...(purposes.length > 0 ? [heard('categories', purposes)] : []),
    ...(numbers.length > 0 ? [heard('numbers', numbers)] : []),
    ...(volume ? [heard('monthlyEstimate', volume)] : []),
  ];
}

/** A cell that holds a figure and nothing else. */
const volumeCell = (rest: string): number | undefined => {
  const cell = rest.split(CELLS).find((one) => /^\s*[\d,.]{1,12}\s?[km]?\s*$/i.test(one));
  return cell === undefined ? undefined : bareVolume(new Segments(cell.trim()))?.value;
};
