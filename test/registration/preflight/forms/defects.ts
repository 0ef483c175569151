import type { CleanName } from './clean.ts';
import { company } from './defects/company.ts';
import { consent } from './defects/consent.ts';
import { content } from './defects/content.ts';
import type { Defect } from './defects/defect.ts';

/** Faults a reviewer would refuse or question, each alone in an otherwise clean form. */
export const defects: readonly Defect<CleanName>[] = [...company, ...content, ...consent];
