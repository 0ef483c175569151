/** Texts of the forms that a few dozen people fill in side by side: every rule of a form reads the same ones, turn after turn. */
const MOST = 250;

/** The same reading of a text without working it out for every rule anew. What was not asked for among the latest few hundred texts is forgotten. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  let latest = new Map<string, T>();
  let earlier: ReadonlyMap<string, T> = new Map();
  return (text) => {
    const known = latest.get(text);
    if (known !== undefined) return known;
    const now = earlier.get(text) ?? read(text);
    if (latest.size >= MOST) {
      earlier = latest;
      latest = new Map();
    }
    latest.set(text, now);
    return now;
  };
}

/** The same of a part of a form, kept as long as the part itself. Forms are never changed in place: what is the same object reads the same. */
export function rememberedOf<Part extends object, T>(read: (part: Part) => T): (part: Part) => T {
  const known = new WeakMap<Part, { readonly reading: T }>();
  return (part) => {
    const before = known.get(part);
    if (before) return before.reading;
    const reading = read(part);
    known.set(part, { reading });
    return reading;
  };
}
