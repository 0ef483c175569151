import type { Form } from '../../../../../registration/form.ts';
import { file, filled, page } from '../parts.ts';

const lawFirm: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Pemberton, Ruiz & Okonkwo LLP',
    registrationNumber: '13-4417860',
    website: 'https://prolaw.pembertonruiz.example',
    privacyPolicyUrl: 'https://prolaw.pembertonruiz.example/privacy-notice',
    termsUrl: 'https://prolaw.pembertonruiz.example/terms-of-text-messaging',
    address: { street: '60 Broad Street', street2: '38th Floor', city: 'New York', region: 'NY', postalCode: '10004' },
    contact: {
      firstName: 'Octavia',
      lastName: 'Pemberton',
      title: 'Managing partner',
      email: 'opemberton@pembertonruiz.example',
      phone: '+12125550155',
    },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Pemberton, Ruiz & Okonkwo represents individuals in immigration matters. Clients of record who have so elected are notified by text of hearing dates, document deadlines and consultations. Messages are triggered by the docket; none contains privileged matter.',
      sampleMessages: [
        'Pemberton, Ruiz & Okonkwo LLP: reminder of your consultation on [date] at [time], 60 Broad Street. Reply STOP to discontinue.',
        'Pemberton Ruiz & Okonkwo: documents in matter #1234 are due [date]. Kindly upload at https://prolaw.pembertonruiz.example/client. Reply STOP to discontinue.',
      ],
      monthlyVolume: '1,000',
      helpMessage: 'Pemberton, Ruiz & Okonkwo LLP may be reached at 212-555-0155. Reply STOP to discontinue text messages.',
      optIn: {
        methods: ['PAPER_FORM'],
        description:
          'Following engagement, and upon a paper instrument distinct from the retainer agreement, the client may elect text notifications by affixing a signature. Representation is in no manner conditioned upon that election.',
        confirmationMessage:
          'Pemberton, Ruiz & Okonkwo LLP: your election of text notifications has been recorded. Frequency will vary with your matter. Message and data rates may apply thereto. Reply HELP for assistance, STOP to discontinue.',
      },
      callToAction: {
        text: 'ELECTION OF TEXT NOTIFICATIONS. The undersigned hereby consents to receive, by text message to the number set forth below, notices of hearings, deadlines and consultations from Pemberton, Ruiz & Okonkwo LLP. The frequency of messages will vary. Message and data rates may apply as imposed by the carrier. The undersigned may revoke this election by replying STOP and may obtain assistance by replying HELP. The Terms of Text Messaging are published at https://prolaw.pembertonruiz.example/terms-of-text-messaging. The Privacy Notice is published at https://prolaw.pembertonruiz.example/privacy-notice.',
        location: 'Separate paper instrument, tendered after the engagement meeting',
        evidence: [file('election-of-text-notifications.pdf', 174)],
      },
      numbers: ['+18005550154'],
    },
  ],
});

const realEstate: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Bluebonnet Home Realty Co',
    registrationNumber: '75-2680439',
    website: 'https://bluebonnethomerealty.example',
    privacyPolicyUrl: 'https://bluebonnethomerealty.example/privacy',
    termsUrl: 'https://bluebonnethomerealty.example/sms-policy-terms',
    address: { street: '8144 Walnut Hill Lane', city: 'Dallas', region: 'TX', postalCode: '75231' },
    contact: { firstName: 'Loretta', lastName: 'Nguyen', email: 'loretta@bluebonnethomerealty.example', phone: '+19725550168' },
  },
  useCases: [
    {
      categories: ['CUSTOMER_CARE'],
      summary:
        'Buyers and sellers already working with Bluebonnet Home Realty chat with their agent by text: showing times, repair questions, closing-day logistics. Two-way customer service conversations which the client begins or has asked for.',
      sampleMessages: [
        'Hi [Name], Loretta at Bluebonnet Home Realty. The sellers can do a showing 4:30 today, does it work for you? Text STOP to opt out.',
        'Bluebonnet Home Realty: yes, the fridge stays, I asked them this morning. What else would you like to know about the house?',
      ],
      monthlyVolume: '1,000',
      helpMessage: 'Bluebonnet Home Realty. Loretta Nguyen, broker, 972-555-0168. Reply STOP to end text conversations.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'Our “Work with us” page on the website has an optional line to leave a mobile number for text questions. Below it is an empty check box. People who skip it can phone or drop in instead.',
        url: 'https://bluebonnethomerealty.example/work-with-us',
        confirmationMessage:
          'Bluebonnet Home Realty: thank you for choosing text support with your agent. Msg frequency varies by conversation. Msg & data rates may apply; reply HELP for help, STOP to end.',
      },
      callToAction: {
        text: 'It is OK to text me. By checking the box I consent to customer service texts from Bluebonnet Home Realty that answer my questions and arrange showings. Message frequency varies by conversation. Message and data rates may apply with my wireless carrier. Reply STOP to end and HELP for help. SMS terms can be read here: https://bluebonnethomerealty.example/sms-policy-terms. Privacy policy can be read here: https://bluebonnethomerealty.example/privacy.',
        evidence: [page('https://bluebonnethomerealty.example/work-with-us')],
      },
      numbers: ['+18335550156'],
    },
  ],
});

const photographer: Form = filled({
  company: {
    businessType: 'SOLE_PROPRIETOR',
    legalName: 'Wren Abelard',
    doingBusinessAs: 'Wren Abelard Photo',
    website: 'https://wrenabelardphoto.example',
    privacyPolicyUrl: 'https://wrenabelardphoto.example/privacy',
    termsUrl: 'https://wrenabelardphoto.example/texting',
    address: { street: '5 Harbor Lane', city: 'Mystic', region: 'CT', postalCode: '06355' },
    contact: { firstName: 'Wren', lastName: 'Abelard', email: 'wren@wrenabelardphoto.example', phone: '+18605550143' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'I photograph families and boats. Clients who booked a session with Wren Abelard Photo and want texts get a session reminder, a note if weather moves us, and the gallery link. 3 or 4 texts per session.',
      sampleMessages: [
        "Hi {name}, it's Wren Abelard Photo. See you Saturday 7 AM at the dock, wear layers! Reply STOP if you don't want texts.",
        'Wren Abelard Photo: your gallery is up :) https://wrenabelardphoto.example/g/{code}',
      ],
      monthlyVolume: '100',
      messageFrequency: '3 or 4 per session',
      helpMessage: 'Wren Abelard Photo - it’s just me: wren@wrenabelardphoto.example. Reply STOP to stop my texts.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'You book a session on my site. The last step of the booking form has a little box, unticked, "text me about my session". Leave it and I send mail instead.',
        url: 'https://wrenabelardphoto.example/book',
        confirmationMessage:
          'Wren Abelard Photo: yay, session texts are on, 3 or 4 per session. Msg & data rates may apply from your carrier. HELP for help, STOP to stop.',
      },
      callToAction: {
        text: 'Text me about my session. I agree to get texts from Wren Abelard Photo with reminders, weather changes and my gallery link, 3 or 4 per session. Message and data rates may apply, that’s between you and your carrier. STOP stops them, HELP gets help. Here are my texting terms: https://wrenabelardphoto.example/texting. Here is my privacy policy: https://wrenabelardphoto.example/privacy.',
        evidence: [file('booking-last-step.png', 199)],
      },
      numbers: ['+18445550157'],
    },
  ],
});

const accountants: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Côté Nakamura Chartered Professional Accountants ULC',
    doingBusinessAs: 'Côté Nakamura CPA',
    registrationNumber: '812904571',
    website: 'https://cotenakamura.example',
    privacyPolicyUrl: 'https://cotenakamura.example/privacy',
    termsUrl: 'https://cotenakamura.example/text-terms',
    address: { street: '1874 Scarth Street', street2: 'Suite 600', city: 'Regina', region: 'SK', postalCode: 'S4P 4B3', country: 'CA' },
    contact: { firstName: 'Geneviève', lastName: 'Côté', email: 'genevieve@cotenakamura.example', phone: '+13065550148' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS', 'CUSTOMER_CARE'],
      summary:
        'Clients of Côté Nakamura CPA receive file notifications (return filed, signature needed, appointment tomorrow) and can put brief questions to our client care team by text. Volume peaks from February to April; frequency varies.',
      sampleMessages: [
        'Cote Nakamura CPA: your 2026 return has been filed. Copy in the portal: https://cotenakamura.example/portal. Reply STOP to opt out.',
        'Hello, this is Kenji with Côté Nakamura CPA client care. The T4 slip you sent is readable, thank you. We now have everything we need.',
      ],
      monthlyVolume: '10,000',
      helpMessage: 'Côté Nakamura CPA client care: 306-555-0148, genevieve@cotenakamura.example. To opt out, reply STOP.',
      optIn: {
        methods: ['AGENT_PHONE', 'IMPORT'],
        description:
          'Our staff phone each client before tax season, read the script and log the reply. Clients who agreed in earlier seasons were imported from our practice software. In both cases the client must answer YES to a first text.',
        verbalScript:
          'Would you like to get file notifications and ask us questions by text? Messages come from Côté Nakamura CPA. The frequency varies over the season, message and data rates may apply, and you may text STOP to end or HELP for help. Our privacy policy and terms are posted at cotenakamura dot example. May I note that down as a yes?',
        listSource: 'Export of our own practice software: clients with a recorded yes to texts, taken down by our staff since 2023.',
        confirmationMessage:
          'Côté Nakamura CPA: thank you for your YES. File notices and client care texts, frequency varies. Message & data rates may apply on your plan. HELP for help, STOP to end.',
      },
      callToAction: {
        text: 'Would you like to get file notifications and ask us questions by text? If you agree, messages come from Côté Nakamura CPA. The frequency varies over the season, message and data rates may apply, and you may text STOP to end or HELP for help. May I note that down as a yes? Privacy policy: https://cotenakamura.example/privacy. Terms: https://cotenakamura.example/text-terms.',
        location: 'Calls from our office line, 306-555-0148',
        evidence: [file('call-script-2026.pdf', 88), file('practice-software-consent-log.png', 240)],
      },
      numbers: ['+18555550158'],
    },
  ],
});

export const services = { lawFirm, realEstate, photographer, accountants };
