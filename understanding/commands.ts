import type { Locale } from '../registration/draft.ts';
import { remembered } from '../registration/remembered.ts';
import { COMMAND_PHRASES, LANGUAGE_COMMAND, LANGUAGE_PHRASES, START_PHRASES } from './lexicon/commands.ts';
import type { Command } from './turn.ts';

/** A command fits on a line; longer messages are answers. */
const MOST_CHARACTERS = 120;

const COURTESY_BEFORE =
  /^(?:(?:please|pls|plz|ok(?:ay)?|hey|hi|hello|um+|uh+|so|and|then|sorry|actually|hmm+|no|wait|thanks|아|음|그럼|저기요?|잠깐만?요?|죄송(?:하지만|한데요?)|혹시)[,.!…\s]+)+/i;
const COURTESY_AFTER =
  /(?:[\s,]+(?:please|pls|plz|thanks|thank you|now|then|for me|right now|부탁(?:해요|드려요|드립니다|합니다)?|지금|바로|좀))+$/i;

/** The words of a message without greetings, courtesy and closing marks. A turn asks for them several times. */
export const bareWords = remembered((text: string): string => {
  const closed = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?~…。]+$/u, '');
  const without = closed
    .replace(COURTESY_BEFORE, '')
    .replace(COURTESY_AFTER, '')
    .replace(/[\s.!?,~…]+$/u, '');
  return without || closed;
});

/** The command a whole message is; undefined when it is something else. */
export function commandOf(text: string): Command | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const closed = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!~…。]+$/u, '');
  const forms = [...new Set([bareWords(text), closed, closed.replace(/\?+$/, '')])];
  return COMMAND_PHRASES.find(([, pattern]) => forms.some((form) => pattern.test(form)))?.[0];
}

/** The language a message asks for; `other` when it only asks for a change. */
export function languageAsked(text: string): Locale | 'other' | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const bare = bareWords(text);
  return LANGUAGE_PHRASES.find(([, pattern]) => pattern.test(bare))?.[0] ?? (LANGUAGE_COMMAND.test(bare) ? 'other' : undefined);
}

/** Somebody who says they came to register. */
export const wantsToStart = (text: string): boolean => text.length <= 400 && START_PHRASES.some((pattern) => pattern.test(bareWords(text)));
