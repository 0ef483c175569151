import { VERBAL_METHODS } from '../../choices.ts';
import type { About } from '../../form.ts';
import { mentionsBrand } from './brand.ts';
import { asksForTexts } from './consent.ts';
import { ASKS_YES_OR_NO, KINDS } from './consentWords.ts';
import { namesContact } from './contacts.ts';
import { HELP, NOT_A_CONDITION, OPT_OUT, PRIVACY, PRIVACY_PATH, RATES, STOP, TERMS, TERMS_PATH } from './disclosureWords.ts';
import { alike, COUNTED, FREQUENCY } from './frequencyWords.ts';
import { linksIn, showsLink } from './links.ts';
import { plain, says } from './plain.ts';

/** What a text to or before consumers must carry; the keys of the words in `locales/`. */
export type Element =
  | 'brand'
  | 'consent'
  | 'kind'
  | 'frequency'
  | 'rates'
  | 'stop'
  | 'optOut'
  | 'help'
  | 'care'
  | 'contact'
  | 'privacy'
  | 'terms'
  | 'notACondition'
  | 'question';

const OFF_SCREEN = new Set<string>([...VERBAL_METHODS, 'PAPER_FORM']);

/** The consent words are only spoken or printed: nobody can follow a link there. */
export function isOffScreen({ useCase }: About): boolean {
  const media = (useCase.optIn?.methods ?? []).filter((method) => method !== 'IMPORT');
  return media.length > 0 && media.every((method) => OFF_SCREEN.has(method));
}

const leads = (text: string, path: RegExp, url: string | undefined): boolean =>
  linksIn(text).some(({ written }) => path.test(written.replace(/^(?:https?:\/\/)?[^/]{1,253}/i, '')) || written === url);

const carries: Readonly<Record<Element, (text: string, about: About) => boolean>> = {
  brand: (text, { form }) => mentionsBrand(text, form),
  consent: asksForTexts,
  kind: (text) => says(text, KINDS),
  frequency: (text) => says(text, FREQUENCY) || says(alike(text), COUNTED),
  rates: (text) => says(text, RATES),
  stop: (text) => says(text, STOP),
  optOut: (text) => says(text, STOP) || says(text, OPT_OUT),
  help: (text) => says(text, HELP),
  care: (text) => says(text, HELP) || namesContact(text),
  contact: namesContact,
  privacy: (text, about) =>
    leads(text, PRIVACY_PATH, about.form.company?.privacyPolicyUrl) || (says(text, PRIVACY) && (isOffScreen(about) || showsLink(text))),
  terms: (text, about) =>
    leads(text, TERMS_PATH, about.form.company?.termsUrl) || (says(text, TERMS) && (isOffScreen(about) || showsLink(text))),
  notACondition: (text) => says(text, NOT_A_CONDITION),
  question: (text) => says(text, ASKS_YES_OR_NO),
};

export const hasElement = (element: Element, text: string, about: About): boolean => carries[element](plain(text), about);

/** The elements a text lacks, in the order asked. */
export function missingElements(text: string, wanted: readonly Element[], about: About): readonly Element[] {
  const read = plain(text);
  return wanted.filter((element) => !carries[element](read, about));
}
