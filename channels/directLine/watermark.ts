/** The sequence number a client has seen; absent or unreadable means from the beginning. */
export function watermarkIn(query: URLSearchParams): number {
  const text = query.get('watermark') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
