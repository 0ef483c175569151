/** The question put to the customer when a word suggests forbidden content. */
export const contentQuestions: Readonly<Record<string, string>> = {
  'CNT-01': 'Does the program promote adult content or services?',
  'CNT-02': 'Does the program speak against a group of people?',
  'CNT-03': 'Does the program promote alcohol?',
  'CNT-04': 'Does the program promote firearms or ammunition?',
  'CNT-05': 'Does the program promote tobacco or vaping products?',
  'CNT-06': 'Does the program promote cannabis, CBD, or illegal or prescription drugs?',
  'CNT-07': 'Does the program advertise loans?',
  'CNT-08': 'Does the program collect or pass on leads for other companies?',
  'CNT-09': 'Is the program about collecting debts for others, debt relief or credit repair?',
  'CNT-10': 'Does the program promote gambling or betting?',
  'CNT-11': 'Does the program promote sweepstakes or prizes?',
  'CNT-12': 'Does the program send stock tips or trading alerts?',
  'CNT-13': 'Does the program promote cryptocurrency?',
  'CNT-14': 'Does the program promote investments, work-from-home income or multi-level marketing?',
  'CNT-15': 'Does the program promise cures, guaranteed results or official money, or ask for passwords or card details?',
};
