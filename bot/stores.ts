import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { ActivityLog, ConversationStore, ReadAttachment } from '../channels/directLine/ports.ts';
import { handoffEntry } from '../delivery/handoffMail.ts';
import { type Mailing, resumeEntry } from '../delivery/resumeMail.ts';
import { submissionKey, submissionOf } from '../delivery/submission.ts';
import type { Ports } from '../dialogs/ports.ts';
import type { FaqLinks } from '../faq/topics.ts';
import { recent } from '../registration/recent.ts';
import { type Blobs, blobs } from '../storage/blobs.ts';
import { oneAtATime } from '../storage/oneAtATime.ts';
import { type OutboxFiles, outboxFiles } from '../storage/outboxFiles.ts';
import { newCode } from './codes.ts';
import { type Damaged, draftsIn, unlessSetAside } from './damagedFiles.ts';
import { expiringDrafts } from './expiringDrafts.ts';
import type { ExpiringStores } from './expiry.ts';
import { type FiledIndex, filedIndex } from './filedRegistrations.ts';
import { type HandoffCodes, handoffCodes } from './handoffCodes.ts';
import type { RemindingStores } from './reminders.ts';
import { resumeCodes } from './resumeCodes.ts';
import { type Forgotten, keptHeld, openTalkStores, talkKey, turnsIn } from './talkStores.ts';
import { transcriptsIn } from './transcripts.ts';

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
  /** Brings what is in the journal into the files; to be called once nothing changes any more. */
  close(): Promise<void>;
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
  /** Called when conversations were forgotten that somebody may have open. */
  readonly forgotten: Forgotten;
  /** Called when the journal is damaged, or could not be settled and is going to be later. */
  readonly journalFault: (error: unknown) => void;
}

/** Registrations known not to be sent. */
const MOST_REMEMBERED = 500;

/** Opens everything kept below a data folder. */
export async function openStores(
  folder: string,
  { draftDays, links, mailing, stored, damaged, forgotten, journalFault }: StoreSettings,
): Promise<Stores> {
  const now = () => new Date();
  const at = (name: string) => path.join(folder, name);
  const talkStores = await openTalkStores(folder, { now, fault: journalFault });
  const { journal, drafts, talks, records, activities, lines } = talkStores;
  const inTurn = oneAtATime().run;
  const handoffs = handoffCodes(at('handoffs'), now);
  const evidence = blobs(at('evidence'));
  const outbox = outboxFiles(at('outbox'), now);
  const filed = filedIndex({
    folder: at('references'),
    now,
    outbox,
    mailing,
    evidence: attachmentsIn(evidence),
    draftOf: drafts.read,
    changeDraft: (person, change) =>
      inTurn(person, async () => {
        const draft = await drafts.read(person);
        if (draft) await journal.commit([drafts.put(person, change(draft))]);
      }),
    stored,
  });
  // Every turn asks whether its registration was sent already; what is not there can only come from here.
  const notSent = recent<true>(MOST_REMEMBERED);
  return {
    evidence,
    outbox,
    filed,
    conversations: {
      load: records.read,
      keep: async (record, said) => journal.commit(await keptHeld(talkStores, { record, said })),
    },
    activities: { readAfter: async (id, seq) => (await activities.read(id)).filter((entry) => entry.seq > seq) },
    readAttachment: attachmentsIn(evidence),
    expiring: expiringDrafts({ talkStores, evidence, outbox, mailing, inTurn, now, stored, forgotten }),
    keepHandoff: handoffs.keep,
    close: () => journal.close(),
    ports: {
      drafts: draftsIn(drafts, damaged),
      talks: {
        of: async (conversation, person) => unlessSetAside(() => talks.read(talkKey(conversation, person)), damaged),
      },
      turns: turnsIn(talkStores, forgotten),
      evidence: { keep: (id, bytes) => evidence.put(id, bytes), drop: (id) => evidence.remove(id) },
      submissions: {
        submit: async (form, from) => {
          await filed.put(form, from);
          await outbox.submit(submissionOf(form, now())).finally(() => notSent.delete(submissionKey(form.id, form.revision)));
          stored();
        },
        of: async (id, revision) => {
          const key = submissionKey(id, revision);
          if (notSent.get(key)) return undefined;
          const form = (await outbox.read(key))?.form;
          if (!form) notSent.set(key, true);
          return form;
        },
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
      transcripts: transcriptsIn(activities, lines),
      desk: {
        handOut: async (handOut) => {
          await outbox.add(handoffEntry(handOut, mailing.words.en, mailing.staff, now()));
          stored();
        },
      },
      inTurn,
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
