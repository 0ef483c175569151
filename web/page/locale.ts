export type Locale = 'en' | 'ko';

/** The language asked for in the address, else the first of the reader's that is known, else English. */
export function pickLocale(asked: string | null, preferred: readonly string[]): Locale {
  const wanted = [asked, ...preferred].find((tag) => tag !== null && /^(en|ko)\b/i.test(tag));
  return wanted?.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

/** The full tag that Web Chat and the bot are told. */
export function languageTag(locale: Locale): string {
  return locale === 'ko' ? 'ko-KR' : 'en-US';
}
