import type { Found, Segments } from '../segments.ts';
import { narrowed, narrowMatches } from './narrow.ts';
import { isFax, isOtherNumber } from './otherNumbers.ts';
import { spokenDigits } from './spokenDigits.ts';

const NINE = '(?:\\d{2}\\s?[-./_]\\s?\\d{7}|\\d{3}[ -]?\\d{3}[ -]?\\d{3}|\\d{5} ?\\d{4}|\\d{2} \\d{7})';
const DASHED = /(?<![\d.+-])(?<!\d )\d{2}\s?-{1,2}\s?\d{7}(?![\d-])/g;
/** A Canadian business number with its programme account. */
const WITH_ACCOUNT = new RegExp(`(?<![\\d-])${NINE}[ -]?R[A-Z][ -]?\\d{4}(?!\\d)`, 'gi');
const NAMES = [
  'e\\.?\\s?i\\.?\\s?n\\b\\.?',
  'f\\.?e\\.?i\\.?n\\b\\.?',
  't\\.?i\\.?n\\b\\.?',
  '(?:federal\\s|fed\\.?\\s|business\\s|company\\s|corporate\\s)?(?:tax(?:payer)?|employer)\\s?(?:id(?:entification)?\\b|identifier|number|no\\b|num\\b|#)(?:\\s?(?:number|no\\b\\.?|#))?',
  'employer\\s(?:id\\b|identification)[a-z ]{0,20}',
  '(?:number|id|no\\.)\\s(?:at|with|from)\\s(?:the\\s)?(?:irs|cra)',
  '(?:irs|cra)\\s(?:business\\s)?(?:number|id\\b|no\\b|#)',
  'business\\s(?:registration\\s)?(?:number|no\\b)',
  '\\bc?bn\\b',
  '(?:연방\\s?|캐나다\\s?)?사업자\\s?(?:등록\\s?)?번호',
  '납세자\\s?(?:식별\\s?)?번호',
  '세금\\s?(?:식별\\s?)?번호',
  '(?:고용주|고용인)\\s?(?:식별\\s?)?번호',
  '(?:국세청|세무서|IRS|CRA)\\s?(?:등록\\s?)?번호',
  '이아이엔',
];
const LABELLED = new RegExp(`(?<![a-z])(?:${NAMES.join('|')})[^\\d\\n]{0,24}(\\d[\\d ./_-]{4,16}\\d)(?!\\d)`, 'gi');
const LABEL_BEFORE = new RegExp(`(?<![a-z])(?:${NAMES.join('|')})[^\\d\\n]{0,24}$`, 'i');
const BARE = new RegExp(`(?<![\\d.+$€£-])(?<!\\d )${NINE}(?![\\d-]|[ ,.]\\d)`, 'g');
const ONE_BY_ONE = /(?<![\d+-])(?<!\d )\d(?:[ .,-]{1,3}\d){8}(?![ .,-]{0,3}\d)/g;
const CANADIAN_WORDS = /\b(?:canad(?:a|ian)|cra|bn|cbn)\b|revenue agency|캐나다|비엔(?=은|는|이|\s|$)/i;
/** Three, two and four digits: a social security number, which nobody should send. */
const SSN = /^\d{3}[- ]\d{2}[- ]\d{4}$/;
const PHONE = /^\(?\d{3}\)?[-. /]\d{3}[-. /]\d{4}$/;

const digits = (text: string): string => text.replace(/\D/g, '');

const place = (match: RegExpExecArray, typed: string, value: string): Found => {
  const start = match.index + match[0].lastIndexOf(typed);
  return { value, start, end: start + typed.length };
};

/** Nine digits in one piece, as `tidyRegistrationNumber` prints them for their country; what has another length as typed, to be refused by its rule. */
const bared = (typed: string): string => (digits(typed).length === 9 ? digits(typed) : typed.trim());

const isNone = (text: string, one: Found, typed: string): boolean =>
  SSN.test(typed.trim()) || isOtherNumber(text, one.start, one.end) || isFax(text, one.start, one.end);

/** Company numbers that can be nothing else: `NN-NNNNNNN`, a Canadian number with its account, or whatever is called an EIN or a business number. */
export function registrationNumbers(segments: Segments): Found[] {
  const text = narrowed(segments);
  const withAccount = narrowMatches(segments, WITH_ACCOUNT).map((match) =>
    place(match, match[0], match[0].replace(/[^\da-z]/gi, '').toUpperCase()),
  );
  const labelled = narrowMatches(segments, LABELLED).flatMap((match) => {
    const typed = (match[1] ?? '').replace(/[ ./_-]+$/, '');
    const one = place(match, typed, bared(typed));
    return PHONE.test(typed) || isNone(text, one, typed) ? [] : [one];
  });
  const dashed = narrowMatches(segments, DASHED)
    .map((match) => place(match, match[0], bared(match[0])))
    .filter((one) => !isNone(text, one, ''));
  const spoken = spokenDigits(segments, /^\d{9}$/).filter((one) => LABEL_BEFORE.test(text.slice(Math.max(0, one.start - 60), one.start)));
  return [...withAccount, ...labelled, ...dashed, ...spoken].filter(
    (one, i, all) => all.findIndex((other) => other.start < one.end && one.start < other.end) === i,
  );
}

/** Nine digits however they are grouped or spoken: a company number only where one was asked for, and nothing calls them otherwise. */
export function bareRegistrationNumbers(segments: Segments): Found[] {
  const text = narrowed(segments);
  const typed = [...narrowMatches(segments, BARE), ...narrowMatches(segments, ONE_BY_ONE)]
    .map((match) => ({ one: place(match, match[0], bared(match[0])), typed: match[0] }))
    .filter(({ one, typed: as }) => !isNone(text, one, as));
  const spoken = spokenDigits(segments, /^\d{9}$/).filter((one) => !isNone(text, one, ''));
  return [...typed.map(({ one }) => one), ...spoken];
}

/** Said of a Canadian number: its nine digits are no EIN. */
export const saysCanadian = (text: string): boolean => CANADIAN_WORDS.test(text);
