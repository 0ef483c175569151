import type { RuleId } from '../registration/rules.ts';

/** Says which rule an answer breaks, given the field's label. */
export type RefusalWords = Readonly<Record<RuleId, (label: string) => string>>;
