import { LOCALES } from '../registration/draft.ts';
import { folds, modelsOf } from './folds.ts';
import { decideFaq, type FaqDecision, type PendingKind } from './matcher.ts';
import { corpus, type Example, train } from './train.ts';

// How well questions are recognised that were not learned from: `npx tsc -p tsconfig.build.json && node dist/faq/measure.js [--list]`.

interface Judged extends Example {
  readonly pending: PendingKind;
  readonly decision: FaqDecision;
}

const topicsOf = (decision: FaqDecision): readonly string[] => ('topics' in decision ? decision.topics : []);
const isAnswered = ({ decision }: Judged): boolean => decision.kind === 'answer-topic';
const isNamed = ({ decision, topic }: Judged): boolean => topicsOf(decision).includes(topic ?? '');
const isFree = ({ pending }: Judged): boolean => pending === 'free';

/** What is counted, of which messages. */
const MEASURES: readonly (readonly [string, (one: Judged) => boolean, (one: Judged) => boolean])[] = [
  ['question: topic at once', (one) => one.topic !== undefined, (one) => isAnswered(one) && isNamed(one)],
  ['question: at once or in one tap', (one) => one.topic !== undefined, isNamed],
  ['question: wrong at once', (one) => one.topic !== undefined, (one) => isAnswered(one) && !isNamed(one)],
  ['question: swallowed', (one) => one.topic !== undefined, ({ decision }) => decision.kind === 'none'],
  ['question: called out of scope', (one) => one.topic !== undefined, ({ decision }) => decision.kind === 'out-of-scope'],
  ['answer: taken for a question', ({ other }) => other === 'answers', (one) => isAnswered(one)],
  ['answer: offered or out of scope', ({ other }) => other === 'answers', ({ decision }) => /offer|out/.test(decision.kind)],
  ['answer: asked "question or answer?"', ({ other }) => other === 'answers', ({ decision }) => decision.kind === 'ask'],
  ['chatter: taken for a question', ({ other }) => other === 'chatter', isAnswered],
  ['out of scope: answered as topic', ({ other }) => other === 'outside', isAnswered],
  ['out of scope: swallowed', ({ other }) => other === 'outside', ({ decision }) => decision.kind === 'none'],
];

/** Every message judged by models that saw neither it nor its near-duplicates. */
const judged: Judged[] = folds(corpus()).flatMap(({ learned, held }) => {
  const models = modelsOf(train(learned));
  return held.flatMap((example) =>
    (['short', 'free'] as const).map((pending): Judged => ({ ...example, pending, decision: decideFaq(example.text, pending, models) })),
  );
});

const share = (some: readonly Judged[], counts: (one: Judged) => boolean): string =>
  `${((100 * some.filter(counts).length) / Math.max(1, some.length)).toFixed(1)} % of ${some.length}`.padEnd(16);

const table = MEASURES.map(([name, concerns, counts]) =>
  [
    name.padEnd(38),
    ...LOCALES.flatMap((locale) =>
      [false, true].map((free) =>
        share(
          judged.filter((one) => concerns(one) && one.locale === locale && isFree(one) === free),
          counts,
        ),
      ),
    ),
  ].join(' '),
);
const heading = [
  'held out'.padEnd(38),
  ...LOCALES.flatMap((locale) => [`${locale} short`, `${locale} free`].map((name) => name.padEnd(16))),
].join(' ');
const isAmiss = (one: Judged): boolean =>
  one.topic ? !isNamed(one) || !isAnswered(one) : one.decision.kind !== 'none' && one.other !== 'outside';
const list = judged
  .filter((one) => isAmiss(one) || (one.other === 'outside' && one.decision.kind !== 'out-of-scope'))
  .map((one) => [one.pending, one.topic ?? one.other, one.decision.kind, topicsOf(one.decision).join(), one.text].join(' | '));
process.stdout.write(`${[heading, ...table, ...(process.argv.includes('--list') ? list : [])].join('\n')}\n`);
