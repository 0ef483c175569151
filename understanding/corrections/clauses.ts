import { type Mention, mentions } from './mentions.ts';

/** A part of a message about one thing. */
export interface Clause {
  readonly text: string;
  /** The field it names, when it names one. */
  readonly mention?: Mention;
}

const SEPARATED =
  /(?:^|[.;:,?!\n]\s*|\band\s+|고,?\s+|며,?\s+|서,?\s+)(?:and\s+)?(?:(?:the|our|my|its|your|please|also|then|can|could|you|change|update|set|correct|fix|make|edit)\s+){0,5}$/i;

/** What leads over to the next clause. */
const CONNECTS = /[\s,]*(?:\band\s+)?(?:(?:the|our|my|its)\s+)?[\s,]*$/i;

/** One clause for each field that is named apart from the others; what stands before the first belongs to it. */
export function clausesOf(text: string): readonly Clause[] {
  const named = mentions(text);
  const starts = named.filter(({ start }, i) => i === 0 || SEPARATED.test(text.slice(0, start)));
  if (starts.length < 2) return [{ text, ...(named[0] && { mention: named[0] }) }];
  return starts.map((mention, i) => {
    const from = i === 0 ? 0 : mention.start;
    const to = starts[i + 1]?.start ?? text.length;
    return {
      text: text.slice(from, to).replace(CONNECTS, ''),
      mention: { ...mention, start: mention.start - from, end: mention.end - from },
    };
  });
}
