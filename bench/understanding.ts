import Suite from '@microsoft/recognizers-text-suite';
import { type Line, linesOf } from '../measure/line.ts';
import type { Draft } from '../registration/draft.ts';
import type { Context } from '../understanding/context.ts';
import { draftWithout, placeIn } from './asking.ts';
import { timeOf } from './clock.ts';
import { bar, figure, median, quantile, spread, type Table } from './table.ts';
import { wholeUnderstanding } from './whole.ts';

const ROUNDS = 7;
/** Longer repetitive text would keep the suite busy for seconds; the sets hold none, but a bench must end. */
const MOST_FOR_SUITE = 2_000;

/** What an ordinary message costs to understand, beside the recognisers of the Bot Framework on the same messages. */
export async function understanding(): Promise<Table> {
  const messages = ['capture', 'corrections', 'answers'].flatMap((set) => linesOf(set)).map((line) => ({ line, context: contextOf(line) }));
  const ours = await perMessage(messages, ({ line, context }) => wholeUnderstanding(line.text, context));
  const suite = await perMessage(messages, ({ line }) => recognised(line.text));
  const ratio = (share: number): string => figure(quantile(ours, share) / quantile(suite, share));
  return {
    title: `understanding: ms per message, ${messages.length} messages, median of ${ROUNDS} after one to warm up`,
    head: ['', 'p50', 'p95', 'max', 'bar p50', 'bar p95'],
    rows: [
      ['the bot', ...spread(ours), bar(median(ours), 3, 'ms'), bar(quantile(ours, 0.95), 15, 'ms')],
      ['recognizers-text-suite', ...spread(suite)],
      ['ratio', ratio(0.5), ratio(0.95), figure(Math.max(...ours) / Math.max(...suite))],
      ...slowest(messages, ours).map(({ line }, i) => [
        `slowest ${i + 1}: [${line.expecting}] ${line.text.slice(0, 60)}…`.replace(/\n/g, ' '),
      ]),
    ],
    notes: ['The suite: number, phone, e-mail, URL and boolean, in English; it understands no Korean.'],
  };
}

const slowest = <One>(messages: readonly One[], times: readonly number[]): readonly One[] =>
  messages
    .map((message, i) => ({ message, time: times[i] ?? 0 }))
    .toSorted((a, b) => b.time - a.time)
    .slice(0, 3)
    .map(({ message }) => message);

function contextOf({ expecting, lang }: Line): Context {
  const draft: Draft = draftWithout(expecting);
  const place = placeIn(draft, expecting);
  const confirm = expecting.startsWith('confirm:') ? expecting.slice(8) : undefined;
  return { form: draft.form, locale: lang, status: 'draft', ...(place && { pending: place }), ...(confirm && { confirm }) };
}

/** The median time of each message. */
async function perMessage<One>(messages: readonly One[], read: (one: One) => unknown): Promise<readonly number[]> {
  const times: number[][] = messages.map(() => []);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [i, one] of messages.entries()) {
      const time = await timeOf(() => read(one));
      if (round > 0) times[i]?.push(time);
    }
  return times.map(median);
}

function recognised(text: string): void {
  const short = text.slice(0, MOST_FOR_SUITE);
  Suite.recognizeNumber(short, 'en-us');
  Suite.recognizePhoneNumber(short, 'en-us');
  Suite.recognizeEmail(short, 'en-us');
  Suite.recognizeURL(short, 'en-us');
  Suite.recognizeBoolean(short, 'en-us');
}
