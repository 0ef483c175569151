import { Agent, request } from 'node:http';
import { begun } from '../../chaos/journey.ts';
import type { DirectLineClient } from '../support/directLineClient.ts';
import { RunningBot } from '../support/runningBot.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await RunningBot.start();
});
afterAll(() => bot.dispose());

const TURNS = 20;
const LONG_TEXT = 'Maple Row Bakery LLC is at 120 Orchard Street, Madison. '.repeat(50);
/** Another address of this machine, which Linux has without being told. */
const ELSEWHERE = '127.0.0.2';

const median = (of: readonly number[]) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;

/** How long a customer waits for each of some ordinary turns. */
async function turnTimes(client: DirectLineClient): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < TURNS; i++) {
    const start = performance.now();
    await client.say('repeat');
    times.push(performance.now() - start);
  }
  return times;
}

/** Posts over and over, so many at a time, until told to stop; resolves with how many got which answer. */
function flood(clients: readonly DirectLineClient[], atOnce: number, localAddress: string): () => Promise<ReadonlyMap<number, number>> {
  const answers = new Map<number, number>();
  const agent = new Agent({ keepAlive: true });
  let isOver = false;
  const pour = async (client: DirectLineClient): Promise<void> => {
    while (!isOver) {
      const status = await posted(client, agent, localAddress);
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
  };
  const pouring = clients.flatMap((client) => Array.from({ length: atOnce }, () => pour(client)));
  return async () => {
    isOver = true;
    await Promise.all(pouring);
    agent.destroy();
    return answers;
  };
}

function posted({ conversationId, token }: DirectLineClient, agent: Agent, localAddress: string): Promise<number> {
  const body = JSON.stringify({ type: 'message', text: LONG_TEXT });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const url = `${bot.url}/v3/directline/conversations/${conversationId}/activities`;
  return new Promise((resolve, reject) => {
    const asking = request(url, { method: 'POST', agent, localAddress, headers }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
    });
    asking.once('error', reject).end(body);
  });
}

const clientsOf = async (count: number) => Promise.all(Array.from({ length: count }, async () => (await begun(bot)).client));

it.each([
  ['one conversation, 150 messages at a time', 1, 150, '127.0.0.1'],
  ['60 customers of one address', 60, 1, ELSEWHERE],
])('lets nobody else wait long for a flood by %s', async (flooding, customers, atOnce, from) => {
  const [quiet, ...noisy] = await clientsOf(customers + 1);
  if (!quiet) throw new Error('nobody is quiet');
  await turnTimes(quiet);
  const before = await turnTimes(quiet);

  const stop = flood(noisy, atOnce, from);
  const during = await turnTimes(quiet).finally(() => undefined);
  const answers = await stop();

  const [usual, flooded] = [median(before), median(during)];
  const counts = [...answers].map(([status, count]) => `${count} × ${status}`).join(', ');
  process.stderr.write(
    `Flood by ${flooding} (${counts}): another customer's turn ${usual.toFixed(0)} → ${flooded.toFixed(0)} ms, at most ${Math.max(...during).toFixed(0)}.\n`,
  );
  expect([...answers.keys()].every((status) => status === 200 || status === 429)).toBe(true);
  if (atOnce > 100) expect(answers.get(429)).toBeGreaterThan(0);
  // Served in the order of arrival, a turn behind sixty others takes more than thirty times as long.
  expect(flooded / usual).toBeLessThan(15);
});
