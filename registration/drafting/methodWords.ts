import type { OptInMethod } from '../choices.ts';
import { signUpPage } from '../fields/optIn.ts';
import type { About } from '../form.ts';
import { readablePhone } from '../phone.ts';
import { hostOf } from '../webAddress.ts';
import { isLatin } from './fitted.ts';

/** Longer places are left to the form's own field. */
const MOST_PLACE = 100;
const MOST_URL = 120;

/** A way to agree as the summary names it, after "people who agreed". */
export const METHOD_PHRASES: Readonly<Record<OptInMethod, string>> = {
  WEB_FORM: 'on a web form',
  PAPER_FORM: 'on a paper form',
  VIA_TEXT: 'by texting a keyword',
  AGENT_PHONE: 'on the phone with an agent',
  IVR: 'in an IVR phone menu',
  MOBILE_QR_CODE: 'through a QR code',
  POINT_OF_SALE: 'at the point of sale',
  IMPORT: 'earlier (imported list)',
};

/** Whether the customer's own words can stand in a short English sentence. */
const inPlace = (words: string | undefined): string | undefined => {
  const bare = words?.trim().replace(/[.\s]+$/, '');
  return bare && bare.length <= MOST_PLACE && isLatin(bare) ? bare : undefined;
};

const pageOf = (about: About): string | undefined => about.useCase.optIn?.url ?? signUpPage(about);

const keywordsOf = ({ useCase }: About): string => {
  const keywords = useCase.optIn?.keywords?.slice(0, 3) ?? [];
  return keywords.length > 0 ? `the keyword ${keywords.join(' or ')}` : 'a keyword';
};

const numberOf = ({ useCase }: About): string => {
  const [number] = useCase.numbers ?? [];
  return number ? readablePhone(number) : 'our number';
};

const boxOf = ({ useCase }: About): string => (useCase.optIn?.preselected === false ? 'an empty consent box' : 'the consent box');

const placeOf = ({ useCase }: About): string => {
  const place = inPlace(useCase.optIn?.keywordLocation);
  return place ? ` (${place})` : '';
};

/** Where people start, what they see and what they do, from what the form knows (OPT-02, OPT-09). */
export const METHOD_STEPS: Readonly<Record<OptInMethod, (about: About) => string>> = {
  WEB_FORM: (about) => {
    const page = pageOf(about);
    return `On the web form${page ? ` at ${page}` : ''} people enter their mobile number, read the consent text, tick ${boxOf(about)} and submit.`;
  },
  PAPER_FORM: () => 'On a paper form they write down their mobile number, read the consent text and sign.',
  VIA_TEXT: (about) => `They see ${keywordsOf(about)} with the consent text${placeOf(about)} and text it to ${numberOf(about)}.`,
  AGENT_PHONE: () => 'On the phone an agent reads the consent script to the caller, who says yes or no.',
  IVR: () => 'In the phone menu (IVR) callers hear the consent script and answer yes or no.',
  MOBILE_QR_CODE: (about) => `They scan a QR code${placeOf(about)}, read the consent text and sign up.`,
  POINT_OF_SALE: () => 'At the point of sale staff read the consent script to the customer, who says yes or no.',
  IMPORT: ({ useCase }) => {
    const source = inPlace(useCase.optIn?.listSource);
    return `The imported list holds people who agreed to receive texts${source ? ` (source: ${source})` : ''}.`;
  },
};

/** The same in a few words, for forms with many methods. */
export const METHOD_MENTIONS: Readonly<Record<OptInMethod, (about: About) => string>> = {
  WEB_FORM: (about) => {
    const page = pageOf(about) ?? '';
    const short = page.length <= MOST_URL ? page : `https://${hostOf(page).slice(0, MOST_URL)}`;
    return short ? `web form at ${short}` : 'web form';
  },
  PAPER_FORM: () => 'paper form',
  VIA_TEXT: (about) => keywordsOf(about).replace(/^(?:the|a) /, 'text '),
  AGENT_PHONE: () => 'phone agent',
  IVR: () => 'IVR phone menu',
  MOBILE_QR_CODE: () => 'QR code',
  POINT_OF_SALE: () => 'point of sale',
  IMPORT: () => 'imported list of people who agreed',
};
