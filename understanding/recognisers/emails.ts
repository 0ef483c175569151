import { type Found, matches, type Segments } from '../segments.ts';
import { narrow } from './narrow.ts';

const ADDRESS =
  /(?<![\p{L}\p{N}._%+@-])[a-z0-9!#$&'*+/=?^_`{|}~-][a-z0-9!#$&'*+/=?^_`{|}~.-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z][a-z0-9-]{1,62}(?![a-z0-9@%_+-])/giu;
/** Copies of a mail go to others: their addresses are nobody's answer. */
const COPIED = /(?:^|[^\p{L}]|%0[ad])b?cc\s*:\s*[^\n]*$/iu;
/** "jane at acme dot com", "jane (at) acme [dot] com", jane 골뱅이 acme 점 com. */
const AT = '(?:\\s?[([]\\s?(?:at|@)\\s?[)\\]]\\s?|\\s(?:at|골뱅이|앳)\\s)';
const DOT = '(?:\\s?[([]\\s?(?:dot|\\.)\\s?[)\\]]\\s?|\\s(?:dot|점|닷|쩜)\\s|\\.)';
const SPELLED = new RegExp(
  `(?<![\\p{L}\\p{N}.@_-])([a-z0-9][a-z0-9_+-]{0,30}(?:(?:\\.|\\s(?:dot|점|닷)\\s)[a-z0-9_+-]{1,30}){0,3})${AT}([a-z0-9-]{1,40}(?:${DOT}[a-z0-9-]{2,24}){1,4})(?![\\p{L}\\p{N}@]|\\.[a-z])`,
  'giu',
);
const SPOKEN_SIGN = new RegExp(`${AT}|${DOT}`, 'i');

/** What is spelled out is an address only when both its sign and its dot are: "at acme.com" names a place. */
function spelled(segments: Segments): Found[] {
  return matches(segments, SPELLED).flatMap((match): Found[] => {
    const [whole, local = '', domain = ''] = match;
    const isSpelled = /[([]|골뱅이|앳/.test(whole) || /\s(?:dot|점|닷|쩜)\s/i.test(domain);
    if (!isSpelled || !SPOKEN_SIGN.test(whole)) return [];
    const dots = (text: string): string => text.replace(new RegExp(DOT, 'gi'), '.');
    return [{ value: `${dots(local)}@${dots(domain)}`, start: match.index, end: match.index + whole.length }];
  });
}

/** E-mail addresses in running text, typed or spelled out. What a `Cc:` or `Bcc:` names is passed over. */
export function emails(segments: Segments): Found[] {
  const typed = matches(segments, ADDRESS).map((match) => ({ value: match[0], start: match.index, end: match.index + match[0].length }));
  return [...typed, ...spelled(segments)]
    .filter((one) => !COPIED.test(narrow(segments.text.slice(Math.max(0, one.start - 200), one.start))))
    .sort((a, b) => a.start - b.start);
}
