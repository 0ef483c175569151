import type { ReadAttachment } from './ports.ts';
import { sameText, signature } from './tokens.ts';

const INLINE = new Set(['image/png', 'image/jpeg']);
const KNOWN = new Set([...INLINE, 'application/pdf']);

export interface ServedAttachment {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A browser draws a picture without an Authorization header, so the address itself is the permission. */
export function attachmentUrl(publicUrl: string, id: string, key: string): string {
  return `${publicUrl}/v3/directline/attachments/${id}?s=${linkSignature(id, key)}`;
}

/** `undefined` when the address was not made by us or the bot kept nothing under it. */
export async function servedAttachment(
  id: string,
  given: string,
  key: string,
  readAttachment: ReadAttachment,
): Promise<ServedAttachment | undefined> {
  if (!sameText(given, linkSignature(id, key))) return undefined;
  const found = await readAttachment(id);
  return found && { bytes: found.bytes, headers: headersFor(found.contentType) };
}

/** Nothing a customer uploads may run in our origin: only pictures are shown, the rest is downloaded. */
function headersFor(contentType: string): Record<string, string> {
  return {
    'Content-Type': KNOWN.has(contentType) ? contentType : 'application/octet-stream',
    'Content-Disposition': INLINE.has(contentType) ? 'inline' : 'attachment',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, max-age=3600',
  };
}

function linkSignature(id: string, key: string): string {
  return signature(`attachment:${id}`, key);
}
