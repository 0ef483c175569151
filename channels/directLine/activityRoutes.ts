import { randomUUID } from 'node:crypto';
import type { Request } from 'restify';
import { callerIn } from './access.ts';
import { servedAttachment } from './attachments.ts';
import { jsonBody } from './body.ts';
import type { Desk } from './desk.ts';
import { DirectLineError } from './errors.ts';
import { callerFrom } from './fairTurns.ts';
import { plainJson } from './plainJson.ts';
import { postedIn } from './posted.ts';
import { receive } from './receive.ts';
import type { Answer } from './route.ts';
import { readUpload } from './uploads.ts';
import { watermarkIn } from './watermark.ts';

/** Accepted, because Web Chat sends them, and of no use to the bot; only the server says who has come in. */
const UNHEARD = new Set(['typing', 'conversationUpdate']);

export async function poll(desk: Desk, request: Request): Promise<Answer> {
  const id = String(request.params.id);
  await callerIn(request, id, desk);
  const from = watermarkIn(new URLSearchParams(request.getQuery()));
  return { status: 200, body: await desk.conversations.use(id, (conversation) => conversation.since(from)) };
}

/** Answers only when the bot's reply is durable: what is acknowledged survives a crash. */
export async function post(desk: Desk, request: Request): Promise<Answer> {
  const conversationId = String(request.params.id);
  const { user } = await callerIn(request, conversationId, desk);
  await desk.meters.activities(user);
  const posted = postedIn(await jsonBody(request));
  const id = await desk.conversations.use(conversationId, async (conversation) =>
    UNHEARD.has(posted.type)
      ? `${conversationId}|${randomUUID()}`
      : desk.turns.run(callerFrom(request, user), () => receive(desk, conversation, posted)),
  );
  return { status: 200, body: { id } };
}

export async function upload(desk: Desk, request: Request): Promise<Answer> {
  const conversationId = String(request.params.id);
  const { user } = await callerIn(request, conversationId, desk);
  await desk.meters.uploads(user);
  const { activity, files } = await readUpload(request);
  const posted = postedIn(plainJson(activity));
  const id = await desk.conversations.use(conversationId, (conversation) =>
    desk.turns.run(callerFrom(request, user), () => receive(desk, conversation, posted, files)),
  );
  return { status: 200, body: { id } };
}

export async function attachment({ signingKey, readAttachment }: Desk, request: Request): Promise<Answer> {
  const given = new URLSearchParams(request.getQuery()).get('s') ?? '';
  const found = await servedAttachment(String(request.params.id), given, signingKey, readAttachment);
  if (found === undefined) throw new DirectLineError('not-found', 'There is no such file');
  return { status: 200, body: found.bytes, headers: found.headers };
}
