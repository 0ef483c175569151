import type { FieldId } from '../../registration/catalogue.ts';
import type { Context } from '../context.ts';
import { yesNo } from '../recognisers/yesNo.ts';
import type { Segments } from '../segments.ts';

/** A value for one field, read from what is left of a message after everything typed was taken. */
export type Said = readonly (readonly [FieldId, unknown])[];
/** `index` is the pending question's use case, -1 for the company's. */
export type Reader = (segments: Segments, context: Context) => Said;

export const rest = (segments: Segments): string => segments.rest().replace(/\s+/g, ' ').trim();
export const whole = (segments: Segments): string => segments.text.trim();
/** Something a person wrote, beyond marks and particles. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

export const COPULA =
  /\s*(?:이고요?|이며|입니다|이에요|예요|이요|(?<=[A-Za-z.])요|라고\s?(?:해요|합니다)|이라고\s?(?:해요|합니다))\s*[.!,]?\s*$/;

/** What nobody gives as a name or address: a question, a plea, a sentence, markup or code. */
export const NO_VALUE =
  /\?\s*$|？\s*$|\]\(|!\[|\$\{|\{\{|javascript:|__proto__|\b(?:ignore|disregard)\b.{0,30}\b(?:instructions|previous|earlier)\b|(?:나요|까요|인가요|예요|해요|세요|네요|죠|습니다)\s*[.!]?$/i;
export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

export const prose =
  (id: FieldId): Reader =>
  (segments) =>
    hasWords(whole(segments)) ? [[id, whole(segments)]] : [];

/** A field read as it stands: what is left of the message, without a trailing copula. */
export const plain =
  (id: FieldId): Reader =>
  (segments) => {
    const text = rest(segments).replace(COPULA, '');
    return hasWords(text) ? [[id, text]] : [];
  };

export const choice =
  (id: FieldId, read: (text: string) => string | undefined): Reader =>
  (segments) => {
    const value = read(segments.text);
    return value ? [[id, value]] : [];
  };

export const truth =
  (id: FieldId): Reader =>
  (segments) => {
    const answer = yesNo(segments.text);
    return answer ? [[id, answer === 'yes']] : [];
  };
