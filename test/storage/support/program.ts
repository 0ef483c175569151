import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { transform } from '@swc/core';
import { tempFolder } from './tempFolder.ts';

const root = join(import.meta.dirname, '../../..');

/** Storage and the programs beside this file as plain JavaScript, for processes of their own: only jest runs TypeScript here. */
export async function builtPrograms(): Promise<string> {
  const built = await tempFolder();
  await writeFile(join(built, 'package.json'), '{ "type": "module" }');
  await symlink(join(root, 'node_modules'), join(built, 'node_modules'));
  const storage = (await readdir(join(root, 'storage'))).map((name) => `storage/${name}`);
  const programs = ['lockingProgram', 'writingProgram', 'journalingProgram', 'settlingProgram', 'journaled'].map(
    (name) => `test/storage/support/${name}.ts`,
  );
  await Promise.all([...storage, ...programs, 'registration/errors.ts', 'registration/recent.ts'].map((path) => build(built, path)));
  return built;
}

async function build(built: string, path: string): Promise<void> {
  const source = await readFile(join(root, path), 'utf8');
  const { code } = await transform(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } });
  const target = join(built, path.replace(/\.ts$/, '.js'));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, code.replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'"));
}

export interface Program {
  readonly pid: number;
  /** The next line it prints, `undefined` once it has ended. */
  nextLine(): Promise<string | undefined>;
  /** Ends it without warning and gives the lines it still had printed. */
  kill(): Promise<string[]>;
}

/** `disk`: a file that tells the program's disk how to fail, as `chaos/faultyDisk.mjs` says. */
export function start(built: string, name: string, args: readonly string[], disk?: string): Program {
  const path = join(built, 'test/storage/support', `${name}.js`);
  const preload = disk === undefined ? [] : ['--import', join(root, 'chaos', 'faultyDisk.mjs')];
  const child: ChildProcessByStdio<null, Readable, null> = spawn(process.execPath, [...preload, path, ...args], {
    env: { ...process.env, CHAOS_DISK: disk },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => {
    const { done, value } = await lines.next();
    return done ? undefined : value;
  };

  return {
    pid: child.pid ?? 0,
    nextLine,
    async kill() {
      child.kill('SIGKILL');
      const rest: string[] = [];
      for (let line = await nextLine(); line !== undefined; line = await nextLine()) rest.push(line);
      await ended;
      return rest;
    },
  };
}
