import type { Rule } from './rule.ts';

/** Every rule, in the order of the form. */
export const rules: readonly Rule[] = [];
