import type { IncomingMessage } from 'node:http';
import type { Conversations } from './conversations.ts';
import { DirectLineError } from './errors.ts';
import type { Bearer, Tokens } from './tokens.ts';

interface Doors {
  readonly tokens: Tokens;
  readonly conversations: Conversations;
}

/** Who is calling; `undefined` when the request carries no token, refused when it carries a bad one. */
export function callerOf({ headers }: IncomingMessage, tokens: Tokens): Bearer | undefined {
  const token = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (token === undefined) return undefined;
  const bearer = tokens.read(token);
  if (bearer === undefined) throw new DirectLineError('token-refused', 'This token is not valid, or no longer');
  return bearer;
}

export function knownCaller(request: IncomingMessage, tokens: Tokens): Bearer {
  const bearer = callerOf(request, tokens);
  if (bearer === undefined) throw new DirectLineError('token-missing', 'Send a token as bearer');
  return bearer;
}

/** The caller, if its token is for this conversation. directlinejs takes 403 for an expired token and 404 for a conversation that is over. */
export async function callerIn(request: IncomingMessage, id: string, { tokens, conversations }: Doors): Promise<Bearer> {
  const bearer = knownCaller(request, tokens);
  if (bearer.conv === id) return bearer;
  if (await conversations.exists(id)) throw new DirectLineError('token-refused', 'This token is for another conversation');
  throw new DirectLineError('not-found', 'There is no such conversation');
}
