import type { Activity, TurnContext } from 'botbuilder';
import type { Draft, Locale } from '../registration/draft.ts';
import { maskSsn } from '../registration/ssn.ts';
import { type Decision, tellDecision } from './decision.ts';
import { greet, welcomeBack } from './greet.ts';
import { accept } from './handIn.ts';
import type { Incoming, IncomingFile } from './incoming.ts';
import { type Handoff, type Held, type Line, NotKept, type PersonId, type Ports, SetAside } from './ports.ts';
import { replies, type Shows } from './reply.ts';
import { ActivityTypes } from './sdk.ts';
import { registrationDialogs } from './sections.ts';
import { Session } from './session.ts';
import { revisionToSend } from './submit.ts';
import { newTalk } from './talk.ts';

/** What the talk needs to know of a channel. */
export interface Channel {
  readonly shows: (channelId: string) => Shows;
  /** Files that came with the message, already fetched. */
  readonly files: (context: TurnContext) => Promise<readonly IncomingFile[]>;
  /** Says it on a channel that keeps its conversations itself, where `Transcripts` finds them; undefined on others, where it is said once it is kept. */
  readonly hold: (context: TurnContext, said: Partial<Activity>[]) => Promise<Holding | undefined>;
  /** What an agent's system hands over by event; undefined for other events, and where anybody could have sent it. */
  readonly handedIn: (context: TurnContext) => Handoff | undefined;
}

/** Nothing of what is held is shown before `kept`; after `lost` it was never said. */
export interface Holding extends Held {
  kept(): void;
  lost(): void;
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
      const said = replies(session, channel.shows(context.activity.channelId));
      const holding = await channel.hold(context, said);
      await keep(ports, session, holding ?? linesOf(session, said));
      await finish(ports, session);
      if (!holding) await context.sendActivities(said);
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

function linesOf({ incoming, forgotten }: Session, said: readonly Partial<Activity>[]): readonly Line[] {
  if (forgotten.length > 0) return [];
  const heard: Line[] = incoming.text ? [{ from: 'customer', text: incoming.text }] : [];
  const answered = said.flatMap(({ type, text, summary }): Line[] => {
    const words = text || summary;
    return type === ActivityTypes.Message && words ? [{ from: 'bot', text: words }] : [];
  });
  return [...heard, ...answered];
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

/** Everything is on disk before anything is said. */
async function keep(ports: Ports, session: Session, said: Holding | readonly Line[]): Promise<void> {
  const { draft, person, conversation, talk, resumed, forgotten } = session;
  const conversations = [...new Set([...(draft?.conversations ?? []), conversation])];
  const holding = 'said' in said ? said : undefined;
  try {
    await ports.turns.keep({
      person,
      conversation,
      draft: draft && { ...draft, updatedAt: session.now, conversations },
      talk,
      lines: 'said' in said ? [] : said,
      ...(holding && { held: holding }),
      forgets: forgotten,
      ...(resumed && resumed.from !== person && { movedFrom: resumed.from }),
    });
  } catch (cause) {
    holding?.lost();
    throw new NotKept('the turn could not be kept', { cause });
  }
  holding?.kept();
}

/** What follows from a turn once it is kept. */
async function finish(ports: Ports, { draft, person, resumed, usedCode, orphans }: Session): Promise<void> {
  if (resumed) {
    await ports.resumeCodes.use(resumed.code);
    // A code works once: whoever lost their device once may do so again.
    if (draft) await ports.resumeCodes.send(person, draft);
  }
  if (usedCode) await ports.handoffs.use(usedCode);
  for (const id of orphans) await ports.evidence.drop(id);
}
