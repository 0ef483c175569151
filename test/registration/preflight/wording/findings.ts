import { aboutUseCase, type CallToAction, type Form, type OptIn, type UseCase } from '../../../../registration/form.ts';
import type { Fault, Rule } from '../../../../registration/preflight/rule.ts';
import { callToActionRules } from '../../../../registration/preflight/rules/callToAction.ts';
import { optInRules } from '../../../../registration/preflight/rules/optIn.ts';
import { replyRules } from '../../../../registration/preflight/rules/replies.ts';
import { sampleRules } from '../../../../registration/preflight/rules/samples.ts';
import { useCaseRules } from '../../../../registration/preflight/rules/useCase.ts';

export const wordingRules: readonly Rule[] = [...useCaseRules, ...sampleRules, ...replyRules, ...optInRules, ...callToActionRules];

const ruleOf = (id: string): Rule => {
  const found = wordingRules.find((rule) => rule.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};

export const faults = (id: string, form: Form, index = 0): readonly Fault[] => ruleOf(id).check(aboutUseCase(form, index));

/** Severities of what one rule finds, in order. */
export const severities = (id: string, form: Form, index = 0): readonly string[] =>
  faults(id, form, index).map((fault) => fault.severity ?? ruleOf(id).severity);

export const tidewater: Form = {
  company: {
    legalName: 'Tidewater Garden Supply, LLC',
    website: 'https://tidewatergarden.example',
    privacyPolicyUrl: 'https://tidewatergarden.example/privacy',
    termsUrl: 'https://tidewatergarden.example/sms-terms',
    contact: { email: 'ana@tidewatergarden.example', phone: '+17575550148' },
  },
};

/** A garden shop with this use case and nothing else. */
export const shop = (useCase: UseCase): Form => ({ ...tidewater, useCases: [useCase] });
export const shopTexting = (...sampleMessages: readonly string[]): Form => shop({ categories: ['ACCOUNT_NOTIFICATIONS'], sampleMessages });
export const shopAsking = (text: string, more: UseCase = {}, cta: CallToAction = {}): Form =>
  shop({ categories: ['ACCOUNT_NOTIFICATIONS'], ...more, callToAction: { ...cta, text } });
export const shopOptingIn = (optIn: OptIn, more: UseCase = {}): Form => shop({ categories: ['ACCOUNT_NOTIFICATIONS'], ...more, optIn });
