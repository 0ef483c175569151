import { VERBAL_METHODS } from '../choices.ts';
import type { About } from '../form.ts';
import { NO_PURCHASE, spokenPolicies } from './disclosures.ts';
import { fitted } from './fitted.ts';
import { frequencySentence } from './frequency.ts';
import { consents, kindNames } from './kinds.ts';
import { senderName } from './senderName.ts';

type VerbalMethod = (typeof VERBAL_METHODS)[number];

/** Asks for one consent; `what` names the texts. */
const QUESTION: Readonly<Record<VerbalMethod, (what: string) => string>> = {
  AGENT_PHONE: (what) => `Do you agree to receive ${what}, yes or no?`,
  IVR: (what) => `Press 1 for yes or 2 for no: do you agree to receive ${what}?`,
  POINT_OF_SALE: (what) => `Do you agree to receive ${what} at the mobile number you give us, yes or no?`,
};

const verbalMethod = ({ useCase }: About): VerbalMethod =>
  VERBAL_METHODS.find((method) => useCase.optIn?.methods?.includes(method)) ?? 'AGENT_PHONE';

/**
 * The words an agent, a phone menu or a cashier says, ending in a yes/no question (OPT-10, 30511); undefined while brand or categories are unknown.
 * Marketing needs written consent (OPT-03, 30446): the script leaves it to the written methods where there are any, else asks for it apart.
 */
export function verbalScriptDraft(about: About, method = verbalMethod(about)): string | undefined {
  const name = senderName(about.form);
  const [first = [], ...others] = consents(about);
  const kinds = kindNames(about, first);
  if (!name || !kinds) return undefined;
  const apart = isWritten(about) ? [] : others.map((categories) => `separate text messages with ${kindNames(about, categories) ?? ''}`);
  const purchase = first.includes('MARKETING') || apart.length > 0 ? [NO_PURCHASE] : [];
  const questions = ['these text messages', ...apart].map(QUESTION[method]);
  const script = (brand: string): string =>
    [
      `${brand} would like to send you text messages with ${kinds}.`,
      frequencySentence(about),
      'Message and data rates may apply. You can reply STOP to opt out at any time, or HELP for help.',
      ...purchase,
      spokenPolicies(about.form.company),
      ...questions,
    ].join(' ');
  return fitted([1024], name, [script]);
}

const isWritten = ({ useCase }: About): boolean =>
  useCase.optIn?.methods?.some((method) => !VERBAL_METHODS.some((verbal) => verbal === method)) === true;
