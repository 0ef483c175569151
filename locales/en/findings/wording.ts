import type { PreflightRule } from '../../../registration/preflight/ruleIds.ts';
import type { Facts, FindingWords } from '../../findingWords.ts';

const ELEMENTS: Facts = {
  brand: 'your brand name',
  consent: 'a plain yes to text messages',
  kind: 'what the texts are about',
  frequency: 'how often you text',
  rates: 'that message and data rates may apply',
  stop: 'how to stop (STOP)',
  optOut: 'how to stop (STOP)',
  help: 'how to get help (HELP)',
  care: 'HELP or a contact',
  contact: 'a phone, e-mail or link for help',
  privacy: 'a link to the privacy policy',
  terms: 'a link to the terms',
  notACondition: 'that consent is not a condition of purchase',
  question: 'a yes-or-no question',
};
const METHODS: Facts = {
  WEB_FORM: 'the web form',
  PAPER_FORM: 'the paper form',
  VIA_TEXT: 'the keyword',
  AGENT_PHONE: 'the phone call',
  IVR: 'the phone menu',
  MOBILE_QR_CODE: 'the QR code',
  POINT_OF_SALE: 'the point of sale',
  IMPORT: 'where the list came from',
};
const BUNDLED: Facts = { terms: 'terms or privacy', calls: 'calls', email: 'e-mails' };
const PLACES: Facts = {
  'useCases[].optIn.confirmationMessage': 'the confirmation message',
  'useCases[].helpMessage': 'the HELP reply',
  'useCases[].messageFrequency': 'the frequency you gave',
  'useCases[].summary': 'the summary',
};

const listed = (keys: string | undefined, words: Facts, otherwise = 'something it must carry'): string =>
  keys
    ? keys
        .split(',')
        .map((key) => words[key] ?? key)
        .join(', ')
    : otherwise;
const pick = (key: string | undefined, words: Facts, otherwise: string): string => words[key ?? ''] ?? otherwise;
const sample = (facts: Facts): string => (facts['sample'] ? `Sample ${facts['sample']}` : 'A sample');
const lacks = (what: string) => (): string => `The consent text lacks ${what}.`;
const always = (line: string) => (): string => line;
const DISCLOSURES = 'Reviewers look for this disclosure in the consent words and refuse texts without it.';

/** What reviewers mind in the wording of a use case, and how to put it right. */
export const wording = {
  'USE-01': {
    wrong: always('No kind of texts has been chosen.'),
    why: 'The kind decides which rules reviewers apply.',
    fix: always('Choose at least one, such as account notifications or marketing.'),
  },
  'USE-02': {
    wrong: ({ problem, length }) =>
      pick(
        problem,
        {
          short: `The summary has only ${length ?? 'a few'} characters.`,
          long: `The summary has ${length ?? 'too many'} characters; 500 is the limit.`,
        },
        'The summary is rather short.',
      ),
    why: 'A summary that says too little is the most common reason for a refusal.',
    fix: ({ problem }) => (problem === 'long' ? 'Shorten it to 500 characters.' : 'Say who is texted, what, when and how often.'),
  },
  'USE-03': {
    wrong: always('The summary does not say what the texts are about.'),
    why: '“Marketing” or “notifications” alone is refused as too vague.',
    fix: always('Name the occasion and the content: “a reminder the day before a visit”.'),
  },
  'USE-04': {
    wrong: ({ problem }) =>
      problem === 'passcode'
        ? 'The texts send login codes, but the kind is marketing.'
        : 'The texts advertise, but marketing is not among the kinds.',
    why: 'Reviewers compare the chosen kind with the summary and the samples.',
    fix: ({ problem }) =>
      problem === 'passcode' ? 'Add two-factor authentication, or change the texts.' : 'Add marketing, or take the offer out of the texts.',
  },
  'USE-05': {
    wrong: ({ problem, samples, categories }) =>
      problem === 'no-promotion'
        ? 'No sample shows the marketing texts.'
        : categories && samples
          ? `There are ${categories} kinds of texts but only ${samples} sample(s).`
          : 'There are fewer samples than kinds of texts.',
    why: 'Each kind of text needs an example.',
    fix: ({ problem }) => (problem === 'no-promotion' ? 'Add a sample with a real offer.' : 'Add a sample for each kind.'),
  },
  'USE-08': {
    wrong: ({ other }) => `This use case reads the same as ${other ? `use case ${other}` : 'another one'}.`,
    why: 'The same traffic on several numbers looks like spreading spam.',
    fix: always('Say what differs, or why several numbers are needed.'),
  },
  'USE-09': {
    wrong: (facts) =>
      facts['sample'] ? `Sample ${facts['sample']} still holds filler text.` : 'Filler text or an open placeholder was left here.',
    why: 'Unfinished text is sent back unread.',
    fix: always('Write the real words. Personal ones such as [Name] may stay.'),
  },
  'MSG-01': {
    wrong: ({ problem, sample: n = '' }) =>
      pick(
        problem,
        {
          none: 'There is no sample message.',
          short: `Sample ${n} is shorter than 20 characters.`,
          long: `Sample ${n} is longer than 500 characters.`,
          alike: `Sample ${n} nearly repeats an earlier one.`,
        },
        'There is only one sample; two are recommended.',
      ),
    why: 'Samples show reviewers what consumers will really get.',
    fix: ({ problem }) => (problem === 'long' ? 'Shorten it to 500 characters.' : 'Give real, complete and different examples.'),
  },
  'MSG-02': {
    wrong: (facts) => `${sample(facts)} does not name your business.`,
    why: 'Consumers must see at once who is texting.',
    fix: always('Begin it with your brand.'),
  },
  'MSG-03': {
    wrong: (facts) =>
      facts['problem'] === 'promotion' ? `${sample(facts)} advertises without saying how to stop.` : 'No sample says how to stop.',
    why: 'Reviewers want to see the way out in at least one sample, and in each promotion.',
    fix: always('Add “Reply STOP to opt out.”'),
  },
  'MSG-04': {
    wrong: (facts) => `${sample(facts)} has a placeholder where your name belongs.`,
    why: 'A template looks like a program for many senders.',
    fix: always('Write your own brand there.'),
  },
  'MSG-05': {
    wrong: (facts) => `${sample(facts)} uses ${facts['host'] ? `the link shortener ${facts['host']}` : 'a link shortener'}.`,
    why: 'Shared shorteners hide where a link leads; carriers block them.',
    fix: always('Use the full link on your own domain.'),
  },
  'MSG-06': {
    wrong: (facts) => `${sample(facts)} has a link without https.`,
    why: 'Links that are not secured are refused.',
    fix: always('Use https.'),
  },
  'MSG-07': {
    wrong: (facts) =>
      `${sample(facts)} links to ${facts['host'] ?? 'another domain'}, which is not ${facts['host'] ? 'your domain' : 'yours'}.`,
    why: 'Foreign links look like phishing.',
    fix: always('Link to your own site, or explain the domain in the additional information.'),
  },
  'MSG-08': {
    wrong: (facts) =>
      `${sample(facts)} ${facts['problem'] === 'passcode' ? 'sends a code, but the kind is marketing.' : 'advertises, but the kind is login codes.'}`,
    why: 'Samples must fit the kind of texts.',
    fix: always('Change the sample, or add the kind it belongs to.'),
  },
  'MSG-09': {
    wrong: (facts) => `${facts['sample'] ? sample(facts) : 'The summary or a sample'} reminds of an abandoned cart.`,
    why: 'Cart reminders need double opt-in, timing limits and a mention in the privacy policy.',
    fix: always('Leave them out, or say that you meet these rules.'),
  },
  'MSG-10': {
    wrong: (facts) =>
      `${sample(facts)} ${pick(facts['problem'], { exclamation: 'has three or more exclamation marks.', capitals: 'is mostly in capitals.' }, 'promises or presses too much.')}`,
    why: 'Shouting and pressure look like deceptive marketing.',
    fix: always('Say it calmly.'),
  },
  'MSG-11': {
    wrong: (facts) => `${sample(facts)} is sent and billed as ${facts['segments'] ?? 'several'} messages.`,
    why: '160 plain characters fit into one message, 70 with other characters such as Korean or emoji.',
    fix: always('Shorten it if that matters.'),
  },
  'MSG-12': {
    wrong: (facts) => `${sample(facts)} holds what looks like a ${facts['kind'] === 'ssn' ? 'social security number' : 'card number'}.`,
    why: 'Nobody’s real data belongs in a sample.',
    fix: always('Use a placeholder such as [number].'),
  },
  'HLP-01': {
    wrong: ({ missing }) => `The HELP reply lacks ${listed(missing, ELEMENTS)}.`,
    why: 'Who asks for help must learn who you are, how to reach you and how to stop.',
    fix: ({ missing }) => `Add ${listed(missing, ELEMENTS, 'your brand, a contact and how to stop')}.`,
  },
  'CNF-01': {
    wrong: ({ missing }) => `The confirmation message lacks ${listed(missing, ELEMENTS)}.`,
    why: 'The first text must repeat what the consumer agreed to.',
    fix: ({ missing }) => `Add ${listed(missing, ELEMENTS, 'your brand, how often you text, rates, HELP and STOP')}.`,
  },
  'OPT-01': {
    wrong: ({ problem }) =>
      pick(
        problem,
        { 'no-method': 'No way of opting in has been chosen.', 'no-description': 'The opt-in is not described.' },
        'It says that consent is not needed.',
      ),
    why: 'Consent is required in every registration, without exception.',
    fix: always('Describe how each person agrees to the texts.'),
  },
  'OPT-02': {
    wrong: always('The description does not say how people agree.'),
    why: 'Having somebody’s number is not consent.',
    fix: always('Tell step by step where they start, what they see and what they do.'),
  },
  'OPT-03': {
    wrong: always('Marketing rests on spoken consent alone.'),
    why: 'Promotional texts need written consent.',
    fix: always('Add a web form, a paper form or a keyword.'),
  },
  'OPT-04': {
    wrong: ({ problem }) =>
      problem === 'words' ? 'It reads as if customers must accept texts to be served.' : 'Customers cannot refuse the texts.',
    why: 'Texts must be a free choice; the service must work without them.',
    fix: always('Make the consent optional, and say so.'),
  },
  'OPT-05': {
    wrong: (facts) =>
      facts['problem'] === 'sentence'
        ? `One sentence asks consent for texts and for ${listed(facts['with'], BUNDLED, 'something else')}.`
        : 'The consent to texts is tied to another agreement.',
    why: 'Consent to texts must stand alone.',
    fix: always('Give texts a sentence and a box of their own.'),
  },
  'OPT-06': {
    wrong: always('Marketing and other texts share one consent.'),
    why: 'Each purpose needs its own yes.',
    fix: always('Use two boxes, one for marketing and one for the rest.'),
  },
  'OPT-07': {
    wrong: always('The consent box is ticked in advance.'),
    why: 'A box the customer did not tick is no consent.',
    fix: always('Leave the box empty until the customer ticks it.'),
  },
  'OPT-08': {
    wrong: ({ problem }) =>
      problem === 'promotion'
        ? 'The consent text offers promotions, but marketing is not among the kinds.'
        : 'The consent text does not mention offers or promotions.',
    why: 'People must agree to the very kind of texts you send.',
    fix: ({ problem }) => (problem === 'promotion' ? 'Add marketing, or take the promotions out.' : 'Say that the texts are promotional.'),
  },
  'OPT-09': {
    wrong: ({ missing }) => `The description does not mention ${listed(missing, METHODS, 'every way you chose')}.`,
    why: 'What is described must match the ways that were chosen.',
    fix: ({ missing }) =>
      `Describe ${listed(missing, METHODS, 'each way')}, or remove ${missing ? 'that way' : 'those that do not apply'}.`,
  },
  'OPT-10': {
    wrong: ({ problem, missing }) =>
      pick(
        problem,
        { none: 'The script read to customers is missing.', short: 'The script is too short.' },
        `The script lacks ${listed(missing, ELEMENTS)}.`,
      ),
    why: 'Spoken consent is judged by the exact words.',
    fix: ({ problem, missing }) =>
      problem === 'missing' ? `Add ${listed(missing, ELEMENTS)}.` : 'Give the words exactly as they are spoken.',
  },
  'OPT-11': {
    wrong: ({ problem, keyword = 'That word' }) =>
      pick(
        problem,
        {
          none: 'The sign-up keyword is missing.',
          'no-location': 'It is not said where people see the keyword.',
          weak: `${keyword} works, but phones also use it to undo STOP.`,
        },
        `${keyword} cannot be a sign-up keyword.`,
      ),
    why: 'A keyword is one word of letters and digits that is not reserved, shown together with the disclosures.',
    fix: ({ problem }) => (problem === 'no-location' ? 'Say where it is printed or shown.' : 'Choose a word such as JOIN.'),
  },
  'OPT-12': {
    wrong: always('Canadians are texted without a second confirmation.'),
    why: 'For Canada reviewers expect a double opt-in.',
    fix: always('Have people confirm with a reply such as YES.'),
  },
  'OPT-13': {
    wrong: ({ problem }) =>
      problem === 'others'
        ? 'The consent covers partners or other companies.'
        : 'Numbers come from a bought, rented, shared or partner’s list.',
    why: 'Consent given to somebody else does not count.',
    fix: ({ problem }) => (problem === 'others' ? 'Ask for your own texts only.' : 'Text only people who agreed with you yourself.'),
  },
  'OPT-14': {
    wrong: always('There is neither a link to the web form nor a screenshot.'),
    why: 'Reviewers must see the form.',
    fix: always('Give its address, or a screenshot when it is behind a login.'),
  },
  'CTA-01': { wrong: lacks('your brand name'), why: 'People must know whose texts they agree to.', fix: always('Name your brand in it.') },
  'CTA-02': { wrong: lacks('how often you text'), why: DISCLOSURES, fix: always('Add “Message frequency varies”, or a number.') },
  'CTA-03': { wrong: lacks('a word about costs'), why: DISCLOSURES, fix: always('Add “Msg & data rates may apply.”') },
  'CTA-04': { wrong: lacks('how to stop'), why: DISCLOSURES, fix: always('Add “Reply STOP to opt out.”') },
  'CTA-05': { wrong: lacks('how to get help'), why: DISCLOSURES, fix: always('Add “Reply HELP for help.”') },
  'CTA-06': { wrong: lacks('the privacy policy'), why: DISCLOSURES, fix: always('Add a link to your privacy policy.') },
  'CTA-07': { wrong: lacks('the terms'), why: DISCLOSURES, fix: always('Add a link to your terms.') },
  'CTA-08': {
    wrong: always('The consent text does not plainly say that people agree to texts.'),
    why: 'Consent that does not name text messages is refused as unclear.',
    fix: always('Say “I agree to get text messages from …”.'),
  },
  'CTA-09': {
    wrong: ({ problem, length }) =>
      length
        ? `The consent text has ${length} characters: too ${problem ?? 'short or too long'}.`
        : 'The consent text is too short or too long.',
    why: 'The form holds 20 to 1,024 characters.',
    fix: always('Give the exact words, within these limits.'),
  },
  'CTA-10': {
    wrong: ({ here, there, elsewhere }) =>
      `The consent text promises ${here ?? 'one number of texts'}, but ${pick(elsewhere, PLACES, 'another answer')} says ${there ?? 'another'}.`,
    why: 'Reviewers compare what is promised in each place.',
    fix: always('Use the same number everywhere.'),
  },
  'CTA-11': {
    wrong: lacks('that consent is not a condition of purchase'),
    why: 'Marketing consent may not be the price of buying something.',
    fix: always('Add “Consent is not a condition of purchase.”'),
  },
} satisfies Partial<Record<PreflightRule, FindingWords>>;
