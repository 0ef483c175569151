/** What a part has to say of a key, as it stands in the journal; any JSON. */
export type Said = { readonly [key: string]: unknown };

/** One change of one part, on its way to the disk. */
export interface Change {
  readonly part: string;
  readonly key: string;
  /** What is to be written. Called when it is about to be, after the changes before it: numbers can be given here. */
  readonly said: () => Said;
  /** It is on the disk: from now on it is what is read. */
  readonly kept: () => void;
  /** It is not on the disk and never will be. */
  readonly failed?: () => void;
  /** Somebody wants something gone: what is settled later is settled at once. */
  readonly isUrgent?: boolean;
}

/** A store whose changes go through the journal before they reach its own files. */
export interface Part {
  readonly name: string;
  /** Takes back a change that an ended process had on the disk, with its key in it; false when it is not understood. Later ones win. */
  readonly restore: (said: unknown) => boolean;
  /** Resolves once every change of these keys kept so far is in the part's own files, durably. */
  readonly settle: (keys: Iterable<string>) => Promise<void>;
}

export interface Journal {
  /** To be called for every part before the first change. */
  join(part: Part): void;
  /** Resolves once all changes are on the disk; after a crash either all of them are there or none. */
  commit(changes: readonly Change[]): Promise<void>;
  /** Moves everything into the parts' own files and empties the journal. */
  settle(): Promise<void>;
  /** Settles, then lets go of the file. When settling fails, the next process does it. */
  close(): Promise<void>;
}
