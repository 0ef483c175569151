import type { Form } from '../../../../../registration/form.ts';
import { file, filled, page } from '../parts.ts';

const gym: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Foothold Climbing & Fitness Inc.',
    registrationNumber: '755381241RC0001',
    website: 'https://footholdclimbing.example',
    privacyPolicyUrl: 'https://footholdclimbing.example/privacy',
    termsUrl: 'https://footholdclimbing.example/texts',
    address: { street: '5300 1 Street SE', city: 'Calgary', region: 'AB', postalCode: 'T2H 0A1', country: 'CA' },
    contact: { firstName: 'Tamsin', lastName: 'McLeod', email: 'tamsin@footholdclimbing.example', phone: '+14035550163' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS', 'MARKETING'],
      summary:
        'Members of Foothold Climbing & Fitness get class reminders and waitlist notifications; those who ticked the second box also get promotional texts about passes, camps and gear. Each kind has its own opt-in. Up to 6 messages a month altogether.',
      sampleMessages: [
        'Foothold Climbing & Fitness: a spot opened in Yoga for Climbers, 6 PM today. Reply IN to take it. STOP to opt out.',
        'Foothold Climbing and Fitness: bring a buddy week! Day passes are half price Monday to Friday. Reply STOP to opt out of offers.',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'up to 6 a month',
      helpMessage: 'Foothold Climbing & Fitness front desk 403-555-0163 or tamsin@footholdclimbing.example. Reply STOP to unsubscribe.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'In the member sign-up form on our website, step 3 has two boxes, both empty: one for class texts and one for promotional texts. Each can be ticked alone. After that a text asks for a Y, and only then is the number active.',
        url: 'https://footholdclimbing.example/join/step-3',
        separateMarketing: true,
        confirmationMessage:
          'Foothold Climbing & Fitness: you’re on belay! Up to 6 msgs/month of the kinds you ticked. Msg & data rates may apply in Canada too. HELP for help, STOP to unsubscribe.',
      },
      callToAction: {
        text: '[ ] Class texts: I agree to receive class reminders and waitlist notices by text from Foothold Climbing & Fitness. [ ] Promo texts: I agree to receive promotional offers by text from Foothold Climbing & Fitness. Up to 6 messages a month in total. Neither is a condition of purchase or membership. Message and data rates may apply wherever you roam. Reply STOP to unsubscribe, HELP for help. Text terms: https://footholdclimbing.example/texts. Privacy: https://footholdclimbing.example/privacy.',
        evidence: [page('https://footholdclimbing.example/join/step-3')],
      },
      numbers: ['+18665550160'],
    },
  ],
});

const hotel: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Peggy Lighthouse Inn Limited',
    doingBusinessAs: 'The Lighthouse Inn & Cottages',
    registrationNumber: '104977368RT0001',
    website: 'https://lighthouseinncottages.example',
    privacyPolicyUrl: 'https://lighthouseinncottages.example/privacy',
    termsUrl: 'https://lighthouseinncottages.example/guest-texts',
    address: { street: '31 Harbour Road', city: 'Lunenburg', region: 'NS', postalCode: 'B0J 2C0', country: 'CA' },
    contact: { firstName: 'Callum', lastName: 'MacAskill', email: 'callum@lighthouseinncottages.example', phone: '+19025550110' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS', 'CUSTOMER_CARE'],
      summary:
        'Guests who say yes at check-in are texted by The Lighthouse Inn & Cottages during the stay: room ready, breakfast hours, storm notices. They may text the desk for towels or taxis and we answer personally (guest service). Varies with the stay.',
      sampleMessages: [
        'The Lighthouse Inn & Cottages: your room is ready, come by the desk for the key. To opt out reply STOP.',
        'Lighthouse Inn & Cottages front desk: certainly, two extra towels are on their way up. Will there be anything else?',
      ],
      monthlyVolume: '1,000',
      helpMessage: 'The Lighthouse Inn & Cottages: front desk 902-555-0110, day or night. To opt out reply STOP.',
      optIn: {
        methods: ['POINT_OF_SALE'],
        description:
          'At check-in the clerk at the front desk asks whether the guest would like texts during the stay, using the words on the desk card, and enters the number only after a yes. The guest then confirms by answering Y to our first text.',
        verbalScript:
          'Would you care to have The Lighthouse Inn and Cottages text you about your stay, and to text us for anything you need? The number of messages varies, message and data rates may apply. Just reply STOP to end or HELP for help. Our privacy policy and texting terms are on the desk card. Shall I put you down for it?',
        confirmationMessage:
          'Welcome to The Lighthouse Inn & Cottages! Texts about your stay are on, how often varies. Message & data rates may apply (roaming too). HELP for help, STOP to end.',
      },
      callToAction: {
        text: 'With your agreement The Lighthouse Inn & Cottages will text you about your stay and answer your questions. The number of messages varies with your stay. Message and data rates may apply. Reply STOP to end, HELP for help. Staying with us does not depend on it. Texting terms: lighthouseinncottages.example/guest-texts. Privacy policy: lighthouseinncottages.example/privacy.',
        location: 'Desk card at the front desk',
        evidence: [page('https://lighthouseinncottages.example/images/desk-card.jpg')],
      },
      numbers: ['+18775550161'],
    },
  ],
});

const airline: Form = filled({
  company: {
    businessType: 'PUBLIC_PROFIT',
    legalName: 'Meridian Northwest Airlines Corporation',
    doingBusinessAs: 'Meridian Northwest',
    registrationNumber: '91-2057738',
    website: 'https://www.meridiannorthwest.example',
    privacyPolicyUrl: 'https://www.meridiannorthwest.example/privacy',
    termsUrl: 'https://www.meridiannorthwest.example/text-messaging-terms',
    address: { street: '18220 International Blvd', city: 'SeaTac', region: 'WA', postalCode: '98188' },
    contact: {
      firstName: 'Dominique',
      lastName: 'Harcourt',
      title: 'Director, Guest Communications',
      email: 'd.harcourt@meridiannorthwest.example',
      phone: '+12065550190',
    },
    support: { phone: '+12065550191' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Flight status notifications. Passengers who request them while booking or checking in with Meridian Northwest learn by text of gate changes, delays, cancellations and boarding. The count varies with the trip.',
      sampleMessages: [
        'Meridian Northwest: flight 412 SEA-GEG now departs 3:55 PM from gate C9. Reply STOP to end flight texts.',
        'Meridian Northwest: flight 412 is boarding group 3.',
      ],
      monthlyVolume: '5,000,000',
      helpMessage: 'Meridian Northwest flight texts: 206-555-0191 or https://www.meridiannorthwest.example/help. Reply STOP to end.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'In the booking flow on the web, page "Trip contacts", passengers may enter a mobile number and check an empty box to have flight texts. No box, no texts; the boarding pass is e-mailed all the same.',
        url: 'https://www.meridiannorthwest.example/booking/trip-contacts',
        confirmationMessage:
          'Meridian Northwest: flight texts requested for your trip. Frequency varies by trip. Message and data rates may apply abroad and at home. HELP for help, STOP to end.',
      },
      callToAction: {
        text: 'Flight texts. I want Meridian Northwest to text me flight status notices for this trip, and I consent to receive them at the number entered. Message frequency varies by trip. Message and data rates may apply. Reply STOP to end flight texts, HELP for help. View the text messaging terms at https://www.meridiannorthwest.example/text-messaging-terms and the privacy policy at https://www.meridiannorthwest.example/privacy.',
        evidence: [page('https://www.meridiannorthwest.example/booking/trip-contacts')],
      },
      numbers: ['+18005550162'],
    },
    {
      categories: ['MARKETING'],
      summary:
        'Compass Club loyalty members who chose to can get fare sales, bonus-mile promotions and news of new routes from Meridian Northwest by marketing text. Two a month at most.',
      sampleMessages: [
        'Meridian Northwest Compass Club: 48-hour fare sale, Seattle-Maui from $149 one way. https://www.meridiannorthwest.example/deals Reply STOP to opt out.',
        'Double miles in May! Register any Meridian Northwest flight by the 15th. Text STOP to opt out.',
      ],
      monthlyVolume: '1,000,000',
      messageFrequency: 'up to 2 a month',
      helpMessage: 'Compass Club by Meridian Northwest. Member line 206-555-0191. Text STOP to opt out of offers.',
      optIn: {
        methods: ['WEB_FORM', 'MOBILE_QR_CODE'],
        description:
          'Members switch on "Offers by text" in their online profile form, off unless they touch it, or scan the QR code on seat-back cards which opens that very page. Flight texts are elsewhere and unaffected.',
        url: 'https://www.meridiannorthwest.example/compass/offers-by-text',
        keywordLocation: 'Seat-back card on all aircraft',
        confirmationMessage:
          'Meridian Northwest Compass Club offers: up to 2 msgs a month, cancel whenever. Msg & data rates may apply to each offer text. HELP for help, STOP to cancel.',
      },
      callToAction: {
        text: 'Offers by text: by switching this on, I agree to receive marketing texts with fare sales and bonus-mile offers from Meridian Northwest, up to 2 a month. Agreement is not a condition of buying any ticket or service. Message and data rates may apply to offer texts. STOP cancels; HELP helps. Terms for texts: https://www.meridiannorthwest.example/text-messaging-terms. Privacy policy: https://www.meridiannorthwest.example/privacy.',
        evidence: [page('https://www.meridiannorthwest.example/compass/offers-by-text'), file('seat-back-card.pdf', 480)],
      },
      numbers: ['+18335550163'],
    },
    {
      categories: ['CUSTOMER_CARE'],
      summary:
        'Passengers with a lost bag or a disrupted trip can move from the phone queue to a chat by text with a Meridian Northwest agent. Two-way support that ends when the case is closed; message count varies by case.',
      sampleMessages: [
        'Meridian Northwest support: this is Rae. I see bag tag #1234 in Spokane and will put it on the 5 PM flight. Reply STOP to end chat.',
        'Meridian Northwest support: your case is closed. Rate Rae from 1 to 5 by replying with a number, or STOP to opt out.',
      ],
      monthlyVolume: '100,000',
      helpMessage: 'Meridian Northwest support chat. Prefer voice? 206-555-0191, all hours. Reply STOP to end chat.',
      optIn: {
        methods: ['IVR'],
        description:
          'While holding, callers hear the automated system offer a text chat in place of waiting. The recorded disclosure is played and pressing 1 accepts; any other key keeps their place in line.',
        verbalScript:
          'Rather text than wait? Meridian Northwest can continue this support request by text at the number you called from. Message frequency varies by case. Message and data rates may apply. You can reply STOP to end or HELP for help. Our text messaging terms and privacy policy are at meridiannorthwest dot example. Press 1 if yes, you agree to receive support texts.',
        confirmationMessage:
          'Meridian Northwest support: you chose text chat. Messages vary by case. Msg and data rates may apply to chat. HELP for help. STOP to end.',
      },
      callToAction: {
        text: 'Rather text than wait? Meridian Northwest can continue this support request by text at the number you called from. Message frequency varies by case. Message and data rates may apply. You can reply STOP to end or HELP for help. Our text messaging terms and privacy policy are at meridiannorthwest dot example. Press 1 if yes, you agree to receive support texts.',
        location: 'Hold announcement of 206-555-0191',
        evidence: [page('https://www.meridiannorthwest.example/text-messaging/hold-announcement.pdf')],
      },
      numbers: ['+18445550164'],
    },
  ],
});

const eventOrganiser: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Rustic Fern Festivals, LLC',
    doingBusinessAs: 'Rustic Fern Fest',
    registrationNumber: '61-1935508',
    website: 'https://rusticfern.example',
    privacyPolicyUrl: 'https://rusticfern.example/privacy',
    termsUrl: 'https://rusticfern.example/text-rules',
    address: { street: '707 E Market St', city: 'Louisville', region: 'KY', postalCode: '40202' },
    contact: { firstName: 'Zeke', lastName: 'Montague', email: 'zeke@rusticfern.example', phone: '+15025550196' },
  },
  useCases: [
    {
      categories: ['EVENTS'],
      summary:
        'Ticket holders of Rustic Fern Fest who text our keyword get event info over the weekend: gate times, stage changes, weather holds, shuttle status. About 15 texts per festival weekend, zero after it.',
      sampleMessages: [
        'Rustic Fern Fest: gates open at noon. Bring your wristband + a refillable bottle. Text STOP to quit',
        'Rustic Fern Fest: weather hold! Meadow Stage paused, please wait in your cars. Next update 4:15.',
        'Rustic Fern Fest: last shuttle to Lot C leaves 12:30 AM. Text STOP to quit',
      ],
      monthlyVolume: '100,000',
      messageFrequency: 'about 15 per festival',
      helpMessage: 'Rustic Fern Fest info tent: 502-555-0196, zeke@rusticfern.example. Text STOP to quit.',
      optIn: {
        methods: ['VIA_TEXT', 'MOBILE_QR_CODE'],
        description:
          'The e-ticket and the posters at the gates say text FERN to 855-555-0165, and have a QR code that opens the messaging app with FERN already written; you still have to press send.',
        keywords: ['FERN', 'FERN2027'],
        keywordLocation: 'E-ticket, gate posters, https://rusticfern.example/texts',
        confirmationMessage:
          'Rustic Fern Fest: you got it! ~15 texts per festival weekend. Msg & data rates may apply out in the meadow. Text HELP for help, STOP to quit.',
      },
      callToAction: {
        text: 'Know before you go: text FERN to 855-555-0165 or scan. By sending FERN you consent to event texts from Rustic Fern Fest, about 15 per festival. Message and data rates may apply. Text STOP to quit, HELP for help. Rules & terms: https://rusticfern.example/text-rules. Privacy: https://rusticfern.example/privacy.',
        evidence: [page('https://rusticfern.example/texts'), file('gate-poster.png', 2210)],
      },
      numbers: ['+18555550165'],
    },
  ],
});

const comedyClub: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Loose Brick Comedy LLC',
    registrationNumber: '47-2816093',
    website: 'https://loosebrickcomedy.example',
    privacyPolicyUrl: 'https://loosebrickcomedy.example/privacy',
    termsUrl: 'https://loosebrickcomedy.example/sms-terms',
    address: { street: '1523 Fremont St', city: 'Las Vegas', region: 'NV', postalCode: '89101' },
    contact: { firstName: 'Desiree', lastName: 'Fontaine', email: 'des@loosebrickcomedy.example', phone: '+17025550128' },
  },
  useCases: [
    {
      categories: ['EVENTS'],
      summary:
        'Loose Brick Comedy is a stand-up club with rough language, so shows are 18+. People with tickets who asked for texts get event messages: doors, lineup change, late-show seats. 2-3 per show.',
      sampleMessages: [
        'Loose Brick Comedy: doors 7, show 8, parking is free behind the laundromat. STOP to opt out',
        'Loose Brick Comedy: lineup change, Marty is out sick, Dolores steps in. Same tickets. STOP to opt out',
      ],
      monthlyVolume: '10,000',
      messageFrequency: '2-3 per show',
      ageGated: true,
      ageGateDescription:
        'Before the ticket form appears, the page asks for month, day and year of birth. Anyone under 18 sees a friendly no and cannot enter a number; the answer is remembered so the date cannot be changed.',
      helpMessage: 'Loose Brick Comedy box office, 702-555-0128 from 3 PM. Reply STOP to opt out of show texts.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'After the birth date page, the ticket form on the website has an unticked box under the phone field for show texts. You get your tickets with or without it.',
        url: 'https://loosebrickcomedy.example/tickets',
        confirmationMessage:
          'Loose Brick Comedy: show texts are on, 2-3 msgs per show. Msg & data rates may apply, no joke. HELP for help, STOP to opt out.',
      },
      callToAction: {
        text: 'Text me about the show. Checking this box I agree to get event texts from Loose Brick Comedy, 2-3 per show. Must be 18 or older. Message & data rates may apply. STOP to opt out, HELP for help. See https://loosebrickcomedy.example/sms-terms for terms, https://loosebrickcomedy.example/privacy for privacy.',
        evidence: [page('https://loosebrickcomedy.example/tickets')],
      },
      numbers: ['+18665550166'],
    },
  ],
});

export const leisure = { gym, hotel, airline, eventOrganiser, comedyClub };
