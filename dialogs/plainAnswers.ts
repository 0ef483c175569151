import { at } from '../registration/path.ts';
import type { Heard, Turn } from '../understanding/turn.ts';
import { refuse } from './acknowledge.ts';
import { replyDrafts } from './ask.ts';
import { commands, keepAsItIs, openRegistration } from './commands.ts';
import type { Session } from './session.ts';
import { take } from './take.ts';

/** Answers that no value stands for: yes, no, and words that answer only the pending question. */
export async function answer(session: Session, turn: Turn): Promise<void> {
  const { report, incoming } = session;
  const hasSpokenOfFiles =
    incoming.files.some(({ isMissing }) => isMissing) ||
    (incoming.files.length > 0 && report.captured.length + report.corrected.length + report.rejected.length > 0);
  if (hasSpokenOfFiles || answerToQuestion(session, turn) || (turn.answer && keepAsItIs(session))) return;
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
  const applied = take(session, open, 'drafted');
  if (applied) refuse(session, applied);
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
