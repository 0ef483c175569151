export type ContentEncoding = 'br' | 'gzip';

/** The best packing the browser takes; absent when it wants the bytes as they are. */
export function contentEncoding(acceptEncoding: string | undefined): ContentEncoding | undefined {
  const accepted = new Set(
    (acceptEncoding ?? '')
      .toLowerCase()
      .split(',')
      .filter((choice) => !/;\s*q=0(\.0*)?\s*$/.test(choice))
      .map((choice) => choice.replace(/;.*/, '').trim()),
  );
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : undefined;
}
