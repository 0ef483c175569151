import type { Form } from '../../../../../registration/form.ts';
import { file, filled, page } from '../parts.ts';

const saasSecurity: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Outpost Nine Software, Inc.',
    registrationNumber: '83-0641179',
    website: 'https://outpostnine.example',
    privacyPolicyUrl: 'https://outpostnine.example/legal/privacy',
    termsUrl: 'https://outpostnine.example/legal/sms',
    address: { street: '1801 Wewatta St', street2: '11th floor', city: 'Denver', region: 'CO', postalCode: '80202' },
    contact: { firstName: 'Soraya', lastName: 'Mehta', title: 'Head of trust', email: 'trust@outpostnine.example', phone: '+17205550192' },
    genesysOrganization: 'outpost-nine-prod',
  },
  useCases: [
    {
      categories: ['SECURITY_ALERT', 'TWO_FACTOR_AUTHENTICATION'],
      summary:
        'Outpost Nine hosts build pipelines. Administrators who opted in are texted (1) security alerts, e.g. a key was exposed or somebody signed in from a new country, and (2) two-factor codes at login. Event-driven; a quiet workspace gets none.',
      sampleMessages: [
        'Outpost Nine security alert: an API key of workspace {workspace} was found in a public repo and revoked. Review: https://outpostnine.example/audit. STOP to mute SMS.',
        'Outpost Nine: 903344 is your two-factor code, valid 5 min.',
        'Outpost Nine: sign-in from a new country at {time} UTC. Not you? Reply NO. Reply STOP to opt out.',
      ],
      monthlyVolume: '10,000',
      audienceCountries: ['US', 'CA'],
      helpMessage: 'Outpost Nine SMS: status and contacts at https://outpostnine.example/support, phone 720-555-0192. STOP to opt out.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'Signed-in administrators open Workspace > Notifications > SMS (web form behind login, screenshots attached). Two unchecked toggles: security alerts, two-factor codes. After saving, a code must be typed back to activate the number.',
        confirmationMessage:
          'Outpost Nine: SMS active for security alerts & 2FA. Frequency varies by events. Msg/data rates may apply. Reply HELP for help, STOP to opt out. Manage in Notifications.',
      },
      callToAction: {
        text: 'SMS notifications (optional). By switching on a toggle you opt in to receive text messages of that kind from Outpost Nine: security alerts, or two-factor codes. Frequency varies by events in your workspace. Carrier message and data rates may apply. Text STOP to opt out of either; text HELP for help. Details: Privacy Policy, https://outpostnine.example/legal/privacy, and SMS Terms, https://outpostnine.example/legal/sms.',
        location: 'Workspace > Notifications > SMS, behind login',
        evidence: [file('notifications-sms-off.png', 301), file('notifications-sms-code-step.png', 265)],
      },
      numbers: ['+18885550139'],
    },
  ],
});

const courier: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Trillium Parcel & Courier Limited',
    doingBusinessAs: 'Trillium Parcel',
    registrationNumber: '704163286RC0002',
    website: 'https://trilliumparcel.example',
    privacyPolicyUrl: 'https://trilliumparcel.example/privacy',
    termsUrl: 'https://trilliumparcel.example/sms-conditions',
    address: { street: '6185 Danville Road', street2: 'Unit 4', city: 'Mississauga', region: 'ON', postalCode: 'L5T 2H7', country: 'CA' },
    contact: { firstName: 'Gurpreet', lastName: 'Dhaliwal', email: 'gurpreet.dhaliwal@trilliumparcel.example', phone: '+19055550116' },
  },
  useCases: [
    {
      categories: ['DELIVERY_NOTIFICATIONS', 'CUSTOMER_CARE'],
      summary:
        'Recipients who request tracking by SMS are sent shipment updates by Trillium Parcel: picked up, at depot, out for delivery, delivered, missed. They may reply to a message to ask our support desk or redirect the parcel. Varies with the shipment, four or five on average.',
      sampleMessages: [
        'Trillium Parcel: #1234 is out for delivery, ETA 2-4 pm. Reply SAFE to leave it at the door. STOP to opt out.',
        'Trillium Parcel: sorry we missed you. Collect at [depot] from 9 am tomorrow or reply MORE for another try. STOP to opt out.',
        'Trillium Parcel support, Agent 12: I have asked the driver to come back before five. Anything else I can help with?',
      ],
      monthlyVolume: '750,000',
      audienceCountries: ['CA', 'US'],
      helpMessage: 'Trillium Parcel support: 905-555-0116, 7 days, English/français. Reply STOP to end tracking texts.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'The tracking page of our website shows a form "Text me updates". The recipient enters the mobile number of their choice, clicks the unticked consent box and receives one text asking to reply YES; without YES no updates go out.',
        url: 'https://trilliumparcel.example/track/text-me',
        confirmationMessage:
          'Trillium Parcel: tracking texts confirmed for #1234. Msg frequency varies by shipment. Standard message/data rates apply. Reply HELP for support, STOP to end.',
      },
      callToAction: {
        text: 'Text me updates on this shipment. I agree that Trillium Parcel may send delivery updates and support replies to my mobile by SMS. Frequency varies by shipment. Standard message and data rates may apply. Text STOP to end tracking texts or HELP for support. SMS conditions (terms of use): https://trilliumparcel.example/sms-conditions. Privacy statement: https://trilliumparcel.example/privacy.',
        evidence: [page('https://trilliumparcel.example/track/text-me')],
      },
      numbers: ['+18005550140'],
    },
  ],
});

const surveyFirm: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Plumb Line Research Group LLC',
    registrationNumber: '52-2387461',
    website: 'https://plumblineresearch.example',
    privacyPolicyUrl: 'https://plumblineresearch.example/privacy',
    termsUrl: 'https://plumblineresearch.example/panel/text-terms',
    address: { street: '10 Light Street', city: 'Baltimore', region: 'MD', postalCode: '21202' },
    contact: { firstName: 'Anneliese', lastName: 'Fromm', email: 'afromm@plumblineresearch.example', phone: '+14105550161' },
  },
  useCases: [
    {
      categories: ['POLLING_AND_VOTING_NON_POLITICAL'],
      summary:
        'Plumb Line Research invites members of its own consumer panel to answer short surveys on household products, transit and health habits. Members opted in one by one. No elections, parties or candidates. Two to four survey invitations monthly.',
      sampleMessages: [
        'Plumb Line Research: a new 4-minute survey on laundry habits is open for you until [date]: https://plumblineresearch.example/s/[code] Reply STOP to leave the panel.',
        'Plumb Line Research: quick poll! How often did you ride the bus last week? Reply 0-7. STOP to leave.',
      ],
      monthlyVolume: '100,000',
      messageFrequency: '2 to 4 a month',
      helpMessage: 'Plumb Line Research panel support: panel@plumblineresearch.example / 410-555-0161. Reply STOP to leave.',
      optIn: {
        methods: ['WEB_FORM', 'VIA_TEXT'],
        description:
          'People join at https://plumblineresearch.example/panel/join by completing the web form (consent box is left for them to tick), or text PANEL to 833-555-0141 after seeing our poster in transit stations.',
        url: 'https://plumblineresearch.example/panel/join',
        keywords: ['PANEL', 'SURVEY'],
        keywordLocation: 'Posters in Baltimore transit stations, reproduced at https://plumblineresearch.example/panel/posters',
        confirmationMessage:
          'You are in the Plumb Line Research panel. Expect 2 to 4 survey msgs per month. Message and data rates may apply to each. Reply HELP for help / STOP to leave.',
      },
      callToAction: {
        text: 'I want to take part in surveys by text. With this tick, or by texting PANEL or SURVEY, I agree to receive survey invitations by text message from Plumb Line Research, 2 to 4 per month. Message and data rates may apply. Participation is voluntary; reply STOP to leave and HELP for help. Panel text terms: https://plumblineresearch.example/panel/text-terms. Privacy: https://plumblineresearch.example/privacy. Answers are never sold.',
        evidence: [page('https://plumblineresearch.example/panel/join'), page('https://plumblineresearch.example/panel/posters')],
      },
      numbers: ['+18335550141'],
    },
  ],
});

const staffing: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Ironwood Warehouse Crew, Inc.',
    registrationNumber: '59-3648820',
    website: 'https://ironwoodcrew.example',
    privacyPolicyUrl: 'https://ironwoodcrew.example/privacy',
    termsUrl: 'https://ironwoodcrew.example/shift-text-terms',
    address: { street: '4702 E Adamo Drive', city: 'Tampa', region: 'FL', postalCode: '33605' },
    contact: { firstName: 'Keisha', lastName: 'Abernathy', email: 'keisha.a@ironwoodcrew.example', phone: '+18135550174' },
    resellerName: 'Bluewave Contact Solutions LLC',
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Internal use: Ironwood Warehouse Crew texts its own employees their shift notices, i.e. next week’s schedule, an open shift they may take, a dock change or storm closure. Around 10 messages a week for full-timers, and only to staff who agreed.',
      sampleMessages: [
        'Ironwood Warehouse Crew: [First name], you are on Dock B Mon-Thu 6 AM-2 PM next week. Reply OK to acknowledge or STOP to opt out.',
        'Ironwood Warehouse Crew: open shift Saturday 2-10 PM, time and a half. First to reply MINE gets it.',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'about 10 a week',
      helpMessage: 'Ironwood Warehouse Crew scheduling: Keisha, 813-555-0174. Reply STOP if you want the schedule only on the board.',
      additionalInformation: 'Bluewave Contact Solutions LLC sets up the phone system for us and files this request on our behalf.',
      optIn: {
        methods: ['PAPER_FORM'],
        description:
          'On the first day each employee is offered a separate paper form, blue, titled Shift Texts. It is not in the employment agreement. Those who do not sign read the printed schedule in the break room, with no disadvantage.',
        confirmationMessage:
          'Ironwood Warehouse Crew shift texts: signed up. About 10 msgs a week, your msg & data rates may apply. HELP reaches scheduling. STOP opts you out.',
      },
      callToAction: {
        text: 'SHIFT TEXTS (voluntary). I agree to receive text messages about shifts and schedule changes from Ironwood Warehouse Crew on my own phone, about 10 a week. Message and data rates may apply under my phone plan. To stop, text STOP; for help, text HELP. My job does not depend on it. Terms and privacy policy: ironwoodcrew.example/shift-text-terms and ironwoodcrew.example/privacy.',
        location: 'Blue paper form in the first-day folder',
        evidence: [file('blue-form-shift-texts.pdf', 133)],
      },
      numbers: ['+18445550142'],
    },
  ],
});

export const technology = { saasSecurity, courier, surveyFirm, staffing };
