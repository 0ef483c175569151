import type { QuestionId } from '../registration/questions.ts';

/** Questions whose answer is prose of the customer's own: numbers and links inside it belong to it. */
export const PROSE: ReadonlySet<QuestionId> = new Set([
  'summary',
  'samples',
  'description',
  'consentText',
  'replies',
  'ageGate',
  'information',
  'manyNumbers',
]);
