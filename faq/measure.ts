import { pathToFileURL } from 'node:url';
import { LOCALES, type Locale } from '../registration/draft.ts';
import { folds, modelsOf } from './folds.ts';
import { decideFaq, type FaqDecision, type PendingKind } from './matcher.ts';
import { corpus, type Example, train } from './train.ts';

export interface Judged extends Example {
  readonly pending: PendingKind;
  readonly decision: FaqDecision;
}

const topicsOf = (decision: FaqDecision): readonly string[] => ('topics' in decision ? decision.topics : []);
const isAnswered = ({ decision }: Judged): boolean => decision.kind === 'answer-topic';
const isNamed = ({ decision, topic }: Judged): boolean => topicsOf(decision).includes(topic ?? '');

/** What is counted, of which messages. */
const MEASURES: readonly (readonly [string, (one: Judged) => boolean, (one: Judged) => boolean])[] = [
  ['question: topic at once', (one) => one.topic !== undefined, (one) => isAnswered(one) && isNamed(one)],
  ['question: at once or in one tap', (one) => one.topic !== undefined, isNamed],
  ['question: wrong at once', (one) => one.topic !== undefined, (one) => isAnswered(one) && !isNamed(one)],
  ['question: swallowed', (one) => one.topic !== undefined, ({ decision }) => decision.kind === 'none'],
  ['question: called out of scope', (one) => one.topic !== undefined, ({ decision }) => decision.kind === 'out-of-scope'],
  ['answer: taken for a question', ({ other }) => other === 'answers', isAnswered],
  ['answer: offered or out of scope', ({ other }) => other === 'answers', ({ decision }) => /offer|out/.test(decision.kind)],
  ['answer: asked "question or answer?"', ({ other }) => other === 'answers', ({ decision }) => decision.kind === 'ask'],
  ['chatter: taken for a question', ({ other }) => other === 'chatter', isAnswered],
  ['out of scope: answered as topic', ({ other }) => other === 'outside', isAnswered],
  ['out of scope: swallowed', ({ other }) => other === 'outside', ({ decision }) => decision.kind === 'none'],
];

/** Every message judged by models that saw neither it nor its near-duplicates. */
export function heldOut(): Judged[] {
  return folds(corpus()).flatMap(({ learned, held }) => {
    const models = modelsOf(train(learned));
    return held.flatMap((example) =>
      (['short', 'free'] as const).map((pending): Judged => ({ ...example, pending, decision: decideFaq(example.text, pending, models) })),
    );
  });
}

/** One measure in percent, of the messages that it concerns in one language while one kind of answer is awaited. */
export interface Share {
  readonly measure: string;
  readonly locale: Locale;
  readonly pending: PendingKind;
  readonly percent: number;
  readonly of: number;
}

export function shares(judged: readonly Judged[]): Share[] {
  return MEASURES.flatMap(([measure, concerns, counts]) =>
    LOCALES.flatMap((locale) =>
      (['short', 'free'] as const).map((pending): Share => {
        const some = judged.filter((one) => one.locale === locale && one.pending === pending && concerns(one));
        return { measure, locale, pending, percent: (100 * some.filter(counts).length) / Math.max(1, some.length), of: some.length };
      }),
    ),
  );
}

/** Shares of every measure, a line each. */
export function table(judged: readonly Judged[]): string[] {
  const all = shares(judged);
  const heading = [
    'held out'.padEnd(38),
    ...LOCALES.flatMap((locale) => [`${locale} short`, `${locale} free`].map((name) => name.padEnd(16))),
  ];
  const rows = MEASURES.map(([name]) => [
    name.padEnd(38),
    ...all.filter(({ measure }) => measure === name).map(({ percent, of }) => `${percent.toFixed(1)} % of ${of}`.padEnd(16)),
  ]);
  return [heading, ...rows].map((cells) => cells.join(' '));
}

/** What was not decided as it is best, one line each. */
function amiss(judged: readonly Judged[]): string[] {
  const isRight = (one: Judged): boolean => {
    if (one.topic) return isAnswered(one) && isNamed(one);
    return one.decision.kind === (one.other === 'outside' ? 'out-of-scope' : 'none');
  };
  return judged
    .filter((one) => !isRight(one))
    .map((one) => [one.pending, one.topic ?? one.other, one.decision.kind, topicsOf(one.decision).join(), one.text].join(' | '));
}

// How well questions are recognised that were not learned from: `npx tsc -p tsconfig.build.json && node dist/faq/measure.js [--list]`.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const judged = heldOut();
  process.stdout.write(`${[...table(judged), ...(process.argv.includes('--list') ? amiss(judged) : [])].join('\n')}\n`);
}
