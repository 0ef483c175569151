import type { ActivityLog, ConversationRecord, ConversationStore, LogEntry, LoggedActivity } from './ports.ts';
import { isState, Turn } from './turn.ts';

/** The body of a poll and the frame of a stream. */
export interface ActivitySet {
  readonly activities: readonly LoggedActivity[];
  readonly watermark: string;
}

/** What is said in a turn, until it is decided whether it was kept. */
export interface Holding {
  /** The conversation as it is once this is kept. */
  readonly record: ConversationRecord;
  /** What its log then has besides. */
  readonly said: readonly LogEntry[];
  /** It is durable: the turn has happened, and listeners are told. */
  kept(): void;
  /** It was not kept: what `hold` said was never said. */
  lost(): void;
}

export type Listener = (news: ActivitySet) => void;

interface Kept {
  readonly store: ConversationStore;
  readonly log: ActivityLog;
}

const RESENDS_RECOGNISED = 50;
/** A client that has seen more than there is remembers what a damaged disk does not: the next turn goes on from there, or the client would see nothing of it. */
const MOST_FORGOTTEN = 1_000;

/** One conversation while it is in memory: its turns run one after another, its listeners hear what was kept. */
export class Conversation {
  readonly #kept: Kept;
  readonly #listeners = new Set<Listener>();
  #record: ConversationRecord;
  #lane: Promise<void> = Promise.resolve();
  #inDoubt = false;
  /** The highest number a client has seen, where that is more than there is. */
  #seen = 0;

  private constructor(record: ConversationRecord, kept: Kept) {
    this.#record = record;
    this.#kept = kept;
  }

  /** A conversation nobody has opened yet comes back as `blank`. */
  static async load(blank: ConversationRecord, kept: Kept): Promise<Conversation> {
    const conversation = new Conversation((await kept.store.load(blank.id)) ?? blank, kept);
    await conversation.#catchUp();
    return conversation;
  }

  get record(): ConversationRecord {
    return this.#record;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /** Resolves when no turn is running or waiting. */
  get idle(): Promise<void> {
    return this.#lane;
  }

  /** The id given to a message that the client has sent before. */
  idOfResend(clientId: string | undefined): string | undefined {
    return this.#record.recentClientIds.find((recent) => recent.clientId === clientId)?.activityId;
  }

  /** Runs `act` after all earlier turns and resolves once everything said is durable. Awaiting a turn inside a turn of the same conversation never ends. */
  turn<T>(act: (turn: Turn) => Promise<T>): Promise<T> {
    const result = this.#lane.then(() => this.#run(act));
    const done = () => undefined;
    this.#lane = result.then(done, done);
    return result;
  }

  /** Lets `act` speak in a turn under way. Whoever holds this keeps it, and with it whatever the turn said before. */
  async hold(turn: Turn, act: () => Promise<unknown>): Promise<Holding> {
    const before = turn.said.length;
    await act().catch((error: unknown) => {
      turn.takeBack(before);
      throw error;
    });
    const record = after(this.#record, turn);
    this.#inDoubt = true;
    return {
      record,
      said: turn.said.filter((entry) => !isState(entry)),
      kept: () => {
        this.#inDoubt = false;
        this.#record = record;
        this.#tell(turn.handedOver().map(({ activity }) => activity));
      },
      lost: () => turn.takeBack(before),
    };
  }

  /** What was said after `seq`, up to the last finished turn. */
  async since(seq: number): Promise<ActivitySet> {
    const { id, lastSeq, latestState } = this.#record;
    if (seq > lastSeq && seq <= lastSeq + MOST_FORGOTTEN) {
      this.#seen = Math.max(this.#seen, seq);
      return { activities: [], watermark: String(seq) };
    }
    const watermark = String(lastSeq);
    if (seq >= lastSeq) return { activities: [], watermark };

    const logged = await this.#kept.log.readAfter(id, seq);
    // A turn may have been kept meanwhile: its entries belong to the next watermark, with its state.
    const entries = logged.filter((entry) => entry.seq <= lastSeq);
    if (latestState && latestState.seq > seq) entries.push(latestState);
    entries.sort((a, b) => a.seq - b.seq);
    return { activities: entries.map(({ activity }) => activity), watermark };
  }

  /** Shows the form so far no more; what was said is the log's to forget. */
  forgetState(): void {
    const { latestState: _, ...record } = this.#record;
    this.#record = record;
  }

  /** Returns the act that ends the listening. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Shown to those who listen now and kept nowhere. */
  show(activity: LoggedActivity): void {
    this.#tell([activity]);
  }

  async #run<T>(act: (turn: Turn) => Promise<T>): Promise<T> {
    if (this.#inDoubt) await this.#catchUp();
    const turn = new Turn(this.#record.id, Math.max(this.#record.lastSeq, this.#seen));
    try {
      const result = await act(turn);
      turn.end();
      await this.#keep(turn);
      return result;
    } finally {
      turn.end();
    }
  }

  async #keep(turn: Turn): Promise<void> {
    if (turn.said.length === 0 && Object.keys(turn.changes).length === 0) return;
    const { record, said, kept } = await this.hold(turn, async () => undefined);
    await this.#kept.store.keep(record, said);
    kept();
  }

  /** A record that was set aside as damaged is behind its log, and so may be one whose turn failed to be kept. */
  async #catchUp(): Promise<void> {
    const unseen = await this.#kept.log.readAfter(this.#record.id, this.#record.lastSeq);
    this.#record = {
      ...this.#record,
      lastSeq: unseen.at(-1)?.seq ?? this.#record.lastSeq,
      recentClientIds: latest([...this.#record.recentClientIds, ...unseen.flatMap(clientIdIn)]),
    };
    this.#inDoubt = false;
  }

  #tell(activities: readonly LoggedActivity[]): void {
    if (activities.length === 0) return;
    const news = { activities, watermark: String(this.#record.lastSeq) };
    for (const listener of this.#listeners) listener(news);
  }
}

function after(record: ConversationRecord, turn: Turn): ConversationRecord {
  const latestState = turn.said.findLast(isState) ?? record.latestState;
  return {
    ...record,
    ...turn.changes,
    lastSeq: turn.said.at(-1)?.seq ?? record.lastSeq,
    recentClientIds: latest([...record.recentClientIds, ...turn.heard]),
    ...(latestState && { latestState }),
  };
}

function latest<T>(ids: readonly T[]): T[] {
  return ids.slice(-RESENDS_RECOGNISED);
}

function clientIdIn({ activity }: LogEntry): ConversationRecord['recentClientIds'] {
  const { channelData } = activity;
  if (typeof channelData !== 'object' || channelData === null || !('clientActivityID' in channelData)) return [];
  const { clientActivityID } = channelData;
  return typeof clientActivityID === 'string' ? [{ clientId: clientActivityID, activityId: activity.id }] : [];
}
