import { VERBAL_METHODS } from '../choices.ts';
import type { About } from '../form.ts';
import { NO_PURCHASE, spokenPolicies } from './disclosures.ts';
import { fitted } from './fitted.ts';
import { frequencySentence } from './frequency.ts';
import { consents, isMarketing, kindNames } from './kinds.ts';
import { senderName } from './senderName.ts';

type VerbalMethod = (typeof VERBAL_METHODS)[number];

const QUESTION: Readonly<Record<VerbalMethod, string>> = {
  AGENT_PHONE: 'Do you agree to receive these text messages, yes or no?',
  IVR: 'Press 1 for yes or 2 for no: do you agree to receive these text messages?',
  POINT_OF_SALE: 'Do you agree to receive these text messages at the mobile number you give us, yes or no?',
};

const verbalMethod = ({ useCase }: About): VerbalMethod =>
  VERBAL_METHODS.find((method) => useCase.optIn?.methods?.includes(method)) ?? 'AGENT_PHONE';

/**
 * The words an agent, a phone menu or a cashier says, ending in a yes/no question (OPT-10, 30511); undefined while brand or categories are unknown.
 * Marketing needs written consent (OPT-03, 30446): the script leaves it out wherever another kind of message is left.
 */
export function verbalScriptDraft(about: About, method = verbalMethod(about)): string | undefined {
  const [categories] = consents(about);
  const kinds = kindNames(about, categories);
  const name = senderName(about.form);
  if (!name || !kinds) return undefined;
  const purchase = isMarketing(about) ? ` ${NO_PURCHASE}` : '';
  const script = (policies: string) => (brand: string) =>
    `${brand} would like to send you text messages with ${kinds}. ${frequencySentence(about)} Message and data rates may apply. You can reply STOP to opt out at any time, or HELP for help.${purchase} ${policies} ${QUESTION[method]}`;
  return fitted([1024], name, [script(spokenPolicies(about.form.company))]);
}
