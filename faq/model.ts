import { COMMANDS, type Command } from '../understanding/turn.ts';
import { featuresOf, type Vocabulary } from './features.ts';
import { likelihoods, type Model } from './softmax.ts';
import { ACTS, type Act, TOPIC_IDS, type TopicId } from './topics.ts';
import { WEIGHTS } from './weights.ts';

/** What the two models say of a text. */
export interface Judgement {
  readonly acts: Readonly<Record<Act, number>>;
  /** All topics, the likeliest first. */
  readonly topics: readonly { readonly topic: TopicId; readonly score: number }[];
  /** The likeliest command, if it is one. */
  readonly command: { readonly command: Command; readonly score: number };
}

export interface Models {
  readonly topics: Model;
  readonly acts: Model;
  readonly commands: Model;
  readonly known: Vocabulary;
}

/** Trained likelihoods of unseen sentences are a little too modest; measured on folds held out. */
const CALM = 1.05;

const unpacked = ({ scale, bytes }: { readonly scale: number; readonly bytes: string }, classes: number): Model => ({
  classes,
  scale,
  weights: new Int8Array(Buffer.from(bytes, 'base64')),
});

export const MODELS: Models = {
  topics: unpacked(WEIGHTS.topics, TOPIC_IDS.length),
  acts: unpacked(WEIGHTS.acts, ACTS.length),
  commands: unpacked(WEIGHTS.commands, COMMANDS.length),
  known: new Set(WEIGHTS.stems.split(' ')),
};

export function judged(text: string, models: Models): Judgement {
  const features = featuresOf(text, models.known);
  const acts = likelihoods(models.acts, features);
  const topics = likelihoods({ ...models.topics, scale: models.topics.scale * CALM }, features);
  const commands = likelihoods(models.commands, features);
  const first = commands.indexOf(Math.max(...commands));
  return {
    acts: Object.fromEntries(ACTS.map((act, i) => [act, acts[i] ?? 0])) as Record<Act, number>,
    topics: TOPIC_IDS.map((topic, i) => ({ topic, score: topics[i] ?? 0 })).sort((a, b) => b.score - a.score),
    command: { command: COMMANDS[first] ?? 'help', score: commands[first] ?? 0 },
  };
}
