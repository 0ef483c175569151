import { targetOf } from '../registration/path.ts';
import type { Heard, Turn } from '../understanding/turn.ts';
import { acknowledge, refuse } from './acknowledge.ts';
import { forgetProposal } from './advice.ts';
import { keepAsItIs, openRegistration } from './commands.ts';
import { handOut, takeBack } from './handOut.ts';
import type { Session } from './session.ts';
import { take } from './take.ts';

/** Values begin a registration when there is none. */
export async function takeAnswers(session: Session, turn: Turn): Promise<void> {
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
  const applied = take(session, heard);
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
  const applied = take(session, heard);
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
