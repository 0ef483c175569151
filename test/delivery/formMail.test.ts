import { formMail } from '../../delivery/formMail.ts';
import { rawMail } from '../../delivery/mail.ts';
import { catalogue } from '../../registration/catalogue.ts';
import { type FinishedForm, finishedFormSchema } from '../../registration/finishedForm.ts';
import { englishForm, koreanForm, PICTURE } from '../support/finishedForms.ts';
import { frame, noPdf, received, staffMailOf, visibleText } from './support/mails.ts';
import { english } from './support/words.ts';

test('the sample forms are finished forms', () => {
  expect(catalogue).toBeDefined();
  expect(finishedFormSchema.safeParse(englishForm).error).toBeUndefined();
  expect(finishedFormSchema.safeParse(koreanForm).error).toBeUndefined();
});

test('staff find the registration by its headers and subject', async () => {
  const mail = await received(await staffMailOf(englishForm));

  expect(mail.subject).toBe('[TFN-26K4-7QXM] Harbor Dental Group, LLC – toll-free registration (1 number)');
  expect(mail.headers.get('x-registration-mail')).toBe('form');
  expect(mail.headers.get('x-registration-id')).toBe(englishForm.id);
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail.messageId).toBe('<mail-0001@bot.example>');
  expect(mail.date).toEqual(frame.date);
  expect(mail.to).toMatchObject({ text: 'staff@genesys.example' });
});

test('a reply reaches the contact, with the Korean name intact', async () => {
  const mail = await received(await staffMailOf(koreanForm));

  expect(mail.replyTo?.value).toEqual([{ name: '민수 김', address: 'minsu@hangang.example' }]);
});

test('a resubmission by a charity says so in the subject and at the top', async () => {
  const mail = await received(await staffMailOf(koreanForm));

  expect(mail.subject).toBe(
    '[TFN-26K9-3HPD] Hangang Community Foundation – resubmission 2 of toll-free registration (3 numbers) – special handling',
  );
  expect(mail.text).toContain('Special handling: Charity');
  expect(mail.text).toContain('Resubmission, version 2');
});

test('a political campaign gets special handling', async () => {
  const [useCase] = englishForm.useCases ?? [];
  const mail = await staffMailOf({ ...englishForm, useCases: [{ ...useCase, categories: ['POLITICAL_ELECTION_CAMPAIGNS'] }] });

  expect(mail.text).toContain('Special handling: Political organization');
});

test.each([
  ['the language', /Customer’s language: Korean/, koreanForm],
  [
    'overridden warnings with their reasons',
    /LANG-01 · Sign-up, step by step \(Use case 2\)\n +This text is not in English\.\n +Reason: 종이 양식이/,
    koreanForm,
  ],
  ['the customer’s own words', /In the customer's own words: 홈페이지에서/, koreanForm],
  ['what the bot drafted', /Use case in a sentence \[drafted by the bot\]: Members/, koreanForm],
  ['what was assumed', /Country \[assumed\]: United States/, koreanForm],
  ['who handed over', /Handed over by: Sam Okafor <sam@genesys\.example>/, englishForm],
  ['what the agent noted', /Agent’s note: Asked on the phone/, englishForm],
  ['what came from the agent', /Came from the agent:\n +- Legal name\n +- Website/, englishForm],
  [
    'answers to content questions',
    /Content questions answered:\n +CNT-06 · Use case in a sentence\n +Does the program promote cannabis.+\n +Answer: No, we never/,
    englishForm,
  ],
  ['the attached files', /Attached:\n +- registration\.json\n +- registration\.pdf\n +- booking form\.png/, englishForm],
])('the body tells %s', async (_, words, form) => {
  expect((await staffMailOf(form)).text).toMatch(words);
});

test('warnings nobody gave a reason for are listed too', async () => {
  const mail = await staffMailOf({
    ...englishForm,
    findings: [
      { rule: 'CON-03', severity: 'warning', field: 'company.contact.email' },
      { rule: 'MSG-07', severity: 'warning', field: 'useCases[0].sampleMessages' },
      { rule: 'MSG-11', severity: 'info', field: 'useCases[0].sampleMessages' },
    ],
    acknowledged: [...englishForm.acknowledged, { rule: 'WEB-05', field: 'company.website' }],
  });

  expect(mail.text).toMatch(/- WEB-05 · Website\n.+\n +No reason given/);
  expect(mail.text).toMatch(/Unanswered warnings:\n +MSG-07 · Example texts\n/);
  expect(mail.text).not.toContain('MSG-11');
});

test('the mail opens with the verdict, in text, HTML and the preview of an inbox', async () => {
  const { text, html } = await staffMailOf(koreanForm);
  const verdict = 'No blockers · 1 warning overridden, with the reason below · special handling: charity';

  expect(text.startsWith(`${verdict}\n\n`)).toBe(true);
  expect(visibleText(html).trim().startsWith(verdict)).toBe(true);
  expect(html).toMatch(new RegExp(`<div data-preheader[^>]*>${verdict} — 888-555-0134, `));
});

test.each([
  ['English', englishForm],
  ['Korean', koreanForm],
])('the whole text of a mail for a customer who speaks %s', async (_, form) => {
  expect((await staffMailOf(form)).text).toMatchSnapshot();
});

test('addresses are links in the HTML that say where they lead', async () => {
  const { html } = await staffMailOf(englishForm);

  expect(html).toMatch(/<a [^>]*href="https:\/\/harborsmiles\.example\/privacy"[^>]*>https:\/\/harborsmiles\.example\/privacy<\/a>/);
});

test('pictures go to the PDF, other files do not', async () => {
  const seen: string[][] = [];
  await formMail(koreanForm, frame, english, {
    evidence: async () => PICTURE,
    pdf: async (_, pictures) => {
      seen.push([...(pictures?.keys() ?? [])]);
      return noPdf();
    },
  });

  expect(seen).toEqual([['evidence-0002', 'evidence-0003']]);
});

test('text and HTML say the same', async () => {
  const { text, html } = await staffMailOf(koreanForm);
  const words = (body: string): readonly string[] => body.match(/[\p{L}\p{N}]+/gu) ?? [];

  expect(new Set(words(visibleText(html).toLowerCase()))).toEqual(new Set(words(text.toLowerCase())));
});

test('the company number is masked in the bodies and whole in the JSON', async () => {
  const mail = await received(
    await staffMailOf({
      ...englishForm,
      acknowledged: [{ rule: 'COM-05', field: 'company.registrationNumber', reason: '45-1234567 is right' }],
    }),
  );
  const json = mail.attachments.find(({ filename }) => filename === 'registration.json')?.content.toString();

  expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/45-?1234567/);
  expect(mail.text).toContain('Company number (EIN): ••-•••4567');
  expect(json).toContain('45-1234567');
});

test('the PDF is built from the whole form, unmasked', async () => {
  const seen: string[] = [];
  await formMail(englishForm, frame, english, {
    evidence: async () => PICTURE,
    pdf: async (document) => {
      seen.push(JSON.stringify(document));
      return noPdf();
    },
  });

  expect(seen[0]).toContain('45-1234567');
});

test('the form, the PDF and every evidence file are attached, Korean names intact', async () => {
  const mail = await received(await staffMailOf(koreanForm));

  expect(mail.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
    ['registration.json', 'application/json'],
    ['registration.pdf', 'application/pdf'],
    ['동의 화면.png', 'image/png'],
    ['동의 화면 (2).png', 'image/png'],
    ['501c3 확인서.pdf', 'application/pdf'],
  ]);
  expect(mail.attachments[2]?.content.equals(PICTURE)).toBe(true);
  expect(finishedFormSchema.parse(JSON.parse(mail.attachments[0]?.content.toString() ?? ''))).toEqual(koreanForm);
});

test.each([
  ['missing', undefined],
  ['other than what the customer showed', Buffer.from('something else')],
])('no mail goes when evidence is %s', async (_, bytes) => {
  const mail = formMail(englishForm, frame, english, { evidence: async () => bytes, pdf: noPdf });

  await expect(mail).rejects.toMatchObject({ name: 'DeliveryError', code: 'evidence-missing' });
});

test('built twice it is the same to the last byte', async () => {
  const [first, second] = await Promise.all([staffMailOf(koreanForm), staffMailOf(koreanForm)].map(async (mail) => rawMail(await mail)));

  expect(first?.bytes.equals(second?.bytes ?? Buffer.alloc(0))).toBe(true);
});

test('nothing a customer types becomes markup', async () => {
  const form: FinishedForm = {
    ...englishForm,
    company: { ...englishForm.company, legalName: `<script>alert('1')</script> & "Sons"` },
    originals: { 'company.legalName': '<img src=x onerror=alert(1)>' },
    acknowledged: [{ rule: 'CON-03', field: 'company.contact.email', reason: '</td></table><h1>Approved</h1>' }],
  };

  const { html } = await staffMailOf(form);

  expect(html).not.toMatch(/<script|<img|<h1>Approved/);
  expect(visibleText(html)).toContain(`<script>alert('1')</script> & "Sons"`);
});

test('a form without a contact or company still becomes a mail', async () => {
  const { company: _, useCases: __, ...rest } = englishForm;
  const mail = await staffMailOf(rest);

  expect(mail.replyTo).toBeUndefined();
  expect(mail.subject).toContain('(0 numbers)');
});
