import { answerOf } from '../faq/answer.ts';
import type { FaqDecision } from '../faq/matcher.ts';
import type { TopicId } from '../faq/topics.ts';
import { fieldNamed } from '../understanding/fieldNamed.ts';
import type { Turn } from '../understanding/turn.ts';
import { understand } from '../understanding/understand.ts';
import type { Session } from './session.ts';
import { isSpecial } from './special.ts';

type Asked = Exclude<FaqDecision, { readonly kind: 'none' | 'command' }>;

/** Answers what a message asks, or asks back; gives back what it tells besides. */
export function answerQuestion(session: Session, turn: Turn, decision: Asked): Turn {
  if (decision.kind === 'out-of-scope') return unknown(session, turn, decision.span);
  const mayBeSpecial = isForSpecial(session, decision.topics);
  if (decision.kind !== 'answer-topic' && !mayBeSpecial) return unsure(session, turn, decision.topics);
  const topics = mayBeSpecial ? (['charity-political'] as const) : inItsLight(session, decision.topics);
  session.report.faq.push(...topics);
  for (const topic of topics) session.say(answerOf(topic, session.locale, session.ports.links));
  return withoutQuestion(session, turn, decision.span);
}

/** Charities and political groups who ask what is needed, or whether they can register at all, are told what holds for them. */
function inItsLight(session: Session, topics: readonly TopicId[]): readonly TopicId[] {
  if (!isSpecial(session.draft?.form ?? {})) return topics;
  return topics.some((topic) => DIFFERS_FOR_SPECIAL.has(topic)) ? [...new Set<TopicId>(['charity-political', ...topics])] : topics;
}
/** Unsure what they ask, but it may well be what holds for them. */
const isForSpecial = (session: Session, topics: readonly TopicId[]): boolean =>
  isSpecial(session.draft?.form ?? {}) &&
  topics.length > 2 &&
  topics.some((topic) => topic === 'charity-political' || DIFFERS_FOR_SPECIAL.has(topic));

const DIFFERS_FOR_SPECIAL: ReadonlySet<TopicId> = new Set(['five-sections', 'how-to-register', 'not-registered', 'all-programs']);

/** One tap decides; until then the text is kept and nothing is stored. */
function unsure(session: Session, turn: Turn, topics: readonly string[]): Turn {
  session.update({ unsure: { text: turn.text.slice(0, 2000), topics: [...topics] } });
  session.confirm('question-or-answer');
  return asked(turn);
}

/** A question about a field of the form is answered with why it is asked; of others we say that we do not know. */
function unknown(session: Session, turn: Turn, span: string): Turn {
  const rest = withoutQuestion(session, turn, span);
  const field = fieldNamed(span);
  session.say(field ? session.words.form.fields[field].why : session.words.talk.noAnswer);
  return rest;
}

/** What the message tells beside its question; a message that only asks tells nothing. */
function withoutQuestion(session: Session, turn: Turn, span: string): Turn {
  const rest = turn.text.replace(span, ' ').trim();
  const told = /[\p{L}\p{N}]{2}/u.test(rest) ? understand(rest, session.context).heard : shaped(turn, span);
  return { ...asked(turn), heard: told };
}

/** "ok it's 26-7654321, and how long does it take": one sentence, of which only what cannot be mistaken is taken. */
export const SHAPED = /^company\.(?:registrationNumber|contact\.(?:email|phone)|website|address\.)|\.numbers$/;
const shaped = (turn: Turn, span: string): Turn['heard'] =>
  span === turn.text ? turn.heard.filter((one) => one.by === 'typed' && SHAPED.test(one.path)) : [];

/** The turn of a message that only asks. */
export const asked = ({ text, language }: Turn): Turn => ({ text, language, heard: [], isQuestion: true });
