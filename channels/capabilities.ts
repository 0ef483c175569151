/** What a channel can show and carry; renderers ask this instead of naming channels. */
export type Capabilities = {
  /** Adaptive Cards 1.5 with Action.Submit, and hero cards. */
  readonly cards: boolean;
  /** How many suggested actions are shown; 0 when none are. */
  readonly suggestedActions: number;
  /** The customer can send files. */
  readonly files: boolean;
  /** Event activities reach the client; elsewhere sending one fails. */
  readonly events: boolean;
  /** Message text is read as markdown unless it is sent as plain. */
  readonly markdown: boolean;
};

// 100 is what botbuilder-dialogs allows these channels (choices/channel.js).
const WEB: Capabilities = { cards: true, suggestedActions: 100, files: true, events: true, markdown: true };

const BY_CHANNEL: Readonly<Record<string, Capabilities>> = {
  directline: WEB,
  webchat: WEB,
  emulator: WEB,
  test: WEB,
  // Three suggested actions in any scope; files in personal chats only; an event is answered with 400.
  msteams: { cards: true, suggestedActions: 3, files: true, events: false, markdown: true },
};

// Words always arrive; anything else may be dropped or refused.
const UNKNOWN: Capabilities = { cards: false, suggestedActions: 0, files: false, events: false, markdown: false };

/** The cautious answer, words only, for a channel nobody has tried. */
export function capabilitiesOf(channelId: string): Capabilities {
  return Object.hasOwn(BY_CHANNEL, channelId) ? (BY_CHANNEL[channelId] ?? UNKNOWN) : UNKNOWN;
}
