import { allMatches } from '../../registration/allMatches.ts';
import type { Piece } from './addressCities.ts';
import { ADDRESS_LABEL } from './addressLabels.ts';

/** The most characters between two parts of one address. */
const WIDEST = 90;
/** Words that only join the parts of an address, and the labels that name them. */
const JOINS = new RegExp(
  [
    `${ADDRESS_LABEL}(?:\\s?(?:is|are|[:：=-])|\\t)`,
    `${ADDRESS_LABEL}(?<=code|zip|postal|[가-힣])`,
    "(?<![A-Za-z])(?:(?:we(?:'re| are)|it'?s|which is|that'?s|and(?: the| our)?|located|based|is|in|at|on|with)(?![A-Za-z'])\\s*){1,4}",
    '(?:저희|우리)?\\s?(?:본사|사무실|회사|본점|지점|매장|위치|소재지|정확한|상세)(?:의|는|은|가|이)?(?=\\s|$|[:：=])',
    '에\\s?(?:있(?:고요?|어요|습니다|는데요?|으며|음)|위치(?:한|하고|해))',
    '(?:이고요?|이며|예요|이에요|입니다|인데요?|이요)(?=[\\s,.]|$)',
    '(?<=^|\\s)(?:은|는|의|이|가|요)(?=\\s|$)',
  ].join('|'),
  'gi',
);
/** "City Boise State": between a street and a state the labels need no sign. */
const BARE_LABELS = /^\s*(?:city|town)\s+(?=[^\n]{2,40}\s(?:state|province)\s*$)|\s(?:state|province)\s*$/gi;
const PIECE = /[^,\n\t;/|()>•*\uFFFC:=]+/g;

/** What stands between two parts of an address: the words that are neither separators nor labels. Undefined when the parts are not of one address. */
export function between(text: string, start: number, end: number): Piece[] | undefined {
  const gap = text.slice(start, end);
  if (gap.length > WIDEST || gap.includes('\uFFFC') || /\n[^\S\n]*\n/.test(gap)) return undefined;
  return piecesOf(gap, start);
}

/** Words between separators, without joining words, at their positions. */
export function piecesOf(text: string, start: number): Piece[] {
  const plain = text
    .replace(BARE_LABELS, (label) => ','.repeat(label.length))
    .replace(/ - /g, ' , ')
    .replace(JOINS, (joint) => ','.repeat(joint.length));
  return allMatches(plain, PIECE).flatMap((match) => {
    const lead = /^[\s.-]*/.exec(match[0])?.[0].length ?? 0;
    const words = match[0].slice(lead).replace(/[\s-]+$/, '');
    const from = start + match.index + lead;
    return /[\p{L}\p{N}]/u.test(words) ? [{ text: words, start: from, end: from + words.length }] : [];
  });
}
