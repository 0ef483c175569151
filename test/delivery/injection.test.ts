import { type Mail, rawMail } from '../../delivery/mail.ts';
import type { FinishedForm } from '../../registration/finishedForm.ts';
import { withValue } from '../../registration/path.ts';
import { englishForm } from '../support/finishedForms.ts';
import { headerLines, received, staffMailOf, visibleText } from './support/mails.ts';

const EVIL = 'x\r\nBcc: thief@evil.example\r\nX-Evil: 1';
const DONE = /^(bcc|cc|x-evil)\s*:/i;

const ordinary = (changes: Partial<Mail>): Mail => ({
  id: 'mail-0001',
  kind: 'resume',
  registrationId: 'registration-1',
  locale: 'en',
  date: new Date('2026-11-22T14:05:00.000Z'),
  from: { name: 'Bot', address: 'bot@localhost' },
  to: { name: 'Dana', address: 'dana@harborsmiles.example' },
  subject: 'Hello',
  text: 'Hello',
  html: '<p>Hello</p>',
  attachments: [],
  ...changes,
});

const file = { filename: 'a.png', contentType: 'image/png', content: Buffer.from('a') };

test.each<[string, Partial<Mail>]>([
  ['subject', { subject: EVIL }],
  ['subject with a bare line feed', { subject: 'x\nBcc: thief@evil.example' }],
  ['subject with a bare carriage return', { subject: 'x\rBcc: thief@evil.example' }],
  ['subject with a line separator', { subject: 'x\u2028Bcc: thief@evil.example\u2029X-Evil: 1' }],
  ['subject with encoded words', { subject: '=?utf-8?Q?x=0D=0ABcc:_thief@evil.example?=' }],
  ['sender name', { from: { name: EVIL, address: 'bot@localhost' } }],
  ['recipient name', { to: { name: EVIL, address: 'dana@harborsmiles.example' } }],
  ['recipient name with a second address', { to: { name: 'a" <thief@evil.example>, "b', address: 'dana@harborsmiles.example' } }],
  ['reply name', { replyTo: { name: EVIL, address: 'dana@harborsmiles.example' } }],
  ['reply name with a comma', { replyTo: { name: 'thief@evil.example, b', address: 'dana@harborsmiles.example' } }],
  ['registration id', { registrationId: EVIL }],
  ['file name', { attachments: [{ ...file, filename: EVIL }] }],
  ['file name with quotes', { attachments: [{ ...file, filename: 'a"; x="b.png' }] }],
  ['content type', { attachments: [{ ...file, contentType: 'image/png\r\nX-Evil: 1' }] }],
  ['text', { text: `\r\n.\r\n${EVIL}` }],
  ['html', { html: `<p>\r\n.\r\n${EVIL}` }],
])('nothing in the %s adds a header or a recipient', async (_, changes) => {
  const { bytes, to } = await rawMail(ordinary(changes));
  const mail = await received(ordinary(changes));

  expect(headerLines(bytes).filter((line) => DONE.test(line))).toEqual([]);
  expect(to).toEqual(['dana@harborsmiles.example']);
  expect(mail.to).toMatchObject({ value: [{ address: 'dana@harborsmiles.example' }] });
  expect(mail.headers.has('bcc') || mail.headers.has('x-evil')).toBe(false);
});

test.each([
  'dana@harborsmiles.example, thief@evil.example',
  'dana@harborsmiles.example\r\nBcc: thief@evil.example',
  'Dana <dana@harborsmiles.example>',
  '<dana@harborsmiles.example>',
  '"a b"@harborsmiles.example',
  '김@harborsmiles.example',
  'dana',
  '',
])('an address like %j is refused', async (address) => {
  await expect(rawMail(ordinary({ to: { address } }))).rejects.toMatchObject({ code: 'bad-address' });
});

test.each(['../../etc/passwd', 'a b', 'a\r\nX: 1', '', '-', 'x'.repeat(200)])('a mail id like %j is refused', async (id) => {
  await expect(rawMail(ordinary({ id }))).rejects.toMatchObject({ code: 'bad-mail-id' });
});

test('a path or a link given as content reads no file and opens no link', async () => {
  const path = { path: '/etc/passwd' } as unknown as string;
  const href = { href: 'http://127.0.0.1:9/' } as unknown as string;

  await expect(rawMail(ordinary({ html: path }))).rejects.toMatchObject({ code: 'EFILEACCESS' });
  await expect(rawMail(ordinary({ html: href }))).rejects.toMatchObject({ code: 'EURLACCESS' });
});

test('overlong subjects, names and ids are cut', async () => {
  const mail = await received(
    ordinary({
      subject: '가'.repeat(50_000),
      to: { name: 'D'.repeat(5000), address: 'dana@harborsmiles.example' },
      registrationId: 'i'.repeat(5000),
    }),
  );

  expect(mail.subject).toBe(`${'가'.repeat(199)}…`);
  expect(mail.to).toMatchObject({ value: [{ name: `${'D'.repeat(99)}…` }] });
  expect(mail.headers.get('x-registration-id')).toHaveLength(200);
});

test('a company called like a header stays a company', async () => {
  const mail = await staffMailOf({ ...englishForm, company: { ...englishForm.company, legalName: EVIL } });
  const { bytes } = await rawMail(mail);

  expect(headerLines(bytes).filter((line) => DONE.test(line))).toEqual([]);
  expect((await received(mail)).subject).toContain('x Bcc: thief@evil.example X-Evil: 1');
});

test.each(['company.legalName', 'useCases[0].summary', 'company.website', 'useCases[0].callToAction.location'])(
  'markup, formulas and scripts in %s stay what they are: text',
  async (path) => {
    const evil = `=cmd|' /C calc'!A0 <a href="javascript:alert(1)" style=x onclick='y'>x</a> <!--[if mso]><style>*{}</style> &lt;b&gt; [x](javascript:y)`;
    const { html } = await staffMailOf(withValue(englishForm, path, evil) as FinishedForm);

    expect(html).not.toMatch(/href="javascript|onclick='|<style>\*|<a href="javascript/);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(visibleText(html)).toContain(evil);
  },
);

test.each([
  'javascript:alert(1)',
  'http://a.example/',
  'https://a.example/"onclick="x',
  'https://user:pw@a.example/',
  'https://а.example/',
])('an address like %j is no link', async (website) => {
  const { html } = await staffMailOf({ ...englishForm, company: { ...englishForm.company, website } });

  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).filter((href) => !href?.startsWith('https://harborsmiles'))).toEqual(
    [],
  );
});
