/** Words by which customers call a rejection; `<R>` in the patterns below. */
const R = `(?:reject(?:ed)?|denied|declined|refused|disapproved|turned down|sent back|kicked back|knocked back|bounced back)`;
/** A verification that did not come through, in a sentence that names it. */
const FAILED = `(?:failed|fails|unsuccessful|(?:not|n't)(?: been| get| got| be)? (?:approved|verified|accepted|successful)|(?:not|n't) (?:pass|go through|get through|make it through)|came back|come back)`;
const THING = `(?:registrations?|verifications?|submissions?|applications?|toll[- ]?free|tfns?|numbers?|campaigns?|forms?|use cases?|opt-?ins?|reviews?|requests?|brand|filing|paperwork|case)`;

const english = (pattern: string): RegExp =>
  new RegExp(pattern.replaceAll('<R>', R).replaceAll('<THING>', THING).replaceAll('<FAILED>', FAILED), 'i');

/** Ways of telling that it happened. */
const TOLD: readonly RegExp[] = [
  english(
    String.raw`\b(?:i|we|it|they|that|this|mine|ours|he|she)(?:'s|'ve|'d)?\b[^,]{0,60}\b(?:was|were|got|been|is|are|am|gets?|getting|has|have|had|just|came|keeps?|kept)\b[^,]{0,30}\b<R>\b`,
  ),
  english(String.raw`\b(?:my|our|the|this|that|your)\b[^,]{0,60}\b<THING>\b[^,]{0,40}\b<R>\b`),
  english(String.raw`\b(?:my|our)\b[^,]{0,40}\b(?:was|were|got|been|has|is|are|keeps?)\b[^,]{0,20}\b<R>\b`),
  english(
    String.raw`\b(?:they|you|reviewers?|carriers?|aggregator|twilio|bandwidth|telnyx|genesys|somebody|someone)\b[^,]{0,30}\b<R>\b[^,]{0,20}\b(?:us|me|it|my|our|this|that|mine|ours|again|with|for|because)\b`,
  ),
  english(String.raw`\b(?:rejecting|rejects|denies|denying|refuses|refusing|declines|declining)\s+(?:us|me|it|my|our|mine|ours)\b`),
  english(
    String.raw`^\W{0,3}(?:(?:again|still|sadly|unfortunately|hi|hello|hey|help|ok|so|and|but|just|got|was|were|been|status|result|finally|now|it)\b\W{0,3}){0,5}(?!reject\b)<R>\b`,
  ),
  english(String.raw`^\W{0,3}(?:\w+\s){0,2}<THING>\s(?:(?:was|is|got|has been|been|just|again)\s){0,2}<R>\b`),
  english(
    String.raw`\b(?:rejection|denial|refusal)\b[^,]{0,20}\b(?:codes?|reasons?|e-?mails?|mails?|letters?|notices?|messages?|errors?|says?|said|because|with|came|today|yesterday)\b`,
  ),
  english(String.raw`\b(?:got|get|received|have|had|saw|see)\b[^,]{0,20}\b(?:rejection|denial|refusal)\b`),
  english(String.raw`\b(?:my|our|the|your|a|this)\b[^,]{0,40}\b<THING>\b[^,]{0,40}(?:\b|(?=n't))<FAILED>`),
  english(
    String.raw`\b(?:i|we|it|they)\b[^,]{0,20}\b(?:failed|<FAILED>)\b[^,]{0,30}\b(?:verification|review|vetting|approval|registration)\b`,
  ),
  english(String.raw`\b(?:i|we|it)\b[^,]{0,12}(?:\b(?:not)|n't)(?: been| get| got)? (?:approved|verified)\b`),
  english(String.raw`\b(?:failed|unsuccessful)\b[^,]{0,20}\b(?:verification|vetting|review)\b`),
];

/** Asked in general, feared, or told of what did not happen. */
const SUPPOSED: readonly RegExp[] = [
  english(
    String.raw`\b(?:if|unless|in case|whether|whenever|each time|every time|suppose|what would|so that|in order)\b.*(?:\b|(?=n't))(?:<R>|rejection|denial|<FAILED>)`,
  ),
  english(String.raw`\b(?:when|once|after|until)\b[^,]{0,60}\b(?:is|are|gets?|be)\b[^,]{0,15}\b<R>\b`),
  english(
    String.raw`\b(?:would|could|might|may|can|will|won't|shall|should|to|don't want|not want|likely|going to)\b(?:\s\w+){0,3}\s(?:be|get|being|getting)\b[^,]{0,15}\b<R>\b`,
  ),
  english(
    String.raw`\b(?:avoid|prevent|risk|chances?|afraid|worried|worry|fear|likely|without|often|usually|commonly|typically|sometimes|most|many|common|before|how (?:many|long|do|does))\b[^,]{0,60}\b(?:<R>|rejections?|denials?|rejecting|rejects)\b`,
  ),
  english(String.raw`(?:\bnot|n't|\bnever)\s(?:\w+\s){0,2}(?:reject(?:ed)?|denied|declined|refused|turned down|failed)\b`),
  english(
    String.raw`^\W{0,3}(?:hi|hello|hey|so|and|ok)?\W{0,3}(?:was|were|is|are|has|have|had|did|do|does|am|will|would|can|could|should|might|may)\s(?!<R>|you (?:\w+\s){0,2}(?:tell|explain|help|say|check|see|look|know))[^,]{0,80}\b(?:<R>|<FAILED>|rejection)[^,]{0,60}\?`,
  ),
  english(
    String.raw`\bwhy\s(?:do|does|are|would|might)\s(?!(?:\w+\s){0,2}(?:my|our|i|we|me|us|you|they|it)\b)[^?]{0,80}\b(?:<R>|rejects?|get)\b`,
  ),
  english(
    String.raw`\b(?:i|we)\s(?:\w+ly\s|have\s|'ve\s|just\s)?(?:rejected|denied|declined|refused|turned down|reject|refuse|sent back)\b(?!\s(?:with|for|because|by|again|due))`,
  ),
  english(String.raw`\b<R>\s(?:us|me)\s(?:a|an|any|credit|entry)\b`),
];

/** Things of other people that get refused: what texts are about, not the registration. */
const FOREIGN = english(
  String.raw`\b(?:payments?|cards?|credit|debit|orders?|transactions?|charges?|loans?|claims?|refunds?|transfers?|deposits?|checks?|cheques?|purchases?|invitations?|offers?|bookings?|reservations?|appointments?|deliver(?:y|ies)|packages?|logins?|passwords?|quotes?|proposals?|bids?|prescriptions?|insurance|visas?|returns?|invoices?|coverage|mortgages?|leases?|jobs?|resumes?|entry|boarding|friend|sign-ins?|account access)\b[^,]{0,50}\b<R>\b|\b<R>\b\s(?:(?:the|a|an|your|their|his|her)\s)?(?:\w+\s)?(?:payments?|cards?|orders?|transactions?|charges?|loans?|claims?|refunds?|transfers?|deposits?|purchases?|invitations?|offers?|bookings?|deliver(?:y|ies)|packages?|quotes?|proposals?)\b`,
);
const PEOPLE =
  '(?:customers?|patients?|members?|clients?|users?|subscribers?|parents?|students?|donors?|guests?|applicants?|borrowers?|tenants?|cardholders?|employees|drivers|candidates?|shoppers?|buyers?|residents)';
/** People who are texted, or the act of texting them, with the refusal following; or refused people. */
const AUDIENCE = english(
  String.raw`(?:\b${PEOPLE}\b|\b(?:we|i|they|it)\s(?:\w+\s)?(?:text|send|notify|message|alert|inform|remind|sms|let)\b).*\b(?:<R>|failed)\b|\b<R>\s(?:\w+\s)?${PEOPLE}\b`,
);
const OURS = english(
  String.raw`\b(?:my|our)\s(?:\w+\s){0,3}<THING>\b|\b(?:toll[- ]?free|tfn|verification)\b|\b(?:i|we)\s(?:was|were|got|have been|keep getting|am|are)\s(?:\w+\s)?<R>\b|\b<R>\b\s(?:us|me|our|my)\b`,
);
const YOURS = english(
  String.raw`\byour\s(?!(?:\S+\s){0,3}(?:toll[- ]?free|tfn|verification|registration|submission|campaign|brand|form|number)\b)[^,]{0,60}\b<R>\b`,
);
/** Whether an English sentence tells of a rejection of the speaker's own. */
export const tellsInEnglish = (sentence: string): boolean =>
  TOLD.some((way) => way.test(sentence)) &&
  !SUPPOSED.some((way) => way.test(sentence)) &&
  !(FOREIGN.test(sentence) && !OURS.test(sentence)) &&
  !(AUDIENCE.test(sentence) && !OURS.test(sentence)) &&
  !YOURS.test(sentence);
