import { decideFaq, type FaqDecision, type PendingKind } from '../faq/matcher.ts';
import { isQuestion } from '../faq/question.ts';
import { type FieldPath, pathOf, targetOf } from '../registration/path.ts';
import { questionOf } from '../registration/questions.ts';
import { currentUseCase } from '../understanding/context.ts';
import { fieldNamed } from '../understanding/fieldNamed.ts';
import { isHedge } from '../understanding/hedges.ts';
import { isHostile } from '../understanding/hostile.ts';
import type { Command, Heard, Turn } from '../understanding/turn.ts';
import { understand } from '../understanding/understand.ts';
import { awaitedBy } from './awaited.ts';
import { answerQuestion, asked, SHAPED } from './questions.ts';
import { asksWhatToFix, tellsOfRejection } from './rejected.ts';
import type { Session } from './session.ts';
import { explainTerm, termAsked } from './terms.ts';
import { wanted } from './wanted.ts';

/** "It was my answer", 제 답이에요. */
const WAS_ANSWER =
  /^(?:(?:it|that|this) (?:was|is) (?:my|an|the) answer|(?:my )?answer|(?:제|내)?\s?(?:답|답변)(?:이에요|입니다|이었어요|이요)?)[.!]?$/i;

const awaited = (session: Session): PendingKind => awaitedBy(session.pendingPlace?.question.id);

/** Understands the message; answers what it asks, and gives back what it tells besides. */
export function listen(session: Session): Turn {
  const { text } = session.incoming;
  const kept = session.talk.unsure;
  forgetUnsure(session);
  if (kept && WAS_ANSWER.test(text.trim())) return takenAsAnswer(session, kept.text);
  const turn = understand(text, session.context);
  if (turn.command || turn.isTooLong || turn.text === '' || session.incoming.files.length > 0) return turn;
  if (awaited(session) !== 'verbatim' && tellsOfRejection(turn.text)) return { ...asked(turn), isRejection: true };
  if (asksWhatToFix(session, turn.text)) return asked(turn);
  const term = termAsked(turn.text);
  return term ? explainTerm(session, turn, term) : askedOrTold(session, turn);
}

function askedOrTold(session: Session, turn: Turn): Turn {
  const decision = decideFaq(turn.text, awaited(session));
  if (decision.kind === 'none' || isPlainlyTold(turn, decision) || isItsAnswer(session, turn, decision)) return turn;
  return decision.kind === 'command' ? ordered(turn, decision.command, session) : answerQuestion(session, turn, decision);
}

/** What is taken back or copied by name is told, not asked; so is what was read as a choice or value, where nothing has the form of a question. */
function isPlainlyTold({ text, heard, sameAs }: Turn, decision: FaqDecision): boolean {
  if (isHostile(text) || (isHedge(text) && !isQuestion(text) && decision.kind !== 'command')) return true;
  const isWhole = !('span' in decision) || decision.span === text;
  if (sameAs !== undefined || heard.some((one) => one.corrects)) return isWhole;
  if (decision.kind === 'command' && heard.every((one) => one.by === 'typed' && SHAPED.test(one.path))) return false;
  if (isQuestion(text)) return false;
  const isShort = text.split(/\s+/).length <= FEW_WORDS;
  return heard.some((one) => isRead(one, text) && (one.by !== 'pending' || decision.kind !== 'answer-topic' || !isShort));
}
/** "Ein 12-3456789" looks like the order to change it, but holds an answer to the question that is open; so do keywords in capitals. */
function isItsAnswer({ pendingPlace }: Session, { heard, text }: Turn, { kind }: FaqDecision): boolean {
  if (kind !== 'command' || !pendingPlace) return false;
  if (pendingPlace.id === 'useCases[].optIn.keywords') return /^["']?[A-Z0-9]{2,20}\b/.test(text);
  return heard.some((one) => one.by !== 'pending' && questionAt(one.path) === pendingPlace.question);
}

const questionAt = (path: FieldPath) => {
  const target = targetOf(path);
  return target && questionOf(target.id);
};

/** "Charity requirements" asks, although the kind of organisation could be read out of it. */
const FEW_WORDS = 4;

/** A value that was read out of the words, not the words themselves. */
const isRead = ({ by, raw }: Heard, text: string): boolean =>
  by !== 'pending' || (raw !== text && JSON.stringify(raw) !== JSON.stringify([text]));

/** A command in words of one's own; the field it names, if it names one. */
function ordered({ text, language, heard }: Turn, command: Command, session: Session): Turn {
  const field = ['change', 'skip', 'later', 'why', 'example'].includes(command) ? fieldNamed(text) : undefined;
  const told = heard.filter((one) => one.by === 'typed' && SHAPED.test(one.path));
  return { text, language, heard: told, command, ...(field && { about: pathOf(field, currentUseCase(session.context)) }) };
}

/** Asked once: whatever is said next, the question of before comes back. */
function forgetUnsure(session: Session): void {
  const { unsure: _, ...talk } = session.talk;
  session.talk = talk;
  if (talk.focus?.kind === 'confirm' && talk.focus.confirm === 'question-or-answer') session.unfocus();
}

function takenAsAnswer(session: Session, text: string): Turn {
  const gap = wanted(session);
  if (gap) session.update({ pending: gap });
  return understand(text, session.context);
}
