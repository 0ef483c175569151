import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { weightsSource } from './packing.ts';
import { corpus, train } from './train.ts';

/** The text of `weights.ts`, learned afresh. */
export function freshWeights(): string {
  const examples = corpus();
  return weightsSource(train(examples), examples);
}

// After a change of paraphrases, lexicon or signals: `npm run train`.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync('faq/weights.ts', freshWeights());
