import type { Form } from '../../../../../../registration/form.ts';
import { file, filled, page } from '../../parts.ts';

const mover: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Three Brothers Hauling & Storage, Inc.',
    registrationNumber: '04-3377129',
    website: 'https://threebrothershauling.example',
    privacyPolicyUrl: 'https://threebrothershauling.example/privacy',
    termsUrl: 'https://threebrothershauling.example/sms-terms',
    address: { street: '88 Foundry St', city: 'Worcester', region: 'MA', postalCode: '01608' },
    contact: { firstName: 'Declan', lastName: 'Moynihan', email: 'declan@threebrothershauling.example', phone: '+15085550153' },
  },
  useCases: [
    {
      categories: ['CUSTOMER_CARE'],
      summary:
        'Families with a move on the calendar text back and forth with their Three Brothers Hauling move coordinator: inventory questions, elevator bookings, where the truck is, claims afterward. Conversational customer care, so the number of texts varies by move.',
      sampleMessages: [
        'Three Brothers Hauling & Storage: hi {name}, this is Declan. Did your building give you a freight elevator slot yet? Text STOP to opt out.',
        'Three Brothers Hauling: sorry to hear about the lamp. Send a photo here and I will open the claim today.',
      ],
      monthlyVolume: '10,000',
      helpMessage: 'Three Brothers Hauling & Storage. Office: 508-555-0153. Text STOP to opt out of text support.',
      optIn: {
        methods: ['AGENT_PHONE', 'WEB_FORM'],
        description:
          'Most people call for an estimate; at the end of the phone call the coordinator reads the script and logs the answer. The online estimate form also has a blank checkbox for texting. A no never affects the quote.',
        url: 'https://threebrothershauling.example/estimate',
        verbalScript:
          'Three Brothers Hauling and Storage can answer your questions about the move by text message until you are unpacked. The number of messages varies by move. Message and data rates may apply. You can text STOP to opt out or HELP for help, and our privacy policy and SMS terms are on our website. Would that be okay, yes or no?',
        confirmationMessage:
          'Three Brothers Hauling & Storage: texting is on for your move. Message frequency varies by move. Message and data rates may apply, fyi. HELP for help, STOP to opt out.',
      },
      callToAction: {
        text: 'Okay to text? By checking here I agree that Three Brothers Hauling & Storage may send me text messages to help with my move. Message frequency varies by move. Message and data rates may apply. I can always text STOP to opt out, or HELP for help. Read the SMS terms (https://threebrothershauling.example/sms-terms) and the privacy policy (https://threebrothershauling.example/privacy).',
        evidence: [page('https://threebrothershauling.example/estimate'), file('crm-call-log-consent.png', 166)],
      },
      numbers: ['+18555550188'],
    },
  ],
});

const petBoarding: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Muddy Paws Lodge LLC',
    registrationNumber: '84-3902271',
    website: 'https://muddypawslodge.example',
    privacyPolicyUrl: 'https://muddypawslodge.example/privacy',
    termsUrl: 'https://muddypawslodge.example/pup-texts',
    address: { street: '6450 W Colfax Ave', city: 'Lakewood', region: 'CO', postalCode: '80214' },
    contact: { firstName: 'Tess', lastName: 'Abernathy', email: 'tess@muddypawslodge.example', phone: '+13035550167' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'While a dog or cat boards at Muddy Paws Lodge we text the owner one photo a day, feeding or medication notes, and pickup reminders; before a stay, a reminder if a vaccine record is missing. So 1 or 2 texts a day, during stays only.',
      sampleMessages: [
        'Muddy Paws Lodge: Biscuit ate all her breakfast and found a puddle. Photo: https://muddypawslodge.example/p/{id} Reply STOP to end pup texts.',
        'Muddy Paws Lodge: we still need proof of the bordetella shot for [pet] before Friday. Reply STOP to end pup texts.',
      ],
      monthlyVolume: '10,000',
      messageFrequency: '1 or 2 a day during a stay',
      helpMessage: 'Muddy Paws Lodge: bark at us on 303-555-0167 or tess@muddypawslodge.example. Reply STOP to end pup texts.',
      optIn: {
        methods: ['POINT_OF_SALE'],
        description:
          'At check-in the person at our front counter reads the question below out loud, and the owner taps Yes or No on the tablet by the register. We board the pet whichever they tap. The tap is stored with the stay.',
        verbalScript:
          'Would you like Muddy Paws Lodge to text you photos and updates during this stay? It’s 1 or 2 texts a day. Message and data rates may apply. Reply STOP to end them or HELP for help. Privacy policy and terms are on our website. Tap yes or no on the screen, please.',
        confirmationMessage:
          'Muddy Paws Lodge: pup texts are on, 1 or 2 a day during a stay. Msg & data rates may apply, no bones about it. HELP for help, STOP to end.',
      },
      callToAction: {
        text: 'Would you like Muddy Paws Lodge to text you photos and updates during this stay? Tapping Yes means I agree to get these texts, 1 or 2 a day. Message and data rates may apply. Reply STOP to end them or HELP for help. Terms: muddypawslodge.example/pup-texts. Privacy policy: muddypawslodge.example/privacy.',
        location: 'Check-in tablet at the front counter',
        evidence: [file('checkin-tablet.png', 233)],
      },
      numbers: ['+18665550188'],
    },
  ],
});

const plumber: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'JTK Home Services LP',
    doingBusinessAs: 'Mr. Flush Plumbing of Omaha',
    registrationNumber: '47-2981065',
    website: 'https://mrflushomaha.example',
    privacyPolicyUrl: 'https://mrflushomaha.example/privacy',
    termsUrl: 'https://mrflushomaha.example/sms',
    address: { street: '10110 J Street', city: 'Omaha', region: 'NE', postalCode: '68127' },
    contact: {
      firstName: 'Jerome',
      lastName: 'Kostelecky',
      title: 'Franchise owner',
      email: 'jerome@mrflushomaha.example',
      phone: '+14025550114',
    },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'When somebody books a plumber with Mr. Flush we text: booked, tech on the way (with name), job done + invoice link. Only folks who said OK when they called. Usually 3 per job.',
      sampleMessages: [
        'Mr. Flush Plumbing: Tony’s on the way, ETA 25 min. Gray van. Reply STOP to opt out',
        'Mr. Flush Plumbing of Omaha: all fixed! Invoice: https://mrflushomaha.example/inv/{id}',
      ],
      monthlyVolume: '10,000',
      messageFrequency: '3 per job',
      helpMessage: 'Mr. Flush Plumbing of Omaha 402-555-0114. Leak? Call, don’t text! Reply STOP to opt out',
      optIn: {
        methods: ['IVR', 'AGENT_PHONE'],
        description:
          'Day: our dispatcher takes the phone call, reads the script, types Y or N in the job. Night: the automated menu (IVR) plays the same words and caller presses 1 for yes. No = we phone them instead, job still happens.',
        verbalScript:
          'Mr. Flush Plumbing can text you job updates, 3 per job. Message and data rates may apply. Reply STOP to opt out, HELP for help. Our terms and privacy policy are at mrflushomaha dot example. Do you want job updates by text? Say yes or press 1, say no or press 2.',
        confirmationMessage: 'Mr. Flush Plumbing: job texts on, 3 per job. Msg & data rates may apply. HELP for help, STOP to opt out.',
      },
      callToAction: {
        text: 'Mr. Flush Plumbing can text you job updates, 3 per job. By saying yes or pressing 1 you agree to these texts. Message and data rates may apply. Reply STOP when you’re done with texts, HELP for help. Terms: mrflushomaha.example/sms Privacy policy: mrflushomaha.example/privacy',
        location: 'Spoken by dispatcher or phone menu, 402-555-0114',
        evidence: [file('dispatch-screen.png', 140), file('ivr-script-signed.pdf', 88)],
      },
      numbers: ['+18775550188'],
    },
  ],
});

export const trades = { mover, petBoarding, plumber };
