import type { IncomingMessage } from 'node:http';
import type { TurnContext } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import { remembered } from '../../registration/remembered.ts';
import { type AppCredentials, BotFrameworkAdapter, CallerFault } from './adapter.ts';
import { inbound } from './inbound.ts';
import { isLoopbackHost } from './loopback.ts';

/** Who is believed: a channel that proves itself, any program on this machine, or nobody because the route is not there. */
export type Access = 'authenticated' | 'this-machine' | 'off';

export type BotFrameworkOptions = {
  readonly config: AppCredentials;
  readonly logic: (context: TurnContext) => Promise<void>;
  readonly onTurnError: (context: TurnContext, error: Error) => Promise<void>;
  readonly log: Record<'info' | 'warn' | 'error', (fields: object, message: string) => void>;
  /** The server listens where only this machine reaches it. */
  readonly isLoopback: boolean;
  /** Reads a JSON body of at most `limit` bytes; a refusal it throws is answered by the server. */
  readonly readJson: (req: IncomingMessage, options: { limit: number }) => Promise<unknown>;
};

/** Mounts `POST /api/messages` unless that would let anyone on the network speak as anybody; says in one line what it did. */
export function mountBotFramework(server: Server, options: BotFrameworkOptions): { adapter: BotFrameworkAdapter; access: Access } {
  const { config, isLoopback, log, onTurnError } = options;
  const adapter = new BotFrameworkAdapter(config);
  adapter.onTurnError = onTurnError;
  const access = config.MicrosoftAppId ? 'authenticated' : isLoopback ? 'this-machine' : 'off';
  log[access === 'authenticated' ? 'info' : 'warn']({ access }, SAID[access]);
  if (access !== 'off') {
    server.post('/api/messages', async (req, res) => send(res, await answer(req, adapter, access, options)));
  }
  return { adapter, access };
}

const SAID: Record<Access, string> = {
  authenticated: '/api/messages answers authenticated Bot Framework channels',
  'this-machine': '/api/messages answers any program on this machine, because MicrosoftAppId is not set',
  off: '/api/messages is off: MicrosoftAppId is not set and other machines can reach this address',
};

const LIMIT = 256 * 1024;

type Answer = { status: number; body?: unknown };

async function answer(req: Request, adapter: BotFrameworkAdapter, access: Access, options: BotFrameworkOptions): Promise<Answer> {
  const authorization = req.headers.authorization ?? '';
  const isTrusted = access === 'authenticated';
  if (isTrusted && !authorization) return UNAUTHORIZED;
  if (!isTrusted && !isFromThisMachine(req))
    return refusal(403, 'caller-elsewhere', 'Without MicrosoftAppId only this machine is answered.');
  const checked = inbound(await options.readJson(req, { limit: LIMIT }), isTrusted);
  if (!checked.ok) return refusal(400, checked.code, checked.message);
  try {
    const result = await adapter.turn(authorization, checked.activity, options.logic);
    return { status: result?.status ?? 200, body: result?.body };
  } catch (error) {
    if (error instanceof CallerFault) {
      options.log.warn({ err: error }, 'a caller of /api/messages was refused');
      return UNAUTHORIZED;
    }
    options.log.error({ err: error }, 'a turn of /api/messages failed');
    return refusal(500, 'internal-server-error', 'Internal Server Error');
  }
}

const UNAUTHORIZED = refusal(401, 'unauthorized', 'Unauthorized');

function refusal(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}

/** Listening on loopback is not enough: a proxy forwards strangers, and a web page can point its own host name at 127.0.0.1. */
function isFromThisMachine({ headers }: IncomingMessage): boolean {
  return namesThisMachine(headers.host ?? '') && !headers.forwarded && !headers['x-forwarded-for'];
}

/** A client names the same host again and again. */
const namesThisMachine = remembered((name: string): boolean => {
  const host = `http://${name}`;
  return URL.canParse(host) && isLoopbackHost(new URL(host).hostname);
});

function send(res: Response, { status, body }: Answer): void {
  if (body === undefined) {
    res.writeHead(status, { 'Content-Length': 0 });
    res.end();
    return;
  }
  const json = JSON.stringify(body);
  res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(json) });
  res.end(json);
}
