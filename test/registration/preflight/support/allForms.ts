import type { Form } from '../../../../registration/form.ts';
import { baseOf, sets } from '../forms/sets.ts';

/** Every clean form, and every one made faulty. */
export const preflightForms: readonly Form[] = sets.flatMap((set) => [
  ...Object.values(set.clean),
  ...set.defects.map((defect) => defect.change(baseOf(set, defect))),
]);
