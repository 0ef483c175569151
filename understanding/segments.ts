import { allMatches } from '../registration/allMatches.ts';
/** A message with the parts already understood cut out, so that nothing is read twice. Positions stay those of the message. */
export class Segments {
  readonly text: string;
  readonly #taken: [number, number][] = [];
  readonly #rest = new Map<string, string>();

  constructor(text: string) {
    this.text = text;
  }

  take(start: number, end: number): void {
    this.#taken.push([start, end]);
    this.#rest.clear();
  }

  isFree(start: number, end: number): boolean {
    return !this.#taken.some(([from, to]) => start < to && from < end);
  }

  /** The message with every taken part blanked to `filler`, one for each character: recognisers keep their positions. */
  rest(filler = ' '): string {
    const known = this.#rest.get(filler);
    if (known !== undefined) return known;
    const rest = blanked(this.text, this.#taken, filler);
    this.#rest.set(filler, rest);
    return rest;
  }
}

/** The text with each span, in any order, blanked to `filler`, position for position. */
export function blanked(text: string, spans: readonly (readonly [start: number, end: number])[], filler: string): string {
  let at = 0;
  let kept = '';
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    if (end <= at) continue;
    kept += text.slice(at, Math.max(at, start)) + filler.repeat(end - Math.max(at, start));
    at = end;
  }
  return kept + text.slice(at);
}

export interface Found<Value = string> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/** More of one kind than any registration holds: what repeats beyond is noise, and is not worth the time. */
const MOST_MATCHES = 200;

/** The matches of a global pattern that stand in free parts. */
export function matches(segments: Segments, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of allMatches(segments.text, pattern)) {
    if (segments.isFree(match.index, match.index + match[0].length)) found.push(match);
    if (found.length >= MOST_MATCHES) break;
  }
  return found;
}
