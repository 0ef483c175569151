import type { FieldId } from '../catalogue.ts';
import type { About } from '../form.ts';
import type { FieldPath } from '../path.ts';
import type { PreflightRule } from './ruleIds.ts';

/** `blocker`: the form cannot be sent. `warning`: the customer may go on with a reason, which travels to staff. `info`: said once. */
export type Severity = 'blocker' | 'warning' | 'info';

/** What one rule found in one place. */
export interface Fault {
  readonly field: FieldPath;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** What the message names: a host, a missing element, a number of segments. Values are the form's own or keys of the words. */
  readonly facts?: Readonly<Record<string, string>>;
  /** The customer's own text put right, ready to be used instead. */
  readonly better?: string;
  /** Nothing is there yet: a fault of a form that is to be sent, not of one being filled in. */
  readonly isAbsence?: true;
}

/** One thing a reviewer looks at. Pure: no network, no clock. */
export interface Rule {
  readonly id: PreflightRule;
  readonly severity: Severity;
  /** A hit is put to the customer as a question: no silences it, yes makes it a blocker. */
  readonly isQuestion?: true;
  /** Rejection codes it prevents, as the carriers number them. */
  readonly codes: readonly string[];
  /** Every field it reads: once one of them changed, it looks again, and speaks. */
  readonly reads: readonly FieldId[];
  /** Looked at once for the form (`about.index` is -1), or once for each use case. */
  readonly per: 'form' | 'useCase';
  readonly check: (about: About) => readonly Fault[];
  /** What is absent, where telling it takes a walk through the form: looked at only once the form is to be sent. */
  readonly absences?: (about: About) => readonly Fault[];
}

export interface Finding {
  readonly rule: PreflightRule;
  readonly severity: Severity;
  readonly field: FieldPath;
  readonly facts: Readonly<Record<string, string>>;
  readonly better?: string;
}
