import { handoffEntry } from '../../delivery/handoffMail.ts';
import { simpleMail } from '../../delivery/simpleMail.ts';
import { newDraft, put } from '../../registration/draft.ts';
import { received, visibleText } from './support/mails.ts';
import { english } from './support/words.ts';

const NOW = new Date('2026-11-22T14:05:00.000Z');

const answered = [
  ['company.legalName', 'Maple Row Bakery LLC'],
  ['company.registrationNumber', '45-7654321'],
].reduce(
  (draft, [path = '', value]) => put(draft, path, value, 'customer', NOW.toISOString()).draft,
  newDraft('r-1', 'ko', NOW.toISOString()),
);

const transcript = [
  { from: 'customer', text: 'EIN 45-7654321' },
  { from: 'bot', text: 'Noted.' },
] as const;

const mailed = async (occasion = 'c1 4') => {
  const entry = handoffEntry({ occasion, draft: answered, stuckOn: 'company.website', transcript }, english, 'staff@genesys.example', NOW);
  const { payload } = entry;
  if (!payload) throw new Error('a hand-over carries its own text');
  const frame = {
    id: entry.id,
    kind: entry.kind,
    registrationId: entry.registrationId,
    date: NOW,
    from: 'bot@localhost',
    senderName: 'Bot',
    staff: 'staff@genesys.example',
  };
  return { entry, mail: await received(simpleMail(payload, frame)) };
};

it('holds answers, transcript and the open question, numbers masked, the whole draft attached', async () => {
  const { mail } = await mailed();

  expect(mail.headers.get('x-registration-mail')).toBe('handoff');
  expect(mail.text).toContain('Maple Row Bakery LLC');
  expect(mail.text).toContain('Stuck on: Website');
  expect(mail.text).toMatch(/Customer: EIN .*4321\nBot: Noted\./);
  expect(mail.text).not.toContain('45-7654321');
  expect(JSON.parse(String(mail.attachments[0]?.content))).toMatchObject({ locale: 'ko', company: { registrationNumber: '45-7654321' } });
});

it('is one mail however often the same request is heard', async () => {
  const [first, again, other] = [await mailed(), await mailed(), await mailed('c1 5')];

  expect(again.entry.id).toBe(first.entry.id);
  expect(other.entry.id).not.toBe(first.entry.id);
});

it('shows what was said as text, never as markup', () => {
  const evil = [{ from: 'customer', text: '<script>alert(1)</script>\n</table>https://evil.example' }] as const;
  const { payload } = handoffEntry({ occasion: 'c1', draft: answered, transcript: evil }, english, 'staff@genesys.example', NOW);

  expect(payload?.html).not.toMatch(/<script|<a /);
  expect(visibleText(payload?.html ?? '')).toContain('<script>alert(1)</script>\n</table>https://evil.example');
});

it('keeps the end of an endless conversation', () => {
  const endless = Array.from({ length: 5000 }, (_, i) => ({ from: 'customer' as const, text: `${i} ${'x'.repeat(50)}` }));
  const { payload } = handoffEntry({ occasion: 'c1', draft: answered, transcript: endless }, english, 'staff@genesys.example', NOW);

  expect(payload?.text).toContain('…\nCustomer: ');
  expect(payload?.text).toContain('Customer: 4999 xxx');
  expect(payload?.html?.length).toBeLessThan(200_000);
});

it('says so when nothing was answered yet', () => {
  const draft = newDraft('r-2', 'en', NOW.toISOString());
  const { payload } = handoffEntry({ occasion: 'c1', draft, transcript: [] }, english, 'staff@genesys.example', NOW);

  expect(payload?.text).toMatch(/ANSWERS SO FAR\n=+\n\nnot provided/);
  expect(visibleText(payload?.html ?? '')).toMatch(/Answers so far\s+not provided/);
});
