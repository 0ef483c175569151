import { isDeepStrictEqual } from 'node:util';
import { FIELD_IDS } from '../registration/catalogue.ts';
import type { Form } from '../registration/form.ts';
import { at, pathOf } from '../registration/path.ts';
import { type Heard, heardBy } from './heardBy.ts';
import type { Line } from './line.ts';

/** What one message was worth: values found, missed, and stored though nobody said them. */
export interface Captured {
  readonly line: Line;
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Follow from other values: storing them is neither right nor wrong where they are not asked for. */
const DERIVED =
  /registrationType|registrationCountry|address\.country|monthlyEstimate|audienceCountries|messageFrequency|businessType|support\.|isCharity|ageGated|privacyConfirmed|callToAction\.location|optIn\.(?:url|description|keywords|verbalScript)|\.summary$/;

const paths = (form: Form): readonly string[] =>
  FIELD_IDS.flatMap((id) => (id.startsWith('useCases[]') ? (form.useCases ?? [{}]).map((_, i) => pathOf(id, i)) : [id]));

export async function captured(line: Line): Promise<Captured> {
  const { before, after }: Heard = await heardBy(line);
  const wanted = Object.entries(line.fields ?? {});
  const isRight = ([path, value]: readonly [string, unknown]): boolean => matches(at(after.form, path), value);
  const changed = paths(after.form).filter((path) => !isDeepStrictEqual(at(before, path), at(after.form, path)));
  return {
    line,
    found: wanted.filter(isRight).map(([path]) => path),
    missed: wanted.filter((one) => !isRight(one)).map(([path]) => `${path} = ${JSON.stringify(at(after.form, path)) ?? 'nothing'}`),
    extra: changed.filter((path) => !(path in (line.fields ?? {})) && at(after.form, path) !== undefined && !DERIVED.test(path)),
  };
}

/** Lists without order, links without their last slash, anything that has the members named. */
function matches(found: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return Array.isArray(found) && found.length === wanted.length && wanted.every((one) => found.some((other) => matches(other, one)));
  if (typeof wanted === 'object' && wanted !== null) {
    if ('anyOf' in wanted) return (wanted.anyOf as readonly unknown[]).some((one) => matches(found, one));
    return (
      typeof found === 'object' &&
      found !== null &&
      Object.entries(wanted).every(([key, value]) => matches((found as Record<string, unknown>)[key], value))
    );
  }
  return plain(found) === plain(wanted);
}

const plain = (value: unknown): string => String(value).replace(/\/$/, '');

/** Precision, recall and their harmonic mean over all values. */
export function f1(results: readonly Captured[]): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const sum = (key: 'found' | 'missed' | 'extra') => results.reduce((total, one) => total + one[key].length, 0);
  const [found, missed, extra] = [sum('found'), sum('missed'), sum('extra')];
  const precision = found / Math.max(1, found + extra);
  const recall = found / Math.max(1, found + missed);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}
