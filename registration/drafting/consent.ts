import { type OptInMethod, VERBAL_METHODS } from '../choices.ts';
import type { About } from '../form.ts';
import { readablePhone } from '../phone.ts';
import { NO_PURCHASE, policyLinks, policySite, RATES, STOP_AND_HELP } from './disclosures.ts';
import { fitted, type Wording } from './fitted.ts';
import { frequencySentence } from './frequency.ts';
import { consents, isMarketing, kindNames } from './kinds.ts';
import { senderName } from './senderName.ts';
import { verbalScriptDraft } from './verbalScript.ts';

/** How the first consent is given, and how a second one is that marketing needs beside it. */
interface Act {
  readonly first: string;
  readonly second: string;
}

/** Nothing but texts is agreed to in these sentences: terms, calls and e-mails stand elsewhere (OPT-05, 30475). */
const WRITTEN: Readonly<Record<Exclude<OptInMethod, (typeof VERBAL_METHODS)[number]>, Act>> = {
  WEB_FORM: { first: 'By ticking this box I agree', second: 'By ticking this second, separate box I agree' },
  PAPER_FORM: { first: 'By signing on this line I agree', second: 'By signing on this second, separate line I agree' },
  VIA_TEXT: { first: 'By texting us you agree', second: 'By replying YES when we ask you separately, you agree' },
  MOBILE_QR_CODE: { first: 'By scanning this QR code and signing up, you agree', second: 'By making a second, separate choice you agree' },
  IMPORT: { first: 'By giving my mobile number here I agree', second: 'By making a second, separate choice I agree' },
};

const isVerbal = (method: OptInMethod): method is (typeof VERBAL_METHODS)[number] => VERBAL_METHODS.some((one) => one === method);

/** The method whose words stand in the consent text: a written one where there is one, since the spoken ones have their script. */
export function consentMethod({ useCase }: About): OptInMethod | undefined {
  const methods = useCase.optIn?.methods ?? [];
  return methods.find((method) => !isVerbal(method)) ?? methods[0];
}

/**
 * Consent words with every disclosure reviewers look for (CTA-01…11); undefined while brand, categories or method are unknown.
 * They are proposed: the customer has to say that they are what consumers really see or hear.
 */
export function consentDraft(about: About, method = consentMethod(about)): string | undefined {
  if (method === undefined) return undefined;
  if (isVerbal(method)) return verbalScriptDraft(about, method);
  const name = senderName(about.form);
  if (!name || !kindNames(about)) return undefined;
  const act = { ...WRITTEN[method], ...(method === 'VIA_TEXT' && { first: textingAct(about) }) };
  const words =
    (links: string): Wording =>
    (brand) =>
      [statements(about, act, brand), disclosures(about), links].filter(Boolean).join(' ');
  const { company } = about.form;
  return fitted([1024], name, [words(policyLinks(company)), words(policySite(company))]);
}

function textingAct({ useCase }: About): string {
  const [keyword] = useCase.optIn?.keywords ?? [];
  const [number] = useCase.numbers ?? [];
  return `By texting ${keyword ?? 'us'}${number ? ` to ${readablePhone(number)}` : ''} you agree`;
}

const statements = (about: About, act: Act, name: string): string =>
  consents(about)
    .map((categories, index) => {
      const kinds = kindNames(about, categories) ?? '';
      return `${index === 0 ? act.first : act.second} to receive text messages from ${name} with ${kinds}.`;
    })
    .join(' ');

const disclosures = (about: About): string =>
  [frequencySentence(about), RATES, STOP_AND_HELP, isMarketing(about) ? NO_PURCHASE : ''].filter(Boolean).join(' ');
