import type { MailLanguages } from '../delivery/mailOf.ts';
import { mail as mailEn, staffMail } from '../locales/en/mail.ts';
import { mail as mailKo } from '../locales/ko/mail.ts';
import { wordsOf } from '../locales/language.ts';

/** The words of mails: those to staff are English, those to customers in their language. */
export const MAIL_LANGUAGES: MailLanguages = {
  en: { form: wordsOf('en').form, mail: mailEn, staff: staffMail },
  ko: { form: wordsOf('ko').form, mail: mailKo },
};
