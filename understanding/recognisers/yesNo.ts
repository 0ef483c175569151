import { suite } from './suite.ts';

/** The suite knows little beyond yes and no, nothing Korean, and hangs on repetition: own words first, the suite on short text last. */
const MOST_CHARACTERS = 120;

const NO =
  /^(?:n|no+|nope|nah|non|never|negative|not (?:really|yet|at all|now)|no (?:thanks|thank you|way|more|we don'?t|it isn'?t|it'?s not|they aren'?t)|don'?t|do not|absolutely not|of course not|none|neither|incorrect|wrong|that'?s (?:wrong|all|it)|nothing else|just (?:the|this) one|only (?:the|this) one|아니|아니[오요]|아뇨|아닙니다|아니에요|아닌데요|ㄴㄴ|노|없어요|없습니다|없음|없어|안\s?(?:해요|합니다|돼요)|그렇지\s?않(?:아요|습니다)|틀려요|틀렸어요|괜찮아요|됐어요|더\s?없(?:어요|습니다))(?=$|[\s,.!;~])/iu;
const YES =
  /^(?:y|yes+|yep|yeah|yup|ya|yea|sure|ok|okay|k|correct|right|true|exactly|absolutely|definitely|affirmative|indeed|of course|fine|good|great|perfect|please do|go ahead|sounds good|looks? (?:good|right|fine|ok)|that'?s (?:right|correct|it|fine)|(?:it is|they are|we do|i do)(?!\s+not\b|n'?t\b)|i (?:agree|confirm)|all (?:of them|yes|correct|good)|both|네+|넵|넹|예|옙|응|어|그래요?|맞아요?|맞습니다|맞음|그렇습니다|그래요|좋아요|좋습니다|물론(?:이죠|입니다)?|당연(?:하죠|합니다)|ㅇㅇ|ㅇㅋ|오케이|확인(?:했습니다|합니다|해요)?|동의합니다|모두\s?(?:네|예|맞|그렇)|다\s?(?:맞|그래))(?=$|[\s,.!;~])/iu;

/** "Registering works without texting, yes": said at the end of a statement. */
const YES_LAST = /[,.]\s*(?:yes|yep|yeah|correct|네|넵|예|맞아요|맞습니다)[.!]?$/i;
const NO_LAST = /[,.]\s*(?:no|nope|아니요|아니오|아뇨|아닙니다)[.!]?$/i;

/** A message that is, begins or ends with a yes or a no. "Yes no" and a "no" that changes its mind are neither. */
export function yesNo(message: string): 'yes' | 'no' | undefined {
  const text = message.trim().replace(/^(?:um+|uh+|well|oh|음|어+|아)[,.\s]+/i, '');
  const yes = YES.exec(text);
  const no = NO.exec(text);
  if (yes && contradicted(text.slice(yes[0].length), NO)) return undefined;
  if (no && contradicted(text.slice(no[0].length), YES)) return undefined;
  if (yes) return 'yes';
  if (no) return 'no';
  if (text.length > MOST_CHARACTERS || text.includes('?')) return undefined;
  if (YES_LAST.test(text)) return 'yes';
  if (NO_LAST.test(text)) return 'no';
  return /^[\x20-\x7e]+$/.test(text) && text.split(/\s+/).length <= 4 ? asked(text) : undefined;
}

const contradicted = (rest: string, other: RegExp): boolean =>
  other.test(rest.replace(/^[\s,.!;~]*(?:(?:but|actually|wait|sorry|아니다|잠깐만?)[\s,.]+)*/i, '').slice(0, 12)) &&
  rest.trim().length <= 14;

/** Every English word the suite knows for yes or no; most short answers hold none, and are spared its long look. */
const KNOWN_TO_SUITE = /\b(?:true|yes|yep|yup|yeah|y|sure|ok|agree|false|nope|nop|no|not|disagree)\b/i;

function asked(text: string): 'yes' | 'no' | undefined {
  if (!KNOWN_TO_SUITE.test(text)) return undefined;
  const values = suite.recognizeBoolean(text, 'en-us').map((result) => result.resolution?.['value']);
  if (values.length !== 1) return undefined;
  return values[0] === true ? 'yes' : 'no';
}

const ACCEPTS =
  /^(?:(?:yes|ok|okay|sure|great|perfect|네|좋아요|예)[,.!\s]+)?(?:(?:i(?:'ll| will) )?(?:use|take|accept|keep|go with|i like|approve) (?:this|these|those|it|them|both|that|yours|the drafts?|your drafts?)(?: (?:one|drafts?|as is))?|as (?:is|they are)|이대로(?:\s?(?:사용|쓸게요|할게요|써\s?주세요|좋아요|가요|해\s?주세요)?.{0,8})?|그대로(?:\s?(?:사용|쓸게요|할게요|써\s?주세요|해\s?주세요)?.{0,8})?|(?:이걸로|그걸로|초안(?:대로|을|으로)?)\s?.{0,12}|사용할게요)[.!]?$/i;

/** Words that take a draft as it was proposed: "use these", 이대로 사용. */
export const isAcceptance = (message: string): boolean => message.length <= 60 && ACCEPTS.test(message.trim());
