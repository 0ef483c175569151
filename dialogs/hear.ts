import { z } from 'zod';
import { languageOf } from '../understanding/language.ts';
import type { Turn } from '../understanding/turn.ts';
import { acknowledge, tellSectionsDone } from './acknowledge.ts';
import { advise } from './advice.ts';
import { commands, keepAsItIs } from './commands.ts';
import { confirms } from './confirms.ts';
import { copyConsent } from './copyConsent.ts';
import { sayReasons } from './decision.ts';
import { draftFor, proposeDraft, wantsDraft } from './draftOnRequest.ts';
import { takeFiles } from './files.ts';
import { greet, showReadyList, welcomeBack } from './greet.ts';
import { acceptCode } from './handIn.ts';
import { setLanguage, switchLanguage } from './languages.ts';
import { listen } from './listen.ts';
import { answer } from './plainAnswers.ts';
import { asksWhatToFix, hearRejection } from './rejected.ts';
import { mailCodeWhenPossible } from './resume.ts';
import type { Session } from './session.ts';
import { tellSpecial } from './special.ts';
import { submit } from './submit.ts';
import { take } from './take.ts';
import { takeAnswers } from './takeAnswers.ts';

/** What a pressed card button sends. Anything else in `value` is ignored: it is not from our cards. */
const cardData = z.strictObject({
  action: z.enum(['change', 'submit']),
  field: z.string().optional(),
  registration: z.string(),
  revision: z.int().optional(),
});

/** Understands one message and does what it says: the one way through a turn. What is asked next follows afterwards. */
export async function hear(session: Session): Promise<void> {
  const isFirst = !session.talk.hasSpoken;
  session.update({ hasSpoken: true, turns: session.talk.turns + 1 });
  if (session.incoming.value !== undefined && (await pressed(session))) return;
  settleLanguage(session, isFirst);
  if (isFirst) meet(session);
  const turn = listen(session);
  if (turn.isTooLong) {
    session.say(session.words.talk.tooLong);
    return;
  }
  if (await acceptCode(session)) return;
  await takeFiles(session);
  await act(session, turn);
  await mailCodeWhenPossible(session);
  adviseOnNews(session);
  await tellSpecial(session);
  showReadyList(session);
  tellSectionsDone(session);
}

/** The reasons again, and what is still open. */
function tellWhatToFix(session: Session): void {
  session.report.command = 'status';
  sayReasons(session);
  const open = session.draft?.reopened ?? [];
  if (open.length > 0) session.say(session.words.talk.reopened(open.map((path) => session.label(path))));
}

/** Whatever was stored in this turn is looked at as a reviewer would. */
function adviseOnNews(session: Session): void {
  const { captured, corrected, assumed } = session.report;
  if (session.isWriting && session.talk.focus?.kind !== 'confirm') advise(session, [...captured, ...corrected, ...assumed]);
}

/** The first message of a conversation settles its language, unless there is a draft that has one. */
function settleLanguage(session: Session, isFirst: boolean): void {
  const language = languageOf(session.incoming.text);
  if (language && isFirst && !session.draft) setLanguage(session, language);
}

function meet(session: Session): void {
  if (session.draft) welcomeBack(session);
  else if (session.isNewConversation) greet(session);
  else {
    session.say(session.words.talk.hello);
    session.event('greeted');
  }
}

async function pressed(session: Session): Promise<boolean> {
  const parsed = cardData.safeParse(session.incoming.value);
  const { draft, words } = session;
  if (!parsed.success || !draft) return false;
  const { action, field, registration, revision } = parsed.data;
  // An old card may still change an answer; it must not send one that was sent.
  const isStale = action === 'submit' && revision !== draft.revision;
  if (registration !== draft.id || isStale || !session.isWriting) {
    if (draft.reference && !session.isWriting) session.say(words.talk.alreadySent(draft.reference));
    return true;
  }
  session.report.command = action;
  if (action === 'submit') await submit(session);
  else await commands.change(session, field);
  return true;
}

async function act(session: Session, turn: Turn): Promise<void> {
  const { pending } = session.talk;
  if (pending?.kind === 'confirm' && !turn.isQuestion && (await confirms[pending.confirm](session, turn))) {
    session.report.command = turn.command ?? null;
    return;
  }
  const correctsNothing = !turn.heard.some((one) => one.corrects);
  if (correctsNothing && wantsDraft(turn.text) && draftFor(session) !== undefined) proposeDraft(session);
  else if (turn.command) await obey(session, turn);
  else if (turn.sameAs !== undefined) copyConsent(session, turn.sameAs);
  else if (asksWhatToFix(session, turn.text)) tellWhatToFix(session);
  else if (turn.isRejection) hearRejection(session, turn.text);
  else if (saysSame(turn) && keepAsItIs(session)) return;
  else if (turn.heard.length > 0) await takeAnswers(session, turn);
  else if (turn.isQuestion) offerStart(session);
  else await answer(session, turn);
}

async function obey(session: Session, { command, about, locale, heard }: Turn): Promise<void> {
  if (!command) return;
  const applied = heard.length > 0 && session.draft && session.isWriting ? take(session, heard) : undefined;
  if (applied) acknowledge(session, applied);
  session.report.command = command;
  if (session.talk.pending?.kind === 'confirm') session.unfocus();
  session.update({ isPaused: false });
  if (locale) switchLanguage(session, locale);
  else await commands[command](session, about);
}

/** Somebody who only asks, before there is a registration, is offered one. */
function offerStart(session: Session): void {
  if (!session.draft) session.say(session.words.talk.start, [session.words.talk.startButton]);
}

/** "Same as before", 그대로예요: the answer shown is right. */
const STAYS = /\b(?:same|unchanged|as (?:it )?is|no change|keep it|that'?s right|still right)\b|그대로|똑같|맞아요|유지/i;

const MOST_SAME = 60;
const saysSame = ({ text, heard }: Turn): boolean => text.length <= MOST_SAME && STAYS.test(text) && !heard.some((one) => one.corrects);
