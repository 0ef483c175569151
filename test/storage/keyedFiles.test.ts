import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type KeyedFiles, keyedFiles } from '../../storage/keyedFiles.ts';
import { oneAtATime } from '../../storage/oneAtATime.ts';
import { onFullDisk } from './support/fullDisk.ts';
import { filesBelow, onlyFile, tempFolder } from './support/tempFolder.ts';

interface Draft {
  n: number;
}

const now = () => new Date('2026-11-22T10:20:30.456Z');
const draftsIn = (folder: string): KeyedFiles<Draft> => keyedFiles({ folder, schema: z.strictObject({ n: z.number() }), now });

async function allOf(keys: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const key of keys) all.push(key);
  return all;
}

test('a value is read back by a store opened later', async () => {
  const folder = await tempFolder();
  const etag = await draftsIn(folder).write('person', { n: 1 });

  await expect(draftsIn(folder).read('person')).resolves.toEqual({ value: { n: 1 }, etag });
});

test('a key never written reads as undefined', async () => {
  await expect(draftsIn(await tempFolder()).read('nobody')).resolves.toBeUndefined();
});

test.each([
  ['path', '../../../etc/passwd'],
  ['absolute path', '/tmp/evil'],
  ['NUL', 'a\0b'],
  ['empty', ''],
  ['prototype', '__proto__'],
  ['very long', 'k'.repeat(100_000)],
  ['Korean', '사용자|ä'],
  ['lone surrogate', 'a\ud800'],
])('a hostile key stays inside the folder and comes back unchanged: %s', async (_, key) => {
  const folder = await tempFolder();
  const drafts = draftsIn(join(folder, 'drafts'));

  await drafts.write(key, { n: 7 });

  expect((await drafts.read(key))?.value).toEqual({ n: 7 });
  expect(await allOf(drafts.keys())).toEqual([key]);
  expect(await onlyFile(folder, '')).toMatch(/\/drafts\/([0-9a-f]{2})\/\1[0-9a-f]{62}\.json$/);
});

test('two keys that UTF-8 cannot tell apart keep their own values', async () => {
  const drafts = draftsIn(await tempFolder());

  await drafts.write('\ud800', { n: 1 });
  await drafts.write('\ud801', { n: 2 });

  expect((await drafts.read('\ud800'))?.value).toEqual({ n: 1 });
});

test('keys lists every key that is kept and no other', async () => {
  const drafts = draftsIn(await tempFolder());
  for (const key of ['a', 'b', 'c']) await drafts.write(key, { n: 1 });
  await drafts.remove('b');

  expect((await allOf(drafts.keys())).sort()).toEqual(['a', 'c']);
});

test('keys of a store without files are none', async () => {
  expect(await allOf(draftsIn(join(await tempFolder(), 'new')).keys())).toEqual([]);
});

test('a removed value is gone and removing it again does nothing', async () => {
  const folder = await tempFolder();
  const drafts = draftsIn(folder);
  await drafts.write('person', { n: 1 });

  await drafts.remove('person');
  await drafts.remove('person');

  await expect(drafts.read('person')).resolves.toBeUndefined();
  expect(await filesBelow(folder)).toEqual([]);
});

test('a write with the etag just read goes through and makes that etag stale', async () => {
  const drafts = draftsIn(await tempFolder());
  const first = await drafts.write('person', { n: 1 }, null);
  const second = await drafts.write('person', { n: 2 }, first);

  expect(second).not.toBe(first);
  await expect(drafts.write('person', { n: 3 }, first)).rejects.toMatchObject({ name: 'StorageError', code: 'etag-conflict' });
  await expect(drafts.read('person')).resolves.toEqual({ value: { n: 2 }, etag: second });
});

test('a write that expects nothing is refused where something is, and the other way round', async () => {
  const drafts = draftsIn(await tempFolder());
  await drafts.write('person', { n: 1 });

  await expect(drafts.write('person', { n: 2 }, null)).rejects.toMatchObject({ code: 'etag-conflict' });
  await expect(drafts.write('nobody', { n: 2 }, 'some-etag')).rejects.toMatchObject({ code: 'etag-conflict' });
});

test('of many overlapping writes with the same etag exactly one goes through', async () => {
  const drafts = draftsIn(await tempFolder());
  const etag = await drafts.write('person', { n: 0 });

  const results = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => drafts.write('person', { n }, etag)));

  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('200 overlapping read-modify-writes are all counted', async () => {
  const drafts = draftsIn(await tempFolder());
  const lanes = oneAtATime();
  const addOne = async () => {
    const kept = await drafts.read('person');
    await drafts.write('person', { n: (kept?.value.n ?? 0) + 1 }, kept?.etag ?? null);
  };

  await Promise.all(Array.from({ length: 200 }, () => lanes.run('person', addOne)));

  expect((await drafts.read('person'))?.value).toEqual({ n: 200 });
});

test('a value changed by the caller after the call is kept as it was', async () => {
  const drafts = draftsIn(await tempFolder());
  const draft = { n: 1 };

  const writing = drafts.write('person', draft);
  draft.n = 2;
  await writing;

  expect((await drafts.read('person'))?.value).toEqual({ n: 1 });
});

test('a value that could not be read back is refused before it replaces a good one', async () => {
  const drafts = draftsIn(await tempFolder());
  await drafts.write('person', { n: 1 });

  await expect(drafts.write('person', { n: Number.NaN })).rejects.toMatchObject({ code: 'bad-value' });
  expect((await drafts.read('person'))?.value).toEqual({ n: 1 });
});

test('a full disk fails the write honestly and keeps the old value', async () => {
  const folder = await tempFolder();
  const drafts = draftsIn(folder);
  const etag = await drafts.write('person', { n: 1 });

  await onFullDisk(() =>
    expect(drafts.write('person', { n: 2 })).rejects.toMatchObject({ code: 'write-failed', cause: { code: 'ENOSPC' } }),
  );

  await expect(drafts.read('person')).resolves.toEqual({ value: { n: 1 }, etag });
  expect(await filesBelow(folder)).toHaveLength(1);
  await expect(drafts.write('person', { n: 3 }, etag)).resolves.toEqual(expect.any(String));
});

test('a rename that fails leaves no temporary file', async () => {
  const folder = await tempFolder();
  const drafts = draftsIn(folder);
  await drafts.write('person', { n: 1 });
  const path = await onlyFile(folder, '.json');
  await drafts.remove('person');
  await mkdir(path);

  await expect(drafts.write('person', { n: 2 })).rejects.toMatchObject({ code: 'write-failed' });

  expect(await filesBelow(folder)).toEqual([]);
});

test('what a killed process left half written is cleared when the store is opened', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'tmp'));
  await writeFile(join(folder, 'tmp', 'left-over'), '{"key":');

  draftsIn(folder);

  expect(await filesBelow(folder)).toEqual([]);
});

describe.each([
  ['empty', ''],
  ['truncated', '{"key":"person","etag":"e","val'],
  ['NUL bytes', '\0'.repeat(60)],
  ['an empty list', '[]'],
  ['null', 'null'],
  ['foreign JSON', '{"name":"some-package","version":"1.0.0"}'],
  ['of another key', '{"key":"someone else","etag":"e","value":{"n":1}}'],
  ['against the schema', '{"key":"person","etag":"e","value":{"n":"one"}}'],
  ['not UTF-8', Buffer.concat([Buffer.from('{"key":"person","etag":"'), Buffer.from([0xff]), Buffer.from('","value":{"n":1}}')])],
])('a file that is %s', (_, damage) => {
  const damaged = async () => {
    const folder = await tempFolder();
    const drafts = draftsIn(folder);
    await drafts.write('person', { n: 1 });
    await writeFile(await onlyFile(folder, '.json'), damage);
    await drafts.write('neighbour', { n: 2 });
    return { folder, drafts };
  };

  test('is set aside, reported once, and nobody else notices', async () => {
    const { folder, drafts } = await damaged();

    await expect(drafts.read('person')).rejects.toMatchObject({ name: 'StorageError', code: 'quarantined' });

    await expect(drafts.read('person')).resolves.toBeUndefined();
    expect((await drafts.read('neighbour'))?.value).toEqual({ n: 2 });
    const aside = await onlyFile(folder, '.json.corrupt-2026-11-22T102030.456Z');
    expect((await stat(aside)).size).toBe(Buffer.byteLength(damage));
  });

  test('is reported by a write that expects an etag, too', async () => {
    const { drafts } = await damaged();

    await expect(drafts.write('person', { n: 3 }, 'e')).rejects.toMatchObject({ code: 'quarantined' });
  });
});

test('a report of damage does not quote the file', async () => {
  const folder = await tempFolder();
  const drafts = draftsIn(folder);
  await drafts.write('person', { n: 1 });
  await writeFile(await onlyFile(folder, '.json'), 'EIN 12-3456789');

  const report = await drafts.read('person').catch((error: unknown) => error);

  expect(report).toMatchObject({ code: 'quarantined' });
  expect(`${report} ${(report as Error).cause} ${JSON.stringify(report)}`).not.toContain('3456789');
});

test('a listing leaves a damaged file for its owner to be told', async () => {
  const folder = await tempFolder();
  const drafts = draftsIn(folder);
  await drafts.write('person', { n: 1 });
  await writeFile(await onlyFile(folder, '.json'), '');

  expect(await allOf(drafts.keys())).toEqual([]);
  await expect(drafts.read('person')).rejects.toMatchObject({ code: 'quarantined' });
});

test('folders and files are for the owner only', async () => {
  const folder = join(await tempFolder(), 'data');
  await draftsIn(folder).write('person', { n: 1 });
  const path = await onlyFile(folder, '.json');

  const modes = await Promise.all([folder, join(folder, 'tmp'), join(path, '..'), path].map(async (at) => (await stat(at)).mode & 0o777));

  expect(modes).toEqual([0o700, 0o700, 0o700, 0o600]);
});
