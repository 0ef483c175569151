import type { Line } from './ports.ts';
import type { Session } from './session.ts';

/** The customer's latest words are not in the kept transcript yet. */
export async function transcriptOf(session: Session): Promise<readonly Line[]> {
  const before = await session.ports.transcripts.of(session.conversation);
  const { text } = session.incoming;
  return text === '' ? before : [...before, { from: 'customer', text }];
}

/** Gives the conversation to people: draft, transcript and the open question go to staff by mail, and to channels that can pass a conversation on. */
export async function handOut(session: Session): Promise<void> {
  const { draft, talk, ports, words } = session;
  if (!draft) {
    session.say(words.talk.personWithoutDraft);
    return;
  }
  const transcript = await transcriptOf(session);
  const stuckOn = talk.pending?.kind === 'field' ? talk.pending.field : undefined;
  const occasion = `${session.conversation} ${talk.turns}`;
  await ports.desk.handOut({ occasion, draft, transcript, ...(stuckOn && { stuckOn }) });
  session.handedOut = transcript;
  session.event('handed-off');
  session.unfocus();
  if (session.isWriting) session.draft = { ...draft, status: 'handed-off' };
  const { email, phone } = draft.form.company?.contact ?? {};
  session.say(email || phone ? words.talk.handedOff : words.talk.handedOffWithoutContact);
}

/** The customer goes on with the bot: the registration is theirs again. */
export function takeBack(session: Session): void {
  const { draft } = session;
  if (draft?.status !== 'handed-off') return;
  session.draft = { ...draft, status: draft.reference ? 'rejected' : 'draft' };
  session.event('resumed');
}
