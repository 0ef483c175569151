import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newTalk } from '../dialogs/talk.ts';
import { hashedPath } from '../storage/hashedPath.ts';
import { draftWithout } from './asking.ts';
import { cpuOf } from './clock.ts';
import { bar, median, spread, type Table } from './table.ts';
import { type DurableBot, durableBot, register } from './talking.ts';

const STORED = [10, 1_000, 20_000] as const;
const ROUNDS = 18;
const WARM_UP = 6;

/** Whether a turn costs more where more people have drafts. */
export async function drafts(): Promise<Table> {
  const bots: { readonly count: number; readonly bot: DurableBot; readonly times: number[] }[] = [];
  for (const count of STORED) {
    const bot = await durableBot();
    fill(bot, count);
    bots.push({ count, bot, times: [] });
  }
  for (let round = 0; round < ROUNDS + WARM_UP; round++)
    // Each in each place equally often: customers differ in what they cost, and come in turn.
    for (const { bot, times } of rotated(bots, round)) {
      let turns = 0;
      const cpu = await cpuOf(async () => {
        for (const i of [1, 2]) turns += (await register(bot.logic, `measured ${round} ${i}`)).length;
      });
      if (round >= WARM_UP) times.push(cpu / turns);
    }
  for (const { bot } of bots) await bot.close();
  const fewest = median(bots[0]?.times ?? []);
  return {
    title: `drafts: CPU ms per turn by number of stored drafts, ${ROUNDS} rounds in turn of 2 registrations`,
    head: ['stored', 'p50', 'p95', 'max', 'against 10', 'bar'],
    rows: bots.map(({ count, times }) => {
      const percent = 100 * (median(times) / fewest);
      return [count.toLocaleString('en'), ...spread(times), `${percent.toFixed(0)} %`, bar(percent, 115, '%')];
    }),
  };
}

const rotated = <T>(all: readonly T[], by: number): readonly T[] => all.map((_, i) => all[(i + by) % all.length] as T);

/** Written as the stores write them, but without waiting for the disk: 20,000 times that would take minutes. */
function fill({ folder }: DurableBot, count: number): void {
  const draft = { ...draftWithout('useCases[0].numbers'), conversations: ['c'] };
  const kept = (name: string, key: string, value: unknown): void => {
    const file = hashedPath(path.join(folder, name), key, '.json');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ key, etag: 'stored', value }));
  };
  for (let i = 0; i < count; i++) {
    kept('drafts', `test/stored ${i}`, draft);
    kept('talks', `of stored ${i} test/stored ${i}`, newTalk('en'));
  }
}
