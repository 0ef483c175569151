import { Conversation } from './conversation.ts';
import { DirectLineError } from './errors.ts';
import { isConversationId } from './ids.ts';
import type { ActivityLog, ConversationStore } from './ports.ts';

interface Options {
  readonly store: ConversationStore;
  readonly log: ActivityLog;
  readonly now: () => Date;
  /** How many conversations stay in memory; more than these only while somebody uses them. */
  readonly remembered?: number;
}

interface Seat {
  users: number;
  readonly conversation: Promise<Conversation>;
}

/** The conversations in memory. At most one object per id, so that its turns share one lane. */
export class Conversations {
  readonly #options: Options;
  readonly #seats = new Map<string, Seat>();
  #closed = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Lends a conversation that has been opened; a missing one is refused as 'not-found'. */
  use<T>(id: string, act: (conversation: Conversation) => Promise<T>): Promise<T> {
    return this.useUnopened(id, (conversation) => {
      if (!conversation.record.opened) throw unknownConversation();
      return act(conversation);
    });
  }

  /** Lends a conversation that need not have been opened yet. */
  async useUnopened<T>(id: string, act: (conversation: Conversation) => Promise<T>): Promise<T> {
    if (this.#closed) throw new DirectLineError('closing', 'The bot is being restarted', { retryAfterSeconds: 5 });
    if (!isConversationId(id)) throw unknownConversation();

    const seat = this.#seat(id);
    seat.users += 1;
    let isOpen = false;
    try {
      const conversation = await seat.conversation;
      try {
        return await act(conversation);
      } finally {
        isOpen = conversation.record.opened;
      }
    } finally {
      seat.users -= 1;
      if (seat.users === 0 && !isOpen) this.#seats.delete(id);
      this.#trim();
    }
  }

  async exists(id: string): Promise<boolean> {
    return isConversationId(id) && (await this.#options.store.load(id)) !== undefined;
  }

  /** Forgets the form a conversation shows, where it is in memory; its turn under way is waited for. */
  async forgetState(id: string): Promise<void> {
    const conversation = await this.#seats.get(id)?.conversation;
    await conversation?.idle;
    conversation?.forgetState();
  }

  /** Begins nothing new from now on; resolves when the turns begun have ended. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled([...this.#seats.values()].map(async ({ conversation }) => (await conversation).idle));
  }

  #seat(id: string): Seat {
    const { now, ...kept } = this.#options;
    const blank = { id, userId: '', createdAt: now().toISOString(), opened: false, lastSeq: 0, recentClientIds: [] };
    const seat = this.#seats.get(id) ?? { users: 0, conversation: Conversation.load(blank, kept) };
    // A Map iterates in order of insertion: put back, it is the one used last.
    this.#seats.delete(id);
    this.#seats.set(id, seat);
    return seat;
  }

  #trim(): void {
    let surplus = this.#seats.size - (this.#options.remembered ?? 500);
    for (const [id, seat] of this.#seats) {
      if (surplus <= 0) return;
      if (seat.users > 0) continue;
      this.#seats.delete(id);
      surplus -= 1;
    }
  }
}

function unknownConversation(): DirectLineError {
  return new DirectLineError('not-found', 'There is no such conversation');
}
