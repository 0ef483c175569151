import type { FormDocument } from '../../delivery/formDocument.ts';
import { receiptMail } from '../../delivery/receiptMail.ts';
import { englishForm, koreanForm } from '../support/finishedForms.ts';
import { frame, noPdf, received, visibleText } from './support/mails.ts';
import { english, korean } from './support/words.ts';

test('an English customer learns the reference, what happens next and whom to write to', async () => {
  const mail = await received(await receiptMail(englishForm, frame, english, noPdf));

  expect(mail.headers.get('x-registration-mail')).toBe('receipt');
  expect(mail.to).toMatchObject({ value: [{ name: 'Dana Ruiz', address: 'dana@harborsmiles.example' }] });
  expect(mail.subject).toBe('[TFN-26K4-7QXM] We have received your toll-free number registration');
  expect(mail.text).toContain('Your reference: TFN-26K4-7QXM\nNumber: 833-555-0177');
  expect(mail.text).toContain('1–2 weeks');
  expect(mail.text).toContain('GenesysCloudSMS@genesys.com');
  expect(mail.attachments.map(({ filename }) => filename)).toEqual(['registration.pdf']);
});

test('a Korean customer gets it in Korean, name and all', async () => {
  const mail = await received(await receiptMail(koreanForm, frame, korean, noPdf));

  expect(mail.to).toMatchObject({ value: [{ name: '김민수', address: 'minsu@hangang.example' }] });
  expect(mail.subject).toBe('[TFN-26K9-3HPD] 수신자 부담 번호 등록 신청이 접수되었습니다');
  expect(mail.headers.get('content-language')).toBe('ko');
  expect(mail.text).toContain('수정된 등록 신청서(2차)');
  expect(mail.text).toContain('1~2주');
  expect(mail.text).toContain('자선 단체와 정치 단체에는');
  expect(mail.html).toContain('<html lang="ko">');
});

test.each([
  [{ ...englishForm, revision: 3 }, english, 'the corrected registration for Harbor Dental Group, LLC (version 3)'],
  [{ ...koreanForm, revision: 1 }, korean, '수신자 부담 번호 등록 신청서가 접수되었습니다'],
])('a first and a corrected registration are told apart', async (form, words, said) => {
  expect((await receiptMail(form, frame, words, noPdf)).text).toContain(said);
});

test('a charity is told that it has special requirements, with all its numbers', async () => {
  const { text } = await receiptMail(koreanForm, frame, english, noPdf);

  expect(text).toContain('Charities and political organizations');
  expect(text).toContain('Numbers: 888-555-0134, 866-555-0158, 877-555-0119');
});

test('text and HTML say the same', async () => {
  const { text, html } = await receiptMail(koreanForm, frame, korean, noPdf);

  expect(visibleText(html).replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim());
});

test('the copy is in the customer’s language and without the notes for staff', async () => {
  const seen: FormDocument[] = [];
  await receiptMail(koreanForm, frame, korean, async (document) => {
    seen.push(document);
    return noPdf();
  });

  expect(seen[0]).toMatchObject({ locale: 'ko', title: '수신자 부담 번호 등록 신청서' });
  expect(seen[0]?.notes).toBeUndefined();
});

test('without a contact there is nobody to write to', async () => {
  const { company: _, ...nobody } = englishForm;

  await expect(receiptMail(nobody, frame, english, noPdf)).rejects.toMatchObject({ code: 'bad-address' });
});
