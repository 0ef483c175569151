import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Handoff, Handoffs } from '../dialogs/ports.ts';
import { LOCALES } from '../registration/draft.ts';
import { keyedFiles } from '../storage/keyedFiles.ts';
import { newCode } from './codes.ts';

const HANDOFF_DAYS = 14;

const handoffSchema = z.strictObject({
  id: z.string(),
  agent: z.strictObject({ name: z.string(), email: z.string().optional() }),
  locale: z.enum(LOCALES).optional(),
  known: z.record(z.string(), z.unknown()),
  note: z.string().optional(),
  expiresAt: z.string(),
});
type StoredHandoff = z.infer<typeof handoffSchema>;

export interface HandoffCodes extends Handoffs {
  /** Keeps what an agent handed in; the code it is found by works once. */
  keep(handoff: Handoff): Promise<{ readonly code: string; readonly expiresAt: string }>;
}

/** Codes are kept as digests: whoever reads the disk cannot use them. */
const codeKey = (code: string): string => createHash('sha256').update(code).digest('hex');

/** Start codes of hand-overs. */
export function handoffCodes(folder: string, now: () => Date): HandoffCodes {
  const files = keyedFiles({ folder, schema: handoffSchema, now });
  return {
    async keep(handoff) {
      const code = newCode();
      const expiresAt = new Date(now().getTime() + HANDOFF_DAYS * 86_400_000).toISOString();
      await files.write(codeKey(code), { ...(handoff as StoredHandoff), expiresAt }, null);
      return { code, expiresAt };
    },
    async find(code) {
      const stored = (await files.read(codeKey(code)))?.value;
      if (!stored || stored.expiresAt < now().toISOString()) return undefined;
      const { expiresAt: _, ...handoff } = stored;
      return handoff as Handoff;
    },
    use: (code) => files.remove(codeKey(code)),
  };
}
