import { constants, cpSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, readlink, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { appendLog } from '../../storage/appendLog.ts';
import { openJournal } from '../../storage/fileJournal.ts';
import { hashedPath } from '../../storage/hashedPath.ts';
import type { Journal } from '../../storage/journal.ts';
import { type JournaledLog, journaledLog } from '../../storage/journaledLog.ts';
import { type JournaledValues, journaledValues } from '../../storage/journaledValues.ts';
import { keyedFiles } from '../../storage/keyedFiles.ts';
import { onFullDisk } from './support/fullDisk.ts';
import { filesBelow, onlyFile, tempFolder } from './support/tempFolder.ts';

const journals: Journal[] = [];
// Journals of "killed" processes are still there, and would settle into a folder that is being removed.
afterEach(async () => {
  for (const journal of journals.splice(0)) await journal.close().catch(() => undefined);
});

const now = () => new Date('2026-11-22T10:20:30.456Z');
const valueSchema = z.strictObject({ n: z.number() });
type Value = z.infer<typeof valueSchema>;

interface Opened {
  readonly folder: string;
  readonly journal: Journal;
  readonly drafts: JournaledValues<Value>;
  readonly log: JournaledLog<string>;
  readonly faults: unknown[];
}

/** The stores as a process finds them; opened a second time on one folder, the first one counts as killed. */
async function opened(given?: string, limits: { readonly mostBytes?: number; readonly settleAfterMs?: number } = {}): Promise<Opened> {
  const folder = given ?? (await tempFolder());
  const faults: unknown[] = [];
  const journal = await openJournal({ folder: join(folder, 'journal'), now, fault: (error) => faults.push(error), ...limits });
  journals.push(journal);
  const files = keyedFiles({ folder: join(folder, 'drafts'), schema: valueSchema, now });
  const drafts = journaledValues({ name: 'drafts', files, schema: valueSchema, journal });
  const lists = appendLog({ folder: join(folder, 'log'), schema: z.string(), now });
  const log = journaledLog({ name: 'log', files: lists, schema: z.string(), journal });
  return { folder, journal, drafts, log, faults };
}

/** What a process killed at this moment leaves behind. */
async function copied(folder: string): Promise<string> {
  const copy = await tempFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

const below = async (folder: string, name: string): Promise<string[]> => filesBelow(join(folder, name)).catch(() => []);

async function keysOf(drafts: JournaledValues<Value>): Promise<string[]> {
  const all: string[] = [];
  for await (const key of drafts.keys()) all.push(key);
  return all.sort();
}

test('what was committed is read at once, and by a process that comes after a kill', async () => {
  const { folder, journal, drafts, log } = await opened();

  await journal.commit([drafts.put('jane', { n: 1 }), await log.add('talk', ['hello', '안녕\n하세요'])]);
  await journal.commit([drafts.put('jane', { n: 2 }), await log.add('talk', ['bye'])]);

  const later = await opened(folder);
  for (const one of [drafts, later.drafts]) expect(await one.read('jane')).toEqual({ n: 2 });
  for (const one of [log, later.log]) expect(await one.read('talk')).toEqual(['hello', '안녕\n하세요', 'bye']);
  expect(await below(folder, 'drafts')).toEqual([]);
});

test('a commit is one line, and commits made side by side share a write', async () => {
  const { folder, journal, drafts } = await opened();

  await Promise.all(Array.from({ length: 40 }, (_, n) => journal.commit([drafts.put(`p${n}`, { n }), drafts.put(`q${n}`, { n })])));

  const text = await readFile(await onlyFile(join(folder, 'journal'), '.jsonl'), 'utf8');
  expect(text.trim().split('\n')).toHaveLength(40);
  expect((await keysOf(drafts)).length).toBe(80);
});

/** How this process has a file open, as the kernel tells. */
async function flagsOf(path: string): Promise<number> {
  const opened = await readdir('/proc/self/fd');
  const links = await Promise.all(opened.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')));
  const info = await readFile(`/proc/self/fdinfo/${opened[links.indexOf(path)]}`, 'utf8');
  return Number.parseInt(/^flags:\s*(\d+)$/m.exec(info)?.[1] ?? '', 8);
}

const onLinux = process.platform === 'linux' ? test : test.skip;
// Skipped where the kernel does not tell; there the journal is synced by a call of its own.
onLinux('a write is on the disk when it returns, which no kill of a process could tell', async () => {
  const { folder, journal, drafts } = await opened();
  await journal.commit([drafts.put('jane', { n: 1 })]);

  const flags = await flagsOf(await onlyFile(join(folder, 'journal'), '.jsonl'));

  expect(flags & constants.O_DSYNC).toBe(constants.O_DSYNC);
});

test('settling moves all of it into files of their own and leaves no journal', async () => {
  const { folder, journal, drafts, log } = await opened();
  await journal.commit([drafts.put('jane', { n: 1 }), await log.add('talk', ['a'])]);
  await journal.settle();
  await journal.commit([drafts.put('kim', { n: 2 }), await log.add('talk', ['b'])]);

  await journal.close();

  expect(await below(folder, 'journal')).toEqual([]);
  expect(await below(folder, 'drafts')).toHaveLength(2);
  expect(await readFile(await onlyFile(join(folder, 'log'), '.jsonl'), 'utf8')).toBe('{"seq":1,"entry":"a"}\n{"seq":2,"entry":"b"}\n');
  const later = await opened(folder);
  expect([await later.drafts.read('kim'), await later.log.read('talk')]).toEqual([{ n: 2 }, ['a', 'b']]);
});

test('what changes while it is settled is neither lost nor doubled', async () => {
  const { folder, journal, drafts, log } = await opened(undefined, { mostBytes: 1_000 });

  await Promise.all(
    Array.from({ length: 6 }, async (_, who) => {
      for (let n = 1; n <= 60; n++) await journal.commit([drafts.put(`p${who}`, { n }), await log.add(`t${who}`, [`${n}`])]);
    }),
  );
  await journal.close();

  const later = await opened(folder);
  for (let who = 0; who < 6; who++) {
    expect(await later.drafts.read(`p${who}`)).toEqual({ n: 60 });
    expect(await later.log.read(`t${who}`)).toEqual(Array.from({ length: 60 }, (_, n) => `${n + 1}`));
  }
});

test('entries added to one list at the same time are all kept, each once', async () => {
  const { folder, journal, log } = await opened();

  await Promise.all(Array.from({ length: 50 }, async (_, n) => journal.commit([await log.add('talk', [`${n}`])])));

  const all = Array.from({ length: 50 }, (_, n) => `${n}`).sort();
  expect((await log.read('talk')).toSorted()).toEqual(all);
  expect((await (await opened(folder)).log.read('talk')).toSorted()).toEqual(all);
});

test('a list that was settled before its journal was gone is not settled twice', async () => {
  const { folder, journal, log } = await opened();
  await journal.commit([await log.add('talk', ['a', 'b'])]);
  const left = await onlyFile(join(folder, 'journal'), '.jsonl');
  const bytes = await readFile(left);
  await journal.settle();
  await writeFile(left, bytes);

  const later = await opened(folder);
  expect(await later.log.read('talk')).toEqual(['a', 'b']);
  await later.journal.commit([await later.log.add('talk', ['c'])]);
  await later.journal.settle();
  expect(await later.log.read('talk')).toEqual(['a', 'b', 'c']);
});

test('what is removed is gone at once, from its file soon, and stays gone', async () => {
  const { folder, journal, drafts, log } = await opened();
  await journal.commit([drafts.put('jane', { n: 1 }), await log.add('talk', ['secret'])]);
  await journal.settle();

  await journal.commit([drafts.remove('jane'), log.remove('talk')]);
  await journal.commit([await log.add('talk', ['after'])]);

  const killed = await copied(folder);
  const later = await opened(killed);
  for (const one of [{ drafts, log }, later]) {
    expect([await one.drafts.read('jane'), await keysOf(one.drafts), await one.log.read('talk')]).toEqual([undefined, [], ['after']]);
  }
  await later.journal.settle();
  expect(await below(killed, 'drafts')).toEqual([]);
  expect(await readFile(await onlyFile(join(killed, 'log'), '.jsonl'), 'utf8')).toBe('{"seq":1,"entry":"after"}\n');
});

test('a removal settles by itself', async () => {
  const { folder, journal, drafts } = await opened();
  await journal.commit([drafts.put('jane', { n: 1 })]);
  await journal.settle();

  await journal.commit([drafts.remove('jane')]);

  for (let i = 0; i < 200 && (await below(folder, 'drafts')).length > 0; i++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await below(folder, 'drafts')).toEqual([]);
});

test('a removal asked for while everything is being settled is settled too', async () => {
  const { folder, journal, drafts } = await opened();
  await journal.commit([drafts.put('jane', { n: 1 })]);
  await journal.settle();
  await journal.commit([drafts.put('kim', { n: 1 })]);

  const settling = journal.settle();
  await journal.commit([drafts.remove('jane')]);
  await settling;

  for (let i = 0; i < 200 && (await below(folder, 'drafts')).length > 1; i++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await below(folder, 'drafts')).toHaveLength(1);
});

test('a commit that cannot be written down fails alone and holds up no later one', async () => {
  const { journal, drafts, log } = await opened();
  const change = await log.add('talk', ['a']);
  const broken = { ...change, said: () => ({ key: 'talk', entries: [1n] }) };

  await expect(journal.commit([await log.add('talk', ['lost']), broken])).rejects.toMatchObject({ code: 'write-failed' });
  await journal.commit([drafts.put('jane', { n: 1 }), await log.add('talk', ['b'])]);

  expect([await drafts.read('jane'), await log.read('talk')]).toEqual([{ n: 1 }, ['b']]);
});

test('half a line left by a killed process was never acknowledged and is passed over', async () => {
  const { folder, journal, drafts } = await opened();
  await journal.commit([drafts.put('jane', { n: 1 })]);
  await journal.commit([drafts.put('jane', { n: 2 })]);
  const path = await onlyFile(join(folder, 'journal'), '.jsonl');
  await truncate(path, (await stat(path)).size - 3);

  const later = await opened(folder);

  expect(await later.drafts.read('jane')).toEqual({ n: 1 });
  await later.journal.settle();
  expect([later.faults, await below(folder, 'journal')]).toEqual([[], []]);
});

test.each([
  ['not JSON', 'nonsense'],
  ['NUL bytes', '\0'.repeat(40)],
  ['against the schema of its part', '[{"part":"drafts","key":"kim","value":{"n":"many"}}]'],
  ['of no part there is', '[{"part":"invoices","key":"kim","value":1}]'],
])('a line that is %s hides no other, and its journal is kept for the operator', async (_, damage) => {
  const { folder, journal, drafts } = await opened();
  await journal.commit([drafts.put('jane', { n: 1 })]);
  const path = await onlyFile(join(folder, 'journal'), '.jsonl');
  await appendFile(path, `${damage}\n[{"part":"drafts","key":"lee","value":{"n":3}}]\n`);

  const later = await opened(folder);

  expect([await later.drafts.read('jane'), await later.drafts.read('lee')]).toEqual([{ n: 1 }, { n: 3 }]);
  await later.journal.settle();
  expect(later.faults).toMatchObject([{ code: 'quarantined' }]);
  expect(await readFile(await onlyFile(folder, '.corrupt-2026-11-22T102030.456Z'), 'utf8')).toContain(damage);
  expect(await keysOf((await opened(folder)).drafts)).toEqual(['jane', 'lee']);
});

test.each([
  ['full of zeros', Buffer.alloc(400)],
  ['another program’s', Buffer.from('{"rows":[{"id":1}],"version":3}')],
])('a journal that is %s is kept for the operator and reported', async (_, bytes) => {
  const { folder, journal, drafts } = await opened();
  await journal.commit([drafts.put('jane', { n: 1 })]);
  const killed = await copied(folder);
  await writeFile(await onlyFile(join(killed, 'journal'), '.jsonl'), bytes);

  const later = await opened(killed);
  expect(await later.drafts.read('jane')).toBeUndefined();
  await later.journal.settle();

  expect(later.faults).toMatchObject([{ code: 'quarantined' }]);
  expect(await readFile(await onlyFile(killed, '.corrupt-2026-11-22T102030.456Z'))).toEqual(bytes);
});

test('a full disk fails every change of a commit and keeps none', async () => {
  const { folder, journal, drafts, log } = await opened();
  await journal.commit([drafts.put('jane', { n: 1 }), await log.add('talk', ['a'])]);

  await onFullDisk(async () => {
    const refused = [
      journal.commit([drafts.put('jane', { n: 2 }), await log.add('talk', ['b'])]),
      journal.commit([drafts.put('kim', { n: 1 })]),
    ];
    for (const one of refused) await expect(one).rejects.toMatchObject({ code: 'write-failed', cause: { code: 'ENOSPC' } });
    await expect(journal.settle()).rejects.toMatchObject({ code: 'write-failed' });
  });
  await journal.commit([await log.add('talk', ['c'])]);

  for (const one of [await opened(folder), { drafts, log }]) {
    expect([await one.drafts.read('jane'), await one.drafts.read('kim'), await one.log.read('talk')]).toEqual([
      { n: 1 },
      undefined,
      ['a', 'c'],
    ]);
  }
  await journal.settle();
  expect(await below(folder, 'journal')).toEqual([]);
});

test('what is refused for want of room leaves no files behind', async () => {
  const { folder, journal, drafts } = await opened();

  await onFullDisk(async () => {
    for (let n = 0; n < 20; n++) await journal.commit([drafts.put('jane', { n })]).catch(() => undefined);
  });
  await journal.commit([drafts.put('jane', { n: 100 })]);

  expect(await below(folder, 'journal')).toHaveLength(1);
  expect(await (await opened(await copied(folder))).drafts.read('jane')).toEqual({ n: 100 });
});

test('one value that cannot be settled holds up no other, and is settled once it can be', async () => {
  const { folder, journal, drafts, log } = await opened();
  const place = hashedPath(join(folder, 'drafts'), 'jane', '.json');
  await mkdir(join(folder, 'drafts'));
  await writeFile(dirname(place), 'a file where a folder belongs');
  const others = Array.from({ length: 10 }, (_, n) => `p${n}`).filter(
    (key) => dirname(hashedPath(join(folder, 'drafts'), key, '.json')) !== dirname(place),
  );
  await journal.commit([drafts.put('jane', { n: 1 }), ...others.map((key) => drafts.put(key, { n: 2 })), await log.add('talk', ['a'])]);

  await expect(journal.settle()).rejects.toMatchObject({ code: 'write-failed' });
  expect(await below(folder, 'log')).toHaveLength(1);
  expect(await below(folder, 'drafts')).toHaveLength(others.length + 1);
  expect(await (await opened(await copied(folder))).drafts.read('jane')).toEqual({ n: 1 });

  await rm(dirname(place));
  await journal.settle();
  expect([await below(folder, 'journal'), (await below(folder, 'drafts')).length]).toEqual([[], others.length + 1]);
});

test('what is settled of a long journal stays settled when the rest cannot be', async () => {
  const { folder, journal, drafts, log } = await opened(undefined, { mostBytes: 400 });
  const place = dirname(hashedPath(join(folder, 'drafts'), 'lee', '.json'));
  await mkdir(join(folder, 'drafts'));
  await writeFile(place, 'a file where a folder belongs');
  await journal.commit([drafts.put('jane', { n: 1 }), drafts.put('kim', { n: 1 })]);
  await journal.commit([drafts.put('jane', { n: 2 }), drafts.put('lee', { n: 2 })]);
  await journal.commit([await log.add('talk', ['a'])]);
  const written = (await below(folder, 'journal')).toSorted();

  await expect(journal.settle()).rejects.toMatchObject({ code: 'write-failed' });

  expect(written).toHaveLength(3);
  expect((await below(folder, 'journal')).toSorted()).toEqual(written.slice(1));
  for (const one of [{ drafts, log }, await opened(await copied(folder))])
    expect([await Promise.all(['jane', 'kim', 'lee'].map((key) => one.drafts.read(key))), await one.log.read('talk')]).toEqual([
      [{ n: 2 }, { n: 1 }, { n: 2 }],
      ['a'],
    ]);
  await rm(place);
  await journal.settle();
  expect(await below(folder, 'journal')).toEqual([]);
});

test('a damaged journal that cannot be set aside stays in its place, before what is newer', async () => {
  const { folder, journal, drafts } = await opened();
  await journal.commit([drafts.put('jane', { n: 1 })]);
  const killed = await copied(folder);
  await appendFile(await onlyFile(join(killed, 'journal'), '.jsonl'), 'nonsense\n');
  const later = await opened(killed);
  await later.journal.commit([later.drafts.put('jane', { n: 2 })]);
  const aside = `${join(killed, 'journal', '0000000001.jsonl')}.corrupt-2026-11-22T102030.456Z`;
  await mkdir(join(aside, 'in the way'), { recursive: true });

  await expect(later.journal.settle()).rejects.toMatchObject({ code: 'write-failed' });
  expect((await below(killed, 'journal')).length).toBe(2);
  expect(await (await opened(await copied(killed))).drafts.read('jane')).toEqual({ n: 2 });

  await rm(aside, { recursive: true });
  await later.journal.settle();
  expect(await (await opened(killed)).drafts.read('jane')).toEqual({ n: 2 });
});

test('lists that several write to and clear at once are the same after a kill', async () => {
  for (let round = 0; round < 25; round++) {
    const { folder, journal, log } = await opened(undefined, { mostBytes: round % 2 === 0 ? 200 : 1e6 });
    const writer = async (who: number): Promise<void> => {
      for (let n = 0; n < 12; n++) {
        const isClearing = (who + n + round) % 7 === 0;
        await journal.commit([...(isClearing ? [log.remove('talk')] : []), await log.add('talk', [`${who}-${n}`])]);
        if ((n + who) % 3 === 0) await new Promise(setImmediate);
      }
    };

    await Promise.all([1, 2, 3, 4, 5].map(writer));

    const now = await log.read('talk');
    expect(new Set(now).size).toBe(now.length);
    expect(await (await opened(await copied(folder))).log.read('talk')).toEqual(now);
    await journal.settle();
    expect(await log.read('talk')).toEqual(now);
    expect(await (await opened(await copied(folder))).log.read('talk')).toEqual(now);
  }
}, 60_000);

test('a value against its schema is refused and nothing of its commit is written', async () => {
  const { folder, drafts, log } = await opened();

  expect(() => drafts.put('jane', { n: 'many' } as unknown as Value)).toThrow(expect.objectContaining({ code: 'bad-value' }));
  await expect(log.add('talk', [5 as unknown as string])).rejects.toMatchObject({ code: 'bad-value' });
  expect(await filesBelow(folder)).toEqual([]);
});

test('a damaged file is reported when it is read, and a list begins anew', async () => {
  const { folder, journal, drafts, log } = await opened();
  await journal.commit([drafts.put('jane', { n: 1 }), await log.add('talk', ['a', 'b'])]);
  await journal.settle();
  for (const path of [...(await below(folder, 'drafts')), ...(await below(folder, 'log'))]) await writeFile(path, 'nonsense\n');
  const later = await opened(folder);

  await expect(later.drafts.read('jane')).rejects.toMatchObject({ code: 'quarantined' });
  await expect(later.log.read('talk')).rejects.toMatchObject({ code: 'quarantined' });

  await later.journal.commit([later.drafts.put('jane', { n: 5 }), await later.log.add('talk', ['c'])]);
  expect([await later.drafts.read('jane'), await later.log.read('talk')]).toEqual([{ n: 5 }, ['c']]);
});

test('entries that wait for a list whose file was damaged meanwhile are kept', async () => {
  const { folder, journal, log } = await opened();
  await journal.commit([await log.add('talk', ['a', 'b'])]);
  await journal.commit([await log.add('other', ['x'])]);
  await journal.settle();
  await journal.commit([await log.add('talk', ['c']), await log.add('other', ['y'])]);
  for (const path of await below(folder, 'log')) if ((await readFile(path, 'utf8')).includes('"a"')) await writeFile(path, 'nonsense\n');
  const later = await opened(folder);

  await expect(later.journal.settle()).rejects.toMatchObject({ code: 'quarantined' });
  await later.journal.settle();

  expect([await later.log.read('talk'), await later.log.read('other')]).toEqual([['c'], ['x', 'y']]);
  expect(await below(folder, 'journal')).toEqual([]);
});
