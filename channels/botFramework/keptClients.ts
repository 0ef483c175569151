import { recent } from '../../registration/recent.ts';
import { ConfigurationBotFrameworkAuthentication } from '../sdk.ts';

type Authentication = ConfigurationBotFrameworkAuthentication;
type Caller = Awaited<ReturnType<Authentication['authenticateRequest']>>;
type ConnectorFactory = NonNullable<Caller['connectorFactory']>;
type Client = ReturnType<ConnectorFactory['create']>;
type TokenClient = ReturnType<Authentication['createUserTokenClient']>;

/** A channel has a few addresses, one for each part of the world. */
const MOST_CLIENTS = 20;

/** The SDK makes two clients with whole pipelines for every turn, which costs more than reading the message; here they are kept and used again. */
export class KeptClients extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = recent<Client>(MOST_CLIENTS);
  #tokens: TokenClient | undefined;

  override async authenticateRequest(...given: Parameters<Authentication['authenticateRequest']>): Promise<Caller> {
    const caller = await super.authenticateRequest(...given);
    return caller.connectorFactory ? { ...caller, connectorFactory: this.#keeping(caller.connectorFactory) } : caller;
  }

  /** The bot has one app id, whoever calls. */
  override createUserTokenClient(...given: Parameters<Authentication['createUserTokenClient']>): TokenClient {
    this.#tokens ??= super.createUserTokenClient(...given);
    // What could not be made is tried again at the next turn.
    this.#tokens.catch(() => {
      this.#tokens = undefined;
    });
    return this.#tokens;
  }

  #keeping(factory: ConnectorFactory): ConnectorFactory {
    return {
      create: (serviceUrl, audience) => {
        const key = `${audience} ${serviceUrl}`;
        const known = this.#connectors.get(key);
        if (known) return known;
        const client = factory.create(serviceUrl, audience);
        this.#connectors.set(key, client);
        client.catch(() => this.#connectors.delete(key));
        return client;
      },
    };
  }
}
