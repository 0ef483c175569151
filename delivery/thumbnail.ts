import { crc32, deflateSync } from 'node:zlib';
import { type Pixels, pngPixels } from './pngPixels.ts';

/** Sharp enough in print at the width it is drawn. */
const MOST_SIDE = 400;

interface Thumbnail {
  readonly bytes: Buffer;
  /** Of the picture it was made from: what it cost. */
  readonly pixels: number;
}

/** A PNG made small enough for a document; undefined when it cannot be read or is larger than may be. Equal files make equal thumbnails. */
export function thumbnail(bytes: Buffer, mostPixels: number): Thumbnail | undefined {
  const pixels = pngPixels(bytes, mostPixels);
  if (!pixels) return undefined;
  const scale = Math.min(1, MOST_SIDE / Math.max(pixels.width, pixels.height));
  const width = Math.max(1, Math.round(pixels.width * scale));
  const height = Math.max(1, Math.round(pixels.height * scale));
  return { bytes: png(averaged(pixels, width, height), width, height), pixels: pixels.width * pixels.height };
}

/** Each small pixel is the average of those it stands for, so that thin letters stay legible as grey. */
function averaged({ width, height, rows }: Pixels, toWidth: number, toHeight: number): Buffer {
  const sums = new Float64Array(toWidth * toHeight * 3);
  const counts = new Uint32Array(toWidth * toHeight);
  let y = 0;
  for (const row of rows()) {
    const line = Math.floor((y++ * toHeight) / height) * toWidth;
    for (let x = 0; x < width; x++) {
      const at = line + Math.floor((x * toWidth) / width);
      counts[at] = (counts[at] ?? 0) + 1;
      for (let c = 0; c < 3; c++) sums[at * 3 + c] = (sums[at * 3 + c] ?? 0) + (row[x * 3 + c] ?? 0);
    }
  }
  return Buffer.from(sums.map((sum, i) => Math.round(sum / (counts[Math.floor(i / 3)] || 1))));
}

function png(pixels: Buffer, width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits each of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  const lines = Array.from({ length: height }, (_, y) => subtracted(pixels.subarray(y * width * 3, (y + 1) * width * 3)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The row with filter 1, each value as its difference to the one on its left: packs better than the values. */
const subtracted = (row: Buffer): Buffer => Buffer.from([1, ...row.map((value, i) => value - (row[i - 3] ?? 0))]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
