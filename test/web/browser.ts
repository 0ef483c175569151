import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { type DataLock, lockDataDir } from '../../storage/dataLock.ts';
import { StorageError } from '../../storage/errors.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export const builtFolder = join(root, 'dist', 'web');

/** Absent on machines without a Chromium; CHROMIUM_PATH names one in an unusual place. */
export function chromiumPath(): string | undefined {
  const places = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return places.find((place) => place !== undefined && existsSync(place));
}

export function openBrowser(executablePath: string): Promise<Browser> {
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet] });
}

/** Builds as `npm start` does, unless what is built is newer than what it is made of; one test file at a time. */
export async function buildPage(): Promise<void> {
  const lock = await buildLock();
  try {
    // The compiler writes it anew each time; the manifest stays as it is while nothing in it changes.
    const made = join(builtFolder, 'formWords.js');
    const sources = ['web', 'locales', 'registration'].map((name) => newest(join(root, name)));
    if (existsSync(join(builtFolder, 'manifest.json')) && statSync(made).mtimeMs > Math.max(...sources)) return;
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root });
  } finally {
    await lock.release();
  }
}

/** The same lock as the whole-bot tests take: they build the same folder. */
async function buildLock(): Promise<DataLock> {
  for (;;) {
    try {
      return await lockDataDir(join(root, 'dist', '.building'));
    } catch (error) {
      if (!(error instanceof StorageError && error.code === 'data-dir-in-use')) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function newest(folder: string): number {
  return Math.max(0, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)).mtimeMs));
}
