import type { Context } from '../context.ts';
import { optInMethods, signUpKeywords } from '../recognisers/choiceWords.ts';
import { prose, type Reader, whole } from './reader.ts';

/** "We don't collect consent": no method at all, whatever else is named (30476, 30515). */
const NO_CONSENT =
  /\b(?:don'?t|do not|never|no need to|without)\s+(?:\w+\s){0,2}(?:collect|need|have|ask for|get|require|obtain)?\s*(?:any\s|the\s)?(?:consent|opt[\s-]?ins?|permission)|\bno (?:opt[\s-]?in|consent)\b|동의(?:를|는)?\s?(?:안|따로\s?안)\s?받|동의\s?(?:없이|는\s?필요\s?없)|동의는?\s?된\s?거/i;
export const methods: Reader = (segments) => {
  const text = segments.text;
  if (NO_CONSENT.test(text)) return [['useCases[].optIn.methods', []]];
  const found = optInMethods(text);
  const keywords = found.includes('VIA_TEXT') ? signUpKeywords(text) : [];
  return [
    ...(found.length > 0 ? [['useCases[].optIn.methods', found] as const] : []),
    ...(keywords.length > 0 ? [['useCases[].optIn.keywords', keywords] as const] : []),
  ];
};

/** The part of the description question that is pending decides where the words go. */
export const description: Reader = (segments, { pending }) => {
  const id = pending?.id ?? 'useCases[].optIn.description';
  if (id !== 'useCases[].optIn.keywords') return prose(id)(segments, {} as Context);
  const words = signUpKeywords(segments.text);
  const plain = whole(segments)
    .split(/[\s,/]+|\b(?:and|or)\b/i)
    .filter((word) => /^["'“]?[A-Za-z0-9]{2,20}["'”]?[.!]?$/.test(word))
    .map((word) => word.replace(/[^A-Za-z0-9]/g, ''));
  return [['useCases[].optIn.keywords', words.length > 0 ? words : plain.length > 0 && plain.length <= 5 ? plain : [whole(segments)]]];
};
