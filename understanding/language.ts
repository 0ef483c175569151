import type { Locale } from '../registration/draft.ts';

const HANGUL = /[가-힣ㄱ-ㅎㅏ-ㅣ]/;
const SEVERAL_HANGUL = /[가-힣ㄱ-ㅎㅏ-ㅣ][^가-힣ㄱ-ㅎㅏ-ㅣ]*[가-힣ㄱ-ㅎㅏ-ㅣ]/;

/** Korean as soon as Hangul stands in it with some weight; English when there are Latin words; undefined for figures, links and names alone. */
export function languageOf(text: string): Locale | undefined {
  const hangul = HANGUL.test(text);
  if (hangul && (SEVERAL_HANGUL.test(text) || (text.match(/[A-Za-z]/g)?.length ?? 0) < 12)) return 'ko';
  // Links, addresses and codes are in no language.
  const words = text
    .slice(0, 2000)
    .split(/\s+/)
    .filter((word) => /^["'(]?[a-z']{2,20}["').,!?;:]*$/.test(word)).length;
  return words >= 2 ? 'en' : undefined;
}
