import type { QuestionId } from '../registration/questions.ts';

export interface OneQuestion {
  readonly ask: string;
  readonly hint?: string;
  /** Typed equivalents are understood; at most six, each under 20 characters. */
  readonly buttons?: readonly string[];
}

export type QuestionWords = Readonly<Record<QuestionId, OneQuestion>>;
