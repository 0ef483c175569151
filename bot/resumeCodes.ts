import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { PersonId, Redeemed, ResumeCodes } from '../dialogs/ports.ts';
import type { Draft } from '../registration/draft.ts';
import { keyedFiles } from '../storage/keyedFiles.ts';
import { newCode } from './codes.ts';

const HOUR = 3_600_000;
const MOST_MAILS_AN_HOUR = 3;
const MOST_WRONG = 5;
const LOCKED_MS = 15 * 60_000;

/** A code is a handle that finds it and a secret that proves it: wrong guesses count against the draft they aim at. */
const codeSchema = z.strictObject({ person: z.string(), secret: z.string(), wrong: z.int(), lockedUntil: z.string().optional() });
const personSchema = z.strictObject({ handle: z.string(), mailedAt: z.array(z.string()) });
const clientSchema = z.strictObject({ wrong: z.int(), lockedUntil: z.string().optional() });

const HANDLE = 4;
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const same = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

interface Settings {
  readonly folder: string;
  readonly now: () => Date;
  /** Stores the mail that carries a code. */
  readonly mail: (draft: Draft, code: string) => Promise<void>;
}

/** Codes by which a registration is found again on another device: one at a time for each person, kept as digests, used once. */
export function resumeCodes({ folder, now, mail }: Settings): ResumeCodes {
  const codes = keyedFiles({ folder: `${folder}/codes`, schema: codeSchema, now });
  const people = keyedFiles({ folder: `${folder}/people`, schema: personSchema, now });
  const clients = keyedFiles({ folder: `${folder}/clients`, schema: clientSchema, now });
  const isLocked = (until: string | undefined): boolean => until !== undefined && until > now().toISOString();
  const afterWrong = (wrong: number): z.infer<typeof clientSchema> =>
    wrong < MOST_WRONG ? { wrong } : { wrong: 0, lockedUntil: new Date(now().getTime() + LOCKED_MS).toISOString() };

  const wrongBy = async (client: PersonId): Promise<void> => {
    const before = (await clients.read(client))?.value;
    await clients.write(client, afterWrong((before?.wrong ?? 0) + 1));
  };

  return {
    async send(person, draft) {
      const before = (await people.read(person))?.value;
      const recent = (before?.mailedAt ?? []).filter((at) => Date.parse(at) > now().getTime() - HOUR);
      if (recent.length >= MOST_MAILS_AN_HOUR) return false;
      const code = newCode();
      const handle = code.slice(0, HANDLE);
      // The mail first: a code that nobody was told of does no harm, a mail with a dead code would.
      await codes.write(handle, { person, secret: digest(code), wrong: 0 });
      await people.write(person, { handle, mailedAt: [...recent, now().toISOString()] });
      if (before && before.handle !== handle) await codes.remove(before.handle);
      await mail(draft, code);
      return true;
    },
    async find(code, client): Promise<Redeemed> {
      if (isLocked((await clients.read(client))?.value.lockedUntil)) return { kind: 'locked' };
      const handle = code.slice(0, HANDLE);
      const kept = (await codes.read(handle))?.value;
      if (isLocked(kept?.lockedUntil)) return { kind: 'locked' };
      if (kept && same(kept.secret, digest(code))) return { kind: 'found', person: kept.person };
      await wrongBy(client);
      if (kept) await codes.write(handle, { ...kept, ...afterWrong(kept.wrong + 1) });
      return { kind: 'unknown' };
    },
    async use(code) {
      await codes.remove(code.slice(0, HANDLE));
    },
  };
}
