import { z } from 'zod';

/** An activity as plain JSON, the way clients see it. */
const loggedActivity = z.looseObject({ type: z.string(), id: z.string() });
export type LoggedActivity = z.infer<typeof loggedActivity>;

/** `seq` is the watermark after this activity; numbers taken by states that are not kept are missing. */
export const logEntry = z.object({ seq: z.int().positive(), activity: loggedActivity });
export type LogEntry = z.infer<typeof logEntry>;

export const conversationRecord = z.object({
  id: z.string(),
  userId: z.string(),
  locale: z.string().optional(),
  createdAt: z.iso.datetime(),
  /** Whether the bot was told of the customer's arrival. */
  opened: z.boolean(),
  lastSeq: z.int().nonnegative(),
  /** The client's own ids of its last messages, so that a resend is not heard twice. */
  recentClientIds: z.array(z.object({ clientId: z.string(), activityId: z.string() })),
  /** The one `registration/state` that is kept. */
  latestState: logEntry.optional(),
});
export type ConversationRecord = z.infer<typeof conversationRecord>;

export interface ConversationStore {
  load(conversationId: string): Promise<ConversationRecord | undefined>;
  /** Keeps a turn: resolves once the record and what was said are durable; after a crash all of it is there or nothing. */
  keep(record: ConversationRecord, said: readonly LogEntry[]): Promise<void>;
}

/** What was said in conversations; it only grows. */
export interface ActivityLog {
  /** The entries whose own `seq` is greater, oldest first; empty for an unknown conversation. */
  readAfter(conversationId: string, seq: number): Promise<readonly LogEntry[]>;
}

/** What a customer uploaded and the bot kept; `undefined` when it kept nothing under that id. */
export type ReadAttachment = (attachmentId: string) => Promise<{ readonly bytes: Buffer; readonly contentType: string } | undefined>;
