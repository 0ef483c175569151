import type { Defect } from '../defects/defect.ts';
import type { CleanName } from './clean.ts';

/** Faults a reviewer would refuse or question, each alone in an otherwise clean form of the second set. */
export const defects: readonly Defect<CleanName>[] = [];
