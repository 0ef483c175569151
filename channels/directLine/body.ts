import type { IncomingMessage } from 'node:http';
import { DirectLineError } from './errors.ts';
import { plainJson } from './plainJson.ts';

export const JSON_LIMIT = 256 * 1024;

/** The JSON body of a request; absent is `{}`. */
export async function jsonBody(request: IncomingMessage): Promise<unknown> {
  refuseEncoding(request);
  return plainJson(await text(request));
}

/** 48 kB of gzip can unpack to 50 MB: no client of Direct Line packs, so nothing is unpacked. */
export function refuseEncoding({ headers }: IncomingMessage): void {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new DirectLineError('encoding-refused', 'Send the body without Content-Encoding');
}

/** Node reads and drops what is left of a refused body once the answer is sent. */
export function refuseLength({ headers }: IncomingMessage, limit: number): void {
  if (Number(headers['content-length'] ?? 0) > limit) throw tooLarge();
}

export function tooLarge(): DirectLineError {
  return new DirectLineError('too-large', 'The request is too large');
}

async function text(request: IncomingMessage): Promise<string> {
  refuseLength(request, JSON_LIMIT);
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop must not destroy the request: the client still waits for its 413.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > JSON_LIMIT) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
