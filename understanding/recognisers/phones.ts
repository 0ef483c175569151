import { type Found, matches, type Segments } from '../segments.ts';

const GAP = '[\\s().·/‐-―-]{0,3}';
const NANP = new RegExp(`(?<![\\d+])(?:\\+?1${GAP})?\\(?\\d{3}\\)?${GAP}\\d{3}${GAP}\\d{4}(?!\\d)`, 'g');
const INTERNATIONAL = /(?<!\d)\+[2-9]\d?[\d\s().-]{6,16}\d(?!\d)/g;
/** `1-833-TEXT-NOW`: a toll-free prefix and letters in capitals, seven keys in all. */
const VANITY = /(?<![\d+A-Z-])(?:\+?1[-. ]?)?\(?8(?:00|22|33|44|55|66|77|88)\)?[-. ]((?:[A-Z0-9][-. ]?){6,10}[A-Z0-9])(?![A-Za-z0-9])/g;
/** `877-555-0105/0106`: the second line of the same exchange. */
const SECOND_LINE = /^\s?[/,&]\s?(\d{4})(?!\d)/;

const DIGIT_WORDS: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  공: '0',
  영: '0',
  일: '1',
  이: '2',
  삼: '3',
  사: '4',
  오: '5',
  육: '6',
  륙: '6',
  칠: '7',
  팔: '8',
  구: '9',
};
const SPOKEN_KOREAN = /(?:[공영일이삼사오육륙칠팔구]\s?(?:에|의|-|,|\.)?\s?){10,11}/g;
const SPOKEN_ENGLISH =
  /\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|hundred)[\s,-]+){6,12}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b/gi;
const EIGHT_HUNDRED = /\beight hundred\b(?=[\s,-]+\d{3}[\s-]?\d{4})/gi;

const digitsOf = (text: string): string =>
  (
    text
      .toLowerCase()
      .replace(/eight[\s-]hundred/g, 'eight zero zero')
      .match(/zero|oh|one|two|three|four|five|six|seven|eight|nine|[공영일이삼사오육륙칠팔구]/g) ?? []
  )
    .map((word) => DIGIT_WORDS[word])
    .join('');

const whole = (match: RegExpExecArray, value = match[0].trim()): Found => ({
  value,
  start: match.index,
  end: match.index + match[0].trimEnd().length,
});

function secondLines(segments: Segments, first: Found): Found[] {
  const second = SECOND_LINE.exec(segments.text.slice(first.end, first.end + 12));
  const start = first.end + (second?.[0].length ?? 0) - 4;
  return second?.[1] ? [{ value: `${first.value.slice(0, -4)}${second[1]}`, start, end: start + 4 }] : [];
}

function spoken(segments: Segments): Found[] {
  const said = [...matches(segments, SPOKEN_KOREAN), ...matches(segments, SPOKEN_ENGLISH)];
  const mixed = matches(segments, EIGHT_HUNDRED).flatMap((match) => {
    const line = /^[\s,-]+(\d{3})[\s-]?(\d{4})/.exec(segments.text.slice(match.index + match[0].length));
    return line ? [{ value: `800${line[1]}${line[2]}`, start: match.index, end: match.index + match[0].length + line[0].length }] : [];
  });
  return [...said.map((match) => whole(match, digitsOf(match[0]))).filter((one) => /^1?\d{10}$/.test(one.value)), ...mixed];
}

/** Phone numbers as typed or spoken, vanity numbers with their letters. Call after company numbers were taken. */
export function phones(segments: Segments): Found[] {
  const vanity = matches(segments, VANITY)
    .filter((match) => /[A-Z]/.test(match[1] ?? '') && (match[1] ?? '').replace(/[^A-Z0-9]/g, '').length === 7)
    .map((match) => whole(match));
  const free = (one: Found) => !vanity.some((other) => one.start < other.end && other.start < one.end);
  const typed = [...matches(segments, NANP), ...matches(segments, INTERNATIONAL)].map((match) => whole(match)).filter(free);
  return [...vanity, ...typed.flatMap((one) => [one, ...secondLines(segments, one)]), ...spoken(segments)].sort(
    (a, b) => a.start - b.start,
  );
}
