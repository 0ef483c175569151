import type { FormWords } from '../words.ts';

export const form: Omit<FormWords, 'fields' | 'choices'> = {
  sections: { company: 'Company', useCase: 'Use case', optIn: 'Opt-in method', callToAction: 'Call to action', numbers: 'Numbers' },
  useCase: (number) => `Use case ${number}`,
  yes: 'Yes',
  no: 'No',
  notProvided: 'not provided',
  varies: 'varies',
};
