import { warmUp } from '../bot/warmUp.ts';
import { ASKED, draftWithout, placeIn } from './asking.ts';
import { timeOf } from './clock.ts';
import { HOSTILE } from './hostileTexts.ts';
import { bar, median, spread, type Table } from './table.ts';
import { wholeUnderstanding } from './whole.ts';

const ROUNDS = 3;

/**
 * How long the most hostile messages stall everybody else: 20,000 characters of one thing over and over, at every kind of
 * question, in a process that warmed up as the bot does. By the clock, since that is what others wait.
 */
export async function hostile(): Promise<Table> {
  await warmUp();
  const measured: { readonly name: string; readonly first: number; readonly time: number }[] = [];
  for (const path of ASKED) {
    const draft = draftWithout(path);
    const place = placeIn(draft, path);
    const context = { form: draft.form, locale: 'en', status: 'draft', ...(place && { pending: place }) } as const;
    for (const { part, text } of HOSTILE) {
      const times: number[] = [];
      for (let round = 0; round <= ROUNDS; round++) times.push(await timeOf(() => wholeUnderstanding(text, context)));
      const [first = 0, ...later] = times;
      measured.push({ name: `${JSON.stringify(part)} at ${path}`, first, time: median(later) });
    }
  }
  const firsts = measured.map(({ first }) => first);
  const times = measured.map(({ time }) => time);
  const worst = measured.toSorted((a, b) => b.first - a.first).slice(0, 5);
  return {
    title: `hostile: ms per message of 20,000 characters, ${measured.length} pairs of text and question`,
    head: ['', 'p50', 'p95', 'max', 'bar max'],
    rows: [
      ['the first time', ...spread(firsts), bar(Math.max(...firsts), 50, 'ms')],
      [`again, median of ${ROUNDS}`, ...spread(times), bar(Math.max(...times), 50, 'ms')],
      ...worst.map(({ name, first }) => [name, '', '', `${first.toFixed(2)} ms`]),
    ],
  };
}
