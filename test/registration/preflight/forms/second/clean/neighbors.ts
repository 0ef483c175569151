import type { Form } from '../../../../../../registration/form.ts';
import { file, filled, page } from '../../parts.ts';

const township: Form = filled({
  company: {
    businessType: 'GOVERNMENT',
    legalName: 'Township of Lower Kittering',
    registrationNumber: '23-6004519',
    website: 'https://lowerkittering.example',
    privacyPolicyUrl: 'https://lowerkittering.example/site-policies/privacy',
    termsUrl: 'https://lowerkittering.example/site-policies/alerts',
    address: { street: '12 Mill Race Road', city: 'Quakertown', region: 'PA', postalCode: '18951' },
    contact: {
      firstName: 'Doris',
      lastName: 'Umholtz',
      title: 'Township secretary',
      email: 'dumholtz@lowerkittering.example',
      phone: '+12155550109',
    },
  },
  useCases: [
    {
      categories: ['PUBLIC_SERVICE_ANNOUNCEMENT'],
      summary:
        'The Township of Lower Kittering notifies residents who enrolled of road closures, water main breaks, leaf and brush collection, burn bans and storm emergencies. Notices issue from the secretary’s office as conditions require, ordinarily two to five per month.',
      sampleMessages: [
        'Township of Lower Kittering: Mill Race Rd closed at the bridge, Mon-Wed, 7 AM to 4 PM. Use Rt. 309. Text STOP to unsubscribe.',
        'Lower Kittering Township: burn ban in effect until further notice per Fire Marshal. Text STOP to unsubscribe.',
      ],
      monthlyVolume: '100,000',
      messageFrequency: 'varies, 2 to 5 a month',
      helpMessage: 'Lower Kittering Township office, 215-555-0109, Mon-Fri 8:00-4:00. Text STOP to unsubscribe.',
      optIn: {
        methods: ['WEB_FORM', 'VIA_TEXT'],
        description:
          'Residents enroll at lowerkittering.example/alerts, a web form on which the consent box is blank, or text the keyword LKTWP to 855-555-0186 as printed in the spring and fall newsletter. Enrollment is voluntary. No other township service requires it.',
        url: 'https://lowerkittering.example/alerts',
        keywords: ['LKTWP'],
        keywordLocation: 'Township newsletter (spring, fall), page 1, and the notice board at 12 Mill Race Road',
        confirmationMessage:
          'Lower Kittering Township: enrollment received. Message frequency varies. Message and data rates may apply (contact your carrier). Text HELP for help, STOP to unsubscribe.',
      },
      callToAction: {
        text: 'TOWNSHIP ALERTS. By checking this box, or by texting LKTWP to 855-555-0186, I consent to receive text messages from the Township of Lower Kittering concerning roads, water, collection and emergencies. Message frequency varies. Message and data rates may apply. Text STOP to unsubscribe; text HELP for help. Alert terms: lowerkittering.example/site-policies/alerts. Privacy policy: lowerkittering.example/site-policies/privacy.',
        evidence: [page('https://lowerkittering.example/alerts'), file('newsletter-spring-p1.pdf', 870)],
      },
      numbers: ['+18555550186'],
    },
  ],
});

const foodPantry: Form = filled({
  company: {
    businessType: 'NON_PROFIT',
    legalName: 'Eunhye Korean Presbyterian Church',
    doingBusinessAs: 'Eunhye Food Pantry',
    registrationNumber: '58-2290416',
    website: 'https://eunhyechurch.example',
    privacyPolicyUrl: 'https://eunhyechurch.example/privacy',
    termsUrl: 'https://eunhyechurch.example/text-terms',
    address: { street: '2705 Buford Highway', city: 'Duluth', region: 'GA', postalCode: '30096' },
    contact: { firstName: 'Grace', lastName: 'Ahn', title: 'Deaconess', email: 'grace.ahn@eunhyechurch.example', phone: '+17705550133' },
  },
  useCases: [
    {
      categories: ['PUBLIC_SERVICE_ANNOUNCEMENT'],
      summary:
        'Eunhye Food Pantry gives groceries every Friday to any neighbor, all faiths. Families who sent us the keyword get text about pantry hours, closing for holiday or weather, and what fresh food came in. One text each week. Nobody is asked for money.',
      sampleMessages: [
        'Eunhye Food Pantry: 이번 주 금요일은 오전 10시부터 나눔을 시작해요. 쌀과 계란이 있어요. 문자 중단은 STOP',
        'Eunhye Food Pantry: no pantry this Friday, roads are icy. Please stay warm, see you next week. Reply STOP to end.',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'one a week',
      helpMessage: 'Eunhye Food Pantry, ask Deaconess Grace Ahn: 770-555-0133, Korean/English/Spanish. Reply STOP to end the pantry text.',
      optIn: {
        methods: ['VIA_TEXT'],
        description:
          'At the pantry table there is a standing sign in Korean and English. A neighbor who likes to hear from us sends the keyword BAB by text to our number 866-555-0186. Somebody without phone gets the paper calendar, same food for everyone.',
        keywords: ['BAB'],
        keywordLocation:
          'Standing sign at the pantry table, Fellowship Hall, 2705 Buford Highway; flyer at https://eunhyechurch.example/pantry',
        confirmationMessage:
          'Eunhye Food Pantry: welcome! We send one text a week. From your phone company message and data rates may apply. Reply HELP for help, STOP to end.',
      },
      callToAction: {
        text: '문자로 BAB을 866-555-0186에 보내시면 Eunhye Food Pantry의 나눔 소식 문자를 일주일에 1회 받는 데 동의하시는 것입니다. 통신사 메시지·데이터 요금이 부과될 수 있어요. 중단하시려면 STOP, 도움이 필요하시면 HELP를 보내 주세요. 이용약관: eunhyechurch.example/text-terms 개인정보 보호정책: eunhyechurch.example/privacy (English on the other side of this sign.)',
        location: 'Standing sign at the pantry table',
        evidence: [file('pantry-sign-front-back.jpg', 1130)],
      },
      numbers: ['+18665550186'],
    },
  ],
  special: { isCharity: false },
});

const union: Form = filled({
  company: {
    businessType: 'NON_PROFIT',
    legalName: 'Amalgamated Glaziers and Sheet Workers, Local 271',
    doingBusinessAs: 'Glaziers Local 271',
    registrationNumber: '36-0917452',
    website: 'https://glaziers271.example',
    privacyPolicyUrl: 'https://glaziers271.example/privacy',
    termsUrl: 'https://glaziers271.example/texting',
    address: { street: '1640 N Broadway', city: 'Milwaukee', region: 'WI', postalCode: '53202' },
    contact: {
      firstName: 'Casimir',
      lastName: 'Wojtek',
      title: 'Recording secretary',
      email: 'cwojtek@glaziers271.example',
      phone: '+14145550182',
    },
  },
  useCases: [
    {
      categories: ['EVENTS', 'POLLING_AND_VOTING_NON_POLITICAL'],
      summary:
        'Glaziers Local 271 texts its own dues-paying members: membership meetings and picnic (events), plus polls on contract questions, e.g. which shift bid they prefer. No candidates, no campaigns for public office. About 4 a month.',
      sampleMessages: [
        'Glaziers Local 271: general meeting Thursday 6:30 PM at the hall, nominations for shop steward. Bring your card. STOP to opt out',
        'Glaziers Local 271 poll: four tens or five eights on the hospital job? Reply A for tens, B for eights. STOP to opt out',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'about 4 a month',
      helpMessage: 'Glaziers Local 271 hall: 414-555-0182, ask for Caz. STOP to opt out of hall texts.',
      optIn: {
        methods: ['PAPER_FORM'],
        description:
          'A green card for text consent sits next to the sign-in sheet at meetings. Members who want texts print their name and cell number and sign that card. It isn’t part of the membership application and nobody loses anything by skipping it.',
        confirmationMessage:
          'Glaziers Local 271: your green card is logged. About 4 texts a month. Msg & data rates may apply, brothers and sisters. HELP for help. STOP to opt out.',
      },
      callToAction: {
        text: 'GREEN CARD. I agree to receive texts from Glaziers Local 271 at the cell number below about meetings, events and member polls, about 4 a month. Message and data rates may apply. I can text STOP to opt out and HELP for help. Terms: glaziers271.example/texting. Privacy policy: glaziers271.example/privacy. Signed:',
        location: 'Card beside the sign-in sheet at the hall',
        evidence: [file('green-card.jpg', 480)],
      },
      numbers: ['+18775550186'],
    },
  ],
  special: { isCharity: false },
});

const homeowners: Form = filled({
  company: {
    businessType: 'NON_PROFIT',
    legalName: 'Heron Marsh Homeowners Association, Inc.',
    registrationNumber: '57-0988412',
    website: 'https://heronmarshhoa.example',
    privacyPolicyUrl: 'https://heronmarshhoa.example/privacy',
    termsUrl: 'https://heronmarshhoa.example/texts',
    address: { street: '1 Egret Circle', city: 'Bluffton', region: 'SC', postalCode: '29910' },
    contact: {
      firstName: 'Bartholomew',
      lastName: 'Kincaid',
      title: 'Board secretary',
      email: 'secretary@heronmarshhoa.example',
      phone: '+18435550176',
    },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Owners and tenants in the Heron Marsh community are notified of gate outages, irrigation shut-offs, pool hours, board meetings and assessment due dates, if they asked for texts. Fewer than five notices in a typical month, more before a hurricane.',
      sampleMessages: [
        'Heron Marsh HOA: north gate stuck open, vendor due by 3 PM. Please mind the arm. Reply STOP to opt out.',
        'Heron Marsh Homeowners Association: board meets Tues 7 PM in the clubhouse, agenda at https://heronmarshhoa.example/agenda. Reply STOP to opt out.',
      ],
      monthlyVolume: '10,000',
      helpMessage: 'Heron Marsh HOA: secretary@heronmarshhoa.example or 843-555-0176. Reply STOP to opt out of community texts.',
      optIn: {
        methods: ['IMPORT', 'WEB_FORM'],
        description:
          'The roster came over from our previous texting vendor: residents who had ticked the box in the resident portal, imported with the date of each tick. New residents use the web form on our contact page; its box starts out empty and other contact choices are offered.',
        url: 'https://heronmarshhoa.example/contact-preferences',
        listSource:
          'Heron Marsh resident portal, 2021 to 2026: households that opted in to community texts themselves. Nobody else is on it.',
        confirmationMessage:
          'Heron Marsh HOA: you’ll receive community notices by text. Frequency varies. Msg & data rates may apply at no gain to us. HELP for help; STOP to opt out.',
      },
      callToAction: {
        text: 'Community notices by text: I consent to receive text messages from the Heron Marsh Homeowners Association about gates, amenities, meetings and due dates. Message frequency varies. Message and data rates may apply. To opt out I reply STOP, for help HELP. Texting terms are posted at heronmarshhoa.example/texts, the privacy policy at heronmarshhoa.example/privacy.',
        evidence: [page('https://heronmarshhoa.example/contact-preferences'), file('old-portal-tick-box.png', 77)],
      },
      numbers: ['+18885550186'],
    },
  ],
  special: { isCharity: false },
});

const candidate: Form = filled({
  company: {
    businessType: 'NON_PROFIT',
    legalName: 'Friends of Odalys Brandt',
    registrationNumber: '88-1730542',
    website: 'https://odalysbrandt.example',
    privacyPolicyUrl: 'https://odalysbrandt.example/privacy',
    termsUrl: 'https://odalysbrandt.example/text-terms',
    address: { street: '618 S 7th Street', city: 'Las Vegas', region: 'NV', postalCode: '89101' },
    contact: {
      firstName: 'Theo',
      lastName: 'Marchetti',
      title: 'Campaign manager',
      email: 'theo@odalysbrandt.example',
      phone: '+17025550151',
    },
  },
  useCases: [
    {
      categories: ['POLITICAL_ELECTION_CAMPAIGNS'],
      summary:
        'Friends of Odalys Brandt, the campaign committee for a seat in Congress, texts supporters who joined through our site: rallies, early-voting sites, volunteer shifts, and asks for contributions and donations. Ten a month at the very most.',
      sampleMessages: [
        'Friends of Odalys Brandt: early voting opens Saturday! Find your site at https://odalysbrandt.example/vote. Reply STOP to quit.',
        'Friends of Odalys Brandt: help us reach $10k by Sunday? Donate: https://odalysbrandt.example/donate Paid for by Friends of Odalys Brandt. STOP to quit',
      ],
      monthlyVolume: '250,000',
      messageFrequency: 'up to 10 a month',
      helpMessage: 'Friends of Odalys Brandt: hello@odalysbrandt.example or 702-555-0151. Reply STOP to quit.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'On the "Join" page of our website a supporter types name, ZIP and mobile number. Beneath is a checkbox for texts, empty, next to the disclosure. Leaving it empty still signs the supporter up for the e-mail list through a different box.',
        url: 'https://odalysbrandt.example/join',
        confirmationMessage:
          'Friends of Odalys Brandt: you’re on the team! Up to 10 msgs a month. Msg & data rates may apply, y’all. HELP for info, STOP to quit.',
      },
      callToAction: {
        text: 'Yes, text me! I consent to receive campaign text messages, including donation requests, from Friends of Odalys Brandt, up to 10 a month. Message and data rates may apply. Reply STOP to quit or HELP for help. Text terms: https://odalysbrandt.example/text-terms. Privacy policy: https://odalysbrandt.example/privacy.',
        evidence: [page('https://odalysbrandt.example/join')],
      },
      numbers: ['+18005550187'],
    },
  ],
  special: {
    isCharity: false,
    solicitsDonations: true,
    politicalEntityType: 'CANDIDATE',
    campaignVerifyToken: 'cv|1.0|tfree|10dlc|FriendsOfOdalysBrandt|9GhT2wQxP7sLzKd4',
    committeeId: 'C00847261',
  },
});

export const neighbors = { township, foodPantry, union, homeowners, candidate };
