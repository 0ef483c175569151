import { brandOf } from '../../brand.ts';
import type { About } from '../../form.ts';
import { readablePhone } from '../../phone.ts';
import { lengthOf } from '../../tidy.ts';
import { KIND_IN_WORDS, SENTENCES } from './additionWords.ts';
import { type Element, isOffScreen, missingElements } from './elements.ts';
import { withoutLinks } from './links.ts';

type Sentence = (about: About, language: 'en' | 'ko') => string | undefined;

const kinds = ({ useCase }: About, language: 'en' | 'ko'): string =>
  (useCase.categories ?? []).map((category) => KIND_IN_WORDS[language][category]).join(', ');

function frequency({ useCase }: About, language: 'en' | 'ko'): string {
  const said = useCase.messageFrequency?.trim().replace(/\.$/, '') ?? 'varies';
  return /^(?:it )?varies$|달라/i.test(said) ? SENTENCES[language].varies : SENTENCES[language].frequency(said);
}

function contact({ form }: About, language: 'en' | 'ko'): string | undefined {
  const { phone, email } = form.company?.support ?? form.company?.contact ?? {};
  const words = SENTENCES[language];
  if (phone) return words.call(readablePhone(phone));
  if (email) return words.write(email);
  return form.company?.website ? words.visit(form.company.website) : undefined;
}

/** The sentence that carries an element; undefined when the form does not know enough for it. */
const sentenceOf: Readonly<Record<Exclude<Element, 'brand' | 'consent'>, Sentence>> = {
  kind: (about, language) => kinds(about, language) && SENTENCES[language].kind(kinds(about, language)),
  frequency,
  rates: (_, language) => SENTENCES[language].rates,
  stop: (_, language) => SENTENCES[language].stop,
  optOut: (_, language) => SENTENCES[language].stop,
  help: (_, language) => SENTENCES[language].help,
  care: (_, language) => SENTENCES[language].help,
  contact,
  privacy: (about, language) =>
    policy(about, about.form.company?.privacyPolicyUrl, SENTENCES[language].privacy, SENTENCES[language].spokenPrivacy),
  terms: (about, language) => policy(about, about.form.company?.termsUrl, SENTENCES[language].terms, SENTENCES[language].spokenTerms),
  notACondition: (_, language) => SENTENCES[language].notACondition,
  question: (_, language) => SENTENCES[language].question,
};

const policy = (about: About, url: string | undefined, written: (url: string) => string, spoken: string): string | undefined => {
  if (isOffScreen(about)) return spoken;
  return url && written(url);
};

/** The brand before the customer's own words, unless they begin with it under a bracket of their own. */
export const withBrand = (text: string, { form }: About): string => `${brandOf(form)}: ${text}`;

/**
 * The customer's text with every element it lacks: the brand and the consent before it, the rest after it, in the text's own language.
 * Where all do not fit, only `own`; undefined when even that does not fit or is not known.
 */
export function completed(text: string, wanted: readonly Element[], own: Element, about: About, most: number): string | undefined {
  if (lengthOf(text) >= most) return undefined;
  return [wanted, [own]]
    .map((elements) => joined(text, missingElements(text, elements, about), about))
    .find((better) => lengthOf(better) <= most && missingElements(better, [own], about).length === 0);
}

/** As `completed`, for a text that must carry all of them. */
export function completedWhole(text: string, wanted: readonly Element[], about: About, most: number): string | undefined {
  if (lengthOf(text) >= most) return undefined;
  const better = joined(text, missingElements(text, wanted, about), about);
  return lengthOf(better) <= most && missingElements(better, wanted, about).length === 0 ? better : undefined;
}

/** Korean as soon as Hangul is more than a name in it; links are Latin in every language. */
function languageOf(text: string): 'en' | 'ko' {
  const bare = withoutLinks(text);
  return (bare.match(/\p{Script=Hangul}/gu)?.length ?? 0) * 3 > (bare.match(/[a-z]/gi)?.length ?? 0) ? 'ko' : 'en';
}

function joined(text: string, missing: readonly Element[], about: About): string {
  const language = languageOf(text);
  const lacksConsent = missing.includes('consent');
  const start = lacksConsent
    ? `${SENTENCES[language].consent(brandOf(about.form) || 'this company', kinds(about, language))} ${text}`
    : text;
  const branded = missing.includes('brand') && !lacksConsent ? withBrand(start, about) : start;
  const after = missing.flatMap((element) =>
    element === 'brand' || element === 'consent' ? [] : [sentenceOf[element](about, language) ?? ''],
  );
  return [closed(branded), ...after.filter((sentence) => sentence !== '')].join(' ');
}

/** A full stop where the customer left it out, but never behind a link. */
const closed = (text: string): string => (/[\p{L}\p{N})"']$/u.test(text) && !/\S[./]\S{2,}$/.test(text) ? `${text}.` : text);
