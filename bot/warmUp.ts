import { setImmediate as nextTurn } from 'node:timers/promises';
import { aboutCompany, aboutUseCase, type Form } from '../registration/form.ts';
import { rules } from '../registration/preflight/rules.ts';

/** Enough of a form for every rule to read its texts once. */
const SPECIMEN: Form = {
  company: { legalName: 'Specimen Goods LLC', website: 'https://specimen.example', contact: { email: 'a@specimen.example' } },
  useCases: [
    {
      categories: ['MARKETING'],
      summary: 'Specimen Goods texts customers who signed up about offers, up to four a month.',
      sampleMessages: ['Specimen Goods: 10% off today at specimen.example. Reply STOP to opt out.'],
      helpMessage: 'Specimen Goods: write to a@specimen.example. Reply STOP to opt out.',
      optIn: {
        methods: ['WEB_FORM'],
        description: 'On our page people enter their number and tick an empty box.',
        confirmationMessage: 'Specimen Goods: welcome.',
      },
      callToAction: { text: 'I agree to get texts from Specimen Goods. Msg & data rates may apply.' },
    },
  ],
};

/**
 * Has the engine compile the rules' patterns before the first customer needs them: some 150 ms in all, a rule at a time,
 * so that nobody who comes meanwhile waits.
 */
export async function warmUpRules(): Promise<void> {
  for (const rule of rules) {
    await nextTurn();
    rule.check(rule.per === 'form' ? aboutCompany(SPECIMEN) : aboutUseCase(SPECIMEN, 0));
  }
}
