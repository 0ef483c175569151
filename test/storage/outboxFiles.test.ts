import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutboxEntry } from '../../delivery/outboxEntry.ts';
import { submissionOf } from '../../delivery/submission.ts';
import { outboxFiles } from '../../storage/outboxFiles.ts';
import { deadLettersIn } from '../../storage/outboxMarks.ts';
import { askToResend } from '../../storage/resendRequests.ts';
import { englishForm, koreanForm } from '../support/finishedForms.ts';
import { filesBelow, tempFolder } from './support/tempFolder.ts';

const NOW = new Date('2026-11-22T14:05:00.000Z');
const english = submissionOf(englishForm, NOW);
const [form, receipt] = english.mails as [OutboxEntry, OutboxEntry];
const opened = (folder: string) => outboxFiles(folder, () => NOW);

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
const idsOf = async (items: AsyncIterable<{ readonly id: string }>) => (await all(items)).map(({ id }) => id).sort();

test('a submission stored while the waiting are looked through is never forgotten', async () => {
  for (let i = 0; i < 20; i++) {
    const store = opened(await tempFolder());
    const looks = (async () => {
      for (let look = 0; look < 20; look++) await all(store.pending());
    })();

    await store.submit(english);
    await looks;

    expect(await idsOf(store.pending())).toEqual([form.id, receipt.id].sort());
  }
});

test('a mark whose record a kill prevented is forgotten, and is no dead letter', async () => {
  const folder = await tempFolder();
  await opened(folder).submit(english);
  const [record = ''] = await filesBelow(join(folder, 'submissions'));
  await rm(record);

  const store = opened(folder);

  expect(await all(store.pending())).toEqual([]);
  expect(await store.counts()).toEqual({ waiting: 0, dead: 0 });
});

test('a record damaged on the disk becomes a dead letter and the others go on', async () => {
  const folder = await tempFolder();
  await opened(folder).submit(english);
  for (const path of await filesBelow(join(folder, 'submissions'))) await truncate(path, 200);
  const store = opened(folder);
  await store.submit(submissionOf(koreanForm, NOW));

  const waiting = await idsOf(store.pending());

  expect(waiting).toEqual([`${koreanForm.id}-2-form`, `${koreanForm.id}-2-receipt`]);
  expect(await all(store.dead())).toEqual(
    expect.arrayContaining([form.id, receipt.id].map((id) => ({ id, code: 'record-damaged', since: NOW.toISOString() }))),
  );
});

test.each([
  ['empty', ''],
  ['half', '{"key":"'],
  ['of another program', '{"key":"x","rows":[]}'],
])('a mark that is %s is made anew from its record', async (_, content) => {
  const folder = await tempFolder();
  await opened(folder).submit(english);
  const marks = await filesBelow(join(folder, 'waiting'));
  expect(marks).toHaveLength(2);
  for (const path of marks) await writeFile(path, content);

  expect(await idsOf(opened(folder).pending())).toEqual([form.id, receipt.id].sort());
});

test('a dead letter whose mark is damaged is still listed', async () => {
  const folder = await tempFolder();
  const store = opened(folder);
  await store.submit(english);
  await store.update({ ...form, state: 'dead', lastError: 'EENVELOPE-550' });
  for (const path of await filesBelow(join(folder, 'dead'))) await truncate(path, 5);

  const again = opened(folder);
  expect(await idsOf(again.pending())).toEqual([receipt.id]);

  expect(await all(again.dead())).toEqual([{ id: form.id, code: 'EENVELOPE-550', since: NOW.toISOString() }]);
});

test('what was asked for waits again, once, and the request is gone', async () => {
  const folder = await tempFolder();
  const store = opened(folder);
  await store.submit(english);
  await store.update({ ...form, attempts: 1, state: 'dead', lastError: 'EENVELOPE-550' });
  expect(await all(deadLettersIn(folder))).toEqual([{ id: form.id, code: 'EENVELOPE-550', since: NOW.toISOString() }]);
  expect(await store.isAsked()).toBe(false);

  await askToResend(folder, [form.id, form.id, receipt.id, 'unknown', '../../etc/passwd', '__proto__']);
  expect(await store.isAsked()).toBe(true);

  expect(await store.reviveAsked()).toEqual([form.id]);
  expect(await store.isAsked()).toBe(false);
  expect((await all(store.pending())).find(({ id }) => id === form.id)).toEqual(form);
  expect(await store.counts()).toEqual({ waiting: 2, dead: 0 });
});

test.each(['', '[]', '{"ids":[1]}', '\0\0'])('a request that is no request (%j) is thrown away', async (content) => {
  const folder = await tempFolder();
  const store = opened(folder);
  await askToResend(folder, ['x']);
  for (const path of await filesBelow(join(folder, 'requests'))) await writeFile(path, content);

  expect(await store.reviveAsked()).toEqual([]);
  expect(await store.isAsked()).toBe(false);
});

test('a mail sent after all is no dead letter any more', async () => {
  const store = opened(await tempFolder());
  await store.submit(english);
  await store.update({ ...form, state: 'dead', lastError: 'EENVELOPE-550' });

  await store.update({ ...form, state: 'sent' });
  await store.update({ ...receipt, state: 'sent' });

  expect(await store.counts()).toEqual({ waiting: 0, dead: 0 });
});

test.each(['sent', 'dead'] as const)(
  'a %s form that staff want again waits again as the same mail, also while its outcome is being noted',
  async (state) => {
    const store = opened(await tempFolder());
    await store.submit(english);

    await Promise.all([store.update({ ...form, attempts: 1, state }), store.again(english.key, 'form')]);
    await store.again(english.key, 'form');

    expect((await all(store.pending())).find(({ id }) => id === form.id)).toEqual(form);
    expect(await store.counts()).toEqual({ waiting: 2, dead: 0 });
    await expect(store.again('nothing-1', 'form')).resolves.toBeUndefined();
  },
);
