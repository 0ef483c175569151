import { ASKED, draftWithout, placeIn } from './asking.ts';
import { cpuOf } from './clock.ts';
import { HOSTILE } from './hostileTexts.ts';
import { bar, median, spread, type Table } from './table.ts';
import { wholeUnderstanding } from './whole.ts';

const ROUNDS = 3;

/** What the most hostile messages cost to understand: 20,000 characters of one thing over and over, at every kind of question. */
export async function hostile(): Promise<Table> {
  const measured: { readonly name: string; readonly time: number }[] = [];
  for (const path of ASKED) {
    const draft = draftWithout(path);
    const place = placeIn(draft, path);
    const context = { form: draft.form, locale: 'en', status: 'draft', ...(place && { pending: place }) } as const;
    for (const { part, text } of HOSTILE) {
      const times: number[] = [];
      for (let round = 0; round <= ROUNDS; round++) times.push(await cpuOf(() => wholeUnderstanding(text, context)));
      measured.push({ name: `${JSON.stringify(part)} at ${path}`, time: median(times.slice(1)) });
    }
  }
  const times = measured.map(({ time }) => time);
  const worst = measured.toSorted((a, b) => b.time - a.time).slice(0, 5);
  return {
    title: `hostile: CPU ms per message of 20,000 characters, ${measured.length} pairs of text and question, median of ${ROUNDS}`,
    head: ['', 'p50', 'p95', 'max', 'bar max'],
    rows: [
      ['the bot', ...spread(times), bar(Math.max(...times), 50, 'ms')],
      ...worst.map(({ name, time }) => [name, '', '', `${time.toFixed(2)} ms`]),
    ],
  };
}
