import type { Form } from '../../../../../registration/form.ts';
import { file, filled, page } from '../parts.ts';

const bank: Form = filled({
  company: {
    businessType: 'PUBLIC_PROFIT',
    legalName: 'Granite Harbor Bank, N.A.',
    registrationNumber: '04-1598263',
    website: 'https://www.graniteharborbank.example',
    privacyPolicyUrl: 'https://www.graniteharborbank.example/privacy-center',
    termsUrl: 'https://www.graniteharborbank.example/alerts-terms',
    address: { street: '1 Congress Square', city: 'Portland', region: 'ME', postalCode: '04101' },
    contact: {
      firstName: 'Leopold',
      lastName: 'Achterberg',
      title: 'VP, Digital Channels',
      email: 'leopold.achterberg@graniteharborbank.example',
      phone: '+12075550160',
    },
  },
  useCases: [
    {
      categories: ['FRAUD_ALERT_MESSAGING', 'ACCOUNT_NOTIFICATIONS'],
      summary:
        'Granite Harbor Bank alerts enrolled cardholders of transactions its monitoring system deems unusual (fraud alerts, cardholder confirms or denies by reply) and of account events they select: low balance, large withdrawal, deposit posted. Triggered solely by account activity.',
      sampleMessages: [
        'Granite Harbor Bank Fraud Dept: Did you use card ending 4417 for $312.08 at [merchant]? Reply YES or NO. Reply STOP to end fraud alerts.',
        'Granite Harbor Bank: balance alert. Account ...0921 is below the $200.00 limit you set. Text STOP to cancel alerts, HELP for help.',
      ],
      monthlyVolume: '500,000',
      messageFrequency: 'varies by account activity',
      helpMessage:
        'Granite Harbor Bank alerts: for assistance call 207-555-0160 or visit https://www.graniteharborbank.example/contact. Reply STOP to discontinue alerts.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'A customer signed in to online banking opens Settings > Alerts > Text alerts, enters a mobile number, reads the disclosure and activates an initially unselected box. A six-digit passcode then proves possession of the device. The page lies behind the login; screenshots are attached.',
        confirmationMessage:
          'Granite Harbor Bank: enrollment in account and fraud alerts is complete. Frequency depends on account activity and varies. Message and data rates may apply. Text HELP for assistance, STOP to cancel.',
      },
      callToAction: {
        text: 'By selecting this box, the undersigned account holder expressly consents to receive fraud alerts and account alerts from Granite Harbor Bank, N.A. by text message at the number entered above. Message frequency varies by account activity. Message and data rates may apply. To discontinue, reply STOP; for assistance, reply HELP. The Alerts Terms & Conditions appear at https://www.graniteharborbank.example/alerts-terms. The Privacy Notice appears at https://www.graniteharborbank.example/privacy-center.',
        location: 'Online banking, Settings > Alerts > Text alerts (login required, see screenshots)',
        evidence: [file('online-banking-alerts-1.png', 512), file('online-banking-alerts-2.png', 498)],
      },
      numbers: ['+18005550106'],
    },
  ],
});

const creditUnion: Form = filled({
  company: {
    businessType: 'NON_PROFIT',
    legalName: 'Prairie Lantern Federal Credit Union',
    registrationNumber: '48-0733951',
    website: 'https://prairielanternfcu.example',
    privacyPolicyUrl: 'https://prairielanternfcu.example/privacy',
    termsUrl: 'https://prairielanternfcu.example/mobile-terms',
    address: { street: '3300 S Seneca St', city: 'Wichita', region: 'KS', postalCode: '67217' },
    contact: { firstName: 'Walter', lastName: 'Okafor', email: 'wokafor@prairielanternfcu.example', phone: '+13165550177' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Members of Prairie Lantern Federal Credit Union hear from us when a payment is due in three days, a check clears, or a branch closes for snow. Up to 6 account notices a month per member who signed up.',
      sampleMessages: [
        'Prairie Lantern Federal Credit Union: your payment of [amount] is due on [date]. Questions, 316-555-0177. STOP to end.',
        'Prairie Lantern: check #1234 has cleared. Reply STOP to stop account notices.',
      ],
      monthlyVolume: '100,000',
      messageFrequency: 'up to 6 a month',
      helpMessage: 'Prairie Lantern Federal Credit Union member line 316-555-0177, Mon-Sat. Reply STOP to opt out of notices.',
      optIn: {
        methods: ['IVR'],
        description:
          'Members dial our telephone banking system. After the balance is read, the automated menu offers account notices by text, plays the recorded disclosure and asks to press 1 for yes or 2 for no. Choosing 2 returns to the main menu.',
        verbalScript:
          'Prairie Lantern Federal Credit Union can send account notices to your cell phone by text message, up to six a month. Message and data rates may apply. Reply STOP to any text to cancel or HELP for help. Our privacy policy and mobile terms are on prairielanternfcu dot example. Do you agree to receive these texts? Press 1 for yes, press 2 for no.',
        confirmationMessage:
          'Prairie Lantern Federal Credit Union: you chose account notices, max 6 msgs/month. Msg & data rates might apply. Txt HELP for help, STOP to quit.',
      },
      callToAction: {
        text: 'Prairie Lantern Federal Credit Union can send account notices to your cell phone by text message, up to six a month. Message and data rates may apply. Reply STOP to any text to cancel or HELP for help. Our privacy policy and mobile terms are on prairielanternfcu dot example. Do you agree to receive these texts? Press 1 for yes, press 2 for no.',
        location: 'Telephone banking, 316-555-0178, menu item 6',
        evidence: [page('https://prairielanternfcu.example/media/telephone-banking-consent.pdf')],
      },
      numbers: ['+18775550107'],
    },
  ],
  special: { isCharity: false },
});

const insuranceBroker: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Delacroix & Sons Insurance Brokers, LLC',
    registrationNumber: '72-5510648',
    website: 'https://delacroixandsons.example',
    privacyPolicyUrl: 'https://delacroixandsons.example/privacy',
    termsUrl: 'https://delacroixandsons.example/sms-terms',
    address: { street: '615 Poydras Street', city: 'New Orleans', region: 'LA', postalCode: '70130' },
    contact: { firstName: 'Yvette', lastName: 'Delacroix', email: 'yvette@delacroixandsons.example', phone: '+15045550151' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Existing policyholders of Delacroix & Sons Insurance Brokers receive a renewal notice 30 days before a homeowner or auto policy ends, a receipt when the premium arrives, and storm-season instructions for filing a claim. Frequency varies, typically under ten a year.',
      sampleMessages: [
        'Delacroix and Sons Insurance Brokers: policy HO-1234 renews on [date]. Your documents: https://delacroixandsons.example/docs. Reply STOP to cancel.',
        'Delacroix & Sons Insurance Brokers: we got your premium, thank you {first_name}. A fresh ID card is in the mail. Txt STOP to opt out',
      ],
      monthlyVolume: '10,000',
      helpMessage:
        'You have reached Delacroix & Sons Insurance Brokers. Ask Yvette: 504-555-0151. If these texts are not for you, send STOP.',
      optIn: {
        methods: ['AGENT_PHONE', 'WEB_FORM'],
        description:
          'Clients either say yes to our licensed agent during the annual review call (the script is read in full) or complete the form on our website at delacroixandsons.example/my-texts, where the consent box is blank until they click it.',
        url: 'https://delacroixandsons.example/my-texts',
        verbalScript:
          'May Delacroix & Sons Insurance Brokers send you policy notices, that is renewals, receipts and claim instructions, by text? The frequency varies. Message and data rates may apply. You may reply STOP at any time to opt out, or HELP if you need us. Privacy policy and text terms are on our site. Is it all right to text you at this number?',
        confirmationMessage:
          'Delacroix & Sons Insurance Brokers: glad to have you on policy notices. Frequency varies; standard message and data rates may apply; text HELP to get help; text STOP to end.',
      },
      callToAction: {
        text: 'I give Delacroix & Sons Insurance Brokers permission to text me policy notices: renewals, receipts and claim instructions. I consent freely and can keep my policy without it. Texts come at varying frequency. Message & data rates may apply. HELP for help, STOP to opt out. Privacy policy: https://delacroixandsons.example/privacy. Terms: https://delacroixandsons.example/sms-terms.',
        evidence: [page('https://delacroixandsons.example/my-texts'), file('agent-call-script.pdf', 96)],
      },
      numbers: ['+18885550108'],
    },
  ],
});

const startup: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Keyfern, Inc.',
    registrationNumber: '93-1847205',
    website: 'https://keyfern.example',
    privacyPolicyUrl: 'https://keyfern.example/privacy',
    termsUrl: 'https://keyfern.example/terms/sms',
    address: { street: '548 Market St', street2: 'PMB 20411', city: 'San Francisco', region: 'CA', postalCode: '94104' },
    contact: { firstName: 'Jun', lastName: 'Sakaguchi', email: 'jun@keyfern.example', phone: '+14155550146' },
  },
  useCases: [
    {
      categories: ['TWO_FACTOR_AUTHENTICATION'],
      summary:
        'Keyfern is a password manager. When a user signs in on a new device we text them a one-time passcode. One code per sign-in, nothing else ever.',
      sampleMessages: [
        'Keyfern: your code is 118204. It works once, for 5 minutes. Reply STOP to switch SMS codes off.',
        "Your Keyfern login code: 730551. If you didn't ask for it, ignore this text.",
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'one per sign-in',
      audienceCountries: ['US', 'CA'],
      helpMessage: 'Keyfern help: https://keyfern.example/help or jun@keyfern.example. Send STOP to turn SMS codes off.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'In the web app, Security > Add a second factor > Text message. User types a number, ticks the (empty) box, presses Send code, and types the code back: that is the double opt-in. Authenticator apps and keys are offered on the same page.',
        url: 'https://keyfern.example/security/sms',
        confirmationMessage: 'Keyfern: SMS codes on. 1 msg per sign-in. Msg&data rates may apply. HELP=help STOP=off',
      },
      callToAction: {
        text: 'Tick to agree that Keyfern texts you login codes. One message per sign-in. Msg & data rates may apply. Reply STOP to turn off, HELP for help. SMS terms: https://keyfern.example/terms/sms · Privacy: https://keyfern.example/privacy',
        evidence: [page('https://keyfern.example/security/sms')],
      },
      numbers: ['+18445550109'],
    },
  ],
});

const koreanImporter: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Daesung Pacific Trading Inc',
    registrationNumber: '95-4720316',
    website: 'https://daesungpacific.example',
    privacyPolicyUrl: 'https://daesungpacific.example/privacy',
    termsUrl: 'https://daesungpacific.example/sms-terms',
    address: { street: '14520 Firestone Blvd', city: 'La Mirada', region: 'CA', postalCode: '90638' },
    contact: {
      firstName: 'Sung-min',
      lastName: 'Bae',
      title: 'General manager',
      email: 'smbae@daesungpacific.example',
      phone: '+15625550127',
    },
  },
  useCases: [
    {
      categories: ['DELIVERY_NOTIFICATIONS'],
      summary:
        'Daesung Pacific Trading is importer of kitchen goods. We are sending to our wholesale store customers the delivery notice: container arrived, truck dispatched, driver name and time window. It is about 4 to 8 message in one month by customer order.',
      sampleMessages: [
        'Daesung Pacific Trading: Your order #1234 is leaving warehouse today. Truck arrive between {time} and {time}. Reply STOP to opt out.',
        'Daesung Pacific Trading 입니다. 주문 #1234 오늘 출고되었습니다. 기사님 성함 [이름]. 수신 거부는 STOP 회신',
      ],
      monthlyVolume: '1,000',
      messageFrequency: '4 to 8 messages a month',
      helpMessage: 'Daesung Pacific Trading customer desk: 562-555-0127 (English, Korean). To stop delivery notice please reply STOP.',
      optIn: {
        methods: ['IMPORT', 'PAPER_FORM'],
        description:
          'When new store opens account with us, the owner fills in a one-page paper form "SMS delivery notice" and signs. It is not part of credit application. Customers who signed it in the past years are imported from our own order system to Genesys.',
        listSource:
          'Our own wholesale customers in our order system; every one signed the paper consent form kept in our La Mirada office. List is only ours.',
        confirmationMessage:
          'Daesung Pacific Trading: You are registered for delivery notice, 4 to 8 messages a month. Message and data rates may apply by your phone company. Reply HELP for help, STOP for opt out.',
      },
      callToAction: {
        text: 'SMS delivery notice (배송 알림 문자). I agree to receive delivery text messages from Daesung Pacific Trading to my mobile phone, 4 to 8 messages a month. Message and data rates may apply by phone company. Reply STOP to cancel, reply HELP for help. I can buy goods without this agreement. Privacy policy https://daesungpacific.example/privacy and SMS terms https://daesungpacific.example/sms-terms can be read on website.',
        location: 'One-page paper form, given with the new account documents',
        evidence: [file('sms-delivery-notice-form.pdf', 230), file('order-system-consent-column.png', 144)],
      },
      numbers: ['+18335550110'],
    },
  ],
});

export const finance = { bank, creditUnion, insuranceBroker, startup, koreanImporter };
