import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { diskCourier } from '../../delivery/diskCourier.ts';
import type { RawMail } from '../../delivery/mail.ts';
import { startOutbox } from '../../delivery/outbox.ts';
import { submissionSchema } from '../../delivery/outboxEntry.ts';
import { payloadOf } from '../../delivery/simpleMail.ts';
import { mailEntry, submissionKey, submissionOf } from '../../delivery/submission.ts';
import { englishForm, koreanForm } from '../support/finishedForms.ts';
import { fakeCourier, memoryStore, outboxParts } from './support/outboxParts.ts';

const NOW = new Date('2026-11-22T14:05:00.000Z');
const MINUTE = 60_000;
const LATER = { outcome: 'later', code: 'ESOCKET' } as const;

const stopping: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stopping.splice(0)) await stop();
});

const started = (parts: Parameters<typeof startOutbox>[0]) => {
  const outbox = startOutbox(parts);
  stopping.push(outbox.stop);
  return outbox;
};

const kindsOf = async (mails: readonly RawMail[]) =>
  Promise.all(mails.map(async ({ bytes }) => (await simpleParser(bytes)).headers.get('x-registration-mail')));

test('a submission is one record with its form and two mails', () => {
  const submission = submissionOf(koreanForm, NOW);

  expect(submissionSchema.parse(JSON.parse(JSON.stringify(submission)))).toEqual(submission);
  expect(submission.mails.map(({ id }) => id)).toEqual([`${koreanForm.id}-2-form`, `${koreanForm.id}-2-receipt`]);
  expect(submission.key).toBe(submissionKey(koreanForm.id, 2));
});

test('an id that cannot name a file becomes a hash', () => {
  expect(submissionKey('webchat:person/1', 1)).toMatch(/^[0-9a-f]{32}-1$/);
});

test('what waited at the start is sent, oldest first, the form before its receipt', async () => {
  const store = memoryStore(
    submissionOf(koreanForm, new Date(NOW.getTime() - 1000)),
    submissionOf(englishForm, new Date(NOW.getTime() - 5000)),
  );
  const courier = fakeCourier();

  await started(outboxParts(store, courier).parts).idle();

  expect(courier.taken.map(({ id }) => id)).toEqual(
    [`${englishForm.id}-1`, `${koreanForm.id}-2`].flatMap((key) => [`${key}-form`, `${key}-receipt`]),
  );
  expect(await kindsOf(courier.taken)).toEqual(['form', 'receipt', 'form', 'receipt']);
  expect(store.states()).toEqual(['form sent', 'receipt sent', 'form sent', 'receipt sent']);
});

test('the staff mail of a Korean form is English, its receipt Korean', async () => {
  const courier = fakeCourier();
  await started(outboxParts(memoryStore(submissionOf(koreanForm, NOW)), courier).parts).idle();

  const [form, receipt] = await Promise.all(courier.taken.map(({ bytes }) => simpleParser(bytes)));

  expect(form?.subject).toContain('toll-free registration');
  expect(receipt?.subject).toContain('접수되었습니다');
});

test('a delayed form holds its receipt back, and both go once its time has come', async () => {
  const store = memoryStore(submissionOf(englishForm, NOW));
  const courier = fakeCourier(LATER);
  const { parts, clock } = outboxParts(store, courier);
  const outbox = started(parts);
  await outbox.idle();
  expect(store.states()).toEqual(['form pending', 'receipt pending']);

  outbox.kick();
  await outbox.idle();
  expect(courier.taken).toHaveLength(1);

  clock.now += MINUTE;
  outbox.kick();
  await outbox.idle();

  expect(await kindsOf(courier.taken)).toEqual(['form', 'form', 'receipt']);
  expect(courier.taken[0]?.bytes.equals(courier.taken[1]?.bytes ?? Buffer.alloc(0))).toBe(true);
  expect(store.states()).toEqual(['form sent', 'receipt sent']);
});

test('a delayed mail goes by itself when its time has come', async () => {
  const store = memoryStore(submissionOf(englishForm, NOW));
  let ticks = 0;
  // Every look at the clock is almost a minute later, so that the pause of a minute ends almost at once.
  const { parts } = outboxParts(store, fakeCourier(LATER), { now: () => new Date(NOW.getTime() + 59_990 * ticks++) });
  const sent = new Promise<void>((resolve) => {
    const update = store.update;
    store.update = async (entry) => {
      await update(entry);
      if (entry.kind === 'receipt') resolve();
    };
  });

  started(parts);
  await sent;

  expect(store.states()).toEqual(['form sent', 'receipt sent']);
});

test('a refused form is given up and kept, and its receipt still goes', async () => {
  const store = memoryStore(submissionOf(englishForm, NOW));
  const { parts, lines } = outboxParts(store, fakeCourier({ outcome: 'refused', code: 'EENVELOPE-550' }));

  await started(parts).idle();

  expect(store.states()).toEqual(['form dead', 'receipt sent']);
  expect(store.entries.get(`${englishForm.id}-1-form`)?.lastError).toBe('EENVELOPE-550');
  expect(lines[0]).toContain('mail given up');
});

test('after three days of failures a mail is given up', async () => {
  const store = memoryStore(submissionOf(englishForm, NOW));
  const { parts, clock } = outboxParts(store, fakeCourier(LATER, LATER));
  const outbox = started(parts);
  await outbox.idle();

  clock.now += 72 * 60 * MINUTE;
  outbox.kick();
  await outbox.idle();

  expect(store.states()).toEqual(['form dead', 'receipt sent']);
});

test('no form goes without its evidence', async () => {
  const store = memoryStore(submissionOf(englishForm, NOW));
  const courier = fakeCourier();
  const { parts, lines } = outboxParts(store, courier, { evidence: async () => undefined });

  await started(parts).idle();

  expect(await kindsOf(courier.taken)).toEqual(['receipt']);
  expect(store.states()).toEqual(['form dead', 'receipt sent']);
  expect(lines[0]).toContain('evidence-missing');
});

test('an entry without its submission is given up', async () => {
  const store = memoryStore({ ...submissionOf(englishForm, NOW), key: 'another' });

  await started(outboxParts(store, fakeCourier()).parts).idle();

  expect(store.states()).toEqual(['form dead', 'receipt dead']);
});

test.each([
  ['a fault with a code', Object.assign(new Error('disk full'), { code: 'ENOSPC' }), 'ENOSPC'],
  ['a fault without one', new Error('x'), 'unexpected'],
])('%s delays the mail', async (_, fault, code) => {
  const store = memoryStore(submissionOf(englishForm, NOW));

  await started(outboxParts(store, fakeCourier(fault)).parts).idle();

  expect(store.entries.get(`${englishForm.id}-1-form`)).toMatchObject({ state: 'pending', attempts: 1, lastError: code });
});

test('killed between delivery and mark, the next process leaves the same one file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  const store = memoryStore(submissionOf(koreanForm, NOW));
  const marked = store.update;
  let killed: () => void = () => undefined;
  const kill = new Promise<void>((resolve) => {
    killed = resolve;
  });
  store.update = () => {
    killed();
    return new Promise(() => undefined);
  };
  startOutbox(outboxParts(store, diskCourier(folder)).parts);
  await kill;
  const [name = ''] = readdirSync(folder);
  const before = readFileSync(join(folder, name));

  store.update = marked;
  await started(outboxParts(store, diskCourier(folder)).parts).idle();

  expect(readdirSync(folder).sort()).toEqual([`${koreanForm.id}-2-form.eml`, `${koreanForm.id}-2-receipt.eml`]);
  expect(readFileSync(join(folder, name)).equals(before)).toBe(true);
  rmSync(folder, { recursive: true });
});

test('an outcome the store could not take is stored later, and the mail not sent again', async () => {
  const store = memoryStore(submissionOf(englishForm, NOW));
  const courier = fakeCourier();
  const { parts, lines } = outboxParts(store, courier);
  store.isBroken = true;
  const outbox = started(parts);
  await outbox.idle();
  expect(lines[0]).toContain('mail outcome not stored');

  store.isBroken = false;
  outbox.kick();
  await outbox.idle();

  expect(await kindsOf(courier.taken)).toEqual(['form', 'receipt']);
  expect(store.states()).toEqual(['form sent', 'receipt sent']);
});

test('a store that cannot be read is looked at again', async () => {
  const store = memoryStore(submissionOf(englishForm, NOW));
  store.isUnreadable = true;
  const { parts, lines } = outboxParts(store, fakeCourier());
  const outbox = started(parts);
  await outbox.idle();

  store.isUnreadable = false;
  outbox.kick();
  await outbox.idle();

  expect(lines[0]).toBe('outbox unreadable {"code":"read-failed"}');
  expect(store.states()).toEqual(['form sent', 'receipt sent']);
});

test('simple mails go to their own addressee', async () => {
  const store = memoryStore();
  const courier = fakeCourier();
  const outbox = started(outboxParts(store, courier, { random: undefined as never }).parts);
  const payload = payloadOf('dana@harborsmiles.example', { subject: 'Code', paragraphs: ['7K3Q-M4XA-99PD'] }, 'ko');

  await store.add(mailEntry('resume', 'person:1', payload, NOW));
  outbox.kick();
  await outbox.idle();

  expect(courier.taken[0]?.to).toEqual(['dana@harborsmiles.example']);
  expect(courier.taken[0]?.id).toMatch(/^[0-9a-f]{32}-resume-2026-11-22T140500000Z$/);
  expect(store.states()).toEqual(['resume sent']);
});

test('a mail for the same occasion is the same mail', () => {
  const payload = payloadOf('dana@harborsmiles.example', { subject: 's', paragraphs: ['p'] }, 'en');

  expect(mailEntry('reminder', 'registration-1', payload, NOW, 'day-3').id).toBe('registration-1-reminder-day-3');
});

test('a stopped outbox finishes its mail and starts no other', async () => {
  const store = memoryStore(submissionOf(englishForm, NOW));
  const courier = fakeCourier();
  const outbox = startOutbox(outboxParts(store, courier).parts);

  await outbox.stop();
  outbox.kick();
  await outbox.idle();

  expect(courier.taken.length).toBeLessThan(2);
  expect(store.states()).toContain('receipt pending');
});

test('the log tells nothing about anybody', async () => {
  const store = memoryStore(submissionOf(englishForm, NOW), submissionOf(koreanForm, NOW));
  const { parts, lines } = outboxParts(store, fakeCourier(LATER, { outcome: 'refused', code: 'EMESSAGE-554' }));

  await started(parts).idle();

  expect(lines.join('\n')).not.toMatch(/harbor|hangang|dana|ruiz|4567|555/i);
  expect(lines.length).toBeGreaterThan(2);
});

test('a later version of a form never overtakes the earlier one', async () => {
  const later = submissionOf({ ...englishForm, revision: 2 }, new Date(NOW.getTime() - 1000));
  const store = memoryStore(later, submissionOf(englishForm, new Date(NOW.getTime() - 5000)), submissionOf(koreanForm, NOW));
  const courier = fakeCourier(LATER);
  const { parts, clock } = outboxParts(store, courier);
  const outbox = started(parts);
  await outbox.idle();
  expect(courier.taken.map(({ id }) => id)).toEqual([`${englishForm.id}-1-form`, `${koreanForm.id}-2-form`, `${koreanForm.id}-2-receipt`]);

  clock.now += MINUTE;
  outbox.kick();
  await outbox.idle();

  expect(courier.taken.slice(3).map(({ id }) => id)).toEqual(
    [1, 2].flatMap((revision) => [`${englishForm.id}-${revision}-form`, `${englishForm.id}-${revision}-receipt`]),
  );
});

test('a mail that cannot be built delays no other', async () => {
  const store = memoryStore(submissionOf(englishForm, new Date(NOW.getTime() - 5000)), submissionOf(koreanForm, NOW));
  const { parts, lines } = outboxParts(store, fakeCourier(), {
    submissions: {
      read: async (key) => {
        if (key.startsWith(englishForm.id)) throw new TypeError('of 45-7654321');
        return store.submissions.read(key);
      },
    },
  });

  await started(parts).idle();

  expect(store.states()).toEqual(['form pending', 'receipt pending', 'form sent', 'receipt sent']);
  expect(lines.join()).toContain('unexpected');
  expect(lines.join()).not.toContain('7654321');
});

test('a start lists the mails given up in one line of ids and codes', async () => {
  const store = memoryStore(submissionOf(englishForm, NOW), submissionOf(koreanForm, NOW));
  await started(outboxParts(store, fakeCourier({ outcome: 'refused', code: 'EENVELOPE-550' })).parts).idle();

  const { parts, lines } = outboxParts(store, fakeCourier());
  const outbox = started(parts);
  await outbox.idle();
  await new Promise(setImmediate);

  const given = { id: `${englishForm.id}-1-form`, code: 'EENVELOPE-550' };
  expect(lines).toEqual([`mails were given up: see npm run dead-letters ${JSON.stringify({ dead: 1, mails: [given] })}`]);
  expect(await outbox.counts()).toEqual({ waiting: 0, dead: 1 });
});

test('a mail given up and asked for again is the same mail, byte for byte', async () => {
  const store = memoryStore(submissionOf(englishForm, NOW));
  const courier = fakeCourier({ outcome: 'refused', code: 'EMESSAGE-554' });
  const { parts, clock } = outboxParts(store, courier);
  const outbox = started(parts);
  await outbox.idle();
  clock.now += 100 * 60 * MINUTE;

  store.asked.push(`${englishForm.id}-1-form`);
  outbox.kick();
  await outbox.idle();

  const forms = courier.taken.filter(({ id }) => id.endsWith('-form'));
  expect(forms).toHaveLength(2);
  expect(forms[0]?.bytes.equals(forms[1]?.bytes ?? Buffer.alloc(0))).toBe(true);
  expect(store.states()).toEqual(['form sent', 'receipt sent']);
});
