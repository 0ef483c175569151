import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { resumeCodes } from '../../bot/resumeCodes.ts';
import { newDraft } from '../../registration/draft.ts';

const draft = newDraft('r-1', 'en', '2026-11-22T10:00:00.000Z');

function desk() {
  const mailed: string[] = [];
  let at = Date.parse('2026-11-22T10:00:00.000Z');
  const pass = (minutes: number): void => {
    at += minutes * 60_000;
  };
  const codes = resumeCodes({
    folder: mkdtempSync(path.join(tmpdir(), 'codes-')),
    now: () => new Date(at),
    mail: async (_, code) => void mailed.push(code),
  });
  return { codes, mailed, later: pass };
}

it('finds the person by the latest code alone, and once', async () => {
  const { codes, mailed } = desk();
  await codes.send('web/a', draft);
  await codes.send('web/a', draft);
  const [first = '', second = ''] = mailed;

  expect(await codes.find(first, 'web/b')).toEqual({ kind: 'unknown' });
  expect(await codes.find(second, 'web/b')).toEqual({ kind: 'found', person: 'web/a' });
  await codes.use(second);
  expect(await codes.find(second, 'web/b')).toEqual({ kind: 'unknown' });
});

it('mails three codes an hour, no more', async () => {
  const { codes, later } = desk();

  const sent = [
    await codes.send('web/a', draft),
    await codes.send('web/a', draft),
    await codes.send('web/a', draft),
    await codes.send('web/a', draft),
  ];
  later(61);

  expect(sent).toEqual([true, true, true, false]);
  expect(await codes.send('web/a', draft)).toBe(true);
});

it('locks a client after five wrong codes for fifteen minutes', async () => {
  const { codes, mailed, later } = desk();
  await codes.send('web/a', draft);

  for (let i = 0; i < 5; i++) await codes.find(`ZZZZ-ZZZZ-ZZZ${i + 2}`, 'web/b');

  expect(await codes.find(mailed[0] ?? '', 'web/b')).toEqual({ kind: 'locked' });
  later(16);
  expect(await codes.find(mailed[0] ?? '', 'web/b')).toMatchObject({ kind: 'found' });
});

it('locks a draft after five wrong guesses at it, whoever guesses', async () => {
  const { codes, mailed } = desk();
  await codes.send('web/a', draft);
  const handle = (mailed[0] ?? '').slice(0, 4);

  for (let i = 0; i < 5; i++) await codes.find(`${handle}-ZZZZ-ZZZ${i + 2}`, `web/${i}`);

  expect(await codes.find(mailed[0] ?? '', 'web/z')).toEqual({ kind: 'locked' });
});
