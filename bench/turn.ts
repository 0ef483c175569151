import { cpuOf } from './clock.ts';
import { plainBot } from './plainBot.ts';
import { spread, type Table } from './table.ts';
import { botInMemory, durableBot, register, say } from './talking.ts';

const ROUNDS = 20;
const WARM_UP = 4;
const PER_ROUND = 3;

/** CPU per turn of whole registrations, saved to disk, beside the framework's own least bot in memory. */
export async function turn(): Promise<Table> {
  const bot = await durableBot();
  const inMemory = botInMemory();
  const plain = plainBot();
  const script = await register(bot.logic, 'first');
  const kinds = [
    { name: 'the bot, on disk', talk: (person: string) => register(bot.logic, person), times: [] as number[] },
    { name: 'the bot, in memory', talk: (person: string) => register(inMemory, person), times: [] as number[] },
    { name: 'two-step waterfall, in memory', talk: (person: string) => sayAll(person), times: [] as number[] },
  ] as const;
  const sayAll = async (person: string): Promise<void> => {
    for (const text of script) await say(plain, person, text);
  };
  for (let round = 0; round < ROUNDS + WARM_UP; round++)
    for (const { talk, times } of kinds) {
      const cpu = await cpuOf(async () => {
        for (let i = 0; i < PER_ROUND; i++) await talk(`${round} ${i}`);
      });
      if (round >= WARM_UP) times.push(cpu / (PER_ROUND * script.length));
    }
  await bot.close();
  const [onDisk, , theirs] = kinds;
  const ratios = onDisk.times.map((one, i) => one / (theirs.times[i] ?? Number.NaN));
  return {
    title: `turn: CPU ms per turn, ${ROUNDS} rounds in turn of ${PER_ROUND} registrations of ${script.length} messages`,
    head: ['', 'p50', 'p95', 'max'],
    rows: [...kinds.map(({ name, times }) => [name, ...spread(times)]), ['ratio, on disk', ...spread(ratios, '×')]],
    notes: [
      'Every thread is counted, the writing of files too, and the sending with its mails. Through the test adapter the waterfall',
      'costs next to nothing; `served` compares both as they are reached, over HTTP, and holds the bar.',
    ],
  };
}
