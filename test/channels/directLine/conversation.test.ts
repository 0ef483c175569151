import { Conversations } from '../../../channels/directLine/conversations.ts';
import { newConversationId } from '../../../channels/directLine/ids.ts';
import { memoryPorts } from './memoryPorts.ts';

const now = () => new Date(Date.UTC(2026, 0, 1));
const kept = () => ({ ...memoryPorts(), now });
const state = (value: string) => ({ type: 'event', name: 'registration/state', value });
const message = (text: string) => ({ type: 'message', text });

async function opened(ports: ReturnType<typeof kept>, conversations = new Conversations(ports)) {
  const id = newConversationId();
  await conversations.useUnopened(id, (conversation) =>
    conversation.turn(async (turn) => {
      Object.assign(turn.changes, { opened: true, userId: 'dl_kim' });
      turn.say(message('welcome'));
      turn.say(state('first'));
    }),
  );
  return { id, conversations };
}

test('what a cut-off record does not know is learned from the log', async () => {
  const ports = kept();
  const { id, conversations } = await opened(ports);
  const before = ports.records.get(id) ?? '';
  await conversations.use(id, (conversation) =>
    conversation.turn(async (turn) => {
      turn.hear({ ...message('hello'), channelData: { clientActivityID: 'mine' } }, 'mine');
      turn.say(message('hi'));
    }),
  );
  ports.records.set(id, before);

  const [resend, next] = await new Conversations(ports).use(id, async (conversation) => [
    conversation.idOfResend('mine'),
    await conversation.turn(async (turn) => turn.say(message('again'))),
  ]);

  expect(resend).toBe(`${id}|0000003`);
  expect(next).toBe(`${id}|0000005`);
});

test('a turn that fails leaves nothing behind and holds nobody up', async () => {
  const ports = kept();
  const { id, conversations } = await opened(ports);

  const failed = conversations.use(id, (conversation) =>
    conversation.turn(async (turn) => {
      turn.say(message('half a reply'));
      throw new Error('oops');
    }),
  );
  await expect(failed).rejects.toThrow('oops');

  const said = await conversations.use(id, (conversation) => conversation.since(0));
  expect(said.activities.map(({ text, value }) => text ?? value)).toEqual(['welcome', 'first']);
});

test('after a turn that was kept although that failed, numbers go on where the log ends', async () => {
  const ports = kept();
  const { id, conversations } = await opened(ports);
  const { keep } = ports.store;
  ports.store.keep = async (record, said) => {
    await keep(record, said);
    throw new Error('disk full, after all was written');
  };
  const sayOnce = (text: string) => conversations.use(id, (conversation) => conversation.turn(async (turn) => turn.say(message(text))));
  await expect(sayOnce('lost?')).rejects.toThrow('disk full');
  ports.store.keep = keep;

  expect(await sayOnce('next')).toBe(`${id}|0000004`);
});

test('a turn that could not be kept happens once when it is sent again', async () => {
  const ports = kept();
  const { id, conversations } = await opened(ports);
  const { keep } = ports.store;
  ports.store.keep = async () => {
    throw new Error('disk full');
  };
  const hear = () =>
    conversations.use(id, (conversation) =>
      conversation.turn(async (turn) => conversation.idOfResend('mine') ?? turn.hear(message('hello'), 'mine')),
    );
  await expect(hear()).rejects.toThrow('disk full');
  ports.store.keep = keep;

  expect(await hear()).toBe(`${id}|0000003`);
  const { activities } = await conversations.use(id, (conversation) => conversation.since(0));
  expect(activities.filter(({ text }) => text === 'hello')).toHaveLength(1);
});

test('a reading during a turn gives the turn whole or not at all', async () => {
  const ports = kept();
  const { id, conversations } = await opened(ports);
  const { keep } = ports.store;
  let halfway: unknown;

  await conversations.use(id, async (conversation) => {
    ports.store.keep = async (record, said) => {
      await keep(record, said);
      halfway = await conversation.since(0);
    };
    await conversation.turn(async (turn) => {
      turn.say(message('hi'));
      turn.say(state('second'));
    });
  });

  expect(halfway).toMatchObject({ watermark: '2', activities: [{ text: 'welcome' }, { value: 'first' }] });
});

test('only so many conversations stay in memory, and a forgotten one comes back', async () => {
  const ports = kept();
  const conversations = new Conversations({ ...ports, remembered: 1 });
  const [first, second] = [await opened(ports, conversations), await opened(ports, conversations)];
  const loaded: string[] = [];
  const { load } = ports.store;
  ports.store.load = async (key) => {
    loaded.push(key);
    return load(key);
  };
  const userOf = (id: string) => conversations.use(id, async (conversation) => conversation.record.userId);

  expect([await userOf(second.id), await userOf(first.id)]).toEqual(['dl_kim', 'dl_kim']);

  expect(loaded).toEqual([first.id]);
});

test('once closed, nothing new begins and what runs is waited for', async () => {
  const { id, conversations } = await opened(kept());
  const order: string[] = [];
  const { promise: gate, open } = gateOf();

  const running = conversations.use(id, (conversation) =>
    conversation.turn(async () => {
      await gate;
      order.push('turn');
    }),
  );
  // The turn must have begun before the closing.
  await new Promise(setImmediate);
  const closing = conversations.close().then(() => order.push('closed'));
  const late = conversations.use(id, async () => undefined);
  open();

  await expect(late).rejects.toMatchObject({ code: 'closing', status: 503 });
  await Promise.all([running, closing]);
  expect(order).toEqual(['turn', 'closed']);
});

function gateOf() {
  let open: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, open };
}

test('what is held is shown once it is kept, and never when it is lost', async () => {
  const ports = kept();
  const { id, conversations } = await opened(ports);
  const heard: string[] = [];

  await conversations.use(id, async (conversation) => {
    const stop = conversation.listen(({ activities }) => heard.push(...activities.map(({ text }) => String(text))));
    await conversation.turn(async (turn) => {
      turn.hear(message('hello'), 'mine');
      const lost = await conversation.hold(turn, async () => turn.say(message('a reply')));
      expect(lost.said.map(({ activity }) => activity['text'])).toEqual(['hello', 'a reply']);
      lost.lost();
      const held = await conversation.hold(turn, async () => turn.say(message('an apology')));
      expect(heard).toEqual([]);
      await ports.store.keep(held.record, held.said);
      held.kept();
      expect(heard).toEqual(['hello', 'an apology']);
      turn.say(message('an afterthought'));
    });
    stop();
  });

  expect(heard).toEqual(['hello', 'an apology', 'an afterthought']);
  const later = await new Conversations(ports).use(id, async (conversation) => [
    conversation.idOfResend('mine'),
    (await conversation.since(2)).activities.map(({ text }) => text),
  ]);
  expect(later).toEqual([`${id}|0000003`, heard]);
});

test('a client that remembers more than is left hears what is said from now on', async () => {
  const { id, conversations } = await opened(kept());

  const found = await conversations.use(id, async (conversation) => {
    await conversation.since(40);
    await conversation.turn(async (turn) => turn.say(message('again')));
    return [await conversation.since(40), await conversation.since(999_999)];
  });

  expect(found).toMatchObject([
    { activities: [{ text: 'again', id: `${id}|0000041` }], watermark: '41' },
    { activities: [], watermark: '41' },
  ]);
});
