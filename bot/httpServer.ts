import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import helmet from 'helmet';
import restify from 'restify';
import { answerTo, sendJson } from './answers.ts';
import { ServerError } from './errors.ts';
import type { Log } from './log.ts';

/** Routes are mounted on `server`; WebSocket upgrades arrive at `server.server`. */
export type HttpServer = {
  readonly server: restify.Server;
  listen(port: number, host: string): Promise<AddressInfo>;
  /** Stops accepting, lets running requests end, and cuts after `graceMs` what is still open, WebSockets included. */
  close(graceMs?: number): Promise<void>;
};

/**
 * Every answer starts with the strictest headers; a page or script that needs more replaces them with `res.setHeader`
 * (Content-Security-Policy, Cross-Origin-Resource-Policy, Cache-Control) before it answers.
 * Handlers must be async: restify lets a throw from a callback handler end the process.
 */
export function createHttpServer({ log, timeouts = {} }: { log: Log; timeouts?: Partial<typeof TIMEOUTS> }): HttpServer {
  const server = restify.createServer({
    name: '',
    // Silent: restify logs whole requests, headers included, when a handler returns a value. The types are those of restify 8 and bunyan.
    log: log.child({}, { level: 'silent' }) as unknown as NonNullable<restify.ServerOptions['log']>,
    formatters: { 'application/json': asJson },
  });
  const sockets = new Set<Socket>();
  Object.assign(server.server, TIMEOUTS, timeouts);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.pre(firstHeaders);
  server.on('restifyError', (req, res, thrown) => refuse(log, req, res, thrown));
  server.on('after', (req, res) => logAccess(log, req, res));
  return { server, listen: (port, host) => listen(server, log, port, host), close: (graceMs = 5_000) => close(server, sockets, graceMs) };
}

// Against clients that send one byte a minute. The request timeout still lets 10 MB of evidence through a slow line.
const TIMEOUTS = { headersTimeout: 15_000, requestTimeout: 120_000, keepAliveTimeout: 10_000, connectionsCheckingInterval: 5_000 };

/** The same for every answer: worked out once. */
const STRICT_HEADERS = headersSetBy(
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
    // frame-ancestors says the same, and unlike this header can name the sites that may embed the chat.
    xFrameOptions: false,
    // The operator's other subdomains are not ours to decide about.
    strictTransportSecurity: { includeSubDomains: false },
  }),
);

function headersSetBy(middleware: ReturnType<typeof helmet>): readonly (readonly [name: string, value: string])[] {
  const headers = new Map<string, string>();
  const answer = { setHeader: (name: string, value: string) => headers.set(name, value), removeHeader: () => undefined };
  middleware({} as IncomingMessage, answer as unknown as ServerResponse, () => undefined);
  return [...headers];
}

function firstHeaders(req: restify.Request, res: restify.Response, next: restify.Next): void {
  for (const [name, value] of STRICT_HEADERS) res.setHeader(name, value);
  res.setHeader('X-Request-Id', req.getId());
  res.setHeader('Cache-Control', 'no-store');
  next();
}

/** restify itself answers through this only when a handler ended without an answer: an error that must not be shown. */
function asJson(_req: restify.Request, res: restify.Response, body: unknown): string {
  const json = JSON.stringify(body instanceof Error ? answerTo(body).body : body);
  res.setHeader('Content-Length', Buffer.byteLength(json));
  return json;
}

// restify's callback is never called: it would send the error's own text, and throw when an answer has begun.
function refuse(log: Log, req: restify.Request, res: ServerResponse, thrown: unknown): void {
  const { status, body } = answerTo(thrown);
  if (status >= 500) log.error({ err: thrown, requestId: req.getId() }, 'request failed');
  if (res.headersSent) {
    res.destroy();
    return;
  }
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag']) res.removeHeader(name);
  res.setHeader('Cache-Control', 'no-store');
  sendJson(res, status, body);
}

/** The route as mounted, never the address: ids and queries are personal. */
function logAccess(log: Log, req: restify.Request, res: restify.Response): void {
  const route = String(req.getRoute()?.path ?? 'unknown');
  log.info({ requestId: req.getId(), method: req.method, route, status: res.statusCode, ms: Date.now() - req.time() }, 'request');
}

function listen(server: restify.Server, log: Log, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException) => reject(listenFault(cause, port, host));
    // restify passes the http server's errors on to its own listeners, and throws when there is none.
    server.once('error', fail);
    server.server.listen(port, host, () => {
      server.removeListener('error', fail);
      server.on('error', (err) => log.error({ err }, 'http server failed'));
      // A string only for a pipe, null only before listening.
      resolve(server.server.address() as AddressInfo);
    });
  });
}

function listenFault(cause: NodeJS.ErrnoException, port: number, host: string): ServerError {
  const reasons: Record<string, [code: string, reason: string] | undefined> = {
    EADDRINUSE: ['port-in-use', 'another program uses this port'],
    EACCES: ['port-forbidden', 'this account may not use this port'],
    EADDRNOTAVAIL: ['host-unknown', 'this machine has no such address'],
    ENOTFOUND: ['host-unknown', 'this host name is not known'],
  };
  const [code, reason] = reasons[cause.code ?? ''] ?? ['listen-failed', 'the operating system refused'];
  return new ServerError(code, `Cannot listen on ${host} port ${port}: ${reason}.`, { cause });
}

function close(server: restify.Server, sockets: ReadonlySet<Socket>, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection becomes idle when its running request ends: looked at again until the deadline.
    const idle = setInterval(() => server.server.closeIdleConnections(), 50);
    const deadline = setTimeout(() => {
      for (const socket of sockets) socket.destroy();
    }, graceMs);
    server.server.close(() => {
      clearInterval(idle);
      clearTimeout(deadline);
      resolve();
    });
    server.server.closeIdleConnections();
  });
}
