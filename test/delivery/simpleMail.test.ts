import { payloadOf, simpleMail } from '../../delivery/simpleMail.ts';
import { mail as englishMail, staffMail } from '../../locales/en/mail.ts';
import { mail as koreanMail } from '../../locales/ko/mail.ts';
import { received, visibleText } from './support/mails.ts';

const frame = {
  id: 'mail-0001',
  kind: 'resume' as const,
  registrationId: 'registration-1',
  date: new Date('2026-11-22T14:05:00.000Z'),
  from: 'bot@localhost',
  senderName: 'Bot',
  staff: 'staff@genesys.example',
};
const resume = { code: '7K3Q-M4XA-99PD', link: 'http://localhost:3978/?code=7K3Q-M4XA-99PD', keptUntil: '2026-12-22' };

test.each([
  ['en', englishMail],
  ['ko', koreanMail],
] as const)('the resume code stands alone on its line (%s)', async (locale, words) => {
  const mail = await received(simpleMail(payloadOf('dana@harborsmiles.example', words.resume(resume), locale), frame));

  expect(mail.text).toMatch(/^7K3Q-M4XA-99PD$/m);
  expect(mail.text).toMatch(/^http:\/\/localhost:3978\/\?code=7K3Q-M4XA-99PD$/m);
  expect(visibleText(String(mail.html))).toMatch(/^7K3Q-M4XA-99PD$/m);
  expect(mail.headers.get('x-registration-mail')).toBe('resume');
  expect(mail.headers.get('content-language')).toBe(locale);
});

test.each([
  ['reminder', englishMail.reminder({ missing: 1, link: 'http://x.example', keptUntil: '2026-12-22' }), 'One answer is still missing'],
  [
    'reminder',
    englishMail.reminder({ company: 'Acme', missing: 4, link: 'http://x.example', keptUntil: '2026-12-22' }),
    'for Acme has been',
  ],
  [
    'reminder',
    koreanMail.reminder({ company: '한강', missing: 4, link: 'http://x.example', keptUntil: '2026-12-22' }),
    '한강의 수신자 부담',
  ],
  ['reminder', koreanMail.reminder({ missing: 4, link: 'http://x.example', keptUntil: '2026-12-22' }), '남은 항목은 4개'],
  ['reminder', englishMail.expired({ link: 'http://x.example' }), 'was deleted'],
  ['reminder', koreanMail.expired({ link: 'http://x.example' }), '삭제되었습니다'],
  ['handoff', staffMail.handoff({ registrationId: 'r', language: 'Korean' }), 'Please take over'],
  ['handoff', staffMail.handoff({ registrationId: 'r', language: 'Korean', stuckOn: 'Website' }), 'Stuck on: Website'],
] as const)('a %s mail says what it is about', (kind, letter, said) => {
  const { text } = simpleMail(payloadOf('dana@harborsmiles.example', letter, 'en'), { ...frame, kind });

  expect(text).toContain(said);
});

test.each([
  ['in-review', englishMail, 'the review has begun'],
  ['approved', englishMail, 'it was approved'],
  ['in-review', koreanMail, '심사가 시작되었습니다'],
  ['approved', koreanMail, '승인되었습니다'],
] as const)('the status %s is told', (status, words, said) => {
  const letter = words.status({
    company: 'Acme',
    reference: 'TFN-1',
    status,
    reasons: [],
    link: 'http://x.example',
    writeTo: 'a@b.example',
  });

  expect(letter.subject).toContain('[TFN-1]');
  expect(letter.paragraphs.join('\n')).toContain(said);
  expect(letter.paragraphs.join('\n')).not.toContain('http://x.example');
});

test.each([
  [englishMail, '- Website: The page does not open. (code 30491)\n- Please call us.'],
  [koreanMail, '- Website: The page does not open. (코드 30491)\n- Please call us.'],
])('a rejection names each point and where to correct it', (words, points) => {
  const letter = words.status({
    company: 'Acme',
    reference: 'TFN-1',
    status: 'rejected',
    reasons: [{ label: 'Website', code: '30491', note: 'The page does not open.' }, { note: 'Please call us.' }],
    link: 'http://x.example',
    writeTo: 'a@b.example',
  });

  expect(letter.paragraphs).toContain(points);
  expect(letter.paragraphs.join('\n')).toContain('http://x.example');
});

test.each([
  ['en', englishMail, 'Continue the registration'],
  ['ko', koreanMail, '이어서 진행하기'],
] as const)('the link is a button whose address is written out (%s)', (locale, words, label) => {
  const { html } = simpleMail(payloadOf('dana@harborsmiles.example', words.resume(resume), locale), frame);

  expect(html).toMatch(new RegExp(`<a href="http://localhost:3978/\\?code=7K3Q-M4XA-99PD"[^>]*>${label}</a>`));
  expect(visibleText(html)).toMatch(/^http:\/\/localhost:3978\/\?code=7K3Q-M4XA-99PD$/m);
});

test('the code is not shown in the preview of an inbox', () => {
  const { html } = simpleMail(payloadOf('dana@harborsmiles.example', englishMail.resume(resume), 'en'), frame);

  expect(/<div data-preheader[^>]*>(.*?)<\/div>/.exec(html)?.[1]).toMatch(
    /^Your answers are saved\. To continue, type this code in the chat:&#847;/,
  );
});

test('points of a rejection are a list', () => {
  const letter = englishMail.status({
    company: 'Acme',
    reference: 'TFN-1',
    status: 'rejected',
    reasons: [{ label: '<b>Website', note: 'closed' }, { note: 'call us' }],
    link: 'http://x.example',
    writeTo: 'a@b.example',
  });

  const { html } = simpleMail(payloadOf('dana@harborsmiles.example', letter, 'en'), frame);

  expect(html).toMatch(/<li [^>]*>&lt;b&gt;Website: closed<\/li><li [^>]*>call us<\/li>/);
});

test('an entry that holds its text alone still becomes HTML, with the code on its line', () => {
  const { html: _, ...payload } = payloadOf('dana@harborsmiles.example', englishMail.resume(resume), 'en');

  expect(visibleText(simpleMail(payload, frame).html)).toMatch(/^7K3Q-M4XA-99PD$/m);
});

test('HTML of one’s own is kept', () => {
  const payload = { ...payloadOf('a@b.example', { subject: 's', paragraphs: ['p'] }, 'en'), html: '<p>own</p>' };

  expect(simpleMail(payload, frame).html).toBe('<p>own</p>');
});
