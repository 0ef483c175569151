import { loadedFramework, startedBot } from './program.ts';
import { median, type Table } from './table.ts';
import { durableBot, register } from './talking.ts';

const ROUNDS = 3;
const AFTER = [1, 50, 100, 200] as const;

/** Resident memory of the started bot, and whether talking lets it grow. */
export async function memory(): Promise<Table> {
  const started: number[] = [];
  const framework: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    started.push((await startedBot()).rss);
    framework.push((await loadedFramework()).rss);
  }
  const [bot, plain] = [median(started), median(framework)];
  return {
    title: 'memory: resident, of the started process and of one that holds whole registrations',
    head: ['', 'resident', 'heap used', 'against the framework'],
    rows: [
      ['botbuilder + dialogs + restify loaded', megabytes(plain)],
      ['the bot after its start', megabytes(bot), '', `${(bot / plain).toFixed(2)} ×`],
      ...(await talking()),
    ],
    notes: ['The registrations run in this process, on the stores on disk; PDFs are made in threads of their own and not counted.'],
  };
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;

async function talking(): Promise<readonly (readonly string[])[]> {
  const bot = await durableBot();
  const rows: (readonly string[])[] = [];
  for (let count = 1; count <= Math.max(...AFTER); count++) {
    await register(bot.logic, `person ${count}`);
    if (!(AFTER as readonly number[]).includes(count)) continue;
    global.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    rows.push([`after ${count} registrations`, megabytes(rss), megabytes(heapUsed)]);
  }
  await bot.close();
  return rows;
}
