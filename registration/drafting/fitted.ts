import { lengthOf } from '../tidy.ts';

/** One way to say it, given the sender's name. The last of several must be short whatever the form holds, the name aside. */
export type Wording = (name: string) => string;

/**
 * The fullest wording within the first limit any wording keeps, limits being tried in order, the last one binding.
 * Where none keeps it, the last wording with the name cut to fit.
 */
export function fitted(limits: readonly [number, ...number[]], name: string, wordings: readonly [Wording, ...Wording[]]): string {
  const texts = wordings.map((wording) => wording(name));
  const fit = limits.map((most) => texts.find((text) => lengthOf(text) <= most)).find((text) => text !== undefined);
  if (fit !== undefined) return fit;
  const [first] = wordings;
  const excess = lengthOf(texts.at(-1) ?? '') - (limits.at(-1) ?? limits[0]);
  const cut = [...name].slice(0, Math.max(0, lengthOf(name) - excess)).join('');
  return (wordings.at(-1) ?? first)(cut.trim());
}

/** "a", "a and b", "a, b and c"; undefined for none. */
export function listed(parts: readonly string[]): string | undefined {
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0];
}

/** No letter of another script: such words can stand in an English sentence. */
export const isLatin = (text: string): boolean => !/[^\p{Script=Latin}\P{L}]/u.test(text);
