import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { ProgramFault } from '../../registration/errors.ts';
import { CloudAdapter, ConfigurationServiceClientCredentialFactory } from '../sdk.ts';
import { fit } from './fit.ts';
import { hear } from './hear.ts';
import { KeptClients } from './keptClients.ts';

/** The Bot Framework credentials, under the names the Bot Framework gives them. */
export type AppCredentials = { readonly [key in `MicrosoftApp${'Id' | 'Password' | 'TenantId' | 'Type'}`]?: string | undefined };

/** The caller did not prove to be a channel of this bot. */
export class CallerFault extends ProgramFault {}

/**
 * The Bot Framework's adapter without its HTTP surface: `CloudAdapter.process` sends every error's text to the caller and prints
 * stacks past the log.
 */
export class BotFrameworkAdapter extends CloudAdapter {
  constructor(app: AppCredentials) {
    const set = Object.fromEntries(Object.entries(app).filter(([key, value]) => key.startsWith('MicrosoftApp') && value));
    super(new KeptClients(set, new ConfigurationServiceClientCredentialFactory(set)));
    this.use(hear);
    this.use(fit);
  }

  /** Runs one turn; the answer is that of an invoke or of expectReplies, absent otherwise. Throws CallerFault for a stranger. */
  async turn(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    // Apart from the turn, so that a channel refusing our reply with 401 is not taken for a caller without rights.
    const caller = await this.botFrameworkAuthentication.authenticateRequest(activity, authorization).catch((cause) => {
      throw isRefusal(cause) ? new CallerFault('caller-unknown', 'The caller is not a channel of this bot', { cause }) : cause;
    });
    return this.processActivity(caller, activity, logic);
  }
}

interface Connector {
  readonly credentials?: { getToken?(): Promise<string> };
}

/** The bot's token for the channel of this turn; undefined where there is none. */
export async function channelToken({ adapter, turnState }: TurnContext): Promise<string | undefined> {
  const connector: Connector | undefined = turnState.get((adapter as CloudAdapter).ConnectorClientKey);
  return connector?.credentials?.getToken?.();
}

// The SDK's AuthenticationError is not exported by botbuilder; anything without a status is a fault on the way to the signing keys.
function isRefusal(cause: unknown): boolean {
  return cause instanceof Error && 'statusCode' in cause && (cause.statusCode === 401 || cause.statusCode === 403);
}
