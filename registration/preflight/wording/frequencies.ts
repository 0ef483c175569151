import { allMatches } from '../../allMatches.ts';
import { plain } from './plain.ts';

/** How many texts one person gets in one period, as a text puts it. */
export interface Frequency {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries([
  ...'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1]),
  ...'한 두 세 네 다섯 여섯 일곱 여덟 아홉 열'.split(' ').map((word, i) => [word, i + 1]),
  ['once', 1],
  ['twice', 2],
  ['single', 1],
]);
const WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|single';
const UNITS: Readonly<Record<string, Frequency['unit']>> = {
  day: 'day',
  daily: 'day',
  week: 'week',
  wk: 'week',
  weekly: 'week',
  month: 'month',
  mo: 'month',
  mth: 'month',
  monthly: 'month',
  year: 'year',
  yr: 'year',
  일: 'day',
  하루: 'day',
  매일: 'day',
  주: 'week',
  매주: 'week',
  일주일: 'week',
  월: 'month',
  매월: 'month',
  매달: 'month',
  달: 'month',
  개월: 'month',
  연: 'year',
  년: 'year',
};
const EACH = '(?:per |an? |each |every |in an? |in any (?:one )?|/ ?)';
const UNIT = '(day|week|wk|month|mo|mth|year|yr)';
/** A few words may stand before and after what is counted: "5 promo texts at most a week". */
const ENGLISH = new RegExp(
  `(?<![$\\d.,/:-])\\b(?:(?:\\d{1,3}|${WORD})\\s?(?:-|to|or)\\s?)?(\\d{1,3}|${WORD})\\s?(?:\\(\\d{1,3}\\)\\s)?(?:[a-z'&-]{1,15}\\s){0,3}?(?:msgs?|messages?|texts?|sms|alerts?|notifications?|reminders?|updates?|offers?|times|x)\\s?(?:[a-z]{2,8}\\s){0,3}?${EACH}${UNIT}\\b`,
  'gi',
);
/** Without the noun: "no more than 2 per week". */
const BARE = new RegExp(`(?<![$\\d.,/:-])\\b(\\d{1,3}|${WORD})\\s?(?:(?:at most|at the most|tops|max) )?${EACH}${UNIT}\\b`, 'gi');
const ADVERB = /\b(once|twice) (?:(?:a|per|every|each) )?(day|week|month|year|daily|weekly|monthly)\b/gi;
/** "5 texts weekly", "4 msgs monthly". */
const RHYTHM = new RegExp(
  `(?<![$\\d.,/:-])\\b(\\d{1,3}|${WORD})\\s(?:[a-z'-]{1,15}\\s){0,2}?(?:msgs?|messages?|texts?|alerts?|reminders?)\\s(daily|weekly|monthly)\\b`,
  'gi',
);
const KOREAN =
  /(매일|매주|매월|매달|일주일|하루|개월|달|월|주|연|년)(?:에|당|마다)?\s?(?:평균|최대|약|보통|대략)?\s?(?:많아야\s?)?(?:(?:\d{1,3}|한|두|세|네)\s?[~-]\s?)?(\d{1,3}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?(?:건|회|번|통)/g;
/** Above this a number counts the whole program's traffic, not one person's. */
const MOST = 30;

const number = (written: string): number => NUMBERS[written.toLowerCase()] ?? Number(written);

/** Without one of these there is no period to count in. */
const PERIOD = /\b(?:day|week|wk|month|mo|mth|year|yr|daily|weekly|monthly)\b|[월주일년달루]/i;

/** The numbers a text promises; of a range the upper one. "Varies" promises none. */
export function frequenciesIn(text: string): readonly Frequency[] {
  const read = plain(text);
  if (!PERIOD.test(read)) return [];
  const found = [
    ...[ENGLISH, BARE, ADVERB, RHYTHM].flatMap((pattern) => allMatches(read, pattern)).map(([, count = '', unit = '']) => [count, unit]),
    ...allMatches(read, KOREAN).map(([, unit = '', count = '']) => [count, unit]),
  ];
  return found.flatMap(([count = '', unit = '']) => {
    const period = UNITS[unit.toLowerCase()];
    return period && number(count) <= MOST ? [{ count: number(count), unit: period }] : [];
  });
}

/** Two texts that promise different numbers for the same period, and no number alike; absent when they agree. Kinds counted apart may be summed up. */
export function contradiction(one: readonly Frequency[], other: readonly Frequency[]): readonly [Frequency, Frequency] | undefined {
  for (const here of one) {
    const same = other.filter(({ unit }) => unit === here.unit);
    const [first] = same;
    const mine = one.filter(({ unit }) => unit === here.unit);
    if (first && !mine.some(({ count }) => same.some((other) => other.count === count)) && !agreeInSum(mine, same)) return [here, first];
  }
  return undefined;
}

const sum = (all: readonly Frequency[]): number => all.reduce((total, { count }) => total + count, 0);
const agreeInSum = (one: readonly Frequency[], other: readonly Frequency[]): boolean =>
  other.some(({ count }) => count === sum(one)) || one.some(({ count }) => count === sum(other));
