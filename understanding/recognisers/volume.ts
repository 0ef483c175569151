import Suite from '@microsoft/recognizers-text-suite';
import { type Found, matches, type Segments } from '../segments.ts';
import { KOREAN_NUMERAL, koreanNumber } from './koreanNumber.ts';

const FIGURE = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';
const SCALE = '\\s?(?:thousand|million|grand|k|m(?![a-z]))';
const PERIOD = '(?:(?:a|per|each|every|\\/)\\s?(?:month|mo\\b|week|wk\\b|day|year)|monthly|weekly|daily|\\/\\s?mo\\b)';
const MESSAGES = '(?:outbound\\s|text\\s|sms\\s)?(?:messages|message|msgs?|texts?|sms)';
const IN_ENGLISH = new RegExp(
  `(?<![\\d.,$#-])(${FIGURE})(${SCALE})?(?:\\s?(?:${MESSAGES}))?(?:\\s?(${PERIOD}))|(?<![\\d.,$#-])(${FIGURE})(${SCALE})?\\s(?:${MESSAGES})\\b`,
  'gi',
);
const IN_KOREAN = new RegExp(
  `(?:(한\\s?달|매월|매달|월|일주일|매주|주|하루|매일)(?:에|간)?\\s?(?:평균|약|대략|한|최대)?\\s?)?((?:${KOREAN_NUMERAL}|${FIGURE}))\\s?(?:여\\s?)?(건|통|개|번|메시지)`,
  'g',
);
const BARE_FIGURE = new RegExp(`(?<![\\d.,$#-])(${FIGURE})(${SCALE})?(?![\\d-])`, 'gi');
/** Longer text is never given to the suite's recognisers: repeated words hang them for seconds. */
const MOST_WORDS = 120;

const perMonth = (period: string | undefined): number => {
  if (/week|wk|주/.test(period ?? '')) return 52 / 12;
  if (/da(y|ily)|하루|매일/.test(period ?? '')) return 30;
  return /year/.test(period ?? '') ? 1 / 12 : 1;
};

const scaleOf = (scale: string | undefined): number => {
  if (!scale) return 1;
  return /^\s?m/i.test(scale) ? 1_000_000 : 1000;
};

const figure = (digits: string, scale?: string, period?: string): number =>
  Math.round(Number(digits.replace(/,/g, '')) * scaleOf(scale) * perMonth(period));

function inEnglish(segments: Segments): Found<number>[] {
  return matches(segments, IN_ENGLISH).map((match) => ({
    value: figure(match[1] ?? match[4] ?? '', match[2] ?? match[5], match[3]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** 월 오천 건, 한 달에 5천 건, 월 3,000건. Without a period only 건 and 통 count messages. */
function inKorean(segments: Segments): Found<number>[] {
  return matches(segments, IN_KOREAN).flatMap((match) => {
    const [whole, period, numeral = '', unit = ''] = match;
    const value = koreanNumber(numeral);
    const isVolume = period !== undefined || /건|통|메시지/.test(unit);
    return value && isVolume ? [{ value: Math.round(value * perMonth(period)), start: match.index, end: match.index + whole.length }] : [];
  });
}

/** Monthly volumes that say so: "about 3,000 a month", "12k msgs / month", 월 오천 건. */
export const volumes = (segments: Segments): Found<number>[] =>
  [...inKorean(segments), ...inEnglish(segments)].filter((one) => one.value > 0);

/** A bare figure or number words, where a volume was asked for: "10k", "less than 1000", "roughly eight hundred", 오천. */
export function bareVolume(segments: Segments): Found<number> | undefined {
  // Nobody answers "how many" with an essay.
  if (segments.text.length > 400) return undefined;
  const [match] = matches(segments, BARE_FIGURE);
  const text = segments.rest().trim();
  const korean = new RegExp(KOREAN_NUMERAL).exec(text.replace(/^(약|대략|한|월|매월|한\s?달에?)\s?/, ''));
  const numeral = korean && /[가-힣]/.test(korean[0]) ? koreanNumber(korean[0]) : undefined;
  if (numeral) return { value: numeral, start: 0, end: segments.text.length };
  if (match) return { value: figure(match[1] ?? '', match[2]), start: match.index, end: match.index + match[0].length };
  const value = numberWords(text);
  return value ? { value, start: 0, end: segments.text.length } : undefined;
}

function numberWords(text: string): number | undefined {
  if (text.length > MOST_WORDS || !/[a-z]/i.test(text)) return undefined;
  const values = Suite.recognizeNumber(text, 'en-us').map((result) => Number(result.resolution?.['value']));
  const most = Math.max(0, ...values.filter(Number.isFinite));
  return most > 0 ? Math.round(most) : undefined;
}
