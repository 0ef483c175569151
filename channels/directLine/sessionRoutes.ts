import type { Request } from 'restify';
import { callerIn, callerOf, knownCaller } from './access.ts';
import { jsonBody } from './body.ts';
import type { Desk } from './desk.ts';
import { DirectLineError } from './errors.ts';
import { addressOf, callerFrom } from './fairTurns.ts';
import { newConversationId, newUserId } from './ids.ts';
import { localeIn } from './posted.ts';
import { openOnce } from './receive.ts';
import type { Answer } from './route.ts';
import type { Bearer } from './tokens.ts';

/** A token for a new conversation: of the same customer when the request carries a valid token, else of a new one. */
export async function generate(desk: Desk, request: Request): Promise<Answer> {
  const { origin, host } = request.headers;
  if (!desk.origins.isWelcome(origin, host)) throw new DirectLineError('origin-refused', 'This site may not open the chat');
  await desk.meters.tokens(addressOf(request.socket.remoteAddress));
  // Customers may name themselves in the body; it is checked and left unread, the id is ours to give.
  await jsonBody(request);
  const user = callerOf(request, desk.tokens)?.user ?? newUserId();
  return { status: 200, body: { ...grant(desk, { user, conv: newConversationId() }), userId: user } };
}

export async function refresh(desk: Desk, request: Request): Promise<Answer> {
  const bearer = knownCaller(request, desk.tokens);
  return { status: 200, body: { ...grant(desk, bearer), userId: bearer.user } };
}

/** Opens the conversation of the token, or opens it again. */
export async function open(desk: Desk, request: Request): Promise<Answer> {
  const bearer = knownCaller(request, desk.tokens);
  const locale = localeIn(await jsonBody(request));
  await desk.conversations.useUnopened(bearer.conv, (conversation) =>
    desk.turns.run(callerFrom(request, bearer.user), () => openOnce(desk, conversation, bearer, locale)),
  );
  return { status: 201, body: { ...grant(desk, bearer), streamUrl: streamUrl(desk, bearer, '') } };
}

export async function reconnect(desk: Desk, request: Request): Promise<Answer> {
  const id = String(request.params.id);
  const bearer = await callerIn(request, id, desk);
  await desk.conversations.use(id, async () => undefined);
  const watermark = new URLSearchParams(request.getQuery()).get('watermark') ?? '';
  return { status: 200, body: { ...grant(desk, bearer), streamUrl: streamUrl(desk, bearer, watermark) } };
}

function grant({ tokens }: Desk, bearer: Bearer) {
  return { conversationId: bearer.conv, token: tokens.issue(bearer), expires_in: tokens.expiresInSeconds };
}

/** directlinejs wants it absolute. */
function streamUrl({ serviceUrl, tokens }: Desk, bearer: Bearer, watermark: string): string {
  const query = new URLSearchParams({ watermark, t: tokens.issueForStream(bearer) });
  return `${serviceUrl.replace(/^http/, 'ws')}/v3/directline/conversations/${bearer.conv}/stream?${query}`;
}
