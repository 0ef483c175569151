import type { Found, Segments } from '../segments.ts';
import { KOREAN_NUMERAL, koreanNumber } from './koreanNumber.ts';
import { narrow, narrowMatches } from './narrow.ts';

const FIGURE = '\\d{1,3}(?:,\\d{3})+|\\d{1,12}(?:\\.\\d{1,3})?';
const NUMERAL = `(?:${KOREAN_NUMERAL}|${FIGURE})`;
/** 2~3천, 오천에서 만: the larger end counts. */
const AMOUNT = `(?:(?<low>${NUMERAL})\\s?(?:건|통)?\\s?(?:~|-|에서|부터|내지|또는|이나|나)\\s?)?(?<high>${NUMERAL})`;
const MONTH =
  '(?:(?:한|1|일)\\s?(?:달|개월)(?:이면|에|간|당|\\s?기준)?|매월|매달|다달이|월\\s?평균|월간|월별|월\\s?(?=발송|문자|메시지|예상|약|최대|대략|한\\s|[\\d이삼사오육칠팔구십백천만수몇일]))';
const OTHER_PERIOD =
  '(?:하루(?:에|당)?|매일|일\\s?평균|(?:일주일|한\\s?주|1주)(?:에|당)?|매주|주당|주(?=\\s?\\d)|(?:일\\s?년|1년|한\\s?해)(?:에)?|매년|연간)';
const NOUN =
  '(?:(?:총|전체|예상)?\\s?(?:발송\\s?(?:건수|물량|량|수)?|문자\\s?(?:건수|량|수)?|메시지\\s?(?:건수|량|수)?|건수|물량|볼륨|알림|트래픽)(?:은|는|이|가|을|를|도)?\\s?[:=>\\t]?\\s{0,4}){0,2}';
const ASKED_BEFORE = '(?:[^\\d\\n?]{0,30}\\?\\s{0,3}[>\\s]{0,3})?';
const ABOUT = '(?:(?:평균(?:적으로)?|약|대략|대충|한|최대|최소|적어도|거의|보통|대개|총|적으면|많으면|아마)\\s?){0,2}';
const UNIT = '\\s?(?:여\\s?)?(?<unit>건|통|개|번|회|메시지|문자)?';
const NO_MESSAGES =
  '(?!\\s?(?:당|마다|원|불|달러|만|천|백|십|억|명|분(?!량)|사람|년|시(?!간당)|개월|%|퍼센트|층|호|월|주일|번가|번지|살|\\d)|[.,:/-]\\d)';
const START = '(?<![\\d가-힣$₩#:/.,-])(?<!\\d\\s)';
const TOLD = new RegExp(
  `(?<![\\d가-힣])(?:(?<month>${MONTH})|(?<other>${OTHER_PERIOD}))\\s{0,4}[:=>\\t]?\\s{0,4}${NOUN}${ASKED_BEFORE}${ABOUT}${AMOUNT}${UNIT}${NO_MESSAGES}`,
  'gu',
);
const UNDATED = new RegExp(`${START}${AMOUNT}\\s?(?:여\\s?)?(?:건|통|개의\\s?(?:메시지|문자))(?!당|마다|씩|의\\s?주문|\\s?이내)`, 'gu');
const BARE = new RegExp(
  `${START}${ABOUT}${AMOUNT}${UNIT}${NO_MESSAGES}(?=\\s?(?:정도|쯤|가량|안팎|이상|이하|미만|내외|넘|조금|이요|요|이에요|예요|이고|입니다|인데|일\\s?것|될|되|돼|됩|나가|나갑|보내|보냅|발송|$|[.,!?~)+]))`,
  'gu',
);
/** Pure digits, 일이 or 이 건, are words of other things unless they are all that is said. */
const HAS_SIZE = /[십백천만억]|\d/;
/** Below this a count without its month is no volume. */
const LEAST_UNDATED = 50;

const largest = (groups: Readonly<Record<string, string | undefined>> | undefined): number => {
  const [low, high] = [groups?.['low'], groups?.['high']].map((one) => (one ? koreanNumber(one) : undefined));
  return Math.max(low ?? 0, high ?? 0);
};

const found = (match: RegExpExecArray, value: number): Found<number>[] =>
  value > 0 ? [{ value, start: match.index, end: match.index + match[0].length }] : [];

const perMonth = (period: string): number => {
  if (/년|해|연간/.test(period)) return 1 / 12;
  return /주/.test(period) ? 52 / 12 : 30;
};

function told(segments: Segments): Found<number>[] {
  if (!/[건통달월]|개월/.test(segments.text)) return [];
  const dated = narrowMatches(segments, TOLD);
  const isOfOtherPeriod = (at: number) =>
    dated.some(({ index, groups, 0: whole }) => groups?.['other'] && at >= index && at < index + whole.length);
  const monthly = dated.filter(({ groups }) => groups?.['month']).flatMap((match) => found(match, largest(match.groups)));
  const undated = narrowMatches(segments, UNDATED)
    .filter(({ index, groups }) => !isOfOtherPeriod(index) && largest(groups) >= LEAST_UNDATED)
    .flatMap((match) => found(match, largest(match.groups)));
  return [...monthly, ...undated.filter((one) => !monthly.some((other) => one.start < other.end && other.start < one.end))];
}

/** Volumes in Korean: 월 오천 건, 한 달에 2,400건쯤. Asked for one, a bare numeral or one of a day or week is an answer too: 오천, 하루 50건. */
export function koreanVolumes(segments: Segments, how: 'told' | 'asked'): Found<number>[] {
  const monthly = told(segments);
  if (how === 'told' || monthly.length > 0) return monthly;
  const text = narrow(segments.rest());
  if (!/[가-힣]/.test(text)) return [];
  const daily = narrowMatches(segments, TOLD).flatMap((match) => found(match, Math.round(largest(match.groups) * perMonth(match[0]))));
  if (daily.length > 0) return daily;
  return narrowMatches(segments, BARE)
    .filter(
      ({ 0: whole, groups }) =>
        HAS_SIZE.test(whole) ||
        (whole.trim().length >= text.trim().replace(/[^가-힣]/g, '').length - 3 && !/^이$/.test(groups?.['high'] ?? '')),
    )
    .flatMap((match) => found(match, largest(match.groups)));
}
