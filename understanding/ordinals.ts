/** "the second one is …", "for use case 2", 두 번째는 …: a message about one use case among several. */
const ENGLISH =
  /^(?:(?:and|now|ok(?:ay)?|so|then|next)[,\s]+)*(?:for\s+)?(?:(?:the\s+|our\s+|my\s+)?(first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)(?:\s+(?:one|use[\s-]?case|purpose|program(?:me)?))?|(?:use[\s-]?case|number|purpose)\s*#?\s*(\d{1,2}))\s*(?:is|are|:|,|-|–|for|we|uses?|will)(?=\s)/i;
const KOREAN =
  /^(?:(?:이제|그리고|다음|그럼|아|네)[,\s]+)*(?:(첫|두|세|네|다섯)\s?번째|(\d{1,2})\s?번째?|사용\s?사례\s?(\d{1,2})(?:번)?)\s?(?:용도|사용\s?사례|것|거)?\s?(?:은|는|이|가|로는|:|도|의)?\s/;

const POSITIONS: Readonly<Record<string, number>> = {
  first: 0,
  '1st': 0,
  second: 1,
  '2nd': 1,
  third: 2,
  '3rd': 2,
  fourth: 3,
  '4th': 3,
  fifth: 4,
  '5th': 4,
  첫: 0,
  두: 1,
  세: 2,
  네: 3,
  다섯: 4,
};

/** "same as the first", 동의 방법은 첫 번째랑 똑같아요. */
const SAME =
  /\bsame\b(?:\s\w+){0,2}\s(?:as|like)(?: (?:for|in|with))?(?: the| our| my)?(?: (first|second|third|last|previous|other|1st|2nd|3rd)| use[\s-]?case (\d{1,2}))?|\b(?:copy|reuse|take) (?:it |that |everything )?from (?:the )?(first|second|third|last|previous)?(?:use[\s-]?case (\d{1,2}))?|(?:(첫|두|세|네)\s?번째|(?:이전|앞|아까)|사용\s?사례\s?(\d{1,2})번?)\s?(?:거|것|용도|사용\s?사례)?\s?(?:와|과|랑|이랑|하고)?\s?(?:똑같|같아|같은|동일)/i;

/** The use case another is said to equal, as a position; the one before `current` when none is named. Undefined when nothing is compared. */
export function sameAs(text: string, current: number): number | undefined {
  if (text.length > 120 || /[?？]\s*$/.test(text)) return undefined;
  const match = SAME.exec(text);
  if (!match) return undefined;
  const named = match.slice(1).find((part) => part !== undefined);
  const index =
    named === undefined ? current - 1 : (POSITIONS[named.toLowerCase()] ?? (/^\d/.test(named) ? Number(named) - 1 : current - 1));
  return index >= 0 && index < current ? index : undefined;
}

export interface Ordinal {
  /** Position of the use case. */
  readonly index: number;
  /** The message without the words that name it. */
  readonly rest: string;
}

/** The use case a message opens with; undefined when it names none. */
export function ordinalOf(text: string): Ordinal | undefined {
  const match = ENGLISH.exec(text) ?? KOREAN.exec(text);
  if (!match) return undefined;
  const [word, ...numbers] = match.slice(1).filter((part) => part !== undefined);
  const index = POSITIONS[(word ?? '').toLowerCase()] ?? Number(word ?? numbers[0]) - 1;
  return Number.isInteger(index) && index >= 0 && index < 20 ? { index, rest: text.slice(match[0].length) } : undefined;
}
