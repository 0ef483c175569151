import type {
  AudienceCountry,
  BusinessType,
  Category,
  OptInMethod,
  PoliticalEntityType,
  RegistrationType,
  VolumeBucket,
} from './choices.ts';

/** Proof of consent: a public link, or a file that was uploaded and checked by its content. `size` in bytes. */
export type Evidence =
  | { readonly kind: 'url'; readonly url: string }
  | {
      readonly kind: 'file';
      readonly id: string;
      readonly name: string;
      readonly contentType: string;
      readonly size: number;
      readonly sha256: string;
    };

export interface Address {
  readonly street?: string;
  readonly street2?: string;
  readonly city?: string;
  /** Two-letter code in the US and Canada, free text elsewhere. */
  readonly region?: string;
  readonly postalCode?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

export interface Contact {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly title?: string;
  readonly email?: string;
  /** E.164. */
  readonly phone?: string;
}

export interface Company {
  readonly businessType?: BusinessType;
  readonly legalName?: string;
  readonly doingBusinessAs?: string;
  readonly registrationType?: RegistrationType;
  readonly registrationNumber?: string;
  readonly registrationCountry?: string;
  readonly website?: string;
  readonly privacyPolicyUrl?: string;
  readonly termsUrl?: string;
  readonly address?: Address;
  readonly contact?: Contact;
  readonly support?: { readonly email?: string; readonly phone?: string };
  readonly resellerName?: string;
  readonly genesysOrganization?: string;
}

export interface OptIn {
  readonly methods?: readonly OptInMethod[];
  readonly description?: string;
  readonly url?: string;
  readonly keywords?: readonly string[];
  readonly keywordLocation?: string;
  readonly verbalScript?: string;
  readonly listSource?: string;
  readonly isOptional?: boolean;
  readonly isSeparate?: boolean;
  readonly preselected?: boolean;
  readonly separateMarketing?: boolean;
  readonly doubleOptIn?: boolean;
  readonly confirmationMessage?: string;
}

export interface CallToAction {
  readonly text?: string;
  readonly location?: string;
  readonly evidence?: readonly Evidence[];
  readonly privacyConfirmed?: boolean;
}

export interface UseCase {
  readonly categories?: readonly Category[];
  readonly summary?: string;
  readonly sampleMessages?: readonly string[];
  readonly monthlyVolume?: VolumeBucket;
  /** Messages a month as the customer put it; `monthlyVolume` is the bucket at or above it. */
  readonly monthlyEstimate?: number;
  readonly messageFrequency?: string;
  readonly audienceCountries?: readonly AudienceCountry[];
  readonly ageGated?: boolean;
  readonly ageGateDescription?: string;
  readonly helpMessage?: string;
  readonly additionalInformation?: string;
  readonly optIn?: OptIn;
  readonly callToAction?: CallToAction;
  /** E.164 toll-free numbers; each belongs to one use case only. */
  readonly numbers?: readonly string[];
}

export interface Special {
  readonly isCharity?: boolean;
  readonly charityProof?: Evidence;
  readonly solicitsDonations?: boolean;
  readonly politicalEntityType?: PoliticalEntityType;
  readonly campaignVerifyToken?: string;
  readonly committeeId?: string;
}

export interface Attestations {
  readonly authorized?: boolean;
  readonly noProhibitedContent?: boolean;
}

/** The answers, in the shape of the finished form; while drafting only what is known is present. */
export interface Form {
  readonly company?: Company;
  readonly useCases?: readonly UseCase[];
  readonly multipleNumbersReason?: string;
  readonly special?: Special;
  readonly attestations?: Attestations;
}

/** What a rule about one field may look at: the whole form, and the use case the field belongs to (empty for company fields). */
export interface About {
  readonly form: Form;
  readonly useCase: UseCase;
  /** Position of the use case; -1 for fields outside use cases. */
  readonly index: number;
}

export const aboutUseCase = (form: Form, index: number): About => ({ form, useCase: form.useCases?.[index] ?? {}, index });
export const aboutCompany = (form: Form): About => ({ form, useCase: {}, index: -1 });
