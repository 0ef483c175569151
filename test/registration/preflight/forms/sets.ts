import type { Form } from '../../../../registration/form.ts';
import { clean as firstClean } from './clean.ts';
import type { Defect } from './defects/defect.ts';
import { defects as firstDefects } from './defects.ts';
import { clean as secondClean } from './second/clean.ts';
import { defects as secondDefects } from './second/defects.ts';

/** Clean forms, and faults seeded on them, that the rules are judged by. */
export interface FormSet {
  readonly name: string;
  readonly clean: Readonly<Record<string, Form>>;
  readonly defects: readonly Defect[];
}

export const sets: readonly FormSet[] = [
  { name: 'first set', clean: firstClean, defects: firstDefects },
  { name: 'second set', clean: secondClean, defects: secondDefects },
];

/** The clean form a fault is seeded on; empty when the set has none of that name. */
export const baseOf = (set: FormSet, { base }: Defect): Form => set.clean[base] ?? {};
