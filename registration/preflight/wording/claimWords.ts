/** Claims that consent is not needed (30476, 30515). A purchase that needs no consent, or people who need not agree, are none. */
export const EXEMPTIONS: readonly RegExp[] = [
  /\b(?:opt-?\s?ins?|consent|permission) (?:is|are|was|were)(?:n't| not) (?:really )?(?:needed|required|necessary|applicable|collected|obtained)\b(?![^.!?]{0,40}\b(?:to (?:buy|purchase|use|get|receive|book|order|make|obtain|register|create|place|complete|shop|be)|for (?:any |a |the )?(?:purchase|service|services|treatment|care|order|booking)|condition|purchase|in order))/i,
  /\b(?:no|don't need|do not need|doesn't need|does not need|don't require|do not require|without needing|needs? no) (?:an |any |explicit |prior |separate |formal |sms |text )?(?:opt-?\s?ins?|consent|permission)(?: (?:is|are|was|being))?(?: (?:needed|required|necessary|because|since|as (?!a )|for|from|collected|to (?:send|text))|\s?[.;]|\s?,(?!\s?(?:no|then)\b)|$)(?![^.!?]{0,30}\b(?:to (?:buy|purchase|make|book|order|place|shop|use|get|receive|complete)|purchase|condition))/i,
  /\bno (?:opt-?\s?in|consent) applies\b|\b(?:opt-?\s?ins?|consent) not (?:needed|required|necessary|applicable)\b(?![^.!?]{0,30}\b(?:to (?:buy|purchase|use|get|order|book)|for (?:any |a |the )?(?:purchase|service|order)|purchase))|^not applicable\b|\b(?:opt-?\s?in|consent) (?:does not|doesn't|do not) apply\b|\bexempt(?:ed|ion)?\b[^.!?]{0,60}\b(?:opt|consent|tcpa|requirements?|rules?)\b|\b(?:opt|consent|tcpa)\b[^.!?]{0,60}\bexempt|\b(?:we|agency|agencies|employees|schools?|government)\b[^.!?]{0,20}\bexempt\b|\bnot subject to (?:opt-?\s?in|consent|tcpa)\b|\b(?:established|existing|prior) business relationship\b/i,
  /\b(?:implied|implicit|assumed|presumed) consent\b|\b(?:consent(?:ed)?|agree(?:d|ment)?)\b[^.!?]{0,20}\bby (?:doing business|being (?:a|our) (?:customer|client|patient|member))|\bby (?:being|becoming) (?:a |an |our )?(?:customer|client|patient|member)s?\b[^.!?]{0,30}\b(?:consent|agree|opt)|\bconsent (?:is|was) (?:implied|implicit|assumed|presumed|automatic|understood)\b/i,
  /\b(?:we (?:don't|do not)|never) (?:collect|ask for|get|obtain|have|use|require) (?:an |any |a )?(?:opt-?\s?ins?|consent)\b/i,
  /동의(?:가|는|를|절차가|절차는)?\s?(?:따로\s?|별도로\s?)?(?:필요\s?(?:없|하지\s?않)|불필요|받지\s?않|생략|면제)|동의한?\s?(?:것으로)\s?(?:간주|봅니다|보고)|묵시적\s?동의/,
];

/** Consent nobody gave; fine where the same sentence tells what the person did. */
export const AUTOMATIC: readonly RegExp[] = [
  /(?<!\bthen )\b(?:automatically|auto-?) ?(?:opted[- ]?in|enrolled|subscribed|added|signed up|included)\b|\b(?:opted[- ]?in|enrolled|subscribed) (?:automatically|by default)\b/i,
  /(?:자동으로|자동)\s?(?:수신|가입|동의|등록|신청)/,
];

/** Having a number is no consent: phrases people write instead of the steps (30446). */
export const EXCUSES: readonly RegExp[] = [
  /\b(?:gave|given|give|gives|provided?|provides|shared?|left|leave|supplied)\b[^.!?]{0,25}\b(?:their|the|a) (?:contact |cell |cell ?phone |mobile |phone |telephone )*(?:numbers?|information|info|details)\b/i,
  /\b(?:existing|current|long[- ]?time|regular|past) (?:customers?|clients?|patients?|members?|contacts?|users?|students?|tenants?|donors?)\b|\balready (?:our |a |know|have|work|do business)/i,
  /\b(?:on file|in our (?:database|crm|system|records|files)|we (?:already )?have (?:all )?(?:their|the) (?:\w{1,10} )?numbers?)\b/i,
  /\bverbal(?:ly)?\b|\bword of mouth\b|\bin person\b/i,
  /번호를?\s?(?:줬|주셨|주신|제공|남겨|남기|알려)|기존\s?(?:고객|회원|환자|거래처)|이미\s?(?:고객|회원|저희|거래)|구두|(?:번호|연락처)를?\s?(?:보유|갖고|가지고)/,
];

/** Acts by which a person agrees, and the words that ask for it. */
export const CONSENT_STEPS: readonly RegExp[] = [
  /\b(?:check|tick|mark|select|click)\w{0,3} (?:[\w-]{1,15} ){0,5}(?:box|boxes|checkbox|option|yes|toggle|button)\b|\bcheck-?box(?:es)?\b|\btoggl\w{1,3}\b|\bswitch(?:es)? on\b/i,
  /\b(?:agrees?|agreed|consents|consented|accepts?|accepted|opts? in by|opted in by(?! default)|opting in by)\b/i,
  /\b(?:says?|said|answers?|answered|repl(?:y|ies|ied)|responds?|responded)\b[^.!?]{0,12}\byes\b|\b(?:keyword|script)\b|\bpress(?:es)? (?:1|one)\b|\basks?\b[^.!?]{0,60}\b(?:text|sms|message|consent|permission|agree)/i,
  /\b(?:texts?|texting|send|sends) ['"]?[A-Z0-9]{2,20}\b['"]? to\b/,
  /\b(?:repl(?:y|ies)|respond\w{0,3})\b|\bsign(?:s|ed|ing)? (?:[\w-]{1,15} ){0,4}(?:form|consent|card|sheet|agreement|line|authori[sz]ation|permission|slip|contract|document)\b|\binitial(?:s|ed)?\b|\bscan/i,
  /체크|동의|서명|답장|회신|키워드|스캔|"?(?:네|예)"?라고|1번|선택/,
];

/** Anything a consumer does or sees on the way. */
export const STEPS: readonly RegExp[] = [
  ...CONSENT_STEPS,
  /\b(?:enter|typ|fill|submit|complet|book|visit|go(?:es)? to|open|tap|click|press|choos|select|order|regist|creat|download|log|log in|text|send|call|read|sign|see|shown|display|hand|receiv|provid|order|check|schedul|request|writ|turn|give|ask|confirm|appl|enrol|scroll|land|start|drop)\w{0,5}\b/i,
  /입력|작성|클릭|누르|눌러|열|접속|방문|전화|읽|보내|제출|예약|주문|가입|설치|적|보고|신청/,
];

const LISTS = '(?:lists?|leads?|databases?|contacts|numbers|data|records|consents|opt-?\\s?ins)';
const TAKEN = '(?:purchased|bought|rented|leased|licensed|acquired|scraped|sourced)';

/** Consent that was given to somebody else: bought, rented, shared, partners' lists (30468, 30477). */
export const FOREIGN_LISTS: readonly RegExp[] = [
  new RegExp(`\\b${TAKEN}\\b\\s(?:(?!(?:from|who|that|in|at|our)\\b)[\\w-]{1,20}\\s){0,4}${LISTS}\\b`, 'i'),
  /\b(?:buy|rent|lease|purchase|acquire|scrape|get|obtain|receive)\b\s(?:(?!(?:from|who|that)\b)[\w-]{1,20}\s){0,3}(?:lists|leads|contact lists?|mailing lists?|marketing lists?)\b/i,
  new RegExp(
    `\\b${LISTS}\\b,?\\s(?:(?:that|which|we|was|were|is|are|has been|have been|all|originally|recently)\\s){0,4}(?:${TAKEN}|supplied|provided|shared|given|obtained)\\s(?:[\\w-]{1,12}\\s){0,2}?(?:from|by|through|via)\\b(?!\\s(?:the |our )?(?:customers?|clients?|patients?|members?|consumers?|people|users?|guests?|parents?|students?|donors?|each|them))`,
    'i',
  ),
  /\b(?:list|lead|data|marketing list) (?:brokers?|vendors?|providers?|aggregators?|gen(?:eration)?|compan(?:y|ies)|sellers?|rentals?|houses?)\b|\blead-?gen\b|\bco-?registration\b|\bshared (?:lists?|leads?|databases?|contacts)\b|\bleads? (?:from|we)\b|\b(?:lists?|leads?|databases?) (?:we |is |are |was |were )?(?:rented|leased|bought|purchased)\b|\bscraped\b|\bharvested\b|\battendee lists?\b|\b(?:exchang|swapp|trad)(?:ed?|ing) (?:our )?lists\b|\bthird[- ]party (?:lists?|leads?|data|databases?|vendors?|sources?|providers?|opt-?ins?|marketers?)\b|\b(?:from|through|via) (?:a |our |other )?third[- ]part(?:y|ies)\b|\b(?:shared|given|provided|collected|gathered|obtained|supplied|handed over|sold)(?: to us| with us)? (?:by|through|via|from) (?:[\w'-]{1,15} ){0,3}(?:partners?|affiliates?|other compan(?:y|ies)|another company|vendors?|brokers?)\b/i,
  new RegExp(
    `\\b${LISTS}\\b[^.!?]{0,40}\\b(?:from|by|through|via|with)\\s(?:[\\w'-]{1,15}\\s){0,4}(?:partners?|affiliates?|sister compan(?:y|ies)|sponsors?|another (?:company|business|firm)|other (?:companies|businesses|firms))\\b`,
    'i',
  ),
  /\b(?:partners?|affiliates?|sister compan(?:y|ies)|another (?:company|business|firm)|other (?:companies|businesses|firms)|vendors?|brokers?|agenc(?:y|ies))\b['’]?s?\s(?:[\w-]{1,15}\s){0,3}?(?:shared?|shares|gave|gives?|provided?|provides|sold|sells?|sent|sends?|passed|passes|suppl(?:y|ies|ied)|collected|collects?|gathered|compiled|obtained|assembled|handed|lists?|leads|databases?)\b/i,
  /(?:구매|구입|매입|임대|대여|공유|제공)\s?(?:한|했던|받은|해\s?온)\s?(?:외부\s?|고객\s?)?(?:명단|목록|리스트|DB|디비|번호|연락처|데이터)|(?:명단|목록|리스트|DB|디비|번호|연락처|데이터)(?:을|를|은|는)?\s?(?:\S{1,12}\s?(?:에서|에게서|한테서|로부터)\s?)?(?:구매|구입|매입|임대|대여|사\s?왔|샀|공유\s?받|제공\s?받|넘겨\s?받)/i,
  /(?:제휴사|제휴\s?업체|제휴\s?회사|파트너사|파트너|협력사|협력\s?업체|외부\s?업체|타사|다른\s?회사|자매\s?회사|계열사|DB\s?업체)(?:에서|에게서|로부터|가|와|한테서|의)\s?[^.!?]{0,20}(?:명단|목록|리스트|DB|번호|연락처|데이터|받)/i,
];

/** A consent text that speaks for others too. */
export const CONSENT_FOR_OTHERS: readonly RegExp[] = [
  /\band (?:its|our|their|any|other|select(?:ed)?|marketing)(?: \w{1,12}){0,2} (?:partners|third[- ]part(?:y|ies)|advertisers|sponsors)\b/i,
  /\b(?:and|or) (?:third[- ]part(?:y|ies)|marketing partners|affiliate partners)\b/i,
  /(?:및|와|과)\s?(?:제휴사|파트너사|협력사|제3자)/,
];

/** A box that is ticked before anybody looks (30508). */
export const PRESELECTED: readonly RegExp[] = [
  /\b(?:comes?|appears?|shown|displayed) (?:already )?(?:ticked|checked|selected)\b|\bpre-?\s?(?:checked|ticked|selected|filled box)\b|\b(?:checked|ticked|selected|on) by default\b|\balready (?:checked|ticked)\b|\bdefaults? to (?:checked|yes|on|opt)/i,
  /미리\s?(?:체크|선택)|기본(?:으로|값으로|값이)?\s?(?:체크|선택)/,
];

/** Texts as the price of the service (30505). */
export const FORCED: readonly RegExp[] = [
  /\b(?:must|have to|has to|need to|needs to|(?:is|are) required to|(?:is|are) obliged to) (?:agree|consent|opt[\s-]?in|accept|subscribe)\b[^.!?]{0,60}\b(?:texts?|sms|messages?|messaging)\b[^.!?]{0,60}\b(?:to|in order to|before they can|or they cannot) (?:complete|finish|create|continue|proceed|register|place|book|check ?out|buy|purchase|use|open|get (?:the |our )?(?:service|account)|receive (?:the |our )?(?:service|care|treatment)|become|be (?:served|treated))/i,
  /\bby (?:buying|purchasing|ordering|placing (?:an|your|my) order|making a purchase)\b[^.!?]{0,40}\b(?:agree|consent|opt[\s-]?in)\w{0,3}\b[^.!?]{0,40}\b(?:texts?|sms|messages?)\b/i,
  /\b(?:texts?|sms|text message) (?:consent|opt-?\s?in|messages?) (?:is|are) (?:mandatory|compulsory|required|a requirement|a condition)\b(?! to be| by| for (?:texts|messages))|\b(?:consent|opt-?\s?in|agreeing) (?:to (?:texts?|sms|text messages) )?is (?:mandatory|compulsory|a (?:condition|requirement))\b/i,
  /(?:문자|메시지|SMS)[^.!?]{0,20}동의(?:해야만|하셔야만|하지\s?않으(?:시)?면)[^.!?]{0,30}(?:없|불가|가능|못|있)|동의(?:는|가)?\s?필수/,
];

/** As much, put the other way round. */
export const NOT_WITHOUT: readonly RegExp[] = [
  /\b(?:cannot|can't|can not|unable to|may not) (?:\w{1,15} ){1,5}(?:without|unless)\b[^.!?]{0,30}\b(?:agree|consent|opt|accept)\w{0,3}\b[^.!?]{0,30}\b(?:texts?|sms|messages?)\b/i,
];
