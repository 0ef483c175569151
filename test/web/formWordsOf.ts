import { choices as englishChoices } from '../../locales/en/choices.ts';
import { fields as englishFields } from '../../locales/en/fields.ts';
import { form as englishForm } from '../../locales/en/form.ts';
import { choices as koreanChoices } from '../../locales/ko/choices.ts';
import { fields as koreanFields } from '../../locales/ko/fields.ts';
import { form as koreanForm } from '../../locales/ko/form.ts';
import { formWords } from '../../web/formWords.ts';
import type { FormWords } from '../../web/page/formWords.ts';
import type { Locale } from '../../web/page/locale.ts';

const byLocale: Readonly<Record<Locale, FormWords>> = {
  en: formWords({ fields: englishFields, choices: englishChoices, sections: englishForm.sections }),
  ko: formWords({ fields: koreanFields, choices: koreanChoices, sections: koreanForm.sections }),
};

/** The words as the build gives them to the page. */
export function formWordsOf(locale: Locale): FormWords {
  return byLocale[locale];
}
