import type { AddressInfo } from 'node:net';
import type { TurnContext } from 'botbuilder';
import restify from 'restify';
import { mountDirectLine } from '../../../channels/directLine/mount.ts';
import { memoryPorts } from './memoryPorts.ts';

type Options = Parameters<typeof mountDirectLine>[1];

export interface Bot {
  readonly base: string;
  readonly reports: unknown[];
  readonly adapter: ReturnType<typeof mountDirectLine>['adapter'];
  /** Ends the Direct Line politely. */
  close(): Promise<void>;
  /** Ends the server. */
  stop(): Promise<void>;
}

/** Repeats what it hears, then tells the state, as the contract wants at the end of every turn. */
export async function echo(context: TurnContext): Promise<void> {
  const { type, text, locale } = context.activity;
  if (type === 'conversationUpdate') await context.sendActivity(`welcome ${locale ?? 'nobody'}`);
  if (type === 'message') await context.sendActivities([{ type: 'typing' }, { type: 'message', text: `echo ${text}` }]);
  await tellState(context, text ?? type);
}

export async function tellState(context: TurnContext, value: unknown): Promise<void> {
  await context.sendActivity({ type: 'event', name: 'registration/state', value });
}

/** A bot on a free port. Two with the same store and log are one bot before and after a restart. */
export async function startBot(options: Partial<Options> = {}): Promise<Bot> {
  const server = restify.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const reports: unknown[] = [];
  const { adapter, close } = mountDirectLine(server, {
    publicUrl: base,
    signingKey: 'a key for tests',
    ...memoryPorts(),
    readAttachment: async () => undefined,
    logic: echo,
    onTurnError: async (_context, error) => {
      throw error;
    },
    now: () => new Date(),
    report: (error) => reports.push(error),
    ...options,
  });

  const stop = async () => {
    await close();
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { base, reports, adapter, close, stop };
}
