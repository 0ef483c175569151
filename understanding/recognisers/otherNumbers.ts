/** Numbers that count things or papers only when they are called a number: "customer number", 고객 번호; a "customer" alone is a person. */
const PAPERS =
  'order|invoice|case|ticket|customer|client|account|acct|policy|reference|ref|tracking|confirmation|purchase order|po|serial|member(?:ship)?|loan|claim|permit|routing|booking|reservation|room|badge|employee|student|patient|passport|receipt|quote|job|item|sku|zip|postal|d-?u-?n-?s|npi|fec|passcode|pin|card';
const IS = '(?:\\s+(?:is|was|reads|says)|\\s?[:=#(])?\\s{0,3}[#(]?\\s?';
const CALLED_IN_ENGLISH = new RegExp(
  `\\b(?:${PAPERS})\\s?(?:number|no\\.?|num\\.?|nr\\.?|#|id|code)${IS}$|\\b(?:order|invoice|ticket|tracking|duns|npi|ssn|social(?:\\ssecurity)?(?:\\snumber)?)${IS}$`,
  'i',
);
const CALLED_IN_KOREAN =
  /(?:주문|고객|송장|계좌|접수|사건|운송장|예약|회원|카드|계약|허가|면허|여권|거래|견적|영수증|사번|학번|우편|상품|문의|민원|보험|사회\s?보장|결제|확인|인증)\s?(?:번호|코드)(?:은|는|이|가|도)?\s?[:=]?\s*$/;
const FAX =
  /(?:\b(?:fax|facsimile|telefax)(?:\s?(?:number|no\.?|line|#))?|팩스(?:\s?번호)?)(?:\s?(?:is|was)(?![a-z])|은|는|이|가|도)?\s?[.:=)#-]{0,2}\s{0,3}[(+]?$|(?:^|[\s|/,;(])F\s?[.:)]?\s{1,3}$|(?:^|[\s|/,;(])F[.:)]$/i;
/** "Phone/fax", 전화 및 팩스: one line for both. */
const SHARED_WITH_FAX = /(?:phone|tel|telephone|voice|call|전화)\s?(?:\/|&|and|or|및|겸|·|,)\s?(?:fax|팩스)[^\d]{0,12}$/i;
const FAX_AFTER =
  /^\s{0,2}(?:\(\s?(?:fax|f|팩스)\s?\)|[,-]?\s?(?:is|was)\s(?:our\s|the\s|a\s|just\s|only\s){0,2}fax\b|(?:은|는|이|가)\s(?:우리\s|저희\s)?팩스)/i;
/** Nobody's phone: `… is the order number`, …은 주문번호. */
const CALLED_AFTER = new RegExp(
  `^\\s{0,2},?\\s?(?:is|was|that's)\\s(?:our\\s|the\\s|a\\s|an\\s|your\\s|my\\s|just\\s){0,2}(?:${PAPERS})\\s?(?:number|no\\.?|id|code)\\b|^(?:은|는|이|가)\\s(?:저희\\s|우리\\s)?(?:주문|고객|송장|계좌|접수|운송장|예약|회원|계약)\\s?번호`,
  'i',
);
/** How far before a number its name may stand. */
const REACH = 48;

const lineBefore = (text: string, start: number): string => {
  const before = text.slice(Math.max(0, start - REACH), start);
  return before.slice(before.lastIndexOf('\n') + 1);
};

/** A number that is called an order, invoice, customer, case number or the like, before it or after it. */
export const isOtherNumber = (text: string, start: number, end: number): boolean => {
  const before = lineBefore(text, start);
  return CALLED_IN_ENGLISH.test(before) || CALLED_IN_KOREAN.test(before) || CALLED_AFTER.test(text.slice(end, end + REACH));
};

/** A number said to be a fax; a line for both voice and fax is none. */
export const isFax = (text: string, start: number, end: number): boolean => {
  const before = lineBefore(text, start);
  return (FAX.test(before) && !SHARED_WITH_FAX.test(before)) || FAX_AFTER.test(text.slice(end, end + REACH));
};
