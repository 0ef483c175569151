import { type Found, matches, type Segments } from '../segments.ts';

const ADDRESS =
  /(?<![\p{L}\p{N}._%+@-])[a-z0-9!#$&'*+/=?^_`{|}~-][a-z0-9!#$&'*+/=?^_`{|}~.-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z][a-z0-9-]{1,62}(?![a-z0-9@%_+-])/giu;
/** Copies of a mail go to others: their addresses are nobody's answer. */
const COPIED = /(?:^|[^\p{L}]|%0[ad])b?cc\s*:\s*[^\n]*$/iu;

/** E-mail addresses in running text. What a `Cc:` or `Bcc:` names is passed over. */
export const emails = (segments: Segments): Found[] =>
  matches(segments, ADDRESS)
    .filter((match) => !COPIED.test(segments.text.slice(Math.max(0, match.index - 200), match.index)))
    .map((match) => ({ value: match[0], start: match.index, end: match.index + match[0].length }));
