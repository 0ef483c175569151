import { CONSENT, CONSENT_NAMED, DISCLOSURE_PHRASES, TEXTS } from './consentWords.ts';
import { withoutLinks } from './links.ts';
import { plain, says } from './plain.ts';

/** A no-sharing sentence speaks of messages too, but asks for nothing. */
const SHARING = /\b(?:shared?|sold|sell|third[- ]part(?:y|ies))\b|제3자|제삼자/i;

/** Whether a consent text plainly says that the person agrees to texts: its disclosures alone do not (30513). */
export function asksForTexts(text: string): boolean {
  const request = withoutLinks(plain(text))
    .split(/(?<=[.!?])\s/)
    .filter((sentence) => !SHARING.test(sentence) || says(sentence, CONSENT))
    .join(' ');
  const bare = [...CONSENT_NAMED, ...DISCLOSURE_PHRASES].reduce((rest, phrase) => rest.replace(phrase, ' '), request);
  return says(bare, TEXTS) && says(bare, CONSENT);
}
