import { createRequire } from 'node:module';

/**
 * What the channels need of the Bot Framework SDK besides its types. By `require`: for an import Node reads each of the SDK's
 * files once more, to see what it exports, which takes some 50 ms of every start.
 */
export const {
  ActivityTypes,
  BotAdapter,
  Channels,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  DeliveryModes,
  TurnContext,
} = createRequire(import.meta.url)('botbuilder') as typeof import('botbuilder');
export type ConfigurationBotFrameworkAuthentication = import('botbuilder').ConfigurationBotFrameworkAuthentication;
export type CloudAdapter = import('botbuilder').CloudAdapter;
export type TurnContext = import('botbuilder').TurnContext;
