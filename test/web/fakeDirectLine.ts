import type { AddressInfo } from 'node:net';
import restify, { type Request, type Response } from 'restify';
import { type WebSocket, WebSocketServer } from 'ws';
import { mountWeb } from '../../web/mountWeb.ts';
import { type CannedActivity, cannedReplies } from './cannedReplies.ts';

type Logged = CannedActivity & { readonly id: string };

/** A server with the page and just enough Direct Line for one visitor; `received` is what the page sent. */
export type FakeDirectLine = {
  readonly url: string;
  readonly received: { readonly text: string; readonly locale: string }[];
  readonly generatedWith: (string | undefined)[];
  /** Turn off to see what the page does when the server answers 503, refuses a refresh, or takes no sockets. */
  readonly works: { tokens: boolean; refresh: boolean; sockets: boolean };
  readonly dropSockets: () => void;
  readonly close: () => Promise<void>;
};

export async function fakeDirectLine(assetsFolder: string, allowedOrigins: readonly string[] = []): Promise<FakeDirectLine> {
  const server = restify.createServer();
  const logs = new Map<string, Logged[]>();
  const sockets = new Set<WebSocket>();
  const received: { text: string; locale: string }[] = [];
  const generatedWith: (string | undefined)[] = [];
  const works = { tokens: true, refresh: true, sockets: true };
  server.use(restify.plugins.bodyParser({ mapParams: false }));
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  const push = (conversationId: string, activity: CannedActivity): string => {
    const log = logs.get(conversationId) ?? [];
    const id = `${conversationId}|${String(log.length).padStart(7, '0')}`;
    log.push({ ...activity, id });
    logs.set(conversationId, log);
    const frame = JSON.stringify({ activities: [{ timestamp: new Date().toISOString(), ...activity, id }], watermark: String(log.length) });
    for (const socket of sockets) socket.send(frame);
    return id;
  };
  const conversation = (conversationId: string) => ({
    conversationId,
    token: tokenOf(conversationId),
    expires_in: 1800,
    streamUrl: `ws://127.0.0.1:${port}/stream/${conversationId}`,
  });

  server.post('/v3/directline/tokens/generate', async (request: Request, response: Response) => {
    generatedWith.push(request.headers.authorization);
    if (!works.tokens) {
      response.send(503, { error: { code: 'ServerError' } });
      return;
    }
    const conversationId = `conversation${generatedWith.length}`;
    response.send(200, { conversationId, token: tokenOf(conversationId), userId: 'dl_visitor', expires_in: 1800 });
  });
  server.post('/v3/directline/tokens/refresh', async (request: Request, response: Response) => {
    if (works.refresh) response.send(200, { token: tokenIn(request) });
    else response.send(403, { error: { code: 'TokenExpired' } });
  });
  server.post('/v3/directline/conversations', async (request: Request, response: Response) => {
    const { locale } = request.body as { locale: string };
    const conversationId = idIn(tokenIn(request));
    for (const activity of cannedReplies('', locale)) push(conversationId, activity);
    response.send(201, conversation(conversationId));
  });
  server.get('/v3/directline/conversations/:id', async (request: Request, response: Response) => {
    if (logs.has(request.params.id)) response.send(200, conversation(request.params.id));
    else response.send(404, {});
  });
  server.get('/v3/directline/conversations/:id/activities', async (request: Request, response: Response) => {
    const log = logs.get(request.params.id) ?? [];
    const since = Number(new URL(request.url ?? '', url).searchParams.get('watermark') ?? 0);
    response.send(200, { activities: log.slice(since), watermark: String(log.length) });
  });
  server.post('/v3/directline/conversations/:id/activities', async (request: Request, response: Response) => {
    const message = request.body as CannedActivity & { text?: string; locale?: string };
    const id = push(request.params.id, { ...message, from: { id: 'dl_visitor', role: 'user' } });
    response.send(200, { id });
    if (message.type !== 'message') return;
    received.push({ text: message.text ?? '', locale: message.locale ?? '' });
    for (const reply of cannedReplies(message.text ?? '', message.locale ?? '')) push(request.params.id, { ...reply, replyToId: id });
  });

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
  mountWeb(server, { assetsFolder, publicUrl: url, allowedOrigins });

  const dropSockets = () => {
    for (const socket of sockets) socket.terminate();
  };
  const close = async () => {
    dropSockets();
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url, received, generatedWith, works, dropSockets, close };
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
