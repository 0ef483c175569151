import type { Locale } from '../../registration/draft.ts';
import type { Command } from '../../understanding/turn.ts';
import type { TopicId } from '../topics.ts';

export type Paraphrases = Readonly<Record<TopicId, readonly string[]>>;

export type CommandPhrases = Readonly<Record<Locale, Readonly<Record<Command, readonly string[]>>>>;

/** Kinds of messages that are neither questions of ours nor commands. */
export type OtherKind = 'answers' | 'chatter' | 'outside';

export type OtherMessages = Readonly<Record<Locale, Readonly<Record<OtherKind, readonly string[]>>>>;
