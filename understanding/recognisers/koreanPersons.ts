import { allMatches } from '../../registration/allMatches.ts';
import { KOREAN_TITLES, NAME_SYLLABLES, NOT_KOREAN_NAMES, SURNAMES } from '../lexicon/koreanNames.ts';
import type { Person } from './persons.ts';

/** 예 before 요 is a copula: 민지예요. */
const NAME = `(?<last>${SURNAMES})\\s?(?<first>[${NAME_SYLLABLES}](?:(?!예요)[${NAME_SYLLABLES}])?)`;
const COPULA = '이고|이에요|예요|이며|입니다|이라고|라고|이요|인데|이거든|이랍|랍니다|이십|십니다|이신|이세요|세요';
const PARTICLE = '님|씨|께|이랑|랑|과|와|한테|에게|은|는|이|가|을|를|으로|로|요|의|도|앞';
const END = `(?=$|[\\s,/·.|()<;:!"'\\]]|${COPULA})`;
const LOOSE_END = `(?=$|[\\s,/·.|()<;:!"'\\]]|${COPULA}|(?:${PARTICLE})(?![가-힣]*[다까]\\b))`;
const TITLE = `(?:[가-힣A-Za-z]{2,10}\\s)?(?:${KOREAN_TITLES}|님|씨|드림|올림|배상|보냄)`;
const LABEL =
  '(?:From|Contact|발신(?:자|인)?|담당자?|책임자|연락(?=은|는|:)|연락(?:\\s?담당자?|\\s?받을\\s?(?:분|사람)|할\\s?(?:분|사람))|이름|성함|성명|대표자?|대표\\s?이사|저는|저|제가|신청인|작성자|보낸\\s?(?:이|사람)|받는\\s?(?:이|사람)|실무자|관리자|명의자?)(?:\\s?(?:이름|성함|성명|분))?(?:으로는|으로|로|은|는|이|가)?';

const LABELLED = new RegExp(`(?<![가-힣])(?:[가-힣]{1,6}\\s)?${LABEL}\\s{0,3}[:=-]?\\s{0,3}${NAME}${LOOSE_END}`, 'gu');
const TITLED = new RegExp(`(?<![가-힣])${NAME}\\s?(?:\\(|,\\s)?${TITLE}님?(?=$|[^가-힣]|이|입|예|은|는|가|께|의|으로|로|도|을|를)`, 'gu');
const AFTER_TITLE = new RegExp(`(?<![가-힣])(?:${KOREAN_TITLES})님?(?:은|는|이|가)?\\s{0,2}[:=]?\\s{1,2}${NAME}${LOOSE_END}`, 'gu');
/** A name with a place of its own: a line, a list member, what stands before a blank where something was taken. */
const ALONE = new RegExp(
  `(?<=^|\\n|[,/(|;]\\s?|\\t|[요다]\\.?\\s|네,\\s)[ ]{0,3}${NAME}(?:${COPULA})?[요다.!]{0,2}(?=$|\\n|\\t|\\s?[,/()|;<.]|\\s{2,}|\\s(?=\\S{1,64}@|[+(]?\\d{3}))`,
  'gu',
);
/** "박서연이고요 연락처는 …": a name that opens a sentence and is said to be somebody. */
const OPENING = new RegExp(
  `(?<=^|\\n)[ ]{0,3}${NAME}(?:이고요?|이며|이에요|예요|입니다|인데요|이?라고\\s?(?:합니다|해요|하는데요))(?=[\\s,.]|$)`,
  'gu',
);
const BOTH_NAMED = [
  new RegExp(
    `(?<![가-힣])성씨?(?:은|는|이|:|=)?\\s{0,2}[:=]?\\s?(?<last>${SURNAMES})(?:이고|고|씨고|,|\\s|\\/|\\.)[,\\s/]{0,3}이름(?:은|는|이|:|=)?\\s{0,2}[:=]?\\s?(?<first>[가-힣]{1,3}?)${END}`,
    'u',
  ),
  new RegExp(
    `(?<![가-힣])이름(?:은|는|이|:|=)?\\s{0,2}[:=]?\\s?(?<first>[가-힣]{1,3}?)(?:이고|고|,|\\s|\\/|\\.)[,\\s/]{0,3}성씨?(?:은|는|이|:|=)?\\s{0,2}[:=]?\\s?(?<last>${SURNAMES})${END}`,
    'u',
  ),
];
const MOST_CANDIDATES = 40;
/** Longer than any message a person types about themselves. */
const LONGEST = 4000;

const asPerson = (match: RegExpExecArray | null | undefined): Person | undefined => {
  const { first, last } = match?.groups ?? {};
  return first && last ? { firstName: first, lastName: last } : undefined;
};

/** Surnames that seldom begin a given name: 허준 is a full name, 민지 a given one. */
const CLEAR_SURNAMES = '김이박최정강조장임한오신권황안송홍고문손배백허남노곽차구전';
const PARTICLE_LIKE = /[가은는이을를도로만의에와과고]$/;

/** 이번, 지금, 문의, 주소가: ordinary words made of the same syllables, with and without their particle. */
function isWord(text: string, match: RegExpExecArray): boolean {
  const { first = '', last = '' } = match.groups ?? {};
  if (first.length === 1 && last.length === 1 && !CLEAR_SURNAMES.includes(last)) return true;
  const begin = match[0].lastIndexOf(last, match[0].lastIndexOf(first) - 1);
  const whole = /^[가-힣]+/.exec(text.slice(match.index + Math.max(0, begin)))?.[0] ?? '';
  const stem = first.length === 2 && PARTICLE_LIKE.test(first) ? `${last}${first.charAt(0)}` : whole;
  return [`${last}${first}`, whole, stem].some((one) => NOT_KOREAN_NAMES.has(one));
}

function firstOf(text: string, pattern: RegExp): Person | undefined {
  let tries = 0;
  for (const match of allMatches(text, pattern)) {
    if (!isWord(text, match)) return asPerson(match);
    if (++tries >= MOST_CANDIDATES) return undefined;
  }
  return undefined;
}

/** A Korean name where its words or its place show that it is one; 고객들은 and 내일 보내 are none. */
export function koreanName(typed: string): Person | undefined {
  const text = typed.slice(0, LONGEST);
  if (!/[가-힣]{2}/.test(text)) return undefined;
  const named = BOTH_NAMED.map((pattern) => asPerson(pattern.exec(text))).find(Boolean);
  return named ?? [TITLED, AFTER_TITLE, LABELLED, ALONE, OPENING].map((pattern) => firstOf(text, pattern)).find(Boolean);
}
