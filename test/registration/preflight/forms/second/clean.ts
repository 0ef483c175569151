import type { Form } from '../../../../../registration/form.ts';
import { apps } from './clean/apps.ts';
import { health } from './clean/health.ts';
import { money } from './clean/money.ts';
import { neighbors } from './clean/neighbors.ts';
import { schools } from './clean/schools.ts';
import { shops } from './clean/shops.ts';
import { trades } from './clean/trades.ts';
import { travel } from './clean/travel.ts';

/** Finished forms in other voices than those of the first set, written without a look at the rules' code. */
export const clean = {
  ...health,
  ...money,
  ...schools,
  ...neighbors,
  ...shops,
  ...travel,
  ...trades,
  ...apps,
} satisfies Readonly<Record<string, Form>>;

export type CleanName = keyof typeof clean;
