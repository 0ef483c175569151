import { cpSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { appendLog } from '../../storage/appendLog.ts';
import { keyedFiles } from '../../storage/keyedFiles.ts';
import { journaled } from './support/journaled.ts';
import { builtPrograms, start } from './support/program.ts';
import { filesBelow, tempFolder } from './support/tempFolder.ts';

const now = () => new Date();
const schema = z.looseObject({ n: z.int() });

/** Starts a process that counts on from `first`, kills it so long after its first acknowledged number and gives the last one it acknowledged. */
async function killedAfter(built: string, dir: string, first: number, milliseconds: number): Promise<number> {
  const program = start(built, 'writingProgram', [dir, `${first}`]);
  const line = await program.nextLine();
  await setTimeout(milliseconds);
  const rest = await program.kill();
  return Number(rest.at(-1) ?? line);
}

test('a process killed again and again while it writes loses nothing it acknowledged', async () => {
  const built = await builtPrograms();
  const dir = await tempFolder();
  let next = 1;

  for (let round = 0; round < 12; round++) {
    const acknowledged = await killedAfter(built, dir, next, round * 8);

    const kept = await keyedFiles({ folder: join(dir, 'drafts'), schema, now }).read('person');
    const log = await appendLog({ folder: join(dir, 'log'), schema, now }).readAfter('talk', 0);
    expect(acknowledged).toBeGreaterThanOrEqual(next);
    expect(kept?.value.n).toBeGreaterThanOrEqual(acknowledged);
    expect(new Set(log.map(({ entry }) => entry.n))).toEqual(new Set(Array.from({ length: log.length }, (_, n) => n + 1)));
    expect(log.at(-1)?.entry.n).toBeGreaterThanOrEqual(acknowledged);
    next = log.length + 1;
  }

  const left = (await filesBelow(dir)).map((path) => extname(path));
  expect(left.sort()).toEqual(['', '.json', '.jsonl']);
}, 20_000);

/** Everything acknowledged is there once, in order, and the value is as new as the list. */
async function standsAt(dir: string, acknowledged: number): Promise<number> {
  // A copy, because the next process goes on from what this one left.
  const copy = await tempFolder();
  cpSync(dir, copy, { recursive: true });
  const { journal, drafts, log, faults } = await journaled(copy);
  const said = (await log.read('talk')).map(({ n }) => n);
  expect(said).toEqual(Array.from({ length: said.length }, (_, n) => n + 1));
  expect(said.length).toBeGreaterThanOrEqual(acknowledged);
  expect((await drafts.read('person'))?.n).toBe(said.at(-1));
  await journal.close();
  expect((await log.read('talk')).map(({ n }) => n)).toEqual(said);
  expect([faults, (await filesBelow(copy)).filter((path) => path.includes('.corrupt-'))]).toEqual([[], []]);
  return said.length;
}

test('a process killed again and again while it commits to its journal and settles it loses and doubles nothing', async () => {
  const built = await builtPrograms();
  const dir = await tempFolder();
  let kept = 0;

  for (let round = 0; round < 20; round++) {
    const program = start(built, 'journalingProgram', [dir, `${kept + 1}`]);
    const line = await program.nextLine();
    await setTimeout(round * 5);
    const rest = await program.kill();
    kept = await standsAt(dir, Number(rest.at(-1) ?? line));
  }
}, 180_000);

test('nothing is lost or doubled at any step on the disk, in the middle of writing and settling', async () => {
  const built = await builtPrograms();
  const dir = await tempFolder();
  const disk = join(await tempFolder(), 'disk');
  let kept = 0;

  for (let step = 1; step <= 45; step++) {
    await writeFile(disk, `kill ${step}`);
    const program = start(built, 'journalingProgram', [dir, `${kept + 1}`], disk);
    let acknowledged = kept;
    for (let line = await program.nextLine(); line !== undefined; line = await program.nextLine()) acknowledged = Number(line);
    kept = await standsAt(dir, acknowledged);
  }

  expect(kept).toBeGreaterThan(45);
}, 300_000);

test('processes killed early in their settling get to its end together', async () => {
  const built = await builtPrograms();
  const dir = await tempFolder();
  const disk = join(await tempFolder(), 'disk');
  const people = Array.from({ length: 7 }, (_, n) => ({ key: `p${n}`, value: { n, ballast: 'x'.repeat(4_000) } }));
  const { journal, drafts } = await journaled(dir);
  for (const { key, value } of people) await journal.commit([drafts.put(key, value)]);
  expect(await filesBelow(join(dir, 'journal'))).toHaveLength(people.length);

  let lives = 0;
  for (let isSettled = false; !isSettled; lives++) {
    expect(lives).toBeLessThanOrEqual(people.length);
    // Enough for a file or two, by far not for all.
    await writeFile(disk, 'kill 6');
    isSettled = (await start(built, 'settlingProgram', [dir], disk).nextLine()) === 'settled';
  }

  expect(lives).toBeGreaterThan(3);
  expect(await filesBelow(join(dir, 'journal'))).toEqual([]);
  const later = await journaled(dir);
  for (const { key, value } of people) expect(await later.drafts.read(key)).toEqual(value);
}, 60_000);
