import type { About } from '../form.ts';
import { fitted, isLatin, listed } from './fitted.ts';
import { kindNames } from './kinds.ts';
import { senderName } from './senderName.ts';

/** Disclosures as consent texts in other scripts show them; commands and links stay Latin there. */
const SHOWN: readonly (readonly [RegExp, string])[] = [
  [/빈도|횟수|\d\s?(?:회|번|건|통)|frequency|頻度|频率/i, 'how often'],
  [/요금|통신비|rates?\b|料金|费用/i, 'that rates may apply'],
  [/\bSTOP|수신\s?(?:거부|중단|해지)|停止/i, 'how to opt out'],
  [/\bHELP|도움말|문의/i, 'how to get help'],
  [/개인\s?정보|privacy|隐私|個人情報/i, 'the privacy policy'],
  [/약관|terms|条款|規約/i, 'the terms'],
];

/**
 * One English sentence on what a consent text in another script says; undefined while there is none, or where it is English.
 * It names the disclosures the text shows and no others.
 */
export function gist(about: About): string | undefined {
  const text = about.useCase.callToAction?.text;
  const name = senderName(about.form);
  const kinds = kindNames(about);
  if (!text || isLatin(withoutName(text, name)) || !name || !kinds) return undefined;
  const shown = listed(SHOWN.filter(([words]) => words.test(text)).map(([, words]) => words));
  const says = (brand: string): string => `The consent text asks people to agree to texts from ${brand} with ${kinds}`;
  return fitted([220, 300], name, [
    (brand) => `${says(brand)}${shown ? ` and says ${shown}` : ''}.`,
    (brand) => `${says(brand)}.`,
    (brand) => `The consent text asks people to agree to texts from ${brand}.`,
  ]);
}

/** An English text may well name a Korean brand. */
const withoutName = (text: string, name: string | undefined): string => (name ? text.replaceAll(name, '') : text);
