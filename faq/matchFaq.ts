import { topicAsked } from './answer.ts';
import { CONCEPTS, type Concept } from './concepts.ts';
import { clauses, isQuestion } from './question.ts';
import { PREVAILS, RULES } from './rules.ts';
import type { TopicId } from './topics.ts';

export interface Ranked {
  readonly topic: TopicId;
  /** 1 to 10: how surely the words mean it. */
  readonly score: number;
}

export type FaqDecision =
  | { readonly kind: 'answer'; readonly topic: TopicId; readonly span: string }
  /** Surely a question, the topic unsure. */
  | { readonly kind: 'offer'; readonly topics: readonly TopicId[]; readonly span: string }
  /** Perhaps a question, perhaps the answer to a free-text question. */
  | { readonly kind: 'ask'; readonly topics: readonly TopicId[]; readonly span: string }
  /** Surely a question, and none we know. */
  | { readonly kind: 'unknown'; readonly span: string }
  | { readonly kind: 'none' };

/** What kind of answer is awaited: free text may well hold question words, a text given word for word (a sample, the consent) may itself ask. */
export type Awaited = 'short' | 'free' | 'verbatim' | 'none';

const NONE: FaqDecision = { kind: 'none' };
const SURE = 6.5;
const VERY_SURE = 8;
const SOME = 4.5;
/** Texts to consumers and quoted words are answers whatever they ask. */
const SAMPLE = /\b(?:reply|text) (?:stop|yes|no|help|c)\b|\bstop to\b|["“].{8,}["”]|수신\s?거부|\bSTOP\b|https?:\/\//i;
const LONGEST = 300;

/** Topics the words may mean, the surest first. Linear in the length, which is bounded. */
export function rankTopics(text: string): Ranked[] {
  const found = new Map<Concept, boolean>();
  const has = (concept: Concept): boolean => {
    const known = found.get(concept) ?? CONCEPTS[concept].test(text);
    found.set(concept, known);
    return known;
  };
  const scores = new Map<TopicId, number>();
  for (const [topic, score, concepts] of RULES) {
    if ((scores.get(topic) ?? 0) < score && concepts.every(has)) scores.set(topic, score);
  }
  for (const [first, second] of PREVAILS) {
    if ((scores.get(first) ?? 0) >= SURE && scores.has(second))
      scores.set(second, Math.min(scores.get(second) ?? 0, (scores.get(first) ?? 0) - 1));
  }
  return [...scores].map(([topic, score]) => ({ topic, score })).sort((a, b) => b.score - a.score);
}

/** Things people ask about that are neither this form nor these numbers. */
const ELSEWHERE =
  /\brcs\b|\bshort ?codes?\b|숏\s?코드|\bwhats ?app\b|\bweather\b|날씨|\bjoke\b|농담|점심|저녁\s?메뉴|\brecipe\b|\bfax\b|팩스|카카오톡|\bstock price\b|주가/i;

/** Whether a message, or a part of it, asks one of our questions; answers that merely contain their words stay answers. */
export function decideFaq(message: string, awaited: Awaited): FaqDecision {
  const text = message.trim().normalize('NFC');
  const asked = topicAsked(text);
  if (asked) return { kind: 'answer', topic: asked, span: text };
  const span = questionIn(text, awaited);
  if (span === undefined) return NONE;
  if (ELSEWHERE.test(span)) return awaited === 'verbatim' ? NONE : { kind: 'unknown', span };
  return weigh(span, awaited);
}

/** Who texts and who is texted: a summary speaks of them, a question to us seldom does. */
const TELLS_OF_US =
  /\b(?:we|our|customers?|patients?|members?|clients?|users?|guests?|students?|parents?|drivers?|tenants?|donors?|subscribers?|employees?)\b|저희|고객|회원|환자|손님|이용자|학생|학부모|직원/i;

/** Three ways: surely this topic, surely a question but which, or perhaps an answer after all. */
function weigh(span: string, awaited: Awaited): FaqDecision {
  const ranked = rankTopics(span);
  const score = ranked[0]?.score ?? 0;
  const topics = ranked.slice(0, 3).map((one) => one.topic);
  const [topic] = topics;
  if (topic && score >= (awaited === 'verbatim' ? VERY_SURE : SURE)) return { kind: 'answer', topic, span };
  if (awaited === 'verbatim') return NONE;
  const mayBeAnswer = awaited === 'free' && !/[?？]\s*$/.test(span) && TELLS_OF_US.test(span);
  if (score >= SOME) return { kind: mayBeAnswer ? 'ask' : 'offer', topics, span };
  return mayBeAnswer ? NONE : { kind: 'unknown', span };
}

/** The part of a message that asks something of us. Where free text is awaited a question stands alone; amid other sentences it belongs to the text. */
function questionIn(text: string, awaited: Awaited): string | undefined {
  const isFree = awaited === 'free' || awaited === 'verbatim';
  if (text.length > LONGEST * 4 || (isFree && SAMPLE.test(text))) return undefined;
  const parts = clauses(text);
  const span = parts.findLast((part) => part.length <= LONGEST && isQuestion(part));
  if (span === undefined) return undefined;
  return isFree && parts.length > 1 && span.length < text.length * 0.6 ? undefined : span;
}
