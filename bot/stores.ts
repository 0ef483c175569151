import { randomUUID } from 'node:crypto';
import path from 'node:path';
import {
  type ActivityLog,
  type ConversationStore,
  conversationRecord,
  logEntry,
  type ReadAttachment,
} from '../channels/directLine/ports.ts';
import { handoffEntry } from '../delivery/handoffMail.ts';
import { expiredEntry, type Mailing, reminderEntry, resumeEntry } from '../delivery/resumeMail.ts';
import { submissionKey, submissionOf } from '../delivery/submission.ts';
import type { Ports } from '../dialogs/ports.ts';
import { talkSchema } from '../dialogs/talk.ts';
import type { FaqLinks } from '../faq/topics.ts';
import { draftSchema } from '../registration/draft.ts';
import { evidenceIds } from '../registration/evidenceItem.ts';
import { missing } from '../registration/places.ts';
import { appendLog } from '../storage/appendLog.ts';
import { type Blobs, blobs } from '../storage/blobs.ts';
import { keyedFiles } from '../storage/keyedFiles.ts';
import { oneAtATime } from '../storage/oneAtATime.ts';
import { type OutboxFiles, outboxFiles } from '../storage/outboxFiles.ts';
import { newCode } from './codes.ts';
import { type Damaged, draftsIn, unlessSetAside } from './damagedFiles.ts';
import type { ExpiringStores } from './expiry.ts';
import { type FiledIndex, filedIndex } from './filedRegistrations.ts';
import { type HandoffCodes, handoffCodes } from './handoffCodes.ts';
import type { RemindingStores } from './reminders.ts';
import { resumeCodes } from './resumeCodes.ts';
import { transcriptLine, transcriptsIn } from './transcripts.ts';

export interface Stores {
  readonly ports: Ports;
  readonly conversations: ConversationStore;
  readonly activities: ActivityLog;
  readonly readAttachment: ReadAttachment;
  readonly evidence: Blobs;
  readonly outbox: OutboxFiles;
  readonly expiring: ExpiringStores & RemindingStores;
  readonly filed: FiledIndex;
  readonly keepHandoff: HandoffCodes['keep'];
}

/** `TFN-YYMMDD-XXXX`: sorts by day, short enough to read out. */
const newReference = (now: Date): string => `TFN-${now.toISOString().slice(2, 10).replaceAll('-', '')}-${newCode().slice(0, 4)}`;

export interface StoreSettings {
  readonly draftDays: number;
  readonly links: FaqLinks;
  readonly mailing: Mailing;
  /** Called when something new waits to be mailed. */
  readonly stored: () => void;
  /** Called when a damaged file was set aside. */
  readonly damaged: Damaged;
}

/** Customers who are in the middle of their registration; of the others the files are read. */
const MOST_REMEMBERED = 300;

/** Opens everything kept below a data folder. */
export function openStores(folder: string, { draftDays, links, mailing, stored, damaged }: StoreSettings): Stores {
  const now = () => new Date();
  const at = (name: string) => path.join(folder, name);
  const talks = keyedFiles({ folder: at('talks'), schema: talkSchema, now, remembered: MOST_REMEMBERED });
  const handoffs = handoffCodes(at('handoffs'), now);
  const records = keyedFiles({ folder: at('conversations'), schema: conversationRecord, now });
  const log = appendLog({ folder: at('activities'), schema: logEntry, now });
  const lines = appendLog({ folder: at('transcripts'), schema: transcriptLine, now });
  const evidence = blobs(at('evidence'));
  const drafts = keyedFiles({ folder: at('drafts'), schema: draftSchema, now, remembered: MOST_REMEMBERED });
  const outbox = outboxFiles(at('outbox'), now);
  const filed = filedIndex({
    folder: at('references'),
    now,
    outbox,
    mailing,
    evidence: attachmentsIn(evidence),
    draftOf: async (person) => (await drafts.read(person))?.value,
    saveDraft: async (person, draft) => void (await drafts.write(person, draft)),
    stored,
  });
  const forget = async (conversation: string): Promise<void> => {
    await log.remove(conversation);
    await lines.remove(conversation);
  };
  const talkKey = (conversation: string, person: string) => `${conversation} ${person}`;
  return {
    evidence,
    outbox,
    filed,
    conversations: {
      load: async (id) => (await records.read(id))?.value,
      save: async (record) => void (await records.write(record.id, record)),
    },
    activities: {
      append: async (id, entries) => void (await log.append(id, entries)),
      readAfter: async (id, seq) => (await log.readAfter(id, 0)).map((line) => line.entry).filter((entry) => entry.seq > seq),
    },
    readAttachment: attachmentsIn(evidence),
    expiring: {
      people: () => drafts.keys(),
      draftOf: async (person) => (await drafts.read(person))?.value,
      remind: async (person, draft) => {
        await outbox.add(reminderEntry(draft, missing(draft).length, mailing, now()));
        await drafts.write(person, draft);
        stored();
      },
      remove: async (person, draft) => {
        if (draft.form.company?.contact?.email) {
          await outbox.add(expiredEntry(draft, mailing, now()));
          stored();
        }
        for (const id of evidenceIds(draft.form)) await evidence.remove(id);
        for (const conversation of draft.conversations ?? []) await forget(conversation);
        await drafts.remove(person);
      },
    },
    keepHandoff: handoffs.keep,
    ports: {
      drafts: draftsIn(drafts, damaged),
      talks: {
        of: async (conversation, person) => unlessSetAside(async () => (await talks.read(talkKey(conversation, person)))?.value, damaged),
        forget,
        save: async (conversation, person, talk) => void (await talks.write(talkKey(conversation, person), talk)),
      },
      evidence: { keep: (id, bytes) => evidence.put(id, bytes), drop: (id) => evidence.remove(id) },
      submissions: {
        submit: async (form, from) => {
          await filed.put(form, from);
          await outbox.submit(submissionOf(form, now()));
          stored();
        },
        of: async (id, revision) => (await outbox.read(submissionKey(id, revision)))?.form,
      },
      handoffs,
      resumeCodes: resumeCodes({
        folder: at('resume'),
        now,
        mail: async (draft, code) => {
          await outbox.add(resumeEntry(draft, code, mailing, now()));
          stored();
        },
      }),
      transcripts: transcriptsIn(log, lines),
      desk: {
        handOut: async (handOut) => {
          await outbox.add(handoffEntry(handOut, mailing.words.en, mailing.staff, now()));
          stored();
        },
      },
      inTurn: oneAtATime().run,
      now,
      newId: randomUUID,
      newReference: () => newReference(now()),
      links,
      draftDays,
    },
  };
}

const attachmentsIn =
  (evidence: Blobs): ReadAttachment =>
  async (id) => {
    const bytes = await evidence.read(id);
    if (!bytes) return undefined;
    const { fileTypeFromBuffer } = await import('file-type');
    const found = await fileTypeFromBuffer(bytes);
    return found ? { bytes, contentType: found.mime } : undefined;
  };
