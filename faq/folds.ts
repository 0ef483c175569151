import { PLACES } from './features.ts';
import type { Models } from './model.ts';
import type { Example, Trained } from './train.ts';

const FOLDS = 5;
/** From this share of common words on, two messages are the same one put slightly differently. */
const ALIKE = 0.6;

export interface Fold {
  readonly learned: readonly Example[];
  readonly held: readonly Example[];
}

/** The corpus split so that near-duplicates are never on both sides. */
export function folds(examples: readonly Example[]): Fold[] {
  const groups = grouped(examples);
  return Array.from({ length: FOLDS }, (_, fold) => ({
    learned: examples.filter((_one, i) => (groups[i] ?? 0) % FOLDS !== fold),
    held: examples.filter((_one, i) => (groups[i] ?? 0) % FOLDS === fold),
  }));
}

/** For each example the number of its group. */
function grouped(examples: readonly Example[]): number[] {
  const words = examples.map(({ text }) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const groups: number[] = [];
  for (const [i, own] of words.entries()) {
    const twin = words
      .slice(0, i)
      .findIndex(
        (other, j) =>
          examples[j]?.topic === examples[i]?.topic && examples[j]?.command === examples[i]?.command && likeness(own, other) >= ALIKE,
      );
    groups.push(twin >= 0 ? (groups[twin] ?? i) : i);
  }
  return groups;
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}

export const modelsOf = ({ topics, acts, commands, stems }: Trained): Models => ({
  topics: { classes: topics.length / PLACES, scale: 1, weights: topics },
  acts: { classes: acts.length / PLACES, scale: 1, weights: acts },
  commands: { classes: commands.length / PLACES, scale: 1, weights: commands },
  known: stems,
});
