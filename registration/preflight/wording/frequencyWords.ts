const COUNT =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|single|a few|few|several|a couple(?: of)?|a handful(?: of)?)';
const NOUN =
  '(?:msgs?|messages?|texts?|sms|mms|alerts?|notifications?|reminders?|updates?|codes?|passcodes?|notices?|confirmations?|surveys?|offers?)';
const TIME = '(?:days?|weeks?|wk|months?|mo|mth|mnth|years?|yr|hours?|quarters?|seasons?|fortnight)';
const DAY =
  '(?:day|morning|evening|night|week|month|quarter|year|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday|weekend)';
const RHYTHM = '(?:daily|nightly|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|yearly|annually|hourly)';
const OCCASION =
  '(?:order|purchase|visit|appointment|appt|booking|reservation|stay|trip|ride|flight|log-?in|sign-?in|request|session|event|case|delivery|shipment|package|transaction|class|shift|job|customer|patient|person|member|user|account|ticket|claim|incident|outage|donation|project|game|season)';
const WORD = '(?:[\\w\'"&-]{1,20}[\\s,]{1,2})';
const ABOUT =
  '(?:up to|max(?:imum)?\\.?(?: of)?|(?:no|not|never) more than|at (?:the )?(?:very )?most|approx(?:imately)?\\.?|about|around|roughly|some|usually|typically|maybe|expect|average(?: of)?|averag(?:es|ing)|fewer than|less than|under|~)';
/** Talk of prices between the two words would make it a matter of rates. */
const NEAR = '(?:(?!\\b(?:rates?|charges?|fees?|prices?|costs?|tariffs?)\\b)[^.!?]){0,60}';
const NUMERAL = '(?:\\d{1,3}|한두|두세|두어|서너|한|두|세|네|다섯|여섯|열|몇)';
const COUNTER = '(?:건|회|번|통|개|차례)';

/** How often: "msg frequency varies", "up to 4 msgs/mo", "one message per login", "how many depends on the job", "월 최대 4건". */
export const FREQUENCY: readonly RegExp[] = [
  /\bfrequenc(?:y|ies)\b|\bfreqs?\b|\bfréquence\b|\bfrecuencia\b|\b(?:messages?|msgs?|texts?|sms) (?:volume|cadence)\b/i,
  new RegExp(
    `\\b(?:how (?:many|often|frequently|much)|numbers?|amounts?|count|total|they|it|this|messages?|msgs?|texts?|texting|sms|alerts?|notifications?|reminders?|updates?|codes?)\\b${NEAR}\\b(?:var(?:y|ies|ying|ied)|depend(?:s|ing)?|differs?|fluctuates?)\\b(?! on (?:your|the) (?:carrier|plan|provider|operator))`,
    'i',
  ),
  /\b(?:var(?:y|ies)|depends?) (?:with|by|on|according|from|per|throughout|as)\b(?! (?:(?:your|the|each|my) )?(?:mobile |wireless |phone |cell )?(?:carrier|plan|provider|operator|country|location|store))/i,
  new RegExp(`\\b${COUNT}\\s?(?:-|to|or)?\\s?${WORD}{0,4}${NOUN}\\s?${WORD}{0,3}(?:a|an|/|per|each|every|any)\\s?${TIME}\\b`, 'i'),
  new RegExp(`\\b(?:${COUNT}|an?)\\s?${WORD}{0,4}${NOUN}\\s?${WORD}{0,5}(?:(?:per|each|every)\\s|/ ?)(?!cent\\b)\\w`, 'i'),
  new RegExp(
    `\\b(?:${COUNT})\\s?${WORD}{0,2}${NOUN}\\s${WORD}{0,4}(?:before|after|when|only|the (?:day|night|morning)|on the day|ahead|in advance|in (?:all|total)|altogether|at most|tops|max(?:imum)?)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:once|twice|thrice|${COUNT}\\s?(?:x|times))\\s?${WORD}{0,2}(?:(?:a|an|per|each|every|in any)\\s[a-z]|/ ?[a-z]|${RHYTHM}\\b)`,
    'i',
  ),
  new RegExp(`\\b${ABOUT}\\s?${COUNT}\\s?(?:-|to|or)?\\s?${WORD}{0,3}${NOUN}\\b`, 'i'),
  new RegExp(`(?<![$\\w])${ABOUT}\\s?${COUNT}\\s(?:per|each|every|an?|for each|for every)\\s(?!cent\\b)[a-z]`, 'i'),
  new RegExp(
    `\\b(?:${RHYTHM}|seasonal|occasional|periodic|infrequent|sporadic)\\s${WORD}{0,4}(?:${NOUN}|deals?|specials?|newsletters?|news)\\b`,
    'i',
  ),
  new RegExp(`\\b${NOUN}\\s${WORD}{0,5}(?:${RHYTHM}|every (?:other |few |single )?(?:${DAY}|days|weeks|months))\\b`, 'i'),
  new RegExp(`\\b(?:every (?:other |few )?(?:${DAY}|days|weeks|months))\\s${WORD}{0,5}${NOUN}\\b`, 'i'),
  new RegExp(`(?<!\\$[\\d.,]{1,9}\\s?)(?:\\bper (?:${TIME}|${OCCASION})|/\\s?${TIME})\\b`, 'i'),
  new RegExp(`\\b(?:two|three|four|2|3|4)\\s${WORD}{0,2}${NOUN}\\s?[:(-]`, 'i'),
  new RegExp(
    `(?<![$\\d.,:])\\b${COUNT}\\s(?:(?:a|an|in a|in an|in any|in one|within a|any)\\s(?:given |calendar )?${TIME}|${RHYTHM})\\b`,
    'i',
  ),
  new RegExp(`(?<![$\\d.,:])\\b${COUNT}\\s(?:per|(?:for |with )?(?:each|every))\\s(?!cent\\b)[a-z]`, 'i'),
  /\brecurring\b|\b(?:one[- ](?:time|off)|single|just one|only one) (?:\w{1,12} )?(?:messages?|texts?|notifications?|alerts?|reminders?|confirmations?)\b|\b(?:each|every) time\b|\b(?:as|when|if|where) (?:it is |it's |and when )?(?:needed|necessary|required|warranted|appropriate)\b|\bas and when\b/i,
  /\bwhenever\b(?! (?:you|i)(?:'d)? (?:want|like|wish|please|choose|need|decide|prefer|feel))|\b(?:occasionally|periodically|sporadically|infrequently|sparingly)\b|\b(?:from time to time|now and (?:then|again)|once in a while|every (?:so often|now and then|once in a while)|a few times|(?:just|only) once)\b|\bonly (?:\w{1,12} ){0,3}(?:when|if|before|after)\b/i,
  /빈도|횟수|(?:발송|수신|전송)\s?(?:주기|건수)|때마다|매번|그때그때|그때마다|(?:비|부)?정기적|비정기|부정기|수시로?|[일1]회성|건별|[건회]당|필요(?:할|한)\s?때|필요\s?시|필요에\s?따라|가끔|이따금|종종|간헐적|얼마나\s?자주|상황에\s?따라/,
  new RegExp(
    `(?:(?:월|주|연|년|달|하루|일주일|매월|매주|매일|매달|\\d일|개월|분기|주간|월간)(?:에|당|마다|간)?|(?:건|회|번|로그인|주문|예약|방문|배송|요청|거래|진료|결제|접수|수업|행사)(?:에|당|마다|별로?))\\s?(?:평균|최대|많아야|많으면|약|각각|보통|대략)?\\s?${NUMERAL}\\s?(?:[~-]\\s?\\d{1,3}\\s?)?${COUNTER}`,
  ),
  new RegExp(`(?:당|마다|별로)\\s?(?:평균|최대|약|각각|보통|대략)?\\s?${NUMERAL}\\s?(?:[~-]\\s?\\d{1,3}\\s?)?${COUNTER}`),
  new RegExp(
    `(?:최대|약|평균|많아야)\\s?${NUMERAL}\\s?(?:[~-]\\s?\\d{1,3}\\s?)?${COUNTER}|매(?:주|월|일|달)\\s?[^.]{0,16}(?:문자|메시지|소식|알림|발송|보내)`,
  ),
  new RegExp(
    `${NUMERAL}\\s?(?:[~-]\\s?\\d{1,3}\\s?)?(?:회|번|통|차례|건)(?:씩|만|정도|쯤|이내|이하)?(?:로|에|를|의)?\\s?(?:이내로?\\s?|정도\\s?|문자를?\\s?|메시지를?\\s?)?(?:발송|보내|전송|안내|알려|받)`,
  ),
];
