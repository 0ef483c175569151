import { decideFaq as decideBySpan, rankTopics } from './matchFaq.ts';
import { isQuestion } from './question.ts';
import type { TopicId } from './topics.ts';

export interface RankedTopic {
  readonly topic: TopicId;
  /** 0 to 1: how surely the words mean it. */
  readonly score: number;
}

export interface FaqMatch {
  /** 0 to 1: whether something is asked of us, rather than answered or told. */
  readonly questionness: number;
  /** The likeliest topics, best first, at most three. */
  readonly ranked: readonly RankedTopic[];
  /** A question, but none of ours. */
  readonly isOutOfScope: boolean;
}

/** What the bot awaits: free text may well hold question words; yes or no is never a question. */
export type PendingKind = 'short' | 'free' | 'yesno' | 'none';

export type FaqDecision =
  | { readonly kind: 'answer-topic'; readonly topic: TopicId }
  /** Surely a question, the topic unsure. */
  | { readonly kind: 'offer'; readonly topics: readonly TopicId[] }
  /** Perhaps a question, perhaps the answer. */
  | { readonly kind: 'ask'; readonly topics: readonly TopicId[] }
  | { readonly kind: 'out-of-scope' }
  | { readonly kind: 'none' };

export function matchFaq(text: string): FaqMatch {
  const ranked = rankTopics(text)
    .slice(0, 3)
    .map(({ topic, score }) => ({ topic, score: score / 10 }));
  return { questionness: isQuestion(text) ? 1 : 0, ranked, isOutOfScope: decideBySpan(text, 'short').kind === 'unknown' };
}

export function decideFaq(text: string, pending: PendingKind): FaqDecision {
  const decision = decideBySpan(text, pending === 'free' ? 'free' : 'short');
  if (decision.kind === 'answer') return { kind: 'answer-topic', topic: decision.topic };
  if (decision.kind === 'unknown') return { kind: 'out-of-scope' };
  if (decision.kind === 'none') return decision;
  return { kind: decision.kind, topics: decision.topics };
}
