/** Texts of a few forms: every rule of a form reads the same ones. */
const MOST = 64;

/** The same reading of a text without working it out for every rule anew; forgets all when it holds too much. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const now = read(text);
    known.set(text, now);
    return now;
  };
}
