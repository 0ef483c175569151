import type { Found, Segments } from '../segments.ts';
import { narrowMatches } from './narrow.ts';

const PREFIX = '8(?:00|22|33|44|55|66|77|88)';
/** `1-833-TEXT-NOW`, `888 FLOWERS`, `1-800-CONTACTS`: seven keys count, letters beyond are dialled in vain. */
const IN_CAPITALS = new RegExp(
  `(?<![\\d+A-Z-])(\\+?1[-. ]{0,2})?\\(?(${PREFIX})\\)?[-. ]{0,2}((?:[A-Z0-9][-. ]?){6}[A-Z0-9])([A-Z]{0,6})(?![A-Za-z0-9])`,
  'g',
);
/** In small letters only where the leading 1 and the hyphens say that it is dialled. */
const IN_SMALL = new RegExp(`(?<![\\w+-])(\\+?1-)(${PREFIX})-((?:[a-z0-9]-?){6}[a-z0-9])([a-z]{0,6})(?![a-z0-9-])`, 'gi');
const LEAST_LETTERS = 3;

/** Toll-free numbers with letters, as `1-833-TEXT-NOW`; letters past the seventh key are left out. */
export function vanityNumbers(segments: Segments): Found[] {
  const found = [...narrowMatches(segments, IN_CAPITALS), ...narrowMatches(segments, IN_SMALL)].flatMap((match): Found[] => {
    const [whole, , prefix = '', keys = ''] = match;
    const letters = keys.replace(/[^A-Za-z]/g, '').length;
    if (letters < LEAST_LETTERS) return [];
    return [{ value: `1-${prefix}-${keys.toUpperCase().replace(/[. ]/g, '-')}`, start: match.index, end: match.index + whole.length }];
  });
  return found.filter((one, i) => !found.slice(0, i).some((other) => one.start < other.end && other.start < one.end));
}
