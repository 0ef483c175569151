import type { FieldPath } from '../../registration/path.ts';
import type { Heard } from '../turn.ts';

/** A value said to replace what stands there. */
export const correction = (path: FieldPath, raw: unknown, text: string): Heard => ({
  path,
  raw,
  span: [0, text.length],
  by: 'labelled',
  corrects: true,
});
