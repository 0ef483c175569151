import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const claims = z.strictObject({
  /** directlinejs reads this claim and then ignores any user id the page sets. */
  user: z.string(),
  conv: z.string(),
  /** Seconds since 1970 (RFC 7519). */
  exp: z.int(),
  /** Only in a `streamUrl`, where proxies write it to their logs: opens the stream, nothing else. */
  use: z.literal('stream').optional(),
});

/** Whose token it is and which conversation it opens. */
export interface Bearer {
  readonly user: string;
  readonly conv: string;
}

export interface Tokens {
  readonly expiresInSeconds: number;
  issue(bearer: Bearer): string;
  issueForStream(bearer: Bearer): string;
  /** `undefined` when forged, expired or made for a stream. */
  read(token: string): Bearer | undefined;
  /** `undefined` when forged, expired or not made for a stream. */
  readForStream(token: string): Bearer | undefined;
}

const LIFE_SECONDS = 30 * 60;
const STREAM_LIFE_SECONDS = 5 * 60;
const HEADER = encoded({ alg: 'HS256', typ: 'JWT' });

/** JWTs signed with HS256; those of an earlier process with the same key stay valid. */
export function tokens(key: string, now: () => Date): Tokens {
  const seconds = () => Math.floor(now().getTime() / 1000);
  const valid = (token: string) => {
    const found = verified(token, key);
    return found !== undefined && found.exp > seconds() ? found : undefined;
  };

  return {
    expiresInSeconds: LIFE_SECONDS,
    issue: ({ user, conv }) => signed({ user, conv, exp: seconds() + LIFE_SECONDS }, key),
    issueForStream: ({ user, conv }) => signed({ user, conv, exp: seconds() + STREAM_LIFE_SECONDS, use: 'stream' }, key),
    read: (token) => {
      const found = valid(token);
      return found?.use === undefined ? found : undefined;
    },
    readForStream: (token) => {
      const found = valid(token);
      return found?.use === 'stream' ? found : undefined;
    },
  };
}

function signed(body: z.infer<typeof claims>, key: string): string {
  const content = `${HEADER}.${encoded(body)}`;
  return `${content}.${signature(content, key)}`;
}

/** The only header taken is our own, so no other algorithm ("none") can be asked for. */
function verified(token: string, key: string): z.infer<typeof claims> | undefined {
  const [header, body, given, ...rest] = token.split('.');
  if (header !== HEADER || body === undefined || given === undefined || rest.length > 0) return undefined;
  if (!sameText(given, signature(`${header}.${body}`, key))) return undefined;
  return claims.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8'))).data;
}

/** HMAC-SHA256 in base64url. */
export function signature(content: string, key: string): string {
  return createHmac('sha256', key).update(content).digest('base64url');
}

/** Takes as long for a near miss as for a far one. */
export function sameText(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
