import type { RefusalWords } from '../refusalWords.ts';

/** What is wrong with this answer, in plain words. The example of a good one follows by itself. */
export const refusals: RefusalWords = {
  required: (label) => `${label} is still empty.`,
  'too-short': (label) => `${label} needs a little more: reviewers refuse answers that say too little.`,
  'too-long': (label) => `${label} is longer than the form allows. Please shorten it.`,
  format: (label) => `That does not have the shape of: ${label}.`,
  'not-in-list': (label) => `I could not match that to a choice for: ${label}.`,
  'not-a-person': () => 'Reviewers need the name of a person, not of a department or company.',
  'not-a-url': (label) => `${label} must be a public web address that starts with https.`,
  'not-an-email': (label) => `${label} must be a complete address with an @ and a domain.`,
  'not-a-phone': (label) => `${label} needs all its digits; ten in the US and Canada.`,
  'file-type': () => 'Only PNG, JPEG and PDF files can be used. The content counts, not the name.',
  'file-size': () => 'That file is too large or empty. 10 MB each and 15 MB in all can be mailed.',
  'file-count': () => 'Ten pieces of evidence are the most.',
  conflict: (label) => `${label} contradicts another answer or repeats it.`,
  'COM-01': () => 'The legal name is the registered name of the organization, not an e-mail or web address.',
  'COM-05': () => 'An EIN has nine digits, NN-NNNNNNN, and begins with a prefix the IRS issues.',
  'COM-06': () => 'A CRA business number has nine digits, with or without an ending such as RC0001.',
  'COM-07': () => 'That state or province does not belong to the country.',
  'COM-08': () => 'A US ZIP code has 5 or 5+4 digits; a Canadian postal code looks like K1A 0B1.',
  'COM-10': () => 'A PO box alone is not enough: reviewers need the street of the registered address.',
  'CON-06': () => 'The contact’s phone cannot be one of the numbers you are registering.',
  'NUM-01': () => 'That is not a US/Canada toll-free number: 800, 833, 844, 855, 866, 877 or 888 and seven more digits.',
  'NUM-02': () =>
    'That is a local number. Only toll-free numbers are registered here; local ones are 10DLC and have a registration of their own.',
  'NUM-07': () => 'That looks like a placeholder. Please give the real number.',
  'OPT-01': () =>
    'Consent is always required, even when customers write or call first. How could people agree: on a form, on paper, by keyword, on the phone?',
  'OPT-11': () => 'A keyword is one word of letters and digits. STOP, HELP, CANCEL, END, QUIT and the like are taken.',
  'POL-02': () => 'The Campaign Verify token contains | signs and no spaces. Please paste it whole.',
  'POL-03': () => 'A committee ID is the FEC number, C and eight digits, or your state’s number.',
  'SUB-01': (label) => `Forms with "N/A" or "TBD" come back. ${label} needs a real answer; you can also say "later".`,
  'SUB-03': () =>
    'That looks like a social security number. I did not keep it, please never send one. The EIN is the company’s own number.',
  'WEB-01': (label) => `${label} must be a public https address.`,
  'WEB-03': (label) => `${label} must be a page of your own, not a short link or a file share.`,
};
