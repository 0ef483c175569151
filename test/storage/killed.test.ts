import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { appendLog } from '../../storage/appendLog.ts';
import { keyedFiles } from '../../storage/keyedFiles.ts';
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
