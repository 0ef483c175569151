import type { Locale } from '../registration/draft.ts';
import { choices as choicesEn } from './en/choices.ts';
import { fields as fieldsEn } from './en/fields.ts';
import { form as formEn } from './en/form.ts';
import { questions as questionsEn } from './en/questions.ts';
import { refusals as refusalsEn } from './en/refusals.ts';
import { type TalkWords, talk as talkEn } from './en/talk.ts';
import { choices as choicesKo } from './ko/choices.ts';
import { fields as fieldsKo } from './ko/fields.ts';
import { form as formKo } from './ko/form.ts';
import { questions as questionsKo } from './ko/questions.ts';
import { refusals as refusalsKo } from './ko/refusals.ts';
import { talk as talkKo } from './ko/talk.ts';
import type { QuestionWords } from './questionWords.ts';
import type { RefusalWords } from './refusalWords.ts';
import type { FormWords } from './words.ts';

/** Every word the bot says in one language. Adding a language means adding its files and one line here. */
export interface Words {
  readonly form: FormWords;
  readonly questions: QuestionWords;
  readonly refusals: RefusalWords;
  readonly talk: TalkWords;
}

const languages: Readonly<Record<Locale, Words>> = {
  en: { form: { ...formEn, fields: fieldsEn, choices: choicesEn }, questions: questionsEn, refusals: refusalsEn, talk: talkEn },
  ko: { form: { ...formKo, fields: fieldsKo, choices: choicesKo }, questions: questionsKo, refusals: refusalsKo, talk: talkKo },
};

export const wordsOf = (locale: Locale): Words => languages[locale];
