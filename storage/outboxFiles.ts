import { type OutboxEntry, outboxEntrySchema, type Submission, submissionSchema } from '../delivery/outboxEntry.ts';
import type { OutboxStore, Submissions } from '../delivery/ports.ts';
import { revived } from '../delivery/retry.ts';
import { StorageError } from './errors.ts';
import { type KeyedFiles, keyedFiles } from './keyedFiles.ts';
import { type OneAtATime, oneAtATime } from './oneAtATime.ts';
import { type OutboxMarks, outboxMarks } from './outboxMarks.ts';
import { resendRequests } from './resendRequests.ts';

export interface OutboxFiles extends OutboxStore, Submissions {
  /** Stores a finished form and its mails as one record; a record already there stays as it is. */
  submit(submission: Submission): Promise<void>;
  /** Sends a mail of a submission once more, under its own Message-ID; nothing where there is no such submission. */
  again(submission: string, kind: OutboxEntry['kind']): Promise<void>;
}

interface Shelves extends OutboxMarks {
  readonly submissions: KeyedFiles<Submission>;
  readonly mails: KeyedFiles<OutboxEntry>;
  /** One lane a record: its marks and its entries change together. */
  readonly lanes: OneAtATime;
}

/** Submissions with the mails they lead to, and the mails without one. */
export function outboxFiles(folder: string, now: () => Date): OutboxFiles {
  const shelves: Shelves = {
    submissions: keyedFiles({ folder: `${folder}/submissions`, schema: submissionSchema, now }),
    mails: keyedFiles({ folder: `${folder}/mails`, schema: outboxEntrySchema, now }),
    lanes: oneAtATime(),
    ...outboxMarks(folder, now),
  };
  const { submissions, mails, waiting, dead } = shelves;
  const requests = resendRequests(folder);
  let mended: Promise<void> | undefined;
  return {
    read: async (key) => (await submissions.read(key))?.value,
    submit: (submission) => arrive(shelves, submission.mails, submissions, submission.key, submission),
    add: (entry) => arrive(shelves, [entry], mails, entry.id, entry),
    async again(key, kind) {
      const { id } = (await submissions.read(key))?.value.mails.find((mail) => mail.kind === kind) ?? {};
      if (id) await inLane(shelves, id, key, () => putBack(shelves, id, key, now()));
    },
    update: (entry) => inLane(shelves, entry.id, entry.submission, () => settle(shelves, entry)),
    async *pending() {
      // Again at the next look when it failed, for example on a full disk.
      mended ??= mendMarks(shelves);
      await mended.catch((error: unknown) => {
        mended = undefined;
        throw error;
      });
      for await (const id of waiting.keys()) {
        const mark = await waiting.read(id);
        const submission = mark?.value.submission;
        const entry = mark && (await inLane(shelves, id, submission, () => readable(shelves, id, submission)));
        if (entry) yield entry;
      }
    },
    async *dead() {
      for await (const id of dead.keys()) {
        const mark = await dead.read(id);
        if (mark) yield { id, code: mark.value.code, since: mark.value.since };
      }
    },
    counts: async () => ({ waiting: await waiting.count(), dead: await dead.count() }),
    isAsked: requests.isAny,
    async reviveAsked() {
      const ids: string[] = [];
      await requests.each(async (id) => {
        if (await revive(shelves, id, now())) ids.push(id);
      });
      return ids;
    },
  };
}

/** Writes a record with its mails. The marks come first: a mark without its mail is forgotten at the next look, a mail without its mark would never be sent. */
async function arrive<T>(
  { waiting, lanes }: Shelves,
  entries: readonly OutboxEntry[],
  shelf: KeyedFiles<T>,
  key: string,
  record: T,
): Promise<void> {
  await lanes.run(key, async () => {
    if (await shelf.read(key)) return;
    for (const { id, submission } of entries) await waiting.write(id, { ...(submission && { submission }) });
    await shelf.write(key, record, null);
  });
}

async function entryOf({ submissions, mails }: Shelves, id: string, submission: string | undefined): Promise<OutboxEntry | undefined> {
  if (!submission) return (await mails.read(id))?.value;
  return (await submissions.read(submission))?.value.mails.find((mail) => mail.id === id);
}

/** A dead letter is marked first: between the two writes it is tried once more, never forgotten. */
async function settle(shelves: Shelves, entry: OutboxEntry): Promise<void> {
  const { id, state, submission, lastError = 'unknown' } = entry;
  if (state === 'dead') await shelves.bury(id, submission, lastError);
  await replace(shelves, entry);
  if (state !== 'pending') await shelves.waiting.remove(id);
  if (state === 'sent') await shelves.dead.remove(id);
}

const inLane = <T>({ lanes }: Shelves, id: string, submission: string | undefined, task: () => Promise<T>): Promise<T> =>
  lanes.run(submission ?? id, task);

async function replace({ submissions, mails }: Shelves, entry: OutboxEntry): Promise<void> {
  if (!entry.submission) {
    await mails.write(entry.id, entry);
    return;
  }
  const stored = await submissions.read(entry.submission);
  if (!stored) return;
  const mailsNow = stored.value.mails.map((mail) => (mail.id === entry.id ? entry : mail));
  await submissions.write(entry.submission, { ...stored.value, mails: mailsNow }, stored.etag);
}

/** The entry of a mark while it waits. One whose record is damaged becomes a dead letter, for a person has to know of it. */
async function readable(shelves: Shelves, id: string, submission: string | undefined): Promise<OutboxEntry | undefined> {
  const { waiting, bury, submissions, mails } = shelves;
  const entry = await unlessSetAside(entryOf(shelves, id, submission));
  if (entry?.state === 'pending') return entry;
  const isDamaged = !entry && (submission ? await submissions.wasSetAside(submission) : await mails.wasSetAside(id));
  if (isDamaged) await bury(id, submission, 'record-damaged');
  await waiting.remove(id);
  return undefined;
}

async function unlessSetAside<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof StorageError && error.code === 'quarantined') return undefined;
    throw error;
  }
}

async function revive(shelves: Shelves, id: string, now: Date): Promise<boolean> {
  const mark = await unlessSetAside(shelves.dead.read(id));
  if (!mark) return false;
  const { submission } = mark.value;
  return inLane(shelves, id, submission, async () => {
    const entry = await unlessSetAside(entryOf(shelves, id, submission));
    // A mail that went out after all may have kept its mark through a kill.
    if (entry && entry.state !== 'dead') await shelves.dead.remove(id);
    return entry?.state === 'dead' && putBack(shelves, id, submission, now);
  });
}

/** The mark of the waiting is written before the entry and that of the dead taken away last, so that a kill leaves the mail somewhere. */
async function putBack(shelves: Shelves, id: string, submission: string | undefined, now: Date): Promise<boolean> {
  const entry = await entryOf(shelves, id, submission);
  if (!entry) return false;
  const pending = revived(entry, now);
  await shelves.mark(pending);
  await replace(shelves, pending);
  await shelves.dead.remove(id);
  return true;
}

/** Marks lost to a damaged file are made anew from every record there is. */
async function mendMarks(shelves: Shelves): Promise<void> {
  const { waiting, dead, submissions, mails, mark } = shelves;
  if ((await waiting.mend()) + (await dead.mend()) === 0) return;
  for await (const key of submissions.keys())
    for (const entry of (await unlessSetAside(submissions.read(key)))?.value.mails ?? []) await mark(entry);
  for await (const key of mails.keys()) {
    const found = await unlessSetAside(mails.read(key));
    if (found) await mark(found.value);
  }
}
