import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket, WebSocketServer } from 'ws';
import type { ActivitySet, Conversation } from './conversation.ts';
import type { Conversations } from './conversations.ts';
import { DirectLineError } from './errors.ts';
import type { Tokens } from './tokens.ts';
import { watermarkIn } from './watermark.ts';

interface Options {
  readonly server: Server;
  readonly conversations: Conversations;
  readonly tokens: Tokens;
  readonly report: (error: unknown) => void;
}

const PATH = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;
const SOCKETS_PER_CONVERSATION = 10;
const UNREAD_LIMIT = 4 * 1024 * 1024;
const FAREWELL_MS = 1_000;
const GOING_AWAY = 1001;
const INTERNAL_ERROR = 1011;

/** Opens the WebSocket of each `streamUrl`. Whatever a client sends on it is ignored: Web Chat's empty frame every 20 s only keeps proxies awake. */
export function openStreams({ server, conversations, tokens, report }: Options): { close(): Promise<void> } {
  let begun: Promise<WebSocketServer> | undefined;
  // Loaded at the first stream: it takes longer than all the rest of this channel.
  const sockets = () => {
    begun ??= import('ws').then(({ WebSocketServer }) => new WebSocketServer({ noServer: true, maxPayload: 4096 }));
    return begun;
  };

  const onUpgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    try {
      const { id, from } = granted(request, tokens);
      await conversations.use(id, async (conversation) => {
        if (conversation.listeners >= SOCKETS_PER_CONVERSATION) throw new DirectLineError('too-many-requests', 'Too many streams');
        const opened = await upgraded(await sockets(), request, socket, head);
        await follow(opened, conversation, from).catch((error) => {
          report(error);
          opened.close(INTERNAL_ERROR);
        });
      });
    } catch (error) {
      if (!(error instanceof DirectLineError)) report(error);
      refuse(socket, error instanceof DirectLineError ? error.status : 500);
    }
  };

  server.on('upgrade', onUpgrade);
  return {
    async close() {
      server.off('upgrade', onUpgrade);
      await Promise.all([...((await begun)?.clients ?? [])].map(dismiss));
    },
  };
}

function granted(request: IncomingMessage, tokens: Tokens): { id: string; from: number } {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const id = PATH.exec(path)?.[1];
  if (id === undefined) throw new DirectLineError('not-found', 'There is no such stream');
  const asked = new URLSearchParams(query);
  const bearer = tokens.readForStream(asked.get('t') ?? '');
  if (bearer?.conv !== id) throw new DirectLineError('token-refused', 'This stream address has expired');
  return { id, from: watermarkIn(asked) };
}

function upgraded(sockets: WebSocketServer, request: IncomingMessage, socket: Duplex, head: Buffer): Promise<WebSocket> {
  request.socket.setKeepAlive(true, 60_000);
  return new Promise((resolve, reject) => {
    if (socket.destroyed) reject(new DirectLineError('bad-request', 'The client is gone'));
    // A handshake that ws itself refuses ends the socket without calling back.
    socket.once('close', () => reject(new DirectLineError('bad-request', 'Not a WebSocket')));
    sockets.handleUpgrade(request, socket, head, resolve);
  });
}

/** Replays what came after `from`, then passes on the news; resolves when the socket is closed. */
async function follow(socket: WebSocket, conversation: Conversation, from: number): Promise<void> {
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => socket.terminate());

  let seen = from;
  do {
    const missed = await conversation.since(seen);
    if (missed.activities.length > 0) send(socket, missed);
    seen = Number(missed.watermark);
  } while (seen < conversation.record.lastSeq);
  // Nothing may be awaited between that comparison and this line, or what is said meanwhile is missed.
  const stop = conversation.listen((news) => send(socket, news));
  await closed;
  stop();
}

function send(socket: WebSocket, news: ActivitySet): void {
  if (socket.readyState !== socket.OPEN) return;
  // A reader this slow gets everything again when it reconnects with its watermark.
  if (socket.bufferedAmount > UNREAD_LIMIT) socket.terminate();
  else socket.send(JSON.stringify(news));
}

/** Says goodbye, and hangs up on a client that does not answer: an open socket would keep the process alive. */
async function dismiss(socket: WebSocket): Promise<void> {
  const timer = setTimeout(() => socket.terminate(), FAREWELL_MS);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.close(GOING_AWAY);
  await closed;
  clearTimeout(timer);
}

function refuse(socket: Duplex, status: number): void {
  if (!socket.writable) return;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
