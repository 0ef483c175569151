import { allMatches } from '../../registration/allMatches.ts';
import { TITLE_HEADS, TITLE_MODIFIERS } from '../lexicon/jobTitles.ts';
import { KOREAN_TITLES } from '../lexicon/koreanNames.ts';
import { koreanName } from './koreanPersons.ts';
import { narrow } from './narrow.ts';

const HEAD = new RegExp(`^(?:${TITLE_HEADS})$`, 'i');
const MODIFIER = new RegExp(`^(?:${TITLE_MODIFIERS})$`, 'i');
/** Without such a word there is no title to look for. */
const HAS_HEAD = new RegExp(`(?<![A-Za-z])(?:${TITLE_HEADS})(?![a-z])`, 'i');
const OF = "(?:\\s(?:of|for)(?:\\sthe)?(?:\\s[\\p{L}&'-]{2,20}){1,3}?)";
const ENGLISH = `(?:(?:${TITLE_MODIFIERS})[\\s/-]{1,2}){0,4}(?:${TITLE_HEADS})(?:\\s?(?:\\/|&|and)\\s?(?:${TITLE_HEADS}))?(?![\\p{L}])`;
const LEAD =
  "(?:(?:(?:and\\s)?(?:is|he is|she is|they are|he's|she's|i am|i'm|who is|who's|works as|working as|serving as|serves as|as|acting as|as in|job title|title|position|role)\\s?[:=]?\\s)?(?:(?:our|the|an?|their|my|its)\\s)?)";
/** A title that has a place of its own: behind a comma, dash or bracket, on its own line, before a colon, or after "is our". */
const SET_APART = new RegExp(
  `(?:^|[,(\\n\\t;|/]|\\s-|\\s–|\\b(?:is|as|[sS]he's|I'm)(?=\\s)|\\b(?:title|role|position)\\s?[:=])\\s{0,4}${LEAD}(${ENGLISH}${OF}?)(?=\\s{0,3}(?:$|[,.;:|)\\n\\t/]|-\\s|\\s{2,}|and\\s|at\\s|of\\s|for\\s|@))`,
  'giu',
);
/** "Director Jane Doe", "Tom Park CFO" on a line of their own. */
const BESIDE_NAME = new RegExp(
  `(?<![\\p{L}'’-])(?<name>[\\p{L}'’-]{1,30} {1,2}[\\p{L}'’-]{1,30}) {1,2}(?<title>${ENGLISH})(?=\\s{0,3}(?:$|[,;:|)\\n]|\\s{2,}))`,
  'giu',
);
const CAPITALISED = /^\p{Lu}\S* +\p{Lu}/u;
const KOREAN_APART = new RegExp(
  `(?:^|[,(\\n\\t;|/:]|직함(?:은|:)?|직책(?:은|:)?|직급(?:은|:)?)\\s{0,4}((?:[가-힣A-Za-z]{2,10}\\s){0,2}(?:[가-힣]{0,4})(?:${KOREAN_TITLES}))님?(?=\\s{0,3}(?:$|[,.;|)\\n\\t/]|이고|이에요|예요|입니다|이며|\\s{2,}))`,
  'gu',
);
const KOREAN_NAME = '(?<![가-힣])(?:[가-힣]{2,4}|[가-힣]{1,2}\\s[가-힣]{1,2})';
const KOREAN_AFTER_NAME = new RegExp(
  `(?<name>${KOREAN_NAME}|[A-Za-z])\\s(?<title>(?:(?:[가-힣]{2,6}|[A-Z]{2,4})\\s)?(?:${KOREAN_TITLES}))님?(?=$|[\\s,.()|/;]|이|입|예|은|는|가|께|의|께서|한테|에게|으로|로)`,
  'gu',
);
const KOREAN_BEFORE_NAME = new RegExp(
  `(?:^|[\\s,(:])(${KOREAN_TITLES})님?(?:은|는|이|가)?\\s?[:：]?\\s(?=${KOREAN_NAME}|[A-Z][a-z])`,
  'gu',
);
/** A title alone is told only where it is called one. */
const NAMED = /^\s*(?:job\s)?(?:title|role|position)\b/i;
const NO_TITLE = /^(?:lead|head|chief|admin|co|agent|minister|assistant|rep|chair|coach|operator)$/;
/** Words before a title that narrow nothing: 저희 팀장, 담당자는 팀장. */
const NO_MODIFIER = /^(?:드림|올림|배상|담당|저희|우리|제|이|그|현)$|(?:은|는|님|씨)$/;
/** More lines than any signature has. */
const LONGEST = 3000;

const bare = (word: string): string => word.replace(/[.,:]+$/, '');

/** A word that names a job: "Manager", "CFO". */
export const namesJob = (word: string): boolean => HEAD.test(bare(word));

/** A word that names a job, "Manager", "CFO", or narrows one, "Operations". */
export const belongsToTitle = (word: string): boolean => namesJob(word) || MODIFIER.test(bare(word));

/** The job title in words about a person, as typed: "Tom Park, CFO", "Henrik Solberg (CFO)", 김서연 팀장. "Our manager Tom" tells whom to ask for, not a title. */
export function personTitle(typed: string): string | undefined {
  const text = narrow(typed.slice(0, LONGEST));
  return englishTitles(text)[0] ?? koreanTitles(text)[0];
}

function englishTitles(text: string): string[] {
  if (!HAS_HEAD.test(text)) return [];
  const apart = allMatches(text, SET_APART)
    .filter((match) => match[0].trim() !== text.trim() || NAMED.test(text))
    .map((match) => match[1] ?? '');
  const beside = allMatches(text, BESIDE_NAME).flatMap(({ groups }) =>
    CAPITALISED.test(groups?.['name'] ?? '') && !(groups?.['name'] ?? '').split(/ +/).some(belongsToTitle) ? [groups?.['title'] ?? ''] : [],
  );
  return [...apart, ...beside].map((title) => title.trim()).filter((title) => !NO_TITLE.test(title) && !/^[a-z]{1,2}$/.test(title));
}

/** Without a name before it: 김서연 팀장 is a 팀장, 마케팅 팀장 is one of marketing. */
const withoutName = (title: string): string => {
  const [first = '', ...rest] = title.split(/\s+/);
  return rest.length > 0 && (koreanName(first) || NO_MODIFIER.test(first)) ? withoutName(rest.join(' ')) : title;
};

const isName = (words: string): boolean => /[A-Za-z]/.test(words) || koreanName(words) !== undefined;

function koreanTitles(text: string): string[] {
  const afterName = allMatches(text, KOREAN_AFTER_NAME)
    .map(({ groups }) => ({ name: groups?.['name'] ?? '', title: groups?.['title'] ?? '' }))
    .filter(({ name, title }) => isName(name) || title !== withoutName(title))
    .map(({ title }) => title);
  const apart = [...allMatches(text, KOREAN_APART), ...allMatches(text, KOREAN_BEFORE_NAME)].map((match) => match[1] ?? '');
  return [...afterName, ...apart].map((title) => withoutName(title.trim()));
}
