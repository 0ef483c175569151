import { z } from 'zod';
import { field } from '../field.ts';
import { tidyTollFree, tollFreeRule } from '../phone.ts';
import { breaks, distinct, prose, text } from '../shapes.ts';

const tollFree = z.string(breaks('NUM-01')).superRefine((number, context) => {
  const rule = tollFreeRule(number);
  if (rule) context.addIssue({ code: 'custom', message: rule });
});

export const MOST_NUMBERS_WITHOUT_REASON = 5;

export const numbersFields = {
  'useCases[].numbers': field({
    schema: z
      .array(tollFree.meta({ pattern: '^\\+1(800|833|844|855|866|877|888)[2-9]\\d{6}$' }), breaks('NUM-01'))
      .min(1, breaks('required'))
      .max(25, breaks('too-long')),
    need: 'required',
    tidy: (raw) => distinct(Array.isArray(raw) ? raw.map(tidyTollFree) : raw),
    fits: (numbers, { form, index }) =>
      form.useCases?.some((other, i) => i !== index && other.numbers?.some((number) => numbers.includes(number))) ? 'conflict' : undefined,
  }),
  multipleNumbersReason: field({
    schema: text(40, 500),
    need: 'required',
    tidy: prose,
    when: ({ form }) => (form.useCases ?? []).flatMap((useCase) => useCase.numbers ?? []).length > MOST_NUMBERS_WITHOUT_REASON,
  }),
} as const;
