import { connect } from 'node:net';
import type { TurnContext } from 'botbuilder';
import { UPLOADED_FILES, type UploadedFile } from '../../../channels/directLine/uploads.ts';
import { type Bot, startBot } from './bot.ts';
import { type Chat, call, type Json, openChat, poll, say, textsIn } from './client.ts';

const MIB = 1024 * 1024;
const received: { activity: Json; files: UploadedFile[] }[] = [];
const kept = new Map<string, { bytes: Buffer; contentType: string }>();

async function logic(context: TurnContext): Promise<void> {
  const files: Map<string, UploadedFile> | undefined = context.turnState.get(UPLOADED_FILES);
  if (files === undefined) return;
  received.push({ activity: context.activity, files: [...files.values()] });
  for (const { id, bytes, declaredType: contentType } of files.values()) kept.set(id, { bytes, contentType });
}

let bot: Bot;
let chat: Chat;
beforeAll(async () => {
  bot = await startBot({ logic, readAttachment: async (id) => kept.get(id), limits: { uploadsPerMinute: 1_000 } });
});
beforeEach(async () => {
  received.length = 0;
  chat = await openChat(bot.base);
});
afterAll(() => bot.stop());

interface Part {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function form(files: readonly Part[], activity: unknown = { type: 'message', text: 'see here' }): FormData {
  const data = new FormData();
  data.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }), 'blob');
  for (const { name, type, bytes } of files) data.append('file', new Blob([bytes], { type }), name);
  return data;
}

function upload(body: FormData | string, headers: Record<string, string> = {}): Promise<Response> {
  return call(bot.base, 'POST', `/conversations/${chat.id}/upload?userId=someone`, { token: chat.token, body, headers });
}

const png = (name: string, size = 4): Part => ({ name, type: 'image/png', bytes: new Uint8Array(size).fill(7) });

test('a file reaches the bot with its bytes, its Korean name and a link', async () => {
  const response = await upload(form([png('동의 화면.png')], { type: 'message', text: '여기요', channelData: { clientActivityID: 'c1' } }));

  const { id } = (await response.json()) as Json;
  const [turn] = received;
  expect(turn?.files).toMatchObject([{ name: '동의 화면.png', declaredType: 'image/png', tooLarge: false, bytes: Buffer.alloc(4, 7) }]);
  expect(turn?.activity).toMatchObject({ id, text: '여기요', from: { id: chat.userId }, channelData: { clientActivityID: 'c1' } });
  expect(turn?.activity.attachments).toEqual([
    { name: '동의 화면.png', contentType: 'image/png', contentUrl: expect.stringContaining(`/attachments/${turn?.files[0]?.id}?s=`) },
  ]);
});

test('an activity may come as a field, or not at all', async () => {
  const asField = new FormData();
  asField.append('activity', JSON.stringify({ type: 'message', text: 'field' }));
  const none = new FormData();
  none.append('file', new Blob(['x']), 'x.txt');

  expect((await upload(asField)).status).toBe(200);
  expect((await upload(none)).status).toBe(200);

  expect(textsIn((await poll(chat)).activities)).toEqual(['field', '']);
});

test('an upload sent again is the same message', async () => {
  const again = () => upload(form([png('a.png')], { type: 'message', channelData: { clientActivityID: 'c9' } }));

  const [first, second] = [await (await again()).json(), await (await again()).json()];

  expect(second).toEqual(first);
  expect(received).toHaveLength(1);
});

test('ten MiB pass, one byte more is marked and its bytes dropped', async () => {
  expect((await upload(form([png('full.png', 10 * MIB)]))).status).toBe(200);
  expect((await upload(form([png('over.png', 10 * MIB + 1), png('small.png')]))).status).toBe(200);

  expect(received.flatMap(({ files }) => files.map(({ name, tooLarge, bytes }) => [name, tooLarge, bytes.length]))).toEqual([
    ['full.png', false, 10 * MIB],
    ['over.png', true, 0],
    ['small.png', false, 4],
  ]);
});

test('more than five files, or more than 20 MiB, are refused, and the next message is heard', async () => {
  const six = await upload(form([...Array(6).keys()].map((index) => png(`${index}.png`))));
  const huge = await upload(form([png('a.png', 11 * MIB), png('b.png', 11 * MIB)]));

  expect([six.status, huge.status]).toEqual([413, 413]);
  expect(received).toEqual([]);
  expect(await say(chat, 'still here')).toContain(chat.id);
});

test.each([
  ['is no form', '{}', { 'content-type': 'application/json' }, 400],
  ['has no boundary', 'x', { 'content-type': 'multipart/form-data' }, 400],
  [
    'ends early',
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf',
    { 'content-type': 'multipart/form-data; boundary=b' },
    400,
  ],
  ['is packed', 'x', { 'content-encoding': 'gzip' }, 415],
])('an upload that %s is refused', async (_what, body, headers, status) => {
  expect((await upload(body, headers)).status).toBe(status);
});

test('an activity that is too large within an upload is refused', async () => {
  expect((await upload(form([], { type: 'message', text: 'x'.repeat(300_000) }))).status).toBe(413);
});

test('a client that hangs up in the middle harms nobody', async () => {
  const socket = connect(Number(new URL(bot.base).port), '127.0.0.1');
  const head = `POST /v3/directline/conversations/${chat.id}/upload HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${chat.token}\r\n`;
  const type = 'Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n';
  socket.write(`${head}${type}--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf`);
  await new Promise((resolve) => socket.once('connect', resolve));
  await say(chat, 'meanwhile');
  socket.destroy();

  expect(await say(chat, 'afterwards')).toContain(chat.id);
  expect(received).toEqual([]);
});

test('uploads have their own limit', async () => {
  const strict = await startBot({ limits: { uploadsPerMinute: 1 } });
  const { id, token } = await openChat(strict.base);
  const once = () => call(strict.base, 'POST', `/conversations/${id}/upload`, { token, body: form([png('a.png')]) });

  const statuses = [(await once()).status, (await once()).status];
  await strict.stop();

  expect(statuses).toEqual([200, 429]);
});

describe('a link to an upload', () => {
  const link = async (part: Part) => {
    await upload(form([part]));
    return received.at(-1)?.activity.attachments[0].contentUrl as string;
  };

  test('shows a picture and lets nothing run', async () => {
    const response = await fetch(await link(png('a.png')));

    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.alloc(4, 7));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'inline',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  test.each([
    ['image/svg+xml', 'application/octet-stream'],
    ['text/html', 'application/octet-stream'],
    ['application/pdf', 'application/pdf'],
  ])('to %s is a download', async (type, served) => {
    const { headers } = await fetch(await link({ ...png('a'), type }));

    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([served, 'attachment']);
  });

  test('is not to be guessed', async () => {
    const url = await link(png('a.png'));

    expect((await fetch(url.replace(/s=.*/, 's=forged'))).status).toBe(404);
    expect((await fetch(url.replace(/\?.*/, ''))).status).toBe(404);
  });

  test('leads nowhere when the bot kept nothing', async () => {
    const url = await link(png('a.png'));
    kept.clear();

    expect((await fetch(url)).status).toBe(404);
  });
});
