import { isMostlyHangul } from '../registration/tidy.ts';

const SHORTEST = 20;
/** From this share of common words on, a text is the earlier one put better. */
const ALIKE = 0.4;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);

/** What texts to consumers hold and other answers do not. */
const TO_CONSUMERS = /\bSTOP\b|\bi agree\b|\b(?:msg|message)s? (?:&|and) data\b|수신\s?거부|동의합니다/i;
const SAID_TO_CONSUMERS = /(?:callToAction\.text|sampleMessages|helpMessage|confirmationMessage|verbalScript)$/;

/** Whether a message, sent while a better text is proposed, is the customer's own next wording rather than the answer to something else. */
export function isNextAttempt(text: string, { rule, field }: { readonly rule: string; readonly field: string }, present: unknown): boolean {
  if ([...text].length < SHORTEST) return false;
  if (rule === 'LANG-01') return !isMostlyHangul(text) && !/https?:|@/.test(text);
  if (SAID_TO_CONSUMERS.test(field) && TO_CONSUMERS.test(text)) return true;
  const [before, now] = [wordsOf(String(present)), wordsOf(text)];
  const common = [...now].filter((word) => before.has(word)).length;
  return common >= ALIKE * Math.max(1, Math.min(before.size, now.size));
}
