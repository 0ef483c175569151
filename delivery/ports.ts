import type { OutboxEntry, Submission } from './outboxEntry.ts';

/** Where mails wait. Entries of a submission live in its record; whoever implements this finds them there. */
export interface OutboxStore {
  /** Every entry not yet sent nor given up, in any order. */
  pending(): AsyncIterable<OutboxEntry>;
  /** Replaces the entry with the same id; kept on the disk once it resolves. */
  update(entry: OutboxEntry): Promise<void>;
  /** For mails without a submission. Adding an id again changes nothing. */
  add(entry: OutboxEntry): Promise<void>;
}

export interface Submissions {
  read(key: string): Promise<Submission | undefined>;
}

/** Ids, kinds and codes only: nothing that tells who somebody is. */
export interface DeliveryLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
