import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Activity, ActivityTypes, TestAdapter, type TurnContext } from 'botbuilder';
import { MAIL_LANGUAGES } from '../bot/mailLanguages.ts';
import { openStores, type Stores } from '../bot/stores.ts';
import { type Channel, conversationLogic } from '../dialogs/conversationLogic.ts';
import type { State } from '../dialogs/state.ts';
import { ANSWERS, pendingName } from '../test/support/answers.ts';
import { inMemoryPorts } from '../test/support/inMemoryPorts.ts';
import { inTheirWords } from './people.ts';

export type Logic = (context: TurnContext) => Promise<void>;

/** One message of one person through the SDK's own test adapter; what was said in return. */
export async function say(logic: Logic, person: string, text: string): Promise<readonly Partial<Activity>[]> {
  const adapter = new TestAdapter(logic);
  adapter.conversation = { ...adapter.conversation, conversation: { ...adapter.conversation.conversation, id: `of ${person}` } };
  await adapter.processActivity(
    { channelId: 'test', type: ActivityTypes.Message, from: { id: person, name: 'Customer' }, locale: 'en-US', text },
    logic,
  );
  return adapter.activeQueue.splice(0);
}

export const stateIn = (said: readonly Partial<Activity>[]): State => said.find((one) => one.name === 'registration/state')?.value as State;

export const HELLO = 'Hello, I want to register my toll-free number for texting';
let customers = 0;

/** A whole registration of another customer each time, from the greeting to "sent"; the messages it took. */
export async function register(logic: Logic, person: string): Promise<readonly string[]> {
  const said: string[] = [];
  const customer = customers++;
  let next = HELLO;
  for (;;) {
    said.push(next);
    const { status, pending } = stateIn(await say(logic, person, next));
    if (status === 'submitted') return said;
    if (said.length > 40) throw new Error(`the registration stands still at ${pendingName(pending)}`);
    next = inTheirWords(customer, ANSWERS[pendingName(pending)] ?? 'yes');
  }
}

/** A channel that shows everything and brings no files. */
const CHANNEL: Channel = {
  shows: () => ({ cards: true, events: true }),
  files: async () => [],
  hold: async () => undefined,
  handedIn: () => undefined,
};

/** The bot's dialogs alone, nothing on disk. */
export const botInMemory = (): Logic => conversationLogic(inMemoryPorts().ports, CHANNEL).logic;

export interface DurableBot {
  readonly folder: string;
  readonly stores: Stores;
  readonly logic: Logic;
  close(): Promise<void>;
}

/** The bot's dialogs on the stores it has in production, below a folder of their own; mails are stored, not sent. */
export async function durableBot(): Promise<DurableBot> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tfn-bench-'));
  const mailing = { words: MAIL_LANGUAGES, staff: 'staff@bench.example', publicUrl: 'https://bot.example', draftDays: 30 };
  const nothing = (): void => undefined;
  const stores = await openStores(folder, {
    draftDays: 30,
    links: {},
    mailing,
    stored: nothing,
    damaged: nothing,
    forgotten: nothing,
    journalFault: nothing,
  });
  const { logic } = conversationLogic(stores.ports, CHANNEL);
  return {
    folder,
    stores,
    logic,
    async close() {
      await stores.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
