import { WebSocket } from 'ws';
import { type Bot, startBot } from './bot.ts';
import { type Chat, call, type Json, listen, openChat, poll, say, textsIn } from './client.ts';
import { memoryPorts } from './memoryPorts.ts';

let running: Bot[] = [];
const start = async (options: Parameters<typeof startBot>[0] = {}) => {
  const bot = await startBot(options);
  running.push(bot);
  return bot;
};
afterEach(async () => {
  await Promise.all(running.map((bot) => bot.stop()));
  running = [];
});

const stateOf = (value: string) => (activity: Json) => activity.name === 'registration/state' && activity.value === value;
const streamOf = async ({ base, id, token }: Chat, watermark = ''): Promise<string> =>
  ((await (await call(base, 'GET', `/conversations/${id}?watermark=${watermark}`, { token })).json()) as Json).streamUrl;
const refusalOf = (url: string) =>
  new Promise((resolve) => new WebSocket(url).on('error', ({ message }) => resolve(message)).on('open', () => resolve('open')));

test('a stream replays what was said and goes on live', async () => {
  const { base } = await start();
  const chat = await openChat(base);
  const stream = await listen(chat.streamUrl);
  await stream.until(stateOf('conversationUpdate'));

  const id = await say(chat, 'hello', { channelData: { clientActivityID: 'c1' } });

  const said = await stream.until(stateOf('hello'));
  expect(said.map(({ type, text }) => text ?? type)).toEqual(['welcome en-US', 'event', 'typing', 'hello', 'echo hello', 'event']);
  expect(said[3]).toMatchObject({ id, channelData: { clientActivityID: 'c1' } });
  expect(stream.frames.at(-1).watermark).toBe((await poll(chat)).watermark);
});

test('typing is shown, is a reply to nothing, and is not kept', async () => {
  const { base } = await start();
  const chat = await openChat(base);
  const stream = await listen(chat.streamUrl);
  await stream.until(stateOf('conversationUpdate'));

  await say(chat, 'hello');

  const typing = (await stream.until(stateOf('hello'))).find(({ type }) => type === 'typing');
  expect(typing).toMatchObject({ from: { role: 'bot' } });
  expect(typing).not.toHaveProperty('replyToId');
  expect((await poll(chat)).activities.some(({ type }) => type === 'typing')).toBe(false);
});

test('empty frames of Web Chat are ignored', async () => {
  const { base } = await start();
  const chat = await openChat(base);
  const stream = await listen(chat.streamUrl);

  stream.socket.send('');
  await say(chat, 'hello');

  expect(textsIn(await stream.until(stateOf('hello')))).toContain('echo hello');
});

test('two tabs see the same', async () => {
  const { base } = await start();
  const chat = await openChat(base);
  const [left, right] = [await listen(chat.streamUrl), await listen(await streamOf(chat))];

  await say(chat, 'hello');

  const [a, b] = [await left.until(stateOf('hello')), await right.until(stateOf('hello'))];
  expect(textsIn(a)).toEqual(['welcome en-US', 'hello', 'echo hello']);
  expect(textsIn(b)).toEqual(textsIn(a));
});

test('a stream goes on from its watermark after a restart of the bot', async () => {
  const kept = memoryPorts();
  const chat = await openChat((await start(kept)).base);
  await say(chat, 'one');
  const { watermark } = await poll(chat);
  const restarted = { ...chat, base: (await start(kept)).base };

  await say(restarted, 'two');
  const stream = await listen(await streamOf(restarted, watermark));

  expect(textsIn(await stream.until(stateOf('two')))).toEqual(['two', 'echo two']);
});

test('nothing is lost or doubled when a stream opens while the bot talks', async () => {
  const { base } = await start();
  const chat = await openChat(base);
  const texts = [...Array(40).keys()].map((index) => `m${index}`);

  const talking = Promise.all(texts.map((text) => say(chat, text)));
  const streams = await Promise.all(texts.slice(0, 8).map(() => listen(chat.streamUrl)));
  await talking;
  await say(chat, 'end');

  const { activities } = await poll(chat);
  for (const stream of streams) expect(textsIn(await stream.until(stateOf('end')))).toEqual(textsIn(activities));
});

test('a stream needs its own fresh address', async () => {
  let minutes = 0;
  const { base } = await start({ now: () => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000) });
  const [mine, other] = [await openChat(base), await openChat(base)];

  expect(await refusalOf(mine.streamUrl.replace(mine.id, other.id))).toContain('403');
  expect(await refusalOf(mine.streamUrl.replace(/t=.*/, `t=${mine.token}`))).toContain('403');
  expect(await refusalOf(`${base.replace('http', 'ws')}/elsewhere`)).toContain('404');
  minutes = 6;
  expect(await refusalOf(mine.streamUrl)).toContain('403');
});

test('a closing bot says that it goes away', async () => {
  const { base, close } = await start();
  const stream = await listen((await openChat(base)).streamUrl);

  await close();

  expect(await stream.closed).toBe(1001);
});
