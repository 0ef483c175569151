import { tellsInEnglish } from './englishTelling.ts';
import { tellsInKorean } from './koreanTelling.ts';

/** A message consumers get, not somebody speaking about himself. */
const SAMPLE = /\b(?:reply|text|send)\s+["']?stop\b|\[\s?(?:first |last |customer )?\w+\s?\]|\{\{?\w+\}?\}/i;

/** Whether somebody tells, in words, that their registration was rejected. */
export function tellsOfRejection(text: string): boolean {
  if (SAMPLE.test(text)) return false;
  const sentences = text.match(/[^.!?;\n]{1,600}[.!?;]?/g) ?? [];
  return sentences.map((one) => one.trim()).some((one) => tellsInEnglish(one) || tellsInKorean(one));
}

const REPORTED =
  /\b(?:they|reviewers?|the review|carriers?|aggregator|twilio|bandwidth|telnyx|genesys|feedback|(?:the |an? |their )(?:e-?mail|letter|notice|message|answer|response))\b[^.!?\n]{0,30}\b(?:said|told (?:me|us)|claim(?:s|ed)|wrote back|complain(?:s|ed))\b|\b(?:reviewers?|carriers?|aggregator|twilio|bandwidth|telnyx|genesys)\b[^.!?\n]{0,15}\b(?:says?|found|finds|wants?|thinks?|states?)\b/i;
const REPORTED_KO =
  /(?:심사|검토|담당자|캐리어|통신사|제네시스|답변|답장|회신)[^.!?\n]{0,40}(?:(?<!하)라고|다고|대요|래요|는데요|네요|답니다|랍니다|답이|왔어|왔습)/;

/** Whether somebody repeats what reviewers said. */
export const reportsReviewers = (text: string): boolean => REPORTED.test(text) || REPORTED_KO.test(text);
