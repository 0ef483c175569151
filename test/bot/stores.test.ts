import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MAIL_LANGUAGES } from '../../bot/mailLanguages.ts';
import { openStores, type Stores } from '../../bot/stores.ts';
import type { ConversationRecord } from '../../channels/directLine/ports.ts';
import { newTalk } from '../../dialogs/talk.ts';
import { type Draft, newDraft, put } from '../../registration/draft.ts';

const folders: string[] = [];
const open: Stores[] = [];
afterEach(async () => {
  for (const stores of open.splice(0)) await stores.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function opened(): Promise<Stores & { readonly folder: string; readonly told: string[] }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tfn-stores-'));
  folders.push(folder);
  const told: string[] = [];
  const stores = await openStores(folder, {
    draftDays: 30,
    links: {},
    mailing: { words: MAIL_LANGUAGES, staff: 'staff@bot.example', publicUrl: 'https://bot.example', draftDays: 30 },
    stored: () => undefined,
    damaged: () => undefined,
    forgotten: (conversations) => told.push(...conversations),
    journalFault: (error) => {
      throw error;
    },
  });
  open.push(stores);
  return { ...stores, folder, told };
}

const draftOf = (updatedAt: string, answers: Readonly<Record<string, string>> = {}): Draft =>
  Object.entries({ 'company.contact.email': 'nora@maplerow.example', ...answers }).reduce<Draft>(
    (draft, [field, value]) => put(draft, field, value, 'customer', updatedAt).draft,
    { ...newDraft('r1', 'en', updatedAt), conversations: ['c1', 'c2'] },
  );

const OLD = '2026-01-01T10:00:00.000Z';
const NOW = '2026-11-22T10:00:00.000Z';

const kept = (stores: Stores, draft: Draft | undefined, conversation = 'c1', forgets: readonly string[] = []) =>
  stores.ports.turns.keep({ person: 'p', conversation, draft, talk: newTalk('en'), lines: [], forgets });

test.each(['remind', 'remove'] as const)('%s leaves alone what its owner answered meanwhile', async (act) => {
  const stores = await opened();
  const seen = draftOf(OLD);
  await kept(stores, seen);
  const answered = draftOf(NOW, { 'company.website': 'https://maplerow.example' });

  const [, isDone] = await Promise.all([
    stores.ports.inTurn('p', () => kept(stores, answered)),
    stores.expiring[act]('p', { ...seen, reminded: 1 }),
  ]);

  expect(isDone).toBe(false);
  expect(await stores.ports.drafts.of('p')).toEqual(answered);
  expect(await stores.outbox.counts()).toEqual({ waiting: 0, dead: 0 });
});

const record = (id: string): ConversationRecord => ({
  id,
  userId: 'p',
  createdAt: OLD,
  opened: true,
  lastSeq: 2,
  recentClientIds: [],
  latestState: { seq: 2, activity: { type: 'event', id: `${id}|2`, value: { form: { company: { registrationNumber: '45-7654321' } } } } },
});
const said = (id: string) => [{ seq: 1, activity: { type: 'message', id: `${id}|1`, text: 'EIN 45-7654321' } }];

const everything = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

test.each([
  ['deleted by its owner', (stores: Stores) => kept(stores, undefined, 'c2', ['c1', 'c2']), ['c1']],
  ['expired', (stores: Stores, draft: Draft) => stores.expiring.remove('p', draft), ['c1', 'c2']],
])('a registration that is %s is gone from every conversation, and from the disk', async (_, act, told) => {
  const stores = await opened();
  const draft = draftOf(OLD, { 'company.registrationNumber': '45-7654321' });
  for (const id of ['c1', 'c2']) {
    await kept(stores, draft, id);
    await stores.conversations.keep(record(id), said(id));
  }

  await act(stores, draft);

  expect(stores.told).toEqual(told);
  expect(await stores.conversations.load('c1')).toMatchObject({ opened: true, lastSeq: 2 });
  expect(await stores.activities.readAfter('c1', 0)).toEqual([]);
  expect(await stores.ports.talks.of('c1', 'p')).toBeUndefined();
  await stores.close();
  open.length = 0;
  expect(everything(stores.folder)).not.toContain('7654321');
});
