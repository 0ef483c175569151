import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const AT_EXIT = new URL('./cpuAtExit.js', import.meta.url).href;

export interface Run {
  /** From the start of the process until it was ready, in ms by the clock. */
  readonly ready: number;
  /** Of the whole process, in ms. */
  readonly cpu: number;
  /** The most memory it had, in bytes. */
  readonly rss: number;
}

/** Runs a program until `isReady`, then ends it. */
async function run(args: readonly string[], env: NodeJS.ProcessEnv, isReady: (output: () => string) => Promise<void>): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', AT_EXIT, ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit', 'pipe'] });
  let [output, usage] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    usage += chunk;
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  await isReady(() => output);
  const ready = performance.now() - begun;
  child.kill('SIGTERM');
  await closed;
  return { ready, ...(JSON.parse(usage) as { cpu: number; rss: number }) };
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** The built bot on an empty data folder, until it says that it can serve. */
export async function startedBot(): Promise<Run> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'tfn-bench-'));
  const port = await freePort();
  const env = { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: dataDir };
  try {
    return await run(['dist/bot/index.js'], env, async (output) => {
      // Asking earlier would take time from the start that is measured.
      while (!output().includes('listening on')) await soon();
      while (!(await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.ok) await soon();
    });
  } finally {
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A process that loads the framework and does nothing. */
export const loadedFramework = (): Promise<Run> =>
  run([fileURLToPath(new URL('./framework.js', import.meta.url))], { PATH: process.env['PATH'] }, async (output) => {
    while (!output().includes('loaded')) await soon();
  });

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
