import type { Draft, Locale, Status } from '../registration/draft.ts';
import type { Form } from '../registration/form.ts';
import type { FieldPath } from '../registration/path.ts';
import { missing, progress, type SectionProgress } from '../registration/places.ts';
import { findingsOf } from './advice.ts';
import type { TurnReport } from './report.ts';
import type { Session } from './session.ts';
import type { Pending } from './talk.ts';

/** What clients are told after every turn, as the contract fixes it. */
export interface State {
  readonly registrationId: string | null;
  readonly status: Status;
  readonly reference: string | null;
  readonly locale: Locale;
  readonly pending: Pending | null;
  readonly sections: readonly SectionProgress[];
  readonly form: Form & { readonly sources?: Draft['sources'] };
  readonly missing: readonly FieldPath[];
  readonly findings: readonly { readonly rule: string; readonly severity: 'blocker' | 'warning' | 'info'; readonly field: FieldPath }[];
  readonly turn: TurnReport;
}

/** The whole state at the end of a turn; right after a deletion the status says so once. */
export function stateOf(session: Session): State {
  const { draft, talk, locale, report } = session;
  const isDeleted = report.events.includes('draft-deleted');
  return {
    registrationId: draft?.id ?? null,
    status: draft?.status ?? (isDeleted ? 'deleted' : 'none'),
    reference: draft?.reference ?? null,
    locale,
    pending: talk.pending ?? null,
    sections: draft ? progress(draft) : [],
    form: draft ? { ...draft.form, sources: draft.sources } : {},
    missing: draft ? missing(draft) : [],
    findings: findingsOf(session).map(({ rule, severity, field }) => ({ rule, severity, field })),
    turn: report,
  };
}
