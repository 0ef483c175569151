import { cpuOf } from './clock.ts';
import { plainBot } from './plainBot.ts';
import { bar, figure, median, spread, type Table } from './table.ts';
import { durableBot, register, say } from './talking.ts';

const ROUNDS = 20;
const WARM_UP = 4;
const PER_ROUND = 3;

/** CPU per turn of whole registrations, saved to disk, beside the framework's own least bot in memory. */
export async function turn(): Promise<Table> {
  const bot = durableBot();
  const plain = plainBot();
  const script = await register(bot.logic, 'first');
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const people = Array.from({ length: PER_ROUND }, (_, i) => `${round} ${i}`);
    const turns = PER_ROUND * script.length;
    const [a, b] = [
      await cpuOf(async () => {
        for (const person of people) await register(bot.logic, person);
      }),
      await cpuOf(async () => {
        for (const person of people) for (const text of script) await say(plain, person, text);
      }),
    ];
    if (round < WARM_UP) continue;
    ours.push(a / turns);
    theirs.push(b / turns);
  }
  bot.close();
  const ratios = ours.map((one, i) => one / (theirs[i] ?? Number.NaN));
  return {
    title: `turn: CPU ms per turn, ${ROUNDS} rounds in turn of ${PER_ROUND} registrations of ${script.length} messages`,
    head: ['', 'p50', 'p95', 'max', 'bar'],
    rows: [
      ['the bot, on disk', ...spread(ours)],
      ['two-step waterfall, in memory', ...spread(theirs)],
      ['ratio', ...spread(ratios, '×'), bar(median(ratios), 2.5, '×')],
    ],
    notes: [`medians: ${figure(median(ours))} and ${figure(median(theirs))} ms; every thread counted, the writing of files too`],
  };
}
