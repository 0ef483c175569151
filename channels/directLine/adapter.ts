import { randomUUID } from 'node:crypto';
import type { Activity, ConversationReference, ResourceResponse } from 'botbuilder';
import { BotAdapter, TurnContext } from '../sdk.ts';
import { plainActivity, proactive } from './activities.ts';
import type { Conversation, Holding } from './conversation.ts';
import type { Conversations } from './conversations.ts';
import { DirectLineError } from './errors.ts';
import type { Turn } from './turn.ts';
import { UPLOADED_FILES, type UploadedFile } from './uploads.ts';

type Logic = (context: TurnContext) => Promise<void>;

/** What the bot says to itself or to its developer; a trace may hold the whole dialog state. */
const NOT_SHOWN = new Set(['trace', 'delay', 'invokeResponse']);
const OPEN_TURN = Symbol('openTurn');

interface OpenTurn {
  readonly conversation: Conversation;
  readonly turn: Turn;
}

interface Options {
  readonly conversations: Conversations;
  readonly serviceUrl: string;
  readonly now: () => Date;
}

/** The SDK's side of the embedded Direct Line. Clients of Direct Line know no update and no deletion. */
export class DirectLineAdapter extends BotAdapter {
  readonly #options: Options;

  constructor(options: Options) {
    super();
    this.#options = options;
  }

  /** Runs the bot once, within a turn of the conversation. */
  async run(open: OpenTurn, activity: Partial<Activity>, logic: Logic, files?: readonly UploadedFile[]): Promise<void> {
    const context = new TurnContext(this, activity);
    context.turnState.set(OPEN_TURN, open);
    if (files) context.turnState.set(UPLOADED_FILES, new Map(files.map((file) => [file.id, file])));
    await this.runMiddleware(context, logic);
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const open = openTurn(context);
    return activities.map((activity) => ({ id: this.#send(open, activity) }));
  }

  /** Says it in the turn that is under way, to be kept together with what else the turn changes. */
  async hold(context: TurnContext, said: Partial<Activity>[]): Promise<Holding> {
    const { conversation, turn } = openTurn(context);
    return conversation.hold(turn, () => context.sendActivities(said));
  }

  override async updateActivity(): Promise<never> {
    throw new DirectLineError('not-supported', 'Direct Line cannot change an activity');
  }

  override async deleteActivity(): Promise<never> {
    throw new DirectLineError('not-supported', 'Direct Line cannot delete an activity');
  }

  /** A turn of the bot's own accord. It waits for the turns before it: never await it within a turn of the same conversation. */
  override async continueConversation(reference: Partial<ConversationReference>, logic: Logic): Promise<void> {
    await this.#options.conversations.use(reference.conversation?.id ?? '', (conversation) =>
      conversation.turn((turn) => this.run({ conversation, turn }, proactive(conversation.record, this.#options), logic)),
    );
  }

  #send({ conversation, turn }: OpenTurn, activity: Partial<Activity>): string {
    if (NOT_SHOWN.has(activity.type ?? '')) return '';
    const plain = plainActivity({ ...activity, timestamp: this.#options.now() });
    if (plain.type !== 'typing') return turn.say(plain);

    // Shown before the message it replies to is echoed, and Web Chat would wait for that.
    const { replyToId: _, ...typing } = plain;
    const id = `${conversation.record.id}|${randomUUID()}`;
    conversation.show({ ...typing, type: 'typing', id });
    return id;
  }
}

function openTurn(context: TurnContext): OpenTurn {
  const open: OpenTurn | undefined = context.turnState.get(OPEN_TURN);
  if (open === undefined) throw new DirectLineError('turn-over', 'This context was not made by the Direct Line adapter');
  return open;
}
