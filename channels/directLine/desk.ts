import type { TurnContext } from 'botbuilder';
import type { DirectLineAdapter } from './adapter.ts';
import type { Conversations } from './conversations.ts';
import type { FairTurns } from './fairTurns.ts';
import type { Meters } from './limits.ts';
import type { Origins } from './origins.ts';
import type { ReadAttachment } from './ports.ts';
import type { Tokens } from './tokens.ts';

/** What every route works with. */
export interface Desk {
  readonly adapter: DirectLineAdapter;
  readonly conversations: Conversations;
  readonly tokens: Tokens;
  readonly meters: Meters;
  readonly turns: FairTurns;
  readonly origins: Origins;
  readonly signingKey: string;
  /** Without a slash at its end; also the `serviceUrl` of every activity. */
  readonly serviceUrl: string;
  readonly readAttachment: ReadAttachment;
  readonly logic: (context: TurnContext) => Promise<void>;
  readonly now: () => Date;
  readonly report: (error: unknown) => void;
}
