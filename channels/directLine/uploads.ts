import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { JSON_LIMIT, refuseEncoding, refuseLength, tooLarge } from './body.ts';
import { DirectLineError } from './errors.ts';
import { fileName } from './fileName.ts';

/** Where a turn finds the files of its message: `context.turnState.get(UPLOADED_FILES)` is a `Map<string, UploadedFile>` by attachment id. */
export const UPLOADED_FILES = Symbol('uploadedFiles');

/** One uploaded file, in memory for one turn only. */
export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  /** What the client says it is. */
  readonly declaredType: string;
  /** Empty when `tooLarge`. */
  readonly bytes: Buffer;
  readonly tooLarge: boolean;
}

export interface Upload {
  /** The activity as JSON; a message without words when the client sent none. */
  readonly activity: string;
  readonly files: readonly UploadedFile[];
}

const FILES = 5;
const FILE_LIMIT = 10 * 1024 * 1024;
const REQUEST_LIMIT = 20 * 1024 * 1024;

/** Reads a multipart request as it arrives; refused are too many files and too large a request, not one large file. */
export async function readUpload(request: IncomingMessage): Promise<Upload> {
  refuseEncoding(request);
  refuseLength(request, REQUEST_LIMIT);
  const parser = parserFor(request);
  const files: Promise<UploadedFile>[] = [];
  let activity = Promise.resolve('{"type":"message"}');

  await new Promise<void>((resolve, reject) => {
    const refuse = (error: DirectLineError) => {
      request.unpipe(parser);
      request.resume();
      parser.destroy();
      reject(error);
    };
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > REQUEST_LIMIT) refuse(tooLarge());
    });
    request.once('close', () => {
      if (!request.complete) refuse(malformed());
    });
    parser.on('file', (part, stream, { filename, mimeType }) => {
      // Web Chat's activity arrives as a file named "blob".
      if (part === 'activity') activity = held(textOf(stream));
      else files.push(held(fileOf(stream, filename, mimeType)));
      if (files.length > FILES) refuse(tooLarge());
    });
    parser.on('field', (part, text) => {
      if (part === 'activity') activity = Promise.resolve(text);
    });
    parser.on('partsLimit', () => refuse(tooLarge()));
    parser.on('error', (cause) => refuse(malformed(cause)));
    parser.on('close', resolve);
    request.pipe(parser);
  });
  return { activity: await activity, files: await Promise.all(files) };
}

/** A part may fail long before it is awaited, and Node ends the process over a failure nobody holds. */
function held<T>(part: Promise<T>): Promise<T> {
  part.catch(() => undefined);
  return part;
}

function parserFor({ headers }: IncomingMessage): busboy.Busboy {
  // Browsers write names of files in UTF-8; busboy's own default is latin1.
  const limits = { fileSize: FILE_LIMIT + 1, fieldSize: JSON_LIMIT, parts: FILES + 3 };
  try {
    return busboy({ headers, defParamCharset: 'utf8', limits });
  } catch (cause) {
    throw malformed(cause);
  }
}

async function fileOf(stream: Readable, name: string | undefined, declaredType: string): Promise<UploadedFile> {
  const bytes = await bytesOf(stream, FILE_LIMIT);
  return { id: randomUUID(), name: fileName(name), declaredType, bytes: bytes ?? Buffer.alloc(0), tooLarge: bytes === undefined };
}

async function textOf(stream: Readable): Promise<string> {
  const bytes = await bytesOf(stream, JSON_LIMIT);
  if (bytes === undefined) throw tooLarge();
  return bytes.toString('utf8');
}

/** `undefined` when there are more than `limit`; the rest is read and dropped. */
async function bytesOf(stream: Readable, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) chunks.length = 0;
    else chunks.push(chunk);
  }
  return size > limit ? undefined : Buffer.concat(chunks);
}

function malformed(cause?: unknown): DirectLineError {
  return new DirectLineError('bad-request', 'The body is not a multipart form', { cause });
}
