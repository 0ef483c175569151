import type { FaqAnswers } from '../topics.ts';

/** Facts from the Genesys article on toll-free verification; no price or limit it does not state. */
export const answers: FaqAnswers = {
  'what-is-a2p': {
    question: 'What is A2P messaging?',
    answer: () =>
      'A2P means application-to-person: texts between a business and consumers that pass through software. Every text sent from or received by Genesys software counts as A2P, whatever it is for.',
  },
  'what-is-tfv': {
    question: 'What is toll-free number verification?',
    answer: () =>
      'Somebody reviews your company and use case and finds them compliant before your toll-free number (TFN) may be used for texting. That review is the verification.',
  },
  'why-verification': {
    question: 'Why do carriers require verification?',
    answer: () =>
      'Wireless carriers in the US and Canada brought it in in 2022 to make business texting trustworthy and to cut spam and phishing. It is the carriers’ rule, not one of Genesys.',
  },
  'how-to-register': {
    question: 'How do I register?',
    answer: () =>
      'Right here: answer my questions and I mail the finished form to Genesys for you. Otherwise you would ask GenesysCloudSMS@genesys.com for the form, fill it in and mail it back.',
  },
  'five-sections': {
    question: 'What information is needed?',
    answer: () =>
      'Five parts: your company (name, EIN, address), the use case, how people opt in, the call to action with evidence, and the toll-free numbers of each use case. All of it is needed before the number can be registered.',
  },
  'incomplete-info': {
    question: 'What if information is missing?',
    answer: () =>
      'The form has to be complete before Genesys can register the number, and gaps make it take longer. You can put an answer off with "later"; your other answers stay saved.',
  },
  'tip-sheet': {
    question: 'Is there a tip sheet?',
    answer: ({ tipSheet }) =>
      tipSheet
        ? `Yes, there is a tip sheet for filling in the form: ${tipSheet}. Say "example" at any question to see a good answer.`
        : 'There is a tip sheet for the form; ask GenesysCloudSMS@genesys.com for it. Here you can say "example" at any question to see a good answer.',
  },
  'best-practices': {
    question: 'Where are the SMS best practices?',
    answer: ({ bestPractices }) =>
      bestPractices
        ? `The SMS best practices for compliant programs are here: ${bestPractices}.`
        : 'Genesys has an article on SMS best practices for compliant programs. In short: get clear consent, say who you are, how often you text and how to stop. GenesysCloudSMS@genesys.com can point you to it.',
  },
  'when-to-register': {
    question: 'When do I need to register?',
    answer: () => 'Before you use it: a new toll-free number must be verified first. As it takes a while, register as early as you can.',
  },
  'pending-throughput': {
    question: 'Can I send while verification is pending?',
    answer: () =>
      'No. Since January 31, 2024 a newly bought or hosted toll-free number cannot send any text until the carrier approves it. The earlier allowance of 10,000 outbound messages a month is gone.',
  },
  'how-long': {
    question: 'How long does registration take?',
    answer: () => 'One to two weeks at present. Submit as early as possible; missing information makes it longer.',
  },
  'not-registered': {
    question: 'What if I do not register?',
    answer: () =>
      'The toll-free number of an unregistered program is blocked for texting. If you do not want it any more, release it in the SMS inventory of Genesys Cloud.',
  },
  'release-tfn': {
    question: 'How do I release a number I no longer want?',
    answer: () =>
      'Release it in the SMS inventory in Genesys Cloud; no further charges arise for it then. I cannot do that for you from here, and your answers stay saved.',
  },
  'all-programs': {
    question: 'Do all programs have to be registered?',
    answer: () =>
      'Yes, all of them: high-volume campaigns, inbound customer service, small tests, 2FA and OTP codes. Company and use case must be registered however the number is used, or it is blocked.',
  },
  'opt-in-required': {
    question: 'Is opt-in required for all programs?',
    answer: () =>
      'Yes, always. The FCC, CTIA and the carriers require consent for every program, even when the customer texts you first. Wherever you advertise texting, say clearly why you ask for the mobile number.',
  },
  'opt-in-methods': {
    question: 'Which opt-in methods are there?',
    answer: () =>
      'For example a form on your website, a contract, an IVR, an agent on the phone, or a keyword people text. Some consent is always required; pick the way your customers really use.',
  },
  'what-is-cta': {
    question: 'What is a call to action (CTA)?',
    answer: () =>
      'The call to action is how you ask customers for consent to text them: the words they see or hear. Evidence shows it, such as a link or a screenshot of the sign-up form.',
  },
  'sms-and-mms': {
    question: 'Does it apply to MMS too?',
    answer: () => 'Yes, to both SMS and MMS. Throughput limits and surcharges for MMS depend on the use case.',
  },
  'mms-pricing-throughput': {
    question: 'What about MMS limits and surcharges?',
    answer: () =>
      'Verification covers SMS and MMS. Throughput limits and surcharges for MMS depend on the use case; I have no figures. GenesysCloudSMS@genesys.com can tell you yours.',
  },
  '10dlc': {
    question: 'Does it apply to 10DLC?',
    answer: ({ tenDlc }) =>
      `10DLC, local ten-digit numbers, has a registration of its own; unregistered 10DLC numbers have been blocked since August 31, 2023.${tenDlc ? ` More: ${tenDlc}` : ''} Here I register toll-free numbers.`,
  },
  voice: {
    question: 'Is voice affected?',
    answer: () => 'No. Voice calls on toll-free numbers are not affected; only texting is.',
  },
  'charity-political': {
    question: 'Charities and political organisations?',
    answer: () =>
      'You can register here. Charities and political organizations have specific requirements: write to GenesysCloudSMS@genesys.com for them. I will ask for what I know is needed.',
  },
  'contact-support': {
    question: 'Who do I contact with other questions?',
    answer: () => 'Write to GenesysCloudSMS@genesys.com.',
  },
};
