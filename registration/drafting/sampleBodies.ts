import type { Category } from '../choices.ts';

/** Two messages of each kind, without the brand before and the opt-out after them. `{site}` stands for the way to the business's own site. */
export const SAMPLE_BODIES: Readonly<Record<Category, readonly [string, string]>> = {
  ACCOUNT_NOTIFICATIONS: [
    'Hi [Name], a reminder of your appointment on [date] at [time].',
    'Hi [Name], your account was updated on [date]. Reply with questions.',
  ],
  CUSTOMER_CARE: [
    'Hi [Name], thank you for your question. We will answer it by [date].',
    'Hi [Name], your request #1234 is solved. Reply if you need more help.',
  ],
  MARKETING: [
    'Hi [Name], our new offers are here: 20% off until [date].{site}',
    'Hi [Name], save 15% on favorites with the promotion of this month.{site}',
  ],
  TWO_FACTOR_AUTHENTICATION: [
    'your verification code is [code]. It expires in 10 minutes.',
    '[code] is your one-time passcode to log in. Do not share it.',
  ],
  DELIVERY_NOTIFICATIONS: [
    'Hi [Name], your delivery arrives on [date] before [time].',
    'Hi [Name], order #1234 has shipped and should reach you by [date].',
  ],
  EVENTS: ['Hi [Name], see you at our event on [date] at [time].{site}', 'Hi [Name], your ticket for the event on [date] is confirmed.'],
  FRAUD_ALERT_MESSAGING: [
    'Fraud alert: unusual activity on [date]. Was it you? Reply YES or NO.',
    'Hi [Name], did you pay [amount] on [date]? Reply YES or NO (fraud).',
  ],
  SECURITY_ALERT: [
    'Security alert: new sign-in on [date]. Not you? Change your password.',
    'Hi [Name], your password was changed on [date]. Not you? Contact us.',
  ],
  PUBLIC_SERVICE_ANNOUNCEMENT: [
    'Public notice: water is off in your area on [date] until [time].',
    'Storm warning for [date]. Please stay indoors until [time].',
  ],
  HIGHER_EDUCATION: [
    'Hi [Name], course registration for next term opens on [date].',
    'Campus notice: classes move online on [date] because of the weather.',
  ],
  K12: [
    'School closes early on [date]. Please pick up your child at [time].',
    'Hi [Name], the parent-teacher meeting is on [date] at [time].',
  ],
  CHARITY_NONPROFIT: [
    'Hi [Name], our next volunteer day is [date]. Can we count on you?',
    'Hi [Name], thank you for your support. See what our charity achieved.{site}',
  ],
  POLLING_AND_VOTING_NON_POLITICAL: [
    'Survey: how was your visit on [date]? Reply 1 (poor) to 5 (great).',
    'Poll: should we open on Sundays as well? Reply YES or NO by [date].',
  ],
  POLITICAL_ELECTION_CAMPAIGNS: [
    'Hi [Name], our campaign is in town on [date] at [time]. Join us?',
    'Hi [Name], early voting starts on [date]. Make your plan to vote.{site}',
  ],
};

/** Sent where donations are asked for, in place of the second message. */
export const DONATION_BODY = 'Hi [Name], our donation drive ends [date]. Every donation helps.{site}';
