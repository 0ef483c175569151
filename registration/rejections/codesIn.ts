import { allMatches } from '../allMatches.ts';
import { rejectionCode } from './codes.ts';

/** A number read as a carrier's code, known to the table or not. */
export interface ReadCode {
  readonly code: string;
  readonly isKnown: boolean;
}

const NUMBER = /(?<![\d$€₩£+])(?<!\d[.,:/-])(?<!\d[ ])(\d{5}|1\d{3}|511|547)(?!\d|[-.,:/]\d|\s?%|\s?\d)/g;

/** "code", "error" and the like shortly before the number, or "rejected with". */
const CODE_BEFORE =
  /(?:\b(?:codes?|errors?|err|reasons?|rejections?|denials?)\b|코드|오류|에러|사유)\s?(?:\W{0,3}(?:is|was|were|are|number|no|code|says?|said|number is|은|는|이|가|번호는|번호가)){0,2}\W{0,4}$/i;
const REFUSED_BEFORE =
  /\b(?:reject\w*|den(?:ied|ial)|declin\w*|refus\w*|disapproved|turned down|sent back|failed|bounced)\b(?:\s\w+){0,3}?(?:\s(?:with|by|for|under|as|due to|because of|on|reason|says?|saying|got|of|and got|showing|citing))?\s?\W{0,3}$/i;
const REFUSED_BEFORE_KO = /(?:거절|반려|거부|리젝|불승인)[^.!?\n\d]{0,12}$/;
const ASKED_BEFORE =
  /\b(?:what(?:'s| is| does| do)?|about|got|get|getting|received|see|saw|shows?|says?|said|with|means?|explain)\s(?:an?\s|the\s)?["'(]?$/i;
const CODE_AFTER =
  /^["')]?\s?(?:(?:error|code|rejection|denial|reason)s?\b|번?\s?(?:이라는|라는|으로|로|이라고|라고|이|가|은|는|을|를)?\s?(?:\S{1,4}\s)?(?:코드|오류|에러|때문|사유|거절|반려|거부|뭐|뭔|무슨|뜻|떴|나왔|나와|뜨|받았))/i;
/** Numbers of other things, named before them: ZIP and sign-in codes, boxes, suites, states. */
const OTHER_BEFORE =
  /\b(?:zip|postal|postcode|area|country|dialing|promo|access|verification|security|login|log-in|sign-in|discount|coupon|one-time|pass|pin|your|qr|otp)\s?(?:code|is|number|:|-)?(?:\s(?:code|is|was))?\W{0,4}$|\b(?:p\.?o\.? box|suite|ste|apt|unit|room|ein|store|invoice|order|ticket|case|year|since|in|volume)\s?#?\W{0,3}$|우편\s?번호\D{0,6}$|(?:인증|보안|할인|쿠폰|로그인)\s?(?:번호|코드)\D{0,6}$/i;
const STATE_BEFORE =
  /\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),?\s$/;
const PLACE_BEFORE =
  /(?<!^)(?<![.!?]\s)\b(?!(?:Twilio|Bandwidth|Telnyx|Genesys|Code|Error|Reason|With|And|For|Got|Rejected|Denied|Rejection)\b)[A-Z][a-z]{2,20},?\s$/;
const MEASURED_AFTER =
  /^\s?(?:\+\s?)?(?:messages?|texts?|sms|msgs?|customers?|people|users?|patients?|members?|contacts?|subscribers?|recipients?|numbers|dollars?|usd|times|days?|hours?|minutes?|orders?|units?|per\b|monthly|an? (?:day|week|month|year)|each|건|통|명|개|원|달러|회|분|시간|일|만|년)/i;
const STREET_AFTER =
  /^\s(?:[A-Z][\w'.]{0,20}\s){1,4}(?:street|st|avenue|ave|road|rd|blvd|boulevard|lane|ln|drive|dr|way|court|ct|highway|hwy|parkway|pkwy|place|pl)\b/i;
/** What may stand between two codes of one list. */
const BETWEEN =
  /^\s{0,2}(?:,|and|&|\+|\/|or|also|as well as|및|와|과|이랑|랑|하고|그리고|또는|이고|이랑요)?\s{0,2}(?:and|also|그리고)?\s{0,2}(?:codes?|errors?|코드)?\s{0,2}$/i;

interface Place {
  readonly before: string;
  readonly after: string;
  readonly isListed: boolean;
}

const isOther = ({ before, after }: Place): boolean =>
  OTHER_BEFORE.test(before) || STATE_BEFORE.test(before) || MEASURED_AFTER.test(after) || STREET_AFTER.test(after);

const isNamed = ({ before, after }: Place): boolean => CODE_BEFORE.test(before) || CODE_AFTER.test(after);
const isRefusedWith = ({ before }: Place): boolean => REFUSED_BEFORE.test(before) || REFUSED_BEFORE_KO.test(before);

/** Short numbers are codes only where called so; five digits of the carriers' family also beside the telling itself. */
function reads(code: string, place: Place, isTold: boolean): boolean {
  if (isOther(place)) return false;
  const isKnown = rejectionCode(code) !== undefined;
  const isCalled = isNamed(place) || place.isListed;
  if (code.length < 5) return isKnown ? isCalled || isRefusedWith(place) : isTold && isCalled;
  if (!/^30/.test(code)) return false;
  if (PLACE_BEFORE.test(place.before)) return isKnown && isNamed(place);
  if (isKnown) return isCalled || isTold || isRefusedWith(place) || ASKED_BEFORE.test(place.before);
  return isCalled || isRefusedWith(place);
}

/** The codes a text speaks of, each once, in their order. `isTold`: the text tells of a rejection anyway. */
export function codesIn(text: string, isTold: boolean): readonly ReadCode[] {
  const found = new Set<string>();
  let lastEnd = -1;
  for (const match of allMatches(text, NUMBER)) {
    const code = match[1] ?? '';
    const end = match.index + code.length;
    const isListed = lastEnd >= 0 && match.index - lastEnd < 30 && BETWEEN.test(text.slice(lastEnd, match.index));
    const place = { before: text.slice(Math.max(0, match.index - 60), match.index), after: text.slice(end, end + 60), isListed };
    if (!reads(code, place, isTold)) continue;
    found.add(code);
    lastEnd = end;
  }
  return [...found].map((code) => ({ code, isKnown: rejectionCode(code) !== undefined }));
}
