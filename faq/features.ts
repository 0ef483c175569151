import { CONCEPTS, conceptsIn } from './lexicon/concepts.ts';
import { normalise } from './normalise.ts';
import { SIGNAL_COUNT, signalsIn } from './signals.ts';

/** What a message looks like to the models: where it has something, and how much. */
export interface Features {
  readonly indexes: readonly number[];
  readonly values: readonly number[];
}

const PAIRS = (CONCEPTS.length * (CONCEPTS.length - 1)) / 2;
const PAIRS_FROM = CONCEPTS.length;
const SIGNALS_FROM = PAIRS_FROM + PAIRS;
const NOVELTY_FROM = SIGNALS_FROM + SIGNAL_COUNT;
/** No, one, two, or more words that no question of ours holds. */
const NOVELTIES = 4;
const GRAMS_FROM = NOVELTY_FROM + NOVELTIES;
/** N-grams share this many places by their hash: a power of two, small enough for the weights to travel with the program. */
const GRAM_PLACES = 8192;
export const PLACES = GRAMS_FROM + GRAM_PLACES;

/** How much each kind of evidence weighs before training: concepts carry over to words never seen, n-grams less so. */
const SHARE = { concepts: 1.6, pairs: 1.2, signals: 0.8, words: 1.2, characters: 1.6, novelty: 0.6 };

/** Stems of words that questions of ours hold. */
export interface Vocabulary {
  has(stem: string): boolean;
}

const tokensOf = (words: string): string[] => words.match(/[a-z0-9][a-z0-9']*|[가-힣]+/g) ?? [];

/** The first five letters of an English word, the first two syllables of a Korean one. */
const stemsOf = (tokens: readonly string[]): string[] => [
  ...new Set(tokens.map((token) => token.replaceAll("'", '').slice(0, /[가-힣]/.test(token) ? 2 : 5))),
];

export const stemsIn = (text: string): string[] => stemsOf(tokensOf(normalise(text)));

export function featuresOf(text: string, known: Vocabulary): Features {
  const words = normalise(text);
  const indexes: number[] = [];
  const values: number[] = [];
  const add = (found: readonly number[], share: number): void => {
    const unique = [...new Set(found)];
    const value = share / Math.sqrt(Math.max(1, unique.length));
    for (const index of unique) {
      indexes.push(index);
      values.push(value);
    }
  };
  const concepts = conceptsIn(words);
  add(concepts, SHARE.concepts);
  add(pairs(concepts), SHARE.pairs);
  add(
    signalsIn(text.slice(0, 400).trim()).map((i) => SIGNALS_FROM + i),
    SHARE.signals,
  );
  const tokens = tokensOf(words);
  add([NOVELTY_FROM + Math.min(NOVELTIES - 1, stemsOf(tokens).filter((stem) => !known.has(stem)).length)], SHARE.novelty);
  add(wordGrams(tokens), SHARE.words);
  add(tokens.flatMap(characterGrams), SHARE.characters);
  return { indexes, values };
}

function pairs(concepts: readonly number[]): number[] {
  const found: number[] = [];
  for (const [i, second] of concepts.entries()) {
    for (const first of concepts.slice(0, i)) found.push(PAIRS_FROM + (second * (second - 1)) / 2 + first);
  }
  return found;
}

const wordGrams = (tokens: readonly string[]): number[] =>
  tokens.flatMap((token, i) => [place(`w ${token}`), place(`b ${i > 0 ? tokens[i - 1] : ''} ${token}`)]);

/** Korean endings and stems are syllables; English stems are four letters or more. */
function characterGrams(token: string): number[] {
  const padded = `^${token}$`;
  const sizes = /[가-힣]/.test(token) ? [2, 3] : [4];
  const found: number[] = [];
  for (const size of sizes) for (let i = 0; i + size <= padded.length; i++) found.push(placeOf(hashed(padded, i, i + size, CHARACTERS)));
  return found;
}

/** Held here: where tests run, a global is looked up anew in each round of a loop. */
const { imul } = Math;

/** FNV-1a of a part of a text, going on from the hash of what stands before it. */
function hashed(text: string, from: number, to: number, before = 0x811c9dc5): number {
  let hash = before;
  for (let i = from; i < to; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/** Before grams of characters: without a text of its own for each of them. */
const CHARACTERS = hashed('c ', 0, 2);

const placeOf = (hash: number): number => GRAMS_FROM + ((hash ^ (hash >>> 15)) & (GRAM_PLACES - 1));

const place = (gram: string): number => placeOf(hashed(gram, 0, gram.length));
