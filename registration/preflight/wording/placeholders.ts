import { brandOf } from '../../brand.ts';
import type { Form } from '../../form.ts';
import { remembered } from '../../remembered.ts';
import { withoutLinks } from './links.ts';
import { BRAND_PLACEHOLDERS, CROSSES, FILLERS, MASKED } from './placeholderWords.ts';
import { plain, says } from './plain.ts';

/** A place was left for the sender's name. */
export const leavesBrandOpen = (text: string): boolean => says(plain(text), BRAND_PLACEHOLDERS);

/** Filler stands where words should; crosses that mask a code or card do not count. */
export const holdsFiller = remembered((text: string): boolean => isFilled(plain(text)));

/** Either of them. */
export const isUnfinished = remembered((text: string): boolean => {
  const read = plain(text);
  return says(read, BRAND_PLACEHOLDERS) || isFilled(read);
});

function isFilled(read: string): boolean {
  if (says(read, FILLERS)) return says(withoutLinks(read), FILLERS);
  return CROSSES.test(read) && CROSSES.test(withoutLinks(read).replace(MASKED, ' '));
}

/** The name of the business where the text leaves a bracket for it. */
export const withBrandFilledIn = (text: string, form: Form): string =>
  BRAND_PLACEHOLDERS.reduce((rest, pattern) => rest.replace(pattern, (open) => (/^[[{<]/.test(open) ? brandOf(form) : open)), text);
