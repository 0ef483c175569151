import { ProgramFault } from '../registration/errors.ts';

export type StorageFault =
  | 'bad-id'
  | 'bad-signing-key'
  | 'bad-value'
  | 'data-dir-in-use'
  | 'etag-conflict'
  | 'quarantined'
  | 'read-failed'
  | 'write-failed';

/** Whatever goes wrong below DATA_DIR. Messages name files by their hash, never by content. */
export class StorageError extends ProgramFault {
  declare readonly code: StorageFault;

  constructor(code: StorageFault, message: string, options?: { cause?: unknown }) {
    super(code, message, options);
  }
}

/** Whether the operating system reported `code`, for example ENOENT. Not by `instanceof`: under jest Node's own errors come from another realm. */
export function isSystemError(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
