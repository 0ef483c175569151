const SMALL: Readonly<Record<string, number>> = Object.fromEntries([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
]);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  hundreds: 100,
  thousand: 1000,
  grand: 1000,
  k: 1000,
  million: 1_000_000,
  millions: 1_000_000,
  mil: 1_000_000,
  mln: 1_000_000,
  mm: 1_000_000,
  m: 1_000_000,
  dozen: 12,
};
/** Vague amounts, as much as makes no difference to the bucket they fall into. */
const VAGUE: Readonly<Record<string, number>> = { couple: 2, pair: 2, few: 3, several: 5, half: 0.5, quarter: 0.25 };

const FIGURE =
  '\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:[.]\\d{3})+(?![\\d]|\\s?(?:k|m|mil|thousand|million)\\b)|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d{1,12}(?:\\.\\d{1,4})?';
const SCALE = 'hundreds?|thousand|grand|k|millions?|mil|mln|mm|m|dozen';
const SMALLS = Object.keys(SMALL)
  .sort((a, b) => b.length - a.length)
  .join('|');
const VAGUES = Object.keys(VAGUE).join('|');
const HALF = '\\sand\\s(?:a\\s|one\\s)?(?:half|quarter)(?![a-z])';
/** "Two thousand and fifty", "half of a million"; "two and three thousand" are two amounts. */
const JOINT = '(?:[\\s-]{1,2}(?:of\\sa\\s|of\\s|a\\s|an\\s)?|(?<=hundred|thousand|million)\\sand\\s(?:a\\s)?)';
const WORD = `(?:${SMALLS}|${VAGUES}|${SCALE})(?![a-z])`;

/** An amount in figures or words: "12k", "1.5 million", "twenty-five hundred", "half a million", "a couple hundred". Without capturing groups. */
export const ENGLISH_NUMBER = `(?:(?:${FIGURE})(?:${HALF})?(?:[\\s-]?(?:${SCALE})(?:\\s(?:thousand|million))?(?![a-z])|(?![\\da-z])|(?=-?ish\\b))|(?:a\\s|an\\s)?(?:${WORD})(?:${HALF}|${JOINT}(?:${WORD})){0,7})`;

const TOKENS = new RegExp(`${FIGURE}|(?:${SMALLS}|${VAGUES}|${SCALE})(?![a-z])|\\ba\\b|\\band\\b`, 'gi');

interface Sum {
  readonly total: number;
  readonly group: number | undefined;
  /** The scale named last: "a million and a half" takes its half of it. */
  readonly scale: number;
}

function added(sum: Sum, word: string): Sum {
  const { total, group } = sum;
  const scale = SCALES[word];
  if (scale === undefined) {
    const amount = VAGUE[word] ?? SMALL[word] ?? figureOf(word);
    const isHalfOfScale = amount < 1 && amount > 0 && (sum.scale > 1 || group !== undefined);
    if (isHalfOfScale) return { ...sum, group: (group ?? 0) + amount * (group === undefined ? sum.scale : 1) };
    return { ...sum, group: (group ?? 0) + amount };
  }
  if (scale <= 100) return { ...sum, group: (group ?? 1) * scale };
  return { total: total + (group ?? 1) * scale, group: undefined, scale };
}

/** `1,500`, `1.500` and `1 500` are all fifteen hundred; `1.5` is not. */
const figureOf = (text: string): number =>
  Number(/^\d{1,3}(?:[ ,]\d{3})+$|^\d{1,3}(?:\.\d{3})+$/.test(text) ? text.replace(/[ ,.]/g, '') : text.replace(/,/g, ''));

/** The value of such an amount; undefined when it is none, or has no number beside its scale ("thousands"). */
export function englishNumber(text: string): number | undefined {
  const words = (text.toLowerCase().match(TOKENS) ?? []).filter((word) => word !== 'and' && word !== 'a');
  if (words.length === 0 || words.every((word) => VAGUE[word] !== undefined || /^(?:hundred|million)s$/.test(word))) return undefined;
  const { total, group } = words.reduce<Sum>(added, { total: 0, group: undefined, scale: 1 });
  const value = Math.round(total + (group ?? 0));
  return Number.isFinite(value) && value > 0 ? value : undefined;
}
