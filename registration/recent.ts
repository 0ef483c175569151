export interface Recent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  delete(key: string): void;
}

/** Remembers the `limit` keys used last and forgets the others. */
export function recent<V>(limit: number): Recent<V> {
  // A Map iterates in order of insertion, so taking a key out and putting it back makes it the newest.
  const kept = new Map<string, V>();
  const set = (key: string, value: V) => {
    kept.delete(key);
    kept.set(key, value);
    if (kept.size <= limit) return;
    const [oldest] = kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
  };

  return {
    get(key) {
      const value = kept.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
    delete: (key) => kept.delete(key),
  };
}
