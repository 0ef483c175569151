import type { Locale } from '../registration/draft.ts';
import type { FieldPath } from '../registration/path.ts';

/** Commands of the conversation, by the names clients see. */
export const COMMANDS = [
  'start',
  'help',
  'why',
  'example',
  'back',
  'skip',
  'later',
  'change',
  'undo',
  'progress',
  'review',
  'repeat',
  'save',
  'resume',
  'start-over',
  'cancel',
  'delete',
  'person',
  'language',
  'status',
  'submit',
  'pdf',
] as const;
export type Command = (typeof COMMANDS)[number];

/** A value found in a message, not yet judged: `apply` decides against the form's rules. */
export interface Heard {
  readonly path: FieldPath;
  readonly raw: unknown;
  /** Where it stood in the message, as [start, end); the whole message when it was read in the light of the pending question. */
  readonly span: readonly [number, number];
  /** `typed`: can be nothing else. `labelled`: named by its words. `pending`: the answer to the open question. */
  readonly by: 'typed' | 'labelled' | 'pending';
  /** Said to replace what stands there. */
  readonly corrects?: true;
}

/** What one message says. A proposal only: nothing is stored by understanding. */
export interface Turn {
  readonly text: string;
  /** Language the message is written in; undefined when it has no words. */
  readonly language: Locale | undefined;
  readonly heard: readonly Heard[];
  readonly command?: Command;
  /** The field a command is about: "change the website", "skip the EIN". */
  readonly about?: FieldPath;
  /** Language asked for by the language command. */
  readonly locale?: Locale;
  /** Answer to a yes/no question, as far as the message is one. */
  readonly answer?: 'yes' | 'no';
  /** The use case a message says it is about: "the second is …". */
  readonly spokenOf?: number;
  /** The earlier use case whose consent holds for the one being spoken of as well; its position. */
  readonly sameAs?: number;
  /** The message asked something, which was answered; what it told besides is in `heard`. */
  readonly isQuestion?: true;
  /** The carriers refused a registration, says the message. */
  readonly isRejection?: true;
  /** Longer than anyone reads: nothing was looked at. */
  readonly isTooLong?: true;
}

/** Messages beyond this many characters are refused with the limit. */
export const MOST_CHARACTERS = 20_000;
