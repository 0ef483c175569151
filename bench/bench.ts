import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { print, type Table } from './table.ts';

/**
 * What the bot costs, beside a baseline taken in the same run: `npm run bench`, or one of them with `npm run bench -- turn`.
 * Nothing here fails: figures depend on the machine and are to be read.
 */
const BENCHES: Readonly<Record<string, () => Promise<Table>>> = {
  understanding: async () => (await import('./understanding.ts')).understanding(),
  hostile: async () => (await import('./hostile.ts')).hostile(),
  served: async () => (await import('./served.ts')).served(),
  turn: async () => (await import('./turn.ts')).turn(),
  drafts: async () => (await import('./drafts.ts')).drafts(),
  start: async () => (await import('./start.ts')).start(),
  memory: async () => (await import('./memory.ts')).memory(),
  paper: async () => (await import('./paper.ts')).paper(),
  loop: async () => (await import('./loop.ts')).loop(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !BENCHES[name]);
const [only, ...others] = wanted.length > 0 ? wanted : Object.keys(BENCHES);
const bench = BENCHES[only ?? ''];

if (unknown.length > 0) process.stdout.write(`no such measurement: ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}\n`);
else if (others.length === 0 && bench) print(await bench());
// Each in a process of its own: what one compiled, or left in memory, is not the next one's.
else
  for (const name of [only, ...others]) spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(name)], { stdio: 'inherit' });
