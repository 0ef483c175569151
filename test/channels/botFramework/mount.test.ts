import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { createHttpServer, type HttpServer } from '../../../bot/httpServer.ts';
import { createLog } from '../../../bot/log.ts';
import { readJson } from '../../../bot/requests.ts';
import { type BotFrameworkOptions, mountBotFramework } from '../../../channels/botFramework/mount.ts';

const open: HttpServer[] = [];
const lines: string[] = [];

async function started(options: Partial<BotFrameworkOptions> = {}) {
  const log = createLog((line) => lines.push(line));
  const http = createHttpServer({ log });
  open.push(http);
  const mounted = mountBotFramework(http.server, {
    config: {},
    logic: async (context) => void (await context.sendActivity(`you said ${context.activity.text}`)),
    onTurnError: async (context) => void (await context.sendActivity('sorry')),
    log,
    isLoopback: true,
    readJson,
    ...options,
  });
  const { port } = await http.listen(0, '127.0.0.1');
  return { ...mounted, port, url: `http://127.0.0.1:${port}/api/messages` };
}

const hello = {
  type: 'message',
  id: '1',
  channelId: 'emulator',
  serviceUrl: 'http://localhost:1',
  conversation: { id: 'talk' },
  from: { id: 'jane' },
  recipient: { id: 'bot', name: 'Bot' },
  text: 'hello',
  timestamp: '2026-11-22T10:11:12.131Z',
  deliveryMode: 'expectReplies',
};

function posted(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return fetch(url, { method: 'POST', body: text, headers: { 'content-type': 'application/json', ...headers } });
}

async function codeOf(answer: Response): Promise<unknown> {
  const body = (await answer.json()) as { error: { code: string } };
  return [answer.status, body.error.code];
}

afterEach(async () => {
  lines.length = 0;
  await Promise.all(open.splice(0).map((http) => http.close(0)));
});

describe('without an app id', () => {
  test('a program on this machine gets the replies in the answer', async () => {
    const { url, access } = await started();

    const answer = await posted(url, hello);

    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ activities: [{ type: 'message', text: 'you said hello', replyToId: '1' }] });
    expect(access).toBe('this-machine');
  });

  test('a program on this machine gets the replies at its own service address', async () => {
    const received: unknown[] = [];
    const connector = createServer(async (req, res) => {
      const chunks: Buffer[] = [];
      for await (const chunk of req) chunks.push(chunk);
      received.push([req.url, JSON.parse(Buffer.concat(chunks).toString()).text]);
      res.end('{"id":"r1"}');
    }).listen(0, '127.0.0.1');
    await once(connector, 'listening');
    const { port } = connector.address() as AddressInfo;
    const { url } = await started();

    const answer = await posted(url, { ...hello, deliveryMode: undefined, serviceUrl: `http://127.0.0.1:${port}` });
    connector.close();

    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(received).toEqual([['/v3/conversations/talk/activities/1', 'you said hello']]);
  });

  test('the start says so in one line', async () => {
    await started();

    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        level: 'warn',
        access: 'this-machine',
        msg: '/api/messages answers any program on this machine, because MicrosoftAppId is not set',
      },
    ]);
  });

  test('nothing is mounted when other machines can reach the address', async () => {
    const { url, access } = await started({ isLoopback: false });

    expect((await posted(url, hello)).status).toBe(404);
    expect(access).toBe('off');
    expect(lines[0]).toContain('/api/messages is off');
  });

  test('replies never go to another machine', async () => {
    const { url } = await started();

    for (const serviceUrl of [
      'https://example.com',
      'http://example.com',
      'http://localhost.example.com',
      'http://u:p@127.0.0.1',
      'http://0.0.0.0:1',
      'file:///etc',
      'x',
    ]) {
      expect(await codeOf(await posted(url, { ...hello, deliveryMode: undefined, serviceUrl }))).toEqual([400, 'service-url-refused']);
    }
  });

  test('the address of a caller who takes the replies in the answer is not kept', async () => {
    let kept: string | undefined;
    const logic = async (context: TurnContext) => {
      kept = context.activity.serviceUrl;
    };
    const { url } = await started({ logic });

    expect((await posted(url, { ...hello, serviceUrl: 'https://example.com' })).status).toBe(200);
    expect(kept).toBe('http://127.0.0.1:0');
  });

  test.each([
    ['through a proxy', { 'x-forwarded-for': '203.0.113.7' }],
    ['under another host name', { host: 'rebound.example.com' }],
  ])('a request %s is refused', async (_how, headers) => {
    const { port } = await started();

    const client = request({
      port,
      host: '127.0.0.1',
      path: '/api/messages',
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    });
    client.end(JSON.stringify(hello));
    const [answer] = await once(client, 'response');
    answer.resume();

    expect(answer.statusCode).toBe(403);
  });
});

describe('what is refused', () => {
  test.each(['type', 'channelId', 'conversation', 'from', 'serviceUrl'])('an activity without %s', async (key) => {
    const { url } = await started();

    const answer = await posted(url, { ...hello, [key]: undefined });

    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: { code: 'activity-invalid', message: `Missing or wrong: ${key}.` } },
    ]);
  });

  test.each([
    ['a list', [hello]],
    ['a word', '"hello"'],
    ['an empty conversation id', { ...hello, conversation: { id: '' } }],
    ['text that is no text', { ...hello, text: { a: 1 } }],
    ['attachments without a type', { ...hello, attachments: [{}] }],
    ['attachments that are no list', { ...hello, attachments: { length: 1e9 } }],
  ])('%s', async (_kind, body) => {
    const { url } = await started();

    expect(await codeOf(await posted(url, body))).toEqual([400, 'activity-invalid']);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('a card value with the key %s at any depth', async (key) => {
    const { url } = await started();
    const text = JSON.stringify({ ...hello, value: { a: [{ b: { POISON: { polluted: true } } }] } }).replace('POISON', key);

    expect(await codeOf(await posted(url, text))).toEqual([400, 'activity-refused']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('endless nesting', async () => {
    const { url } = await started();

    expect(await codeOf(await posted(url, `${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toEqual([400, 'activity-refused']);
  });

  test('a compressed body', async () => {
    const { url } = await started();

    const answer = await posted(url, gzipSync(JSON.stringify(hello)), { 'content-encoding': 'gzip' });

    expect(answer.status).toBe(415);
  });

  test('a body over 256 kB', async () => {
    const { url } = await started();

    expect((await posted(url, { ...hello, text: 'x'.repeat(256 * 1024) })).status).toBe(413);
  });

  test('a form posted by a web page', async () => {
    const { url } = await started();

    expect((await posted(url, hello, { 'content-type': 'text/plain' })).status).toBe(415);
  });
});

describe('with an app id', () => {
  const config = { MicrosoftAppId: '11111111-2222-3333-4444-555555555555', MicrosoftAppPassword: 'secret' };

  test('a request without a token is a 401 before its body is read', async () => {
    const { url, access } = await started({ config, isLoopback: false });

    expect(await codeOf(await posted(url, 'nonsense'))).toEqual([401, 'unauthorized']);
    expect(access).toBe('authenticated');
  });

  test.each(['Bearer', 'Bearer x', 'Bearer a.b.c', 'Basic YTpi', 'x'])(
    'the token %j is a 401 that tells nothing',
    async (authorization) => {
      const { url } = await started({ config });

      const answer = await posted(url, hello, { authorization });

      expect([answer.status, await answer.json()]).toEqual([401, { error: { code: 'unauthorized', message: 'Unauthorized' } }]);
    },
  );

  test('signing keys that cannot be fetched are a 500 that tells nothing', async () => {
    const sdk = ConfigurationBotFrameworkAuthentication.prototype;
    const real = sdk.authenticateRequest;
    sdk.authenticateRequest = () => Promise.reject(new Error('getaddrinfo ENOTFOUND login.botframework.com'));
    const { url } = await started({ config });

    const answer = await posted(url, hello, { authorization: 'Bearer a.b.c' });
    sdk.authenticateRequest = real;

    expect([answer.status, await answer.json()]).toEqual([
      500,
      { error: { code: 'internal-server-error', message: 'Internal Server Error' } },
    ]);
    expect(lines.join()).toContain('ENOTFOUND');
  });

  test('an unencrypted service address elsewhere is refused', async () => {
    const { url } = await started({ config });

    expect(await codeOf(await posted(url, { ...hello, serviceUrl: 'http://example.com' }, { authorization: 'Bearer x' }))).toEqual([
      400,
      'service-url-refused',
    ]);
  });
});

describe('a turn that fails', () => {
  test('is apologised for by onTurnError', async () => {
    const { url } = await started({ logic: () => Promise.reject(new Error('secret')) });

    expect(await (await posted(url, hello)).json()).toMatchObject({ activities: [{ text: 'sorry' }] });
  });

  test('and whose apology fails is a 500 that tells nothing, even when the channel said 401', async () => {
    const { url } = await started({
      logic: () => Promise.reject(new Error('secret')),
      onTurnError: () => Promise.reject(Object.assign(new Error('secret'), { statusCode: 401 })),
    });

    expect(await codeOf(await posted(url, hello))).toEqual([500, 'internal-server-error']);
  });
});

test('the answer of an invoke is passed on', async () => {
  const logic = async (context: TurnContext) =>
    void (await context.sendActivity({ type: 'invokeResponse', value: { status: 202, body: { taken: true } } }));
  const { url } = await started({ logic });

  const answer = await posted(url, { ...hello, type: 'invoke', name: 'adaptiveCard/action', deliveryMode: undefined });

  expect([answer.status, await answer.json()]).toEqual([202, { taken: true }]);
});
