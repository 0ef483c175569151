import type { Locale } from './locale.ts';

/** The bot's own words for the form: the panel calls everything as the chat does. Built from the language files. */
export type FormWords = {
  /** By field without the use case in front, in the order of the form. */
  readonly labels: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly findings: Readonly<Record<string, RuleText>>;
};

export type RuleText = { readonly wrong: string; readonly why: string; readonly fix: string };

/** Without them the panel still shows every answer, its label spelt out from the field's id. */
export const noFormWords: FormWords = { labels: {}, choices: {}, sections: {}, findings: {} };

/** Fetches a language's words once; one that cannot be fetched is tried again the next time. */
export function formWordsLoader(addressOf: (locale: Locale) => string): (locale: Locale) => Promise<FormWords> {
  const asked = new Map<Locale, Promise<FormWords>>();
  const load = async (locale: Locale): Promise<FormWords> => {
    const response = await fetch(addressOf(locale));
    if (!response.ok) throw new Error(`The words answered ${response.status}`);
    // Our own file, under the hash of its content.
    return (await response.json()) as FormWords;
  };
  return (locale) => {
    const words = asked.get(locale) ?? load(locale);
    asked.set(locale, words);
    words.catch(() => asked.delete(locale));
    return words;
  };
}
