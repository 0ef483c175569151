import { randomUUID } from 'node:crypto';
import type { Activity, Attachment } from 'botbuilder';
import { z } from 'zod';
import { MAX_FILE_BYTES } from '../../registration/evidenceItem.ts';
import { isLoopbackHost } from './loopback.ts';

/** A file that came with a message. */
export interface ReceivedFile {
  readonly id: string;
  readonly name: string;
  /** Empty when it was too large or could not be fetched. */
  readonly bytes: Uint8Array;
  readonly isTooLarge: boolean;
  /** It is there, but could not be had. */
  readonly isMissing: boolean;
}

export interface FetchOptions {
  /** The channel proved itself; a program on this machine, which did not, may name addresses of this machine alone. */
  readonly isTrusted: boolean;
  /** The bot's own token for the channel, which pasted pictures need. */
  readonly token: () => Promise<string | undefined>;
  /** In milliseconds, for each file. */
  readonly deadline?: number;
}

const DEADLINE = 15_000;
const MOST_FILES = 10;
/** Where Teams keeps what people send: personal OneDrive, the organisation's, those of governments. */
const FILE_HOSTS = /(?:^|\.)(?:sharepoint\.(?:com|us|cn|de)|1drv\.com|onedrive\.com|onedrive\.live\.com|svc\.ms)$/i;
const TEAMS_FILE = 'application/vnd.microsoft.teams.file.download.info';

const download = z.looseObject({ downloadUrl: z.url().max(4_000) });

interface Source {
  readonly name: string;
  readonly url: URL;
  /** A picture pasted into the chat lies with the channel itself. */
  readonly needsToken: boolean;
}

/** The files of a message, fetched: those sent in Teams, and pictures pasted into a chat. Never throws. */
export async function receivedFiles(
  activity: Activity,
  { isTrusted, token, deadline = DEADLINE }: FetchOptions,
): Promise<readonly ReceivedFile[]> {
  const sources = (activity.attachments ?? []).flatMap((one) => sourceOf(one, activity)).slice(0, MOST_FILES);
  return Promise.all(
    sources.map(async ({ name, url, needsToken }): Promise<ReceivedFile> => {
      const isAllowed =
        needsToken || (isTrusted ? url.protocol === 'https:' && FILE_HOSTS.test(url.hostname) : isLoopbackHost(url.hostname));
      const bytes = isAllowed ? await fetched(url, needsToken ? await token().catch(() => undefined) : undefined, deadline) : undefined;
      const isTooLarge = bytes === 'too large';
      return {
        id: randomUUID(),
        name,
        bytes: bytes instanceof Uint8Array ? bytes : new Uint8Array(),
        isTooLarge,
        isMissing: bytes === undefined,
      };
    }),
  );
}

function sourceOf({ contentType, content, contentUrl, name }: Attachment, { serviceUrl }: Activity): readonly Source[] {
  if (contentType === TEAMS_FILE) {
    const told = download.safeParse(content);
    return told.success ? [{ name: name || 'file', url: new URL(told.data.downloadUrl), needsToken: false }] : [];
  }
  if (!contentType.startsWith('image/') || !contentUrl || !URL.canParse(contentUrl)) return [];
  const url = new URL(contentUrl);
  // The token goes to the channel it is for, and nowhere else.
  return URL.canParse(serviceUrl) && url.origin === new URL(serviceUrl).origin ? [{ name: name || 'picture', url, needsToken: true }] : [];
}

async function fetched(url: URL, token: string | undefined, deadline: number): Promise<Uint8Array | 'too large' | undefined> {
  try {
    const response = await fetch(url, {
      // An allowed host must not lead to another.
      redirect: 'error',
      signal: AbortSignal.timeout(deadline),
      ...(token && { headers: { authorization: `Bearer ${token}` } }),
    });
    return response.ok && response.body ? await bounded(response.body) : undefined;
  } catch {
    // Whatever went wrong on the way, the customer can send the file again.
    return undefined;
  }
}

/** Read as it arrives: what a server says of its length proves nothing. */
async function bounded(body: ReadableStream<Uint8Array>): Promise<Uint8Array | 'too large'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) return 'too large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
