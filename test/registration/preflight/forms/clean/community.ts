import type { Form } from '../../../../../registration/form.ts';
import { file, filled, page } from '../parts.ts';

const charity: Form = filled({
  company: {
    businessType: 'NON_PROFIT',
    legalName: 'Second Harvest Kitchen of Duluth',
    registrationNumber: '41-1872563',
    website: 'https://secondharvestkitchen.example',
    privacyPolicyUrl: 'https://secondharvestkitchen.example/privacy',
    termsUrl: 'https://secondharvestkitchen.example/text-giving-terms',
    address: { street: '2202 W Superior St', city: 'Duluth', region: 'MN', postalCode: '55806' },
    contact: { firstName: 'Astrid', lastName: 'Halvorsen', email: 'astrid@secondharvestkitchen.example', phone: '+12185550180' },
  },
  useCases: [
    {
      categories: ['CHARITY_NONPROFIT'],
      summary:
        'Second Harvest Kitchen of Duluth, a 501(c)(3) soup kitchen, texts supporters who joined by keyword or web: calls for volunteers, thank-you notes, and appeals in which we ask for donations. Three texts a month at most.',
      sampleMessages: [
        'Second Harvest Kitchen: the freezer is down to 2 days of soup. $15 feeds a table of six: https://secondharvestkitchen.example/give. Reply STOP to opt out.',
        'Second Harvest Kitchen: could you ladle on Saturday, 11 to 1? Reply YES and Astrid will call. STOP to opt out.',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'up to 3 a month',
      helpMessage: 'Second Harvest Kitchen of Duluth: Astrid is at 218-555-0180. Reply STOP to leave our supporter texts.',
      optIn: {
        methods: ['WEB_FORM', 'VIA_TEXT'],
        description:
          'Supporters fill in the form at https://secondharvestkitchen.example/texts, where the box is empty, or text SOUP to 855-555-0150 as our lobby sign and newsletter suggest. A gift or a meal never depends on it.',
        url: 'https://secondharvestkitchen.example/texts',
        keywords: ['SOUP'],
        keywordLocation: 'Lobby sign and printed newsletter, both shown on our texts page',
        confirmationMessage:
          'Second Harvest Kitchen of Duluth: bless you for joining our supporter texts, up to 3 msgs/month. Msg & data rates may apply, as always. HELP for help, STOP to leave.',
      },
      callToAction: {
        text: 'Ticking this box (or texting SOUP) says: I agree to receive text messages from Second Harvest Kitchen of Duluth about volunteering and about donations, including requests for donations, up to 3 a month. Message and data rates may apply. Reply STOP to opt out or HELP for help. Text-giving terms: https://secondharvestkitchen.example/text-giving-terms. Privacy policy: https://secondharvestkitchen.example/privacy. Consent is no condition of any service.',
        evidence: [page('https://secondharvestkitchen.example/texts'), file('lobby-sign.jpg', 730)],
      },
      numbers: ['+18555550150'],
    },
  ],
  special: { isCharity: true, charityProof: file('irs-determination-letter.pdf', 220), solicitsDonations: true },
});

const church: Form = filled({
  company: {
    businessType: 'NON_PROFIT',
    legalName: 'Mount Olivet A.M.E. Church',
    registrationNumber: '58-1440937',
    website: 'https://mountolivetame.example',
    privacyPolicyUrl: 'https://mountolivetame.example/privacy',
    termsUrl: 'https://mountolivetame.example/texting-terms',
    address: { street: '960 Cotton Avenue', city: 'Macon', region: 'GA', postalCode: '31201' },
    contact: { firstName: 'Rev. Thaddeus', lastName: 'Coleman', email: 'pastor@mountolivetame.example', phone: '+14785550125' },
  },
  useCases: [
    {
      categories: ['EVENTS'],
      summary:
        'Members and visitors of Mount Olivet A.M.E. Church who fill out a connect card receive texts on church events: Wednesday supper, choir rehearsal, funeral arrangements, schedule changes. About one a week. We do not raise money by text.',
      sampleMessages: [
        'Mount Olivet A.M.E. Church: Wednesday supper at 6, fried catfish and greens, all are welcome. Reply STOP to opt out.',
        'Mt. Olivet choir: rehearsal moved to 7 PM Friday on account of the storm. - Mount Olivet AME Church. STOP to opt out',
      ],
      monthlyVolume: '1,000',
      messageFrequency: 'about one a week',
      helpMessage: 'Mount Olivet A.M.E. Church: the church telephone is 478-555-0125. Reply STOP if you would rather not get texts.',
      optIn: {
        methods: ['PAPER_FORM', 'MOBILE_QR_CODE'],
        description:
          'Connect cards made of paper sit in every pew. The bottom third is a tear-off only for texting, with its own signature line. A QR code on the bulletin leads to the same words on our site for people who like their phones better.',
        keywordLocation: 'Sunday bulletin, inside cover, and pew racks',
        confirmationMessage:
          'Mount Olivet A.M.E. Church: so glad you joined! About one event text a week; message and data rates may apply; HELP for help, STOP to leave the list.',
      },
      callToAction: {
        text: 'Keep me posted! By signing I agree to receive text messages about events from Mount Olivet A.M.E. Church, about one a week. Msg and data rates may apply on my phone. Text STOP to leave the list. Text HELP, or call 478-555-0125, for help. The texting terms are at mountolivetame.example/texting-terms and the privacy policy at mountolivetame.example/privacy.',
        location: 'Tear-off of the connect card in the pews; QR code in the bulletin',
        evidence: [file('connect-card.jpg', 540), file('bulletin-inside-cover.pdf', 610)],
      },
      numbers: ['+18665550151'],
    },
  ],
  special: { isCharity: false },
});

const stateParty: Form = filled({
  company: {
    businessType: 'NON_PROFIT',
    legalName: 'Granite Commons Party of New Hampshire',
    registrationNumber: '02-0517364',
    website: 'https://granitecommons.example',
    privacyPolicyUrl: 'https://granitecommons.example/privacy',
    termsUrl: 'https://granitecommons.example/mobile-terms',
    address: { street: '45 N State Street', city: 'Concord', region: 'NH', postalCode: '03301' },
    contact: {
      firstName: 'Philippa',
      lastName: 'Wentworth',
      title: 'Treasurer',
      email: 'treasurer@granitecommons.example',
      phone: '+16035550131',
    },
  },
  useCases: [
    {
      categories: ['POLITICAL_ELECTION_CAMPAIGNS'],
      summary:
        'The Granite Commons Party texts supporters who signed up on its website: campaign news, town-hall dates, polling place and hours before an election, and requests to donate to the party. Up to 8 a month, most of them close to election day.',
      sampleMessages: [
        'Granite Commons Party: primary is Tuesday. Polls in [town] are open 7 AM-7 PM at [place]. Reply STOP to unsubscribe.',
        'Granite Commons Party: our canvass fund closes at midnight. Chip in $5: https://granitecommons.example/donate Paid for by Granite Commons Party. STOP=quit',
      ],
      monthlyVolume: '100,000',
      messageFrequency: 'up to 8 a month',
      helpMessage: 'Granite Commons Party of New Hampshire: info@granitecommons.example or 603-555-0131. Reply STOP to unsubscribe.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'On the home page menu supporters choose "Text updates" and reach the web form. Name and mobile are typed in; an unticked box carries the wording for texts by itself, while joining by e-mail has a different form.',
        url: 'https://granitecommons.example/text-updates',
        confirmationMessage:
          'Granite Commons Party: you are in! Campaign updates & donation asks, up to 8 msgs a month. Msg and data rates may apply, friend. HELP for help, STOP to quit.',
      },
      callToAction: {
        text: 'I consent to receive recurring campaign texts, including donation requests, from the Granite Commons Party of New Hampshire, up to 8 a month. Checking this box is optional. Message & data rates may apply. Text STOP to unsubscribe, HELP for help. Mobile terms: https://granitecommons.example/mobile-terms. Privacy policy: https://granitecommons.example/privacy. Mobile numbers are not shared with anyone outside the party.',
        evidence: [page('https://granitecommons.example/text-updates')],
      },
      numbers: ['+18775550152'],
    },
  ],
  special: {
    isCharity: false,
    politicalEntityType: 'PARTY',
    campaignVerifyToken: 'cv|1.0|tfree|10dlc|GraniteCommons7pQm4ZtX0aLk2Wd9|Y8c',
    committeeId: 'C00718264',
    solicitsDonations: true,
  },
});

const ballotMeasure: Form = filled({
  company: {
    businessType: 'NON_PROFIT',
    legalName: 'Yes on Parks, Measure 4-217',
    doingBusinessAs: 'Yes on Parks',
    registrationNumber: '88-3017642',
    website: 'https://yesonparks.example',
    privacyPolicyUrl: 'https://yesonparks.example/privacy',
    termsUrl: 'https://yesonparks.example/sms-terms',
    address: { street: '233 SE 3rd Ave', city: 'Hillsboro', region: 'OR', postalCode: '97123' },
    contact: { firstName: 'Mateo', lastName: 'Quiñones', email: 'mateo@yesonparks.example', phone: '+15035550179' },
  },
  useCases: [
    {
      categories: ['POLITICAL_ELECTION_CAMPAIGNS'],
      summary:
        'Yes on Parks campaigns for ballot Measure 4-217. Neighbors who text us the keyword at a park table receive reminders of the ballot deadline, drop-box places and volunteer walks. Weekly until the vote. No fundraising by text.',
      sampleMessages: [
        'Yes on Parks: ballots for Measure 4-217 are due at 8 PM Tuesday. Nearest drop box: [place]. Reply STOP to opt out.',
        'Yes on Parks: walk with us Sunday, 10 AM, Shute Park. Snacks on Mateo! STOP to opt out.',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'weekly',
      helpMessage: 'Yes on Parks: mateo@yesonparks.example / 503-555-0179. STOP takes you off the list.',
      optIn: {
        methods: ['VIA_TEXT'],
        description:
          'At tables in the parks volunteers show a banner: text PARKS to 888-555-0153. The disclosures are on the banner. People send the keyword from their own phones; we collect no numbers on paper.',
        keywords: ['PARKS'],
        keywordLocation: 'Table banner in Hillsboro parks, photo at https://yesonparks.example/banner',
        confirmationMessage:
          'Yes on Parks: you have joined our Measure 4-217 reminders, weekly msgs. Msg & data rates may apply to texts. HELP for help, STOP takes you off.',
      },
      callToAction: {
        text: 'Text PARKS to 888-555-0153 to get campaign reminders from Yes on Parks. In texting PARKS you agree to receive weekly campaign text messages from us. Msg & data rates may apply. HELP for help, STOP to opt out. SMS terms: yesonparks.example/sms-terms, privacy policy: yesonparks.example/privacy',
        evidence: [page('https://yesonparks.example/banner')],
      },
      numbers: ['+18885550153'],
    },
  ],
  special: { isCharity: false, politicalEntityType: 'BALLOT_MEASURE', solicitsDonations: false },
});

export const community = { charity, church, stateParty, ballotMeasure };
