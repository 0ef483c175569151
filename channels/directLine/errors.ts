import { ProgramFault } from '../../registration/errors.ts';

/** What may go wrong on this channel, with the HTTP status that tells a client so. */
const statuses = {
  'bad-request': 400,
  'token-missing': 401,
  'token-refused': 403,
  'origin-refused': 403,
  'not-found': 404,
  'too-large': 413,
  'encoding-refused': 415,
  'too-many-requests': 429,
  'turn-over': 500,
  'not-supported': 501,
  closing: 503,
} as const;

export type DirectLineFault = keyof typeof statuses;

/** A refused request or a broken promise of this channel. Its message may be shown to the client. */
export class DirectLineError extends ProgramFault {
  declare readonly code: DirectLineFault;
  readonly status: number;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: DirectLineFault, message: string, options: { cause?: unknown; retryAfterSeconds?: number } = {}) {
    super(code, message, options);
    this.status = statuses[code];
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
