import { allMatches } from '../../registration/allMatches.ts';
import type { AudienceCountry, BusinessType, Category, OptInMethod, PoliticalEntityType } from '../../registration/choices.ts';
import { BUSINESS_TYPE_WORDS, CATEGORY_WORDS, METHOD_WORDS, POLITICAL_ENTITY_WORDS, WEAK_CATEGORY } from '../lexicon/choices.ts';

/** What is said not to be so: "not marketing", 마케팅은 아니고. */
const DENIED_BEFORE =
  /\b(?:no|nothing|not|never|without|isn'?t|aren'?t|don'?t (?:do|send|use)|not for|instead of|rather than)\s+(?:\w+\s+){0,2}$/i;
const DENIED_AFTER = /^\s?(?:은|는|이|가|용은|문자는)?\s?(?:아니|말고|안\s?(?:하|보내)|없)/;

interface Said<Choice> {
  readonly choice: Choice;
  readonly index: number;
  readonly length: number;
}

function said<Choice extends string>(text: string, words: Readonly<Record<Choice, readonly RegExp[]>>): Said<Choice>[] {
  const found = (Object.entries(words) as [Choice, readonly RegExp[]][]).flatMap(([choice, patterns]) =>
    patterns.flatMap((pattern) => {
      const match = pattern.exec(text);
      return match && !isDenied(text, match) ? [{ choice, index: match.index, length: match[0].length }] : [];
    }),
  );
  return found.filter((one, i) => found.findIndex((other) => other.choice === one.choice) === i);
}

const isDenied = (text: string, match: RegExpExecArray): boolean =>
  DENIED_BEFORE.test(text.slice(Math.max(0, match.index - 40), match.index)) ||
  DENIED_AFTER.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12));

const inOrder = <Choice>(found: readonly Said<Choice>[]): Choice[] => [...found].sort((a, b) => a.index - b.index).map((one) => one.choice);

/** The kind of organisation named first in the lexicon's order of precision. */
export const businessType = (text: string): BusinessType | undefined => said(text, BUSINESS_TYPE_WORDS)[0]?.choice;

export const politicalEntity = (text: string): PoliticalEntityType | undefined => said(text, POLITICAL_ENTITY_WORDS)[0]?.choice;

/** How far before "alerts" the word stands that says of what. */
const BESIDE = 24;
/** What a weak word is about, where its purpose was named before already: "webinar invites and ticket confirmations". */
const rightBefore = (text: string, index: number): Said<Category>[] => {
  const from = Math.max(0, index - BESIDE);
  return said(text.slice(from, index), CATEGORY_WORDS)
    .filter((one) => one.choice !== WEAK_CATEGORY)
    .map((one) => ({ ...one, index: from + one.index }));
};

/** Purposes named in plain speech, in the order of mention; "alerts" beside "delivery" adds nothing. */
export function categories(text: string): Category[] {
  const found = said(text, CATEGORY_WORDS);
  const strong = found.filter((one) => one.choice !== WEAK_CATEGORY);
  const weak = found.find((one) => one.choice === WEAK_CATEGORY);
  const nearby =
    weak &&
    [...strong, ...rightBefore(text, weak.index)].some(
      (one) =>
        one.choice !== 'MARKETING' &&
        one.choice !== 'CUSTOMER_CARE' &&
        Math.abs(one.index + one.length - weak.index) < BESIDE &&
        !/\b(and|or|plus)\b|[,;/\n]|\d[).]|랑|(?<!출발|도착|완료|시작|접수|결제)하고|와|과|및/.test(
          text.slice(Math.min(one.index + one.length, weak.index), Math.max(one.index, weak.index)),
        ),
    );
  return inOrder(nearby ? strong : found);
}

/** Where it happens, not how: "a paper form at the front desk", 매장에서 종이 신청서. */
const PLACES = /\bat (?:the|our) (?:front desk|counter|register|checkout counter)\b|\bin[\s-]store at\b|(?:매장|현장)\s?에서/gi;

/** In a shop there is no page to check out on: "the cashier asks them at checkout". */
const CHECKOUT = /\bcheckout\b(?! page)/gi;

/** Ways of agreeing named in plain speech, in the order of mention. */
export function optInMethods(text: string): OptInMethod[] {
  const methodsIn = (words: string) => inOrder(said(words, METHOD_WORDS));
  const methods = methodsIn(text);
  if (methods.length < 2 || !methods.includes('POINT_OF_SALE')) return methods;
  const isPlaceAlone = !methodsIn(text.replace(PLACES, ' ')).includes('POINT_OF_SALE');
  if (isPlaceAlone) return methods.filter((one) => one !== 'POINT_OF_SALE');
  const online = methodsIn(text.replace(CHECKOUT, ' ')).includes('WEB_FORM');
  return methods.filter((one) => online || one !== 'WEB_FORM');
}

const KEYWORD =
  /(?:\b(?:keywords?|text(?:s|ing)?(?: the word)?|send(?:s|ing)?|word|reply(?:ing)? with|키워드(?:는|은|가)?)\s*(?:is|are|:|=)?\s*["“'‘(]?)([A-Z][A-Z0-9]{1,19})\b|["“'‘(]?\b([A-Z][A-Z0-9]{1,19})\b["”'’)]?\s*(?:을|를|이라고|라고)?\s*(?:문자(?:로|를)?\s?)?(?:보내|입력|키워드)/g;
const NO_KEYWORD = new Set('SMS TFN EIN QR IVR CTA MMS URL US USA CA TEXT US FAQ PDF PNG HTTPS HTTP LLC INC'.split(' '));

/** Sign-up keywords: words in capitals that people text. */
export const signUpKeywords = (text: string): string[] => [
  ...new Set(
    allMatches(text, KEYWORD)
      .map((match) => match[1] ?? match[2] ?? '')
      .filter((word) => word && !NO_KEYWORD.has(word)),
  ),
];

/** Where recipients live: the US, Canada, or both. */
export function audienceCountries(text: string): AudienceCountry[] {
  const isBoth = /\bboth\b|둘\s?다|모두/i.test(text);
  const isAmerican = isBoth || /\b(?:us|usa|united states|america)\b|\bu\.s\.|미국/i.test(text);
  const isCanadian = isBoth || /\bcanada\b|캐나다/i.test(text);
  return [...(isAmerican ? (['US'] as const) : []), ...(isCanadian ? (['CA'] as const) : [])];
}
