import type { OptInMethod } from '../../choices.ts';

/** Words by which a description names a way of opting in. `weak` ones count only where no other medium is named. */
export interface MethodWords {
  readonly strong: RegExp;
  readonly weak?: RegExp;
}

export const METHOD_WORDS: Readonly<Record<OptInMethod, MethodWords>> = {
  WEB_FORM: {
    strong:
      /\b(?:web\w{0,6}|sites?|online|on-line|pages?|portals?|apps?|check-?\s?out|links?|urls?|click\w{0,3}|browsers?|screens?|widgets?|pop-?ups?|digital(?:ly)?|e-?sign\w{0,3}|dashboard|log(?:s|ged)? in|account settings|profile|settings|tablet|kiosk)\b|https?:|웹|사이트|홈페이지|온라인|페이지|화면|앱|링크|클릭|누르|결제|회원\s?가입|인터넷|주문서/i,
    weak: /\b(?:forms?|box(?:es)?|fields?|submit\w{0,4}|regist\w{2,8}|sign[s-]?\s?up|enter\w{0,3}|typ(?:e|es|ing)|fill\w{0,3})\b|양식|가입|체크|입력|신청/i,
  },
  PAPER_FORM: {
    strong:
      /\b(?:paper\w{0,4}|contracts?|sign(?:s|ed|ing)?(?! ?-?(?:up|in|on)\b)|clipboards?|print\w{0,3}|intake|cards?|written|writing|pen|sheets?|documents?|agreements?|packets?|hand-?written|slips?|applications?|initials?|waivers?|leases?|mail(?:ed|-in)|brochures?)\b|종이|서류|서명|계약서|신청서|동의서|문진표|설문지|수기|용지|카드/i,
    weak: /\b(?:forms?|fill\w{0,3}|box(?:es)?|complet\w{1,3})\b|양식|작성|체크/i,
  },
  VIA_TEXT: {
    strong:
      /\bkeywords?\b|\b(?:text|texts|texting|texted|sends?|sending)\b[^.!?]{1,30}\bto (?:our|us|the|this|number|\d|\+|\()|\b(?:texts?|texting|messages?|messaging) (?:us|in)\b|\b(?:sends?|sending) (?:a|an|the|us a|in a) (?:text|message|sms|word)\b|\binbound\b|키워드|문자를?\s?(?:로\s?)?(?:보내|전송)|(?:라고|을|를)\s?(?:문자|보내|전송)/i,
    weak: /\b(?:text(?:s|ing|ed)?|sms|messages?|txt)\b|문자|메시지/i,
  },
  AGENT_PHONE: {
    strong:
      /\b(?:calls?|call(?:er|ers|ing|ed|s in)|(?:phone|telephone)s?(?! ?(?:number|#|no\b))|agents?|representatives?|reps?|verbal(?:ly)?|staff|receptionists?|operators?|speak\w{0,3}|spoken|dispatchers?|advis[eo]rs?|associates?|scripts?|asks?|asked|team members?|over the line|hotline|front desk|coordinator\w?|reads?)\b|전화(?!\s?번호)|상담|통화|직원|구두|콜센터|여쭤|여쭙|물어/i,
  },
  IVR: {
    strong:
      /\b(?:ivr|automated|press(?:es|ing)? (?:\d|one|two|a key|any)|menus?|record(?:ed|ing)|phone system|voice|calls?|callers?|keypad|dial\w{0,3}|prompts?)\b|자동\s?응답|ARS|누르|눌러|음성|전화(?!\s?번호)/i,
  },
  MOBILE_QR_CODE: { strong: /\bqr\b|\bscan\w{0,4}|QR|큐알|스캔/i },
  POINT_OF_SALE: {
    strong:
      /\b(?:registers?|check-?\s?out|counters?|point[- ]of[- ]sale|pos|in[- ]store|in[- ]person|cashiers?|stores?|shops?|tills?|terminals?|desks?|tablets?|purchas\w{1,4}|pin ?pads?|readers?|kiosks?|on site|onsite|front desk|branch(?:es)?|location|associates?|staff|pay\w{0,4})\b|계산대|매장|포스|결제|카운터|점포|지점|창구|태블릿|구매/i,
  },
  IMPORT: {
    strong:
      /\b(?:import\w{0,3}|lists?|existing|migrat\w{1,4}|upload\w{0,3}|transfer\w{0,4}|previous(?:ly)?|crm|databases?|earlier|mov(?:e|ed|ing)|prior|records?|spreadsheets?|csv|export\w{0,3}|already|former|old)\b|명단|목록|기존|이전|가져|옮|리스트|DB|업로드|보유|이미/i,
  },
};

/** Another medium than a web page, or than paper: words that take a weak one's force. */
export const OFF_PAGE =
  /\b(?:paper|clipboard|printed|by phone|over the phone|calls?|callers?|agents?|cashiers?|counter|in person|verbal(?:ly)?|receptionist|handwritten|text(?:s|ing)? [A-Z0-9]{2,20} to)\b|종이|전화(?!\s?번호)|구두|계산대|통화/i;
export const OFF_PAPER =
  /\b(?:web\w{0,6}|online|site|page|app|portal|checkout|url|click\w{0,3}|calls?|agents?)\b|https?:|웹|온라인|홈페이지|사이트/i;
