import type { OutboxEntry, Submission } from './outboxEntry.ts';

/** A mail that nobody tries to send any more, until somebody asks for it. */
export interface DeadLetter {
  readonly id: string;
  /** Why it was given up. */
  readonly code: string;
  /** When. */
  readonly since: string;
}

export interface OutboxCounts {
  readonly waiting: number;
  readonly dead: number;
}

/** Where mails wait. Entries of a submission live in its record; whoever implements this finds them there. */
export interface OutboxStore {
  /** Every entry not yet sent nor given up, in any order. One that cannot be read any more becomes a dead letter and stops no other. */
  pending(): AsyncIterable<OutboxEntry>;
  /** Replaces the entry with the same id; kept on the disk once it resolves. */
  update(entry: OutboxEntry): Promise<void>;
  /** For mails without a submission. Adding an id again changes nothing. */
  add(entry: OutboxEntry): Promise<void>;
  /** Every mail given up, in any order. */
  dead(): AsyncIterable<DeadLetter>;
  counts(): Promise<OutboxCounts>;
  /** Whether somebody asked to have dead letters sent again. */
  isAsked(): Promise<boolean>;
  /** Puts back what was asked for and resolves with the ids that wait again. Never beside `update`. */
  reviveAsked(): Promise<readonly string[]>;
}

export interface Submissions {
  read(key: string): Promise<Submission | undefined>;
}

/** Ids, kinds and codes only: nothing that tells who somebody is. */
export interface DeliveryLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
