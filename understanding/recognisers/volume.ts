import type { Found, Segments } from '../segments.ts';
import { ENGLISH_NUMBER, englishNumber } from './englishNumber.ts';
import { koreanVolumes } from './koreanVolume.ts';
import { narrowed, narrowMatches } from './narrow.ts';
import { suite } from './suite.ts';

const START = '(?<![\\p{L}\\d$€£₩#@-])(?<!\\d[.,:/])';
const AMOUNT = `(?<low>${ENGLISH_NUMBER})(?:\\s?(?:-|~|to|or|and(?<=between.{1,40}))\\s?(?<high>${ENGLISH_NUMBER}))?(?!\\s?[-.:/]\\d|\\s?%|\\s?[십백천만억원불년월일시분명층호])`;
const MORE = '(?:\\s?\\+|\\s?-?ish\\b|\\s(?:or\\sso|plus|or\\s(?:more|less|fewer)))?';
const MONTH = '(?:(?:a|per|each|every|\\/|in\\sa|for\\sa)\\s?(?:single\\s|calendar\\s)?(?:month|mo\\b|mth\\b)|monthly)';
/** What stands between a figure and its month, "6k delivery alerts a month"; money, time and people are no messages. */
const NO_MESSAGES =
  'per|a|an|each|every|dollars?|bucks|usd|cad|cents?|hours?|minutes?|days?|weeks?|years?|times|percent|people|customers|clients|patients|users|subscribers|members|students|employees|orders|appointments|visits|visitors|calls|locations|stores|am|pm';
const NOUNS = `(?:\\s(?!(?:${NO_MESSAGES})\\b)[\\p{L}-]{2,16}){0,4}?`;
const MESSAGES = '(?:\\s(?:outbound|text|sms|total|automated|individual)){0,2}\\s?(?:messages?|msgs?|texts?|sms)\\b';
const NOT_OTHERWISE = '(?!\\s?(?:per|a|an|each|every|\\/|daily|weekly|yearly|annually|(?:apiece|or\\s(?:two|so)))\\b)';
const LABEL =
  '(?:(?:(?:messages?|texts?|sms|volume|traffic|sends)\\s)?(?:per|each|every|a)\\s(?:month|mo)|monthly(?:\\s(?:messages?|msgs?|texts?|sms|message|text|messaging|volume|traffic|total|count|sends?|estimate|average|number|usage)){0,3}|(?:message|messaging|text|sms|expected|estimated|anticipated|our|the)?\\s?(?:volume|traffic))(?:\\s\\([^()\\n]{1,24}\\))?';
const LINK =
  "(?:\\s{0,12}[:=>|\\t]\\s{0,4}|\\?\\s{0,3}[>:\\s]{0,3}|\\s(?:is|of|at|are|will be|would be|should be|comes to|,)\\s|,?\\s(?:we|it|they|that)(?:'d|'s|'ll|\\swould|\\swill)?\\s(?:send|sends|text|do|expect|average|be|is|about|around|estimate)\\s|\\s-\\s)";
const ABOUT =
  '(?:(?:about|around|approx(?:imately|\\.)?|roughly|maybe|some|say|probably|close\\sto|nearly|almost|up\\sto|under|over|between|at\\smost|at\\sleast|less\\sthan|fewer\\sthan|more\\sthan|like|~|≈)\\s?){0,2}';
const TOLD = new RegExp(
  `${START}(?:${AMOUNT}${MORE}(?:${NOUNS},?\\s?${MONTH})|${AMOUNT.replace('<low>', '<low2>').replace('<high>', '<high2>')}${MORE}${MESSAGES}${NOT_OTHERWISE})|(?<![\\p{L}])${LABEL}${LINK}${ABOUT}(?<![$€£₩#\\d])${AMOUNT.replace('<low>', '<low3>').replace('<high>', '<high3>')}(?!\\s?(?:dollars|usd|cents|percent))`,
  'giu',
);
/** How often one person is texted, "up to 4 msgs a month", "each patient gets 2": a frequency, no volume. */
const PER_PERSON =
  /\b(?:up to|at most|no more than|max(?:imum)?(?: of)?|(?:each|every|per)\s\w{3,14}\b.{0,24}|freq(?:uency)?\W{0,3}(?:is\s|of\s)?|(?:receive|receives|get|gets)\s(?:about\s|around\s|maybe\s)?)\s?$/i;
const MOST_PER_PERSON = 60;
/** Below this a figure beside "texts" alone tells of one person's texts. */
const LEAST_UNDATED = 50;
const LEAST = 10;

const most = (low: string | undefined, high: string | undefined): number =>
  Math.max(englishNumber(low ?? '') ?? 0, englishNumber(high ?? '') ?? 0);

/** Without one of these words nothing says that a figure counts a month's messages. */
const COUNTS = /month|\bmo\b|volume|traffic|messages?|msgs?|texts?|sms/i;

function inEnglish(segments: Segments): Found<number>[] {
  const text = narrowed(segments);
  if (!COUNTS.test(text)) return [];
  return narrowMatches(segments, TOLD).flatMap((match) => {
    const { low, high, low2, high2, low3, high3 } = match.groups ?? {};
    const value = most(low ?? low2 ?? low3, high ?? high2 ?? high3);
    const isPersonal =
      value <= MOST_PER_PERSON && low3 === undefined && PER_PERSON.test(text.slice(Math.max(0, match.index - 60), match.index));
    const least = low2 === undefined ? LEAST : LEAST_UNDATED;
    return value < least || isPersonal ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
  });
}

/** Monthly volumes that say so: "about 3,000 a month", "12k msgs / month", "monthly volume: 75,000", 월 오천 건. What is told per day or week is left out. */
export const volumes = (segments: Segments): Found<number>[] => [...koreanVolumes(segments, 'told'), ...inEnglish(segments)];

const PERIOD = '(?:(?:a|per|each|every|\\/)\\s?(?<period>week|wk|day|year|yr)|(?<each>daily|weekly|yearly|annually))\\b';
const BARE = new RegExp(
  `${START}${AMOUNT}(?!\\s?(?:dollars?|bucks|usd|cad|cents?|percent|years?|hours?|minutes?|days?|weeks?|months?|am|pm|o'clock|(?:per|for\\seach|for\\severy)\\s(?!month|mo\\b|day|week|wk|year|yr)|(?:digits?|numbers?|of\\s(?:us|them|my|our|the))\\b)(?![a-z]))${MORE}(?:${NOUNS}\\s?${PERIOD})?`,
  'giu',
);
/** "Since 2019": a year. */
const YEAR_BEFORE = /\b(?:in|since|from|until|by|of|founded|year|est\.?)\s$/i;
/** Small number words inside a sentence, "one of my colleagues", answer nothing. */
const MOST_WORDS_AROUND = 3;

/** "2 messages per visit", "4 texts each": how often one person is texted. */
const EACH_AFTER =
  /^\W{0,2}(?:[a-z]+\s(?:a\smonth\s)?){0,3}?(?:each\b(?!\s(?:month|day|week))|apiece|per\s(?!month|mo\b|day|week|wk|year|yr))/i;

const perMonth = (period: string | undefined): number => {
  if (/^w/i.test(period ?? '')) return 52 / 12;
  if (/^d/i.test(period ?? '')) return 30;
  return /^[ya]/i.test(period ?? '') ? 1 / 12 : 1;
};

/** A figure or number words, where a monthly volume was asked for: "10k", "less than 1000", "between 5 and 10k", 오천. Of a range the larger end. */
export function bareVolume(segments: Segments): Found<number> | undefined {
  // Nobody answers "how many" with an essay.
  if (segments.text.length > 400) return undefined;
  const [korean] = koreanVolumes(segments, 'asked');
  if (korean) return korean;
  const text = narrowed(segments);
  const isShort = text.trim().split(/\s+/).length <= MOST_WORDS_AROUND;
  for (const match of narrowMatches(segments, BARE)) {
    const { low = '', high, period, each } = match.groups ?? {};
    const value = Math.round(most(low, high) * perMonth(period ?? each));
    const isYear = /^(?:19|20)\d\d$/.test(low) && YEAR_BEFORE.test(text.slice(0, match.index));
    const isAside = !isShort && !/\d/.test(low) && value < LEAST;
    const isPerPerson = EACH_AFTER.test(text.slice(match.index + match[0].length));
    if (value > 0 && !isYear && !isAside && !isPerPerson) return { value, start: match.index, end: match.index + match[0].length };
  }
  return numberWords(segments);
}

/** Longer text is never given to the suite's recognisers: repeated words hang them for seconds. */
const MOST_FOR_SUITE = 40;

/** Wordings beyond ours, as long as they are short. */
function numberWords(segments: Segments): Found<number> | undefined {
  const text = segments.rest().trim();
  if (text.length > MOST_FOR_SUITE || !/^(?:[a-z]+[\s,.-]*){1,6}$/i.test(text)) return undefined;
  if (!/\b(?:hundred|thousand|million|dozen|\w+teen|\w+ty)\b/i.test(text)) return undefined;
  const values = suite.recognizeNumber(text, 'en-us').map((result) => Number(result.resolution?.['value']));
  const value = Math.round(Math.max(0, ...values.filter(Number.isFinite)));
  return value > 0 ? { value, start: 0, end: segments.text.length } : undefined;
}
