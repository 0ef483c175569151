import type { Form } from '../../../../../registration/form.ts';
import { file, filled, page } from '../parts.ts';

const city: Form = filled({
  company: {
    businessType: 'GOVERNMENT',
    legalName: 'City of Tamarack Falls',
    registrationNumber: '41-6005593',
    website: 'https://tamarackfalls.example',
    privacyPolicyUrl: 'https://tamarackfalls.example/privacy-policy',
    termsUrl: 'https://tamarackfalls.example/alert-terms',
    address: { street: '300 Birch Avenue North', city: 'Tamarack Falls', region: 'MN', postalCode: '56401' },
    contact: {
      firstName: 'Gus',
      lastName: 'Lindqvist',
      title: 'Communications coordinator',
      email: 'gus.lindqvist@tamarackfalls.example',
      phone: '+12185550126',
    },
  },
  useCases: [
    {
      categories: ['PUBLIC_SERVICE_ANNOUNCEMENT'],
      summary:
        'Residents subscribe to City of Tamarack Falls alerts: snow emergencies, boil-water advisories, road closures and tornado shelter openings. Public safety information only, sent when there is something to say.',
      sampleMessages: [
        'City of Tamarack Falls: SNOW EMERGENCY from 9 PM. Move cars to the even side. Map: https://tamarackfalls.example/snow. Reply STOP to unsubscribe.',
        'City of Tamarack Falls: Boil-water advisory lifted for all districts as of 6:30 AM.',
      ],
      monthlyVolume: '100,000',
      helpMessage:
        'City of Tamarack Falls Alerts. For assistance call City Hall, 218-555-0126. For an emergency dial 911. Reply STOP to unsubscribe.',
      optIn: {
        methods: ['VIA_TEXT', 'WEB_FORM'],
        description:
          'There are two ways. Residents can text TAMARACK to our toll-free number, which is printed on the utility bill insert. Or they visit our website at tamarackfalls.example/alerts, complete the form and check the consent box, which starts out unchecked.',
        url: 'https://tamarackfalls.example/alerts',
        keywords: ['TAMARACK'],
        keywordLocation: 'Utility bill insert and refrigerator magnet mailed to each household; city website',
        confirmationMessage:
          'City of Tamarack Falls Alerts: subscription confirmed. Frequency of messages varies. Message and data rates may apply. For help reply HELP. To unsubscribe reply STOP.',
      },
      callToAction: {
        text: 'Sign up for City of Tamarack Falls Alerts: text TAMARACK to (844) 555-0115 or check this box. By doing either, you agree to receive public safety and service alert text messages from the City. Message frequency varies. Message and data rates may apply. Reply STOP to unsubscribe or HELP for assistance. See tamarackfalls.example/alert-terms for terms and tamarackfalls.example/privacy-policy for our privacy policy.',
        evidence: [page('https://tamarackfalls.example/alerts'), page('https://tamarackfalls.example/files/bill-insert.pdf')],
      },
      numbers: ['+18445550115'],
    },
  ],
});

const waterUtility: Form = filled({
  company: {
    businessType: 'GOVERNMENT',
    legalName: 'Mesquite County Water Utility District No. 6',
    doingBusinessAs: 'Mesquite Water',
    registrationNumber: '74-1902266',
    website: 'https://mesquitewater.example',
    privacyPolicyUrl: 'https://mesquitewater.example/privacy',
    termsUrl: 'https://mesquitewater.example/text-terms',
    address: { street: '5120 FM 1960', city: 'Abilene', region: 'TX', postalCode: '79606' },
    contact: { firstName: 'Rosalinda', lastName: 'Treviño', email: 'rosalinda@mesquitewater.example', phone: '+13255550107' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS', 'PUBLIC_SERVICE_ANNOUNCEMENT'],
      summary:
        'Mesquite Water texts account holders when the monthly bill posts and when it is past due, and warns of main breaks or pressure outages on their street. Bill texts come once or twice a month; outage alerts only when there is an outage.',
      sampleMessages: [
        'Mesquite Water: your bill of [amount] is ready, due [date]. Pay at https://mesquitewater.example/pay or by mail. Reply STOP to end.',
        'Mesquite Water alert: main break on [street]. Crews on site, water back around 5 PM. Reply STOP to end.',
      ],
      monthlyVolume: '100,000',
      helpMessage: "Mesquite Water here! Call us at 325-555-0107 (Mon-Fri 8-5) & we'll sort it out. To quit texts, reply STOP.",
      optIn: {
        methods: ['IVR', 'AGENT_PHONE'],
        description:
          'Callers to 325-555-0107 hear an automated menu; option 4 plays the consent recording and takes 1 for yes. Callers who would rather speak to a representative have the same words read to them, and the representative notes the answer in the account.',
        verbalScript:
          'Mesquite Water can text you bill notices and outage alerts at the number on your account. Message frequency varies. Message and data rates may apply. Text STOP to opt out, HELP for help. See mesquitewater dot example for our privacy policy and texting terms. Do you consent? For yes press or say one; for no, two.',
        confirmationMessage:
          'Mesquite Water: OK, bill and outage texts are set up for your account. The frequency varies. Message & data rates may apply to you. Questions? HELP. Enough? STOP.',
      },
      callToAction: {
        text: 'Mesquite Water can text you bill notices and outage alerts at the number on your account. Message frequency varies. Message and data rates may apply. Text STOP to opt out, HELP for help. See mesquitewater dot example for our privacy policy and texting terms. Do you consent? For yes press or say one; for no, two.',
        location: 'Recording and agent script, 325-555-0107',
        evidence: [file('ivr-option-4-transcript.pdf', 61), file('account-screen-consent.png', 210)],
      },
      numbers: ['+18775550116'],
    },
  ],
});

const powerCooperative: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Smoky Ridge Electric Cooperative',
    registrationNumber: '62-0388174',
    website: 'https://smokyridge-electric.example',
    privacyPolicyUrl: 'https://smokyridge-electric.example/legal/privacy',
    termsUrl: 'https://smokyridge-electric.example/legal/outage-texts',
    address: { street: '1455 Ridge Hollow Road', city: 'Sevierville', region: 'TN', postalCode: '37862' },
    contact: { firstName: 'Buck', lastName: 'Tilghman', email: 'btilghman@smokyridge-electric.example', phone: '+18655550183' },
  },
  useCases: [
    {
      categories: ['PUBLIC_SERVICE_ANNOUNCEMENT'],
      summary:
        'Smoky Ridge Electric Cooperative sends outage alerts to member-owners who enrolled: lights out at your address, crew assigned, estimated restoration, power restored. Planned maintenance outages are announced a day ahead.',
      sampleMessages: [
        'Smoky Ridge Electric: we see an outage affecting [street]. Crew assigned, est. back 3:15 PM. Reply OUT if yours is still dark, STOP to opt out.',
        'Smoky Ridge Electric: power is back on at your address. Still dark? Report at https://smokyridge-electric.example/outage',
      ],
      monthlyVolume: '250,000',
      messageFrequency: 'varies with outages',
      helpMessage: 'Smoky Ridge Electric Cooperative outage desk, 865-555-0183, day and night. Reply STOP to stop outage texts.',
      optIn: {
        methods: ['IMPORT', 'WEB_FORM'],
        description:
          'Members enroll on our web page for outage texts. Those who had enrolled through the old alert system, on the same wording, were imported along with the date of their consent when we moved to Genesys Cloud.',
        url: 'https://smokyridge-electric.example/outage-texts',
        listSource:
          'Our own members only: export of our former outage-alert system, holding name, account, number and the date each member enrolled with us. Nothing was bought from anyone.',
        confirmationMessage:
          'Smoky Ridge Electric Cooperative: outage texts are ON. How many depends on outages, so it varies. Msg/data rates may apply. HELP for help or STOP to turn off.',
      },
      callToAction: {
        text: 'Send me outage alerts. By checking here, I consent to texts from Smoky Ridge Electric Cooperative about outages and planned maintenance at my address. Number of messages varies with outages. Message & data rates may apply. Reply STOP to turn alerts off; reply HELP for help. Our terms for outage texts are at https://smokyridge-electric.example/legal/outage-texts. Our privacy policy is at https://smokyridge-electric.example/legal/privacy: we do not sell or share mobile numbers with third parties or affiliates for their marketing.',
        evidence: [page('https://smokyridge-electric.example/outage-texts'), file('former-system-enrollment-record.png', 77)],
      },
      numbers: ['+18885550117'],
    },
  ],
});

export const government = { city, waterUtility, powerCooperative };
