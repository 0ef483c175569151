import { writeFileSync } from 'node:fs';
import { weightsSource } from './packing.ts';
import { corpus, train } from './train.ts';

// After a change of paraphrases or lexicon: `npx tsc -p tsconfig.build.json && node dist/faq/trainWeights.js`, from the project's folder.
const examples = corpus();
writeFileSync('faq/weights.ts', weightsSource(train(examples), examples));
