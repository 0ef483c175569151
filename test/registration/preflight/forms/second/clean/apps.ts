import type { Form } from '../../../../../../registration/form.ts';
import { file, filled, page } from '../../parts.ts';

const loginApp: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Tapkey Labs, Inc.',
    registrationNumber: '93-3471182',
    website: 'https://tapkey.example',
    privacyPolicyUrl: 'https://tapkey.example/privacy',
    termsUrl: 'https://tapkey.example/sms-terms',
    address: { street: '1 Innovation Way', street2: 'Unit 12B', city: 'Ann Arbor', region: 'MI', postalCode: '48105' },
    contact: { firstName: 'Aarav', lastName: 'Menon', title: 'Co-founder', email: 'aarav@tapkey.example', phone: '+17345550123' },
  },
  useCases: [
    {
      categories: ['TWO_FACTOR_AUTHENTICATION', 'SECURITY_ALERT'],
      summary:
        'tapkey lets student clubs sign in to their shared accounts without passwords. Members who pick SMS get a one-time login code each time they sign in, plus a security alert if a new device joins the club. How many depends on how often you log in.',
      sampleMessages: [
        'Tapkey: 482 913 is your login code. Good for 10 min, don’t share it w/ anyone (we will never ask). STOP to opt out',
        'Tapkey security alert: a new device ({device}) was added to {club}. Not you? https://tapkey.example/lock STOP to opt out',
      ],
      monthlyVolume: '10,000',
      helpMessage: 'Tapkey here! aarav@tapkey.example answers fast. STOP to opt out of SMS, you can still log in by email link.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'Inside the app (behind login, so see the screenshot) you open Settings > Sign-in on the web form, type your number and flip the SMS checkbox, which is off by default. Or keep using email links, which is what most people do.',
        confirmationMessage:
          'Tapkey: SMS codes + security alerts are on. Msg frequency varies by login. Msg & data rates may apply, yeah. HELP for help / STOP to opt out',
      },
      callToAction: {
        text: 'Send me codes by SMS. By checking this you agree to get login codes and security alerts from Tapkey by text message. Msg frequency varies by login. Msg & data rates may apply. Done with SMS? Reply STOP. Stuck? Reply HELP. SMS terms https://tapkey.example/sms-terms, privacy policy https://tapkey.example/privacy',
        location: 'Settings > Sign-in, inside the app',
        evidence: [file('settings-signin-screen.png', 188)],
      },
      numbers: ['+18885550188'],
    },
  ],
});

const parkingApp: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Curbwise Mobility Corp.',
    doingBusinessAs: 'Curbwise',
    registrationNumber: '33-1108647',
    website: 'https://www.curbwise.example',
    privacyPolicyUrl: 'https://www.curbwise.example/legal/privacy',
    termsUrl: 'https://www.curbwise.example/legal/messaging',
    address: { street: '707 Broadway', street2: 'Suite 1500', city: 'San Diego', region: 'CA', postalCode: '92101' },
    contact: {
      firstName: 'Yolanda',
      lastName: 'Prescott',
      title: 'Head of operations',
      email: 'yolanda@curbwise.example',
      phone: '+16195550134',
    },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Drivers start a Curbwise parking session by texting PARK and the zone posted on the meter. They receive the session receipt, a warning ten minutes before time runs out, and can extend by reply. Typically three texts per parking session, none in between.',
      sampleMessages: [
        'Curbwise: parked in zone 4417 until 2:40 PM, $3.50. We’ll remind you 10 min before. Reply STOP to opt out.',
        'Curbwise: 10 minutes left in zone 4417. Reply 30 or 60 to extend. Reply STOP to opt out.',
      ],
      monthlyVolume: '500,000',
      monthlyEstimate: 380000,
      messageFrequency: 'about 3 per session',
      helpMessage: 'Curbwise driver support: 619-555-0134 or https://www.curbwise.example/help. Reply STOP to opt out.',
      optIn: {
        methods: ['VIA_TEXT'],
        description:
          'Every meter and garage pillar bears a decal: text the keyword PARK plus your zone to 800-555-0189 for parking by text. The decal carries the disclosure in full. Drivers may as well pay with coins, card or the app, where no text is sent.',
        keywords: ['PARK'],
        keywordLocation: 'Decals on meters and garage pillars; see https://www.curbwise.example/decals',
        confirmationMessage:
          'Curbwise: parking by text is active, about 3 msgs per session. Msg&data rates may apply. Help? HELP. Opt out? STOP.',
      },
      callToAction: {
        text: 'PAY BY TEXT: send PARK and your zone to 800-555-0189. By texting PARK you agree to receive texts from Curbwise about your parking session, about 3 per session. Msg & data rates may apply. HELP gets you support, STOP opts you out. Terms www.curbwise.example/legal/messaging. Privacy policy www.curbwise.example/legal/privacy.',
        evidence: [page('https://www.curbwise.example/media/decal-2026.pdf')],
      },
      numbers: ['+18005550189'],
    },
  ],
});

export const apps = { loginApp, parkingApp };
