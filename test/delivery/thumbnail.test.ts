import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { pngPixels } from '../../delivery/pngPixels.ts';
import { thumbnail } from '../../delivery/thumbnail.ts';
import { PICTURE } from '../support/finishedForms.ts';

interface Source {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly colorType?: number;
  readonly interlace?: number;
  /** Each row begins with its filter. */
  readonly rows: readonly (readonly number[])[];
  readonly palette?: readonly number[];
  readonly alphas?: readonly number[];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function png({ width, height, depth = 8, colorType = 2, interlace = 0, rows, palette, alphas }: Source): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colorType, 0, 0, interlace], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', Buffer.from(palette))] : []),
    ...(alphas ? [chunk('tRNS', Buffer.from(alphas))] : []),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const MANY = 1_000_000;
const pixelsOf = (source: Source): readonly number[] => [...(pngPixels(png(source), MANY)?.rows() ?? [])].flatMap((row) => [...row]);

test.each<[string, Source, readonly number[]]>([
  ['colours', { width: 2, height: 1, rows: [[0, 1, 2, 3, 4, 5, 6]] }, [1, 2, 3, 4, 5, 6]],
  ['the filter that looks left', { width: 2, height: 1, rows: [[1, 1, 2, 3, 4, 5, 6]] }, [1, 2, 3, 5, 7, 9]],
  [
    'the filter that looks up',
    {
      width: 1,
      height: 2,
      rows: [
        [0, 1, 2, 3],
        [2, 4, 5, 6],
      ],
    },
    [1, 2, 3, 5, 7, 9],
  ],
  [
    'the filter of averages',
    {
      width: 2,
      height: 2,
      rows: [
        [0, 10, 10, 10, 20, 20, 20],
        [3, 1, 1, 1, 2, 2, 2],
      ],
    },
    [10, 10, 10, 20, 20, 20, 6, 6, 6, 15, 15, 15],
  ],
  [
    'the filter of Paeth',
    {
      width: 2,
      height: 2,
      rows: [
        [0, 10, 10, 10, 20, 20, 20],
        [4, 1, 1, 1, 2, 2, 2],
      ],
    },
    [10, 10, 10, 20, 20, 20, 11, 11, 11, 22, 22, 22],
  ],
  ['grey', { width: 2, height: 1, colorType: 0, rows: [[0, 7, 255]] }, [7, 7, 7, 255, 255, 255]],
  [
    'black and white in bits',
    { width: 3, height: 1, colorType: 0, depth: 1, rows: [[0, 0b10100000]] },
    [255, 255, 255, 0, 0, 0, 255, 255, 255],
  ],
  ['sixteen bits', { width: 1, height: 1, colorType: 0, depth: 16, rows: [[0, 200, 99]] }, [200, 200, 200]],
  [
    'a palette in halves of bytes',
    { width: 2, height: 1, colorType: 3, depth: 4, rows: [[0, 0x10]], palette: [1, 2, 3, 4, 5, 6] },
    [4, 5, 6, 1, 2, 3],
  ],
  ['a palette with transparency', { width: 1, height: 1, colorType: 3, rows: [[0, 0]], palette: [0, 0, 0], alphas: [0] }, [255, 255, 255]],
  ['transparent colours on white', { width: 2, height: 1, colorType: 6, rows: [[0, 0, 0, 0, 0, 9, 9, 9, 255]] }, [255, 255, 255, 9, 9, 9]],
  ['transparent grey on white', { width: 1, height: 1, colorType: 4, rows: [[0, 0, 0]] }, [255, 255, 255]],
])('reads %s', (_, source, expected) => {
  expect(pixelsOf(source)).toEqual(expected);
});

const WHITE: Source = { width: 1, height: 1, rows: [[0, 255, 255, 255]] };

test.each<[string, Buffer]>([
  ['interlaced', png({ ...WHITE, interlace: 1 })],
  ['of no width', png({ ...WHITE, width: 0 })],
  ['of an unknown kind', png({ ...WHITE, colorType: 5 })],
  ['of an odd depth', png({ ...WHITE, depth: 7 })],
  ['cut short', png(WHITE).subarray(0, 50)],
  ['with too few rows', png({ ...WHITE, height: 2 })],
  ['that unpacks to more than it says', png({ ...WHITE, rows: [[0, ...Array<number>(5000).fill(0)]] })],
  ['that is none', Buffer.from('GIF89a')],
  ['of nothing but its signature', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['with a header cut short', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', Buffer.alloc(4))])],
  ['larger than is shown', png({ ...WHITE, width: 60_000, height: 60_000 })],
])('a PNG %s is not shown', (_, bytes) => {
  expect(thumbnail(bytes, MANY)).toBeUndefined();
});

test('a large picture becomes a small one of the same shape and average', () => {
  const rows = Array.from({ length: 800 }, (_, y) => [0, ...Array<number>(1600 * 3).fill(y % 2 === 0 ? 0 : 200)]);

  const { bytes = Buffer.alloc(0), pixels } = thumbnail(png({ width: 1600, height: 800, rows }), 2_000_000) ?? {};
  const small = pngPixels(bytes, MANY);

  expect(pixels).toBe(1_280_000);
  expect([small?.width, small?.height]).toEqual([400, 200]);
  expect(new Set([...(small?.rows() ?? [])].flatMap((row) => [...row]))).toEqual(new Set([100]));
});

test('a small picture keeps its size, and equal files make equal thumbnails', () => {
  const [first, second] = [thumbnail(PICTURE, MANY), thumbnail(Buffer.from(PICTURE), MANY)];

  expect(pngPixels(first?.bytes ?? Buffer.alloc(0), MANY)).toMatchObject({ width: 1, height: 1 });
  expect(first?.bytes.equals(second?.bytes ?? Buffer.alloc(0))).toBe(true);
});

test('other programs can read a thumbnail', () => {
  const bytes = thumbnail(png(WHITE), MANY)?.bytes ?? Buffer.alloc(0);
  const data = bytes.indexOf('IDAT');

  expect(bytes.readUInt32BE(bytes.length - 4)).toBe(crc32('IEND'));
  expect([...inflateSync(bytes.subarray(data + 4, bytes.length - 16))]).toEqual([1, 255, 255, 255]);
});
