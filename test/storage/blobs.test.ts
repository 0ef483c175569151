import { stat } from 'node:fs/promises';
import { blobs } from '../../storage/blobs.ts';
import { onFullDisk } from './support/fullDisk.ts';
import { filesBelow, onlyFile, tempFolder } from './support/tempFolder.ts';

const id = 'evidence_0-1';

test('bytes come back exactly', async () => {
  const folder = await tempFolder();
  const bytes = Buffer.from([0, 255, 10, 13, 128]);

  await blobs(folder).put(id, bytes);

  await expect(blobs(folder).read(id)).resolves.toEqual(bytes);
});

test('nothing is read under an id never used or removed', async () => {
  const evidence = blobs(await tempFolder());
  await evidence.put(id, Buffer.from('a'));
  await evidence.remove(id);
  await evidence.remove(id);

  await expect(evidence.read(id)).resolves.toBeUndefined();
  await expect(evidence.read('another-id-1')).resolves.toBeUndefined();
});

test('ids that differ only in case are different files', async () => {
  const evidence = blobs(await tempFolder());
  await evidence.put('EVIDENCE_0-1', Buffer.from('upper'));

  await expect(evidence.read(id)).resolves.toBeUndefined();
});

test.each(['', 'short', '../../../../etc/passwd', 'has space in it', 'ends-in-newline\n', 'x'.repeat(81), 'nul\0inside-it'])(
  'an id that is not one is refused: %j',
  async (bad) => {
    const evidence = blobs(await tempFolder());

    await expect(evidence.put(bad, Buffer.from('a'))).rejects.toMatchObject({ name: 'StorageError', code: 'bad-id' });
    await expect(evidence.read(bad)).rejects.toMatchObject({ code: 'bad-id' });
    await expect(evidence.remove(bad)).rejects.toMatchObject({ code: 'bad-id' });
  },
);

test('a full disk keeps the old bytes and leaves nothing half written', async () => {
  const folder = await tempFolder();
  const evidence = blobs(folder);
  await evidence.put(id, Buffer.from('old'));

  await onFullDisk(() => expect(evidence.put(id, Buffer.from('new bytes'))).rejects.toMatchObject({ code: 'write-failed' }));

  await expect(evidence.read(id)).resolves.toEqual(Buffer.from('old'));
  expect(await filesBelow(folder)).toHaveLength(1);
});

test('a stored file is for the owner only', async () => {
  const folder = await tempFolder();
  await blobs(folder).put(id, Buffer.from('a'));

  expect((await stat(await onlyFile(folder, '.bin'))).mode & 0o777).toBe(0o600);
});
