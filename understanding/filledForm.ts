import { allMatches } from '../registration/allMatches.ts';
import type { FieldId } from '../registration/catalogue.ts';
import { pathOf } from '../registration/path.ts';
import { type Context, currentUseCase } from './context.ts';
import { isNothing, NAME_END, NAMES, namedBy } from './labelledValues.ts';
import { FIELD_NAMES, FORM_LABELS } from './lexicon/fieldNames.ts';
import { questionedField } from './questionedField.ts';
import { readAs } from './readAs.ts';
import type { Segments } from './segments.ts';
import type { Heard } from './turn.ts';

/** A value beside the name of its field, with its place in the message. */
interface Entry {
  readonly id: FieldId;
  readonly words: string;
  readonly start: number;
}

const WHOLE_NAME = [...FIELD_NAMES, ...FORM_LABELS].map(
  ([id, names]) => [id, new RegExp(`^(?:(?:your|our|the|company|저희|회사)\\s)?(?:${names})(?:\\s?\\([^)]{0,30}\\))?$`, 'iu')] as const,
);
const fieldOf = (name: string): FieldId | undefined => WHOLE_NAME.find(([, pattern]) => pattern.test(name.trim()))?.[0];

/** A name, a mark that ties, a value. */
const TIED = /^([\p{L}][\p{L}\p{N} .&'()/-]{0,48}?)\s*(?:[:：=→]|->|\s[-–]\s|\t)\s*(\S.*)$/u;
/** Quote marks, bullets and numbers in front of a line. */
const FRONT = /^(?:\s|>|[•▪*·]|\(?\d{1,2}[.)]\s|-\s)*/;
/** Several entries on one line stand apart by these. */
const APART = /\s\/\s|\s*[;|]\s+|\t{1,}(?=\S)/g;

/** Fewer entries are a sentence with a colon, not a form. */
const FEWEST = 2;
const FEWEST_IN_PROSE = 4;

/** What a message tells that is laid out as a form: names with values, a table under a heading, answers under quoted questions. Its values leave the segments. */
export function filledForm(segments: Segments, context: Context, isProse: boolean): Heard[] {
  const { text } = segments;
  const entries = entriesIn(text);
  if (entries.length < (isProse ? FEWEST_IN_PROSE : FEWEST)) return [];
  return together(
    entries.flatMap(({ id, words, start }) => {
      if (isNothing(words)) return [];
      const own = NAMES.has(id) ? (words.split(NAME_END, 1)[0] ?? words) : words;
      const read = readAs(namedBy(id, own), own.trim(), context);
      if (read.length > 0) segments.take(start, start + own.length);
      return read.map(
        ([field, raw]): Heard => ({
          path: pathOf(field, currentUseCase(context)),
          raw,
          span: [start, start + own.length],
          by: 'labelled',
        }),
      );
    }),
  );
}

/** Several lines of one list, a number each, make one list. */
const together = (heard: readonly Heard[]): Heard[] =>
  heard.flatMap((one, i) => {
    const twins = heard.filter((other) => other.path === one.path);
    if (twins[0] !== one) return [];
    const isList = twins.length > 1 && twins.every(({ raw }) => Array.isArray(raw));
    return [isList ? { ...one, raw: twins.flatMap(({ raw }) => raw as readonly unknown[]) } : (heard[i] ?? one)];
  });

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string): readonly Line[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const front = FRONT.exec(line)?.[0].length ?? 0;
    const start = at + front;
    at += line.length + 1;
    return { text: line.slice(front), start };
  });
}

function entriesIn(text: string): readonly Entry[] {
  const lines = linesOf(text);
  const table = tableIn(lines);
  // The heading of a table ties its cells to nothing.
  return [...(table.length > 0 ? table : lines.flatMap(tiedIn)), ...questionedIn(lines)];
}

function tiedIn({ text, start }: Line): readonly Entry[] {
  const parts = partsOf(text, start);
  const found = parts.map(entryOf);
  if (parts.length > 1 && found.filter(Boolean).length < 2) return [entryOf({ text, start })].flatMap((entry) => entry ?? []);
  return found.flatMap((entry) => entry ?? []);
}

function partsOf(text: string, start: number): readonly Line[] {
  const parts: Line[] = [];
  let from = 0;
  for (const match of allMatches(text, APART)) {
    parts.push({ text: text.slice(from, match.index), start: start + from });
    from = match.index + match[0].length;
  }
  return [...parts, { text: text.slice(from), start: start + from }];
}

function entryOf({ text, start }: Line): Entry | undefined {
  const match = TIED.exec(text);
  const id = match?.[1] ? fieldOf(match[1]) : undefined;
  if (!id || match?.[2] === undefined) return undefined;
  return { id, words: match[2], start: start + text.length - match[2].length };
}

/** Cells by tab or bar: a first row that names fields heads the rows below it; the first of them is the company's. */
function tableIn(lines: readonly Line[]): readonly Entry[] {
  const head = lines.findIndex(
    ({ text }) => /[\t|]/.test(text) && cellsOf({ text, start: 0 }).filter((cell) => fieldOf(cell.text)).length >= 2,
  );
  const [heading, row] = [lines[head], lines[head + 1]];
  if (head < 0 || !heading || !row) return [];
  const [names, cells] = [cellsOf(heading), cellsOf(row)];
  if (cells.length < 2 || cells.some((cell) => fieldOf(cell.text))) return [];
  return names.flatMap((name, i) => {
    const id = fieldOf(name.text);
    const cell = cells[i];
    return id && cell ? [{ id, words: cell.text, start: cell.start }] : [];
  });
}

function cellsOf({ text, start }: Line): readonly Line[] {
  let at = start;
  return text.split(/\t|\s?\|\s?/).map((cell) => {
    const found = text.indexOf(cell, at - start);
    at = start + Math.max(0, found) + cell.length;
    return { text: cell.trim(), start: start + Math.max(0, found) };
  });
}

/** "> What is the EIN?" with the answer on the lines below, as in a mail answered inline. */
function questionedIn(lines: readonly Line[]): readonly Entry[] {
  const asks = lines.map(({ text }) => (/[?？]\s*$/.test(text) ? questionedField(text) : undefined));
  return lines.flatMap((line, i): Entry[] => {
    const id = asks[i - 1];
    return id && asks[i] === undefined && line.text.trim() !== '' ? [{ id, words: line.text, start: line.start }] : [];
  });
}
