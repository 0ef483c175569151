import { LOCALES, type Locale } from '../registration/draft.ts';
import { COMMANDS, type Command } from '../understanding/turn.ts';
import { featuresOf, PLACES, stemsIn, type Vocabulary } from './features.ts';
import { commands } from './paraphrases/commands.ts';
import { paraphrases as en } from './paraphrases/en.ts';
import { paraphrases as ko } from './paraphrases/ko.ts';
import { others } from './paraphrases/others.ts';
import type { OtherKind } from './paraphrases/paraphrases.ts';
import { type Lesson, learn } from './softmax.ts';
import { ACTS, type Act, TOPIC_IDS, type TopicId } from './topics.ts';

export interface Example {
  readonly text: string;
  readonly locale: Locale;
  readonly topic?: TopicId;
  readonly act: Act;
  readonly other?: OtherKind;
  readonly command?: Command;
}

const ACT_OF: Readonly<Record<OtherKind, Act>> = { answers: 'answer', chatter: 'chatter', outside: 'outside' };

/** Every message of the corpus with what it is. */
export function corpus(): Example[] {
  const asked = LOCALES.flatMap((locale) =>
    TOPIC_IDS.flatMap((topic) => (locale === 'en' ? en : ko)[topic].map((text): Example => ({ text, locale, topic, act: 'question' }))),
  );
  const told = LOCALES.flatMap((locale) =>
    (Object.keys(ACT_OF) as OtherKind[]).flatMap((other) =>
      others[locale][other].map((text): Example => ({ text, locale, other, act: ACT_OF[other] })),
    ),
  );
  const ordered = LOCALES.flatMap((locale) =>
    COMMANDS.flatMap((command) => commands[locale][command].map((text): Example => ({ text, locale, command, act: 'command' }))),
  );
  return [...asked, ...told, ...ordered];
}

export interface Trained {
  readonly topics: Float64Array;
  readonly acts: Float64Array;
  readonly commands: Float64Array;
  /** Stems of the questions' words. */
  readonly stems: ReadonlySet<string>;
}

export function train(examples: readonly Example[]): Trained {
  const counts = stemCounts(examples);
  const seen = examples.map((example) => ({ ...example, features: featuresOf(example.text, asIfUnseen(example, counts)) }));
  const topics = seen.flatMap(({ topic, features }): Lesson[] => (topic ? [{ features, label: TOPIC_IDS.indexOf(topic) }] : []));
  const orders = seen.flatMap(({ command, features }): Lesson[] => (command ? [{ features, label: COMMANDS.indexOf(command) }] : []));
  const acts = seen.map(({ act, features }): Lesson => ({ features, label: ACTS.indexOf(act), weight: act === 'question' ? 1 : 1.5 }));
  return {
    topics: learn(topics, PLACES, TOPIC_IDS.length),
    acts: learn(acts, PLACES, ACTS.length),
    commands: learn(orders, PLACES, COMMANDS.length),
    stems: new Set([...counts].filter(([, count]) => count >= COMMON).map(([stem]) => stem)),
  };
}

/** A stem belongs to the vocabulary once so many questions hold it. */
const COMMON = 1;

function stemCounts(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, act } of examples) {
    if (act !== 'question') continue;
    for (const stem of stemsIn(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** The vocabulary without what this example brings: else no question learned from would ever hold an unknown word. */
const asIfUnseen = ({ act }: Example, counts: ReadonlyMap<string, number>): Vocabulary => ({
  has: (stem) => (counts.get(stem) ?? 0) >= COMMON + (act === 'question' ? 1 : 0),
});
