import { decideFaq as decide, type PendingKind } from './matcher.ts';
import { judged, MODELS } from './model.ts';
import type { TopicId } from './topics.ts';

export type FaqDecision =
  | { readonly kind: 'answer'; readonly topic: TopicId; readonly topics: readonly TopicId[]; readonly span: string }
  /** Surely a question, the topic unsure. */
  | { readonly kind: 'offer'; readonly topics: readonly TopicId[]; readonly span: string }
  /** Perhaps a question, perhaps the answer. */
  | { readonly kind: 'ask'; readonly topics: readonly TopicId[]; readonly span: string }
  /** Surely a question, and none we know. */
  | { readonly kind: 'unknown'; readonly span: string }
  | { readonly kind: 'none' };

export type Awaited = PendingKind;

/** All topics, the surest first. */
export const rankTopics = (text: string): readonly { readonly topic: TopicId; readonly score: number }[] => judged(text, MODELS).topics;

/** As `matcher.ts` decides, in the words the dialogs use. */
export function decideFaq(message: string, awaited: Awaited): FaqDecision {
  const decision = decide(message, awaited);
  if (decision.kind === 'answer-topic') return { kind: 'answer', topic: decision.topics[0], topics: decision.topics, span: decision.span };
  return decision.kind === 'out-of-scope' ? { kind: 'unknown', span: decision.span } : decision;
}
