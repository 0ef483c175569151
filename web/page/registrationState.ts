/** What the page reads of the `registration/state` event; the server promises more. */
export type RegistrationState = {
  readonly registrationId: string | null;
  readonly status: string;
  readonly reference: string | null;
  readonly locale: string | null;
  readonly pendingField: string | null;
  readonly sections: readonly SectionCount[];
  readonly form: Readonly<Record<string, unknown>>;
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
  /** Stored by the latest message, of itself or in consequence. */
  readonly added: readonly string[];
  /** Replaced by the latest message. */
  readonly corrected: readonly string[];
};

export type SectionCount = {
  readonly id: string;
  readonly useCase?: number;
  readonly answered: number;
  readonly required: number;
  readonly complete: boolean;
};

const severities = ['blocker', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];
export type Finding = { readonly rule: string; readonly severity: Severity; readonly field: string };

/** Absent when the value is not a state; anything of another shape inside it counts as empty. */
export function readState(value: unknown): RegistrationState | undefined {
  if (!isRecord(value) || !Array.isArray(value['sections'])) return undefined;
  const pending = isRecord(value['pending']) ? value['pending'] : {};
  const turn = isRecord(value['turn']) ? value['turn'] : {};
  return {
    registrationId: text(value['registrationId']),
    status: text(value['status']) ?? 'none',
    reference: text(value['reference']),
    locale: text(value['locale']),
    pendingField: text(pending['field']),
    sections: value['sections'].filter(isSection),
    form: isRecord(value['form']) ? value['form'] : {},
    missing: texts(value['missing']),
    findings: Array.isArray(value['findings']) ? value['findings'].filter(isFinding) : [],
    added: [...texts(turn['captured']), ...texts(turn['assumed'])],
    corrected: texts(turn['corrected']),
  };
}

/** Whether answers may still be changed: a sent form is read-only until reviewers return it. */
export function isOpen({ status }: Pick<RegistrationState, 'status'>): boolean {
  return status === 'draft' || status === 'rejected';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSection(value: unknown): value is SectionCount {
  return (
    isRecord(value) && typeof value['id'] === 'string' && typeof value['answered'] === 'number' && typeof value['required'] === 'number'
  );
}

function isFinding(value: unknown): value is Finding {
  return (
    isRecord(value) &&
    typeof value['rule'] === 'string' &&
    typeof value['field'] === 'string' &&
    severities.some((severity) => severity === value['severity'])
  );
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
