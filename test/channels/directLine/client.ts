import { WebSocket } from 'ws';

/** Activities arrive as JSON; the tests say what they look at. */
// biome-ignore lint/suspicious/noExplicitAny: a typed shape here would only repeat each expectation
export type Json = any;

export interface Chat {
  readonly base: string;
  readonly id: string;
  readonly token: string;
  readonly userId: string;
  readonly streamUrl: string;
}

export function call(
  base: string,
  method: string,
  path: string,
  { token, body, headers }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
) {
  return fetch(`${base}/v3/directline${path}`, {
    method,
    headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
    ...(body !== undefined && { body: body instanceof FormData || typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

export async function generate(base: string, token?: string): Promise<Json> {
  return (await call(base, 'POST', '/tokens/generate', token === undefined ? {} : { token })).json();
}

export async function openChat(base: string, locale = 'en-US'): Promise<Chat> {
  const { token, userId } = await generate(base);
  const opened: Json = await (await call(base, 'POST', '/conversations', { token, body: { locale } })).json();
  return { base, id: opened.conversationId, token: opened.token, userId, streamUrl: opened.streamUrl };
}

export function post({ base, id, token }: Chat, activity: unknown): Promise<Response> {
  return call(base, 'POST', `/conversations/${id}/activities`, { token, body: activity });
}

export async function say(chat: Chat, text: string, more: object = {}): Promise<string> {
  const response = await post(chat, { type: 'message', text, ...more });
  return ((await response.json()) as Json).id;
}

export async function poll({ base, id, token }: Chat, watermark = ''): Promise<{ activities: Json[]; watermark: string }> {
  return (await call(base, 'GET', `/conversations/${id}/activities?watermark=${watermark}`, { token })).json() as Json;
}

export function textsIn(activities: readonly Json[]): string[] {
  return activities.filter(({ type }) => type === 'message').map(({ text }) => text);
}

export interface Stream {
  readonly socket: WebSocket;
  readonly frames: Json[];
  /** Resolves to all activities so far, once one of them fits. */
  until(fits: (activity: Json) => boolean): Promise<Json[]>;
  /** Resolves to the code of closing. */
  readonly closed: Promise<number>;
}

export async function listen(url: string): Promise<Stream> {
  const socket = new WebSocket(url);
  const frames: Json[] = [];
  const said = () => frames.flatMap(({ activities }) => activities);
  socket.on('message', (data) => frames.push(JSON.parse(String(data))));
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

  const until = async (fits: (activity: Json) => boolean) => {
    while (!said().some(fits)) await new Promise((resolve) => socket.once('message', resolve));
    return said();
  };
  return { socket, frames, until, closed };
}
