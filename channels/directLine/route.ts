import { setTimeout } from 'node:timers/promises';
import type { Request, RequestHandler, Response } from 'restify';
import { DirectLineError } from './errors.ts';
import type { Origins } from './origins.ts';

export interface Answer {
  readonly status: number;
  /** Anything but bytes is sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Options {
  readonly origins: Origins;
  readonly report: (error: unknown) => void;
}

/** Whoever floods does not wait as told; refused at once, each line would ask a hundred times a second. */
const REFUSAL_MS = 500;

/** A restify handler that sends the answer, or the error in the shape Direct Line clients read; a stranger learns nothing of an inner fault. */
export function route(answer: (request: Request) => Promise<Answer>, { origins, report }: Options): RequestHandler {
  return async (request: Request, response: Response) => {
    const { origin } = request.headers;
    response.setHeader('Vary', 'Origin');
    if (origins.isForeignGuest(origin)) response.setHeader('Access-Control-Allow-Origin', origin);
    try {
      send(response, await answer(request));
    } catch (error) {
      if (!(error instanceof DirectLineError)) report(error);
      if (error instanceof DirectLineError && error.code === 'too-many-requests') await setTimeout(REFUSAL_MS);
      send(response, refusal(error));
    }
  };
}

/** What the browser asks before a page of another site may call. */
export async function preflight(): Promise<Answer> {
  return {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Ms-Bot-Agent, X-Requested-With',
      'Access-Control-Max-Age': '600',
    },
  };
}

function refusal(error: unknown): Answer {
  if (!(error instanceof DirectLineError)) return { status: 500, body: problem('server-error', 'Something went wrong here') };
  const { status, code, message, retryAfterSeconds } = error;
  const headers = retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  return { status, body: problem(code, message), headers };
}

function problem(code: string, message: string) {
  return { error: { code, message } };
}

function send(response: Response, { status, body, headers = {} }: Answer): void {
  const isBytes = Buffer.isBuffer(body) || body === undefined;
  const json = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };
  const bytes = isBytes ? (body ?? Buffer.alloc(0)) : Buffer.from(JSON.stringify(body));
  const length = status === 204 ? {} : { 'Content-Length': String(bytes.length) };
  response.writeHead(status, { ...(!isBytes && json), ...length, ...headers });
  response.end(bytes);
}
