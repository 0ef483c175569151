import { preflight } from '../../../registration/preflight/preflight.ts';
import { problems } from '../../../registration/preflight/problems.ts';
import { readable } from '../../../registration/preflight/readable.ts';
import { cleanForms } from './support/cleanForms.ts';

const clean = Object.entries(cleanForms);

test.each(clean)('the form of a %s is complete and well shaped', (_, form) => {
  expect(problems(form)).toEqual([]);
});

test.each(clean)('a reviewer has nothing against the form of a %s', (_, form) => {
  const found = preflight(readable(form), 'whole').filter(({ severity }) => severity !== 'info');

  expect(found).toEqual([]);
});

test('a form of three use cases is judged without a stall', () => {
  const [dentist] = clean.map(([, form]) => form);
  const form = readable({ ...dentist, useCases: [1, 2, 3].flatMap(() => dentist?.useCases ?? []) });

  const times = Array.from({ length: 60 }, () => {
    const start = performance.now();
    preflight(form, 'whole');
    return performance.now() - start;
  });

  // Measured at under 5 ms; a busy machine takes longer.
  expect(Math.min(...times)).toBeLessThan(50);
});
