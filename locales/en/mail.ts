import type { MailWords, StaffMailWords } from '../mailWords.ts';

const called = (company: string | undefined): string => (company ? ` for ${company}` : '');

export const mail: MailWords = {
  locale: 'en',
  senderName: 'Toll-free registration',
  fullName: (firstName, lastName) => `${firstName} ${lastName}`,
  document: {
    title: 'Toll-free number registration',
    reference: 'Reference',
    submitted: 'Submitted',
    resubmission: (revision) => `Resubmission, version ${revision}`,
    special: 'Charity or political organization',
    wholeForm: 'Whole form',
    marks: { agent: 'from a support agent', drafted: 'drafted by the bot', assumed: 'assumed' },
    ownWords: "In the customer's own words",
  },
  receipt: ({ name, company, reference, revision, numbers, special, writeTo }) => ({
    subject: `[${reference}] We have received your toll-free number registration`,
    paragraphs: [
      `Hello ${name},`,
      revision > 1
        ? `we have received the corrected registration for ${company} (version ${revision}).`
        : `we have received the toll-free number registration for ${company}.`,
      `Your reference: ${reference}\n${numbers.length > 1 ? 'Numbers' : 'Number'}: ${numbers.join(', ')}`,
      'What happens next: Genesys checks the form and files it with the carriers. At present this takes 1–2 weeks. We will tell you when the status changes.',
      ...(special
        ? [`Charities and political organizations have special requirements. ${writeTo} looks after them and may write to you.`]
        : []),
      `Questions or corrections? Write to ${writeTo} and give your reference.`,
      'The attached PDF shows everything you have sent. Please keep it.',
    ],
  }),
  resume: ({ code, link, keptUntil }) => ({
    subject: 'Your code to continue the toll-free registration',
    paragraphs: [
      'Your answers are saved. To continue, type this code in the chat:',
      code,
      `Or open this link:\n${link}`,
      `The code works once; ask for a new one in the chat at any time. Your answers are kept until ${keptUntil}.`,
      'Did you not ask for this? Then ignore this mail, and do not pass the code on.',
    ],
  }),
  reminder: ({ company, missing, link, keptUntil }) => ({
    subject: 'Your toll-free registration is not finished yet',
    paragraphs: [
      `The toll-free number registration${called(company)} has been waiting for a while. ${missing === 1 ? 'One answer is' : `${missing} answers are`} still missing.`,
      `Continue here:\n${link}`,
      `Your answers are kept until ${keptUntil}, then they are deleted.`,
    ],
  }),
  expired: ({ company, link }) => ({
    subject: 'Your unfinished toll-free registration was deleted',
    paragraphs: [
      `The unfinished toll-free number registration${called(company)} was deleted, because it was left unchanged for so long.`,
      `You can start again at any time:\n${link}`,
    ],
  }),
  status: ({ company, reference, status, reasons, link, writeTo }) => ({
    subject: `[${reference}] ${STATUS_SUBJECT[status]}`,
    paragraphs: [
      `Registration ${reference} for ${company}: ${STATUS_TEXT[status]}`,
      ...(reasons.length > 0
        ? [reasons.map(({ label, code, note }) => `- ${label ? `${label}: ` : ''}${note}${code ? ` (code ${code})` : ''}`).join('\n')]
        : []),
      ...(status === 'rejected' ? [`Correct these answers here and send the registration again:\n${link}`] : []),
      `Questions? Write to ${writeTo} and give your reference.`,
    ],
  }),
};

const STATUS_SUBJECT = {
  'in-review': 'Your registration is being reviewed',
  approved: 'Your registration was approved',
  rejected: 'Your registration needs corrections',
} as const;

const STATUS_TEXT = {
  'in-review': 'the review has begun. There is nothing you need to do.',
  approved: 'it was approved. Your toll-free numbers are verified for texting.',
  rejected: 'it was rejected for now. Only these points have to be corrected:',
} as const;

export const staffMail: StaffMailWords = {
  subject: ({ reference, company, numbers, revision, special }) =>
    `[${reference}] ${company} – ${revision > 1 ? `resubmission ${revision} of ` : ''}toll-free registration (${numbers} ${numbers === 1 ? 'number' : 'numbers'})${special ? ' – special handling' : ''}`,
  intro: 'A customer has finished a toll-free number registration. Replies to this mail go to the customer’s contact.',
  readFirst: 'Read first',
  language: 'Customer’s language',
  languages: { en: 'English', ko: 'Korean' },
  resubmission: 'Resubmission',
  specialHandling: 'Special handling',
  specialKinds: { charity: 'Charity', political: 'Political organization' },
  handedOverBy: 'Handed over by',
  agentNote: 'Agent’s note',
  fromAgent: 'Came from the agent',
  drafted: 'Drafted by the bot',
  overridden: 'Warnings overridden',
  answered: 'Content questions answered',
  open: 'Other warnings',
  noReason: 'no reason given',
  masked: 'Numbers that identify the organization are masked here; they stand whole in registration.pdf and registration.json.',
  attached: 'Attached',
  speakers: { customer: 'Customer', bot: 'Bot' },
  handoff: ({ company, registrationId, language, stuckOn, answers, transcript }) => ({
    subject: `A customer asks for a person – toll-free registration${called(company)}`,
    paragraphs: [
      `Please take over this conversation.\nRegistration: ${registrationId}\nCustomer’s language: ${language}${stuckOn ? `\nStuck on: ${stuckOn}` : ''}`,
      `Answers so far:\n${answers}`,
      `Conversation:\n${transcript}`,
    ],
  }),
};
