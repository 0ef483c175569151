import type { Form } from '../../../../../../registration/form.ts';
import { file, filled, page } from '../../parts.ts';

const weddingVenue: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Larkmeadow Barn Weddings, LLC',
    registrationNumber: '46-3180952',
    website: 'https://larkmeadowbarn.example',
    privacyPolicyUrl: 'https://larkmeadowbarn.example/privacy',
    termsUrl: 'https://larkmeadowbarn.example/texting',
    address: { street: '2780 Old Natchez Trace', city: 'Franklin', region: 'TN', postalCode: '37069' },
    contact: { firstName: 'Savannah', lastName: 'Pruitt', email: 'savannah@larkmeadowbarn.example', phone: '+16155550136' },
  },
  useCases: [
    {
      categories: ['EVENTS'],
      summary:
        'Couples who book Larkmeadow Barn, and the guests they invite to sign up, receive event texts: tour time, tasting date, rain plan, shuttle schedule on the big day. A dozen or so messages between booking and the last dance.',
      sampleMessages: [
        'Larkmeadow Barn: rain plan it is! Ceremony moves to the loft at 4:30, photos stay on the porch. Reply STOP to opt out.',
        'Larkmeadow Barn: shuttle 2 leaves the Drury lot at 3:40 PM. Last ride back is 11:15. Reply STOP to opt out.',
      ],
      monthlyVolume: '1,000',
      messageFrequency: 'up to 12 per wedding',
      helpMessage: 'Larkmeadow Barn, Savannah speaking! 615-555-0136 or savannah@larkmeadowbarn.example. Reply STOP to opt out.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'Each wedding has a little page on our website with an online sign-up. The couple or guest enters a cell number, checks the empty box next to the wording and taps “Count me in”. The same news is on the page itself, so texts are pure convenience.',
        url: 'https://larkmeadowbarn.example/your-day/texts',
        confirmationMessage:
          'Larkmeadow Barn: yay, you’re on the list! Up to 12 texts per wedding. Msg and data rates may apply from your carrier. HELP for help, STOP to opt out.',
      },
      callToAction: {
        text: 'Count me in for day-of texts! I agree to receive text messages from Larkmeadow Barn about this wedding (timing, weather, shuttles), up to 12 per wedding. Msg and data rates may apply. Reply HELP for help and STOP to opt out. Here are the texting terms: https://larkmeadowbarn.example/texting and the privacy policy: https://larkmeadowbarn.example/privacy.',
        evidence: [page('https://larkmeadowbarn.example/your-day/texts')],
      },
      numbers: ['+18885550187'],
    },
  ],
});

const skiResort: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Grizzly Bowl Mountain Resort Ltd',
    registrationNumber: '105839278RC0001',
    website: 'https://www.grizzlybowl.example',
    privacyPolicyUrl: 'https://www.grizzlybowl.example/privacy',
    termsUrl: 'https://www.grizzlybowl.example/snow-text-terms',
    address: { street: '5000 Bowl Access Road', city: 'Fernie', region: 'BC', postalCode: 'V0B 1M0', country: 'CA' },
    contact: {
      firstName: 'Anders',
      lastName: 'Tremblay-Wong',
      title: 'Guest services lead',
      email: 'anders@grizzlybowl.example',
      phone: '+12505550157',
    },
  },
  useCases: [
    {
      categories: ['PUBLIC_SERVICE_ANNOUNCEMENT', 'MARKETING'],
      summary:
        'Pass holders and day guests of Grizzly Bowl pick from two lists: service announcements (lift holds, avalanche closures, road conditions) and marketing (powder-day ticket deals). Announcements vary with the weather; deals are limited to 4 a month.',
      sampleMessages: [
        'Grizzly Bowl: Raven chair on wind hold, Currie Bowl closed for avalanche control until 10:30. Text STOP to unsubscribe.',
        'Grizzly Bowl deal: 22 cm overnight! Half-day tickets $59 online today only: https://www.grizzlybowl.example/deals. Text STOP to unsubscribe.',
      ],
      monthlyVolume: '100,000',
      messageFrequency: 'varies; deals up to 4 a month',
      audienceCountries: ['CA', 'US'],
      helpMessage: 'Grizzly Bowl guest services, 250-555-0157, anders@grizzlybowl.example. Text STOP to unsubscribe.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'In the pass portal and on our public website, the page “Snow texts” lists two unticked boxes, one per list, with a phone field. After saving, we send a text and wait for Y. Without Y, no list. Lift access is the same for everybody.',
        url: 'https://www.grizzlybowl.example/snow-texts',
        separateMarketing: true,
        doubleOptIn: true,
        confirmationMessage:
          'Grizzly Bowl: confirmed, eh! Announcement frequency varies, deals up to 4 a month. Msg & data rates may apply. HELP for help, STOP to unsubscribe.',
      },
      callToAction: {
        text: '[ ] Announcements: I agree to receive lift, avalanche and road texts from Grizzly Bowl; message frequency varies. [ ] Deals: I agree to receive marketing texts from Grizzly Bowl with ticket deals, up to 4 a month; consent is not a condition of purchase. For both: message and data rates may apply, text STOP to unsubscribe, HELP for help. Terms: www.grizzlybowl.example/snow-text-terms. Privacy policy: www.grizzlybowl.example/privacy.',
        evidence: [page('https://www.grizzlybowl.example/snow-texts')],
      },
      numbers: ['+18005550188'],
    },
  ],
});

const travelAgency: Form = filled({
  company: {
    businessType: 'SOLE_PROPRIETOR',
    legalName: 'Ignatius Okafor',
    doingBusinessAs: 'Okafor Pilgrimages & Tours',
    website: 'https://okafortours.example',
    privacyPolicyUrl: 'https://okafortours.example/privacy',
    termsUrl: 'https://okafortours.example/message-terms',
    address: { street: '1402 Bissonnet St', city: 'Houston', region: 'TX', postalCode: '77005' },
    contact: { firstName: 'Ignatius', lastName: 'Okafor', email: 'ignatius@okafortours.example', phone: '+17135550148' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'I organise group journeys to Rome, Lourdes and the Holy Land. My travellers, when they have said yes to it, receive from Okafor Pilgrimages & Tours by text the payment dates, visa reminders, meeting point and changes of flight. It can be 10 messages for one journey.',
      sampleMessages: [
        'Okafor Pilgrimages & Tours: kindly note, second payment for Rome is due on [date]. Any difficulty, phone me. Reply STOP to end.',
        'Okafor Pilgrimages & Tours: we gather at Terminal D, door 4, at 1 PM. Carry your passport and your vaccination card. Reply STOP to end.',
      ],
      monthlyVolume: '1,000',
      messageFrequency: 'up to 10 per journey',
      helpMessage: 'Okafor Pilgrimages & Tours: Ignatius is reachable on 713-555-0148. Reply STOP to end the texts.',
      optIn: {
        methods: ['AGENT_PHONE'],
        description:
          'People phone me to reserve. Before we finish the call I read the sentence below from my booking sheet, exactly so, and I tick yes or no as they answer. Those who say no receive letters. I keep the sheets for five years.',
        verbalScript:
          'May Okafor Pilgrimages and Tours send you text messages about this journey, that is payments, visa and meeting point, up to 10 per journey? Message and data rates may apply. You can reply STOP to end, or HELP for help. My terms and my privacy policy are on okafortours dot example. You may travel without it. Is it yes or no?',
        confirmationMessage:
          'Okafor Pilgrimages & Tours: you are most welcome. Up to 10 texts per journey. Message and data rates may apply, also abroad. Reply HELP for help, STOP to end.',
      },
      callToAction: {
        text: 'May Okafor Pilgrimages & Tours send you text messages about this journey, that is payments, visa and meeting point, up to 10 per journey? By saying yes you agree to receive them. Message and data rates may apply. You can reply STOP to end, or HELP for help. Terms: https://okafortours.example/message-terms. Privacy policy: https://okafortours.example/privacy.',
        location: 'Booking sheet, read aloud at the end of the reservation call',
        evidence: [file('booking-sheet.jpg', 366)],
      },
      numbers: ['+18335550188'],
    },
  ],
});

const hauntedHouse: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Gallowglass Attractions LLC',
    doingBusinessAs: 'The Gallowglass Asylum',
    registrationNumber: '81-4405276',
    website: 'https://gallowglassasylum.example',
    privacyPolicyUrl: 'https://gallowglassasylum.example/privacy',
    termsUrl: 'https://gallowglassasylum.example/texting-terms',
    address: { street: '1311 W 13th Street', city: 'Kansas City', region: 'MO', postalCode: '64102' },
    contact: { firstName: 'Roxanne', lastName: 'Villareal', email: 'roxanne@gallowglassasylum.example', phone: '+18165550161' },
  },
  useCases: [
    {
      categories: ['EVENTS'],
      summary:
        'The Gallowglass Asylum is an extreme haunted attraction, 18 and over only. Ticket holders who opt in get event texts: queue call-up, weather holds, parking, and what to wear. Two to five texts on the night of the visit.',
      sampleMessages: [
        'The Gallowglass Asylum: group 14, the warden is ready for you. Be at the iron door by 9:10. Reply STOP to opt out.',
        'Gallowglass Asylum: lightning hold, all queues paused about 20 min. Your time slot is safe. Reply STOP to opt out.',
      ],
      monthlyVolume: '10,000',
      messageFrequency: '2 to 5 per visit',
      ageGated: true,
      ageGateDescription:
        'Before tickets or the text sign-up appear, the site asks for month, day and year of birth. Anyone under 18 on the visit date sees a closing page and cannot continue; IDs are checked at the door.',
      helpMessage: 'The Gallowglass Asylum box office: 816-555-0161. Reply STOP to opt out.',
      optIn: {
        methods: ['WEB_FORM', 'MOBILE_QR_CODE'],
        description:
          'On the web form after ticket purchase there is an optional queue-text box, not ticked. Walk-ups scan a QR code at the ticket window and land on the same form behind the same birth-date screen. Everyone else watches the call-up board.',
        url: 'https://gallowglassasylum.example/tickets/queue-texts',
        keywordLocation: 'Ticket window, at eye level, next to the call-up board',
        confirmationMessage:
          'The Gallowglass Asylum: you may run, but we can text. 2 to 5 msgs per visit. Msg & data rates may apply. HELP for help, STOP to opt out.',
      },
      callToAction: {
        text: 'Queue texts: by ticking the box I agree to get text messages from The Gallowglass Asylum about my visit, 2 to 5 per visit. Message and data rates may apply. I may leave by replying STOP or ask for HELP. Texting terms: https://gallowglassasylum.example/texting-terms. Privacy policy: https://gallowglassasylum.example/privacy.',
        evidence: [page('https://gallowglassasylum.example/tickets/queue-texts'), file('ticket-window-qr.jpg', 745)],
      },
      numbers: ['+18445550188'],
    },
  ],
});

export const travel = { weddingVenue, skiResort, travelAgency, hauntedHouse };
