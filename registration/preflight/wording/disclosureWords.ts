const COUNT = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|single|a few|few|several)';
const NOUN = '(?:msgs?|messages?|texts?|sms|alerts?|notifications?|reminders?|updates?|codes?|passcodes?|notices?|confirmations?)';
const TIME = '(?:day|week|wk|month|mo|mth|year|yr|hour|quarter|season)';
const OCCASION =
  '(?:day|week|wk|month|mo|mth|year|yr|quarter|order|purchase|transaction|delivery|shipment|package|parcel|load|visit|appointment|appt|booking|reservation|stay|trip|ride|log-?\\s?in|sign-?\\s?in|sign-?\\s?up|request|session|event|incident|emergency|alert|campaign|case|ticket|inquiry|question|conversation|cycle|bill|statement|class|absence|term|semester|season|shift|job|payment|account|game|show|outage|claim|pickup|attempt|code|user|customer|patient|person|member|recipient|project|inspection|service|repair|invoice|refill|donation|gift|registration|election|meeting|issue|dispute|contact)s?';
const FEW_WORDS = '(?:[\\w\'"&-]{1,20}[\\s,]{1,2})';

/** How often: "msg frequency varies", "up to 4 msgs/mo", "one message per login", "월 최대 4건". */
export const FREQUENCY: readonly RegExp[] = [
  /\b(?:messages?|msgs?|messaging|texts?|sms|texting|alerts?|notifications?|reminders?)\.?\s{0,2}(?:frequency|frequencies|freq|volume|cadence)\b/i,
  /\b(?:frequency|freq)\b\.?.{0,40}\b(?:var(?:y|ies)|depends?|differs?|based|changes?|up to|messages?|texts?|msgs?|\d|once|twice|one|two|three|four)\b/i,
  /\b(?:messages?|msgs?|texts?|alerts?)\b[^.!?]{0,30}\bvar(?:y|ies)\b/i,
  new RegExp(`\\b${COUNT}\\s?(?:-|to|or)?\\s?${FEW_WORDS}{0,4}${NOUN}\\s?${FEW_WORDS}{0,3}(?:a|an|/|per|each|every)\\s?${TIME}`, 'i'),
  new RegExp(
    `\\b(?:${COUNT}|an?)\\s?${FEW_WORDS}{0,4}${NOUN}\\s?${FEW_WORDS}{0,5}(?:per|each|every|/)\\s?${FEW_WORDS}{0,2}${OCCASION}\\b`,
    'i',
  ),
  new RegExp(`\\b(?:once|twice|(?:${COUNT}\\s?(?:x|times)))\\s${FEW_WORDS}{0,2}(?:a|an|per|each|every)\\s${OCCASION}\\b`, 'i'),
  new RegExp(
    `\\b(?:up to|max(?:imum)?(?: of)?|(?:no|not) more than|at most|approx(?:imately)?\\.?|about|around|average(?: of)?|fewer than|less than)\\s${COUNT}\\s?(?:-|to|or)?\\s?${FEW_WORDS}{0,3}${NOUN}`,
    'i',
  ),
  new RegExp(
    `\\b(?:daily|weekly|bi-?weekly|monthly|quarterly|nightly|hourly|seasonal|occasional|periodic)\\s${FEW_WORDS}{0,3}(?:${NOUN}|offers?|deals?|specials?|newsletters?)\\b`,
    'i',
  ),
  new RegExp(`\\b${NOUN}\\s${FEW_WORDS}{0,3}(?:daily|weekly|bi-?weekly|monthly|quarterly)\\b`, 'i'),
  new RegExp(`(?<!\\$[\\d.,]{1,9}\\s?)(?:\\bper |/\\s?)${TIME}\\b`, 'i'),
  new RegExp(`(?<![$\\d.,])\\b${COUNT}\\s(?:(?:a|an)\\s${TIME}|(?:per|each|every|for each)\\s${FEW_WORDS}{0,2}${OCCASION})\\b`, 'i'),
  /\brecurring\b|\bone[- ]time (?:messages?|texts?|notifications?|alerts?|reminders?)\b|\b(?:each|every) time\b|\b(?:as|when) needed\b/i,
  /\bfréquence\b|\bfrecuencia\b/i,
  /빈도|횟수|발송\s?주기|발송\s?건수|수신\s?건수|때마다|정기적|수시로|[일1]회성/,
  /(?:(?:월|주|연|년|달|하루|일주일|매월|매주|매일|매달|\d일|개월)(?:에|당|마다)?|(?:건|회|번|로그인|주문|예약|방문|배송|요청|거래)(?:에|당|마다))\s?(?:평균|최대|약|각각|보통|대략)?\s?(?:\d{1,3}|한|두|세|네|다섯|여섯|열|몇)\s?(?:[~-]\s?\d{1,3}\s?)?(?:건|회|번|통|개)/,
  /(?:당|마다)\s?(?:평균|최대|약|각각|보통|대략)?\s?(?:\d{1,3}|한|두|세|네|다섯|여섯|열|몇)\s?(?:[~-]\s?\d{1,3}\s?)?(?:건|회|번|통)/,
  /(?:최대|약|평균)\s?\d{1,3}\s?(?:건|회|번|통)|매(?:주|월|일|달)\s?[^.]{0,12}(?:문자|메시지|소식|알림|발송)/,
];

/** What it may cost: "Msg&Data rates may apply", "carrier charges may apply", "요금이 부과될 수 있습니다". */
export const RATES: readonly RegExp[] = [
  /\brates?\b[^.!?]{0,25}\bappl(?:y|ies)\b/i,
  /\b(?:msgs?|messages?|messaging|data|texts?|texting|sms|mms|carriers?|carrier's|wireless|standard|std|mobile|operator|provider|provider's|network|plan)\b\.?[^.!?]{0,30}\b(?:rates?|charges?|fees?|costs?|tariffs?)\b/i,
  /\b(?:rates?|charges?|fees?|costs?)\b[^.!?]{0,40}\b(?:carriers?|wireless|mobile|operator|provider|plan|messag(?:e|es|ing)|texts?|texting)\b/i,
  /\b(?:carrier|provider|operator|plan)\b[^.!?]{0,30}\b(?:charge|bill|cost)/i,
  /\bfrais\b[^.!?]{0,30}\b(?:messagerie|messages?|données|texto|s'appli)|\btarifas?\b/i,
  /(?:문자|메시지|데이터|통신사?|SMS|이용|수신)[^.!?]{0,15}(?:요금|비용|사용료|이용료|수수료)|요금[^.!?]{0,12}(?:부과|발생|청구|적용|나올|들\s?수|과금)|통신료|데이터료|통신비/i,
];

/** The keyword that ends it, however it is put: "Reply STOP", "txt stop 2 end", "'중지'라고 답장". */
export const STOP: readonly RegExp[] = [
  /\bSTOP(?:ALL)?\b(?!\s(?:BY|IN)\b)|\bSTOP(?:2|TO)END\b|\b(?:ARRET|ARRÊT)\b/,
  /\b(?:reply(?:ing)?|replies|text(?:ing|s)?|txt|send(?:ing)?|respond(?:ing)?|typ(?:e|ing)|answer(?:ing)?|say(?:ing)?|writ(?:e|ing)|enter(?:ing)?|us(?:e|ing)|word|keyword)\b[\s:,'"]{1,4}(?:(?:back|with|us|the|word|keyword|a|to this number|to any message)[\s:,'"]{1,3}){0,3}(?:stop|unsubscribe|opt-?out|unsub)\b/i,
  /\bstop\b['"]?\s?(?:to|2|=|for)\s?(?:opt|end|cancel|unsub|stop|quit|leave|discontinue|remove|be removed|withdraw|halt|cease|decline|no\b|turn)/i,
  /['"]stop['"]/i,
  /\b(?:CANCEL|END|QUIT|REVOKE)\b['"]?[^.!?]{0,4}\b(?:to|2)\s(?:opt|unsub|stop|end (?:texts|messages|these)|leave|cancel (?:texts|messages|sms))/i,
  /['"]?(?:중지|거부|수신\s?거부|그만|취소|해지|정지)['"]?\s?(?:라고|이라고|를|을|로)?\s?(?:답장|회신|보내|입력|문자)/,
  /(?:수신\s?거부|무료\s?거부|해지)[^.!?]{0,15}\d{3}-?\d{3,4}-?\d{3,4}/,
];

/** Any way out named at all, with or without the keyword. */
export const OPT_OUT: readonly RegExp[] = [
  /\bopt(?:ing|s|ed)?[\s-]{0,2}out\b|\bunsubscribe\b|\bunsub\b|\bstop (?:receiving|getting|these|texts|messages)\b/i,
  /수신\s?을?\s?(?:거부|중단|중지|해지|취소|차단)|그만\s?받|받고\s?싶지\s?않|원하지\s?않|원치\s?않|해지|구독\s?취소|무료\s?거부/,
];

/** Where help is: "HELP for help", "for help call …", "도움이 필요하면 HELP". */
export const HELP: readonly RegExp[] = [
  /\bHELP\b|\bINFO\b|\bAIDE\b/,
  /\b(?:reply(?:ing)?|text(?:ing)?|txt|send(?:ing)?|respond(?:ing)?|type|answer|say)\b[\s:,'"]{1,4}(?:(?:back|with|us|the|word|keyword|stop or|stop and)[\s:,'"]{1,3}){0,3}help\b/i,
  /\bhelp\b['"]?\s?(?:4\b|=|:|for (?:help|info|more|assistance|support|customer))|['"]help['"]/i,
  /\b(?:for|need|want|get) (?:more )?(?:help|assistance|support|info|information)\b[^.!]{0,20}\b(?:reply|text|call|contact|e-?mail|visit|write|phone|dial|go to|at|reach)\b/i,
  /\b(?:questions?|need help|help)\b\s?[?:,]\s?(?:please )?(?:call|text|contact|e-?mail|visit|write|reply|reach)/i,
  /도움|문의(?:는|처|:|하|사항|가)|고객\s?센터/,
];

export const PRIVACY: readonly RegExp[] = [/\bprivacy\b|\bconfidentialit|\bprivacidad\b/i, /개인\s?정보/];

export const TERMS: readonly RegExp[] = [
  /(?<!\bin )\bterms\b(?! of payment)|\bT\s?&\s?Cs?\b|\btos\b|\bconditions of (?:use|service)\b/i,
  /약관|이용\s?조건/,
];

/** Links that lead to the policy or the terms by their own words. */
export const PRIVACY_PATH = /privacy|policies|datenschutz|confidential/i;
export const TERMS_PATH = /terms|tos\b|conditions|legal|t-and-c/i;

/** Consent must not be the price of a purchase (47 CFR 64.1200(f)(9)). */
export const NOT_A_CONDITION: readonly RegExp[] = [
  /(?:\b(?:not|never|no)|n't)\b[^.!?]{0,40}\bcondition/i,
  /(?:\b(?:not|never|no)|n't)\b[^.!?]{0,25}\b(?:required?|necessary|need(?:ed)?|mandatory|obliged|obligat\w{1,4}|have to)\b[^.!?]{0,70}\b(?:purchas\w{1,4}|buy\w{0,3}|orders?|goods|services?|products?|shop\w{0,4}|sale|participate|book\w{0,3}|dine|join)\b/i,
  /\b(?:purchas\w{1,4}|buy\w{0,3}|orders?|shop)\b[^.!?]{0,40}\b(?:without|even if|whether or not|regardless|does(?:n't| not) (?:require|depend))\b/i,
  /조건이?\s?(?:아닙|아니|되지)|동의(?:하지|는|를)?\s?(?:하지\s)?않(?:아도|으셔도|더라도)|(?:필수|의무)(?:가|는)?\s?(?:아닙|아니|아님)|동의\s?(?:없이|여부와\s?(?:상관|관계))/,
];
