import path from 'node:path';
import { type ConversationRecord, conversationRecord, type LogEntry, logEntry } from '../channels/directLine/ports.ts';
import type { Held, PersonId, Turns } from '../dialogs/ports.ts';
import { type Talk, talkSchema } from '../dialogs/talk.ts';
import { type Draft, draftSchema } from '../registration/draft.ts';
import { appendLog } from '../storage/appendLog.ts';
import { openJournal } from '../storage/fileJournal.ts';
import type { Change, Journal } from '../storage/journal.ts';
import { type JournaledLog, journaledLog } from '../storage/journaledLog.ts';
import { type JournaledValues, journaledValues } from '../storage/journaledValues.ts';
import { keyedFiles } from '../storage/keyedFiles.ts';
import { type TranscriptLine, transcriptLine } from './transcripts.ts';

/** What every turn changes: it goes through one journal. */
export interface TalkStores {
  readonly journal: Journal;
  readonly drafts: JournaledValues<Draft>;
  readonly talks: JournaledValues<Talk>;
  /** The embedded Direct Line's conversations, and what was said in them. */
  readonly records: JournaledValues<ConversationRecord>;
  readonly activities: JournaledLog<LogEntry>;
  /** What was said on channels that keep nothing themselves. */
  readonly lines: JournaledLog<TranscriptLine>;
}

interface Settings {
  readonly now: () => Date;
  readonly fault: (error: unknown) => void;
}

/** Customers who are in the middle of their registration; of the others the files are read. */
const MOST_REMEMBERED = 300;

export async function openTalkStores(folder: string, { now, fault }: Settings): Promise<TalkStores> {
  const at = (name: string) => path.join(folder, name);
  const journal = await openJournal({ folder: at('journal'), now, fault });
  // The journal has looked at whatever is settled into these, and shares it.
  const files = { now, isShared: true };
  return {
    journal,
    drafts: journaledValues({
      name: 'drafts',
      schema: draftSchema,
      files: keyedFiles({ ...files, folder: at('drafts'), schema: draftSchema, remembered: MOST_REMEMBERED }),
      journal,
    }),
    talks: journaledValues({
      name: 'talks',
      schema: talkSchema,
      files: keyedFiles({ ...files, folder: at('talks'), schema: talkSchema, remembered: MOST_REMEMBERED }),
      journal,
    }),
    records: journaledValues({
      name: 'conversations',
      schema: conversationRecord,
      files: keyedFiles({ ...files, folder: at('conversations'), schema: conversationRecord }),
      journal,
    }),
    activities: journaledLog({
      name: 'activities',
      schema: logEntry,
      files: appendLog({ ...files, folder: at('activities'), schema: logEntry }),
      journal,
    }),
    lines: journaledLog({
      name: 'transcripts',
      schema: transcriptLine,
      files: appendLog({ ...files, folder: at('transcripts'), schema: transcriptLine }),
      journal,
    }),
  };
}

export const talkKey = (conversation: string, person: string): string => `${conversation} ${person}`;

/** Told of conversations, beside the one that is under way, whose log and form so far were forgotten. */
export type Forgotten = (conversations: readonly string[]) => void;

/** Keeps a turn in one commit. */
export const turnsIn = (stores: TalkStores, forgotten: Forgotten): Turns => ({
  async keep({ person, conversation, draft, talk, lines: said, held, forgets, movedFrom }) {
    const { journal, drafts, talks, lines } = stores;
    const key = talkKey(conversation, person);
    // Most people who only ask something never have a draft; forgetting what is not there would settle the journal for nothing.
    const isGone = draft === undefined && (await drafts.read(person)) !== undefined;
    await journal.commit([
      ...(draft ? [drafts.put(person, draft)] : []),
      ...(isGone ? [drafts.remove(person)] : []),
      ...(movedFrom === undefined ? [] : [drafts.remove(movedFrom)]),
      ...(await forgetting(stores, person, forgets)),
      talks.put(key, talk),
      ...(said.length > 0 ? [await lines.add(conversation, said)] : []),
      ...(held ? await keptHeld(stores, held) : []),
    ]);
    forgotten(forgets.filter((id) => id !== conversation));
  },
});

/** What somebody said in these conversations, gone, with the form so far that they show; that there was one stays, for its client to go on. */
export async function forgetting(
  { activities, lines, talks, records }: TalkStores,
  person: PersonId,
  conversations: readonly string[],
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const id of new Set(conversations)) {
    changes.push(activities.remove(id), lines.remove(id), talks.remove(talkKey(id, person)));
    const { latestState, ...record } = (await records.read(id).catch(() => undefined)) ?? {};
    if (latestState) changes.push(records.put(id, record as ConversationRecord));
  }
  return changes;
}

/** The embedded Direct Line's part of a turn; what it holds is looked at by the schemas of its stores. */
export async function keptHeld({ activities, records }: TalkStores, { record, said }: Held): Promise<readonly Change[]> {
  return [
    ...(said.length > 0 ? [await activities.add(record.id, said as readonly LogEntry[])] : []),
    records.put(record.id, record as ConversationRecord),
  ];
}
