import type { z } from 'zod';
import type { About } from './form.ts';
import type { RuleId } from './rules.ts';

/**
 * How a field comes to its value.
 * `required`: asked until known. `assumed`: follows from other answers, asked only when nothing follows.
 * `asked`: a question that "no" answers too. `optional`: named in the question of its group, never asked alone.
 * `volunteered`: never asked, kept when said. `stated`: set by the act of sending.
 */
export type Need = 'required' | 'assumed' | 'asked' | 'optional' | 'volunteered' | 'stated';

/** One blank of the form. A failing schema names the rule in its first issue's message. */
export interface Field<Value = unknown> {
  /** Shape of the stored value; serialisable as JSON Schema, hence without transforms. */
  readonly schema: z.ZodType<Value>;
  readonly need: Need;
  /** Takes harmless differences away (spaces, dashes, a missing scheme) before the schema looks. */
  readonly tidy?: (raw: unknown, about: About) => unknown;
  /** The field exists only while this holds; absent means always. */
  readonly when?: (about: About) => boolean;
  /** The value that follows from other answers; undefined when it cannot be told. */
  readonly assume?: (about: About) => Value | undefined;
  /** The rule a well-shaped value breaks in the light of the rest of the form. */
  readonly fits?: (value: Value, about: About) => RuleId | undefined;
  readonly choices?: readonly string[];
}

/** Whether the field exists at all, given the answers that decide it. */
export const isAsked = ({ when }: Pick<Field, 'when'>, about: About): boolean => when?.(about) ?? true;

/** Keeps the value's type where it is declared and lets fields of all types stand in one table. */
export const field = <Value>(declared: Field<Value>): Field => declared as unknown as Field;
