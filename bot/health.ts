import type restify from 'restify';
import { sendJson } from './answers.ts';

/** Resolves when the bot can do what the check is named for; a rejection or a missed deadline means it cannot. */
export type Checks = Readonly<Record<string, () => Promise<unknown>>>;

/** Figures an operator watches. They never decide whether the bot is ready. */
export type Figures = Readonly<Record<string, () => Promise<unknown>>>;

interface Health {
  readonly checks: Checks;
  readonly figures?: Figures;
  readonly deadlineMs?: number;
}

/** `/healthz` answers while the process lives, `/readyz` when every check passes in time; of failing ones only the names are told. */
export function mountHealth(server: restify.Server, { checks, figures = {}, deadlineMs = 2_000 }: Health): void {
  server.get('/healthz', async (_req, res) => sendJson(res, 200, { status: 'ok' }));
  server.get('/readyz', async (_req, res) => {
    const failing = await failingChecks(checks, deadlineMs);
    if (failing.length === 0) sendJson(res, 200, { status: 'ok', ...(await measured(figures, deadlineMs)) });
    else sendJson(res, 503, { status: 'unavailable', failing });
  });
}

async function failingChecks(checks: Checks, deadlineMs: number): Promise<string[]> {
  const names = Object.keys(checks);
  const passed = await Promise.all(Object.values(checks).map((check) => passes(check, deadlineMs)));
  return names.filter((_name, place) => !passed[place]);
}

/** A figure that cannot be had in time is left out. */
async function measured(figures: Figures, deadlineMs: number): Promise<Record<string, unknown>> {
  const found = await Promise.all(
    Object.entries(figures).map(async ([name, figure]) => {
      const value = await inTime(figure, deadlineMs);
      return value === LATE ? [] : [[name, value] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}

const passes = async (check: () => Promise<unknown>, deadlineMs: number): Promise<boolean> => (await inTime(check, deadlineMs)) !== LATE;

const LATE = Symbol('late');

/** What `ask` resolves with; `LATE` when it rejects, throws or takes too long. */
async function inTime(ask: () => Promise<unknown>, deadlineMs: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), deadlineMs);
  });
  // The async wrapper also turns one that throws at once into a failed one.
  const asked = (async () => ask())().catch(() => LATE);
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
