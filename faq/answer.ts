import type { Locale } from '../registration/draft.ts';
import { answers as en } from './answers/en.ts';
import { answers as ko } from './answers/ko.ts';
import type { FaqAnswers, FaqLinks, TopicId } from './topics.ts';

const ANSWERS: Readonly<Record<Locale, FaqAnswers>> = { en, ko };

export const answerOf = (topic: TopicId, locale: Locale, links: FaqLinks): string => ANSWERS[locale][topic].answer(links);

export const questionOf = (topic: TopicId, locale: Locale): string => ANSWERS[locale][topic].question;

/** The topic whose own question, in any language, is asked word for word: what a pressed button sends. */
export function topicAsked(text: string): TopicId | undefined {
  const wanted = text.trim();
  for (const words of Object.values(ANSWERS)) {
    const found = (Object.entries(words) as [TopicId, FaqAnswers[TopicId]][]).find(([, { question }]) => question === wanted);
    if (found) return found[0];
  }
  return undefined;
}
