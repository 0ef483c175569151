import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { HttpFault } from '../../bot/errors.ts';
import { readJson } from '../../bot/requests.ts';

const LIMIT = { limit: 1_000 };

/** A request that was sent to a server, and the client's end of the line. */
async function arrived(sent: string): Promise<{ readonly request: IncomingMessage; readonly client: Socket }> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.on('error', () => undefined).write(sent);
  const [request] = (await once(server, 'request')) as [IncomingMessage];
  server.close();
  return { request, client };
}

const post = (body: string, length = body.length): string =>
  `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`;

const fault = (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => 'read',
    (error: unknown) => error instanceof HttpFault && error.code,
  );

test('a body is read whole', async () => {
  const { request, client } = await arrived(post('{"a":"가"}', 11));

  expect(await readJson(request, LIMIT)).toEqual({ a: '가' });
  client.destroy();
});

test.each([
  ['in the middle of the body', post('{"a":1}', 70)],
  ['after the whole body', post('{"a":1}')],
])('a client that has gone %s before anybody listens keeps nobody waiting', async (_, sent) => {
  const { request, client } = await arrived(sent);
  client.resetAndDestroy();
  await new Promise((resolve) => request.once('close', resolve));

  expect(await fault(readJson(request, LIMIT))).toBe('body-incomplete');
});

test('a client that goes while its body is read keeps nobody waiting', async () => {
  const { request, client } = await arrived(post('{"a":1}', 70));
  const reading = fault(readJson(request, LIMIT));
  client.destroy();

  expect(await reading).toBe('body-incomplete');
});
