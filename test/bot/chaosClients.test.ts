import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { WebSocket } from 'ws';
import { askedIn, begun, END, type Journey, step, upTo } from '../../chaos/journey.ts';
import { allMailed } from '../../chaos/mailFolder.ts';
import { DirectLineClient } from '../support/directLineClient.ts';
import { PICTURE } from '../support/finishedForms.ts';
import { RunningBot } from '../support/runningBot.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await RunningBot.start();
});
afterAll(() => bot.dispose());

interface Wire {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
}
interface News {
  readonly activities: readonly Wire[];
  readonly watermark: string;
}

const headersOf = ({ token }: DirectLineClient) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });
const conversationOf = ({ conversationId }: DirectLineClient) => `${bot.url}/v3/directline/conversations/${conversationId}`;

async function activitiesOf(client: DirectLineClient): Promise<News> {
  const answer = await fetch(`${conversationOf(client)}/activities`, { headers: headersOf(client) });
  return (await answer.json()) as News;
}

/** An open page: its stream from a watermark on, with what came through it. */
async function page(client: DirectLineClient, watermark = ''): Promise<{ readonly socket: WebSocket; readonly news: News[] }> {
  const answer = await fetch(`${conversationOf(client)}?watermark=${watermark}`, { headers: headersOf(client) });
  const { streamUrl } = (await answer.json()) as { readonly streamUrl: string };
  const socket = new WebSocket(streamUrl);
  const news: News[] = [];
  socket.on('message', (data) => {
    if (String(data)) news.push(JSON.parse(String(data)) as News);
  });
  await once(socket, 'open');
  return { socket, news };
}

const heard = async (news: readonly News[], text: string): Promise<Wire[]> => {
  for (let look = 0; look < 400; look++) {
    const found = news.flatMap(({ activities }) => activities.filter((one) => one.text === text));
    if (found.length > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`never heard: ${text}`);
};

it('goes on in an open page after a restart, with what was said meanwhile, once', async () => {
  const { client } = await begun(bot);
  const before = await page(client);
  await client.say('private company');
  await heard(before.news, 'private company');
  const watermark = before.news.at(-1)?.watermark ?? '';
  const isCut = once(before.socket, 'close');

  await bot.stop('SIGKILL');
  await isCut;
  await bot.start();
  await client.post({ text: 'Maple Row Bakery LLC' });
  const after = await page(client, watermark);
  const said = await heard(after.news, 'Maple Row Bakery LLC');
  const more = await client.post({ text: '120 Orchard Street, Madison, WI 53703' });
  const live = await heard(after.news, '120 Orchard Street, Madison, WI 53703');
  after.socket.close();

  expect(said).toHaveLength(1);
  expect(live.map(({ id }) => id)).toEqual([more]);
  expect(after.news.flatMap(({ activities }) => activities).some(({ text }) => text === 'private company')).toBe(false);
});

it('takes a message posted many times at once, and again after a restart, as one', async () => {
  const { client } = await begun(bot);
  const activity = { text: 'private company', channelData: { clientActivityID: 'one-and-the-same' } };

  const ids = await Promise.all(Array.from({ length: 10 }, () => client.post(activity)));
  await bot.stop('SIGKILL');
  await bot.start();
  ids.push(await client.post(activity));

  const { activities } = await activitiesOf(client);
  expect(new Set(ids).size).toBe(1);
  expect(activities.filter(({ text }) => text === 'private company')).toHaveLength(1);
});

it('sends one form when "send it" is said ten times at once in two tabs', async () => {
  const journey = await upTo('submit', await begun(bot));
  const tab = await DirectLineClient.open(bot.url, { as: journey.client });

  await Promise.all(Array.from({ length: 10 }, (_, n) => (n % 2 === 0 ? journey.client : tab).post({ text: 'send it' })));
  await allMailed(bot);

  const forms = readdirSync(path.join(bot.dataDir, 'mail')).filter((name) => name.startsWith(String(journey.registration)));
  expect(forms.sort()).toEqual(['form', 'receipt'].map((kind) => `${journey.registration}-1-${kind}.eml`));
});

it('lets nobody guess conversations, files or registrations', async () => {
  const { client } = await begun(bot);
  const sent = await client.upload('consent.png', 'image/png', PICTURE);
  const [file] = sent.state.form.useCases?.[0]?.callToAction?.evidence ?? [];
  const id = file?.kind === 'file' ? file.id : '';
  const [first = ''] = client.conversationId;
  const near = (first === 'a' ? 'b' : 'a') + client.conversationId.slice(1);
  const asked = (url: string, headers = {}) => fetch(url, { headers }).then(({ status }) => status);
  const root = `${bot.url}/v3/directline`;

  const answers = await Promise.all([
    asked(`${root}/conversations/${near}/activities`, headersOf(client)),
    asked(`${root}/conversations/..%2f..%2fdrafts/activities`, headersOf(client)),
    asked(`${root}/attachments/${id}`),
    asked(`${root}/attachments/${id}?s=${'A'.repeat(43)}`),
    asked(`${root}/attachments/${id}`, headersOf(client)),
    asked(`${bot.url}/api/registrations/TFN-261124-AAAA`),
    asked(`${bot.url}/api/registrations/TFN-261124-AAAA`, headersOf(client)),
    asked(`${bot.url}/api/registrations/TFN-261124-AAAA/evidence/${id}`),
  ]);

  expect(id).not.toBe('');
  expect(answers.slice(0, 5)).toEqual([404, 404, 404, 404, 404]);
  expect(answers.slice(5)).toEqual([401, 401, 401]);
});

it('carries nothing a customer typed into headers, markup, formulas or paths of a mail', async () => {
  const nasty = '=HYPERLINK("http://evil.example") <img src=x onerror=alert(1)> ../../etc/passwd\r\nBcc: everybody@evil.example';
  const summary = `We text customers when their order is ready and when it has left, about four messages per order. ${nasty}`;
  const asked = await upTo('useCases[0].summary', await begun(bot));
  const { state } = await asked.client.say(summary);
  const journey = await upTo('submit', { ...asked, asked: askedIn(state) });
  let sent: Journey = journey;
  // What looks odd is asked about before a form with it goes.
  for (let turn = 0; turn < 8 && sent.asked !== END; turn++) sent = await step(sent);
  expect(sent.asked).toBe(END);
  await allMailed(bot);

  const raw = readFileSync(path.join(bot.dataDir, 'mail', `${journey.registration}-1-form.eml`));
  const mail = await simpleParser(raw);
  expect(state.form.useCases?.[0]?.summary).toContain('HYPERLINK');
  expect(mail.bcc).toBeUndefined();
  expect(mail.headers.has('bcc')).toBe(false);
  expect([mail.to].flat().flatMap((to) => to?.value ?? [])).toHaveLength(1);
  expect(mail.html).not.toContain('<img');
  expect(mail.attachments.map(({ filename }) => filename)).toEqual(expect.arrayContaining(['registration.json', 'registration.pdf']));
});

/** Two kinds of file in one: a picture to the reader of pictures, a page or an archive to others. */
const TAILS: readonly (readonly [what: string, tail: Buffer])[] = [
  ['a web page', Buffer.from('<html><script>alert(document.cookie)</script></html>')],
  ['an archive', Buffer.from('PK\x03\x04'.padEnd(4_000, 'x'), 'latin1')],
  ['ten megabytes', Buffer.alloc(10 * 1024 * 1024 - PICTURE.length)],
];

it.each(TAILS)('serves a picture with %s at its end as a picture and nothing else', async (_, tail) => {
  const { client } = await begun(bot);

  const said = await client.upload('consent.png', 'text/html', Buffer.concat([PICTURE, tail]));

  const url = (await activitiesOf(client)).activities.flatMap(
    (one) => (one as { attachments?: { contentUrl?: string }[] }).attachments ?? [],
  )[0];
  expect(said.state.turn.rejected).toEqual([]);
  const served = await fetch(String(url?.contentUrl));
  expect(served.headers.get('content-type')).toBe('image/png');
  expect(served.headers.get('x-content-type-options')).toBe('nosniff');
  expect(served.headers.get('content-security-policy')).toContain("default-src 'none'");
});

it('lets no number or address of the above reach the log', () => {
  expect(bot.log).not.toMatch(/7654321|555.?0147|nora@|maplerow|Maple Row|Orchard|evil\.example/);
  expect(bot.log).toContain('"msg":"mail sent"');
});
