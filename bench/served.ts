import { Agent } from 'node:http';
import { ANSWERS, pendingName } from '../test/support/answers.ts';
import { inTheirWords } from './people.ts';
import { OURS, PLAIN, Server } from './server.ts';
import { bar, median, spread, type Table } from './table.ts';
import { HELLO, stateIn } from './talking.ts';

const CLIENTS = 8;
/** Registrations of each client in a round: with fewer, a round is mostly the machine's turning from one server to the other. */
const EACH = 3;
/** With half as many, two runs of the same code differed by a tenth. */
const ROUNDS = 24;
/** Several thousand turns: by then the engine has compiled most of what it is going to. */
const WARM_UP = 14;

/** CPU per turn of the whole process, over HTTP, with the answers durable; beside the framework's own least bot served in the same way. */
export async function served(): Promise<Table> {
  const [ours, theirs] = [await Server.start(OURS), await Server.start(PLAIN)];
  const agents = Array.from({ length: CLIENTS }, () => [keptOpen(), keptOpen()] as const);
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const registering = await perTurn(ours, () => Promise.all(agents.map(([agent], i) => registerAll(ours, agent, round * CLIENTS + i))));
    const chatting = await perTurn(theirs, () =>
      Promise.all(agents.map(([, agent], i) => sayAll(theirs, agent, `customer ${round} ${i}`, registering.said[i] ?? []))),
    );
    if (round < WARM_UP) continue;
    times[0].push(registering.cpu);
    times[1].push(chatting.cpu);
  }
  await Promise.all([ours.stop(), theirs.stop()]);
  const ratios = times[0].map((one, i) => one / (times[1][i] ?? Number.NaN));
  return {
    title: `served: CPU ms per turn over HTTP, ${ROUNDS} rounds in turn of ${CLIENTS} customers side by side, ${EACH} one after another, after ${WARM_UP} rounds to warm up`,
    head: ['', 'p50', 'p95', 'max', 'bar'],
    rows: [
      ['the bot, every turn durable', ...spread(times[0])],
      ['two-step waterfall, in memory', ...spread(times[1])],
      ['ratio', ...spread(ratios, '×'), bar(median(ratios), 2.5, '×')],
    ],
    notes: ['Both on restify and CloudAdapter, answering with expectReplies. A registration up to the question whether it may be sent.'],
  };
}

const keptOpen = (): Agent => new Agent({ keepAlive: true, maxSockets: 1 });

interface Measured {
  /** Per message, in ms. */
  readonly cpu: number;
  readonly said: readonly (readonly string[])[];
}

async function perTurn(server: Server, act: () => Promise<Measured['said']>): Promise<Measured> {
  const begun = await server.cpu();
  const said = await act();
  return { cpu: ((await server.cpu()) - begun) / said.flat().length, said };
}

async function registerAll(server: Server, agent: Agent, first: number): Promise<string[]> {
  const said: string[] = [];
  for (let i = 0; i < EACH; i++) said.push(...(await upToSending(server, agent, first * EACH + i)));
  return said;
}

async function sayAll(server: Server, agent: Agent, person: string, texts: readonly string[]): Promise<readonly string[]> {
  for (const text of texts) await server.say(agent, person, text);
  return texts;
}

/** What a customer said from the greeting to the question whether it may be sent. */
async function upToSending(server: Server, agent: Agent, customer: number): Promise<string[]> {
  const said: string[] = [];
  for (let next = HELLO; ; ) {
    said.push(next);
    const { pending } = stateIn(await server.say(agent, `customer ${customer}`, next));
    const asked = pendingName(pending);
    if (asked === 'submit') return said;
    if (said.length > 40) throw new Error(`the registration stands still at ${asked}`);
    next = inTheirWords(customer, ANSWERS[asked] ?? 'yes');
  }
}
