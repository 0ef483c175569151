import type { Form } from '../../../../registration/form.ts';
import { withValue } from '../../../../registration/path.ts';
import { preflight } from '../../../../registration/preflight/preflight.ts';
import { readable } from '../../../../registration/preflight/readable.ts';
import { cleanForms } from './cleanForms.ts';

export type Changes = Readonly<Record<string, unknown>>;

/** Short paths in the first use case: `~summary`. */
const whole = (path: string): string => path.replace('~', 'useCases[0].');

/** A clean form with some values replaced; undefined takes a value away. */
export const changed = (base: string, changes: Changes): Form =>
  Object.entries(changes).reduce((form, [path, value]) => withValue(form, whole(path), value), cleanForms[base] ?? {});

/** `RULE severity` of everything found in a clean form after changes. */
export const findingsOf = (base: string, changes: Changes): readonly string[] =>
  preflight(readable(changed(base, changes)), 'whole').map(({ rule, severity }) => `${rule} ${severity}`);
