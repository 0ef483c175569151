import type { Form } from '../../../../../../registration/form.ts';
import { file, filled, page } from '../../parts.ts';

const orthodontist: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Bracewell Orthodontics, P.A.',
    registrationNumber: '59-3308417',
    website: 'https://www.bracewellortho.example',
    privacyPolicyUrl: 'https://www.bracewellortho.example/legal/privacy',
    termsUrl: 'https://www.bracewellortho.example/legal/text-messaging',
    address: { street: '4120 Bayshore Blvd', street2: 'Suite 210', city: 'Tampa', region: 'FL', postalCode: '33611' },
    contact: {
      firstName: 'Renata',
      lastName: 'Quiles',
      title: 'Office manager',
      email: 'renata@bracewellortho.example',
      phone: '+18135550118',
    },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Bracewell Orthodontics reminds patients in treatment, or the parent of a minor patient, two days before an adjustment visit, and tells them when retainers or aligners come back from the lab. Roughly 3 texts a month per family.',
      sampleMessages: [
        'Bracewell Orthodontics: [Patient] has an adjustment on Thursday 4/9 at 3:15. Press 1 to keep it or call 813-555-0118. Reply STOP to cancel reminders.',
        'Bracewell Orthodontics: aligners 7 to 9 are in! Stop by the front desk any weekday until 5:30.',
      ],
      monthlyVolume: '10,000',
      monthlyEstimate: 2600,
      messageFrequency: 'about 3 a month',
      helpMessage: 'Bracewell Orthodontics front desk: 813-555-0118, weekdays 8 to 5:30. To cancel reminders reply STOP.',
      optIn: {
        methods: ['WEB_FORM', 'PAPER_FORM'],
        description:
          'New patients complete registration online at bracewellortho.example/new-patient, or on paper in the waiting room. Both carry a texting section of their own with an empty box. A parent who leaves it blank is called by phone instead.',
        url: 'https://www.bracewellortho.example/new-patient',
        confirmationMessage:
          'Bracewell Orthodontics: reminders by text are on, about 3 a month. Your carrier’s msg & data rates may apply. Text HELP for help. Text STOP to cancel.',
      },
      callToAction: {
        text: 'Appointment reminders by text (optional). By marking this box I agree that Bracewell Orthodontics may send text messages about my, or my child’s, orthodontic visits and appliances, about 3 a month. Message and data rates may apply. Text STOP to cancel or HELP for help at any time. See our privacy policy (bracewellortho.example/legal/privacy) and texting terms (bracewellortho.example/legal/text-messaging).',
        evidence: [page('https://www.bracewellortho.example/new-patient'), file('new-patient-packet-page-4.pdf', 288)],
      },
      numbers: ['+18005550185'],
    },
  ],
});

const homeHealth: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Wrenfield Home Health Services, Inc.',
    registrationNumber: '62-1749035',
    website: 'https://wrenfieldhomehealth.example',
    privacyPolicyUrl: 'https://wrenfieldhomehealth.example/notices/privacy',
    termsUrl: 'https://wrenfieldhomehealth.example/notices/sms',
    address: { street: '1900 Poplar Avenue', street2: 'Floor 3', city: 'Memphis', region: 'TN', postalCode: '38104' },
    contact: {
      firstName: 'Gideon',
      lastName: 'Asare',
      title: 'Director, clinical systems',
      email: 'gasare@wrenfieldhomehealth.example',
      phone: '+19015550147',
    },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'System-generated notifications from the Wrenfield Home Health scheduling platform. Recipients: patients or their designated caregivers. Content: aide arrival window, visit change, visit cancelled. No clinical data is transmitted. Trigger: a schedule change or 18:00 on the prior day.',
      sampleMessages: [
        'Wrenfield Home Health: an aide is scheduled for {date} between {start} and {end}. Questions: 901-555-0147. Reply STOP to unsubscribe.',
        'Wrenfield Home Health: the visit on {date} has been moved to {new date}. Reply Y to accept or N to be called. Reply STOP to unsubscribe.',
      ],
      monthlyVolume: '100,000',
      messageFrequency: 'varies with the care plan',
      helpMessage:
        'Wrenfield Home Health scheduling desk, 901-555-0147 (07:00-19:00 CT). Reply STOP to unsubscribe from visit notifications.',
      optIn: {
        methods: ['AGENT_PHONE', 'IMPORT'],
        description:
          'During the intake phone call the coordinator reads the script and sets the SMS flag to yes or no in the scheduling system. For patients admitted before the platform change, the flag and its date were imported from our former system; patients with no recorded yes were not carried over.',
        verbalScript:
          'Wrenfield Home Health can send visit notifications to your mobile phone by text message. How many you get varies with the care plan. Message and data rates may apply. You may reply STOP at any time to unsubscribe, or HELP for help. Our privacy notice and SMS terms are posted on wrenfieldhomehealth dot example. Care is the same if you decline. Do you agree to receive these text messages, yes or no?',
        listSource:
          'Our own former scheduling system: active patients whose yes to visit texts is on file with date and staff initials. Export of March 2026.',
        confirmationMessage:
          'Wrenfield Home Health: this number now receives visit notifications. Message frequency varies with the care plan. Message/data rates may apply. Reply HELP for help, STOP to unsubscribe.',
      },
      callToAction: {
        text: 'Wrenfield Home Health can send visit notifications to your mobile phone by text message. How many you get varies with the care plan. Message and data rates may apply. You may reply STOP at any time to unsubscribe, or HELP for help. Our privacy policy is at https://wrenfieldhomehealth.example/notices/privacy, our SMS terms at https://wrenfieldhomehealth.example/notices/sms. Do you agree to receive these text messages, yes or no?',
        location: 'Intake call, script shown on the coordinator’s screen (IS-114)',
        evidence: [file('IS-114-intake-script-screen.png', 412), file('consent-export-columns-redacted.pdf', 96)],
      },
      numbers: ['+18335550185'],
    },
  ],
});

const optician: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Halloran Eyewear Ltd.',
    doingBusinessAs: 'Halloran Optical',
    registrationNumber: '719324865RC0001',
    website: 'https://halloranoptical.example',
    privacyPolicyUrl: 'https://halloranoptical.example/privacy',
    termsUrl: 'https://halloranoptical.example/text-alerts',
    address: { street: '233 Princess Street', city: 'Kingston', region: 'ON', postalCode: 'K7L 1B2', country: 'CA' },
    contact: { firstName: 'Maeve', lastName: 'Halloran', title: 'Owner', email: 'maeve@halloranoptical.example', phone: '+16135550139' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Halloran Optical lets people know their glasses or contact lenses are ready, and nudges them once a year when their eye exam is due, provided they told us at the dispensing counter that texting suits them. Two or three texts a year.',
      sampleMessages: [
        'Halloran Optical here: your new frames are in and adjusted. We’re open till six, come try them on. Reply STOP to opt out.',
        'It’s Halloran Optical. A year has gone by since your last eye exam; call 613-555-0139 to book. Reply STOP to opt out.',
      ],
      monthlyVolume: '1,000',
      messageFrequency: '2 or 3 a year',
      helpMessage: 'Halloran Optical, 233 Princess St. Phone Maeve or Tim: 613-555-0139. Reply STOP to opt out of texts.',
      optIn: {
        methods: ['POINT_OF_SALE'],
        description:
          'When glasses are ordered, the optician at the counter asks the question printed on the order pad and circles YES or NO. We then send one text asking the customer to reply YES; without that reply nothing further goes out. Orders are filled either way.',
        verbalScript:
          'Would you like Halloran Optical to text you when your glasses are ready and once a year when your exam is due? That’s 2 or 3 texts a year. Message and data rates may apply, reply STOP to opt out, HELP for help. Our privacy policy and texting terms are on the website. Yes or no is fine.',
        confirmationMessage:
          'Halloran Optical: thanks, you’re confirmed for 2 or 3 texts a year. Msg and data rates may apply in Canada and abroad. HELP for help, STOP to opt out.',
      },
      callToAction: {
        text: 'Would you like Halloran Optical to text you when your glasses are ready and once a year when your exam is due? If you say yes, you consent to 2 or 3 text messages a year from us. Message and data rates may apply. You may opt out by replying STOP and get help with HELP. Privacy policy: halloranoptical.example/privacy. Terms: halloranoptical.example/text-alerts.',
        location: 'Printed on the order pad, read aloud at the dispensing counter',
        evidence: [file('order-pad-both-sides.jpg', 655)],
      },
      numbers: ['+18445550185'],
    },
  ],
});

const bloodBank: Form = filled({
  company: {
    businessType: 'NON_PROFIT',
    legalName: 'Ozark Plateau Blood Center',
    registrationNumber: '43-1205968',
    website: 'https://ozarkplateaublood.example',
    privacyPolicyUrl: 'https://ozarkplateaublood.example/privacy-practices',
    termsUrl: 'https://ozarkplateaublood.example/mobile-program-terms',
    address: { street: '2230 S Glenstone Ave', city: 'Springfield', region: 'MO', postalCode: '65804' },
    contact: { firstName: 'Lucinda', lastName: 'Farrow', email: 'lfarrow@ozarkplateaublood.example', phone: '+14175550162' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Registered blood donors of the Ozark Plateau Blood Center hear from us by text when they are eligible again (every eight weeks), the day before a booked draw, and when their type runs critically short. No money is ever requested.',
      sampleMessages: [
        'Ozark Plateau Blood Center: you can give again starting {date}. Pick a time: https://ozarkplateaublood.example/book Reply STOP to opt out',
        'Ozark Plateau Blood Center: O negative is below a one-day supply. The bus is at Battlefield Mall till 7 tonight. Reply STOP to opt out',
      ],
      monthlyVolume: '100,000',
      monthlyEstimate: 41000,
      messageFrequency: 'up to 4 a month',
      helpMessage: 'Ozark Plateau Blood Center donor line 417-555-0162, or lfarrow@ozarkplateaublood.example. Reply STOP to opt out.',
      optIn: {
        methods: ['IVR', 'MOBILE_QR_CODE'],
        description:
          'Donors who dial our scheduling line hear the recorded offer from the automated phone menu and press 1 to accept or 2 to go on without. On the donor bus, a poster with a QR code opens the page with the same words and an empty checkbox.',
        keywordLocation: 'Poster beside the snack table on both donor buses and in the Glenstone Avenue lobby',
        verbalScript:
          'The Ozark Plateau Blood Center would like to text you donor reminders and urgent shortage notices, up to 4 a month. Message and data rates may apply. You can reply STOP to opt out or HELP for help. Terms and our privacy policy are on ozarkplateaublood dot example. Do you agree to these texts? Press 1 for yes, 2 for no.',
        confirmationMessage:
          'Ozark Plateau Blood Center: you’re on the donor reminder list, up to 4 texts a month. Msg/data rates may apply. HELP for help, STOP to opt out. Thank you, neighbor!',
      },
      callToAction: {
        text: 'Text me donor reminders. I agree to receive up to 4 text messages a month from the Ozark Plateau Blood Center about when I can give, my booked time and urgent shortages. Message and data rates may apply. If I change my mind I reply STOP; if I need help I reply HELP. Read the mobile program terms at ozarkplateaublood.example/mobile-program-terms and the privacy policy at ozarkplateaublood.example/privacy-practices.',
        location: 'Page behind the QR code; spoken on 417-555-0162',
        evidence: [file('bus-poster.jpg', 1480), page('https://ozarkplateaublood.example/audio/ivr-consent-transcript.pdf')],
      },
      numbers: ['+18555550185'],
    },
  ],
  special: { isCharity: true, charityProof: file('irs-letter-501c3-1981.pdf', 190), solicitsDonations: false },
});

export const health = { orthodontist, homeHealth, optician, bloodBank };
