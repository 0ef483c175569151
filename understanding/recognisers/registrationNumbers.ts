import { type Found, matches, type Segments } from '../segments.ts';

const DASHED = /(?<![\d.+-])\d{2}\s?[-–—‐‑]\s?\d{7}(?![\d-])/g;
const CANADIAN = /(?<!\d)\d{9}\s?R[A-Z]\s?\d{4}(?!\d)/gi;
const LABEL =
  '(?:e\\.?i\\.?n\\.?|fein|(?:federal\\s)?(?:fed\\.?\\s)?tax\\s?(?:id|number|no\\.?)|employer\\s(?:id|identification)[a-z ]{0,20}|business\\snumber|\\bbn\\b|연방\\s?사업자\\s?번호|사업자\\s?(?:등록\\s?)?번호|납세자\\s?번호)';
const LABELLED = new RegExp(`${LABEL}[^\\d\\n]{0,24}(\\d[\\d\\s-]{5,14}\\d)(?!\\d)`, 'gi');
const BARE = /(?<![\d.+-])\d{2}\s?\d{7}(?![\d-])/g;

const found = (match: RegExpExecArray, value = match[0]): Found => {
  const start = match.index + match[0].lastIndexOf(value);
  return { value, start, end: start + value.length };
};

/** Company numbers that can be nothing else: `NN-NNNNNNN`, a Canadian number with its account, or whatever is called an EIN. */
export function registrationNumbers(segments: Segments): Found[] {
  const labelled = matches(segments, LABELLED).map((match) => found(match, match[1]));
  const shaped = [...matches(segments, CANADIAN), ...matches(segments, DASHED)].map((match) => found(match));
  return [...labelled, ...shaped].filter((one, i, all) => all.findIndex((other) => other.start < one.end && one.start < other.end) === i);
}

/** Nine digits in a row: a company number only where one was asked for. */
export const bareRegistrationNumbers = (segments: Segments): Found[] => matches(segments, BARE).map((match) => found(match));
