import type { AudienceCountry, Category, OptInMethod } from '../../../registration/choices.ts';
import { confirmationDraft } from '../../../registration/drafting/confirmation.ts';
import { consentDraft } from '../../../registration/drafting/consent.ts';
import { descriptionDraft } from '../../../registration/drafting/description.ts';
import { helpDraft } from '../../../registration/drafting/help.ts';
import { sampleDrafts } from '../../../registration/drafting/samples.ts';
import { summaryDraft } from '../../../registration/drafting/summary.ts';
import { verbalScriptDraft } from '../../../registration/drafting/verbalScript.ts';
import { aboutUseCase, type Form, type UseCase } from '../../../registration/form.ts';

export interface Known {
  readonly categories: readonly Category[];
  readonly methods: readonly OptInMethod[];
  readonly countries: readonly AudienceCountry[];
  readonly contact: { readonly phone?: string; readonly email?: string };
  readonly legalName: string;
}

const CHARITY: readonly Category[] = ['CHARITY_NONPROFIT'];
const POLITICAL: readonly Category[] = ['POLITICAL_ELECTION_CAMPAIGNS'];
const has = (categories: readonly Category[], some: readonly Category[]): boolean => categories.some((one) => some.includes(one));

/** A form in which everything but the drafted texts is in order. */
export function knownForm({ categories, methods, countries, contact, legalName }: Known): Form {
  const isCharity = has(categories, CHARITY);
  const isPolitical = has(categories, POLITICAL);
  return {
    company: {
      businessType: isCharity ? 'NON_PROFIT' : 'PRIVATE_PROFIT',
      legalName,
      registrationType: 'EIN',
      registrationNumber: '45-6789012',
      registrationCountry: 'US',
      website: 'https://sunnyside.example',
      privacyPolicyUrl: 'https://sunnyside.example/privacy',
      termsUrl: 'https://sunnyside.example/sms-terms',
      address: { street: '600 Congress Ave', city: 'Austin', region: 'TX', postalCode: '78701', country: 'US' },
      contact: { firstName: 'Dana', lastName: 'Ruiz', email: 'dana@sunnyside.example', phone: '+15125550142' },
      support: contact,
    },
    ...((isCharity || isPolitical) && {
      special: {
        ...(isCharity && { isCharity, charityProof: { kind: 'url' as const, url: 'https://sunnyside.example/501c3.pdf' } }),
        ...(isPolitical && { politicalEntityType: 'BALLOT_MEASURE' as const }),
        solicitsDonations: true,
      },
    }),
    useCases: [
      {
        categories,
        monthlyVolume: '10,000',
        messageFrequency: 'up to 4 messages a month',
        audienceCountries: countries,
        ageGated: false,
        optIn: {
          methods,
          isOptional: true,
          isSeparate: true,
          preselected: false,
          ...(categories.includes('MARKETING') && categories.length > 1 && { separateMarketing: true }),
          ...(countries.includes('CA') && { doubleOptIn: true }),
          ...(methods.includes('WEB_FORM') && { url: 'https://sunnyside.example/texts' }),
          ...(methods.includes('VIA_TEXT') && { keywords: ['JOIN'] }),
          ...((methods.includes('VIA_TEXT') || methods.includes('MOBILE_QR_CODE')) && {
            keywordLocation: 'Poster at our front desk in Austin',
          }),
          ...(methods.includes('IMPORT') && { listSource: 'Our own records of customers who signed the consent form' }),
        },
        callToAction: {
          location: 'https://sunnyside.example/texts',
          evidence: [
            { kind: 'url', url: 'https://sunnyside.example/consent.png' },
            { kind: 'url', url: 'https://sunnyside.example/consent-2.png' },
          ],
          privacyConfirmed: true,
        },
        numbers: ['+18335550177'],
      },
    ],
    attestations: { authorized: true, noProhibitedContent: true },
  };
}

const VERBAL: readonly OptInMethod[] = ['AGENT_PHONE', 'IVR', 'POINT_OF_SALE'];

/** The form with every text drafted from the rest of it. */
export function drafted(form: Form): Form {
  const about = aboutUseCase(form, 0);
  const { useCase } = about;
  const text = consentDraft(about);
  const sampleMessages = sampleDrafts(about);
  const summary = summaryDraft(about);
  const description = descriptionDraft(about);
  const script = useCase.optIn?.methods?.some((method) => VERBAL.includes(method)) ? verbalScriptDraft(about) : undefined;
  const whole: UseCase = {
    ...useCase,
    helpMessage: helpDraft(about),
    ...(summary && { summary }),
    ...(sampleMessages && { sampleMessages }),
    optIn: {
      ...useCase.optIn,
      confirmationMessage: confirmationDraft(about),
      ...(description && { description }),
      ...(script && { verbalScript: script }),
    },
    callToAction: { ...useCase.callToAction, ...(text && { text }) },
  };
  return { ...form, useCases: [whole] };
}
