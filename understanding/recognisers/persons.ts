import { NAME_SYLLABLES, NOT_KOREAN_NAMES } from '../lexicon/koreanNames.ts';
import { englishNames, hasOtherWords, lastNameFirst, namesByLabel } from './englishPersons.ts';
import { koreanName } from './koreanPersons.ts';

export interface Person {
  readonly firstName: string;
  readonly lastName?: string;
}

const TITLE_BEFORE = /^(?:mr|mrs|ms|miss|mx|dr|prof|rev|fr|hon)\.?\s+/i;
/** A department is given back in one piece, for its rule to refuse (30483). */
const DEPARTMENT =
  /\b(?:team|support|sales|marketing|admin|administrator|office|department|dept|service|services|billing|accounts?|helpdesk|reception|customer)\b|고객센터|지원팀|영업팀|마케팅팀|부서/i;

/** First word is the given name, the rest the family name; one word is a given name alone. A Korean full name begins with the family name. */
export function splitName(name: string): Person {
  const bare = name.replace(TITLE_BEFORE, '').trim();
  if (DEPARTMENT.test(bare)) return { firstName: bare };
  const korean = /^[가-힣\s]{2,6}$/.test(bare) ? koreanName(bare) : undefined;
  if (korean) return korean;
  const [firstName = '', ...rest] = bare.split(/\s+/);
  return rest.length > 0 ? { firstName, lastName: rest.join(' ') } : { firstName };
}

/** A person's name in a sentence; the Latin spelling wins where both stand. Departments, companies, streets and weekdays are none. */
export const personName = (text: string): Person | undefined =>
  namesByLabel(text) ?? lastNameFirst(text) ?? englishNames(text)[0]?.person ?? koreanName(text);

const LEAD_IN =
  /^(?:(?:hi|hello|hey|yes|sure|ok|okay|so|well|probably|maybe)[, ]+)*(?:(?:the|our|my|main)\s)?(?:contact(?:\sperson)?|(?:full\s|first\s|last\s)?name|person|me|myself)?\s?(?:is|:|would be|will be|=|-)?\s*(?:it(?:'s| is| would be| will be)|i am|i'm|that(?:'s| is| would be)|this is|call me|please (?:contact|call|ask for)|you can (?:reach|contact)|reach(?: out to)?|contact|ask for|put)?\s*/i;
const KOREAN_LEAD = /^(?:담당자?|이름|성함|성명|저)(?:는|은|가|이)?\s*[:：]?\s*/;
const KOREAN_TAIL = /\s*(?:이고요?|이에요|예요|이며|입니다|이요|인데요|라고 해요|라고 합니다|님이에요|님입니다|님|씨)[.!]?\s*$/;
/** Endings of verbs and adverbs: 보내 드릴게요, 바뀔 예정이라. */
const KOREAN_SPEECH = /[가-힣](?:게요|데요|어요|아요|해요|네요|까요|나요|죠|지요|습니다|니다|라서|이라|는데|거든요|려고|예정|아직|모르|없)/;

const isHangulName = (text: string): boolean => {
  if (koreanName(text)) return true;
  const packed = text.replace(/\s/g, '');
  return packed.length <= 5 && [...packed.slice(1)].every((syllable) => NAME_SYLLABLES.includes(syllable)) && !NOT_KOREAN_NAMES.has(packed);
};

/** No name is longer; what is, is not looked through for one. */
const LONGEST_NAME = 300;

/** The answer to "who is the contact?", reduced to a name: without lead-in, title and punctuation. Empty when nothing is left that can be one. */
export function bareName(text: string): string {
  if (text.trim().length > LONGEST_NAME) return '';
  const bare = text
    .trim()
    .replace(LEAD_IN, '')
    .replace(KOREAN_LEAD, '')
    .replace(/\s*[(<[][^)>\]]*[)>\]]?\s*$/, '')
    .replace(KOREAN_TAIL, '')
    .replace(/[\s,;/|·&.!-]+$/, (tail) => (/\b(?:jr|sr)$/i.test(text.slice(0, -tail.length)) && tail.startsWith('.') ? '.' : ''))
    .replace(/^[\s,;/|·&.:-]+/, '')
    .trim();
  if (DEPARTMENT.test(bare)) return bare;
  if (/\d/.test(bare) || KOREAN_SPEECH.test(bare)) return '';
  if (/[가-힣]/.test(bare) && !/[A-Za-z]/.test(bare)) return isHangulName(bare) ? bare : '';
  return hasOtherWords(bare) ? '' : bare;
}

export { personTitle } from './jobTitles.ts';
