import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { begun, END, type Journey, lost, step, upTo } from '../../chaos/journey.ts';
import { allMailed, formMails, outboxOf } from '../../chaos/mailFolder.ts';
import { DirectLineClient } from '../support/directLineClient.ts';
import { PICTURE } from '../support/finishedForms.ts';
import { RunningBot } from '../support/runningBot.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tfn-chaos-'));
const order = path.join(folder, 'disk');
const bots: RunningBot[] = [];
const mounted: string[] = [];
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.dispose();
});
afterAll(() => {
  for (const point of mounted) spawnSync('umount', [point]);
  rmSync(folder, { recursive: true, force: true });
});

async function running(circumstances: Parameters<typeof RunningBot.start>[0]): Promise<RunningBot> {
  const bot = await RunningBot.start(circumstances);
  bots.push(bot);
  return bot;
}

const settled = (promise: Promise<unknown>) =>
  promise.then(
    () => 'acknowledged',
    () => 'refused',
  );

interface Disk {
  readonly circumstances: Parameters<typeof RunningBot.start>[0];
  fill(): void;
  empty(): void;
}

/** A disk that is told to be full. */
const toldDisk = (): Disk => ({
  circumstances: { preload: ['faultyDisk.mjs'], env: { CHAOS_DISK: order } },
  fill: () => writeFileSync(order, 'full'),
  empty: () => writeFileSync(order, ''),
});

/** A disk in memory that is really full; `undefined` where this account may not mount one. */
function realDisk(): Disk | undefined {
  const point = path.join(folder, 'disk-of-8-mb');
  mkdirSync(point);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', point]).status !== 0) return undefined;
  mounted.push(point);
  const ballast = path.join(point, 'ballast');
  return {
    circumstances: { within: point },
    fill: () => {
      for (let size = 1 << 20; size >= 1; size = Math.floor(size / 16))
        for (let i = 0; hasRoom(point) && i < 4_096; i++)
          try {
            writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
          } catch {
            break;
          }
    },
    empty: () => rmSync(ballast),
  };
}

const hasRoom = (point: string): boolean => statfsSync(point).bavail > 0;

/** Everything a customer may do while there is no room; nothing of it may be acknowledged and then be gone. */
async function livesThrough({ fill, empty, circumstances }: Disk): Promise<void> {
  const bot = await running(circumstances);
  const answering = await upTo('company.website', await begun(bot));
  const sending = await upTo('submit', await begun(bot));

  fill();
  const outcomes = [
    await settled(answering.client.post({ text: 'maplerow.example' })),
    await settled(sending.client.post({ text: 'send it' })),
    await settled(answering.client.upload('consent.png', 'image/png', PICTURE)),
    await settled(DirectLineClient.open(bot.url).then((client) => client.say('register'))),
  ];
  const alive = await fetch(`${bot.url}/healthz`);
  empty();

  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);
  expect(alive.status).toBe(200);
  expect(formMails(bot)).toEqual(new Map());
  const goneOn = await step(await stands(answering, 'company.website'));
  expect((await stands(goneOn, goneOn.asked)).asked).toBe(goneOn.asked);
  const sent = await step(await stands(sending, 'submit'));
  expect(sent.asked).toBe(END);
  expect(await allMailed(bot)).toEqual({ waiting: 0, dead: 0 });
  expect(formMails(bot)).toEqual(new Map([[sent.registration, 1]]));
  await bot.stop('SIGKILL');
  await bot.start();
  await stands(goneOn, goneOn.asked);
  expect(filesBelow(bot.dataDir).filter((name) => name.includes('.corrupt-'))).toEqual([]);
}

/** What the customer finds is what they were promised, and nothing that was refused. */
async function stands(journey: Journey, asked: string): Promise<Journey> {
  const { state } = await journey.client.say('repeat');
  expect(lost(journey, state)).toEqual([]);
  expect(state.pending?.kind === 'field' ? state.pending.field : state.pending?.confirm).toBe(asked);
  return journey;
}

const filesBelow = (within: string): string[] =>
  readdirSync(within, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(within, name))
    .filter((name) => statSync(name).isFile());

it('acknowledges nothing while the disk is told to be full, breaks nothing, and goes on when there is room', async () => {
  await livesThrough(toldDisk());
});

it('does the same on a disk that really is full', async () => {
  const disk = realDisk();
  if (disk) await livesThrough(disk);
  else process.stderr.write('No disk could be mounted here: a full one was only simulated.\n');
});

it('delivers a mail that found no room once there is some', async () => {
  const bot = await running(toldDisk().circumstances);
  const journey = await upTo('submit', await begun(bot));
  // A file where the folder of mails belongs stops every mail, and nothing else.
  writeFileSync(path.join(bot.dataDir, 'mail'), '');
  await step(journey);
  while (!bot.log.includes('mail delayed')) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await outboxOf(bot)).toEqual({ waiting: 2, dead: 0 });

  await bot.stop('SIGTERM');
  rmSync(path.join(bot.dataDir, 'mail'));
  for (const name of filesBelow(path.join(bot.dataDir, 'outbox', 'submissions')))
    writeFileSync(name, readFileSync(name, 'utf8').replaceAll(/"nextAttemptAt":"[^"]+"/g, '"nextAttemptAt":"2026-01-01T00:00:00.000Z"'));
  await bot.start();

  expect(await allMailed(bot)).toEqual({ waiting: 0, dead: 0 });
  expect(formMails(bot)).toEqual(new Map([[journey.registration, 1]]));
});

const DAMAGES: readonly (readonly [name: string, spoil: (file: string) => void])[] = [
  ['cut in half', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
  ['empty', (file) => truncateSync(file, 0)],
  ['full of zeros', (file) => writeFileSync(file, Buffer.alloc(statSync(file).size))],
  ['another program’s', (file) => writeFileSync(file, '{"rows":[{"id":1}],"version":3}')],
];

/** A short run spoils each file in one of the ways, a long one in all of them. */
const SHIFTS = Number(process.env['CHAOS_KILLS'] ?? 0) >= 50 ? [0, 1, 2, 3] : [3];

it.each(SHIFTS)('starts, serves and tells the owner when every file it kept is damaged in some way (%i)', async (shift) => {
  const bot = await running({});
  const whole = await upTo('company.website', await begun(bot));
  const { client, registration } = await step(await upTo('submit', await begun(bot)));
  await allMailed(bot);
  // Ended in peace, everything has left the journal.
  await bot.stop('SIGTERM');
  const kept = ['drafts', 'talks', 'conversations', 'activities', 'outbox'].map((name) => path.join(bot.dataDir, name));
  const files = kept.flatMap(filesBelow);
  expect(files.length).toBeGreaterThan(8);
  for (const [n, file] of files.entries()) DAMAGES[(n + shift) % DAMAGES.length]?.[1](file);

  await bot.start();
  const newcomer = await step(await begun(bot));

  // A conversation that cannot be read is over for its client, who opens another one as the same person and is told.
  const again = await DirectLineClient.open(bot.url, { as: whole.client });
  const told = await again.say('repeat');
  expect(newcomer.asked).toBe('company.legalName');
  expect(told.text).toContain('could not be read');
  expect(formMails(bot).get(String(registration))).toBe(1);
  expect(await settled(client.post({ text: 'hello' }))).toBe('refused');
  await bot.stop('SIGTERM');
  await bot.start();
  expect((await step(newcomer)).asked).toBe('company.address.street');
});

it.each(DAMAGES)('starts, serves and tells the operator when the journal of a killed bot is %s', async (name, spoil) => {
  const bot = await running({});
  const settled = await upTo('company.legalName', await begun(bot));
  await bot.stop('SIGTERM');
  await bot.start();
  await upTo('company.website', settled);
  await bot.stop('SIGKILL');
  const journal = filesBelow(path.join(bot.dataDir, 'journal'));
  expect(journal).toHaveLength(1);
  for (const file of journal) spoil(file);

  const before = bot.log.length;
  await bot.start();
  // Its client has seen more than is left, as after every restart looks first, and must hear what is said from now on.
  await settled.client.latestState();
  const { state } = await settled.client.say('repeat');
  const newcomer = await step(await begun(bot));

  // What had left the journal is safe whatever happens to it.
  expect(state.form).toMatchObject({ company: { businessType: 'PRIVATE_PROFIT' } });
  expect(newcomer.asked).toBe('company.legalName');
  await bot.stop('SIGTERM');
  // A journal that is only shorter looks like one of a bot that was killed earlier.
  const isNoticed = name !== 'cut in half' && name !== 'empty';
  expect(bot.log.slice(before).includes('set aside')).toBe(isNoticed);
  await bot.start();
  expect((await step(newcomer)).asked).toBe('company.address.street');
});

it('lists a registration whose record was damaged before its mail went, and serves on', async () => {
  const bot = await running({});
  writeFileSync(path.join(bot.dataDir, 'mail'), '');
  const { registration } = await step(await upTo('submit', await begun(bot)));
  await bot.stop('SIGKILL');
  for (const file of filesBelow(path.join(bot.dataDir, 'outbox', 'submissions'))) truncateSync(file, 100);
  rmSync(path.join(bot.dataDir, 'mail'));

  const before = bot.log.length;
  await bot.start();
  await allMailed(bot);

  expect(await outboxOf(bot)).toEqual({ waiting: 0, dead: 2 });
  expect(bot.run('deadLetters').said).toContain(`${registration}-1-form  record-damaged`);
  const next = await step(await upTo('submit', await begun(bot)));
  await allMailed(bot);
  expect(formMails(bot)).toEqual(new Map([[next.registration, 1]]));
  expect(bot.log.slice(before)).toContain('mails were given up');
});
