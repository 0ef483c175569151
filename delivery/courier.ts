import type { RawMail } from './mail.ts';

/** `refused`: the same mail would be refused again. `later`: nothing speaks against another attempt. Codes hold no addresses. */
export type Delivered = { readonly outcome: 'sent' } | { readonly outcome: 'refused' | 'later'; readonly code: string };

/** Takes a mail out of the house. Delivering the same id twice must be recognisable as one mail. */
export interface Courier {
  deliver(mail: RawMail): Promise<Delivered>;
  close(): Promise<void>;
}
