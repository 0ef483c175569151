import type { AdaptiveCard } from '../cards/adaptiveCard.ts';

/** One thing the bot says: text with the buttons that answer it, or a card. */
export interface Say {
  readonly text?: string;
  readonly buttons?: readonly string[];
  readonly card?: AdaptiveCard;
}
