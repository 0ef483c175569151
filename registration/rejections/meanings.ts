import type { FieldId } from '../catalogue.ts';
import type { PreflightRule } from '../preflight/ruleIds.ts';

/**
 * What may follow a rejection. `yes`: mend the fields and send again. `as-new`: a new registration, the old one cannot be edited.
 * `by-mail`: mend the fields, and mail the document that proves them. `appeal`: filing again does not help, an objection by mail may.
 * `no`: final. `none`: nothing was rejected, the number is not verified yet.
 */
export type Resubmit = 'yes' | 'as-new' | 'by-mail' | 'appeal' | 'no' | 'none';

interface Declared {
  readonly resubmit: Resubmit;
  /** Codes that mean this; the families number the same faults differently. Empty where carriers only word it. */
  readonly codes: readonly string[];
  /** Fields to open again; empty where none of them mends it. */
  readonly fields: readonly FieldId[];
  /** Rules that find it before sending. */
  readonly rules: readonly PreflightRule[];
}

const declared = {
  'not-verified-yet': { resubmit: 'none', codes: ['30032'], fields: [], rules: [] },
  'window-expired': { resubmit: 'as-new', codes: ['30437', '30824', '1000'], fields: [], rules: [] },
  unexplained: { resubmit: 'no', codes: ['30440'], fields: [], rules: [] },
  adult: { resubmit: 'no', codes: ['30441'], fields: [], rules: ['CNT-01'] },
  hate: { resubmit: 'no', codes: ['30455'], fields: [], rules: ['CNT-02'] },
  alcohol: { resubmit: 'no', codes: ['30456', '30529'], fields: [], rules: ['CNT-03'] },
  firearms: { resubmit: 'no', codes: ['30457'], fields: [], rules: ['CNT-04'] },
  tobacco: { resubmit: 'no', codes: ['30458'], fields: [], rules: ['CNT-05'] },
  cannabis: { resubmit: 'no', codes: ['30459'], fields: [], rules: ['CNT-06'] },
  'illegal-goods': { resubmit: 'no', codes: ['30469', '30528'], fields: [], rules: ['CNT-06'] },
  spam: { resubmit: 'appeal', codes: ['30442'], fields: [], rules: [] },
  phishing: { resubmit: 'no', codes: ['30480'], fields: [], rules: [] },
  fraud: { resubmit: 'no', codes: ['30524'], fields: [], rules: [] },
  loans: { resubmit: 'no', codes: ['30443'], fields: [], rules: ['CNT-07'] },
  'lead-generation': { resubmit: 'no', codes: ['30444', '30468'], fields: [], rules: ['CNT-08'] },
  'debt-collection': { resubmit: 'no', codes: ['30460'], fields: [], rules: ['CNT-09'] },
  'debt-relief': { resubmit: 'no', codes: ['30466', '30467'], fields: [], rules: ['CNT-09'] },
  gambling: { resubmit: 'no', codes: ['30461'], fields: [], rules: ['CNT-10'] },
  sweepstakes: { resubmit: 'no', codes: ['30462'], fields: [], rules: ['CNT-11'] },
  'stock-alerts': { resubmit: 'no', codes: ['30463'], fields: [], rules: ['CNT-12'] },
  cryptocurrency: { resubmit: 'no', codes: ['30464'], fields: [], rules: ['CNT-13'] },
  'risky-investment': { resubmit: 'no', codes: ['30465'], fields: [], rules: ['CNT-14'] },
  deceptive: { resubmit: 'no', codes: ['30470'], fields: [], rules: ['CNT-15'] },
  'exemption-claimed': { resubmit: 'no', codes: [], fields: [], rules: ['OPT-01'] },
  'domain-reputation': { resubmit: 'appeal', codes: ['30523', '30526'], fields: [], rules: [] },
  cancelled: { resubmit: 'as-new', codes: ['30481', '1001'], fields: [], rules: [] },
  'not-provisioned': { resubmit: 'as-new', codes: ['30447', '30879', '1002'], fields: ['useCases[].numbers'], rules: ['NUM-01', 'NUM-02'] },
  'shared-number': { resubmit: 'yes', codes: ['30478'], fields: ['useCases[].numbers'], rules: ['NUM-04'] },
  'many-numbers': { resubmit: 'yes', codes: ['30479'], fields: ['multipleNumbersReason'], rules: ['NUM-06'] },
  'business-unverified': {
    resubmit: 'yes',
    codes: ['30445', '1106'],
    fields: [
      'company.legalName',
      'company.registrationNumber',
      'company.address.street',
      'company.address.city',
      'company.address.region',
      'company.address.postalCode',
      'company.website',
    ],
    rules: ['COM-01', 'COM-02', 'COM-03', 'COM-04', 'COM-05', 'COM-06'],
  },
  'business-invalid': {
    resubmit: 'yes',
    codes: ['30472'],
    fields: [
      'company.legalName',
      'company.address.street',
      'company.address.city',
      'company.address.region',
      'company.address.postalCode',
      'company.contact.firstName',
      'company.contact.lastName',
      'company.contact.email',
      'company.contact.phone',
    ],
    rules: ['COM-01', 'COM-07', 'COM-08', 'COM-10', 'CON-01', 'CON-04', 'CON-05'],
  },
  'entity-type': {
    resubmit: 'yes',
    codes: [],
    fields: ['company.businessType', 'company.registrationNumber'],
    rules: ['COM-11', 'COM-12'],
  },
  'registration-number': {
    resubmit: 'by-mail',
    codes: ['30527'],
    fields: ['company.registrationNumber', 'company.legalName'],
    rules: ['COM-04', 'COM-05', 'COM-06'],
  },
  documents: { resubmit: 'by-mail', codes: ['30485'], fields: ['company.registrationNumber'], rules: [] },
  'name-records': {
    resubmit: 'yes',
    codes: ['30484', '30488', '1103'],
    fields: ['company.legalName', 'company.doingBusinessAs'],
    rules: ['COM-01', 'COM-02', 'COM-03'],
  },
  address: {
    resubmit: 'yes',
    codes: ['30451'],
    fields: ['company.address.street', 'company.address.city', 'company.address.region', 'company.address.postalCode'],
    rules: ['COM-07', 'COM-08', 'COM-09', 'COM-10'],
  },
  'email-invalid': { resubmit: 'yes', codes: ['30452'], fields: ['company.contact.email'], rules: ['CON-01'] },
  'email-domain': { resubmit: 'yes', codes: ['30482', '1101'], fields: ['company.contact.email'], rules: ['CON-02', 'CON-03'] },
  'contact-person': {
    resubmit: 'yes',
    codes: ['30483', '1102'],
    fields: ['company.contact.firstName', 'company.contact.lastName'],
    rules: ['CON-04'],
  },
  'end-business': {
    resubmit: 'yes',
    codes: ['30474', '30494', '547'],
    fields: ['company.resellerName', 'company.legalName', 'company.contact.email'],
    rules: ['ISV-01', 'ISV-02'],
  },
  incomplete: { resubmit: 'yes', codes: [], fields: [], rules: ['SUB-01'] },
  'website-unreachable': { resubmit: 'yes', codes: ['30473', '511'], fields: ['company.website'], rules: ['WEB-01', 'WEB-02', 'WEB-03'] },
  'website-thin': { resubmit: 'yes', codes: ['30489'], fields: ['company.website'], rules: ['WEB-02'] },
  'website-social': { resubmit: 'yes', codes: ['30490'], fields: ['company.website'], rules: ['WEB-02'] },
  'website-login': { resubmit: 'yes', codes: ['30491'], fields: ['company.website'], rules: ['WEB-02'] },
  'website-unbranded': {
    resubmit: 'yes',
    codes: ['30492', '1205'],
    fields: ['company.website', 'company.doingBusinessAs'],
    rules: ['WEB-05', 'COM-03'],
  },
  'policy-links': {
    resubmit: 'yes',
    codes: ['30493'],
    fields: ['company.privacyPolicyUrl', 'company.termsUrl'],
    rules: ['WEB-06', 'WEB-07'],
  },
  'privacy-policy': { resubmit: 'yes', codes: ['30519'], fields: ['company.privacyPolicyUrl'], rules: ['WEB-06'] },
  'sms-terms': { resubmit: 'yes', codes: ['30522'], fields: ['company.termsUrl'], rules: ['WEB-07'] },
  'data-shared': {
    resubmit: 'yes',
    codes: ['30477', '30520', '30521'],
    fields: ['company.privacyPolicyUrl', 'useCases[].callToAction.privacyConfirmed'],
    rules: ['PRV-01', 'OPT-13'],
  },
  volume: { resubmit: 'yes', codes: ['30495'], fields: ['useCases[].monthlyVolume', 'useCases[].summary'], rules: [] },
  'summary-vague': { resubmit: 'yes', codes: ['30497'], fields: ['useCases[].summary'], rules: ['USE-02', 'USE-03'] },
  'use-case-mismatch': {
    resubmit: 'yes',
    codes: ['30496'],
    fields: ['useCases[].categories', 'useCases[].summary'],
    rules: ['USE-01', 'USE-04', 'USE-05'],
  },
  'samples-mismatch': {
    resubmit: 'yes',
    codes: ['30499'],
    fields: ['useCases[].sampleMessages', 'useCases[].categories'],
    rules: ['MSG-02', 'MSG-08', 'USE-04'],
  },
  shortener: { resubmit: 'yes', codes: ['30449', '30525'], fields: ['useCases[].sampleMessages'], rules: ['MSG-05'] },
  'insecure-link': { resubmit: 'yes', codes: ['30471'], fields: ['useCases[].sampleMessages'], rules: ['MSG-06'] },
  cart: { resubmit: 'yes', codes: ['30517'], fields: ['useCases[].sampleMessages', 'useCases[].callToAction.text'], rules: ['MSG-09'] },
  'age-gate': {
    resubmit: 'yes',
    codes: ['30448', '30512'],
    fields: ['useCases[].ageGated', 'useCases[].ageGateDescription'],
    rules: ['AGE-01', 'AGE-02'],
  },
  'help-reply': { resubmit: 'yes', codes: ['30486', '30531', '30936'], fields: ['useCases[].helpMessage'], rules: ['HLP-01', 'CON-07'] },
  confirmation: { resubmit: 'yes', codes: ['30503', '30828'], fields: ['useCases[].optIn.confirmationMessage'], rules: ['CNF-01'] },
  'opt-in-insufficient': {
    resubmit: 'yes',
    codes: ['30446'],
    fields: ['useCases[].optIn.methods', 'useCases[].optIn.description', 'useCases[].callToAction.text'],
    rules: ['OPT-01', 'OPT-02', 'OPT-03'],
  },
  'opt-in-absent': {
    resubmit: 'yes',
    codes: ['30476', '30515', '1010'],
    fields: ['useCases[].optIn.methods', 'useCases[].optIn.description'],
    rules: ['OPT-01'],
  },
  'opt-in-bundled': {
    resubmit: 'yes',
    codes: ['30475', '30505', '30832'],
    fields: ['useCases[].optIn.isOptional', 'useCases[].optIn.isSeparate', 'useCases[].callToAction.text'],
    rules: ['OPT-04', 'OPT-05'],
  },
  'flow-mismatch': {
    resubmit: 'yes',
    codes: ['30498'],
    fields: ['useCases[].optIn.description', 'useCases[].optIn.url', 'useCases[].callToAction.text'],
    rules: ['OPT-09', 'CTA-10'],
  },
  'several-uses': {
    resubmit: 'yes',
    codes: ['30504'],
    fields: ['useCases[].optIn.separateMarketing', 'useCases[].callToAction.text'],
    rules: ['OPT-06'],
  },
  'opt-in-unbranded': {
    resubmit: 'yes',
    codes: ['30506'],
    fields: ['useCases[].callToAction.text', 'useCases[].callToAction.evidence'],
    rules: ['CTA-01'],
  },
  'opt-in-other-use': {
    resubmit: 'yes',
    codes: ['30507', '30834'],
    fields: ['useCases[].callToAction.text', 'useCases[].categories'],
    rules: ['OPT-08'],
  },
  preticked: {
    resubmit: 'yes',
    codes: ['30508'],
    fields: ['useCases[].optIn.preselected', 'useCases[].callToAction.evidence'],
    rules: ['OPT-07'],
  },
  'opt-in-unreachable': {
    resubmit: 'yes',
    codes: ['30509'],
    fields: ['useCases[].optIn.url', 'useCases[].callToAction.evidence'],
    rules: ['EVI-02', 'EVI-03', 'OPT-14'],
  },
  'evidence-unclear': { resubmit: 'yes', codes: ['30510'], fields: ['useCases[].callToAction.evidence'], rules: ['EVI-01', 'EVI-04'] },
  'verbal-script': { resubmit: 'yes', codes: ['30511'], fields: ['useCases[].optIn.verbalScript'], rules: ['OPT-10'] },
  'consent-unclear': { resubmit: 'yes', codes: ['30513', '30841'], fields: ['useCases[].callToAction.text'], rules: ['CTA-08'] },
  'double-opt-in': {
    resubmit: 'yes',
    codes: ['30516'],
    fields: ['useCases[].optIn.doubleOptIn', 'useCases[].optIn.confirmationMessage'],
    rules: ['OPT-12'],
  },
  disclosures: {
    resubmit: 'yes',
    codes: ['30518', '1413'],
    fields: ['useCases[].callToAction.text'],
    rules: ['CTA-02', 'CTA-03', 'CTA-04', 'CTA-05', 'CTA-06', 'CTA-07'],
  },
  'charity-proof': { resubmit: 'yes', codes: ['30487'], fields: ['special.charityProof'], rules: ['CHA-01'] },
  'campaign-token': { resubmit: 'yes', codes: ['30501', '30826'], fields: ['special.campaignVerifyToken'], rules: ['POL-01', 'POL-02'] },
  'committee-id': { resubmit: 'yes', codes: ['30502', '30541'], fields: ['special.committeeId'], rules: ['POL-03'] },
} as const satisfies Readonly<Record<string, Declared>>;

/** One thing reviewers reject for, whatever its code. */
export type Meaning = keyof typeof declared;

/**
 * Every meaning. Codes: Twilio 304xx/305xx (toll-free), 308xx (any verification) and newer shared ones, Bandwidth 5xx and 1xxx with those passed
 * through by Telnyx; worded ones: Telnyx. 30525 is called final in one list and mendable under its twin 30449, which holds here.
 */
export const MEANINGS: Readonly<Record<Meaning, Declared>> = declared;

export const MEANING_IDS = Object.keys(declared) as readonly Meaning[];
