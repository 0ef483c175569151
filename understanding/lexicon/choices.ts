import type { BusinessType, Category, OptInMethod, PoliticalEntityType } from '../../registration/choices.ts';

/** One way of saying a choice, English and Korean. Adding a synonym is one line here. */
type Synonyms<Choice extends string> = Readonly<Record<Choice, readonly RegExp[]>>;

export const BUSINESS_TYPE_WORDS: Synonyms<BusinessType> = {
  SOLE_PROPRIETOR: [
    /\bsole[\s-]?(prop(rietor(ship)?)?|trader|owner)\b/i,
    /\b(freelancer?|self[\s-]?employed|one[\s-]person business|individual)\b/i,
    /개인\s?사업자|1인\s?(기업|사업)|프리랜서|자영업/,
  ],
  NON_PROFIT: [
    /\bnon?[\s-]?profit\b|\bnot[\s-]for[\s-]profit\b|\bcharit(y|ies|able)\b|\b501\s?\(?c\)?\b|\bngo\b|\bfoundation that\b/i,
    /비영리|자선\s?(단체|재단)|공익\s?(단체|법인)|엔지오/,
  ],
  GOVERNMENT: [
    /\bgovernment(al)?\b|\b(public|state|federal|municipal|city|county)\s(?:(?:water|fire|police|health|parks|transportation|sanitation|housing|library|planning|public works|human services|sheriff'?s)\s)?(agency|office|body|department|government|utility|utilities|library|transit|hospital|school(s| district)?)\b|\bpublic sector\b|\bmunicipal(ity)?\b|\b(part|department|branch) of the (city|county|state|town|government)\b|\bschool district\b/i,
    /정부|공공\s?기관|지방\s?자치|시청|구청|관공서|주\s?정부/,
  ],
  PUBLIC_PROFIT: [
    /\bpublic(ly)?[\s-](traded|listed|held|company|corporation|profit|for[\s-]profit)\b|\blisted (company|on)\b|\b(nyse|nasdaq)\b|\bstock exchange\b/i,
    /(?<!비)상장/,
  ],
  PRIVATE_PROFIT: [
    /\bfor[\s-]?profit\b|\bprivate(ly)?\b(?!\s(school|policy))|\b(regular|normal|ordinary|commercial)\s(company|business|firm)\b|^\s*((?:it'?s|it is|we'?re|we are|i'?m|i am|i (?:have|own|run)|just|this is)\s)?(just\s)?(an?\s)?(small\s|little\s|local\s|family[\s-]owned\s|family\s)?(company|business|firm|llc|l\.l\.c\.?|inc|corporation|corp|s[\s-]corp|c[\s-]corp|startup|start-up)\s*[.!]?$/i,
    /(?<!비)영리|일반\s?(회사|기업|법인)|사기업|비상장|민간\s?(기업|회사)|개인\s?회사|주식회사(?:입니다|예요|이에요|요)|^\s*(?:그냥\s)?(?:작은\s)?(?:회사|유한책임회사|유한회사|LLC|법인|스타트업)(?:입니다|이에요|예요|이요|요)?\s*$/i,
  ],
};

export const CATEGORY_WORDS: Synonyms<Category> = {
  TWO_FACTOR_AUTHENTICATION: [
    /\b(2\s?fa|mfa|otp|two[\s-]?factor|multi[\s-]?factor|one[\s-]?time (pass)?codes?|one[\s-]?time pass(word|code)s?|(login|log[\s-]in|sign[\s-]?in|reset|verification|security|access|authentication|auth|pass) ?codes?|passcodes?|verif(y|ying) (their|the|your) (phone|identity|number|login))\b/i,
    /인증\s?(번호|코드|문자)|본인\s?인증|이중\s?인증|2단계\s?인증|일회용\s?(비밀번호|번호)|로그인\s?(코드|인증|번호)/,
  ],
  DELIVERY_NOTIFICATIONS: [
    /\b(deliver(y|ies)|shipping|shipments?|shipped|courier|parcels?|packages?|pallets?|tracking|out for delivery|drop[\s-]?offs?)\b/i,
    /배송|택배|배달|발송\s?(알림|안내)|운송/,
  ],
  FRAUD_ALERT_MESSAGING: [
    /\bfraud|\bsuspicious (\w+ ){0,2}(activity|transactions?|charges?|log[\s-]?ins?)|\bunusual activity\b|\bused suspiciously\b/i,
    /사기|도용|이상\s?(거래|징후)|의심\s?거래|의심(되는|스러운|될)|부정\s?(사용|결제)/,
  ],
  SECURITY_ALERT: [
    /\b(security|system|intrusion|breach|server|monitoring|incident) (alerts?|incidents?|notices?|warnings?|notifications?)\b/i,
    /보안\s?(경고|알림|경보|사고)|시스템\s?(경고|알림|장애)|침해/,
  ],
  PUBLIC_SERVICE_ANNOUNCEMENT: [
    /\b(public service|public safety|emergenc(y|ies)|outages?|weather|evacuation|boil water|road closures?|storm|meal ?time|community)\s?(alerts?|notices?|announcements?|warnings?|texts?|notifications?|updates?)?\b/i,
    /재난|긴급|정전|단수|기상|날씨\s?(알림|경보)|공공\s?안내|대피|비상/,
  ],
  HIGHER_EDUCATION: [/\b(university|college|campus|higher ed(ucation)?|undergraduates?|alumni)\b/i, /대학|캠퍼스|대학원/],
  K12: [
    /\bk[\s-]?(12|to 12)\b|\b(elementary|middle|high|public|charter) schools?\b|\bschool (district|notices?|closings?|alerts?)\b|\bparents? (and|of) (students|pupils)\b/i,
    /초등|중학교|고등학교|초중고|학교\s?(알림|공지|안내)|학부모/,
  ],
  CHARITY_NONPROFIT: [
    /\bdonat(e|ions?|ing|ors?)\b|\bfund[\s-]?rais(e|ing|ers?)\b|\bvolunteers?\b|\bcharit(y|ies|able)\b/i,
    /기부|후원|모금|자원\s?봉사|자선/,
  ],
  POLITICAL_ELECTION_CAMPAIGNS: [
    /\b(political|elections?|campaign(ing)? for|candidates?|voters?|ballot|get out the vote|gotv|committee to elect|elect\s\p{Lu}|pac\b|polling place|canvass)/iu,
    /정치|선거|후보|유권자|투표\s?독려|캠프|정당|유세/,
  ],
  POLLING_AND_VOTING_NON_POLITICAL: [
    /\b(surveys?|polls?|polling|questionnaires?|feedback|ratings?|reviews? requests?|nps|voting)\b/i,
    /설문|여론\s?조사|만족도|피드백|투표/,
  ],
  EVENTS: [
    /\b(events?|tickets?|webinars?|rsvps?|conferences?|concerts?|festivals?|workshops?|seminars?)\b/i,
    /행사|(?<!(?:할인|세일|쿠폰|광고|프로모션)\s?)이벤트(?!\s?(?:광고|할인|쿠폰))|티켓|웨비나|세미나|공연|콘서트|컨퍼런스|참가\s?신청/,
  ],
  MARKETING: [
    /\b(marketing|promo(s|tions?|tional)?|coupons?|discounts?|(flash |weekly |special )?sales?\b(?! (team|dep|tax))|offers?|deals?|advertis(ing|ements?)|ads|newsletters?|loyalty|specials|new arrivals)\b/i,
    /마케팅|광고|쿠폰|할인|프로모션|판촉|홍보|세일|신상품\s?(소식|안내)|특가/,
  ],
  CUSTOMER_CARE: [
    /\b(customer (service|support|care|chat)|support (chat|texts?|tickets?|conversations?|line|requests?|questions?|team)|help ?desk|two[\s-]?way|service chat|inbound (support|service|questions?|customer)|answer(ing)? (customers?|questions?)|conversational|live chat|customers? (text|message|write) us)\b|^\s*(mostly |just |only )?support\s*[.!]?$|\bfor (customer )?support\b/i,
    /고객\s?(상담|지원|센터|응대|서비스|문의)|상담\s?(채팅|문자|용)|문의\s?(응대|답변|대응)|양방향|문의(?:하면|에|가|를).{0,16}(?:답|응대|회신)|상담원이.{0,12}(?:답|응대)/,
  ],
  ACCOUNT_NOTIFICATIONS: [
    /\b(notifications?|notif(s|y)|alerts?|reminders?|appointments?|bookings?|reservations?|bill(s|ing)?|invoices?|payments? (due|reminders?|notices?)|order (status|updates?|confirmations?|notices?|ready|is ready)|account (updates?|notices?|activity|messages?)|status updates?|confirmations?|receipts?|pick[\s-]?up (notices?|texts?|ready)|balance|staff notices?|shift|schedule changes?|renewals?)\b/i,
    /알림|알람|예약|리마인[더드]|청구|결제\s?(안내|알림)|주문\s?(상태|확인|안내|알림|완료)|계정|영수증|공지|납부|일정\s?(안내|변경)|입금|수업\s?알림|통지/,
  ],
};

export const METHOD_WORDS: Synonyms<OptInMethod> = {
  MOBILE_QR_CODE: [/\bqr\b/i, /큐알|QR\s?코드/i],
  POINT_OF_SALE: [
    /\b(point[\s-]of[\s-]sale|pos\b|at (the )?(checkout counter|register|till|counter|cash desk)|cashiers?|in[\s-]store (tablet|at)|at the front desk)\b/i,
    /계산대|포스\s?(기|단말)|매장\s?(에서|계산|직원|태블릿|방문)|현장\s?(에서|등록)/,
  ],
  IMPORT: [
    /\b(import(ed|ing)?|upload(ed)? (a |our )?list|existing (list|contacts|customers? list|database)|our (crm|list|database)|(purchased|bought|rented) lists?)\b/i,
    /명단|기존\s?(고객|리스트|목록)|가져오|임포트|구매한\s?목록/,
  ],
  IVR: [
    /\bivr\b|\bphone (menu|tree)\b|\bautomated (call|phone|voice)\b|\bpress(es|ing)? (1|one)\b|\binteractive voice\b/i,
    /자동\s?응답|아이브이알|ARS|안내\s?음성|1번을?\s?누르/i,
  ],
  AGENT_PHONE: [
    /\b(verbal(ly)?|orally|(our |an? |the |live |call center )?(agents?|reps?|representatives?|staff|receptionists?|operators?) (asks?|gets?|takes?|reads?|collects?|over|on|by|confirms?|obtains?|will ask|always asks?)\b|(customers?|clients?|patients?|people|callers?|they) (call|phone)(s|ed)?( in| us| our)?\b|over the phone|on the (phone|call)|by phone|phone calls?|voice calls?|during (the|a) call|call[\s-]?cent(er|re))\b/i,
    /상담원|전화로|전화\s?(상담|통화|동의|중|주문)|구두|통화\s?(중|로)|콜센터|유선/,
  ],
  VIA_TEXT: [
    /\bkey ?words?\b|\b(they|customers?|people|users?|members?|you|patients?|fans?|subscribers?|consumers?|guests?) (can )?(just |first )?text(s|ing)? (the word |us |in |to |me |\p{Lu}{2,})|\btext(s|ing)? (the word )?["“']?[A-Z]{2,}["”']?( to| in\b|$)|\btext[\s-]?to[\s-]?join\b|\btext[\s-]?in\b|\bby text(ing)?\b|\bvia text\b/iu,
    /키워드|문자로\s?(신청|가입|동의|보내면)|문자를?\s?보내(면|서|어|야)|[A-Z]{2,}\s?(?:을|를|이라고|라고)?\s?(?:문자|보내)/,
  ],
  PAPER_FORM: [
    /\b(paper|contracts?|signed (forms?|agreements?|documents?)|(service|delivery|rental|lease|written|client) (agreements?|contracts?)|clipboard|intake (form|sheet)|printed? forms?|sign(s|ed|ing)? (a |the |our |up sheet|an )?(form|contract|agreement|paper)|written consent|enrol?lment form|sign[\s-]?up sheet)\b/i,
    /계약서|종이|서면|신청서|서명|동의서|지면/,
  ],
  WEB_FORM: [
    /\b(web ?(site|page|form)s?|online( form| sign[\s-]?up| checkout| booking)?|landing page|on (our|the) (site|page|app)|(our|the) (mobile )?app\b|check ?boxe?s?|sign[\s-]?up (form|page)|checkout( page)?|registration page|booking page|portal|digital form|internet|form on)\b/i,
    /웹\s?(사이트|페이지|폼|양식)?|홈페이지|온라인|(예약|가입|결제|회원\s?가입|주문|신청)\s?(페이지|화면|양식|폼)|체크\s?(박스|칸)|앱에서|사이트|인터넷/,
  ],
};

export const POLITICAL_ENTITY_WORDS: Synonyms<PoliticalEntityType> = {
  SECTION_527: [/\b(section\s)?527\b/i, /527조?/],
  BALLOT_MEASURE: [/\bballot (measure|initiative|question)|referendum|\bproposition\b/i, /주민\s?투표|국민\s?투표|발의안/],
  PARTY: [/\b(political )?part(y|ies)\b/i, /정당/],
  CANDIDATE: [/\bcandidates?\b|\bcommittee to elect\b|\bcampaign committee\b/i, /후보/],
  PAC: [/\b(super\s?)?pac\b|political action committee/i, /정치\s?활동\s?위원회|팩/],
  ADVOCACY_NON_527: [/\badvocacy\b|\bissue (group|campaign)|\bnone of (these|them)\b/i, /옹호|시민\s?단체|시민\s?운동/],
};

/** Alerts and reminders are what other categories are made of: alone they count, beside a clearer word they do not. */
export const WEAK_CATEGORY: Category = 'ACCOUNT_NOTIFICATIONS';
