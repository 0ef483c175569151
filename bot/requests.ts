import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { HttpFault } from './errors.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

// Read and thrown away beyond the limit, so that the caller sees the refusal instead of a broken connection; then the line is cut.
const DRAINED = 4 * 1024 * 1024;

/** The JSON of a request body of at most `limit` bytes, unchecked; refuses with an HttpFault. */
export async function readJson(req: IncomingMessage, { limit }: { limit: number }): Promise<unknown> {
  const encoding = req.headers['content-encoding'] ?? 'identity';
  // 48 kB of gzip can hold 50 MB.
  if (encoding !== 'identity') throw new HttpFault(415, 'encoding-unsupported', 'Send the body without Content-Encoding.');
  // A browser sends JSON across sites only after asking first, which no route that reads its body here answers: forged posts end here.
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(req.headers['content-type'] ?? '')) {
    throw new HttpFault(415, 'media-type-unsupported', 'Send the body as application/json.');
  }
  const body = await bytesOf(req, limit);
  try {
    return JSON.parse(utf8.decode(body));
  } catch (cause) {
    throw new HttpFault(400, 'json-invalid', 'The body is not valid JSON in UTF-8.', { cause });
  }
}

/** True when the request carries exactly this key as its bearer token; false for every request when there is no key. */
export function bearerMatches(req: IncomingMessage, key: string | undefined): boolean {
  const given = /^Bearer +(\S+) *$/i.exec(req.headers.authorization ?? '')?.[1];
  if (!key || !given) return false;
  // Digests have one length, so that neither the length nor the first wrong letter shows in the time taken.
  return timingSafeEqual(digest(given), digest(key));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function bytesOf(req: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const broken = (cause?: Error) => reject(new HttpFault(400, 'body-incomplete', 'The body ended too early.', { cause }));
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else if (size > limit + DRAINED) req.socket.destroy();
    });
    req.once('end', () => {
      if (size > limit) reject(new HttpFault(413, 'body-too-large', `The body is larger than ${limit} bytes.`));
      else resolve(Buffer.concat(chunks));
    });
    req.once('error', broken);
    req.once('close', () => {
      if (!req.readableEnded) broken();
    });
    // Gone before anybody listened: nothing of it comes any more, whole or not.
    if (req.destroyed) broken();
  });
}
