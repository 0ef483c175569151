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
    const characters = this.text.split('');
    for (const [from, to] of this.#taken) characters.fill(filler, from, to);
    const rest = characters.join('');
    this.#rest.set(filler, rest);
    return rest;
  }
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
  for (const match of segments.text.matchAll(pattern)) {
    if (segments.isFree(match.index, match.index + match[0].length)) found.push(match);
    if (found.length >= MOST_MATCHES) break;
  }
  return found;
}
