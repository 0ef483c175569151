import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import { receivedFiles } from '../../../channels/botFramework/files.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex');
const asked: { readonly url: string; readonly authorization: string | undefined }[] = [];
let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer((req, res) => {
    asked.push({ url: req.url ?? '', authorization: req.headers.authorization });
    if (req.url === '/form.png') res.end(PNG);
    else if (req.url === '/elsewhere') {
      res.statusCode = 302;
      res.setHeader('location', '/form.png');
      res.end();
    } else if (req.url === '/large') res.end(Buffer.alloc(11 * 1024 * 1024));
    else if (req.url === '/endless') res.write('a');
    else {
      res.statusCode = 404;
      res.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
});

const teams = (downloadUrl: string, name = 'form.png') => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  content: { downloadUrl, uniqueId: 'u', fileType: 'png' },
  name,
});
/** Long enough for a large file on a busy machine; only what never ends is given up sooner. */
const PATIENT_MS = 20_000;
const received = (
  attachments: readonly object[],
  { isTrusted = false, serviceUrl = 'https://smba.example/', deadline = PATIENT_MS } = {},
) => receivedFiles({ attachments, serviceUrl } as unknown as Activity, { isTrusted, token: async () => 'secret', deadline });

test('a file sent in Teams is fetched without the token of the bot', async () => {
  const [file, ...others] = await received([teams(`${base}/form.png`), { contentType: 'text/html', content: '<p>hello</p>' }]);

  expect(others).toEqual([]);
  expect(file).toMatchObject({ name: 'form.png', isTooLarge: false, isMissing: false });
  expect(Buffer.from(file?.bytes ?? []).equals(PNG)).toBe(true);
  expect(asked).toEqual([{ url: '/form.png', authorization: undefined }]);
});

test('a pasted picture is fetched from the channel with the token', async () => {
  const [file] = await received([{ contentType: 'image/png', contentUrl: `${base}/form.png` }], { serviceUrl: `${base}/` });

  expect(file).toMatchObject({ name: 'picture', isMissing: false });
  expect(asked).toEqual([{ url: '/form.png', authorization: 'Bearer secret' }]);
});

test('the token goes to no other server', async () => {
  expect(await received([{ contentType: 'image/png', contentUrl: `${base}/form.png` }])).toEqual([]);
  expect(asked).toEqual([]);
});

test.each([
  ['/elsewhere', PATIENT_MS],
  ['/endless', 500],
  ['/gone', PATIENT_MS],
])('%s is a file that could not be had', async (path, deadline) => {
  expect(await received([teams(base + path)], { deadline })).toMatchObject([{ name: 'form.png', isMissing: true, isTooLarge: false }]);
});

test('more than 10 MiB is not kept', async () => {
  const [file] = await received([teams(`${base}/large`)]);

  expect(file).toMatchObject({ isTooLarge: true, isMissing: false });
  expect(file?.bytes.length).toBe(0);
});

test.each([
  'https://169.254.169.254/latest',
  'https://sharepoint.com.evil.example/a',
  'https://evil.example/sharepoint.com',
  'file:///etc/passwd',
  'http://contoso.sharepoint.com/a',
])('a channel that proved itself cannot have %s fetched', async (url) => {
  expect(await received([teams(url)], { isTrusted: true })).toMatchObject([{ isMissing: true }]);
});

test('a channel that proved itself cannot reach this machine', async () => {
  expect(await received([teams(`${base}/form.png`)], { isTrusted: true })).toMatchObject([{ isMissing: true }]);
  expect(asked).toEqual([]);
});

test('attachments of other kinds and broken ones are no files', async () => {
  const none = [teams('no address'), { contentType: 'application/vnd.microsoft.card.adaptive', content: {} }, { contentType: 'image/png' }];

  expect(await received(none)).toEqual([]);
});
