import type { Found, Segments } from '../segments.ts';
import { matches } from '../segments.ts';

const STOPS = '\\s<>"\'“”‘’`|,;()\\[\\]{}\\u3131-\\uD79D';
const WITH_SCHEME = new RegExp(`\\b(?:https?|ftp):\\/\\/[^${STOPS}]{1,1000}`, 'gi');
/** Endings that make `acme.com` a link and leave `Inc.Please` alone; any other ending needs `www.` before it. */
const ENDINGS =
  'com|net|org|edu|gov|mil|info|biz|io|co|us|ca|kr|uk|de|fr|au|jp|me|tv|ai|app|dev|shop|store|online|site|website|tech|cloud|foundation|technology|photography|agency|health|care|law|church|school|academy|solutions|services|group|company|works|studio|design|dental|clinic|bank|finance|global|world|life|live|news|media|ngo|charity|coop|pro|name|xyz|link|page|blog|email|example';
const BARE = new RegExp(
  `(?<![@\\p{L}\\p{N}._%+-])(?:www\\.(?:[a-z0-9-]{1,63}\\.){1,5}[a-z]{2,24}|(?:[a-z0-9-]{1,63}\\.){1,5}(?:${ENDINGS}))(?![a-z0-9@-]|\\.[a-z0-9])(?:[/?#][^${STOPS}]{0,1000})?`,
  'giu',
);

const clean = (url: string): string => url.replace(/[.!?:]+$/, '');

/** Links with and without a scheme. Call after e-mail addresses were taken. */
export function links(segments: Segments): Found[] {
  const found = [...matches(segments, WITH_SCHEME)].map((match) => ({ value: clean(match[0]), start: match.index }));
  const inside = (index: number) => found.some((one) => index >= one.start && index < one.start + one.value.length);
  const bare = matches(segments, BARE)
    .filter((match) => !inside(match.index))
    .map((match) => ({ value: clean(match[0]), start: match.index }));
  return [...found, ...bare].map((one) => ({ ...one, end: one.start + one.value.length })).sort((a, b) => a.start - b.start);
}
