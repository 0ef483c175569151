import type { Activity, TurnContext } from 'botbuilder';
import type { Draft, Locale } from '../registration/draft.ts';
import { maskSsn } from '../registration/ssn.ts';
import { type Decision, tellDecision } from './decision.ts';
import { greet, welcomeBack } from './greet.ts';
import { accept } from './handIn.ts';
import type { Incoming, IncomingFile } from './incoming.ts';
import { type Handoff, type Line, type PersonId, type Ports, SetAside } from './ports.ts';
import { replies, type Shows } from './reply.ts';
import { ActivityTypes } from './sdk.ts';
import { registrationDialogs } from './sections.ts';
import { Session } from './session.ts';
import { revisionToSend } from './submit.ts';
import { newTalk, type Talk } from './talk.ts';

/** What the talk needs to know of a channel. */
export interface Channel {
  readonly shows: (channelId: string) => Shows;
  /** Files that came with the message, already fetched. */
  readonly files: (context: TurnContext) => Promise<readonly IncomingFile[]>;
  /** The channel keeps the conversation itself, where `Transcripts` finds it. */
  readonly keepsLog: (context: TurnContext) => boolean;
  /** What an agent's system hands over by event; undefined for other events, and where anybody could have sent it. */
  readonly handedIn: (context: TurnContext) => Handoff | undefined;
}

export interface ConversationLogic {
  readonly logic: (context: TurnContext) => Promise<void>;
  /** Keeps the draft, drops the dialog stack, and asks the open question again. */
  readonly recover: (context: TurnContext) => Promise<void>;
  /** Begins a turn to tell the customer what staff decided. */
  readonly decide: (context: TurnContext, decision: Decision) => Promise<void>;
}

/** One turn from the activity to the reply: read, understood, kept, saved, then said. */
export function conversationLogic(ports: Ports, channel: Channel): ConversationLogic {
  const conversation = registrationDialogs();
  const turn = async (context: TurnContext, prepare: (session: Session) => void, isMessage: boolean): Promise<void> => {
    const person = personOf(context.activity);
    await ports.inTurn(person, async () => {
      const session = await begin(ports, channel, context, person, isMessage);
      prepare(session);
      await conversation.turn(context, session);
      await save(ports, context, session);
      const said = replies(session, channel.shows(context.activity.channelId));
      if (!channel.keepsLog(context) && session.forgotten.length === 0) await keepTranscript(ports, session, said);
      await context.sendActivities(said);
    });
  };
  return {
    logic: async (context) => {
      if (context.activity.type === ActivityTypes.Message) await turn(context, () => undefined, true);
      else if (isArrival(context.activity)) await turn(context, arrive, false);
      else if (context.activity.type === ActivityTypes.Event) {
        const handoff = channel.handedIn(context);
        if (handoff) await turn(context, (session) => accept(session, handoff), false);
      }
    },
    decide: async (context, decision) => turn(context, (session) => tellDecision(session, decision), false),
    recover: async (context) => turn(context, apologise, false),
  };
}

async function keepTranscript(ports: Ports, { conversation, incoming }: Session, said: readonly Partial<Activity>[]): Promise<void> {
  const heard: Line[] = incoming.text ? [{ from: 'customer', text: incoming.text }] : [];
  const answered = said.flatMap(({ type, text, summary }): Line[] => {
    const words = text || summary;
    return type === ActivityTypes.Message && words ? [{ from: 'bot', text: words }] : [];
  });
  await ports.transcripts.append(conversation, [...heard, ...answered]);
}

/** The channel's own user; a conversation's arrival names the person who arrived. */
function personOf({ channelId, from, membersAdded }: Activity): PersonId {
  return `${channelId}/${membersAdded?.[0]?.id ?? from.id}`;
}

const isArrival = ({ type, membersAdded, recipient }: Activity): boolean =>
  type === ActivityTypes.ConversationUpdate && membersAdded?.some((member) => member.id !== recipient.id) === true;

function arrive(session: Session): void {
  if (session.draft) welcomeBack(session);
  else {
    greet(session);
    session.say(session.words.talk.start, [session.words.talk.startButton]);
  }
}

function apologise(session: Session): void {
  session.update({ dialogs: {} });
  session.says.length = 0;
  session.say(session.words.talk.apology);
}

const localeOf = ({ locale }: Activity): Locale => (locale?.toLowerCase().startsWith('ko') ? 'ko' : 'en');

async function begin(ports: Ports, channel: Channel, context: TurnContext, person: PersonId, isMessage: boolean): Promise<Session> {
  const { activity } = context;
  const [talk, draft] = await Promise.all([ports.talks.of(activity.conversation.id, person), readable(ports, person)]);
  const incoming: Incoming = {
    text: maskSsn(activity.text ?? ''),
    value: activity.value,
    files: isMessage ? await channel.files(context) : [],
  };
  const known = draft === 'damaged' ? undefined : draft;
  const session = new Session({
    ports,
    person,
    conversation: activity.conversation.id,
    incoming,
    isMessage,
    draft: await reconciled(ports, known),
    talk: talk ?? newTalk(known?.locale ?? localeOf(activity)),
    isNewConversation: talk === undefined,
  });
  if (draft === 'damaged') session.say(session.words.talk.damaged);
  return session;
}

async function readable(ports: Ports, person: PersonId): Promise<Draft | 'damaged' | undefined> {
  try {
    return await ports.drafts.of(person);
  } catch (error) {
    if (error instanceof SetAside) return 'damaged';
    throw error;
  }
}

/** A process killed between storing a submission and marking the draft must not let it be sent or changed again. */
async function reconciled(ports: Ports, draft: Draft | undefined): Promise<Draft | undefined> {
  if (draft?.status !== 'draft' && draft?.status !== 'rejected') return draft;
  const revision = revisionToSend(draft);
  const stored = await ports.submissions.of(draft.id, revision);
  return stored ? { ...draft, revision, status: 'submitted', reference: stored.reference, submittedAt: stored.submittedAt } : draft;
}

/** Everything is on disk before anything is said; the draft first, for it is what must not be lost. */
async function save(ports: Ports, { activity }: TurnContext, session: Session): Promise<void> {
  const { draft, person, talk } = session;
  if (draft)
    await ports.drafts.save(person, {
      ...draft,
      updatedAt: session.now,
      conversations: [...new Set([...(draft.conversations ?? []), session.conversation])],
    });
  else await ports.drafts.drop(person);
  await ports.talks.save(activity.conversation.id, person, JSON.parse(JSON.stringify(talk)) as Talk);
  if (session.resumed) {
    await ports.resumeCodes.use(session.resumed.code);
    if (session.resumed.from !== person) await ports.drafts.drop(session.resumed.from);
    // A code works once: whoever lost their device once may do so again.
    if (draft) await ports.resumeCodes.send(person, draft);
  }
  if (session.usedCode) await ports.handoffs.use(session.usedCode);
  for (const id of session.forgotten) await ports.talks.forget(id);
  for (const id of session.orphans) await ports.evidence.drop(id);
}
