import { featuresOf, PLACES } from './features.ts';
import type { Example, Trained } from './train.ts';

const { imul } = Math;

/** A model's weights in one byte each, as base64. */
interface Packed {
  readonly scale: number;
  readonly bytes: string;
}

function packed(weights: Float64Array): Packed {
  const scale = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127;
  return { scale, bytes: Buffer.from(Int8Array.from(weights, (one) => Math.round(one / scale)).buffer).toString('base64') };
}

/** The text of `weights.ts`. */
export function weightsSource(trained: Trained, examples: readonly Example[]): string {
  const lines = Object.entries({ topics: trained.topics, acts: trained.acts, commands: trained.commands }).map(([name, weights]) => {
    const { scale, bytes } = packed(weights);
    return `  ${name}: {\n    scale: ${scale},\n    bytes:\n      '${bytes}',\n  },\n`;
  });
  return `/** Written by \`node dist/faq/trainWeights.js\`: never edit. \`inputs\` tells what it was learned from. */\nexport const WEIGHTS = {\n  inputs: '${fingerprint(examples)}',\n  stems:
    '${[...trained.stems].sort().join(' ')}',
${lines.join('')}} as const;\n`;
}

/** Changes with the corpus, the lexicon, the spellings and the signals: whatever the weights depend on. */
export function fingerprint(examples: readonly Example[]): string {
  let hash = 0x811c9dc5;
  const mix = (text: string): void => {
    for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  };
  mix(String(PLACES));
  for (const { text, topic = '', command = '', act } of examples) {
    const { indexes, values } = featuresOf(text, new Set());
    mix(`${topic} ${command} ${act} ${indexes.join()} ${values.map((value) => value.toFixed(6)).join()}`);
  }
  return hash.toString(16).padStart(8, '0');
}
