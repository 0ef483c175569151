import { inflateSync } from 'node:zlib';

/** The picture's rows from top to bottom, each as red, green, blue for every pixel, transparency laid on white. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rows: () => Iterable<Uint8Array>;
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly channels: number;
  readonly colorType: number;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** By colour type, as in the PNG specification, 11.2.2. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const DEPTHS: readonly number[] = [1, 2, 4, 8, 16];

/** Reads a PNG of at most so many pixels; undefined when it is larger, damaged or interlaced. */
export function pngPixels(bytes: Buffer, mostPixels: number): Pixels | undefined {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return undefined;
  const chunks = chunksOf(bytes);
  const header = headerOf(chunks.get('IHDR')?.[0]);
  if (!header || header.width * header.height > mostPixels) return undefined;
  const stride = Math.ceil((header.width * header.channels * header.depth) / 8);
  const size = header.height * (stride + 1);
  const palette = chunks.get('PLTE')?.[0] ?? Buffer.alloc(0);
  const alphas = header.colorType === 3 ? (chunks.get('tRNS')?.[0] ?? Buffer.alloc(0)) : Buffer.alloc(0);
  const data = inflated(Buffer.concat(chunks.get('IDAT') ?? []), size);
  if (data?.length !== size) return undefined;
  const { width, height } = header;
  return { width, height, rows: () => rowsOf(data, stride, header, palette, alphas) };
}

function chunksOf(bytes: Buffer): ReadonlyMap<string, readonly Buffer[]> {
  const chunks = new Map<string, Buffer[]>();
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    const same = chunks.get(type);
    if (same) same.push(data);
    else chunks.set(type, [data]);
    at += 12 + length;
  }
  return chunks;
}

function headerOf(chunk: Buffer | undefined): Header | undefined {
  if (!chunk || chunk.length < 13) return undefined;
  const [width, height] = [chunk.readUInt32BE(0), chunk.readUInt32BE(4)];
  const [depth = 0, colorType = 0, , , interlace] = chunk.subarray(8);
  const channels = CHANNELS[colorType];
  const isReadable = channels !== undefined && DEPTHS.includes(depth) && interlace === 0;
  return isReadable && width > 0 && height > 0 ? { width, height, depth, channels, colorType } : undefined;
}

/** Never more than the picture needs: a small file may claim to unpack to gigabytes. */
function inflated(data: Buffer, size: number): Buffer | undefined {
  try {
    return inflateSync(data, { maxOutputLength: size });
  } catch {
    return undefined;
  }
}

function* rowsOf(data: Buffer, stride: number, header: Header, palette: Buffer, alphas: Buffer): Iterable<Uint8Array> {
  const step = Math.max(1, (header.channels * header.depth) >> 3);
  let above: Uint8Array = new Uint8Array(stride);
  for (let y = 0; y < header.height; y++) {
    const start = y * (stride + 1);
    const row = data.subarray(start + 1, start + 1 + stride);
    unfilter(data[start] ?? 0, row, above, step);
    above = row;
    yield colours(row, header, palette, alphas);
  }
}

/** Undoes the row's filter in place; PNG specification, 9.2. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, step: number): void {
  if (filter === 0) return;
  for (let i = 0; i < row.length; i++) {
    const left = i < step ? 0 : (row[i - step] ?? 0);
    const up = above[i] ?? 0;
    const corner = i < step ? 0 : (above[i - step] ?? 0);
    row[i] = (row[i] ?? 0) + predicted(filter, left, up, corner);
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const [byLeft, byUp, byCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

function colours(row: Uint8Array, header: Header, palette: Buffer, alphas: Buffer): Uint8Array {
  const { width, depth, channels, colorType } = header;
  const out = new Uint8Array(width * 3);
  for (let x = 0; x < width; x++) {
    const at = x * channels;
    const first = sample(row, at, depth, colorType !== 3);
    if (colorType === 3) {
      onWhite(out, x, palette.subarray(first * 3, first * 3 + 3), alphas[first] ?? 255);
    } else {
      const alpha = colorType > 3 ? sample(row, at + channels - 1, depth, true) : 255;
      const isGrey = channels < 3;
      onWhite(out, x, isGrey ? [first, first, first] : [first, sample(row, at + 1, depth, true), sample(row, at + 2, depth, true)], alpha);
    }
  }
  return out;
}

function onWhite(out: Uint8Array, x: number, colour: ArrayLike<number>, alpha: number): void {
  for (let c = 0; c < 3; c++) out[x * 3 + c] = 255 + (((colour[c] ?? 0) - 255) * alpha) / 255;
}

/** One value of the row, as 0 to 255 when it is a brightness and as it stands when it is a place in the palette. */
function sample(row: Uint8Array, index: number, depth: number, isBrightness: boolean): number {
  if (depth === 8) return row[index] ?? 0;
  if (depth === 16) return row[index * 2] ?? 0;
  const bit = index * depth;
  const most = (1 << depth) - 1;
  const value = ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & most;
  return isBrightness ? (value * 255) / most : value;
}
