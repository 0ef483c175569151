/** Words by which customers call a rejection. `R` stands for them in the patterns below. */
const R = String.raw`(?:reject(?:ed)?|denied|declined|refused|disapproved|turned down|sent back|kicked back|knocked back|bounced back)`;
/** A verification that did not come through, in a sentence that names it. */
const FAILED = String.raw`(?:failed|fails|unsuccessful|(?:not|n't)(?: been| get| got| be)? (?:approved|verified|accepted|successful)|(?:not|n't) (?:pass|go through|get through|make it through)|came back|come back)`;
const THING = String.raw`(?:registrations?|verifications?|submissions?|applications?|toll[- ]?free|tfns?|numbers?|campaigns?|forms?|use cases?|opt-?ins?|reviews?|requests?|brand|filing|paperwork|case)`;

const english = (pattern: string): RegExp =>
  new RegExp(pattern.replaceAll('<R>', R).replaceAll('<THING>', THING).replaceAll('<FAILED>', FAILED), 'i');

/** Ways of telling that it happened. */
const TOLD: readonly RegExp[] = [
  english(
    String.raw`\b(?:i|we|it|they|that|this|mine|ours|he|she)(?:'s|'ve|'d)?\b[^,]{0,30}\b(?:was|were|got|been|is|are|am|gets?|getting|has|have|had|just|came|keeps?|kept)\b[^,]{0,30}\b<R>\b`,
  ),
  english(String.raw`\b(?:my|our|the|this|that|your)\b[^,]{0,60}\b<THING>\b[^,]{0,40}\b<R>\b`),
  english(String.raw`\b(?:my|our)\b[^,]{0,40}\b(?:was|were|got|been|has|is|are|keeps?)\b[^,]{0,20}\b<R>\b`),
  english(
    String.raw`\b(?:they|you|reviewers?|carriers?|aggregator|twilio|bandwidth|telnyx|genesys|somebody|someone)\b[^,]{0,30}\b<R>\b[^,]{0,20}\b(?:us|me|it|my|our|this|that|mine|ours|again|with|for|because)\b`,
  ),
  english(String.raw`\b(?:rejecting|rejects|denies|denying|refuses|refusing|declines|declining)\s+(?:us|me|it|my|our|mine|ours)\b`),
  english(
    String.raw`^\W{0,3}(?:(?:again|still|sadly|unfortunately|hi|hello|hey|help|ok|so|and|but|just|got|was|were|been|status|result|finally|now|it)\b\W{0,3}){0,5}<R>\b`,
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
/** People who are texted, or the act of texting them. */
const AUDIENCE =
  /\b(?:customers?|patients?|members?|clients?|users?|subscribers?|parents?|students?|donors?|guests?|applicants?|borrowers?|tenants?|cardholders?|employees|drivers|candidates?|shoppers?|buyers?|residents)\b|\b(?:we|i|they|it)\s(?:\w+\s)?(?:text|send|notify|message|alert|inform|remind|sms|let)\b/i;
const OURS = english(
  String.raw`\b(?:my|our)\s(?:\w+\s){0,3}<THING>\b|\b(?:toll[- ]?free|tfn|verification)\b|\b(?:i|we)\s(?:was|were|got|have been|keep getting|am|are)\s(?:\w+\s)?<R>\b|\b<R>\b\s(?:us|me|our|my)\b`,
);
const YOURS = english(
  String.raw`\byour\s(?!(?:\S+\s){0,3}(?:toll[- ]?free|tfn|verification|registration|submission|campaign|brand|form|number)\b)[^,]{0,60}\b<R>\b`,
);
/** A message consumers get, not somebody speaking about himself. */
const SAMPLE = /\b(?:reply|text|send)\s+["']?stop\b|\[\s?(?:first |last |customer )?\w+\s?\]|\{\{?\w+\}?\}/i;

const told = (sentence: string): boolean =>
  TOLD.some((way) => way.test(sentence)) &&
  !SUPPOSED.some((way) => way.test(sentence)) &&
  !(FOREIGN.test(sentence) && !OURS.test(sentence)) &&
  !(AUDIENCE.test(sentence) && !OURS.test(sentence)) &&
  !YOURS.test(sentence);

const REFUSAL_KO = '(?:거절|반려|거부|리젝|퇴짜|기각|불승인|탈락|불합격)';
const PAST_KO =
  '(?:됐|되었|되어서|돼서|돼|당했|당해|당함|됨|된\\s?거|된\\s?이유|된\\s?사유|받았|맞았|먹었|했다|했어|했대|했습|하네|하더|하셨|했는데|했고|이래|이라고|이라|라고|났|나서|해서|통보|메일|통지|코드|오류|사유(?:는|가|로)(?!\\s?(?:어떤|무엇|뭐|뭔|무슨))|시켰)';
const TOLD_KO: readonly RegExp[] = [
  new RegExp(`${REFUSAL_KO}(?:을|를|이|가|도|만)?\\s?(?:또\\s?|계속\\s?)?${PAST_KO}`),
  /(?:승인|심사|인증|검증|등록|신청|통과)[가-힣]{0,3}\s?(?:이|을|를|에|에서|가)?\s?(?:안\s?(?:됐|되었|났|돼요|됩니다|되네|나왔|받아)|못\s?(?:했|받|하고)|떨어졌|떨어져|실패했|실패하|실패라|실패로|되지\s?않았|하지\s?못했|받지\s?못했|불가)/,
  new RegExp(`${REFUSAL_KO}\\s?(?:요|임|함)?\\s*[.!,:]|${REFUSAL_KO}$`),
];
const SUPPOSED_KO = new RegExp(
  `${REFUSAL_KO}\\s?(?:되면|되나요|될까|될\\s?수|되는|되지\\s?않(?:게|도록|으려|고\\s?싶|았)|되기|당하면|당하지\\s?않|안\\s?되|되었을\\s?(?:때|경우)|됐을\\s?(?:때|경우)|된\\s?(?:경우|다면|때)|됐다면|되었다면|하면|할\\s?수|될\\s?경우|될\\s?때|됐나요\\?|되었나요|된\\s?건가요|됐는지|되었는지|된\\s?적이?\\s?(?:없|있나))`,
);
const WHY_KO = /왜|어째서|어떤\s?(?:이유|사유)|무슨\s?(?:이유|사유)|이유가\s?(?:뭐|뭔|무엇)|사유가\s?(?:뭐|뭔|무엇)/;
const FOREIGN_KO =
  /(?:결제|카드|주문|환불|대출|송금|거래|예약|배송|택배|청구|보험|입금|이체|로그인|초대|비자|할부|승차|입장|쿠폰|반품|교환)[^.!?\n]{0,7}(?:거절|반려|거부|실패|승인)|(?:수신|문자)\s?거부/;
const AUDIENCE_KO =
  /(?:고객|손님|회원|환자|구매자|이용자|사용자|학생|학부모|직원|신청자|지원자|후원자)(?:님)?(?:들)?(?:에게|께|이|한테|의|은|는)/;

const isToldKo = (sentence: string): boolean => {
  if (!TOLD_KO.some((way) => way.test(sentence)) || AUDIENCE_KO.test(sentence) || FOREIGN_KO.test(sentence)) return false;
  return !SUPPOSED_KO.test(sentence) || (WHY_KO.test(sentence) && new RegExp(`${REFUSAL_KO}(?:됐|되었|된)`).test(sentence));
};

/** Whether somebody tells, in words, that their registration was rejected. */
export function tellsOfRejection(text: string): boolean {
  if (SAMPLE.test(text)) return false;
  const sentences = text.match(/[^.!?;\n]{1,600}[.!?;]?/g) ?? [];
  return sentences.some((one) => told(one.trim()) || isToldKo(one.trim()));
}

const REPORTED =
  /\b(?:they|reviewers?|the review|carriers?|aggregator|twilio|bandwidth|telnyx|genesys|feedback|(?:the |an? |their )(?:e-?mail|letter|notice|message|answer|response))\b[^.!?\n]{0,30}\b(?:said|told (?:me|us)|claim(?:s|ed)|wrote back|complain(?:s|ed))\b|\b(?:reviewers?|carriers?|aggregator|twilio|bandwidth|telnyx|genesys)\b[^.!?\n]{0,15}\b(?:says?|found|finds|wants?|thinks?|states?)\b/i;
const REPORTED_KO =
  /(?:심사|검토|담당자|캐리어|통신사|제네시스|답변|답장|회신)[^.!?\n]{0,40}(?:라고|다고|대요|래요|는데요|네요|답니다|랍니다|답이|왔어|왔습)/;

/** Whether somebody repeats what reviewers said. */
export const reportsReviewers = (text: string): boolean => REPORTED.test(text) || REPORTED_KO.test(text);
