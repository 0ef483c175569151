import type { Locale } from '../registration/draft.ts';
import type { PreflightRule } from '../registration/preflight/ruleIds.ts';
import { choices as choicesEn } from './en/choices.ts';
import { fields as fieldsEn } from './en/fields.ts';
import { contentQuestions as contentQuestionsEn } from './en/findings/contentQuestions.ts';
import { findings as findingsEn } from './en/findings/findings.ts';
import { form as formEn } from './en/form.ts';
import { questions as questionsEn } from './en/questions.ts';
import { refusals as refusalsEn } from './en/refusals.ts';
import { rejections as rejectionsEn } from './en/rejections.ts';
import { type TalkWords, talk as talkEn } from './en/talk.ts';
import type { FindingWords } from './findingWords.ts';
import { choices as choicesKo } from './ko/choices.ts';
import { fields as fieldsKo } from './ko/fields.ts';
import { contentQuestions as contentQuestionsKo } from './ko/findings/contentQuestions.ts';
import { findings as findingsKo } from './ko/findings/findings.ts';
import { form as formKo } from './ko/form.ts';
import { questions as questionsKo } from './ko/questions.ts';
import { refusals as refusalsKo } from './ko/refusals.ts';
import { rejections as rejectionsKo } from './ko/rejections.ts';
import { talk as talkKo } from './ko/talk.ts';
import type { QuestionWords } from './questionWords.ts';
import type { RefusalWords } from './refusalWords.ts';
import type { RejectionWords } from './rejectionWords.ts';
import type { FormWords } from './words.ts';

/** Every word the bot says in one language. Adding a language means adding its files and one line here. */
export interface Words {
  readonly form: FormWords;
  readonly questions: QuestionWords;
  readonly refusals: RefusalWords;
  readonly talk: TalkWords;
  readonly findings: Readonly<Record<PreflightRule, FindingWords>>;
  readonly rejections: RejectionWords;
  readonly contentQuestions: Readonly<Record<string, string>>;
}

const languages: Readonly<Record<Locale, Words>> = {
  en: {
    form: { ...formEn, fields: fieldsEn, choices: choicesEn },
    questions: questionsEn,
    refusals: refusalsEn,
    talk: talkEn,
    findings: findingsEn,
    contentQuestions: contentQuestionsEn,
    rejections: rejectionsEn,
  },
  ko: {
    form: { ...formKo, fields: fieldsKo, choices: choicesKo },
    questions: questionsKo,
    refusals: refusalsKo,
    talk: talkKo,
    findings: findingsKo,
    contentQuestions: contentQuestionsKo,
    rejections: rejectionsKo,
  },
};

export const wordsOf = (locale: Locale): Words => languages[locale];
