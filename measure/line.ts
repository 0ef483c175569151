import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { LOCALES } from '../registration/draft.ts';

/** One message with what is to be understood of it. `expecting` is the pending field or `confirm:…`. */
const line = z.strictObject({
  id: z.string().optional(),
  lang: z.enum(LOCALES),
  text: z.string(),
  expecting: z.string(),
  /** Values known before. */
  given: z.record(z.string(), z.unknown()).optional(),
  /** Exactly what is stored afterwards; `{anyOf}` where several readings are right. */
  fields: z.record(z.string(), z.unknown()).optional(),
});
export type Line = z.infer<typeof line>;

/** The lines of a set, or of any file of the same shape. */
export function linesOf(file: string): readonly Line[] {
  const path = file.includes('/') ? file : fileURLToPath(new URL(`../../measure/sets/${file}.jsonl`, import.meta.url));
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((text) => line.parse(JSON.parse(text)));
}
