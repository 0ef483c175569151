/** Words of one kind written alike, so that a pattern need not list them: "two msgs per wk" reads "3 text per month". */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![a-z])(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|single|(?:a )?few|several|a couple(?: of)?|a handful(?: of)?)(?![a-z])/gi,
    '3',
  ],
  [
    /(?<![a-z])(?:msgs?|messages?|texts?|sms|mms|alerts?|notifications?|reminders?|updates?|codes?|passcodes?|notices?|confirmations?|surveys?|offers?)(?![a-z])/gi,
    'text',
  ],
  [
    /(?<![a-z])(?:days?|weeks?|wk|months?|mo|mth|mnth|years?|yr|hours?|quarters?|seasons?|fortnight|mornings?|evenings?|nights?|weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?![a-z])/gi,
    'month',
  ],
  [/(?<![a-z])(?:daily|nightly|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|yearly|annually|hourly)(?![a-z])/gi, 'monthly'],
  [
    /(?<![a-z])(?:up to|max(?:imum)?\.?(?: of)?|(?:no|not|never) more than|at (?:the )?(?:very )?most|approx(?:imately)?\.?|around|roughly|some|usually|typically|maybe|expect|average(?: of)?|averag(?:es|ing)|fewer than|less than|under)(?![a-z])|~/gi,
    'about ',
  ],
];

/** The text with counts, texts, times and their like written alike. */
export const alike = (text: string): string => ALIKE.reduce((rest, [words, word]) => rest.replace(words, word), text);

const WORD = '(?:[\\w\'"&-]{1,20}[\\s,]{1,2})';
/** Talk of prices between the two words would make it a matter of rates. */
const NEAR = '(?:(?!\\b(?:rates?|charges?|fees?|prices?|costs?|tariffs?)\\b)[^.!?]){0,60}';
const NUMERAL = '(?:\\d{1,3}|한두|두세|두어|서너|한|두|세|네|다섯|여섯|열|몇)';
const COUNTER = '(?:건|회|번|통|개|차례)';

/** Counts, read in a text written alike: "up to 4 msgs/mo", "one message per login", "twice a week". */
export const COUNTED: readonly RegExp[] = [
  new RegExp(
    `\\b\\d{1,3}\\s?(?:-|to|or)?\\s?${WORD}{0,4}text\\s?${WORD}{0,5}(?:(?:an?|any) month|(?:per|each|every)\\s(?!cent\\b)\\w|/ ?\\w)`,
    'i',
  ),
  new RegExp(`\\ban?\\s${WORD}{0,4}text\\s?${WORD}{0,5}(?:per|each|every)\\s\\w`, 'i'),
  new RegExp(
    `\\b\\d{1,3}\\s?${WORD}{0,2}text\\s${WORD}{0,4}(?:before|after|when|only|the month|on the month|ahead|in advance|in (?:all|total)|altogether|tops|about)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:once|twice|thrice|\\d{1,3}\\s?(?:x|times))\\s?${WORD}{0,2}(?:(?:a|an|per|each|every|in any)\\s[a-z]|/ ?[a-z]|monthly\\b)`,
    'i',
  ),
  new RegExp(`\\babout\\s{1,2}\\d{1,3}\\s?(?:-|to|or)?\\s?${WORD}{0,3}text\\b`, 'i'),
  /(?<![$\w])about\s{1,2}\d{1,3}\s(?:an?\s|(?:for )?(?:per|each|every)\s)(?!cent\b)[a-z]/i,
  new RegExp(
    `\\b(?:monthly|seasonal|occasional|periodic|infrequent|sporadic)\\s${WORD}{0,4}(?:text|deals?|specials?|newsletters?|news)\\b`,
    'i',
  ),
  new RegExp(`\\btext\\s${WORD}{0,5}(?:monthly|every (?:other |3 )?month)\\b|\\bevery (?:other |3 )?month\\s${WORD}{0,5}text\\b`, 'i'),
  /(?<!\$[\d.,]{1,9}\s?)(?:\bper|\/)\s?month\b/i,
  /(?<!\$[\d.,]{1,9}\s?)\bper (?:order|purchase|visit|appointment|appt|booking|reservation|stay|trip|ride|flight|log-?in|sign-?in|request|session|event|case|delivery|shipment|package|transaction|class|shift|job|customer|patient|person|member|user|account|ticket|claim|incident|outage|donation|project|game)\b/i,
  /(?<![$\d.,:])\b\d{1,3}\s(?:(?:an?|in an?|in any|in 3|within a|any)\s(?:given |calendar )?month|monthly|(?:(?:for |with )?(?:each|every)|per)\s(?!cent\b)[a-z])/i,
  new RegExp(`\\b(?:2|3|4)\\s${WORD}{0,2}text\\s?[:(-]`, 'i'),
];

/** How often in other words: "msg frequency varies", "how many depends on the job", "as needed", "월 최대 4건". */
export const FREQUENCY: readonly RegExp[] = [
  /\bfrequenc(?:y|ies)\b|\bfreqs?\b|\bfréquence\b|\bfrecuencia\b|\b(?:messages?|msgs?|texts?|sms) (?:volume|cadence)\b/i,
  new RegExp(
    `\\b(?:how (?:many|often|frequently|much)|numbers?|amounts?|count|total|they|it|this|messages?|msgs?|texts?|texting|sms|alerts?|notifications?|reminders?|updates?|codes?)\\b${NEAR}\\b(?:var(?:y|ies|ying|ied)|depend(?:s|ing)?|differs?|fluctuates?)\\b(?! on (?:your|the) (?:carrier|plan|provider|operator))`,
    'i',
  ),
  /\b(?:var(?:y|ies)|depends?) (?:with|by|on|according|from|per|throughout|as)\b(?! (?:(?:your|the|each|my) )?(?:mobile |wireless |phone |cell )?(?:carrier|plan|provider|operator|country|location|store))/i,
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
