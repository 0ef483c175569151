import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskCourier } from '../../delivery/diskCourier.ts';

const folder = mkdtempSync(join(tmpdir(), 'mails-'));
afterAll(() => rmSync(folder, { recursive: true }));

const mail = (id: string, text = 'Subject: hello\r\n\r\nhello') => ({ id, to: ['dana@harborsmiles.example'], bytes: Buffer.from(text) });

test('a mail is one file that only its owner can read', async () => {
  const mails = join(folder, 'new/deep');
  const courier = diskCourier(mails);

  expect(await courier.deliver(mail('mail-1'))).toEqual({ outcome: 'sent' });
  await courier.close();

  expect(readdirSync(mails)).toEqual(['mail-1.eml']);
  expect(statSync(join(mails, 'mail-1.eml')).mode & 0o777).toBe(0o600);
});

test('the same mail again is the same file, also after a process died while writing it', async () => {
  const mails = join(folder, 'again');
  const courier = diskCourier(mails);
  await courier.deliver(mail('mail-1'));
  writeFileSync(join(mails, '.mail-1.tmp'), 'half a ma');

  await courier.deliver(mail('mail-1'));

  expect(readdirSync(mails)).toEqual(['mail-1.eml']);
  expect(readFileSync(join(mails, 'mail-1.eml'), 'utf8')).toContain('hello');
});

test('an id that is a path is refused', async () => {
  await expect(diskCourier(folder).deliver(mail('../evil'))).rejects.toMatchObject({ code: 'bad-mail-id' });
});

test('a folder that cannot be written is a fault with its cause', async () => {
  writeFileSync(join(folder, 'file'), '');

  await expect(diskCourier(join(folder, 'file/below')).deliver(mail('mail-1'))).rejects.toMatchObject({
    name: 'DeliveryError',
    code: 'mail-unwritten',
    cause: { code: 'ENOTDIR' },
  });
});
