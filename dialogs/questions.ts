import { answerOf } from '../faq/answer.ts';
import { decideFaq, type FaqDecision, type PendingKind } from '../faq/matcher.ts';
import { isQuestion } from '../faq/question.ts';
import type { TopicId } from '../faq/topics.ts';
import type { FieldId } from '../registration/catalogue.ts';
import { pathOf } from '../registration/path.ts';
import { PROSE } from '../understanding/assignTyped.ts';
import { currentUseCase } from '../understanding/context.ts';
import { fieldNamed } from '../understanding/fieldNamed.ts';
import { isHostile } from '../understanding/hostile.ts';
import type { Command, Heard, Turn } from '../understanding/turn.ts';
import { understand } from '../understanding/understand.ts';
import { tellsOfRejection } from './rejected.ts';
import type { Session } from './session.ts';
import { isSpecial } from './special.ts';

const WORD_FOR_WORD = new Set(['samples', 'consentText', 'replies']);
/** "It was my answer", 제 답이에요. */
const WAS_ANSWER =
  /^(?:(?:it|that|this) (?:was|is) (?:my|an|the) answer|(?:my )?answer|(?:제|내)?\s?(?:답|답변)(?:이에요|입니다|이었어요|이요)?)[.!]?$/i;

function awaited(session: Session): PendingKind {
  const question = session.pendingPlace?.question.id;
  if (!question) return 'short';
  if (WORD_FOR_WORD.has(question)) return 'verbatim';
  return PROSE.has(question) ? 'free' : 'short';
}

/** Understands the message; answers what it asks, and gives back what it tells besides. */
export function listen(session: Session): Turn {
  const { text } = session.incoming;
  const kept = session.talk.unsure;
  forgetUnsure(session);
  if (kept && WAS_ANSWER.test(text.trim())) return takenAsAnswer(session, kept.text);
  const turn = understand(text, session.context);
  if (turn.command || turn.isTooLong || turn.text === '' || session.incoming.files.length > 0) return turn;
  if (awaited(session) !== 'verbatim' && tellsOfRejection(turn.text)) return { ...asked(turn), isRejection: true };
  const field = fieldExplained(turn.text);
  if (field) return explained(session, turn, field);
  const decision = decideFaq(turn.text, awaited(session));
  if (decision.kind === 'none' || isPlainlyTold(turn, decision)) return turn;
  if (decision.kind === 'command') return ordered(turn, decision.command, session);
  if (decision.kind === 'offer' || decision.kind === 'ask') return unsure(session, turn, decision.topics);
  if (decision.kind === 'out-of-scope') return unknown(session, turn, decision.span);
  const topics = inItsLight(session, decision.topics);
  session.report.faq.push(...topics);
  for (const topic of topics) session.say(answerOf(topic, session.locale, session.ports.links));
  return withoutQuestion(session, turn, decision.span);
}

/** Charities and political groups who ask what is needed, or whether they can register at all, are told what holds for them. */
function inItsLight(session: Session, topics: readonly TopicId[]): readonly TopicId[] {
  if (!isSpecial(session.draft?.form ?? {})) return topics;
  return topics.some((topic) => DIFFERS_FOR_SPECIAL.has(topic)) ? [...new Set<TopicId>(['charity-political', ...topics])] : topics;
}
const DIFFERS_FOR_SPECIAL: ReadonlySet<TopicId> = new Set(['five-sections', 'how-to-register', 'not-registered', 'all-programs']);

/** What is taken back or copied by name is told, not asked; so is what was read as a choice or value, where nothing has the form of a question. */
function isPlainlyTold({ text, heard, sameAs }: Turn, decision: FaqDecision): boolean {
  if (isHostile(text)) return true;
  const isWhole = !('span' in decision) || decision.span === text;
  if (sameAs !== undefined || heard.some((one) => one.corrects)) return isWhole;
  if (isQuestion(text)) return false;
  const isShort = text.split(/\s+/).length <= FEW_WORDS;
  return heard.some((one) => isRead(one, text) && (one.by !== 'pending' || decision.kind !== 'answer-topic' || !isShort));
}
/** "Charity requirements" asks, although the kind of organisation could be read out of it. */
const FEW_WORDS = 4;

/** A value that was read out of the words, not the words themselves. */
const isRead = ({ by, raw }: Heard, text: string): boolean =>
  by !== 'pending' || (raw !== text && JSON.stringify(raw) !== JSON.stringify([text]));

/** Terms of the form people ask the meaning of, which are no topic of their own. */
const TERMS: ReadonlySet<FieldId> = new Set([
  'company.registrationNumber',
  'company.doingBusinessAs',
  'company.legalName',
  'company.privacyPolicyUrl',
  'company.termsUrl',
  'special.campaignVerifyToken',
  'special.committeeId',
  'useCases[].helpMessage',
  'useCases[].optIn.confirmationMessage',
]);
const MEANING =
  /^(?:(?:and|so|but|ok)\s)?what(?:'?s|\sis|\sdoes|\sexactly is)?(?:\san?|\sthe|\smy|\syour|\sthis)?\s(.{2,40}?)(?:\smean|\sstand for)?\s*[?.!]*$|^(.{2,20}?)(?:이란|란|이|가|은|는)?\s?(?:게\s)?(?:뭐|무엇|뭔|무슨\s?뜻).{0,8}$/i;

function fieldExplained(text: string): FieldId | undefined {
  const match = text.length <= 80 ? MEANING.exec(text.trim()) : null;
  const field = match ? fieldNamed(match[1] ?? match[2] ?? '') : undefined;
  return field && TERMS.has(field) ? field : undefined;
}

function explained(session: Session, turn: Turn, field: FieldId): Turn {
  const { why, where } = session.words.form.fields[field];
  session.report.command = 'why';
  session.say(`${why} ${where}`);
  return asked(turn);
}

/** A command in words of one's own; the field it names, if it names one. */
function ordered({ text, language }: Turn, command: Command, session: Session): Turn {
  const field = ['change', 'skip', 'later', 'why', 'example'].includes(command) ? fieldNamed(text) : undefined;
  return { text, language, heard: [], command, ...(field && { about: pathOf(field, currentUseCase(session.context)) }) };
}

function forgetUnsure(session: Session): void {
  const { unsure: _, ...talk } = session.talk;
  session.talk = talk;
}

function takenAsAnswer(session: Session, text: string): Turn {
  session.unfocus();
  const gap = session.wanted;
  if (gap) session.update({ pending: gap });
  return understand(text, session.context);
}

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
const SHAPED = /^company\.(?:registrationNumber|contact\.(?:email|phone)|website|address\.)|\.numbers$/;
const shaped = (turn: Turn, span: string): Turn['heard'] =>
  span === turn.text ? turn.heard.filter((one) => one.by === 'typed' && SHAPED.test(one.path)) : [];

const asked = ({ text, language }: Turn): Turn => ({ text, language, heard: [], isQuestion: true });
