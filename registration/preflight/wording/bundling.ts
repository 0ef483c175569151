import { TEXTS } from './consentWords.ts';
import { withoutLinks } from './links.ts';
import { plain, says, sentences } from './plain.ts';

/** What must not be agreed to in one breath with texts (30475). */
export type Bundled = 'terms' | 'calls' | 'email';

const AGREES =
  /\b(?:agree|agreeing|consent|consenting|accept|accepting|acknowledge|authori[sz]e|opt(?:ing)?[\s-]?in|would you like|may we|can we|i want|i'd like|sign me up|yes)\b|동의|수락|신청/i;
const LEGAL = '(?:terms|privacy|conditions|t&cs?|policy)';
/** "I agree to the Terms and Privacy Policy and to receive texts": the terms are the verb's object, texts come after. */
const TERMS_FIRST = new RegExp(
  `\\b(?:agree|agreeing|consent|accept|accepting|acknowledge)\\b(?: that i have read| and agree)?(?: to| with)?\\s(?:(?!receiv|get\\b|text|sms|messag|see|per\\b|under\\b)[\\w'’&-]{1,25}[\\s,]{1,2}){0,8}?${LEGAL}\\b`,
  'i',
);
/** "…to receive texts and agree to the Terms": a second consent hangs on the first. */
const TERMS_AFTER = new RegExp(
  `\\b(?:and|,)\\s(?:(?:to|i|you|also|hereby|have read)\\s){0,3}(?:agree(?:ing)? (?:to|with)|accept(?:ing)?|acknowledge|consent to)\\s(?:[\\w'’&-]{1,25}\\s){0,5}${LEGAL}\\b`,
  'i',
);
const TERMS_JOINED = new RegExp(`\\b(?:and|&)\\s(?:to\\s)?(?:the|our|its|their|your|all)\\s(?:[\\w'’&-]{1,25}\\s){0,4}${LEGAL}\\b`, 'i');
const REFERS =
  /\b(?:see|view|read|per|under|subject to|in accordance|according to|described|found|available|at|with our|visit)\b[^.!?]{0,60}\b(?:terms|privacy|conditions|policy)\b/i;
const KOREAN_TERMS =
  /(?:약관|개인\s?정보)(?:(?!확인|참조|참고|보실|볼\s?수|읽|있으며|있습니다|링크|홈페이지|웹사이트)[^.!?]){0,25}(?:및|와|과|,|그리고|하고|·|\/|하며|하고)(?:(?!확인|참조|참고|보실|볼\s?수|있으며|있습니다|링크|홈페이지|웹사이트)[^.!?]){0,80}(?:문자|메시지|SMS)[^.!?]{0,40}(?:동의|수락)|(?:문자|메시지|SMS)[^.!?]{0,15}(?:및|와|과|,|그리고|하고|·|\/)[^.!?]{0,25}(?:약관|개인\s?정보)[^.!?]{0,25}(?:동의|수락)/i;

const TEXT = '(?:texts?|sms|text messages?|messages?|mms)';
const JOINT = '(?:\\s?[,/&]\\s?(?:and |or |and/or )?|\\s(?:and/or|and|or|as well as)\\s)';
const lumped = (channel: string): RegExp =>
  new RegExp(
    `\\b${channel}${JOINT}(?:[\\w-]{1,15}\\s){0,2}?${TEXT}\\b|\\b${TEXT}${JOINT}(?:[\\w-]{1,15}${JOINT}){0,1}(?:[\\w-]{1,15}\\s){0,2}?${channel}\\b`,
    'i',
  );
const CALLS = lumped(
  '(?:phone |voice |automated |telephone |live )?(?:calls(?! us)|phone|telephone|voicemails?|robocalls)(?! (?:number|us)\\b)',
);
const EMAILS = lumped('(?:e-?mails?)(?! (?:us|address)\\b)');
const CALL_OR_TEXT =
  /\b(?:call|phone)(?:,| or| and|\/)\s?(?:or |and )?(?:text|message) (?:me|you)\b|\b(?:text|message)(?:,| or| and|\/)\s?(?:or |and )?(?:call|phone) (?:me|you)\b/i;
const KOREAN_CALLS =
  /(?:전화(?!\s?번호)|통화)\s?(?:및|와|과|,|나|·|\/|또는)[^.!?]{0,15}(?:문자|SMS|메시지)|(?:문자|SMS|메시지)\s?(?:및|와|과|,|나|·|\/|또는)[^.!?]{0,10}전화(?!\s?번호)/i;
const KOREAN_EMAILS =
  /(?:이메일|메일)\s?(?:및|와|과|,|이나|·|\/|또는)[^.!?]{0,15}(?:문자|SMS|메시지)|(?:문자|SMS|메시지)\s?(?:및|와|과|,|나|·|\/|또는)[^.!?]{0,10}(?:이메일|메일)/i;

const bindsTerms = (sentence: string): boolean =>
  TERMS_FIRST.test(sentence) ||
  TERMS_AFTER.test(sentence) ||
  KOREAN_TERMS.test(sentence) ||
  (TERMS_JOINED.test(sentence) && !REFERS.test(sentence));

/** What one sentence of a consent text agrees to beside texts; links and policies named in a sentence of their own do not count. */
export function bundledConsents(text: string): readonly Bundled[] {
  const asking = sentences(withoutLinks(plain(text))).filter((sentence) => AGREES.test(sentence) && says(sentence, TEXTS));
  const has = (test: (sentence: string) => boolean) => asking.some(test);
  return [
    ...(has(bindsTerms) ? (['terms'] as const) : []),
    ...(has((one) => (/call|phone|voice/i.test(one) && CALLS.test(one)) || CALL_OR_TEXT.test(one) || KOREAN_CALLS.test(one))
      ? (['calls'] as const)
      : []),
    ...(has((one) => (/mail/i.test(one) && EMAILS.test(one)) || KOREAN_EMAILS.test(one)) ? (['email'] as const) : []),
  ];
}
