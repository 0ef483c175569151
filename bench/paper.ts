import { buildPdf } from '../delivery/buildPdf.ts';
import { evidenceFiles } from '../delivery/evidenceFiles.ts';
import { rawMail } from '../delivery/mail.ts';
import { type MailParts, mailOf } from '../delivery/mailOf.ts';
import { staffDocument } from '../delivery/staffDocument.ts';
import { submissionOf } from '../delivery/submission.ts';
import { mail as mailEn, staffMail } from '../locales/en/mail.ts';
import { mail as mailKo } from '../locales/ko/mail.ts';
import { wordsOf } from '../locales/language.ts';
import type { FinishedForm } from '../registration/finishedForm.ts';
import { englishForm, koreanForm, PICTURE } from '../test/support/finishedForms.ts';
import { cpuOf, timeOf } from './clock.ts';
import { median, spread, type Table } from './table.ts';
import { type DurableBot, durableBot } from './talking.ts';

const ROUNDS = 20;
const FORMS = { English: englishForm, Korean: koreanForm };
const WORDS: MailParts['words'] = {
  en: { form: wordsOf('en').form, mail: mailEn, staff: staffMail },
  ko: { form: wordsOf('ko').form, mail: mailKo },
};

/** PDFs, and whole mails with the evidence read from the disk, one after another. */
export async function paper(): Promise<Table> {
  const rows: (readonly string[])[] = [];
  for (const [language, form] of Object.entries(FORMS)) {
    rows.push(await measured(`${language} PDF`, () => buildPdf(staffDocument(form, WORDS.en))));
    const bot = await durableBot();
    for (const { id } of evidenceFiles(form)) await bot.stores.evidence.put(id, PICTURE);
    rows.push(...(await mails(language, form, bot.stores)));
    await bot.close();
  }
  return { title: `paper: ${ROUNDS} of each, one after another`, head: ['', 'p50', 'p95', 'max', 'CPU', 'per second'], rows };
}

async function mails(
  language: string,
  form: FinishedForm,
  { outbox, evidence }: DurableBot['stores'],
): Promise<readonly (readonly string[])[]> {
  const submission = submissionOf(form, new Date());
  await outbox.submit(submission);
  const parts: MailParts = {
    submissions: outbox,
    evidence: (id) => evidence.read(id),
    pdf: buildPdf,
    words: WORDS,
    from: 'bot@bench.example',
    staff: 'staff@bench.example',
  };
  const rows: (readonly string[])[] = [];
  for (const entry of submission.mails)
    rows.push(await measured(`${language} mail, ${entry.kind}`, async () => rawMail(await mailOf(entry, parts))));
  return rows;
}

async function measured(name: string, make: () => Promise<unknown>): Promise<readonly string[]> {
  const times: number[] = [];
  const cpu: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    let used = 0;
    const time = await timeOf(async () => {
      used = await cpuOf(make);
    });
    if (round === 0) continue;
    times.push(time);
    cpu.push(used);
  }
  return [name, ...spread(times), `${median(cpu).toFixed(0)} ms`, (1000 / median(times)).toFixed(1)];
}
