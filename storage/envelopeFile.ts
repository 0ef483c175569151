import type { Adapter } from 'lowdb';
import { jsonIn } from './jsonIn.ts';
import { quarantine } from './quarantine.ts';
import { readWhole, writeWhole } from './wholeFile.ts';

interface EnvelopeFile<E> {
  readonly path: string;
  readonly tmp: string;
  /** The envelope this JSON is, or `undefined` when it is not one. */
  readonly understood: (json: unknown) => E | undefined;
  readonly now: () => Date;
}

/** Stands in for lowdb's own JSONFile, which does not fsync, shares one temporary name and takes any JSON for data. */
export function envelopeFile<E>({ path, tmp, understood, now }: EnvelopeFile<E>): Adapter<E | null> {
  return {
    async read() {
      const bytes = await readWhole(path);
      if (bytes === undefined) return null;

      const envelope = understood(jsonIn(bytes));
      if (envelope === undefined) throw await quarantine(path, now());
      return envelope;
    },
    write: (envelope) => writeWhole(path, tmp, JSON.stringify(envelope)),
  };
}
