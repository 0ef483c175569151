import { DirectLineError } from './errors.ts';

const DEEPEST = 20;
const MOST_VALUES = 5_000;
/** Own keys of these names survive JSON.parse and poison whatever merges them. */
const POISON = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses what a stranger sent; refuses text that is not JSON, too deep, too large or made to pollute prototypes. Empty text is `{}`. */
export function plainJson(text: string): unknown {
  const value = parsed(text.trim() === '' ? '{}' : text);
  const waiting = [{ value, depth: 0 }];
  for (let seen = 0; ; seen += 1) {
    const next = waiting.pop();
    if (next === undefined) return value;
    if (seen > MOST_VALUES) throw refused('too many values');
    if (next.depth > DEEPEST) throw refused('nested too deeply');
    for (const inner of partsOf(next.value)) waiting.push({ value: inner, depth: next.depth + 1 });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DirectLineError('bad-request', 'The body is not JSON', { cause });
  }
}

function partsOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && Object.keys(value).some((key) => POISON.has(key))) throw refused('a forbidden key');
  return Object.values(value);
}

function refused(why: string): DirectLineError {
  return new DirectLineError('bad-request', `The body is refused: ${why}`);
}
