/** What it may cost: "Msg&Data rates may apply", "carrier charges may apply", "요금이 부과될 수 있습니다". */
export const RATES: readonly RegExp[] = [
  /\brates?\b[^.!?]{0,25}\bappl(?:y|ies)\b|\b(?:usual|normal|regular|standard|ordinary) (?:rates?|charges|fees)\b/i,
  /\b(?:msgs?|messages?|messaging|data|texts?|texting|sms|mms|carriers?|carrier's|wireless|standard|std|mobile|operator|provider|provider's|network|plan)\b\.?[^.!?]{0,30}\b(?:rates?|charges?|fees?|costs?|tariffs?)\b/i,
  /\b(?:rates?|charges?|fees?|costs?)\b[^.!?]{0,40}\b(?:carriers?|wireless|mobile|operator|provider|plan|messag(?:e|es|ing)|texts?|texting)\b/i,
  /\b(?:carrier|provider|operator|plan|network|phone company|telco)\b[^.!?]{0,30}\b(?:charg|bill|cost|fee)/i,
  /\b(?:charged?|charges|billed|cost) (?:you )?(?:as (?:usual|normal) )?(?:for (?:the |these |our )?(?:texts?|messages?|data|sms)|by (?:your|the) (?:\w{1,12} )?(?:carrier|provider|operator|phone company|network))/i,
  /\bfrais\b[^.!?]{0,30}\b(?:messagerie|messages?|données|texto|s'appli)|\btarifas?\b/i,
  /(?:문자|메시지|데이터|통신사?|SMS|이용|수신)[^.!?]{0,15}(?:요금|비용|사용료|이용료|수수료|수신료)|요금[^.!?]{0,12}(?:부과|발생|청구|적용|나올|나갈|들\s?수|과금)|통신료|데이터료|통신비|정보\s?이용료|요금제/i,
];

/** The keyword that ends it, however it is put: "Reply STOP", "txt stop 2 end", "'중지'라고 답장". */
export const STOP: readonly RegExp[] = [
  /\bSTOP(?:ALL)?\b(?!\s(?:BY|IN)\b)|\bSTOP(?:2|TO)END\b|\b(?:ARRET|ARRÊT)\b/,
  /\b(?:reply(?:ing)?|replies|text(?:ing|s)?|txt|send(?:ing)?|respond(?:ing)?|typ(?:e|ing)|answer(?:ing)?|say(?:ing)?|writ(?:e|ing)|enter(?:ing)?|us(?:e|ing)|word|keyword)\b[\s:,'"]{1,4}(?:(?:back|with|us|the|word|keyword|a|to this number|to any message)[\s:,'"]{1,3}){0,3}(?:stop|unsubscribe|opt-?out|unsub)\b/i,
  /\bstop\b['"]?\s?(?:to|2|=|for)\s?(?:opt|end|cancel|unsub|stop|quit|leave|discontinue|remove|be removed|withdraw|halt|cease|decline|no\b|turn|get out|finish|drop)/i,
  /['"]stop['"]|\bstop\s?=|\bS[-. ]T[-. ]O[-. ]P\b/i,
  /\b(?:[Rr]eply|[Tt]ext|[Tt]xt|[Ss]end|[Rr]espond|[Tt]ype|[Ww]rite)\b[\s:,'"]{1,4}(?:(?:back|with|us|the word)\s['"]?){0,2}(?:END|QUIT|REVOKE|OPTOUT|OPT-OUT|UNSUBSCRIBE|REMOVE)\b/,
  /\b(?:CANCEL|END|QUIT|REVOKE)\b['"]?[^.!?]{0,4}\b(?:to|2)\s(?:opt|unsub|stop|end (?:texts|messages|these)|leave|cancel (?:texts|messages|sms))/i,
  /['"]?(?:중지|거부|수신\s?거부|그만|취소|해지|정지|중단|스톱|스탑)['"]?\s?(?:라고|이라고|를|을|로)?\s?(?:답장|회신|보내|입력|문자)/,
  /(?:수신\s?거부|무료\s?거부|해지)[^.!?]{0,15}\d{3}-?\d{3,4}-?\d{3,4}/,
];

/** Any way out named at all, with or without the keyword. */
export const OPT_OUT: readonly RegExp[] = [
  /\bopt(?:ing|s|ed)?[\s-]{0,2}out\b|\bunsubscribe\b|\bunsub\b|\bstop (?:receiving|getting|these|texts|messages|all|sms|any)\b|\b(?:no more|end these|quit these|cancel these) (?:texts|messages|alerts)\b/i,
  /수신\s?을?\s?(?:거부|중단|중지|해지|취소|차단)|그만\s?받|받고\s?싶지\s?않|원하지\s?않|원치\s?않|해지|구독\s?취소|무료\s?거부/,
];

/** Where help is: "HELP for help", "for help call …", "도움이 필요하면 HELP". */
export const HELP: readonly RegExp[] = [
  /\bHELP\b|\bINFO\b|\bAIDE\b/,
  /\b(?:reply(?:ing)?|text(?:ing)?|txt|send(?:ing)?|respond(?:ing)?|type|answer|say)\b[\s:,'"]{1,4}(?:(?:back|with|us|the|word|keyword|stop or|stop and)[\s:,'"]{1,3}){0,3}help\b/i,
  /\bhelp\b['"]?\s?(?:4\b|=|:|for (?:help|info|more|assistance|support|customer))|['"]help['"]|@[\w.-]{3,60} for (?:help|support)\b|\bcustomer (?:care|service|support)\b\s?(?:line|desk|team)?\s?(?:is |at |on )?[:,-]?\s?(?:\(?\d{3}|[\w.+-]{1,40}@)/i,
  /\b(?:for|need|want|get) (?:more )?(?:help|assistance|support|info|information)\b[^.!]{0,20}\b(?:reply|text|call|contact|e-?mail|visit|write|phone|dial|go to|at|reach)\b/i,
  /\b(?:questions?|need help|help|trouble|problems?|stuck|need us|need a hand|issues?)\b\s?[?:,-]\s?(?:please |just |you can )?(?:call|text|contact|e-?mail|visit|write|reply|reach|ring|phone|dial|talk|speak|see|\(?\d{3}|[\w.+-]{1,40}@)/i,
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
  /(?:\b(?:not|never|no|neither|nor|none|without)|n't)\b[^.!?]{0,40}\b(?:condition|conditional|conditions (?:of|for|to)|prerequisite|precondition)\b|\bunconditional|\b(?:is|are|entirely|completely|purely|totally) (?:optional|voluntary)\b/i,
  /(?:\b(?:not|never|no|neither|nor|none)|n't)\b[^.!?]{0,40}\b(?:required?|requirement|necessary|need(?:ed)?|mandatory|obliged|obligat\w{1,4}|have to|affect\w{0,3}|depend\w{0,2}|must)\b[^.!?]{0,70}\b(?:purchas\w{1,4}|buy\w{0,3}|orders?|goods|services?|products?|shop\w{0,4}|sale|participate|book\w{0,3}|dine|join)\b/i,
  /\b(?:purchas\w{1,4}|buy\w{0,3}|orders?|shop)\b[^.!?]{0,40}\b(?:without|even if|whether or not|regardless|either way|all the same|just the same|anyway|(?:does|do)(?:n't| not) (?:require|depend|hinge|rely))\b|\bno (?:purchase|order|sale|service)\b[^.!?]{0,20}\b(?:depends|requires|hinges)\b|\bneed(?: not|n't) (?:agree|consent|opt in|sign up)\b/i,
  /조건이?\s?(?:아닙|아니|되지)|동의(?:하지|는|를)?\s?(?:하지\s)?않(?:아도|으셔도|더라도)|(?:필수|의무)(?:가|는)?\s?(?:아닙|아니|아님)|동의\s?(?:없이|여부와\s?(?:상관|관계))|(?:구매|이용|주문|결제)(?:와|과|에)\s?[^.]{0,12}(?:상관\s?없|관계\s?없|무관|영향)|선택\s?사항|강제가\s?아/,
];
