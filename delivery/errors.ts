import { ProgramFault } from '../registration/errors.ts';

export type DeliveryFault =
  | 'bad-address'
  | 'bad-mail-id'
  | 'evidence-missing'
  | 'mail-unwritten'
  | 'pdf-failed'
  | 'pdf-timeout'
  | 'submission-missing';

/** A mail cannot be made or handed over. Messages hold no personal data: they reach the log. */
export class DeliveryError extends ProgramFault {
  declare readonly code: DeliveryFault;

  constructor(code: DeliveryFault, message: string, options?: { cause?: unknown }) {
    super(code, message, options);
  }
}
