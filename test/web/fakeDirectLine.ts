import type { AddressInfo } from 'node:net';
import restify, { type Request, type Response, type Server } from 'restify';
import { type WebSocket, WebSocketServer } from 'ws';
import { mountWeb } from '../../web/mountWeb.ts';
import { type CannedActivity, cannedReplies } from './cannedReplies.ts';

type Logged = CannedActivity & { readonly id: string };

/** A server with the page and just enough Direct Line for one visitor; `received` is what the page sent. */
export type FakeDirectLine = {
  readonly url: string;
  readonly received: { readonly text: string; readonly locale: string }[];
  /** What came beside the words, as from a pressed answer. */
  readonly values: unknown[];
  readonly generatedWith: (string | undefined)[];
  /** Turn off to see what the page does when the server answers 503, refuses a refresh, or takes no sockets. */
  readonly works: { tokens: boolean; refresh: boolean; sockets: boolean };
  readonly dropSockets: () => void;
  /** Like a server that lost its data: no conversation is known any more. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
};

type Visit = Pick<FakeDirectLine, 'url' | 'received' | 'values' | 'generatedWith' | 'works'> & {
  readonly logs: Map<string, Logged[]>;
  readonly sockets: Set<WebSocket>;
};

export async function fakeDirectLine(assetsFolder: string, allowedOrigins: readonly string[] = []): Promise<FakeDirectLine> {
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser({ mapParams: false }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const works = { tokens: true, refresh: true, sockets: true };
  const visit: Visit = { url, received: [], values: [], generatedWith: [], works, logs: new Map(), sockets: new Set() };
  mountTokens(server, visit);
  mountConversations(server, visit);
  mountActivities(server, visit);
  mountStream(server, visit);
  mountWeb(server, { assetsFolder, publicUrl: url, allowedOrigins });

  const dropSockets = () => {
    for (const socket of visit.sockets) socket.terminate();
  };
  const close = async () => {
    dropSockets();
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  const forget = () => {
    visit.logs.clear();
    dropSockets();
  };
  return { ...visit, dropSockets, forget, close };
}

function mountTokens(server: Server, { generatedWith, works }: Visit): void {
  server.post('/v3/directline/tokens/generate', async (request: Request, response: Response) => {
    generatedWith.push(request.headers.authorization);
    const conversationId = `conversation${generatedWith.length}`;
    if (works.tokens) response.send(200, { conversationId, token: tokenOf(conversationId), userId: 'dl_visitor', expires_in: 1800 });
    else response.send(503, { error: { code: 'ServerError' } });
  });
  server.post('/v3/directline/tokens/refresh', async (request: Request, response: Response) => {
    if (works.refresh) response.send(200, { token: tokenIn(request) });
    else response.send(403, { error: { code: 'TokenExpired' } });
  });
}

function mountConversations(server: Server, visit: Visit): void {
  const conversation = (conversationId: string) => ({
    conversationId,
    token: tokenOf(conversationId),
    expires_in: 1800,
    streamUrl: `${visit.url.replace('http:', 'ws:')}/stream/${conversationId}`,
  });
  server.post('/v3/directline/conversations', async (request: Request, response: Response) => {
    const { locale } = request.body as { locale: string };
    const conversationId = idIn(tokenIn(request));
    for (const activity of cannedReplies('', locale)) push(visit, conversationId, activity);
    response.send(201, conversation(conversationId));
  });
  server.get('/v3/directline/conversations/:id', async (request: Request, response: Response) => {
    if (visit.logs.has(request.params.id)) response.send(200, conversation(request.params.id));
    else response.send(404, {});
  });
}

function mountActivities(server: Server, visit: Visit): void {
  server.get('/v3/directline/conversations/:id/activities', async (request: Request, response: Response) => {
    const log = visit.logs.get(request.params.id);
    const since = Number(new URL(request.url ?? '', visit.url).searchParams.get('watermark') ?? 0);
    if (log) response.send(200, { activities: log.slice(since), watermark: String(log.length) });
    else response.send(404, {});
  });
  server.post('/v3/directline/conversations/:id/activities', async (request: Request, response: Response) => {
    const { text = '', locale = '', ...activity } = request.body as CannedActivity & { text?: string; locale?: string };
    const id = push(visit, request.params.id, { ...activity, text, locale, from: { id: 'dl_visitor', role: 'user' } });
    response.send(200, { id });
    if (activity['type'] !== 'message') return;
    visit.received.push({ text, locale });
    if (activity['value'] !== undefined) visit.values.push(activity['value']);
    for (const reply of cannedReplies(text, locale)) push(visit, request.params.id, { ...reply, replyToId: id });
  });
}

function mountStream(server: Server, { logs, sockets, works }: Visit): void {
  const stream = new WebSocketServer({ noServer: true });
  server.server.on('upgrade', (request, socket, head) => {
    if (!works.sockets) return socket.destroy();
    return stream.handleUpgrade(request, socket, head, (opened) => {
      sockets.add(opened);
      opened.on('close', () => sockets.delete(opened));
      const log = logs.get((request.url ?? '').split('/').at(-1) ?? '') ?? [];
      opened.send(JSON.stringify({ activities: log, watermark: String(log.length) }));
    });
  });
}

/** Keeps an activity and shows it to every open socket; answers with its id. */
function push({ logs, sockets }: Visit, conversationId: string, activity: CannedActivity): string {
  const log = logs.get(conversationId) ?? [];
  const id = `${conversationId}|${String(log.length).padStart(7, '0')}`;
  const logged = { timestamp: new Date().toISOString(), ...activity, id };
  logs.set(conversationId, [...log, logged]);
  for (const socket of sockets) socket.send(JSON.stringify({ activities: [logged], watermark: String(log.length + 1) }));
  return id;
}

/** Shaped like the real one: Web Chat reads the user from the middle part. */
function tokenOf(conversationId: string): string {
  const claims = Buffer.from(JSON.stringify({ user: 'dl_visitor', conversation: conversationId })).toString('base64url');
  return `e30.${claims}.signature`;
}

function tokenIn(request: Request): string {
  return (request.headers.authorization ?? '').replace(/^Bearer /, '');
}

function idIn(token: string): string {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { conversation: string };
  return claims.conversation;
}
