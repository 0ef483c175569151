/** A message with the parts already understood cut out, so that nothing is read twice. Positions stay those of the message. */
export class Segments {
  readonly text: string;
  readonly #taken: [number, number][] = [];

  constructor(text: string) {
    this.text = text;
  }

  take(start: number, end: number): void {
    this.#taken.push([start, end]);
  }

  isFree(start: number, end: number): boolean {
    return !this.#taken.some(([from, to]) => start < to && from < end);
  }

  /** The message with every taken part blanked to `filler`, one for each character: recognisers keep their positions. */
  rest(filler = ' '): string {
    const characters = this.text.split('');
    for (const [from, to] of this.#taken) characters.fill(filler, from, to);
    return characters.join('');
  }
}

export interface Found<Value = string> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/** All matches of a global pattern that stand in free parts. */
export function matches(segments: Segments, pattern: RegExp): RegExpExecArray[] {
  return [...segments.text.matchAll(pattern)].filter((match) => segments.isFree(match.index, match.index + match[0].length));
}
