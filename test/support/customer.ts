import { type Activity, ActivityTypes, TestAdapter, type TurnContext } from 'botbuilder';
import { conversationLogic } from '../../dialogs/conversationLogic.ts';
import type { IncomingFile } from '../../dialogs/incoming.ts';
import type { Handoff } from '../../dialogs/ports.ts';
import type { State } from '../../dialogs/state.ts';
import { type InMemory, inMemoryPorts } from './inMemoryPorts.ts';

export interface Reply {
  /** Everything said in the turn, cards as JSON. */
  readonly text: string;
  readonly state: State;
  readonly activities: readonly Partial<Activity>[];
}

export interface Customer {
  readonly memory: InMemory;
  say(text: string): Promise<Reply>;
  press(value: object): Promise<Reply>;
  send(files: readonly IncomingFile[], text?: string): Promise<Reply>;
  arrive(): Promise<Reply>;
  fail(): Promise<Reply>;
  /** An agent's system hands over by event. */
  handIn(handoff: Handoff): Promise<Reply>;
}

/** Talks to the dialogs as one person in one conversation, through the SDK's test adapter. */
export function customer({ memory = inMemoryPorts(), locale = 'en-US', conversation = 'c1', person = 'p1' } = {}): Customer {
  let files: readonly IncomingFile[] = [];
  const { logic, recover } = conversationLogic(memory.ports, {
    shows: () => ({ cards: true, events: true }),
    files: async () => files,
    hold: async () => undefined,
    handedIn: ({ activity }) => activity.value as Handoff | undefined,
  });
  const turn = async (run: (context: TurnContext) => Promise<void>, activity: Partial<Activity>): Promise<Reply> => {
    const adapter = new TestAdapter(run);
    adapter.conversation = { ...adapter.conversation, conversation: { ...adapter.conversation.conversation, id: conversation } };
    await adapter.processActivity({ channelId: 'test', from: { id: person, name: 'Customer' }, locale, ...activity }, run);
    const activities = adapter.activeQueue.splice(0);
    const events = activities.filter((one) => one.type === ActivityTypes.Event && one.name === 'registration/state');
    if (events.length !== 1) throw new Error(`expected one state event, found ${events.length}`);
    const text = activities
      .flatMap((one) =>
        one.type === ActivityTypes.Message ? [one.text ?? '', ...(one.attachments ?? []).map((card) => JSON.stringify(card.content))] : [],
      )
      .join('\n');
    return { text, state: events[0]?.value as State, activities };
  };
  const message = (activity: Partial<Activity>) => turn(logic, { type: ActivityTypes.Message, text: '', ...activity });
  return {
    memory,
    say: (text) => message({ text }),
    press: (value) => message({ value }),
    send: async (sent, text = '') => {
      files = sent;
      const reply = await message({ text });
      files = [];
      return reply;
    },
    arrive: () => turn(logic, { type: ActivityTypes.ConversationUpdate, membersAdded: [{ id: person, name: 'Customer' }] }),
    handIn: (handoff) => turn(logic, { type: ActivityTypes.Event, name: 'handoff.initiate', value: handoff }),
    fail: () => turn(recover, { type: ActivityTypes.Message, text: 'anything' }),
  };
}
