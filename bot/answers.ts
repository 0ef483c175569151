import { type ServerResponse, STATUS_CODES } from 'node:http';
import { HttpFault } from './errors.ts';

export type FaultBody = { error: { code: string; message: string } };

/** Answers with JSON whatever the caller's Accept header says: restify would negotiate, and print an object as text. */
export function sendJson(res: ServerResponse, status: number, body: unknown): void {
  const json = JSON.stringify(body);
  res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(json) });
  res.end(json);
}

/** What may be told about a failed request: our own refusals word for word, the router's by name, of everything else nothing. */
export function answerTo(thrown: unknown): { status: number; body: FaultBody } {
  if (thrown instanceof HttpFault) return { status: thrown.status, body: { error: { code: thrown.code, message: thrown.message } } };
  const status = thrown instanceof Error ? (ROUTER_FAULTS[thrown.name] ?? 500) : 500;
  const message = STATUS_CODES[status] ?? 'Internal Server Error';
  return { status, body: { error: { code: message.toLowerCase().replaceAll(' ', '-'), message } } };
}

// By name, not by statusCode: a client library's error that passes through a route carries the status of somebody else's server.
const ROUTER_FAULTS: Record<string, number | undefined> = { ResourceNotFoundError: 404, MethodNotAllowedError: 405, BadRequestError: 400 };
