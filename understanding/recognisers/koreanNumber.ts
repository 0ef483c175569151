const DIGITS: Readonly<Record<string, number>> = { 영: 0, 공: 0, 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 륙: 6, 칠: 7, 팔: 8, 구: 9 };
const UNITS: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000 };
const GREAT: Readonly<Record<string, number>> = { 만: 10_000, 억: 100_000_000 };
/** 수천, 몇백: as much as makes no difference to the bucket it falls into. */
const SEVERAL = 5;

/** 이 before 요 or 에요 is a copula: 사천이요. */
const HANGUL = '(?!이(?:요|에요|예요|고|며|라|었|네|지|죠|니까|거든))(?:[수몇](?=[십백천만]))?[영공일이삼사오육륙칠팔구십백천만억]';

/** A numeral in Sino-Korean, digits, or both: 오천, 만이천, 2천5백, 1만, 3만, 1.5만, 이삼천, 수백. Its shape is `KOREAN_NUMERAL`. */
export const KOREAN_NUMERAL = `(?:\\d[\\d,.]{0,14}(?!\\d)\\s?)?(?:${HANGUL}\\s?(?:\\d{1,12}(?!\\d)\\s?(?=${HANGUL}))?){0,15}${HANGUL}`;

interface Tally {
  readonly total: number;
  readonly group: number;
  readonly digit?: number;
}

/** One step of reading a numeral from left to right. */
function counted({ total, group, digit }: Tally, token: string): Tally {
  const [unit, great] = [UNITS[token], GREAT[token]];
  if (unit) return { total, group: group + (digit ?? 1) * unit };
  if (great) return { total: total + (group + (digit ?? 0) || 1) * great, group: 0 };
  if (/[수몇]/.test(token)) return { total, group, digit: SEVERAL };
  return { total, group, digit: /\d/.test(token) ? Number(token) : (digit ?? 0) * 10 + (DIGITS[token] ?? 0) };
}

/** 이삼천 is two or three thousand: of two neighbours before a unit the larger counts. */
const larger = (packed: string): string =>
  packed.replace(/([일이삼사오육칠팔])([이삼사오육륙칠팔구])(?=[십백천만억])/g, (pair, first: string, second: string) =>
    (DIGITS[second] ?? 0) === (DIGITS[first] ?? 0) + 1 ? second : pair,
  );

/** The value of such a numeral; undefined when it is none. Linear in its length. */
export function koreanNumber(text: string): number | undefined {
  const packed = larger(text.replace(/[,\s]/g, ''));
  const tokens = packed.match(/\d+(?:\.\d+)?|[영공일이삼사오육륙칠팔구십백천만억수몇]/g);
  if (!tokens || tokens.join('') !== packed) return undefined;
  const { total, group, digit } = tokens.reduce<Tally>(counted, { total: 0, group: 0 });
  const value = total + group + (digit ?? 0);
  return Number.isFinite(value) && value > 0 ? Math.round(value) : undefined;
}
