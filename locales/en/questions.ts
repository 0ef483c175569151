import type { QuestionWords } from '../questionWords.ts';

/** One question per thing, a statement and a short hint. */
export const questions: QuestionWords = {
  organization: {
    ask: 'What kind of organization are you?',
    buttons: ['Private company', 'Public company', 'Non-profit', 'Sole proprietor', 'Government'],
  },
  name: {
    ask: 'What is the legal name, exactly as on your tax letter? If customers know you by another name, add it.',
    hint: 'For example: Harbor Dental Group, LLC – known as Harbor Smiles',
  },
  address: { ask: 'What is the registered address? One line is fine.', hint: 'For example: 600 Congress Ave, Ste 1400, Austin, TX 78701' },
  registration: { ask: 'What is your federal EIN? In Canada: the CRA business number.', hint: 'For example: 45-1234567' },
  website: {
    ask: 'What is your website? Add the pages with your privacy policy and your SMS terms.',
    hint: 'For example: acme.com, acme.com/privacy, acme.com/sms-terms',
  },
  contact: {
    ask: 'Whom may reviewers contact? Name, e-mail and phone, please.',
    hint: 'For example: Dana Ruiz, dana@acme.com, 617-555-0142',
  },
  reseller: {
    ask: 'The contact’s e-mail is not at your website’s domain. Are you registering for another business? If so, what is your own company called?',
    hint: 'Say "no" if it is your own business.',
    buttons: ['No, it is ours'],
  },
  genesys: { ask: 'What is your Genesys Cloud organization called? (optional)' },
  charity: { ask: 'Are you a recognized charity, such as a 501(c)(3)?', buttons: ['Yes', 'No'] },
  charityProof: { ask: 'Please send the 501(c)(3) letter or your Canadian charity registration, as a link or a file.' },
  political: {
    ask: 'What kind of political organization are you?',
    buttons: ['Candidate', 'PAC', 'Party', 'Section 527', 'Ballot measure', 'Advocacy'],
  },
  campaignVerify: { ask: 'Paste the whole Campaign Verify token.', hint: 'It contains | signs and must be complete.' },
  donations: { ask: 'Will your texts ask for donations?', buttons: ['Yes', 'No'] },
  categories: {
    ask: 'What are the texts for? You can name several.',
    buttons: ['Notifications', 'Customer service', 'Marketing', 'Login codes', 'Delivery updates', 'Events'],
  },
  summary: {
    ask: 'In a sentence or two: who gets the texts, what is in them, and when?',
    hint: 'For example: Patients who booked online get a reminder the day before their visit, about two texts per visit.',
  },
  samples: {
    ask: 'Please give one real example text. One for each purpose if there are several.',
    hint: 'Name your business in it, and how to stop.',
  },
  volume: { ask: 'About how many texts a month?', hint: 'A rough number is fine: 3,000 or 12k.' },
  ageGate: { ask: 'How do you check people’s age before they sign up?', hint: 'Asking the full birth date is what carriers accept.' },
  information: { ask: 'Is there anything else reviewers should know? (optional)' },
  methods: {
    ask: 'How do people agree to get your texts?',
    hint: 'Say it in your own words, or choose.',
    buttons: ['Website form', 'Paper or contract', 'Texting a keyword', 'Agent on the phone', 'Phone menu (IVR)', 'QR code'],
  },
  description: {
    ask: 'Describe the sign-up step by step: where people start, what they see, what they do.',
    hint: 'For example: They open our booking page, type their mobile number, tick an empty box and press Book.',
  },
  consentText: {
    ask: 'What exact words do people see or hear when they agree? Paste them as they are.',
    hint: 'They should name you, the texts, how often, rates, STOP, HELP, and link your terms and privacy policy.',
  },
  evidence: {
    ask: 'Show it to the reviewers: send a link, or upload a screenshot or scan.',
    hint: 'PNG, JPEG or PDF, up to 10 MB each.',
  },
  consentRules: { ask: 'Is all of this true?', buttons: ['Yes to all', 'No, not all'] },
  replies: { ask: 'I drafted your replies:', hint: 'Say "use these", or write your own.', buttons: ['Use these'] },
  numbers: { ask: 'Which toll-free number or numbers send these texts?', hint: 'For example: 833-555-0177' },
  manyNumbers: { ask: 'Why do you need that many numbers? Say which number serves what.' },
};
