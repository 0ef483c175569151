import { isAcceptance, yesNo } from '../understanding/recognisers/yesNo.ts';
import { isQuestion } from './question.ts';

/** A bare value: yes or no, figures, an address of mail or web. It asks nothing, whatever is pending. */
export function isWholeValue(text: string): boolean {
  const bare = text.trim().replace(/[.!]+$/, '');
  const isShort = bare.length <= 24 && bare.split(/\s+/).length <= 3 && !/[?？]|(?:나요|까요|가요|까)$/.test(bare);
  if (isShort && (isAcceptance(bare) || yesNo(bare) !== undefined)) return true;
  return (
    /^[\d\s.,()+#/:%-]*$/.test(bare) ||
    /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}$/i.test(bare) ||
    /^[^\s|]*\|[^\s]*\|[^\s]*$/.test(bare) ||
    /^(?:\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)+\/\S*)$/i.test(bare)
  );
}

const LEGAL_FORM =
  /\b(?:inc|llc|l\.l\.c|corp|corporation|ltd|limited|gmbh|llp|co)\b\.?\s*$|(?:주식|유한(?:책임)?)회사|\(주\)|(?:사단|재단)법인|협동조합$/i;

/** Each word with a capital, as names are written and questions seldom; words all in capitals prove nothing. */
const IN_CAPITALS =
  /^(?!(?:What|Who|Where|When|Why|How|Which|Is|Are|Do|Does|Can|Will)\b)\p{Lu}[\p{Ll}'’.]+(?:\s(?:\p{Lu}[\p{Ll}'’.]+|&|and|of|the|for|to)){1,7}$/u;

/** A name of a company may hold any words. */
export const isCompanyName = (text: string): boolean =>
  text.length <= 80 && !/[?？]/.test(text) && (LEGAL_FORM.test(text) || IN_CAPITALS.test(text));

/** How one begins who tells about the company's own texting. */
const TELLS =
  /^(?:(?:yes|no|ok|well|so)[, ]+)?(?:we (?!(?:are|need|want|would|have no|don'?t know|just want)\b)|our (?:agents?|staff|team|customers?|clients?|members?|company|use case|program|website|patients)\b|customers? (?!service|support|care)|patients|members|clients|users|donors|students|tenants|guests|people|employees|drivers|subscribers|when (?:a |the |our )?(?:customers?|users?|patients?|members?|someone|people|they)|once (?:a |the )?(?:customer|user)|if (?:a |the )?(?:customer|user|patient|member)s? )/i;
/** "Contact is Maria", "about 5,000 a month", "see the picture": a subject and what it does, or an amount. */
const STATES =
  /^(?:(?!(?:i|we|w[ha]{0,2}ts?|who|whose|whom|which|where|when|why|h?ow|hw|at|by|in|so|if|is|are|do|does|did|can|could|will|would|should|must|am|have|has)\b)[\w'-]+ ){1,3}(?:is|are|was|were|goes|go out|gets|arrives?|happens) (?!it\b|this\b|there\b|that\b|not\b)|^(?:yes|yep|yeah|no|nope)\b(?=[, ])|^(?:once|twice|daily|weekly|monthly)\b|^(?:about|around|roughly|approximately|maybe|under|over|up to|less than|more than) \d|^(?:this|that|it|they|these|those|there|see|attached)\b/i;
const TELLS_KOREAN =
  /(?:습니다|입니다|[합됩]니다|드려요|드립니다|보내요|받아요|적혀\s?있어요|두었어요|했어요|용도예요|용이에요|때문이에요|라서요)[\s.!~]*$/;
/** Spoken questions end like statements ("등록해야 해요"), but only short ones do without a word that asks. */
const LONG_KOREAN = /^.{28,}[요다][\s.!~]*$/s;
const ASKING_WORD =
  /[?？]|왜|어떻게|언제|어디|누가|누구|무엇|뭐|뭘|뭔|무슨|어떤|어느|얼마|몇|궁금|알려|싶|모르|나요|까요|부탁|도와|문의\s?드|여쭤|여쭙|바랍니다|는지/;
const ASKING_END =
  /[?？]\s*$|[,;–-]\s*(?:and |so |but )?(?:right|correct|what|how|do|does|did|can|could|should|would|will|is|are|am|why|when|where|who|which|any)\b|\b(?:what|how)(?: now| then| do (?:i|we) do)?\W*$/i;

/** What texts are for, named without a word that asks: "MMS promotions to members". */
const PURPOSE =
  /\b(?:promotions?|promos?|coupons?|offers|campaigns?|messages|marketing|reminders?|alerts|notifications|updates|surveys?|receipts|invit(?:es|ations))(?: (?:to|for) [\w -]{2,40})?\W*$|(?:발송|안내|알림|쿠폰|프로모션|마케팅|상담|컨설팅|설문)(?:이요|이에요|입니다|용이요|용)?[\s.!]*$/i;

/** A statement of business facts: it answers, though it speaks of registering, verifying or asking. */
export function isTelling(text: string): boolean {
  if (PURPOSE.test(text) && !isQuestion(text)) return true;
  if (/[가-힣]/.test(text))
    return (TELLS_KOREAN.test(text) && !ASKING_WORD.test(text.slice(-30))) || (LONG_KOREAN.test(text) && !ASKING_WORD.test(text));
  const words = text.trim();
  return (TELLS.test(words) || STATES.test(words)) && !ASKING_END.test(words);
}
