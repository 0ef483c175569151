import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lockDataDir } from '../../storage/dataLock.ts';
import { runningProcess } from '../../storage/runningProcess.ts';
import { builtPrograms, type Program, start } from './support/program.ts';
import { filesBelow, onlyFile, tempFolder } from './support/tempFolder.ts';

/** Only where /proc tells when a process began can a reused pid be told from the process that had it. */
const testWithProc = process.platform === 'linux' ? test : test.skip;

let built: string;
const running: Program[] = [];

beforeAll(async () => {
  built = await builtPrograms();
});

afterEach(async () => {
  for (const program of running.splice(0)) await program.kill();
});

function startLocking(dir: string): Program {
  const program = start(built, 'lockingProgram', [dir]);
  running.push(program);
  return program;
}

test('a second live process is refused in one line that names the first', async () => {
  const dir = await tempFolder();
  const first = startLocking(dir);
  await first.nextLine();

  const refusal = await lockDataDir(dir).catch((error: unknown) => error);

  expect(refusal).toMatchObject({ name: 'StorageError', code: 'data-dir-in-use' });
  expect(String(refusal)).toMatch(new RegExp(`^[^\\n]*\\bpid ${first.pid}\\b[^\\n]*$`));
});

test('the lock of a killed process is taken over at once', async () => {
  const dir = await tempFolder();
  const first = startLocking(dir);
  await first.nextLine();
  await first.kill();

  const lock = await lockDataDir(dir);

  expect(await filesBelow(dir)).toHaveLength(1);
  await lock.release();
});

test('of many processes that start together on a dead lock exactly one gets it', async () => {
  const dir = await tempFolder();
  const dead = startLocking(dir);
  await dead.nextLine();
  await dead.kill();

  const said = await Promise.all(Array.from({ length: 5 }, () => startLocking(dir).nextLine()));

  expect(said.sort()).toEqual([...Array(4).fill('data-dir-in-use'), 'held']);
});

test('a released lock leaves no file and can be had again', async () => {
  const dir = join(await tempFolder(), 'data');
  const lock = await lockDataDir(dir);
  expect((await stat(await onlyFile(dir, 'lock-1'))).mode & 0o777).toBe(0o600);

  await lock.release();

  expect(await filesBelow(dir)).toEqual([]);
  await (await lockDataDir(dir)).release();
});

testWithProc('the same process cannot lock twice, not even at the same time', async () => {
  const dir = await tempFolder();

  const results = await Promise.allSettled([lockDataDir(dir), lockDataDir(dir)]);

  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

testWithProc('a lock whose pid now belongs to a later process is taken over', async () => {
  const dir = await tempFolder();
  await writeFile(join(dir, 'lock-4'), JSON.stringify({ pid: process.ppid, born: 'an earlier boot/123' }));

  const lock = await lockDataDir(dir);

  await lock.release();
  expect(await filesBelow(dir)).toEqual([]);
});

test.each([null, 'an earlier boot/123'])('a lock with our own pid from an earlier life is taken over: born %j', async (born) => {
  const dir = await tempFolder();
  await writeFile(join(dir, 'lock-1'), JSON.stringify({ pid: process.pid, born }));

  await (await lockDataDir(dir)).release();

  expect(await filesBelow(dir)).toEqual([]);
});

test('a live holder is respected where the system does not say when it began', async () => {
  const dir = await tempFolder();
  await writeFile(join(dir, 'lock-1'), JSON.stringify({ pid: process.ppid, born: null }));

  await expect(lockDataDir(dir)).rejects.toMatchObject({ code: 'data-dir-in-use' });
});

test('a lock file its maker had no time to fill does not keep the bot from starting', async () => {
  const dir = await tempFolder();
  await writeFile(join(dir, 'lock-1'), '');

  await (await lockDataDir(dir)).release();

  expect(await filesBelow(dir)).toEqual([]);
});

test('a process that claims a number behind a live holder withdraws', async () => {
  const dir = await tempFolder();
  await writeFile(join(dir, 'lock-1'), '');

  const late = lockDataDir(dir);
  // It gives the empty lock-1 some tenths of a second to be filled; meanwhile another process locks.
  await setTimeout(20);
  await writeFile(join(dir, 'lock-5'), JSON.stringify({ pid: process.ppid, born: null }));

  await expect(late).rejects.toMatchObject({ code: 'data-dir-in-use' });
  expect((await filesBelow(dir)).map((path) => basename(path)).sort()).toEqual(['lock-1', 'lock-5']);
});

testWithProc('a dead process that its parent does not reap is not running', async () => {
  const parent = spawn('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 20'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [printed] = await once(parent.stdout, 'data');
  const pid = Number(printed);

  try {
    while (runningProcess(pid) !== undefined) await setTimeout(10);
  } finally {
    parent.kill('SIGKILL');
  }
});

test('a process that has ended is not running', async () => {
  const program = startLocking(await tempFolder());
  await program.nextLine();
  expect(runningProcess(program.pid)?.pid).toBe(program.pid);

  await program.kill();

  expect(runningProcess(program.pid)).toBeUndefined();
});
