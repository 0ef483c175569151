import { isMostlyHangul, lengthOf } from '../../tidy.ts';
import {
  AUTOMATIC,
  CONSENT_FOR_OTHERS,
  CONSENT_STEPS,
  EXCUSES,
  EXEMPTIONS,
  FORCED,
  FOREIGN_LISTS,
  NOT_WITHOUT,
  PRESELECTED,
  STEPS,
} from './claimWords.ts';
import { affirms, affirmsThroughout, plain, says, sentences } from './plain.ts';

/** The text claims that consent is not needed. */
export const claimsExemption = (text: string): boolean =>
  sentences(plain(text)).some((sentence) => says(sentence, EXEMPTIONS) || (affirms(sentence, AUTOMATIC) && !says(sentence, CONSENT_STEPS)));

/** A noun is no act: "verbal consent", "구두 동의". */
const NOUNS = /\b(?:verbal|oral) (?:consent|agreement|opt-?\s?in)|구두(?:로|상|상으로)?\s?(?:동의|승낙)/gi;

/** "They gave us their number" instead of the steps, or no steps at all. */
export function tellsNoSteps(text: string): boolean {
  const read = plain(text).replace(NOUNS, ' verbal 구두 ');
  if (says(read, EXCUSES)) return !says(read, CONSENT_STEPS);
  return lengthOf(text) < (isMostlyHangul(text) ? 60 : 120) && !says(read, STEPS);
}

/** Numbers come from a bought, rented, shared or partner's list. */
export const usesForeignList = (text: string): boolean => affirmsThroughout(plain(text), FOREIGN_LISTS);

/** The consent covers other senders. */
export const consentsForOthers = (text: string): boolean => affirms(plain(text), CONSENT_FOR_OTHERS);

export const ticksInAdvance = (text: string): boolean => affirms(plain(text), PRESELECTED);

export const forcesTexts = (text: string): boolean => affirms(plain(text), FORCED) || says(plain(text), NOT_WITHOUT);
