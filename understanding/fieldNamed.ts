import type { FieldId } from '../registration/catalogue.ts';
import { FIELD_NAMES } from './lexicon/fieldNames.ts';
import { LATIN } from './recognisers/addressMark.ts';

const BY_NAME = FIELD_NAMES.map(([id, names]) => [id, new RegExp(`(?<![${LATIN}\\d가-힣])(?:${names})(?![a-z])`, 'i')] as const);

/** The field a phrase names, the longest name winning: "email" in "support e-mail" is the support's. */
export function fieldNamed(phrase: string): FieldId | undefined {
  if (phrase.length > 200) return undefined;
  // Of all names in the form, the one said without more is the company's.
  if (/^(?:the )?name$/i.test(phrase.trim())) return 'company.legalName';
  let best: { id: FieldId; length: number } | undefined;
  for (const [id, pattern] of BY_NAME) {
    const length = pattern.exec(phrase)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { id, length };
  }
  return best?.id;
}
