import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { HttpFault, ServerError } from '../../bot/errors.ts';
import { createHttpServer, type HttpServer } from '../../bot/httpServer.ts';
import { createLog } from '../../bot/log.ts';
import { bearerMatches, readJson } from '../../bot/requests.ts';

const open: HttpServer[] = [];

async function started(mount: (server: HttpServer['server']) => void = () => {}, timeouts = {}) {
  const lines: string[] = [];
  const http = createHttpServer({ log: createLog((line) => lines.push(line)), timeouts });
  mount(http.server);
  open.push(http);
  const { port } = await http.listen(0, '127.0.0.1');
  return { http, lines, port, url: `http://127.0.0.1:${port}` };
}

function echoing(server: HttpServer['server']): void {
  server.post('/echo', async (req, res) => {
    res.send(200, { body: await readJson(req, { limit: 1_000 }) });
  });
}

const json = (body: string | Buffer, headers = {}) => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json', ...headers },
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((http) => http.close(0)));
});

describe('headers', () => {
  test('are strict on every answer, an unknown page too, and name no software', async () => {
    const { url } = await started();

    const { headers } = await fetch(`${url}/nothing`);

    expect(headers.get('content-security-policy')).toBe("default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-frame-options')).toBeNull();
  });

  test('a page sets its own content security policy', async () => {
    const { url } = await started((server) =>
      server.get('/page', async (_req, res) => {
        res.setHeader('Content-Security-Policy', "script-src 'nonce-1'");
        res.sendRaw(200, '<h1>hello</h1>', { 'Content-Type': 'text/html' });
      }),
    );

    expect((await fetch(`${url}/page`)).headers.get('content-security-policy')).toBe("script-src 'nonce-1'");
  });

  test("a caller's own request id is not taken over", async () => {
    const { url } = await started();

    const { headers } = await fetch(url, { headers: { 'x-request-id': 'mine' } });

    expect(headers.get('x-request-id')).not.toBe('mine');
  });
});

describe('errors', () => {
  test.each(['application/json', 'text/plain', 'text/html,*/*'])('an unknown page is a 404 in JSON for %s', async (accept) => {
    const { url } = await started();

    const answer = await fetch(`${url}/nothing?ein=12-3456789`, { headers: { accept } });

    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ error: { code: 'not-found', message: 'Not Found' } });
  });

  test('a known page with another method is a 405', async () => {
    const { url } = await started(echoing);

    expect((await fetch(`${url}/echo`)).status).toBe(405);
  });

  test.each(['/%E0%A4%A', '/..%2f..%2fetc', '/%00', '//', '/a;b=c'])('the odd address %s is a 400 or 404', async (path) => {
    const { url } = await started((server) => server.get('/:id', async (_req, res) => res.sendRaw(200, 'id')));

    const answer = await fetch(`${url}/x${path}`);

    expect([400, 404]).toContain(answer.status);
    expect(await answer.json()).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
  });

  test.each([
    ['an error', async () => Promise.reject(new Error('secret /etc/path'))],
    ['an error with a status of another server', async () => Promise.reject(Object.assign(new Error('secret'), { statusCode: 401 }))],
    ['no error object', async () => Promise.reject('secret')],
    ['no answer', async () => {}],
  ])('a handler that ends with %s tells nothing', async (_kind, handler) => {
    const { url, lines } = await started((server) => server.get('/broken', async (_req, _res) => handler()));

    const answer = await fetch(`${url}/broken`);

    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({ error: { code: 'internal-server-error', message: 'Internal Server Error' } });
    expect(lines.length).toBeGreaterThan(0);
  });

  test('a refusal is told word for word', async () => {
    const { url } = await started((server) =>
      server.get('/refused', async (_req, _res) => {
        throw new HttpFault(409, 'sent-already', 'This registration was sent already.');
      }),
    );

    const answer = await fetch(`${url}/refused`);

    expect([answer.status, await answer.json()]).toEqual([
      409,
      { error: { code: 'sent-already', message: 'This registration was sent already.' } },
    ]);
  });

  test('an error after the answer began cuts the line and leaves the server up', async () => {
    const { url } = await started((server) =>
      server.get('/half', async (_req, res) => {
        res.writeHead(200);
        res.write('half');
        throw new Error('secret');
      }),
    );

    await expect(fetch(`${url}/half`).then((answer) => answer.text())).rejects.toThrow();

    expect((await fetch(`${url}/nothing`)).status).toBe(404);
  });
});

describe('the access log', () => {
  test('names the route as mounted, without ids and queries', async () => {
    const { url, lines, http } = await started((server) => server.get('/people/:id', async (_req, res) => res.sendRaw(200, 'ok')));

    const requestId = (await fetch(`${url}/people/jane?ein=123456789`)).headers.get('x-request-id');
    await http.close(0);

    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        level: 'info',
        time: expect.any(String),
        requestId,
        method: 'GET',
        route: '/people/:id',
        status: 200,
        ms: expect.any(Number),
        msg: 'request',
      },
    ]);
  });

  test('calls an unknown route unknown', async () => {
    const { url, lines, http } = await started();

    await fetch(`${url}/secret-path`);
    await http.close(0);

    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ route: 'unknown', status: 404 }]);
  });
});

describe('a JSON body', () => {
  test('is read up to its limit', async () => {
    const { url } = await started(echoing);
    const text = 'é'.repeat(499);

    const fits = await fetch(`${url}/echo`, json(JSON.stringify(text), { 'content-type': 'application/json; charset=utf-8' }));
    const over = await fetch(`${url}/echo`, json(JSON.stringify(`${text}a`)));

    expect([fits.status, await fits.json()]).toEqual([200, { body: text }]);
    expect([over.status, await over.json()]).toEqual([
      413,
      { error: { code: 'body-too-large', message: expect.stringContaining('1000 bytes') } },
    ]);
  });

  test('of a megabyte is refused with an answer', async () => {
    const { url } = await started(echoing);

    expect((await fetch(`${url}/echo`, json(Buffer.alloc(1_000_000, 32)))).status).toBe(413);
  });

  test('without end is cut off', async () => {
    const { port } = await started(echoing);
    const socket = connect(port, '127.0.0.1');
    const piece = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    const pour = () => {
      while (socket.write(piece));
    };
    socket
      .on('drain', pour)
      .on('error', () => {})
      .resume();

    socket.write('POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n');
    pour();
    await new Promise((resolve) => socket.once('close', resolve));

    expect(socket.bytesWritten).toBeLessThan(50_000_000);
  });

  test.each([
    ['compressed', json(gzipSync('{}'), { 'content-encoding': 'gzip' }), 415, 'encoding-unsupported'],
    ['sent as text', json('{}', { 'content-type': 'text/plain' }), 415, 'media-type-unsupported'],
    ['sent as a form', json('{}', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'media-type-unsupported'],
    ['cut short', json('{"a":'), 400, 'json-invalid'],
    ['empty', json(''), 400, 'json-invalid'],
    ['not UTF-8', json(Buffer.from([0x22, 0xff, 0x22])), 400, 'json-invalid'],
  ])('that is %s is refused', async (_kind, init, status, code) => {
    const { url } = await started(echoing);

    const answer = await fetch(`${url}/echo`, init);

    expect([answer.status, await answer.json()]).toEqual([status, { error: { code, message: expect.any(String) } }]);
  });

  test('whose sender hangs up harms nobody', async () => {
    const { url, port } = await started(echoing);
    const socket = connect(port, '127.0.0.1');
    socket.write('POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a"');
    await once(socket, 'connect');

    socket.destroy();

    expect((await fetch(`${url}/echo`, json('1'))).status).toBe(200);
  });
});

describe('a bearer key', () => {
  const asking = (authorization?: string) => ({ headers: { authorization } }) as Parameters<typeof bearerMatches>[0];

  test.each(['Bearer the-key', 'bearer the-key', 'Bearer  the-key '])('matches %j', (header) => {
    expect(bearerMatches(asking(header), 'the-key')).toBe(true);
  });

  test.each([undefined, '', 'Bearer', 'Bearer ', 'Bearer the-ke', 'Bearer the-key2', 'Basic the-key', 'the-key', 'Bearer the key'])(
    'does not match %j',
    (header) => {
      expect(bearerMatches(asking(header), 'the-key')).toBe(false);
    },
  );

  test.each([undefined, ''])('that is %j matches nothing', (key) => {
    expect(bearerMatches(asking('Bearer '), key)).toBe(false);
    expect(bearerMatches(asking('Bearer undefined'), key)).toBe(false);
  });
});

describe('listening and closing', () => {
  test('a port in use is one clear error', async () => {
    const { port } = await started();

    const second = createHttpServer({ log: createLog(() => {}) }).listen(port, '127.0.0.1');

    await expect(second).rejects.toBeInstanceOf(ServerError);
    await expect(second).rejects.toMatchObject({
      code: 'port-in-use',
      message: `Cannot listen on 127.0.0.1 port ${port}: another program uses this port.`,
    });
  });

  test('an address of another machine is one clear error', async () => {
    const elsewhere = createHttpServer({ log: createLog(() => {}) }).listen(0, '192.0.2.1');

    await expect(elsewhere).rejects.toMatchObject({ code: 'host-unknown' });
  });

  test('a client that never finishes its headers is cut off', async () => {
    const { port } = await started(undefined, { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 20 });
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });

    socket.write('GET / HTTP/1.1\r\n');
    await once(socket, 'close');

    expect(answer).toMatch(/^HTTP\/1\.1 408/);
  });

  test('closing waits for the running request and then for nothing', async () => {
    let release = () => {};
    let arrived = () => {};
    const running = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const { http, url } = await started((server) =>
      server.get('/slow', async (_req, res) => {
        arrived();
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        res.sendRaw(200, 'done');
      }),
    );
    const answer = fetch(`${url}/slow`);
    await running;

    const closed = http.close(60_000);
    release();

    expect(await (await answer).text()).toBe('done');
    await closed;
    await expect(fetch(url)).rejects.toThrow();
  });

  test('closing cuts what stays open, an upgraded connection too', async () => {
    const { http, port } = await started((server) => {
      server.server.on('upgrade', (_req, socket) =>
        socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
      );
    });
    const client = request({ port, host: '127.0.0.1', headers: { connection: 'Upgrade', upgrade: 'x' } }).end();
    const [, socket] = await once(client, 'upgrade');
    const gone = once(socket, 'close');
    socket.on('error', () => {});

    await http.close(10);

    await gone;
  });
});
