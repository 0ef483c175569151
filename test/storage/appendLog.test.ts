import { appendFile, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { type AppendLog, appendLog } from '../../storage/appendLog.ts';
import { onFullDisk } from './support/fullDisk.ts';
import { filesBelow, onlyFile, tempFolder } from './support/tempFolder.ts';

const now = () => new Date('2026-11-22T10:20:30.456Z');
const logIn = (folder: string, remembered?: number): AppendLog<string> =>
  appendLog({ folder, schema: z.string(), now, ...(remembered === undefined ? {} : { remembered }) });

test('entries are numbered from 1 and read back in order', async () => {
  const log = logIn(await tempFolder());

  await expect(log.append('talk', ['hello', '안녕\n하세요'])).resolves.toBe(2);
  await expect(log.append('talk', ['bye'])).resolves.toBe(3);

  await expect(log.readAfter('talk', 0)).resolves.toEqual([
    { seq: 1, entry: 'hello' },
    { seq: 2, entry: '안녕\n하세요' },
    { seq: 3, entry: 'bye' },
  ]);
});

test('only entries after the given number are read', async () => {
  const log = logIn(await tempFolder());
  await log.append('talk', ['a', 'b', 'c']);

  await expect(log.readAfter('talk', 2)).resolves.toEqual([{ seq: 3, entry: 'c' }]);
  await expect(log.readAfter('talk', 3)).resolves.toEqual([]);
});

test('a log never written is empty, and appending nothing makes no file', async () => {
  const folder = await tempFolder();
  const log = logIn(folder);

  await expect(log.append('talk', [])).resolves.toBe(0);
  await expect(log.readAfter('talk', 0)).resolves.toEqual([]);
  expect(await filesBelow(folder)).toEqual([]);
});

test('a log opened later goes on with the next number', async () => {
  const folder = await tempFolder();
  await logIn(folder).append('talk', ['a', 'b']);

  await expect(logIn(folder).append('talk', ['c'])).resolves.toBe(3);
});

test('overlapping appends lose nothing', async () => {
  const log = logIn(await tempFolder());

  await Promise.all(Array.from({ length: 50 }, (_, n) => log.append('talk', [`${n}`])));

  const lines = await log.readAfter('talk', 0);
  expect(lines.map(({ entry }) => entry)).toEqual(Array.from({ length: 50 }, (_, n) => `${n}`));
});

test('logs of different keys have numbers of their own, also when more are used than remembered', async () => {
  const log = logIn(await tempFolder(), 2);
  for (const entry of ['1', '2']) {
    for (const key of ['a', 'b', 'c', 'd']) await log.append(key, [`${key}${entry}`]);
  }

  await expect(log.readAfter('a', 1)).resolves.toEqual([{ seq: 2, entry: 'a2' }]);
});

test('an append to a remembered log does not read it again', async () => {
  const folder = await tempFolder();
  const log = logIn(folder);
  await log.append('talk', ['a']);
  await writeFile(await onlyFile(folder, '.jsonl'), 'damage that a second reading would report\n');

  await expect(log.append('talk', ['b'])).resolves.toBe(2);
});

test('a poll with nothing new does not read the log', async () => {
  const folder = await tempFolder();
  const log = logIn(folder);
  await log.append('talk', ['a']);
  await writeFile(await onlyFile(folder, '.jsonl'), 'damage that a reading would report\n');

  await expect(log.readAfter('talk', 1)).resolves.toEqual([]);
});

test('half a line left by a killed process is passed over and then cut off', async () => {
  const folder = await tempFolder();
  await logIn(folder).append('talk', ['a', 'b']);
  const path = await onlyFile(folder, '.jsonl');
  await truncate(path, (await stat(path)).size - 3);
  const log = logIn(folder);

  await expect(log.readAfter('talk', 0)).resolves.toEqual([{ seq: 1, entry: 'a' }]);
  await expect(log.append('talk', ['c'])).resolves.toBe(2);

  await expect(readFile(path, 'utf8')).resolves.toBe('{"seq":1,"entry":"a"}\n{"seq":2,"entry":"c"}\n');
});

test('a torn character does not damage the lines before it', async () => {
  const folder = await tempFolder();
  await logIn(folder).append('talk', ['가']);
  await appendFile(await onlyFile(folder, '.jsonl'), Buffer.from('{"seq":2,"entry":"가').subarray(0, -1));

  await expect(logIn(folder).readAfter('talk', 0)).resolves.toEqual([{ seq: 1, entry: '가' }]);
});

test.each([
  ['not JSON', '{"seq":1,"entry":"a"}\nnonsense\n{"seq":3,"entry":"c"}\n'],
  ['NUL bytes', `{"seq":1,"entry":"a"}\n${'\0'.repeat(20)}\n{"seq":3,"entry":"c"}\n`],
  ['against the schema', '{"seq":1,"entry":"a"}\n{"seq":2,"entry":5}\n{"seq":3,"entry":"c"}\n'],
  ['missing', '{"seq":1,"entry":"a"}\n{"seq":3,"entry":"c"}\n'],
])('a log with a middle line that is %s is set aside and reported once', async (_, damage) => {
  const folder = await tempFolder();
  await logIn(folder).append('talk', ['a']);
  await logIn(folder).append('neighbour', ['n']);
  const path = (await filesBelow(folder)).find(Boolean) ?? '';
  const [damagedKey, otherKey] = (await readFile(path, 'utf8')).includes('"a"') ? ['talk', 'neighbour'] : ['neighbour', 'talk'];
  await writeFile(path, damage);
  const log = logIn(folder);

  await expect(log.readAfter(damagedKey, 0)).rejects.toMatchObject({ code: 'quarantined' });

  await expect(log.readAfter(damagedKey, 0)).resolves.toEqual([]);
  await expect(log.readAfter(otherKey, 0)).resolves.toHaveLength(1);
  await expect(readFile(await onlyFile(folder, '.jsonl.corrupt-2026-11-22T102030.456Z'), 'utf8')).resolves.toBe(damage);
  await expect(log.append(damagedKey, ['again'])).resolves.toBe(1);
});

test('an append that meets a damaged log reports it and writes nothing', async () => {
  const folder = await tempFolder();
  await logIn(folder).append('talk', ['a']);
  await writeFile(await onlyFile(folder, '.jsonl'), '[]\n');
  const log = logIn(folder);

  await expect(log.append('talk', ['b'])).rejects.toMatchObject({ code: 'quarantined' });
  await expect(log.readAfter('talk', 0)).resolves.toEqual([]);
});

test('a full disk fails the append honestly and keeps none of it', async () => {
  const folder = await tempFolder();
  const log = logIn(folder);
  await log.append('talk', ['a']);

  await onFullDisk(() =>
    expect(log.append('talk', ['b', 'c', 'd', 'e'])).rejects.toMatchObject({ code: 'write-failed', cause: { code: 'ENOSPC' } }),
  );

  await expect(log.readAfter('talk', 0)).resolves.toEqual([{ seq: 1, entry: 'a' }]);
  await expect(log.append('talk', ['f'])).resolves.toBe(2);
});

test('an entry against the schema is refused and nothing of its batch is written', async () => {
  const log = logIn(await tempFolder());
  const entries: readonly unknown[] = ['fine', 5];

  await expect(log.append('talk', entries as readonly string[])).rejects.toMatchObject({ code: 'bad-value' });
  await expect(log.readAfter('talk', 0)).resolves.toEqual([]);
});

test('a removed log starts again at 1', async () => {
  const log = logIn(await tempFolder());
  await log.append('talk', ['a', 'b']);

  await log.remove('talk');

  await expect(log.readAfter('talk', 0)).resolves.toEqual([]);
  await expect(log.append('talk', ['c'])).resolves.toBe(1);
});

test('a log is for the owner only', async () => {
  const folder = await tempFolder();
  await logIn(folder).append('talk', ['a']);

  expect((await stat(await onlyFile(folder, '.jsonl'))).mode & 0o777).toBe(0o600);
});
