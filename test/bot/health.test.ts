import { type Checks, type Figures, mountHealth } from '../../bot/health.ts';
import { createHttpServer, type HttpServer } from '../../bot/httpServer.ts';
import { createLog } from '../../bot/log.ts';

const open: HttpServer[] = [];

async function asked(path: string, checks: Checks, figures: Figures = {}): Promise<[status: number, body: unknown]> {
  const http = createHttpServer({ log: createLog(() => {}) });
  open.push(http);
  mountHealth(http.server, { checks, figures, deadlineMs: 30 });
  const { port } = await http.listen(0, '127.0.0.1');
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  return [answer.status, await answer.json()];
}

const failing: Checks = {
  storage: async () => 'reachable',
  outbox: () => Promise.reject(new Error('secret path /data')),
  clock: () => {
    throw new Error('thrown at once');
  },
  mail: () => new Promise(() => {}),
};

afterEach(async () => {
  await Promise.all(open.splice(0).map((http) => http.close(0)));
});

test('the process lives even when it cannot serve', async () => {
  expect(await asked('/healthz', failing)).toEqual([200, { status: 'ok' }]);
});

test('the bot is ready when every check passes', async () => {
  expect(await asked('/readyz', { storage: async () => {} })).toEqual([200, { status: 'ok' }]);
});

test('checks that reject, throw or hang are named and nothing else is told', async () => {
  expect(await asked('/readyz', failing)).toEqual([503, { status: 'unavailable', failing: ['outbox', 'clock', 'mail'] }]);
});

test('figures are told beside, and one that cannot be had does not make the bot unready', async () => {
  const figures: Figures = {
    outbox: async () => ({ waiting: 3, dead: 1 }),
    broken: () => Promise.reject(new Error('secret path /data')),
    slow: () => new Promise(() => {}),
  };

  expect(await asked('/readyz', { storage: async () => {} }, figures)).toEqual([200, { status: 'ok', outbox: { waiting: 3, dead: 1 } }]);
});
