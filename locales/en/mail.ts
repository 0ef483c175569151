import type { PreflightRule } from '../../registration/preflight/ruleIds.ts';
import type { Facts } from '../findingWords.ts';
import type { MailWords, StaffMailWords, VerdictFacts } from '../mailWords.ts';
import { contentQuestions } from './findings/contentQuestions.ts';
import { findings } from './findings/findings.ts';

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
    undrawn: 'Shown as □, because the font of this document has no such character',
    unshown: 'not shown here, see the attached file',
  },
  receipt: ({ name, company, reference, revision, numbers, special, writeTo }) => ({
    subject: `[${reference}] We have received your toll-free number registration`,
    preheader: `Your reference is ${reference}. Review takes 1–2 weeks at present.`,
    paragraphs: [
      `Hello ${name},`,
      revision > 1
        ? `We have received the corrected registration for ${company} (version ${revision}).`
        : `We have received the toll-free number registration for ${company}.`,
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
    action: { url: link, label: 'Continue the registration' },
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
    action: { url: link, label: 'Continue the registration' },
    paragraphs: [
      `The toll-free number registration${called(company)} has been waiting for a while. ${missing === 1 ? 'One answer is' : `${missing} answers are`} still missing.`,
      `Continue here:\n${link}`,
      `Your answers are kept until ${keptUntil}, then they are deleted.`,
    ],
  }),
  expired: ({ company, link }) => ({
    subject: 'Your unfinished toll-free registration was deleted',
    action: { url: link, label: 'Start again' },
    paragraphs: [
      `The unfinished toll-free number registration${called(company)} was deleted, because it was left unchanged for so long.`,
      `You can start again at any time:\n${link}`,
    ],
  }),
  status: ({ company, reference, status, reasons, link, writeTo }) => ({
    subject: `[${reference}] ${STATUS_SUBJECT[status]}`,
    ...(status === 'rejected' && { action: { url: link, label: 'Correct the answers' } }),
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

const SPECIAL = { charity: 'charity', political: 'political' } as const;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function reasons({ overridden, withoutReason }: VerdictFacts): string {
  if (withoutReason === 0) return overridden === 1 ? 'with the reason below' : 'with reasons below';
  return withoutReason === overridden ? 'without a reason' : `${withoutReason} of them without a reason`;
}

function verdict(facts: VerdictFacts): string {
  const { blockers, overridden, open, special } = facts;
  return [
    blockers > 0 ? counted(blockers, 'blocker') : 'No blockers',
    overridden > 0 ? `${counted(overridden, 'warning')} overridden, ${reasons(facts)}` : '',
    open > 0 ? `${counted(open, 'warning')} unanswered` : '',
    overridden + open === 0 ? 'no warnings' : '',
    special.length > 0 ? `special handling: ${special.map((kind) => SPECIAL[kind]).join(' and ')}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A content question is read better as the question than as a finding about a word; without the facts of a form only the reason of a rule makes a sentence. */
function rule(id: string, facts: Facts | undefined): string | undefined {
  if (!Object.hasOwn(findings, id)) return undefined;
  const { wrong, why } = findings[id as PreflightRule];
  return contentQuestions[id] ?? (facts ? wrong(facts) : why);
}

export const staffMail: StaffMailWords = {
  verdict,
  rule,
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
  assumed: 'Assumed',
  assumedCount: (count) => `${counted(count, 'answer')}, marked where ${count === 1 ? 'it stands' : 'they stand'}`,
  blockers: 'Blockers',
  overridden: 'Warnings overridden',
  answered: 'Content questions answered',
  open: 'Unanswered warnings',
  reason: 'Reason',
  answer: 'Answer',
  noReason: 'No reason given',
  masked: 'Numbers that identify the organization are masked here; they stand whole in registration.pdf and registration.json.',
  attached: 'Attached',
  speakers: { customer: 'Customer', bot: 'Bot' },
  answersSoFar: 'Answers so far',
  conversation: 'Conversation',
  handoff: ({ company, registrationId, language, stuckOn }) => ({
    subject: `A customer asks for a person – toll-free registration${called(company)}`,
    paragraphs: [
      'Please take over this conversation.',
      `Registration: ${registrationId}\nCustomer’s language: ${language}${stuckOn ? `\nStuck on: ${stuckOn}` : ''}`,
    ],
    preheader: `${stuckOn ? `Stuck on ${stuckOn}. ` : ''}Language: ${language}.`,
  }),
};
