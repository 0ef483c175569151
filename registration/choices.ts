/** Enumerations of the form, in the order in which they are offered. Sources: carriers' verification APIs (Twilio, Telnyx, Bandwidth, Infobip). */

export const BUSINESS_TYPES = ['PRIVATE_PROFIT', 'PUBLIC_PROFIT', 'NON_PROFIT', 'SOLE_PROPRIETOR', 'GOVERNMENT'] as const;

export const REGISTRATION_TYPES = [
  'EIN',
  'CBN',
  'NEQ',
  'PROVINCIAL_NUMBER',
  'CRN',
  'VAT',
  'ACN',
  'ABN',
  'BRN',
  'SIREN',
  'SIRET',
  'NZBN',
  'UST_IDNR',
  'CIF',
  'NIF',
  'CNPJ',
  'UID',
  'OTHER',
] as const;

export const CATEGORIES = [
  'ACCOUNT_NOTIFICATIONS',
  'CUSTOMER_CARE',
  'MARKETING',
  'TWO_FACTOR_AUTHENTICATION',
  'DELIVERY_NOTIFICATIONS',
  'EVENTS',
  'FRAUD_ALERT_MESSAGING',
  'SECURITY_ALERT',
  'PUBLIC_SERVICE_ANNOUNCEMENT',
  'HIGHER_EDUCATION',
  'K12',
  'CHARITY_NONPROFIT',
  'POLLING_AND_VOTING_NON_POLITICAL',
  'POLITICAL_ELECTION_CAMPAIGNS',
] as const;

export const OPT_IN_METHODS = [
  'WEB_FORM',
  'PAPER_FORM',
  'VIA_TEXT',
  'AGENT_PHONE',
  'IVR',
  'MOBILE_QR_CODE',
  'POINT_OF_SALE',
  'IMPORT',
] as const;

/** Methods in which the consent words are spoken: their exact script is asked for. */
export const VERBAL_METHODS = ['AGENT_PHONE', 'IVR', 'POINT_OF_SALE'] as const;

/** Monthly messages, each bucket holding everything up to its number; the last is open. */
export const VOLUME_BUCKETS = [
  '10',
  '100',
  '1,000',
  '10,000',
  '100,000',
  '250,000',
  '500,000',
  '750,000',
  '1,000,000',
  '5,000,000',
  '10,000,000+',
] as const;

export const POLITICAL_ENTITY_TYPES = ['SECTION_527', 'CANDIDATE', 'PAC', 'PARTY', 'BALLOT_MEASURE', 'ADVOCACY_NON_527'] as const;

export const AUDIENCE_COUNTRIES = ['US', 'CA'] as const;

export type BusinessType = (typeof BUSINESS_TYPES)[number];
export type RegistrationType = (typeof REGISTRATION_TYPES)[number];
export type Category = (typeof CATEGORIES)[number];
export type OptInMethod = (typeof OPT_IN_METHODS)[number];
export type VolumeBucket = (typeof VOLUME_BUCKETS)[number];
export type PoliticalEntityType = (typeof POLITICAL_ENTITY_TYPES)[number];
export type AudienceCountry = (typeof AUDIENCE_COUNTRIES)[number];
