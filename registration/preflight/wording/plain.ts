import { remembered } from '../../remembered.ts';
import { plainQuotes } from '../../tidy.ts';

/** Just over the longest field of the form: what lies beyond is refused for its length anyway, and hostile pastes stay cheap. */
const LONGEST = 1100;

/** Text made easy to read by patterns: ordinary quotes, dashes and widths, single spaces, wrapped lines joined. Case stays. */
export const plain = remembered((text: string): string =>
  plainQuotes(text.slice(0, LONGEST).replace(/[™®©]/g, '').normalize('NFKC'))
    .replace(/&amp;/gi, '&')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?(?=[a-z])/g, ' ')
    .trim(),
);

/** The sentences of a plain text; a new line that does not continue one begins another. */
export const sentences = (text: string): readonly string[] =>
  text
    .split(/[.!?。]+(?=\s|$)|[\n;•|]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

export const says = (text: string, patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(text));

const DENIED_BEFORE =
  /\b(?:no|not|never|without|nor|neither|nobody|none|cannot|non|excludes?|excluding|rather than|instead of|un(?=-)|[a-z]{2,6}n't)\b(?!\s(?:miss|wait|forget|only|just|too late|sure))/i;
const DENIED_AFTER =
  /^[^.!?]{0,40}\b(?:(?:is|are|was|were|will|be) (?:not|never)|never|(?:is|are|was|were)n't)\b|않|없|아니|아닙|아닌|금지|제외/i;

/** As `says`, but a sentence that denies it ("no marketing", "광고는 보내지 않습니다") does not count. */
export const affirms = (text: string, patterns: readonly RegExp[]): boolean =>
  sentences(text).some((sentence) => patterns.some((pattern) => isAffirmed(sentence, pattern.exec(sentence), 0)));

/** As `affirms`, for patterns long enough to hold the denial themselves: "lists are never bought from partners". */
export const affirmsThroughout = (text: string, patterns: readonly RegExp[]): boolean =>
  sentences(text).some((sentence) =>
    patterns.some((pattern) => {
      const hit = pattern.exec(sentence);
      return isAffirmed(sentence, hit, hit?.[0].length ?? 0);
    }),
  );

function isAffirmed(sentence: string, hit: RegExpExecArray | null, inside: number): boolean {
  if (!hit) return false;
  const before = sentence.slice(Math.max(0, hit.index - 80), hit.index + inside);
  const from = hit.index + hit[0].length - inside;
  return !DENIED_BEFORE.test(before) && !DENIED_AFTER.test(sentence.slice(from, from + inside + 80));
}
