import type restify from 'restify';
import { sendJson } from './answers.ts';

/** Resolves when the bot can do what the check is named for; a rejection or a missed deadline means it cannot. */
export type Checks = Readonly<Record<string, () => Promise<unknown>>>;

/** `/healthz` answers while the process lives, `/readyz` when every check passes in time; only the names of failing ones are told. */
export function mountHealth(server: restify.Server, { checks, deadlineMs = 2_000 }: { checks: Checks; deadlineMs?: number }): void {
  server.get('/healthz', async (_req, res) => sendJson(res, 200, { status: 'ok' }));
  server.get('/readyz', async (_req, res) => {
    const failing = await failingChecks(checks, deadlineMs);
    if (failing.length === 0) sendJson(res, 200, { status: 'ok' });
    else sendJson(res, 503, { status: 'unavailable', failing });
  });
}

async function failingChecks(checks: Checks, deadlineMs: number): Promise<string[]> {
  const names = Object.keys(checks);
  const passed = await Promise.all(Object.values(checks).map((check) => passes(check, deadlineMs)));
  return names.filter((_name, place) => !passed[place]);
}

async function passes(check: () => Promise<unknown>, deadlineMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), deadlineMs);
  });
  // The async wrapper also turns a check that throws at once into a failed one.
  const done = (async () => check())().then(
    () => true,
    () => false,
  );
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}
