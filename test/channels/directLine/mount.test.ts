import type { TurnContext } from 'botbuilder';
import { type Bot, echo, startBot, tellState } from './bot.ts';
import { call, generate, type Json, openChat, poll, post, say, textsIn } from './client.ts';
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

const isState = ({ name }: Json) => name === 'registration/state';

describe('tokens', () => {
  test('a visitor gets a conversation, a token and an id the server made', async () => {
    const { base } = await start();

    const given: Json = await (await call(base, 'POST', '/tokens/generate', { body: { user: { id: 'dl_boss' } } })).json();

    expect(given).toEqual({
      conversationId: expect.stringMatching(/^[0-9a-f]{32}$/),
      token: expect.any(String),
      userId: expect.stringMatching(/^dl_[0-9a-f]{32}$/),
      expires_in: 1800,
    });
  });

  test('with a valid token the same person begins a new conversation', async () => {
    const { base } = await start();
    const first = await generate(base);

    const second = await generate(base, first.token);

    expect(second.userId).toBe(first.userId);
    expect(second.conversationId).not.toBe(first.conversationId);
  });

  test('a refreshed token keeps person and conversation', async () => {
    const { base } = await start();
    const { token, userId, conversationId } = await generate(base);

    const refreshed: Json = await (await call(base, 'POST', '/tokens/refresh', { token })).json();

    expect(refreshed).toMatchObject({ userId, conversationId, expires_in: 1800 });
  });

  test.each(['/tokens/refresh', '/conversations'])('%s without a token is 401, with a forged one 403', async (path) => {
    const { base } = await start();

    expect((await call(base, 'POST', path)).status).toBe(401);
    expect((await call(base, 'POST', path, { token: 'forged.token.x' })).status).toBe(403);
  });

  test('an expired token is refused', async () => {
    let minutes = 0;
    const { base } = await start({ now: () => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000) });
    const chat = await openChat(base);
    minutes = 31;

    expect((await post(chat, { type: 'message', text: 'late' })).status).toBe(403);
  });
});

describe('opening a conversation', () => {
  test('the bot is told once of the customer, in the customer’s language', async () => {
    const arrivals: Json[] = [];
    const logic = async (context: TurnContext) => {
      arrivals.push(context.activity);
      await echo(context);
    };
    const { base } = await start({ logic });
    const chat = await openChat(base, 'ko-KR');

    const again = await call(base, 'POST', '/conversations', { token: chat.token, body: { locale: 'en-US' } });

    expect(again.status).toBe(201);
    expect(await again.json()).toMatchObject({ conversationId: chat.id, expires_in: 1800, streamUrl: expect.stringMatching(/^ws:/) });
    expect(arrivals).toHaveLength(1);
    expect(arrivals[0]).toMatchObject({
      type: 'conversationUpdate',
      channelId: 'directline',
      locale: 'ko-KR',
      membersAdded: [{ id: chat.userId }],
      recipient: { role: 'bot' },
    });
    expect(textsIn((await poll(chat)).activities)).toEqual(['welcome ko-KR']);
  });

  test('two tabs opening at once bring one greeting', async () => {
    const { base } = await start();
    const { token, conversationId: id, userId } = await generate(base);

    await Promise.all([1, 2].map(() => call(base, 'POST', '/conversations', { token })));

    expect(textsIn((await poll({ base, id, token, userId, streamUrl: '' })).activities)).toHaveLength(1);
  });

  test('a greeting is no reply', async () => {
    const { base } = await start();
    const chat = await openChat(base);

    const { activities } = await poll(chat);

    expect(activities.map(({ replyToId }) => replyToId)).toEqual([undefined, undefined]);
  });

  test('a reconnecting client gets a fresh stream address from its watermark on', async () => {
    const { base } = await start();
    const { id, token } = await openChat(base);

    const response = await call(base, 'GET', `/conversations/${id}?watermark=2`, { token });

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ conversationId: id, streamUrl: expect.stringContaining('watermark=2') });
  });
});

describe('who may see what', () => {
  test.each([
    ['GET', ''],
    ['GET', '/activities'],
    ['POST', '/activities'],
    ['POST', '/upload'],
  ])('%s %s: 401 without a token, 403 for a stranger, 404 for a conversation that is not', async (method, path) => {
    const { base } = await start();
    const [mine, other] = [await openChat(base), await openChat(base)];
    const statusOf = async (id: string, token?: string) =>
      (await call(base, method, `/conversations/${id}${path}`, token === undefined ? {} : { token })).status;

    expect(await statusOf(mine.id)).toBe(401);
    expect(await statusOf(mine.id, other.token)).toBe(403);
    expect(await statusOf(mine.id, `${mine.token}x`)).toBe(403);
    expect(await statusOf('0'.repeat(32), mine.token)).toBe(404);
    expect(await statusOf('..%2f..%2fetc', mine.token)).toBe(404);
  });

  test('a conversation that was never opened is not there', async () => {
    const { base } = await start();
    const { token, conversationId } = await generate(base);

    expect((await call(base, 'GET', `/conversations/${conversationId}`, { token })).status).toBe(404);
  });

  test('a site that may not embed the chat gets no token', async () => {
    const { base } = await start({ allowedOrigins: ['https://shop.example'] });
    const from = (origin: string) => call(base, 'POST', '/tokens/generate', { headers: { origin } });

    expect((await from('https://evil.example')).status).toBe(403);
    expect((await from(base)).status).toBe(200);
    const guest = await from('https://shop.example');
    expect([guest.status, guest.headers.get('access-control-allow-origin')]).toEqual([200, 'https://shop.example']);
  });

  test('a browser may ask beforehand', async () => {
    const { base } = await start({ allowedOrigins: ['https://shop.example'] });

    const response = await call(base, 'OPTIONS', '/conversations/x/activities', { headers: { origin: 'https://shop.example' } });

    expect([response.status, response.headers.get('access-control-allow-headers')]).toEqual([
      204,
      expect.stringContaining('Authorization'),
    ]);
  });
});

describe('a message', () => {
  test('is answered before it is acknowledged', async () => {
    const { base } = await start();
    const chat = await openChat(base);
    const { watermark } = await poll(chat);

    const id = await say(chat, 'hello', { channelData: { clientActivityID: 'c1' } });

    expect(id).toBe(`${chat.id}|0000003`);
    const { activities } = await poll(chat, watermark);
    expect(activities).toMatchObject([
      {
        id,
        type: 'message',
        text: 'hello',
        textFormat: 'plain',
        channelData: { clientActivityID: 'c1' },
        from: { id: chat.userId, role: 'user' },
      },
      { type: 'message', text: 'echo hello', replyToId: id, from: { role: 'bot' } },
      { type: 'event', name: 'registration/state', replyToId: id },
    ]);
  });

  test('says who and where only through the server', async () => {
    const heard: Json[] = [];
    const { base } = await start({ logic: async ({ activity }) => void heard.push(activity) });
    const chat = await openChat(base);

    await say(chat, '', {
      value: { action: 'submit' },
      locale: 'ko-KR',
      localTimezone: 'Asia/Seoul',
      from: { id: 'boss', role: 'bot' },
      channelId: 'msteams',
      serviceUrl: 'http://evil.example',
      conversation: { id: 'other' },
      recipient: { id: 'x' },
      id: 'mine',
      attachments: [{ contentType: 'image/png', contentUrl: 'http://evil.example' }],
      channelData: { clientActivityID: 'c1', postBack: true, tenant: 'evil' },
    });

    expect(heard[1]).toEqual({
      type: 'message',
      id: `${chat.id}|0000001`,
      text: '',
      textFormat: 'plain',
      value: { action: 'submit' },
      locale: 'ko-KR',
      localTimezone: 'Asia/Seoul',
      channelId: 'directline',
      serviceUrl: base,
      conversation: { id: chat.id, isGroup: false, conversationType: 'personal', name: '' },
      from: { id: chat.userId, name: '', role: 'user' },
      recipient: expect.objectContaining({ role: 'bot' }),
      timestamp: expect.any(Date),
      channelData: { clientActivityID: 'c1', postBack: true },
    });
  });

  test('of 21,000 characters reaches the bot whole', async () => {
    const { base } = await start();
    const chat = await openChat(base);

    await say(chat, '가'.repeat(21_000));

    expect(textsIn((await poll(chat)).activities).at(-1)).toHaveLength(21_005);
  });

  test('sent again is answered with the same id and heard once, before and after a restart', async () => {
    const kept = memoryPorts();
    const { base } = await start(kept);
    const chat = await openChat(base);
    const hello = () => say(chat, 'hello', { channelData: { clientActivityID: 'c1' } });

    const [id, twin] = await Promise.all([hello(), hello()]);
    const restarted = { ...chat, base: (await start(kept)).base };
    const afterwards = await say(restarted, 'hello', { channelData: { clientActivityID: 'c1' } });

    expect([twin, afterwards]).toEqual([id, id]);
    expect(textsIn((await poll(restarted)).activities)).toEqual(['welcome en-US', 'hello', 'echo hello']);
  });

  test('500 pairs sent at once are all heard, one turn at a time', async () => {
    let inside = 0;
    const logic = async (context: TurnContext) => {
      inside += 1;
      expect(inside).toBe(1);
      await new Promise(setImmediate);
      await echo(context);
      inside -= 1;
    };
    const { base } = await start({ logic });
    const chat = await openChat(base);

    for (let pair = 0; pair < 500; pair += 1) await Promise.all([say(chat, `${pair}a`), say(chat, `${pair}b`)]);

    const { activities } = await poll(chat);
    const texts = textsIn(activities).slice(1);
    const questions = texts.filter((_text, index) => index % 2 === 0);
    expect(texts.filter((_text, index) => index % 2 === 1)).toEqual(questions.map((text) => `echo ${text}`));
    expect(questions.map((text) => Number.parseInt(text, 10))).toEqual([...Array(1000).keys()].map((index) => Math.floor(index / 2)));
    expect(new Set(questions).size).toBe(1000);
  }, 60_000);

  test('that the bot fails on is not acknowledged, leaves no trace, and may be sent again', async () => {
    let isBroken = true;
    const logic = async (context: TurnContext) => {
      await echo(context);
      if (isBroken && context.activity.text === 'hello') throw new Error('secret path /data');
    };
    const { base, reports } = await start({ logic });
    const chat = await openChat(base);
    const hello = { type: 'message', text: 'hello', channelData: { clientActivityID: 'c1' } };

    const failed = await post(chat, hello);
    isBroken = false;
    const second = await post(chat, hello);

    expect([failed.status, await failed.text()]).toEqual([500, expect.not.stringContaining('secret')]);
    expect(reports).toMatchObject([{ message: 'secret path /data' }]);
    expect(second.status).toBe(200);
    expect(textsIn((await poll(chat)).activities)).toEqual(['welcome en-US', 'hello', 'echo hello']);
  });

  test('that ends in an apology is acknowledged with it', async () => {
    const { base } = await start({
      logic: async (context) => {
        if (context.activity.type === 'message') throw new Error('oops');
      },
      onTurnError: async (context) => void (await context.sendActivity('sorry')),
    });
    const chat = await openChat(base);

    expect((await post(chat, { type: 'message', text: 'hello' })).status).toBe(200);
    expect(textsIn((await poll(chat)).activities)).toEqual(['hello', 'sorry']);
  });

  test.each([
    ['no JSON', 400, '{"type":', {}],
    ['no activity', 400, '[]', {}],
    ['a type of the bot’s own', 400, '{"type":"invoke"}', {}],
    ['a poisoned value', 400, '{"type":"message","value":{"a":{"__proto__":{"x":1}}}}', {}],
    ['more than 256 KiB', 413, JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }), {}],
    ['packed', 415, '{"type":"message"}', { 'content-encoding': 'gzip' }],
  ])('with %s is refused with %i', async (_what, status, body, headers) => {
    const { base } = await start();
    const { id, token } = await openChat(base);

    expect((await call(base, 'POST', `/conversations/${id}/activities`, { token, body, headers })).status).toBe(status);
  });

  test('of unknown length is refused at 256 KiB', async () => {
    const { base } = await start();
    const { id, token } = await openChat(base);
    const body = new ReadableStream({
      start(controller) {
        for (let part = 0; part < 10; part += 1) controller.enqueue(Buffer.alloc(40_000, ' '));
        controller.close();
      },
    });

    const response = await fetch(`${base}/v3/directline/conversations/${id}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body,
      duplex: 'half',
    } as RequestInit);

    expect(response.status).toBe(413);
  });

  test.each(['typing', 'conversationUpdate'])('of type %s is taken and not heard', async (type) => {
    const { base } = await start();
    const chat = await openChat(base);

    expect((await post(chat, { type, membersAdded: [{ id: 'dl_boss' }] })).status).toBe(200);
    expect((await poll(chat)).watermark).toBe('2');
  });
});

describe('the state event', () => {
  test('reaches a poller after its turn, and only the latest is kept', async () => {
    const { base } = await start();
    const chat = await openChat(base);
    await say(chat, 'one');
    const { watermark } = await poll(chat);
    await say(chat, 'two');

    expect((await poll(chat, watermark)).activities.filter(isState)).toMatchObject([{ value: 'two' }]);
    expect((await poll(chat)).activities.filter(isState)).toMatchObject([{ value: 'two' }]);
  });

  test('stands in its place and moves the watermark', async () => {
    const { base } = await start();
    const chat = await openChat(base);

    const { activities, watermark } = await poll(chat);

    expect(activities.map(({ id }) => id)).toEqual([`${chat.id}|0000001`, `${chat.id}|0000002`]);
    expect(watermark).toBe('2');
    expect(await poll(chat, watermark)).toEqual({ activities: [], watermark });
  });

  test('survives a restart', async () => {
    const kept = memoryPorts();
    const chat = await openChat((await start(kept)).base);

    const restarted = { ...chat, base: (await start(kept)).base };

    expect((await poll(restarted)).activities.filter(isState)).toMatchObject([{ value: 'conversationUpdate' }]);
    expect(await say(restarted, 'hello')).toBe(`${chat.id}|0000003`);
  });
});

describe('the bot by itself', () => {
  test('speaks in a conversation, as a reply to nothing', async () => {
    const { base, adapter } = await start();
    const chat = await openChat(base, 'ko-KR');

    await adapter.continueConversation({ conversation: { id: chat.id } as Json, activityId: 'old' }, async (context) => {
      await context.sendActivity(`approved ${context.activity.locale}`);
      await tellState(context, 'approved');
    });

    const { activities } = await poll(chat, '2');
    expect(activities).toMatchObject([{ text: 'approved ko-KR', recipient: { id: chat.userId } }, { value: 'approved' }]);
    expect(activities.some(({ replyToId }) => replyToId)).toBe(false);
  });

  test('cannot speak in a conversation that is not', async () => {
    const { adapter } = await start();

    await expect(adapter.continueConversation({}, async () => undefined)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('never shows a trace', async () => {
    const { base } = await start({ logic: async (context) => void (await context.sendTraceActivity('state', { ein: '12' })) });
    const chat = await openChat(base);

    expect((await poll(chat)).activities).toEqual([]);
  });
});

test('a noisy customer is told to wait, others are not', async () => {
  const { base } = await start({ limits: { activitiesPerMinute: 3 } });
  const [noisy, quiet] = [await openChat(base), await openChat(base)];
  for (let sent = 0; sent < 3; sent += 1) await say(noisy, 'x');

  const refused = await post(noisy, { type: 'message', text: 'x' });

  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await post(quiet, { type: 'message', text: 'x' })).status).toBe(200);
});

test('an address that asks for token after token is told to wait', async () => {
  const { base } = await start({ limits: { tokensPerMinute: 1 } });
  await generate(base);

  expect((await call(base, 'POST', '/tokens/generate')).status).toBe(429);
});

test('a bot that is closing takes no more messages', async () => {
  const { base, close } = await start();
  const chat = await openChat(base);

  await close();

  expect((await post(chat, { type: 'message', text: 'x' })).status).toBe(503);
});
