import type { Locale } from '../../registration/draft.ts';
import type { TopicId } from '../topics.ts';

export type Paraphrases = Readonly<Record<TopicId, readonly string[]>>;

/** Kinds of messages that are no questions of ours. */
export type OtherKind = 'answers' | 'commands' | 'chatter' | 'outside';

export type OtherMessages = Readonly<Record<Locale, Readonly<Record<OtherKind, readonly string[]>>>>;
