import { allMatches } from '../../allMatches.ts';
import { remembered } from '../../remembered.ts';
import { hostOf, SHORTENERS } from '../../webAddress.ts';
import { LINK_ENDINGS, MORE_SHORTENERS } from './linkEndings.ts';

/** A link in running text, as written and as the host it leads to. */
export interface Link {
  readonly written: string;
  readonly host: string;
}

const REST = `[^\\s<>"'()\\[\\]{}\\u3131-\\uD79D]`;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const LINK = new RegExp(
  [
    `\\bhttps?:\\/\\/${REST}{1,500}`,
    `\\bwww\\.${REST}{1,300}`,
    `(?<![@\\w.-])(?:[a-z0-9][a-z0-9-]{0,40}\\.){1,4}(?:(?:${LINK_ENDINGS.join('|')})(?![\\w-]|\\.\\w)(?:\\/${REST}{0,300})?|[a-z]{2,10}\\/${REST}{1,300})`,
  ].join('|'),
  'gi',
);

const trimmed = (written: string): string => written.replace(/[.,;:!?*]{1,9}$/, '');

/** Every link of a plain text; e-mail addresses are none. */
export const linksIn = remembered((text: string): readonly Link[] =>
  allMatches(text.replace(EMAIL, ' '), LINK).map(([found]) => {
    const written = trimmed(found);
    return { written, host: hostOf(/^https?:/i.test(written) ? written : `https://${written}`) };
  }),
);

export const isShortener = ({ host }: Link): boolean => {
  const bare = host.replace(/^www\./, '');
  return SHORTENERS.has(bare) || MORE_SHORTENERS.has(bare);
};

/** The text with its links and e-mail addresses taken out, so that their dots end no sentence and their hosts name no brand. */
export const withoutLinks = remembered((text: string): string =>
  text.replace(EMAIL, ' ~ ').replace(LINK, (found) => ` ~ ${found.slice(trimmed(found).length)}`),
);

/** A link, or words that stand where the page has one. */
export const showsLink = (text: string): boolean =>
  linksIn(text).length > 0 || /[[(<]\s?(?:link|url|hyperlink)[^\])>]{0,20}[\])>]|\bhyperlink|\(?linked\b|링크/i.test(text);
