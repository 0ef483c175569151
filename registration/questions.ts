import type { FieldId } from './catalogue.ts';

export const SECTION_IDS = ['company', 'useCase', 'optIn', 'callToAction', 'numbers'] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** One thing to ask. It may fill several fields; the first one still missing names what is pending. */
interface Declared {
  readonly id: string;
  readonly section: SectionId;
  readonly fields: readonly FieldId[];
}

const declared = [
  { id: 'organization', section: 'company', fields: ['company.businessType'] },
  { id: 'name', section: 'company', fields: ['company.legalName', 'company.doingBusinessAs'] },
  {
    id: 'address',
    section: 'company',
    fields: [
      'company.address.street',
      'company.address.street2',
      'company.address.city',
      'company.address.region',
      'company.address.postalCode',
      'company.address.country',
    ],
  },
  {
    id: 'registration',
    section: 'company',
    fields: ['company.registrationNumber', 'company.registrationType', 'company.registrationCountry'],
  },
  { id: 'website', section: 'company', fields: ['company.website', 'company.privacyPolicyUrl', 'company.termsUrl'] },
  {
    id: 'contact',
    section: 'company',
    fields: [
      'company.contact.firstName',
      'company.contact.lastName',
      'company.contact.title',
      'company.contact.email',
      'company.contact.phone',
      'company.support.email',
      'company.support.phone',
    ],
  },
  { id: 'reseller', section: 'company', fields: ['company.resellerName'] },
  { id: 'genesys', section: 'company', fields: ['company.genesysOrganization'] },
  { id: 'charity', section: 'company', fields: ['special.isCharity'] },
  { id: 'charityProof', section: 'company', fields: ['special.charityProof'] },
  { id: 'political', section: 'company', fields: ['special.politicalEntityType'] },
  { id: 'campaignVerify', section: 'company', fields: ['special.campaignVerifyToken', 'special.committeeId'] },
  { id: 'donations', section: 'company', fields: ['special.solicitsDonations'] },
  { id: 'categories', section: 'useCase', fields: ['useCases[].categories', 'useCases[].audienceCountries'] },
  { id: 'summary', section: 'useCase', fields: ['useCases[].summary', 'useCases[].messageFrequency'] },
  { id: 'samples', section: 'useCase', fields: ['useCases[].sampleMessages'] },
  { id: 'volume', section: 'useCase', fields: ['useCases[].monthlyVolume', 'useCases[].monthlyEstimate'] },
  { id: 'ageGate', section: 'useCase', fields: ['useCases[].ageGated', 'useCases[].ageGateDescription'] },
  { id: 'information', section: 'useCase', fields: ['useCases[].additionalInformation'] },
  { id: 'methods', section: 'optIn', fields: ['useCases[].optIn.methods'] },
  {
    id: 'description',
    section: 'optIn',
    fields: [
      'useCases[].optIn.description',
      'useCases[].optIn.keywords',
      'useCases[].optIn.keywordLocation',
      'useCases[].optIn.verbalScript',
      'useCases[].optIn.listSource',
    ],
  },
  { id: 'consentText', section: 'callToAction', fields: ['useCases[].callToAction.text'] },
  {
    id: 'evidence',
    section: 'callToAction',
    fields: ['useCases[].callToAction.evidence', 'useCases[].optIn.url', 'useCases[].callToAction.location'],
  },
  {
    id: 'consentRules',
    section: 'callToAction',
    fields: [
      'useCases[].optIn.isOptional',
      'useCases[].optIn.isSeparate',
      'useCases[].optIn.preselected',
      'useCases[].callToAction.privacyConfirmed',
      'useCases[].optIn.separateMarketing',
      'useCases[].optIn.doubleOptIn',
    ],
  },
  { id: 'replies', section: 'callToAction', fields: ['useCases[].helpMessage', 'useCases[].optIn.confirmationMessage'] },
  { id: 'numbers', section: 'numbers', fields: ['useCases[].numbers'] },
  { id: 'manyNumbers', section: 'numbers', fields: ['multipleNumbersReason'] },
] as const satisfies readonly Declared[];

export type QuestionId = (typeof declared)[number]['id'];

export interface Question extends Declared {
  readonly id: QuestionId;
}

/** Every question, in the order of asking; those of sections two to five are gone through once per use case. */
export const questions: readonly Question[] = declared;

const BY_FIELD = new Map(questions.flatMap((question) => question.fields.map((id): [FieldId, Question] => [id, question])));

/** The question that fills a field; absent for what is stated when sending. */
export const questionOf = (id: FieldId): Question | undefined => BY_FIELD.get(id);
