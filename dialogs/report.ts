import type { FieldPath } from '../registration/path.ts';
import type { RuleId } from '../registration/rules.ts';
import type { Command } from '../understanding/turn.ts';

export type TurnEvent =
  | 'greeted'
  | 'ready-list-shown'
  | 'registration-started'
  | 'section-done'
  | 'review-shown'
  | 'submitted'
  | 'evidence-stored'
  | 'resume-code-sent'
  | 'resumed'
  | 'rejection-explained'
  | 'handed-off'
  | 'handoff-accepted'
  | 'language-switched'
  | 'draft-deleted'
  | 'use-case-added'
  | 'started-over';

export interface Refusal {
  readonly field: FieldPath;
  readonly rule: RuleId;
}

/** What one message was understood to be, as the contract's `turn` object. */
export interface TurnReport {
  captured: FieldPath[];
  assumed: FieldPath[];
  corrected: FieldPath[];
  skipped: FieldPath[];
  rejected: Refusal[];
  faq: string[];
  command: Command | null;
  events: TurnEvent[];
}

export const newReport = (): TurnReport => ({
  captured: [],
  assumed: [],
  corrected: [],
  skipped: [],
  rejected: [],
  faq: [],
  command: null,
  events: [],
});
