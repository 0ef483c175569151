import { z } from 'zod';
import { type OutboxEntry, outboxEntrySchema, type Submission, submissionSchema } from '../delivery/outboxEntry.ts';
import type { OutboxStore, Submissions } from '../delivery/ports.ts';
import { keyedFiles } from './keyedFiles.ts';

export interface OutboxFiles extends OutboxStore, Submissions {
  /** Stores a finished form and its mails as one record; a record already there stays as it is. */
  submit(submission: Submission): Promise<void>;
  /** Sends a mail of a submission once more, under its own Message-ID; nothing where there is no such submission. */
  again(submission: string, kind: OutboxEntry['kind']): Promise<void>;
}

/** Which mails wait, one small file each: finding them at start costs what is waiting, not what was ever sent. */
const waitingSchema = z.strictObject({ submission: z.string().optional() });

/** Submissions with the mails they lead to, and the mails without one. */
export function outboxFiles(folder: string, now: () => Date): OutboxFiles {
  const submissions = keyedFiles({ folder: `${folder}/submissions`, schema: submissionSchema, now });
  const mails = keyedFiles({ folder: `${folder}/mails`, schema: outboxEntrySchema, now });
  const waiting = keyedFiles({ folder: `${folder}/waiting`, schema: waitingSchema, now });

  const entryOf = async (id: string, submission: string | undefined): Promise<OutboxEntry | undefined> => {
    if (!submission) return (await mails.read(id))?.value;
    return (await submissions.read(submission))?.value.mails.find((mail) => mail.id === id);
  };
  const updateSubmission = async (key: string, entry: OutboxEntry): Promise<void> => {
    const stored = await submissions.read(key);
    if (stored)
      await submissions.write(
        key,
        { ...stored.value, mails: stored.value.mails.map((mail) => (mail.id === entry.id ? entry : mail)) },
        stored.etag,
      );
  };
  return {
    read: async (key) => (await submissions.read(key))?.value,
    async submit(submission) {
      if (await submissions.read(submission.key)) return;
      // The marks come first: a mark without its mail is forgotten at the next look, a mail without its mark would never be sent.
      for (const mail of submission.mails) await waiting.write(mail.id, { submission: submission.key });
      await submissions.write(submission.key, submission, null);
    },
    async again(key, kind) {
      const entry = (await submissions.read(key))?.value.mails.find((mail) => mail.kind === kind);
      if (!entry) return;
      await waiting.write(entry.id, { submission: key });
      await updateSubmission(key, { ...entry, state: 'pending', attempts: 0, nextAttemptAt: now().toISOString() });
    },
    async add(entry) {
      if (await mails.read(entry.id)) return;
      await waiting.write(entry.id, {});
      await mails.write(entry.id, entry, null);
    },
    async update(entry) {
      if (entry.submission) await updateSubmission(entry.submission, entry);
      else await mails.write(entry.id, entry);
      if (entry.state !== 'pending') await waiting.remove(entry.id);
    },
    async *pending() {
      for await (const id of waiting.keys()) {
        const mark = await waiting.read(id);
        const entry = mark && (await entryOf(id, mark.value.submission));
        if (entry?.state === 'pending') yield entry;
        else await waiting.remove(id);
      }
    },
  };
}
