import { type Drafts, SetAside } from '../dialogs/ports.ts';
import type { Draft } from '../registration/draft.ts';
import { StorageError } from '../storage/errors.ts';
import type { JournaledValues } from '../storage/journaledValues.ts';

/** Told once of every damaged file: its name is a hash and tells nothing of whom it belongs to. */
export type Damaged = (fault: StorageError) => void;

const isSetAside = (error: unknown): error is StorageError => error instanceof StorageError && error.code === 'quarantined';

/** A conversation's place is worked out anew when its record was damaged; only answers are worth telling the customer about. */
export async function unlessSetAside<Value>(read: () => Promise<Value | undefined>, damaged: Damaged): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!isSetAside(error)) throw error;
    damaged(error);
    return undefined;
  }
}

/** The drafts of people; one that was damaged is thrown as `SetAside`, so that its owner is told. */
export const draftsIn = (drafts: JournaledValues<Draft>, damaged: Damaged): Drafts => ({
  async of(person) {
    try {
      return await drafts.read(person);
    } catch (error) {
      if (!isSetAside(error)) throw error;
      damaged(error);
      throw new SetAside('the draft was set aside', { cause: error });
    }
  },
});
