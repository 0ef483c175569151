import { createHash } from 'node:crypto';
import type { Company, Evidence, Form, UseCase } from '../../../../registration/form.ts';

export const page = (url: string): Evidence => ({ kind: 'url', url });

const TYPES: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', pdf: 'application/pdf' };

/** An uploaded file, told apart by its name. */
export const file = (name: string, kilobytes: number): Evidence => {
  const sha256 = createHash('sha256').update(name).digest('hex');
  const contentType = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return { kind: 'file', id: `evidence-${sha256.slice(0, 16)}`, name, contentType, size: kilobytes * 1024, sha256 };
};

/** The form with what a customer is not asked for: what follows from other answers, and the four answers that must be yes. What is given stays. */
export const filled = (form: Form): Form => ({
  ...form,
  company: filledCompany(form.company ?? {}),
  useCases: (form.useCases ?? []).map((useCase) => filledUseCase(useCase, form.company?.address?.country === 'CA')),
  attestations: { authorized: true, noProhibitedContent: true },
});

function filledCompany(company: Company): Company {
  const country = company.address?.country ?? 'US';
  const { email, phone } = company.contact ?? {};
  return {
    ...(company.businessType !== 'SOLE_PROPRIETOR' && { registrationType: country === 'CA' ? 'CBN' : 'EIN', registrationCountry: country }),
    support: { ...(email && { email }), ...(phone && { phone }) },
    ...company,
    address: { country, ...company.address },
  };
}

const filledUseCase = (useCase: UseCase, isCanadian: boolean): UseCase => {
  const { optIn = {}, callToAction = {} } = useCase;
  const isCanadianAudience = useCase.audienceCountries?.includes('CA') ?? isCanadian;
  const location = callToAction.location ?? optIn.url ?? optIn.keywordLocation;
  return {
    audienceCountries: [isCanadian ? 'CA' : 'US'],
    messageFrequency: 'varies',
    ageGated: false,
    ...useCase,
    optIn: {
      isOptional: true,
      isSeparate: true,
      ...(optIn.methods?.includes('WEB_FORM') && { preselected: false }),
      ...(isCanadianAudience && { doubleOptIn: true }),
      ...optIn,
    },
    callToAction: { privacyConfirmed: true, ...callToAction, ...(location && { location }) },
  };
};
