import type { Form } from '../../../../../../registration/form.ts';
import { file, filled, page } from '../../parts.ts';

const cardIssuer: Form = filled({
  company: {
    businessType: 'PUBLIC_PROFIT',
    legalName: 'Alder & Quince Card Services, Inc.',
    registrationNumber: '51-0392746',
    website: 'https://cards.alderquince.example',
    privacyPolicyUrl: 'https://cards.alderquince.example/disclosures/privacy',
    termsUrl: 'https://cards.alderquince.example/disclosures/alerts-terms',
    address: { street: '1100 N King Street', city: 'Wilmington', region: 'DE', postalCode: '19801' },
    contact: {
      firstName: 'Harriet',
      lastName: 'Dunleavy',
      title: 'Vice President, Regulatory Compliance',
      email: 'harriet.dunleavy@alderquince.example',
      phone: '+13025550171',
    },
  },
  useCases: [
    {
      categories: ['FRAUD_ALERT_MESSAGING', 'ACCOUNT_NOTIFICATIONS'],
      summary:
        'Alder & Quince transmits (i) fraud alerts requesting that an enrolled cardholder affirm or disavow a suspicious transaction and (ii) account notifications, namely payment due dates and receipt of payment. Enrolment is elective. Transmission is event-driven; cadence therefore varies.',
      sampleMessages: [
        'Alder & Quince Fraud Desk: did you attempt [amount] at [merchant] on the card ending 0042? Reply YES or NO. To end alerts, reply STOP.',
        'Alder & Quince: your statement balance is due [date]. Sign in at https://cards.alderquince.example to pay. To end alerts, reply STOP.',
      ],
      monthlyVolume: '1,000,000',
      helpMessage: 'Alder & Quince Cardholder Services: 302-555-0171, day and night. To end alerts, reply STOP.',
      optIn: {
        methods: ['WEB_FORM', 'IVR'],
        description:
          'A cardholder enrols (a) on the public alerts page, a web form whose single consent checkbox is blank, or (b) through the automated telephone menu upon activating a card, where the recorded disclosure is played and key 1 signifies assent. The account is opened and serviced irrespective of enrolment.',
        url: 'https://cards.alderquince.example/alerts/enroll',
        verbalScript:
          'Alder and Quince offers fraud alerts and account notifications by text message. Message frequency varies according to account activity. Message and data rates may apply. To end alerts, reply STOP; for help, reply HELP. The alerts terms and the privacy policy are available at cards dot alderquince dot example. If you consent to receive these text messages, press 1. If you do not, press 2. Do you consent?',
        confirmationMessage:
          'Alder & Quince: alerts are active for the number provided. Message frequency varies. Message and data rates may apply per carrier plan. For help, reply HELP. To end alerts, reply STOP.',
      },
      callToAction: {
        text: 'Alerts by Text Message. By selecting this box, I consent to the transmission by Alder & Quince of text messages containing fraud alerts and account notifications to the mobile number I have furnished. Message frequency varies according to account activity. Message and data rates may apply. I may reply STOP to end alerts or HELP for help. Consult the Alerts Terms (https://cards.alderquince.example/disclosures/alerts-terms) and the Privacy Policy (https://cards.alderquince.example/disclosures/privacy).',
        evidence: [page('https://cards.alderquince.example/alerts/enroll'), file('ivr-call-flow-v7.pdf', 530)],
      },
      numbers: ['+18665550185'],
    },
  ],
});

const freightBroker: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Longmire Freight Logistics LLC',
    registrationNumber: '37-1825094',
    website: 'https://longmirefreight.example',
    privacyPolicyUrl: 'https://longmirefreight.example/privacy',
    termsUrl: 'https://longmirefreight.example/driver-texts',
    address: { street: '77 Railhead Rd', city: 'Joliet', region: 'IL', postalCode: '60436' },
    contact: { firstName: 'Duke', lastName: 'Longmire', email: 'duke@longmirefreight.example', phone: '+18155550193' },
  },
  useCases: [
    {
      categories: ['DELIVERY_NOTIFICATIONS'],
      summary:
        'Longmire Freight dispatch texts truck drivers hauling our loads: pickup number, dock and appointment changes, check calls, delivery confirmation. Delivery stuff only, goes to drivers who okayed it on the phone. 2-6 texts per load.',
      sampleMessages: [
        'Longmire Freight load #1234: PU moved to dock 18, 0600. Reply OK. STOP to opt out',
        'Longmire Freight: got your POD for #1234, thanks driver. Lumper receipt? Snap a pic and send it here.',
      ],
      monthlyVolume: '100,000',
      monthlyEstimate: 22000,
      messageFrequency: '2 to 6 per load',
      helpMessage: 'Longmire Freight dispatch 24/7: 815-555-0193. Reply STOP and we go back to calling.',
      optIn: {
        methods: ['AGENT_PHONE'],
        description:
          'Driver calls dispatch (or we call him) to book the load. Dispatcher reads the script off the screen over the phone. Driver says yes, dispatcher clicks Text OK on the load; driver says no, we do check calls by voice. Saved with name and time.',
        verbalScript:
          'Longmire Freight can text you pickup and delivery updates on this load, 2 to 6 texts per load. Message and data rates may apply. STOP gets you off, HELP gets you help. Terms and privacy policy are on longmirefreight dot example. No text, no problem, you still get the load. You want the texts, yes or no?',
        confirmationMessage:
          'Longmire Freight: you OK’d load texts, 2 to 6 per load. Msg & data rates may apply, check your plan. HELP for help. STOP to opt out.',
      },
      callToAction: {
        text: 'Longmire Freight can text you pickup and delivery updates on this load, 2 to 6 texts per load. Say yes and you agree to get them. Message and data rates may apply. STOP gets you off, HELP gets you help. Terms: https://longmirefreight.example/driver-texts. Privacy policy: https://longmirefreight.example/privacy.',
        location: 'Read by the dispatcher on the booking call',
        evidence: [file('tms-text-ok-button.png', 204)],
      },
      numbers: ['+18775550185'],
    },
  ],
});

const solarInstaller: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Cholla Ridge Solar Contractors, LLC',
    doingBusinessAs: 'Cholla Ridge Solar',
    registrationNumber: '86-2047713',
    website: 'https://chollaridgesolar.example',
    privacyPolicyUrl: 'https://chollaridgesolar.example/privacy',
    termsUrl: 'https://chollaridgesolar.example/sms',
    address: { street: '3655 E Speedway Blvd', city: 'Tucson', region: 'AZ', postalCode: '85716' },
    contact: { firstName: 'Marguerite', lastName: 'Begay', email: 'mbegay@chollaridgesolar.example', phone: '+15205550127' },
  },
  useCases: [
    {
      categories: ['CUSTOMER_CARE', 'ACCOUNT_NOTIFICATIONS'],
      summary:
        'Homeowners who signed with Cholla Ridge Solar get project notifications by text (permit filed, inspection passed, crew day, utility turn-on) and can text their project coordinator back with questions as customer care. 5–10 texts over a project of about three months.',
      sampleMessages: [
        'Cholla Ridge Solar: great news, the county signed off on your permit! Next step: crew day on {date}. Reply STOP to opt out.',
        'Hi {first name}, Jo from Cholla Ridge Solar. Yes, the inverter hums a bit at noon, that is normal. Anything else I can look into?',
      ],
      monthlyVolume: '10,000',
      messageFrequency: '5 to 10 per project',
      helpMessage: 'Cholla Ridge Solar customer care: 520-555-0127 or mbegay@chollaridgesolar.example. Reply STOP to opt out.',
      optIn: {
        methods: ['PAPER_FORM'],
        description:
          'After the install agreement is signed, the coordinator hands the homeowner a one-page "Stay in touch" form on its own clipboard. It offers text, e-mail or mail, one box each, none marked. Whoever marks Text signs beneath the text disclosure.',
        confirmationMessage:
          'Cholla Ridge Solar: you’ll get project texts from us, 5 to 10 per project. Message and data rates may apply, as ever. Write HELP for help, STOP to opt out.',
      },
      callToAction: {
        text: 'TEXT. I agree to receive text messages from Cholla Ridge Solar with news on my project and answers to my questions, 5 to 10 per project. Message and data rates may apply. I can reply STOP to opt out or HELP for help. The SMS terms are at chollaridgesolar.example/sms and the privacy policy is at chollaridgesolar.example/privacy. Signature, date, mobile number.',
        location: '“Stay in touch” form, handed over after signing',
        evidence: [file('stay-in-touch-form.pdf', 121)],
      },
      numbers: ['+18885550185'],
    },
  ],
});

export const money = { cardIssuer, freightBroker, solarInstaller };
