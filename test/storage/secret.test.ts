import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signingKey } from '../../storage/secret.ts';
import { filesBelow, tempFolder } from './support/tempFolder.ts';

test('a configured key is used and nothing is written', async () => {
  const dir = await tempFolder();

  await expect(signingKey(dir, 'configured')).resolves.toBe('configured');
  expect(await filesBelow(dir)).toEqual([]);
});

test('a key of 32 bytes is made once and survives a restart', async () => {
  const dir = await tempFolder();

  const made = await signingKey(dir);

  expect(Buffer.from(made, 'base64url')).toHaveLength(32);
  await expect(signingKey(dir)).resolves.toBe(made);
  await expect(signingKey(await tempFolder())).resolves.not.toBe(made);
});

test('the kept key is readable by the owner only', async () => {
  const dir = join(await tempFolder(), 'data');
  await signingKey(dir);

  expect((await stat(join(dir, 'signing.key'))).mode & 0o777).toBe(0o600);
  expect((await stat(dir)).mode & 0o777).toBe(0o700);
});

test.each(['', 'short', '\0'.repeat(43)])('a damaged key is refused rather than replaced in silence: %j', async (damage) => {
  const dir = await tempFolder();
  await writeFile(join(dir, 'signing.key'), damage);

  await expect(signingKey(dir)).rejects.toMatchObject({ name: 'StorageError', code: 'bad-signing-key' });
});
