import { isQuestion } from './question.ts';

/** Marks of asking, answering and telling that do not depend on what is spoken of. */
const SIGNALS: readonly ((text: string) => boolean)[] = [
  (text) => /[?？]\s*$/.test(text),
  (text) => /[?？]./.test(text),
  isQuestion,
  (text) => /^(?:(?:hi|hello|hey|ok|so|and|but|um|wait|sorry)[ ,]+)*(?:w[ha]+ts?|what's|why|how|where|when|who|which|hw)\b/i.test(text),
  (text) =>
    /^(?:(?:hi|hello|hey|ok|so|and|but|um|wait|sorry)[ ,]+)*(?:is|are|do|does|did|can|could|will|would|should|must|may|am|has|have)\s(?:i|we|you|it|this|that|the|there|my|our|a|an|any|all|\w+)\b/i.test(
      text,
    ),
  (text) => /^(?:we|our|it|it's|they|customers|i|my|the|this|people|members|patients|yes|no)\b/i.test(text),
  (text) => /(?:나요|까요|까|가요|죠|는지|은지|인가|던데|뭐야|뭐예요|뭐에요|인지)[\s.~!?]*$/.test(text),
  (text) => /(?:어요|아요|해요|돼요|되요|예요|에요|이요|요)[\s.~!]*$/.test(text),
  (text) => /(?:습니다|입니다|ㅂ니다|합니다|됩니다|니다)[\s.~!]*$/.test(text),
  (text) => /(?:주세요|줘|줘요|좀|부탁드려요|부탁해요|싶어요|싶습니다|싶은데요?|궁금해요|궁금합니다|요청)[\s.~!]*$/.test(text),
  (text) => /\b(?:inc|llc|corp|co|ltd|group|l\.l\.c)\b\.?\s*$/i.test(text),
  (text) => /주식회사|\(주\)|재단$|법인/.test(text),
  (text) => /["“「][^"”」]{6,}["”」]/.test(text),
  (text) => /https?:|www\.|@|\.(?:com|org|net|example)\b/i.test(text),
  (text) => /\d{3}[-.)\s]?\d{3,4}/.test(text),
  (text) => /^[\d\s.,()+/-]+$/.test(text),
  (text) => /\b(?:reply|text|txt) (?:stop|yes|no|help|c|y|n|join|start)\b|\bSTOP\b|\bHELP\b/.test(text),
  (text) => /(?:please|pls|plz)\W*$|^(?:please|pls)\b/i.test(text),
  (text) => /^(?:tell|show|give|send|explain|define|list|describe|walk|point|link)\b/i.test(text),
  (text) => /^(?:i|we) (?:don'?t|do not|need|want|would|have no|'d|keep|still)\b|^i'd\b/i.test(text),
  (text) => text.split(/\s+/).length <= 2,
  (text) => text.length > 90,
  (text) => /^(?:\p{Lu}[\p{L}'’&.]*\s?){2,}/u.test(text),
  (text) => /왜|어떻게|언제|어디|누가|누구|무엇|뭐|뭘|뭔|무슨|어떤|얼마|몇/.test(text),
  (text) => /\b(?:what|why|how|where|when|who|which|whom)\b/i.test(text),
];

export const SIGNAL_COUNT = SIGNALS.length;

export const signalsIn = (text: string): number[] => SIGNALS.flatMap((has, i) => (has(text) ? [i] : []));
