import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { Courier } from '../../delivery/courier.ts';
import { type RawMail, rawMail } from '../../delivery/mail.ts';
import { smtpCourier } from '../../delivery/smtpCourier.ts';
import { koreanForm } from '../support/finishedForms.ts';
import { staffMailOf } from './support/mails.ts';

const FROM = 'registration@bot.example';
const SHORT = { connection: 2000, greeting: 300, socket: 300, delivery: 5_000 };
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const reply = (responseCode: number): Error => Object.assign(new Error('because'), { responseCode });

async function courierTo(options: SMTPServerOptions, login = ''): Promise<Courier> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], hideSTARTTLS: true, closeTimeout: 100, ...options });
  server.on('error', () => undefined);
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => resolve((listening.address() as AddressInfo).port));
  });
  const courier = smtpCourier(`smtp://${login}127.0.0.1:${port}`, FROM, SHORT);
  closing.push(
    () => courier.close(),
    () => new Promise<void>((resolve) => server.close(() => resolve())),
  );
  return courier;
}

const mail = (id: string, to: readonly string[] = ['staff@genesys.example']): RawMail => ({
  id,
  to,
  bytes: Buffer.from('Subject: hello\r\n\r\nhello\r\n.\r\n..two\r\n'),
});

test('the server gets the bytes and the envelope, mail after mail', async () => {
  const taken: string[] = [];
  const courier = await courierTo({
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        taken.push(`${mailFrom ? mailFrom.address : ''} ${rcptTo.map(({ address }) => address).join()} ${Buffer.concat(chunks)}`);
        done();
      });
    },
  });

  expect([await courier.deliver(mail('a')), await courier.deliver(mail('b'))]).toEqual([{ outcome: 'sent' }, { outcome: 'sent' }]);
  expect(taken[0]).toBe(`${FROM} staff@genesys.example ${mail('a').bytes}`);
  expect(taken).toHaveLength(2);
});

test('a whole registration arrives with its attachments', async () => {
  const taken: Buffer[] = [];
  const courier = await courierTo({
    onData: (stream, _, done) => {
      stream.on('data', (chunk: Buffer) => taken.push(chunk));
      stream.on('end', () => done());
    },
  });

  await courier.deliver(await rawMail(await staffMailOf(koreanForm)));
  const parsed = await simpleParser(Buffer.concat(taken));

  expect(parsed.attachments).toHaveLength(5);
});

test.each<[string, SMTPServerOptions, object]>([
  ['a recipient is unknown', { onRcptTo: (_, __, done) => done(reply(550)) }, { outcome: 'refused', code: 'EENVELOPE-550' }],
  [
    'the content is refused',
    { onData: (stream, _, done) => void stream.resume().on('end', () => done(reply(554))) },
    { outcome: 'refused', code: 'EMESSAGE-554' },
  ],
  ['the mailbox is busy', { onRcptTo: (_, __, done) => done(reply(450)) }, { outcome: 'later', code: 'EENVELOPE-450' }],
  [
    'the server has no room',
    { onData: (stream, _, done) => void stream.resume().on('end', () => done(reply(452))) },
    { outcome: 'later', code: 'EMESSAGE-452' },
  ],
  ['the server shuts down', { onMailFrom: (_, __, done) => done(reply(421)) }, { outcome: 'later', code: 'EENVELOPE-421' }],
  ['the server wants a login', { onMailFrom: (_, __, done) => done(reply(530)) }, { outcome: 'later', code: 'EENVELOPE-530' }],
  [
    'the server turns us away at the door',
    { onConnect: (_, done) => done(reply(554)) },
    { outcome: 'later', code: expect.stringMatching(/-554$/) },
  ],
])('when %s the outcome says so', async (_, options, outcome) => {
  const courier = await courierTo(options);

  expect(await courier.deliver(mail('a'))).toEqual(outcome);
});

test('a wrong password is ours to correct: the mail waits', async () => {
  const courier = await courierTo(
    { authOptional: false, allowInsecureAuth: true, onAuth: (_, __, done) => done(reply(535)) },
    'user:wrong@',
  );

  expect(await courier.deliver(mail('a'))).toEqual({ outcome: 'later', code: 'EAUTH-535' });
});

test('one of two recipients refused counts as refused', async () => {
  const courier = await courierTo({
    onRcptTo: ({ address }, _, done) => done(address.startsWith('gone') ? reply(550) : null),
    onData: (stream, _, done) => void stream.resume().on('end', () => done()),
  });

  expect(await courier.deliver(mail('a', ['staff@genesys.example', 'gone@genesys.example']))).toEqual({
    outcome: 'refused',
    code: 'EENVELOPE-550',
  });
});

test('a connection lost after the last dot is tried later, not at once', async () => {
  let times = 0;
  const server = createServer((socket) => {
    socket.write('220 hello\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      if (/\r\n\.\r\n$/.test(String(data))) {
        times++;
        socket.destroy();
      } else socket.write(/^DATA/i.test(String(data)) ? '354 go\r\n' : '250 ok\r\n');
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const courier = smtpCourier(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, FROM, SHORT);
  closing.push(
    () => courier.close(),
    () => new Promise((resolve) => server.close(resolve)),
  );

  expect(await courier.deliver({ ...mail('a'), bytes: Buffer.from('Subject: hello\r\n\r\nhello\r\n') })).toMatchObject({
    outcome: 'later',
  });
  expect(times).toBe(1);
});

test('nobody there, or nobody answering, is tried later', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;

  const waiting = smtpCourier(`smtp://127.0.0.1:${port}`, FROM, SHORT);
  expect(await waiting.deliver(mail('a'))).toEqual({ outcome: 'later', code: 'ETIMEDOUT' });
  await waiting.close();
  await new Promise((resolve) => silent.close(resolve));

  const nobody = smtpCourier(`smtp://127.0.0.1:${port}`, FROM, SHORT);
  expect(await nobody.deliver(mail('a'))).toEqual({ outcome: 'later', code: 'ESOCKET' });
  await nobody.close();
});

test('a server that answers a letter at a time is left after the time of a delivery, and the next mail gets a line of its own', async () => {
  const lines: number[] = [];
  const server = createServer((socket) => {
    lines.push(lines.length);
    socket.on('error', () => undefined);
    const slowly = setInterval(() => socket.write('2'), 50);
    socket.on('close', () => clearInterval(slowly));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const courier = smtpCourier(url, FROM, { ...SHORT, greeting: 60_000, delivery: 400 });
  closing.push(
    () => courier.close(),
    () => new Promise((resolve) => server.close(resolve)),
  );

  const outcomes = [await courier.deliver(mail('a')), await courier.deliver(mail('b'))];

  expect(outcomes).toEqual([
    { outcome: 'later', code: 'ETIMEDOUT' },
    { outcome: 'later', code: 'ETIMEDOUT' },
  ]);
  expect(lines).toHaveLength(2);
});
