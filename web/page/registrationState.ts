/** What the page reads of the `registration/state` event; the server promises more. */
export type RegistrationState = {
  readonly status: string;
  readonly reference: string | null;
  readonly locale: string | null;
  readonly pendingField: string | null;
  readonly sections: readonly SectionCount[];
  readonly form: Readonly<Record<string, unknown>>;
  readonly missing: readonly string[];
  /** Stored or replaced by the latest message. */
  readonly fresh: readonly string[];
};

export type SectionCount = {
  readonly id: string;
  readonly useCase?: number;
  readonly answered: number;
  readonly required: number;
  readonly complete: boolean;
};

/** Absent when the value is not a state; anything of another shape inside it counts as empty. */
export function readState(value: unknown): RegistrationState | undefined {
  if (!isRecord(value) || !Array.isArray(value['sections'])) return undefined;
  const pending = isRecord(value['pending']) ? value['pending'] : {};
  const turn = isRecord(value['turn']) ? value['turn'] : {};
  return {
    status: text(value['status']) ?? 'none',
    reference: text(value['reference']),
    locale: text(value['locale']),
    pendingField: text(pending['field']),
    sections: value['sections'].filter(isSection),
    form: isRecord(value['form']) ? value['form'] : {},
    missing: texts(value['missing']),
    fresh: [...texts(turn['captured']), ...texts(turn['corrected']), ...texts(turn['assumed'])],
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSection(value: unknown): value is SectionCount {
  return (
    isRecord(value) && typeof value['id'] === 'string' && typeof value['answered'] === 'number' && typeof value['required'] === 'number'
  );
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
