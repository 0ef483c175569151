import type { Features } from './features.ts';

/** Weights of a linear model: for each place of a feature one number per class, side by side, to be multiplied by `scale`. */
export interface Model {
  readonly classes: number;
  readonly scale: number;
  readonly weights: ArrayLike<number>;
}

/** Held here: where tests run, a global is looked up anew in each round of a loop. */
const { exp, sqrt } = Math;

/** How likely each class is. */
export function likelihoods({ classes, scale, weights }: Model, { indexes, values }: Features): number[] {
  const sums = new Array<number>(classes).fill(0);
  for (let k = 0; k < indexes.length; k++) {
    const value = (values[k] ?? 0) * scale;
    const first = (indexes[k] ?? 0) * classes;
    for (let c = 0; c < classes; c++) sums[c] = (sums[c] ?? 0) + value * (weights[first + c] ?? 0);
  }
  const top = Math.max(...sums);
  const raised = sums.map((sum) => exp(sum - top));
  const whole = raised.reduce((a, b) => a + b, 0);
  return raised.map((one) => one / whole);
}

export interface Lesson {
  readonly features: Features;
  readonly label: number;
  /** How much it counts; 1 unless told. */
  readonly weight?: number;
}

const EPOCHS = 30;
const RATE = 0.5;
const DECAY = 2e-4;

/** Learns by adaptive gradient steps in a fixed shuffle: the same lessons give the same weights. */
export function learn(lessons: readonly Lesson[], places: number, classes: number): Float64Array {
  const weights = new Float64Array(places * classes);
  const squares = new Float64Array(places * classes).fill(1e-2);
  const next = dice(20_240_131);
  const order = lessons.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, next);
    for (const i of order) {
      const lesson = lessons[i];
      if (lesson) step(lesson, weights, squares, classes);
    }
  }
  return weights;
}

function step({ features, label, weight = 1 }: Lesson, weights: Float64Array, squares: Float64Array, classes: number): void {
  const likely = likelihoods({ classes, scale: 1, weights }, features);
  for (const [k, index] of features.indexes.entries()) {
    const value = features.values[k] ?? 0;
    for (let c = 0; c < classes; c++) {
      const at = index * classes + c;
      const slope = weight * value * ((likely[c] ?? 0) - (c === label ? 1 : 0)) + DECAY * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / sqrt(squares[at] ?? 1);
    }
  }
}

/** A linear congruential generator: numbers from 0 to 1, always the same ones. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
