import { z } from 'zod';
import { at, pathOf, targetOf } from '../registration/path.ts';
import { currentUseCase } from '../understanding/context.ts';
import { languageOf } from '../understanding/language.ts';
import type { Heard, Turn } from '../understanding/turn.ts';
import { acknowledge, refuse, tellSectionsDone } from './acknowledge.ts';
import { advise, forgetProposal } from './advice.ts';
import { replyDrafts } from './ask.ts';
import { commands, keepAsItIs, openRegistration } from './commands.ts';
import { confirms } from './confirms.ts';
import { sayReasons } from './decision.ts';
import { draftFor, proposeDraft, wantsDraft } from './draftOnRequest.ts';
import { takeFiles } from './files.ts';
import { greet, showReadyList, welcomeBack } from './greet.ts';
import { acceptCode } from './handIn.ts';
import { handOut, takeBack } from './handOut.ts';
import { setLanguage, switchLanguage } from './languages.ts';
import { listen } from './listen.ts';
import { asksWhatToFix, hearRejection } from './rejected.ts';
import { mailCodeWhenPossible } from './resume.ts';
import type { Session } from './session.ts';
import { tellSpecial } from './special.ts';
import { submit } from './submit.ts';

/** What a pressed card button sends. Anything else in `value` is ignored: it is not from our cards. */
const cardData = z.strictObject({
  action: z.enum(['change', 'submit']),
  field: z.string().optional(),
  registration: z.string(),
  revision: z.int(),
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
  if (registration !== draft.id || revision !== draft.revision || !session.isWriting) {
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
  if (wantsDraft(turn.text) && draftFor(session) !== undefined) proposeDraft(session);
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
  const applied = heard.length > 0 && session.draft && session.isWriting ? session.take(heard) : undefined;
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

/** Values begin a registration when there is none. */
async function takeAnswers(session: Session, turn: Turn): Promise<void> {
  const { heard, spokenOf } = turn;
  if (!session.draft) openRegistration(session);
  if (isContactForStaff(session, turn)) return tellStaff(session, turn);
  takeBack(session);
  if (!session.isWriting) {
    session.say(session.words.talk.alreadySent(session.draft?.reference ?? ''));
    return;
  }
  session.update({ isPaused: false });
  const { focus } = session.talk;
  followUseCase(session, heard, spokenOf);
  const applied = session.take(heard);
  if (!applied) return;
  const touched = [...applied.captured, ...applied.corrected];
  if (touched.length > 0 && (focus?.kind === 'field' || focus?.kind === 'confirm')) session.unfocus();
  if (touched.length > 0) forgetProposal(session);
  acknowledge(session, applied);
  refuse(session, applied);
  if (applied.contested) {
    session.update({ moving: { ...applied.contested } });
    session.confirm('move-number');
  } else if (touched.length === 0 && applied.rejected.length === 0) settleKnown(session, heard);
}

/** Somebody whom staff could not reach yet says how. */
const isContactForStaff = ({ draft }: Session, { heard }: Turn): boolean =>
  draft?.status === 'handed-off' && heard.every(({ path }) => path.startsWith('company.contact.'));

async function tellStaff(session: Session, { heard }: Turn): Promise<void> {
  const applied = session.take(heard);
  if (!applied) return;
  acknowledge(session, applied);
  refuse(session, applied);
  if (applied.captured.length + applied.corrected.length > 0) await handOut(session);
}

/** Somebody who speaks of the second use case is asked about it next. */
function followUseCase(session: Session, heard: readonly Heard[], named: number | undefined): void {
  if (named !== undefined) {
    session.update({ spokenOf: named });
    return;
  }
  const asked = session.pendingPlace?.useCase ?? -1;
  const spoken = heard.map((one) => targetOf(one.path)?.index ?? -1).filter((index) => index >= 0);
  const last = spoken.at(-1);
  const isOneOfSeveral = last !== undefined && (last > 0 || (session.draft?.form.useCases?.length ?? 1) > 1);
  if (isOneOfSeveral && last !== asked) session.update({ spokenOf: last });
}

/** Said again as it stands: the question was answered. */
function settleKnown(session: Session, heard: readonly Heard[]): void {
  const { focus } = session.talk;
  if (focus?.kind === 'field' && heard.some((one) => one.path === focus.field)) keepAsItIs(session);
}

/** "Same as before", 그대로예요: the answer shown is right. */
const STAYS = /\b(?:same|unchanged|as (?:it )?is|no change|keep it|that'?s right|still right)\b|그대로|똑같|맞아요|유지/i;

const MOST_SAME = 60;
const saysSame = ({ text, heard }: Turn): boolean => text.length <= MOST_SAME && STAYS.test(text) && !heard.some((one) => one.corrects);

/** Answers that no value stands for: yes, no, and words that answer only the pending question. */
async function answer(session: Session, turn: Turn): Promise<void> {
  const { report, incoming } = session;
  const hasTakenFiles = incoming.files.length > 0 && report.captured.length + report.corrected.length + report.rejected.length > 0;
  if (hasTakenFiles || answerToQuestion(session, turn) || (turn.answer && keepAsItIs(session))) return;
  if (session.draft) unclear(session, turn);
  else if (turn.answer === 'yes') openRegistration(session);
  else session.say(session.words.talk.start, [session.words.talk.startButton]);
}

const MAY_BE_NO = new Set(['reseller', 'genesys', 'information']);

function answerToQuestion(session: Session, turn: Turn): boolean {
  const place = session.pendingPlace;
  const question = place?.question.id;
  if (!place || !question) return false;
  if (question === 'replies' && turn.answer === 'yes') takeDrafts(session, place.useCase);
  else if (question === 'consentRules' && turn.answer === 'no') goOneByOne(session);
  else if (turn.answer === 'no' && MAY_BE_NO.has(question)) commands.skip(session, place.path);
  else return false;
  return true;
}

function goOneByOne(session: Session): void {
  session.update({ isOneByOne: true });
  session.say(session.words.talk.oneByOne);
}

/** The drafts as proposed; marked so that staff see who worded them. */
function takeDrafts(session: Session, index: number): void {
  const drafts = Object.entries(replyDrafts(session, index)).map(
    ([id, raw]): Heard => ({ path: id.replace('[]', `[${index}]`), raw, span: [0, 0], by: 'pending' }),
  );
  const open = drafts.filter(({ path }) => at(session.draft?.form ?? {}, path) === undefined || path === session.pendingPlace?.path);
  const applied = session.take(open, 'drafted');
  if (applied) refuse(session, applied);
}

/** Opt-in and call to action as in an earlier use case; the numbers stay apart, and the confirmation names its own purpose. */
function copyConsent(session: Session, from: number): void {
  const index = currentUseCase(session.context);
  const earlier = session.draft?.form.useCases?.[from];
  if (!earlier) return;
  const copied: [string, unknown][] = [
    ...Object.entries(earlier.optIn ?? {}).map(([key, raw]): [string, unknown] => [`optIn.${key}`, raw]),
    ...Object.entries(earlier.callToAction ?? {}).map(([key, raw]): [string, unknown] => [`callToAction.${key}`, raw]),
  ];
  const heard = copied
    .filter(([key]) => key !== 'optIn.confirmationMessage')
    .map(([key, raw]): Heard => ({ path: `useCases[${index}].${key}`, raw, span: [0, 0], by: 'labelled', corrects: true }));
  session.take(heard);
  session.update({ lastChanged: pathOf('useCases[].callToAction.evidence', index) });
  session.unfocus();
  session.say(session.words.talk.copied(from + 1));
}

/** Nothing in the message fits: a question with choices refuses it by its rule, others say so; the question comes again. */
function unclear(session: Session, turn: Turn): void {
  const { pendingPlace, words, talk } = session;
  if (!pendingPlace || turn.text === '') return;
  const refusals = talk.refusals + 1;
  session.update({ refusals });
  const { example, where } = words.form.fields[pendingPlace.id];
  session.report.rejected.push({ field: pendingPlace.path, rule: 'not-in-list' });
  session.say(
    [
      words.talk.unclear,
      refusals === 1 ? words.talk.example(example) : words.talk.where(where),
      ...(refusals >= 3 ? [words.talk.wayOut] : []),
    ].join('\n'),
  );
}
