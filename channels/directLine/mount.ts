import type { TurnContext } from 'botbuilder';
import type { Request, Server } from 'restify';
import { attachment, poll, post, upload } from './activityRoutes.ts';
import { DirectLineAdapter } from './adapter.ts';
import { Conversations } from './conversations.ts';
import type { Desk } from './desk.ts';
import { fairTurns } from './fairTurns.ts';
import { type Limits, meters } from './limits.ts';
import { origins } from './origins.ts';
import type { ActivityLog, ConversationStore, ReadAttachment } from './ports.ts';
import { type Answer, preflight, route } from './route.ts';
import { generate, open, reconnect, refresh } from './sessionRoutes.ts';
import { openStreams } from './streams.ts';
import { tokens } from './tokens.ts';

interface DirectLineOptions {
  /** How customers reach this server: origin of streams and of links to uploads. */
  readonly publicUrl: string;
  /** Tokens and links of an earlier process stay valid as long as it is the same. */
  readonly signingKey: string;
  readonly store: ConversationStore;
  readonly log: ActivityLog;
  readonly readAttachment: ReadAttachment;
  readonly logic: (context: TurnContext) => Promise<void>;
  /** When it resolves, the turn counts as answered and what it said is kept; when it throws, the client is told that sending failed. */
  readonly onTurnError: (context: TurnContext, error: Error) => Promise<void>;
  readonly now: () => Date;
  readonly allowedOrigins?: readonly string[];
  readonly limits?: Partial<Limits>;
  /** Told of faults that a client sees as 500. */
  readonly report: (error: unknown) => void;
}

export interface DirectLine {
  readonly adapter: DirectLineAdapter;
  /** Forgets the form so far that these conversations show, beyond what the stores forgot. */
  forget(conversations: readonly string[]): void;
  /** Begins no more turns, waits for those that run (10 s at most), then ends the streams. */
  close(): Promise<void>;
}

const ROOT = '/v3/directline';
const LONGEST_GOODBYE_MS = 10_000;

/** Puts a Direct Line 3.0 of our own on a restify server: no cloud service, no second process. */
export function mountDirectLine(server: Server, options: DirectLineOptions): DirectLine {
  const desk = deskFor(options);
  addRoutes(server, desk);
  const streams = openStreams({ ...desk, server: server.server });

  return {
    adapter: desk.adapter,
    forget(conversations) {
      for (const id of conversations) void desk.conversations.forgetState(id).catch(options.report);
    },
    async close() {
      await withDeadline(desk.conversations.close());
      await streams.close();
    },
  };
}

function deskFor(options: DirectLineOptions): Desk {
  const { publicUrl, signingKey, store, log, readAttachment, logic, now, report } = options;
  const serviceUrl = publicUrl.replace(/\/+$/, '');
  const conversations = new Conversations({ store, log, now });
  const adapter = new DirectLineAdapter({ conversations, serviceUrl, now });
  adapter.onTurnError = options.onTurnError;
  return {
    adapter,
    conversations,
    tokens: tokens(signingKey, now),
    meters: meters(options.limits),
    turns: fairTurns(),
    origins: origins(publicUrl, options.allowedOrigins ?? []),
    signingKey,
    serviceUrl,
    readAttachment,
    logic,
    now,
    report,
  };
}

function addRoutes(server: Server, desk: Desk): void {
  const to = (answer: (desk: Desk, request: Request) => Promise<Answer>) => route((request) => answer(desk, request), desk);
  server.opts(`${ROOT}/*`, to(preflight));
  server.post(`${ROOT}/tokens/generate`, to(generate));
  server.post(`${ROOT}/tokens/refresh`, to(refresh));
  server.post(`${ROOT}/conversations`, to(open));
  server.get(`${ROOT}/conversations/:id`, to(reconnect));
  server.get(`${ROOT}/conversations/:id/activities`, to(poll));
  server.post(`${ROOT}/conversations/:id/activities`, to(post));
  server.post(`${ROOT}/conversations/:id/upload`, to(upload));
  server.get(`${ROOT}/attachments/:id`, to(attachment));
}

async function withDeadline(ending: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LONGEST_GOODBYE_MS);
  });
  await Promise.race([ending, tooLate]);
  clearTimeout(timer);
}
