import { plain } from './plain.ts';

const pairs = (text: string): readonly string[] => {
  const words = plain(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.length < 2 ? words : words.slice(1).map((word, i) => `${words[i]} ${word}`);
};

/** From 0 (nothing alike) to 1 (the same words in the same order): Dice's coefficient over pairs of words. */
export function likeness(one: string, other: string): number {
  const left = pairs(one);
  const rest = new Map<string, number>();
  const right = pairs(other);
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const open = rest.get(pair) ?? 0;
    if (open > 0) {
      shared += 1;
      rest.set(pair, open - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}

/** So alike that reviewers read them as one text (snowshoeing: 30479). */
export const isCopy = (one: string, other: string): boolean => likeness(one, other) >= 0.9;
