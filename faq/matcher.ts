import { isToConsumers, mayBeToConsumers } from '../understanding/toConsumers.ts';
import type { Command } from '../understanding/turn.ts';
import { topicAsked } from './answer.ts';
import { isElsewhere } from './elsewhere.ts';
import { isCompanyName, isTelling, isWholeValue } from './guards.ts';
import { isKin } from './kin.ts';
import { type Judgement, judged, MODELS, type Models } from './model.ts';
import { MOST_CHARACTERS } from './normalise.ts';
import { clauses, isQuestion } from './question.ts';
import type { TopicId } from './topics.ts';

export interface RankedTopic {
  readonly topic: TopicId;
  /** 0 to 1: how likely the words mean it, if they ask one of our questions at all. */
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

/** What the bot awaits: free text may well hold question words; a text given word for word (a sample, the consent) may itself ask. */
export type PendingKind = 'short' | 'free' | 'verbatim' | 'yesno' | 'none';

/** `span` is the part of the message that asks; the rest may tell something. */
export type FaqDecision =
  /** One topic, or two that are often meant together. */
  | { readonly kind: 'answer-topic'; readonly topics: readonly [TopicId, ...TopicId[]]; readonly span: string }
  /** Surely a question, the topic unsure. */
  | { readonly kind: 'offer'; readonly topics: readonly TopicId[]; readonly span: string }
  /** Perhaps a question, perhaps the answer. */
  | { readonly kind: 'ask'; readonly topics: readonly TopicId[]; readonly span: string }
  | { readonly kind: 'out-of-scope'; readonly span: string }
  /** Tells the bot what to do, in words of one's own. */
  | { readonly kind: 'command'; readonly command: Command; readonly span: string }
  | { readonly kind: 'none' };

/** How sure one must be that something is asked, and of what. */
interface Bar {
  /** With the form of a question, and without. */
  readonly asks: readonly [number, number];
  readonly topic: number;
  readonly outside: readonly [number, number];
  /** From here on one asks back: "question or answer?". */
  readonly doubt: readonly [number, number];
  readonly command: number;
}

const SHORT: Bar = { asks: [0.3, 0.6], topic: 0.58, outside: [0.5, 0.6], doubt: [0.2, 0.4], command: 0.4 };
const FREE: Bar = { asks: [0.45, 0.75], topic: 0.6, outside: [0.6, 0.95], doubt: [0.3, 0.5], command: 0.6 };
const BARS: Readonly<Record<PendingKind, Bar>> = {
  short: SHORT,
  yesno: SHORT,
  none: SHORT,
  free: FREE,
  verbatim: { asks: [0.9, 0.97], topic: 0.6, outside: [2, 2], doubt: [2, 2], command: 0.97 },
};
/** From here on two topics of one kin are answered together. */
const BOTH = 0.7;
const SECOND = 0.22;
const SURE_COMMAND = 0.4;
const MOST_COMMAND = 120;
/** A text this long asks in so many words, or it does not ask. */
const LONG_STATEMENT = 70;
const NONE: FaqDecision = { kind: 'none' };

export function matchFaq(text: string, models: Models = MODELS): FaqMatch {
  const { acts, topics } = judged(text, models);
  return {
    questionness: acts.question + acts.outside,
    ranked: topics.slice(0, 3),
    isOutOfScope: acts.outside > Math.max(acts.question, 0.35),
  };
}

/** Whether a message, or a part of it, asks one of our questions; answers that merely hold their words stay answers. */
export function decideFaq(message: string, pending: PendingKind, models: Models = MODELS): FaqDecision {
  const text = message
    .slice(0, MOST_CHARACTERS * 4)
    .trim()
    .normalize('NFC');
  const asked = topicAsked(text);
  if (asked) return { kind: 'answer-topic', topics: [asked], span: text };
  if (text === '' || isWholeValue(text) || isCompanyName(text)) return NONE;
  const isText = pending === 'free' || pending === 'verbatim';
  if (isText ? mayBeToConsumers(text) : isToConsumers(text)) return NONE;
  const span = spanAsking(text, isText);
  if (span === undefined || isTelling(span)) return NONE;
  if (isText && span.length > LONG_STATEMENT && !isQuestion(span)) return NONE;
  const judgements = [judged(span, models), ...(span !== text && text.length <= 200 ? [judged(text, models)] : [])];
  return weighed(surest(judgements), BARS[pending], span);
}

/** The clause that asks, where a message has several; amid other sentences of a free text a question belongs to the text. */
function spanAsking(text: string, isText: boolean): string | undefined {
  const parts = clauses(text);
  if (parts.length <= 1) return text.length <= MOST_CHARACTERS ? text : undefined;
  const span = parts.findLast((part) => part.length <= MOST_CHARACTERS && isQuestion(part));
  if (span === undefined) return text.length <= MOST_CHARACTERS / 2 ? text : undefined;
  return isText && span.length < text.length * 0.5 && parts.some((part) => part !== span && !isQuestion(part) && isTelling(part))
    ? undefined
    : span;
}

const surest = (judgements: readonly Judgement[]): Judgement =>
  judgements.reduce((best, one) => (certainty(one) > certainty(best) ? one : best));

const certainty = ({ acts, topics, command }: Judgement): number =>
  Math.max(acts.question * (topics[0]?.score ?? 0), acts.outside, acts.command * command.score);

function weighed({ acts, topics, command }: Judgement, bar: Bar, span: string): FaqDecision {
  const form = isQuestion(span) ? 0 : 1;
  if (acts.command >= bar.command) return ordered(command, span);
  const isOutside = acts.outside > acts.question && acts.outside >= bar.outside[form];
  if (isOutside || (form === 0 && bar.outside[form] <= 1 && isElsewhere(span))) return { kind: 'out-of-scope', span };
  const ours = acts.question / (acts.question + acts.outside);
  const [first, second] = topics.map(({ topic, score }) => ({ topic, score: score * ours }));
  if (!first || !second) return NONE;
  const shown = topics.slice(0, 3).map(({ topic }) => topic);
  const asking = acts.question + (form === 0 ? acts.outside : 0);
  if (asking < bar.asks[form]) return asking >= bar.doubt[form] ? { kind: 'ask', topics: shown, span } : NONE;
  if (second.score >= SECOND && first.score + second.score >= BOTH && isKin(first.topic, second.topic))
    return { kind: 'answer-topic', topics: [first.topic, second.topic], span };
  return first.score >= bar.topic ? { kind: 'answer-topic', topics: [first.topic], span } : { kind: 'offer', topics: shown, span };
}

/** Words that tell the bot to do something, if it is clear what. */
const ordered = ({ command, score }: Judgement['command'], span: string): FaqDecision =>
  span.length <= MOST_COMMAND && score >= SURE_COMMAND ? { kind: 'command', command, span } : NONE;
