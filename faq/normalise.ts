import { remembered } from '../registration/remembered.ts';
import { DOMAIN_WORDS } from './lexicon/words.ts';

/** Questions are short: what a longer message asks stands at its beginning. */
export const MOST_CHARACTERS = 400;

/** Spellings of one thing, folded to one word. Korean particles keep standing behind it. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''],
  [/[‘’ʼ`´]/g, "'"],
  [/[“”„]/g, '"'],
  [/[‐‑‒–—]/g, '-'],
  [/\b(?:toll|tol)[\s-]*(?:free|fre)(?:[\s-]*(?:phone[\s-]*)?(?:numbers?|nubmer|#))?|\btfn'?s?\b/g, ' tfn '],
  [/(?:톨\s?프리|수신자\s?부담|무료\s?전화)\s?(?:전화)?\s?(?:번호)?/g, ' tfn '],
  [/\bopt(?:s|ed|ing|-)?[\s-]?ins?\b|옵트\s?인/g, ' optin '],
  [/수신\s?동의/g, '동의'],
  [/\b(?:10|ten)[\s-]*d\.?l\.?c\b|\btdlc\b|(?:텐|10)\s?(?:디엘씨|dlc)/g, ' 10dlc '],
  [/\ba\s?[2t]\s?p\b|에이투피/g, ' a2p '],
  [/엠엠에스/g, ' mms '],
  [/에스엠에스/g, ' sms '],
  [/씨티에이/g, ' cta '],
  [/젠시스|제네시스/g, ' genesys '],
  [/\b(?:u|ya)\b/g, 'you'],
  [/\br\b/g, 'are'],
  [/\bwanna\b/g, 'want to'],
  [/\bgotta\b/g, 'have to'],
  [/\bplz\b/g, 'please'],
  [/\b(do|does|did|is|are|was|ca|wo|have|has|would|could|should)nt\b/g, "$1n't"],
  // Playful endings.
  [/(?<=[까나가해돼되어아죠])[용염여](?=[\s?!.~]|$)/g, '요'],
  [/\s+/g, ' '],
];

/** Small letters, one spelling for each thing of the trade, slips of the finger mended; at most the first few hundred characters. */
export function normalise(text: string): string {
  let words = text.slice(0, MOST_CHARACTERS).normalize('NFKC').toLowerCase().slice(0, MOST_CHARACTERS);
  for (const [pattern, spelling] of FOLDS) words = words.replace(pattern, spelling);
  return words.replace(/[a-z]{5,20}/g, (word) => mended(word)).trim();
}

const BY_INITIAL = new Map<string, string[]>();
for (const word of DOMAIN_WORDS) BY_INITIAL.set(word.charAt(0), [...(BY_INITIAL.get(word.charAt(0)) ?? []), word]);

/** People say the same few hundred words. */
const mended = remembered((word: string): string => {
  if (DOMAIN_WORDS.has(word)) return word;
  const most = word.length >= 8 ? 2 : 1;
  for (const known of BY_INITIAL.get(word.charAt(0)) ?? []) {
    if (Math.abs(known.length - word.length) <= most && !known.startsWith(word) && !word.startsWith(known) && slips(word, known, most))
      return known;
  }
  return word;
});

/** Whether one word becomes the other by at most so many letters added, dropped, mistaken or swapped. */
function slips(word: string, known: string, most: number): boolean {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: known.length + 1 }, (_, i) => i);
  for (let i = 1; i <= word.length; i++) {
    const row = nextRow(word, known, i, before, last);
    if (Math.min(...row) > most) return false;
    before = last;
    last = row;
  }
  return (last[known.length] ?? most + 1) <= most;
}

function nextRow(word: string, known: string, i: number, before: readonly number[], last: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= known.length; j++) {
    const mistaken = (last[j - 1] ?? 0) + (word[i - 1] === known[j - 1] ? 0 : 1);
    const isSwapped = i > 1 && j > 1 && word[i - 1] === known[j - 2] && word[i - 2] === known[j - 1];
    const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : mistaken;
    row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, mistaken, swapped));
  }
  return row;
}
