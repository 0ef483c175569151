import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DataLock, lockDataDir } from '../../storage/dataLock.ts';
import { StorageError } from '../../storage/errors.ts';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const ENTRY = path.join(ROOT, 'dist', 'bot', 'index.js');
export const AGENT_KEY = 'agent-key-of-the-tests';
export const STAFF_KEY = 'staff-key-of-the-tests';

const SOURCES = ['bot', 'cards', 'channels', 'delivery', 'dialogs', 'faq', 'locales', 'registration', 'storage', 'understanding', 'web'];

const newest = (folder: string): number =>
  existsSync(folder)
    ? Math.max(0, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(path.join(folder, name)).mtimeMs))
    : 0;

/** Builds the bot unless what is built is newer than every source; of many test files at once only one builds. */
export async function build(): Promise<void> {
  const lock = await buildLock();
  try {
    buildStale();
  } finally {
    await lock.release();
  }
}

async function buildLock(): Promise<DataLock> {
  for (;;) {
    try {
      return await lockDataDir(path.join(ROOT, 'dist', '.building'));
    } catch (error) {
      if (!(error instanceof StorageError && error.code === 'data-dir-in-use')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function buildStale(): void {
  const isFresh = existsSync(ENTRY) && statSync(ENTRY).mtimeMs > Math.max(...SOURCES.map((name) => newest(path.join(ROOT, name))));
  if (isFresh) return;
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
  });

interface Circumstances {
  /** Settings besides those every bot here has. */
  readonly env?: Readonly<Record<string, string>>;
  /** Modules of `chaos/` that are loaded before the bot. */
  readonly preload?: readonly string[];
  /** Where its data folder is made; the folder for temporary files when absent. */
  readonly within?: string;
}

/** The built bot as an operator runs it: its own process, its own data folder. */
export class RunningBot {
  readonly url: string;
  readonly dataDir: string;
  log = '';
  readonly #port: number;
  readonly #circumstances: Circumstances;
  #process: ChildProcess | undefined;

  static async start(circumstances: Circumstances = {}): Promise<RunningBot> {
    await build();
    const dataDir = mkdtempSync(path.join(circumstances.within ?? tmpdir(), 'tfn-bot-'));
    const bot = new RunningBot(await freePort(), dataDir, circumstances);
    await bot.start();
    return bot;
  }

  private constructor(port: number, dataDir: string, circumstances: Circumstances) {
    this.#port = port;
    this.dataDir = dataDir;
    this.#circumstances = circumstances;
    this.url = `http://127.0.0.1:${port}`;
  }

  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  /** Resolves once the process has ended, whoever ended it. */
  async ended(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise((resolve) => child.once('exit', resolve));
  }

  /** Runs another program of the bot with the same settings: `deadLetters`, `preflight`. */
  run(program: string, args: readonly string[] = []): { readonly code: number | null; readonly said: string } {
    const entry = path.join(path.dirname(ENTRY), `${program}.js`);
    const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], { env: this.#env(this.#port), encoding: 'utf8' });
    return { code: status, said: stdout + stderr };
  }

  async start(): Promise<void> {
    const child = this.spawn();
    this.#process = child;
    for (let i = 0; i < 600; i++) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`the bot ended with ${child.exitCode ?? child.signalCode}:\n${this.log}`);
      const ready = await fetch(`${this.url}/readyz`).catch(() => undefined);
      if (ready?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the bot is not ready:\n${this.log}`);
  }

  /** A further process on the same data folder; its output joins the log. */
  spawn(port = this.#port): ChildProcess {
    const preload = (this.#circumstances.preload ?? []).flatMap((name) => ['--import', path.join(ROOT, 'chaos', name)]);
    const child = spawn(process.execPath, [...preload, ENTRY], { cwd: ROOT, env: this.#env(port), stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        this.log += chunk;
      });
    }
    return child;
  }

  #env(port: number): NodeJS.ProcessEnv {
    return {
      PATH: process.env['PATH'],
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: this.url,
      DATA_DIR: this.dataDir,
      AGENT_API_KEY: AGENT_KEY,
      STAFF_API_KEY: STAFF_KEY,
      ...this.#circumstances.env,
    };
  }

  /** Resolves with the exit code; null after a kill. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return ended;
  }

  async dispose(): Promise<void> {
    await this.stop('SIGKILL');
    rmSync(this.dataDir, { recursive: true, force: true, maxRetries: 3 });
  }
}
