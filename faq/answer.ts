import type { Locale } from '../registration/draft.ts';
import { answers as en } from './answers/en.ts';
import { answers as ko } from './answers/ko.ts';
import type { FaqAnswers, FaqLinks, TopicId } from './topics.ts';

const ANSWERS: Readonly<Record<Locale, FaqAnswers>> = { en, ko };

export const answerOf = (topic: TopicId, locale: Locale, links: FaqLinks): string => ANSWERS[locale][topic].answer(links);

export const questionOf = (topic: TopicId, locale: Locale): string => ANSWERS[locale][topic].question;

const BY_QUESTION: ReadonlyMap<string, TopicId> = new Map(
  Object.values(ANSWERS).flatMap((words) =>
    (Object.entries(words) as [TopicId, FaqAnswers[TopicId]][]).map(([topic, { question }]) => [question, topic] as const),
  ),
);

/** The topic whose own question, in any language, is asked word for word: what a pressed button sends. */
export const topicAsked = (text: string): TopicId | undefined => BY_QUESTION.get(text.trim());
