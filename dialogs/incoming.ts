/** A file as the channel delivered it. */
export interface IncomingFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isTooLarge: boolean;
  /** It was sent, but the channel did not give it out. */
  readonly isMissing?: boolean;
}

/** What came in: words, a pressed card button, files. */
export interface Incoming {
  readonly text: string;
  readonly value?: unknown;
  readonly files: readonly IncomingFile[];
}
