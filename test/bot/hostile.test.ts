import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { WebSocket } from 'ws';
import { ANSWERS, KOREAN_ANSWERS } from '../support/answers.ts';
import { complete } from '../support/complete.ts';
import { DirectLineClient } from '../support/directLineClient.ts';
import { PICTURE } from '../support/finishedForms.ts';
import { RunningBot } from '../support/runningBot.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await RunningBot.start();
});
afterAll(() => bot.dispose());

const conversation = (client: DirectLineClient) => `${bot.url}/v3/directline/conversations/${client.conversationId}`;
const activities = (client: DirectLineClient) => `${conversation(client)}/activities`;
const json = (token: string) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });
const filesBelow = (folder: string): string[] => {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((name) => statSync(name).isFile());
};
const evidenceFiles = () => filesBelow(path.join(bot.dataDir, 'evidence'));

async function begun(): Promise<DirectLineClient> {
  const client = await DirectLineClient.open(bot.url);
  await client.say('register');
  await client.say('private company');
  return client;
}

describe('a message', () => {
  it('is refused when it is packed', async () => {
    const client = await begun();
    const headers = { ...json(client.token), 'content-encoding': 'gzip' };
    const body = gzipSync(JSON.stringify({ type: 'message', text: 'Maple Row Bakery LLC' }));

    const toDirectLine = await fetch(activities(client), { method: 'POST', headers, body });
    const toBotFramework = await fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body });

    expect([toDirectLine.status, toBotFramework.status]).toEqual([415, 415]);
    expect((await client.say('repeat')).state.form.company?.legalName).toBeUndefined();
  });

  it('of a megabyte is refused at once, and others do not wait for it', async () => {
    const [client, other] = [await begun(), await begun()];
    const body = JSON.stringify({ type: 'message', text: 'A'.repeat(1024 * 1024) });
    const start = Date.now();

    const [answer, said] = await Promise.all([
      fetch(activities(client), { method: 'POST', headers: json(client.token), body }),
      other.say('Maple Row Bakery LLC'),
    ]);

    expect(answer.status).toBe(413);
    expect(said.state.form.company?.legalName).toBe('Maple Row Bakery LLC');
    expect(Date.now() - start).toBeLessThan(3_000);
  });

  it('of more than 20,000 characters changes nothing and is told the limit', async () => {
    const client = await begun();
    const before = await client.latestState();

    const said = await client.say('My EIN is 45-7654321. '.repeat(1_000));

    expect(said.text).toContain('20,000');
    expect(said.state.form).toEqual(before.form);
    expect(said.state.pending).toEqual(before.pending);
  });

  it.each([
    ['a prototype to pollute', '{"type":"message","value":{"__proto__":{"status":"submitted"}}}'],
    ['a constructor to pollute', '{"type":"message","value":{"constructor":{"prototype":{"isAdmin":true}}}}'],
    ['lists 5,000 deep', `{"type":"message","value":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
    ['half a message', '{"type":"message","text":'],
  ])('made to do harm is refused: %s', async (_, body) => {
    const client = await begun();

    const answer = await fetch(activities(client), { method: 'POST', headers: json(client.token), body });

    expect(answer.status).toBe(400);
    expect((await client.say('repeat')).state).toMatchObject({ status: 'draft', pending: { field: 'company.legalName' } });
  });

  it('with the data of a card nobody was shown is ignored', async () => {
    const client = await begun();

    const said = await client.press({ action: 'submit', registration: 'somebody-else', revision: 1 });

    expect(said.state).toMatchObject({ status: 'draft', reference: null, pending: { field: 'company.legalName' } });
  });

  it('cannot claim to come from somebody else or from the server', async () => {
    const [client, other] = [await begun(), await begun()];
    await other.say('Maple Row Bakery LLC');
    const body = { from: { id: 'dl_somebody', role: 'bot' }, conversation: { id: other.conversationId }, recipient: { id: 'x' } };

    await client.post({ ...body, text: 'Pinecone Books LLC' });

    expect((await client.latestState()).form.company?.legalName).toBe('Pinecone Books LLC');
    expect((await other.say('repeat')).state.form.company?.legalName).toBe('Maple Row Bakery LLC');
  });
});

describe('a conversation', () => {
  it('is closed to the token of another', async () => {
    const [client, other] = [await begun(), await begun()];
    const read = (token: string) => fetch(activities(client), { headers: json(token) });
    const [head = '', payload = '', signature = ''] = client.token.split('.');
    const forged = [head, payload, [...signature].reverse().join('')].join('.');

    const answers = await Promise.all([read(other.token), read(forged), read('x'), fetch(activities(client)), read(client.token)]);

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 401, 200]);
  });

  it('cannot be written to or uploaded into with the token of another', async () => {
    const [client, other] = [await begun(), await begun()];
    const body = JSON.stringify({ type: 'message', text: 'Intruder LLC' });
    const form = new FormData();
    form.append('file', new Blob([Uint8Array.from(PICTURE)]), 'x.png');
    const headers = { authorization: `Bearer ${other.token}` };

    const posted = await fetch(activities(client), { method: 'POST', headers: json(other.token), body });
    const uploaded = await fetch(`${conversation(client)}/upload`, { method: 'POST', headers, body: form });

    expect([posted.status, uploaded.status]).toEqual([403, 403]);
    expect((await client.say('repeat')).state.form.company?.legalName).toBeUndefined();
  });
});

/** A PNG whose header claims a size; one row of it would fill gigabytes. */
function pngOf(width: number, height: number): Buffer {
  const png = Buffer.from(PICTURE);
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

const PROGRAM = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0', 'latin1'), Buffer.alloc(4_000, 1)]);
const ELEVEN_MB = Buffer.concat([PICTURE, Buffer.alloc(11 * 1024 * 1024)]);

describe('an uploaded file', () => {
  it.each([
    ['a program named .png', 'consent.png', 'image/png', PROGRAM, 'file-type'],
    ['a drawing with a script in it', 'consent.svg', 'image/svg+xml', Buffer.from('<svg onload="alert(1)"/>'), 'file-type'],
    ['a drawing named .png', 'consent.png', 'image/png', Buffer.from('<?xml version="1.0"?><svg/>'), 'file-type'],
    ['a web page', 'consent.html', 'text/html', Buffer.from('<html><script>alert(1)</script></html>'), 'file-type'],
    ['a picture of 60,000 by 60,000', 'consent.png', 'image/png', pngOf(60_000, 60_000), 'file-type'],
    ['a picture of no width', 'consent.png', 'image/png', pngOf(0, 10), 'file-type'],
    ['nothing at all', 'consent.png', 'image/png', Buffer.alloc(0), 'file-size'],
    ['eleven megabytes', 'consent.png', 'image/png', ELEVEN_MB, 'file-size'],
  ])('is refused and not stored: %s', async (_, name, type, bytes, rule) => {
    const client = await begun();
    const before = evidenceFiles();

    const said = await client.upload(name, type, bytes);

    expect(said.state.turn.rejected.map((one) => one.rule)).toEqual([rule]);
    expect(said.state.pending).toEqual({ kind: 'field', field: 'company.legalName' });
    expect(evidenceFiles()).toEqual(before);
  });

  it.each(['../../../../tmp/proof.png', '..\\..\\windows\\proof.png', '/etc/cron.d/proof.png', '....//....//proof.png'])(
    'keeps no path from its name: %j',
    async (name) => {
      const client = await begun();

      const { state } = await client.upload(name, 'image/png', PICTURE);

      const [item] = state.form.useCases?.[0]?.callToAction?.evidence ?? [];
      expect(item).toMatchObject({ kind: 'file', contentType: 'image/png', size: PICTURE.length });
      expect(item).toHaveProperty('name', 'proof.png');
      expect(filesBelow(bot.dataDir).filter((file) => file.includes('proof'))).toEqual([]);
      expect(existsSync(path.resolve(bot.dataDir, 'evidence', name))).toBe(false);
    },
  );

  it('is refused with its message when there are too many at once', async () => {
    const client = await begun();
    const before = evidenceFiles();
    const form = new FormData();
    for (let i = 0; i < 30; i++) form.append('file', new Blob([Uint8Array.from(PICTURE)], { type: 'image/png' }), `${i}.png`);
    const headers = { authorization: `Bearer ${client.token}` };

    const answer = await fetch(`${conversation(client)}/upload`, { method: 'POST', headers, body: form });

    expect(answer.status).toBe(413);
    expect(evidenceFiles()).toEqual(before);
  });
});

it.each([
  [
    'English',
    ANSWERS,
    'change the EIN to 38-7654329',
    ['nora@', 'maplerow', 'Maple', 'Winters', 'Orchard', '555-0147', '555 0147', '555 0177', '5550147', '5550177'],
  ],
  [
    'Korean',
    KOREAN_ANSWERS,
    'EIN을 38-7654329로 바꿔주세요',
    ['seoyeon@', 'hanbit', 'Hanbit', 'Kim', 'Wilshire', '555-0188', '5550188', '5550167', '555-0167'],
  ],
])('says nothing of the customer in the log of a whole registration in %s', async (_, answers, correction, told) => {
  const client = await DirectLineClient.open(bot.url);
  const typed = { ...answers, 'company.registrationNumber': '457654321' };
  const review = await complete(client, await client.say('register'), typed, 'submit');
  const corrected = await client.say(correction);

  const { state } = await client.say(answers['submit'] ?? '');

  expect(review.state.form.company?.registrationNumber).toBe('45-7654321');
  expect(corrected.state.form.company?.registrationNumber).toBe('38-7654329');
  expect(state.status).toBe('submitted');
  expect(bot.log).toContain('"route":"/v3/directline/conversations/:id/activities"');
  const numbers = ['45-7654321', '457654321', '38-7654329', '387654329'];
  for (const secret of [...told, ...numbers, client.token, client.conversationId]) expect(bot.log).not.toContain(secret);
});

describe('a damaged file', () => {
  const cutInHalf = async (folder: string, content: string): Promise<void> => {
    // Ended in peace, everything has left the journal.
    await bot.stop('SIGTERM');
    const damaged = filesBelow(path.join(bot.dataDir, folder)).filter((name) => readFileSync(name, 'utf8').includes(content));
    expect(damaged).toHaveLength(1);
    for (const name of damaged) truncateSync(name, Math.floor(statSync(name).size / 2));
    await bot.start();
  };

  it('of answers is told to its owner once, kept for the operator, and no one else notices', async () => {
    const [client, other] = [await begun(), await begun()];
    await client.say('Torn Paper Books LLC');
    await other.say('Whole Paper Books LLC');
    await cutInHalf('drafts', 'Torn Paper Books LLC');

    const told = await client.say('repeat');
    const again = await client.say('register');
    const untouched = await other.say('repeat');

    expect(told.text).toContain('could not be read');
    expect(again.text).not.toContain('could not be read');
    expect(again.state).toMatchObject({ status: 'draft', pending: { field: 'company.businessType' } });
    expect(untouched.state.form.company?.legalName).toBe('Whole Paper Books LLC');
    expect(filesBelow(path.join(bot.dataDir, 'drafts')).filter((name) => name.includes('.corrupt-'))).toHaveLength(1);
    expect(bot.log).toContain('A damaged file was set aside as');
    expect(bot.log).not.toContain('Torn Paper');
  });

  it('of the place in the conversation costs no answer', async () => {
    const client = await begun();
    await client.say('Maple Row Bakery LLC');
    await cutInHalf('talks', client.conversationId);

    const { state } = await client.say('repeat');

    expect(state.form.company?.legalName).toBe('Maple Row Bakery LLC');
    expect(state.pending).toEqual({ kind: 'field', field: 'company.address.street' });
  });
});

it('refuses a second process on the same data in one clear line', async () => {
  const before = bot.log.length;
  const second = bot.spawn(0);

  const [code] = await once(second, 'close');

  const lines = bot.log.slice(before).split('\n');
  expect(code).toBe(1);
  expect(lines.filter((line) => line.includes('"level":"fatal"'))).toEqual([
    expect.stringMatching(/DATA_DIR .* is in use by the process with pid \d+: stop that process or choose another DATA_DIR/),
  ]);
  expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
});

it('stops cleanly within 5 s with streams open and a message under way, and keeps what it acknowledged', async () => {
  const client = await begun();
  const answer = await fetch(`${conversation(client)}`, { headers: json(client.token) });
  const { streamUrl } = (await answer.json()) as { streamUrl: string };
  const socket = new WebSocket(streamUrl);
  await once(socket, 'open');
  const isClosed = once(socket, 'close');
  const posted = client.post({ text: 'Maple Row Bakery LLC' }).then(
    () => true,
    () => false,
  );
  const start = Date.now();

  const code = await bot.stop('SIGTERM');

  const ms = Date.now() - start;
  await isClosed;
  const isAcknowledged = await posted;
  await bot.start();
  expect(code).toBe(0);
  expect(ms).toBeLessThan(5_000);
  const { state } = await client.say('repeat');
  if (isAcknowledged) expect(state.form.company?.legalName).toBe('Maple Row Bakery LLC');
});
