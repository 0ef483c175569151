/** What is sent, called by its name; "updates" or "contact" alone leave SMS unnamed (30513). */
export const TEXTS: readonly RegExp[] = [
  /\b(?:texts?|texting|texted|sms|mms|messages?|messaging|msgs?)\b/i,
  /\bcodes?\b[^.!?]{0,30}\b(?:to|on) (?:your|my|their|the) (?:phone|mobile|cell)/i,
  /문자|메시지|메세지|SMS|LMS|MMS/i,
];

/** A person says yes: the words by which consent is given, asked for or acted out. */
export const CONSENT: readonly RegExp[] = [
  /\b(?:agree(?:s|d|ing|ment)?|consent(?:s|ed|ing)?|opt(?:s|ed|ing)?[\s-]?in|opt me in|authori[sz](?:e|es|ing|ation)|permission|permit|allow|accept|acknowledge|approve|subscrib(?:e|es|ed|ing)|enrol+(?:ed|ing|ment)?|join(?:ing)?|sign(?:ing)?[\s-]?(?:me\s)?up|requesting|(?:i|we|you|to) request|(?:i|please) confirm|confirming|count me in|put me (?:down|on)|keep me (?:posted|updated|informed)|let me know)\b/i,
  /\bby (?:check|tick|click|select|submitt|text|provid|sign|enter|press|tapp|continu|reply|scann|mark|toggl|choos|send|giv|initial|complet|shar|switch)\w{2,4}\b/i,
  /\b(?:check|tick|mark|select|click|tap) (?:this|the|here|below|yes)\b|[☐☑□▢✓✔]|\[\s?[xX]?\s?\]|\byes\b/i,
  /\b(?:would you like|do you want|may we|can we|could we|shall we|is it (?:ok|okay|all right|alright)|may [\w&' -]{2,60} (?:text|send)|i(?:'d| would) like|i want|want to|please (?:send|text|message)|(?:send|text|message) me|(?:to|and|i will|i'll) (?:receive|get)|for (?:text|sms)|would it be (?:ok|okay|all right|alright|fine)|with your (?:ok|okay|yes|say-so)|(?:you|they) (?:may|can) (?:text|message|send)|(?:ok(?:ay)?|fine|happy|glad|willing|pleased) (?:with (?:getting|receiving)|for [\w&' -]{2,40} to|to) ?(?:text|message|send|receive|get)?|(?:shall|should) (?:we|i))\b|(?:^|[.!?:;]\s)(?:get|receive) (?:[\w&'-]{1,20} ){0,4}(?:texts?|sms|messages?)\b|\b(?:j'accepte|je consens|j'autorise|acepto|autorizo)\b/i,
  /\b(?:enter|provide|type|add|leave) (?:your|my|a) (?:mobile|phone|cell)\b/i,
  /\b(?:[Tt]ext|[Tt]xt|[Ss]end) ['"]?[A-Z0-9]{2,20}\b['"]? to\b/,
  /동의|수신을?\s?(?:원(?!(?:하|치)\s?(?:지|않))|희망|신청|허락|승낙)|신청|받겠|받을게|받으시겠|받아\s?보|받기|받고\s?싶|(?<!그만\s?)받으(?:려면|시려면)|받는\s?데|보내\s?주세요|허용|승낙|구독|체크|선택하|보내\s?(?:도|드려도)|가입/,
];

/** Disclosures that speak of messages without naming them as what is agreed to. */
export const DISCLOSURE_PHRASES: readonly RegExp[] = [
  /\b(?:message|msg|text|sms|messaging)s?\W{0,2}(?:frequency|freq|volume)\b/gi,
  /\b(?:frequency|number|volume) of (?:messages|texts|msgs)\b/gi,
  /\b(?:standard\W|std\W|normal\W)?(?:msgs?|messages?|messaging|texts?|sms)\b\W{0,3}(?:and|or)?\W{0,3}(?:data\W{1,2})?(?:rates?|charges?|fees?)\b/gi,
  /\b(?:reply|text|txt|send|respond|type)\w{0,3}\W{1,3}(?:with\W{1,2})?(?:stop|help|info|unsubscribe|cancel|end|quit)\b[^.!?\n]{0,60}/gi,
  /\b(?:\d{1,3}|one|two|three|four|five|few)\W{0,2}(?:msgs?|messages?|texts?)\W{0,2}(?:per|an?|each|every)\b/gi,
  /\bmessages? (?:may |can |will )?(?:vary|varies)\b|\b(?:delayed|undelivered)[^.!?]{0,25}messages\b/gi,
  /(?:문자|메시지|SMS)\s?(?:발송|수신)?\s?(?:빈도|횟수|건수)|(?:문자|메시지|SMS)?\s?(?:및|와|·)?\s?(?:문자|메시지|데이터)\s?(?:및|와|·)?\s?(?:데이터\s?)?(?:요금|통신료)/gi,
];

/** Consent only named: titles of papers, and what holds for those who do not give it. */
export const CONSENT_NAMED: readonly RegExp[] = [
  /(?<=^|[.!?(\n]\s?|\b(?:and|but) )(?:(?:your|this|such|giving|my|text|sms) ){0,2}(?:consent|agreement|agreeing|opting[- ]in|opt-?in|signing up|joining|subscribing)\b[^.!?,;]{0,40}\b(?:not|never|n't|optional|voluntary)\b[^.!?]{0,60}/gi,
  /\b(?:you|i) (?:do not|don't|need not|needn't) (?:have to |need to )?(?:agree|consent|opt in|sign up|join|subscribe)\b[^.!?]{0,60}/gi,
  /동의(?:를|하지)?\s?(?:하지\s?)?않[^.!?]{0,40}|동의(?:는|가|여부)[^.!?]{0,20}(?:조건|필수|의무|관계|상관)[^.!?]{0,20}|동의\s?없이|(?:동의|신청|가입)\s?(?:서|란|양식)(?![가-힣])|(?:수신을?|문자를?)\s?(?:원하지|원치|희망하지)\s?않[^.!?]{0,40}/g,
];

/** Questions a speaker puts, to be answered with yes or no (30511); an offer of help asks for nothing. */
export const ASKS_YES_OR_NO: readonly RegExp[] = [
  /(?<!\b(?:questions|need help|help|trouble|problems|why|how|what))\?/i,
  /\b(?:would you like|do you (?:agree|consent|want|give|wish)|may we|can we|is (?:that|this|it) (?:ok|okay|all right|alright|fine)|say yes|answer yes|respond yes|yes or no|press (?:one|1)|please (?:say|answer|confirm))\b/i,
  /동의하(?:시|십)|괜찮으|시겠(?:습니까|어요|나요|는지)|(?:될|드릴|릴)까요|받으시겠|하시겠|"?네"?라고|예라고|1번을?\s?(?:눌러|누르)/,
];

/** What the texts are about, so that a script says more than "messages". */
export const KINDS: readonly RegExp[] = [
  /\b(?:reminders?|updates?|alerts?|notifications?|notices?|confirmations?|offers?|deals?|promotion(?:s|al)?|coupons?|discounts?|marketing|codes?|passcodes?|verification|appointments?|visits?|orders?|deliver(?:y|ies)|shipments?|packages?|status|tracking|pickups?|reservations?|bookings?|bills?|billing|payments?|invoices?|accounts?|statements?|fraud|security|events?|classes|schedules?|absence|closures?|news|newsletters?|surveys?|feedback|donations?|volunteer\w{0,4}|campaigns?|support|service requests?|claims?|cases?|tickets?|repairs?|estimates?|quotes?|test results?|refills?|prescriptions?|emergenc(?:y|ies)|outages?|weather|answers?|replies|arrival|dispatch|pick-?ups?|order-?ready|loads?|shifts?|sales?|specials?|rewards?|renewals?|enrollment|login|sign-?in)\b/i,
  /\b(?:text(?:s|ing)?|messages?|messag(?:e|ing)|sms)\b(?! (?:stop|help|quit|end|cancel|info)\b)[^.!?]{0,40}\b(?:about|regarding|concerning|when|once|as soon as|before|after|ahead of|if (?:your|the|an?|there)|(?:photos?|pictures|copies|results) of)\s(?!(?:this|these|texts?|messages?|that|it|us|we like|you (?:like|want))\b)/i,
  /알림|안내|예약|배송|주문|진료|상담|할인|쿠폰|행사|혜택|프로모션|인증|결제|청구|공지|소식|일정|접수|방문|수업|신제품|픽업/,
];
