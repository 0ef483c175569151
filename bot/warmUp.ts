import { setTimeout as wait } from 'node:timers/promises';
import { tellsOfRejection } from '../dialogs/rejected.ts';
import { termAsked } from '../dialogs/terms.ts';
import { decideFaq } from '../faq/matcher.ts';
import { aboutCompany, aboutUseCase, type Form } from '../registration/form.ts';
import { rules } from '../registration/preflight/rules.ts';
import { understand } from '../understanding/understand.ts';

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
 * Messages that get further and further in the understanding: a command, a hedge, a name, a letter that tells everything.
 * What comes first is compiled by itself, so that no step takes long.
 */
const SAID = [
  'undo',
  "I'm not sure",
  'the website is specimen.example',
  'Specimen Goods LLC',
  'the EIN is 12-3456789',
  'We are at 1 Main St, Springfield, IL 62701.',
  'Hello, our EIN is 12-3456789. We are at 1 Main St, Springfield, IL 62701; reach Jo Doe, owner, at 312-555-0100 or jo@specimen.example.',
  'What does it cost?',
  '되돌리기',
  '잘 모르겠어요',
  '주식회사 견본',
  '안녕하세요, 담당자는 김견본이고 월 오천 건쯤 보내요. 전화는 +82 2 555 0100이에요.',
  '비용이 얼마예요?',
];
/** The engine compiles a pattern to be interpreted at its first use and to machine code at the next. */
const TIMES = 2;

function* stepsOfUnderstanding(): Generator<() => unknown> {
  for (const text of SAID)
    for (let time = 0; time < TIMES; time++) {
      yield () => understand(text, { form: {}, locale: 'en', status: 'draft' });
      yield () => decideFaq(text, 'short');
      yield () => [tellsOfRejection(text), termAsked(text)];
    }
}

function* stepsOfRules(): Generator<() => unknown> {
  for (const rule of rules) yield () => rule.check(rule.per === 'form' ? aboutCompany(SPECIMEN) : aboutUseCase(SPECIMEN, 0));
}

/** Before the first step: whoever started the bot asks at once whether it is ready. */
const AFTER_MS = 200;
/** Between two steps: a message that came meanwhile goes through several rounds of the event loop. */
const PAUSE_MS = 4;

/**
 * Has the engine compile the patterns of the understanding and of the rules before the first customers need them, who would
 * wait for all of it: some 450 ms, in steps of at most 70. Ends early once aborted.
 */
export async function warmUp(signal?: AbortSignal): Promise<void> {
  await wait(AFTER_MS);
  for (const step of [...stepsOfUnderstanding(), ...stepsOfRules()]) {
    await wait(PAUSE_MS);
    if (signal?.aborted) return;
    step();
  }
}
