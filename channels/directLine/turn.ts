import { DirectLineError } from './errors.ts';
import { activityId } from './ids.ts';
import type { ConversationRecord, LogEntry } from './ports.ts';

/** An activity before it has its place in the conversation. */
export interface UnnumberedActivity {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** What is said in one turn, held back until all of it can be kept at once: a customer never sees a reply that a crash could take back. */
export class Turn {
  readonly said: LogEntry[] = [];
  /** Changes of the record that are saved with the turn. */
  changes: Partial<Pick<ConversationRecord, 'opened' | 'userId' | 'locale'>> = {};
  readonly #conversationId: string;
  #seq: number;
  /** The number before the first of `said`. */
  #first: number;
  #heardId: string | undefined;
  #clientId: string | undefined;
  #over = false;

  constructor(conversationId: string, lastSeq: number) {
    this.#conversationId = conversationId;
    this.#seq = lastSeq;
    this.#first = lastSeq;
  }

  /** Takes down the customer's activity that this turn answers. */
  hear(activity: UnnumberedActivity, clientId: string | undefined): string {
    this.#heardId = this.#number(activity);
    this.#clientId = clientId;
    return this.#heardId;
  }

  /** Takes down an activity of the bot and returns its id. */
  say(activity: UnnumberedActivity): string {
    if (this.#over) throw new DirectLineError('turn-over', 'This turn has ended: use continueConversation');
    return this.#number(this.#replying(activity));
  }

  /** Takes back what was said last, down to the first `count`. */
  takeBack(count: number): void {
    this.said.splice(count);
    this.#seq = this.said.at(-1)?.seq ?? this.#first;
  }

  /** Gives away everything so far, once it is kept; what is said from now on is kept apart. */
  handedOver(): readonly LogEntry[] {
    this.#first = this.#seq;
    this.#clientId = undefined;
    this.changes = {};
    return this.said.splice(0);
  }

  end(): void {
    this.#over = true;
  }

  /** The resend guard's new entry, when the client gave its message an id. */
  get heard(): ConversationRecord['recentClientIds'] {
    if (this.#heardId === undefined || this.#clientId === undefined) return [];
    return [{ clientId: this.#clientId, activityId: this.#heardId }];
  }

  /** Web Chat holds a reply back for up to 5 s when it never saw the activity replied to. */
  #replying(activity: UnnumberedActivity): UnnumberedActivity {
    if (activity['replyToId'] === this.#heardId) return activity;
    const { replyToId: _, ...proactive } = activity;
    return proactive;
  }

  #number(activity: UnnumberedActivity): string {
    this.#seq += 1;
    const id = activityId(this.#conversationId, this.#seq);
    this.said.push({ seq: this.#seq, activity: { ...activity, id } });
    return id;
  }
}

/** The event of the contract that carries the form so far: pushed, but only the latest one is kept. */
export function isState({ activity }: LogEntry): boolean {
  return activity.type === 'event' && activity['name'] === 'registration/state';
}
