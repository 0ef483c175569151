import type { FieldId } from '../registration/catalogue.ts';
import type { Form } from '../registration/form.ts';
import { at, pathOf } from '../registration/path.ts';
import type { Context } from './context.ts';
import type { Segments } from './segments.ts';
import type { Heard } from './turn.ts';

/** A message being read for typed values: what is left of it, and what was heard so far. */
export interface TypedReading {
  readonly segments: Segments;
  readonly context: Context;
  readonly heard: Heard[];
}

export const isKnown = (form: Form, id: FieldId, index: number): boolean => at(form, pathOf(id, index)) !== undefined;

/** Notes a value and takes its words out of what is still to be read. */
export function hear(
  { segments, heard }: TypedReading,
  id: FieldId,
  index: number,
  raw: unknown,
  { start, end }: { start: number; end: number },
): void {
  heard.push({ path: pathOf(id, index), raw, span: [start, end], by: 'typed' });
  segments.take(start, end);
}
