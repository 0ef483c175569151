import type { Form } from '../../../../registration/form.ts';

const company = (legalName: string, d: string, dba?: string) => ({
  legalName,
  ...(dba && { doingBusinessAs: dba }),
  website: `https://www.${d}`,
  privacyPolicyUrl: `https://www.${d}/privacy-policy`,
  termsUrl: `https://www.${d}/sms-terms`,
  contact: { email: `x@${d}` },
});
/** Further registrations in order: lawyers' prose, short notes, one more Korean-speaking firm. */
export const moreCleanForms: Readonly<Record<string, Form>> = {
  gym: {
    company: company('Ironclad Fitness Studios LLC', 'ironcladfit.com'),
    useCases: [
      {
        categories: ['MARKETING'],
        messageFrequency: 'up to 5 messages per month',
        summary:
          'Ironclad Fitness Studios sends promotional text messages to members and prospects who opted in on our website, including class specials, membership discounts and new schedule announcements. Up to 5 messages per month.',
        sampleMessages: [
          'Ironclad Fitness: Bring a friend free this week! Show this text at the desk. Reply STOP to opt out, HELP for help.',
          'Ironclad Fitness Studios: Spring special! Join before 4/30 and save 20% on annual memberships: https://www.ironcladfit.com/spring Reply STOP to unsubscribe.',
        ],
        helpMessage:
          'Ironclad Fitness Studios: For help, visit https://www.ironcladfit.com/contact or call 877-555-0110. Msg & data rates may apply. Reply STOP to cancel.',
        optIn: {
          methods: ['WEB_FORM'],
          url: 'https://www.ironcladfit.com/join-texts',
          isOptional: true,
          isSeparate: true,
          preselected: false,
          description:
            'Visitors go to ironcladfit.com/join-texts, enter name, e-mail and mobile number, and may select an optional unchecked checkbox to receive marketing texts. The form can be submitted without checking the box. A confirmation text follows.',
          confirmationMessage:
            'Ironclad Fitness Studios: Thanks for subscribing to promotional texts! Up to 5 msgs/month. Msg & data rates may apply. Reply HELP for help, STOP to cancel.',
        },
        callToAction: {
          text: 'By checking this box, I expressly consent to receive recurring automated marketing text messages from Ironclad Fitness Studios at the mobile number provided. Up to 5 messages per month. Consent is not a condition of purchase. Message and data rates may apply. Reply STOP to cancel, HELP for help. Carriers are not liable for delayed or undelivered messages. View our Privacy Policy at https://www.ironcladfit.com/privacy-policy and SMS Terms at https://www.ironcladfit.com/sms-terms. We do not sell or share mobile information with third parties or affiliates for marketing purposes.',
          location: 'https://www.ironcladfit.com/join-texts',
        },
      },
    ],
  },
  pharmacy: {
    company: company('Millbrook Pharmacy, Inc.', 'millbrookrx.com'),
    useCases: [
      {
        categories: ['ACCOUNT_NOTIFICATIONS', 'CUSTOMER_CARE'],
        summary:
          'Customers of our two pharmacies are told when a prescription is ready for pickup or a refill is due, and may text questions to the pharmacist on duty.',
        sampleMessages: [
          'Millbrook Pharmacy: Your order is ready for pickup at 12 Main St until 7pm. Questions? Reply here. Text STOP to opt out.',
          'Millbrook Pharmacy: Good news, your refill was approved by your doctor. Want it delivered? Reply Y.',
        ],
        helpMessage: 'Millbrook Pharmacy: Call 802-555-0111 or stop by 12 Main St. Reply STOP to end texts.',
        optIn: {
          methods: ['POINT_OF_SALE', 'PAPER_FORM'],
          isOptional: true,
          isSeparate: true,
          description:
            'At the pharmacy counter staff ask whether the customer would like texts; the customer confirms on the signature pad. New customers can also sign the line on the printed enrollment card.',
          verbalScript:
            'Would you like Millbrook Pharmacy to text you when prescriptions are ready? You will get about one text per prescription. Message and data rates may apply. You can reply STOP at any time to opt out.',
          confirmationMessage:
            'Millbrook Pharmacy: You will now get prescription texts, 1 msg per refill. Msg/data rates may apply. Call 802-555-0111 for help. Reply STOP to stop.',
        },
        callToAction: {
          text: 'I would like to receive text messages from Millbrook Pharmacy about my prescriptions (about one per refill). Msg & data rates may apply. Text STOP to opt out or HELP for help. Privacy policy and terms: millbrookrx.com/texts. Signature: ________',
        },
      },
    ],
  },
  events: {
    company: company('Gravel & Pine Productions, LLC', 'gravelandpine.com', 'Pinefest'),
    useCases: [
      {
        categories: ['EVENTS'],
        summary:
          'Ticket holders of our annual music festival get gate times, weather holds and parking changes on the days of the festival; 5-10 texts over the weekend.',
        sampleMessages: [
          'Pinefest: Gates open at noon today! Use Lot B, Lot A is full. Map: https://gravelandpine.com/map Reply STOP to end',
          'PINEFEST ALERT: Lightning nearby. Please shelter in your vehicle until further notice.',
        ],
        helpMessage: 'Pinefest info line 833-555-0129 / info@gravelandpine.com. STOP to opt out.',
        optIn: {
          methods: ['WEB_FORM', 'MOBILE_QR_CODE'],
          url: 'https://gravelandpine.com/alerts',
          keywordLocation: 'posters at the gates',
          isOptional: true,
          isSeparate: true,
          preselected: false,
          description:
            'During ticket checkout buyers may tick "Text me festival alerts" (off by default). At the gates, posters carry a QR code that opens the same sign-up page.',
          confirmationMessage:
            "You're in! Pinefest alerts: 5-10 msgs during the weekend, frequency varies. Msg&data rates may apply. HELP=help, STOP=end",
        },
        callToAction: {
          text: '☐ Text me festival alerts. By ticking you agree to receive Pinefest text alerts (msg frequency varies, about 5-10 per event). Msg & data rates may apply. Reply HELP for help or STOP to end. Terms: gravelandpine.com/sms-terms · Privacy: gravelandpine.com/privacy-policy',
        },
      },
    ],
  },
  insurer: {
    company: company('Northern Lakes Mutual Insurance Company', 'nlmutual.com'),
    useCases: [
      {
        categories: ['ACCOUNT_NOTIFICATIONS'],
        summary:
          'Policyholders who enroll receive payment reminders, policy renewal notices and claim status changes. Frequency depends on the policy; typically two per month.',
        sampleMessages: [
          'Northern Lakes Mutual: Your auto policy payment of $84.20 is due 06/01. Pay at https://www.nlmutual.com/pay. Reply STOP to opt out.',
          'Northern Lakes Mutual Insurance: Claim 55-2231 has been assigned to adjuster T. Wong.',
        ],
        helpMessage: 'Northern Lakes Mutual Insurance Company: reach us at 1-800-555-0133, M-F 8-6 CT. Reply STOP to discontinue.',
        optIn: {
          methods: ['WEB_FORM', 'AGENT_PHONE'],
          url: 'https://www.nlmutual.com/preferences',
          isOptional: true,
          isSeparate: true,
          preselected: false,
          description:
            'Policyholders log in to the customer portal, open Communication Preferences, enter a mobile number and turn the text toggle from off to on. Those who call are read the disclosure by a representative and must answer "yes".',
          verbalScript:
            'Northern Lakes Mutual offers payment and claim notices by text message. The number of messages varies. Your carrier’s message and data rates may apply. To stop, reply STOP; for help, reply HELP. Do I have your permission to send texts to this number?',
          confirmationMessage:
            'Northern Lakes Mutual: You have opted in to policy texts. The number of messages varies. Message and data rates may apply. Text HELP for help, STOP to cancel.',
        },
        callToAction: {
          text: 'Text notifications: OFF/ON. By turning this on, you consent to receive text messages from Northern Lakes Mutual Insurance Company about your policy, payments and claims. Message frequency varies. Standard message & data rates may apply. To opt out, reply STOP. For help, reply HELP. Consent is not required as a condition of purchasing any insurance product. SMS Terms: https://www.nlmutual.com/sms-terms Privacy: https://www.nlmutual.com/privacy-policy',
        },
      },
    ],
  },
  hr: {
    company: company('Bluewater Staffing Partners, Inc.', 'bluewaterstaffing.com'),
    useCases: [
      {
        categories: ['ACCOUNT_NOTIFICATIONS'],
        summary:
          'Workers on our roster get shift offers, schedule changes and timesheet reminders by text, around 10 a month depending on availability.',
        sampleMessages: [
          'Bluewater Staffing: Shift available Sat 6a-2p at Dock 9, $21/hr. Reply YES to accept. Reply STOP to opt out.',
          'Bluewater Staffing: Reminder, submit your timesheet by 5 PM today at https://www.bluewaterstaffing.com/time',
        ],
        helpMessage: 'Bluewater Staffing Partners: Contact your coordinator at 904-555-0117. Reply STOP to unsubscribe.',
        optIn: {
          methods: ['PAPER_FORM', 'WEB_FORM'],
          url: 'https://www.bluewaterstaffing.com/apply',
          isOptional: true,
          isSeparate: true,
          preselected: false,
          description:
            'Applicants check a separate, optional text consent box on our online application, or sign the same statement on the paper onboarding packet. Employment does not depend on it.',
          confirmationMessage:
            'Bluewater Staffing: You are subscribed to shift alerts. Msg frequency varies. Msg and data rates may apply. Reply HELP for help, STOP to opt out.',
        },
        callToAction: {
          text: '[  ] By checking here I authorize Bluewater Staffing Partners to send me text messages about shifts, schedules and timesheets at the number above. Message frequency varies. Message and data rates may apply. Text HELP for help, STOP to opt out. Consent is optional and not a condition of employment. See bluewaterstaffing.com/privacy-policy and bluewaterstaffing.com/sms-terms.',
        },
      },
    ],
  },
  korean2: {
    company: company('Daol Shipping America, Inc.', 'daolship.com', 'Daol Shipping'),
    useCases: [
      {
        categories: ['DELIVERY_NOTIFICATIONS'],
        audienceCountries: ['US'],
        summary:
          'Customers who send parcels to Korea get texts when a parcel is received, clears customs and is delivered, in Korean or English.',
        sampleMessages: [
          '[Daol Shipping] 고객님의 소포(운송장 4412)가 인천 세관을 통과했습니다. 조회: https://www.daolship.com/t/4412 수신거부: STOP 회신',
          'Daol Shipping: 배송이 완료되었습니다. 이용해 주셔서 감사합니다.',
        ],
        helpMessage: 'Daol Shipping 고객센터입니다. 전화 213-555-0150 / 이메일 help@daolship.com. 문자를 그만 받으시려면 STOP.',
        optIn: {
          methods: ['POINT_OF_SALE', 'WEB_FORM'],
          url: 'https://www.daolship.com/send',
          isOptional: true,
          isSeparate: true,
          preselected: false,
          description:
            'At our counters the clerk asks and the customer ticks the consent box on the tablet. Online, customers tick the same empty box on the parcel form before they press Send.',
          verbalScript:
            'Daol Shipping에서 배송 상황을 문자로 보내 드려도 될까요? 소포 한 개당 3건 정도 발송되고 문자 및 데이터 요금이 부과될 수 있어요. 언제든 STOP을 보내시면 중단됩니다.',
          confirmationMessage:
            'Daol Shipping 배송 알림이 신청되었습니다. 소포당 약 3건. 문자·데이터 요금이 발생할 수 있습니다. 도움말 HELP, 중단 STOP.',
        },
        callToAction: {
          text: '□ (선택) Daol Shipping의 배송 알림 문자 수신에 동의합니다. 소포 1개당 약 3건이 발송되며, 통신사에 따라 문자 및 데이터 요금이 부과될 수 있습니다. 수신을 원하지 않으시면 STOP, 도움이 필요하시면 HELP를 보내 주세요. 이용약관: www.daolship.com/sms-terms 개인정보처리방침: www.daolship.com/privacy-policy',
        },
      },
    ],
  },
  twofa: {
    company: company('Northwind Wallet, Inc.', 'northwindwallet.com'),
    useCases: [
      {
        categories: ['TWO_FACTOR_AUTHENTICATION', 'SECURITY_ALERT'],
        summary:
          'One-time passcodes for sign-in and password reset, plus an alert whenever a new device is used. Messages are triggered only by the user’s own actions.',
        sampleMessages: [
          'Northwind Wallet: 553 201 is your one-time passcode. Never share it. Reply STOP to opt out.',
          'Northwind Wallet: New sign-in from Chrome on Windows. Not you? Lock your account: https://www.northwindwallet.com/lock',
        ],
        helpMessage:
          'Northwind Wallet Support: help.northwindwallet.com or support@northwindwallet.com. Reply STOP to stop receiving texts.',
        optIn: {
          methods: ['WEB_FORM'],
          url: 'https://www.northwindwallet.com/signup',
          isOptional: true,
          isSeparate: true,
          preselected: false,
          description:
            'When creating an account in our app the user types a phone number, reads the SMS notice under the field and taps "Text me a code". E-mail codes are offered instead.',
          confirmationMessage:
            'Northwind Wallet: You enabled SMS codes. 1 message per sign-in attempt. Msg & data rates may apply. Reply HELP for help, STOP to cancel.',
        },
        callToAction: {
          text: 'By tapping “Text me a code”, you consent to receive one-time passcodes and security alerts via SMS from Northwind Wallet. Message frequency depends on your use. Msg & data rates may apply. Reply STOP to opt out, HELP for help. Terms https://www.northwindwallet.com/sms-terms | Privacy https://www.northwindwallet.com/privacy-policy',
        },
      },
    ],
  },
  church: {
    company: company('Grace Harbor Community Church', 'graceharbor.org'),
    useCases: [
      {
        categories: ['EVENTS', 'CHARITY_NONPROFIT'],
        summary:
          'Our church texts members who asked for it about service times, youth events and prayer meetings, and twice a year about our food drive.',
        sampleMessages: [
          'Grace Harbor: Youth night is moved to 6:30 PM this Friday. See you there! Reply STOP to opt out.',
          'Grace Harbor Community Church: Food drive Sunday! Bring canned goods or give at https://graceharbor.org/give',
        ],
        helpMessage: 'Grace Harbor Community Church: call the church office, 360-555-0141. Reply STOP to stop.',
        optIn: {
          methods: ['VIA_TEXT', 'PAPER_FORM'],
          keywords: ['GRACE'],
          keywordLocation: 'Sunday bulletin and lobby screen',
          isOptional: true,
          isSeparate: true,
          description:
            'People text GRACE to our number as printed in the Sunday bulletin, or fill out a connect card in the pew and check "text me".',
          confirmationMessage:
            'Welcome to Grace Harbor texts! About 1 msg a week. Msg & data rates may apply. Reply HELP for help, STOP to unsubscribe.',
        },
        callToAction: {
          text: 'Want updates? Text GRACE to 833-555-0138 to get event and donation texts from Grace Harbor Community Church. About 1 msg a week. Msg & data rates may apply. Reply STOP to unsubscribe, HELP for help. Terms & privacy: graceharbor.org/texts',
        },
      },
    ],
  },
  poll: {
    company: company('Civic Pulse Research Institute', 'civicpulse.org'),
    useCases: [
      {
        categories: ['POLLING_AND_VOTING_NON_POLITICAL'],
        summary:
          'Panel members who joined our research panel are invited to answer short surveys about city services; no more than two invitations a month.',
        sampleMessages: [
          'Civic Pulse Research: How satisfied are you with bus service, 1-5? Reply with a number. Reply STOP to leave the panel.',
          'Civic Pulse: A new 3-minute survey is open: https://civicpulse.org/s/88. Thank you!',
        ],
        helpMessage: 'Civic Pulse Research Institute: panel@civicpulse.org. Reply STOP to leave.',
        optIn: {
          methods: ['WEB_FORM', 'AGENT_PHONE'],
          url: 'https://civicpulse.org/panel',
          isOptional: true,
          isSeparate: true,
          preselected: false,
          description:
            'People join at civicpulse.org/panel by filling in the form and checking the text consent box, or by phone, when an interviewer reads the script and they agree.',
          verbalScript:
            'Civic Pulse Research Institute would like to send you survey invitations by text, at most two a month. Message and data rates may apply, and you can text STOP to leave at any time. May we text you?',
          confirmationMessage:
            'Civic Pulse Research: You joined our survey panel. Max 2 msgs per month. Msg & data rates may apply. Reply HELP for help or STOP to leave.',
        },
        callToAction: {
          text: 'I agree to receive survey invitations by text message from Civic Pulse Research Institute. No more than 2 messages per month. Message and data rates may apply. Reply STOP to leave or HELP for help. Privacy: https://civicpulse.org/privacy-policy. Terms: https://civicpulse.org/sms-terms.',
        },
      },
    ],
  },
  auto: {
    company: company('Delgado Auto Repair', 'delgadoauto.com'),
    useCases: [
      {
        categories: ['CUSTOMER_CARE', 'MARKETING'],
        summary:
          'Car owners approve estimates and hear when the car is done. Separately, those who tick the offers box get seasonal service coupons, one a month.',
        sampleMessages: [
          'Delgado Auto Repair: Your Camry is ready! Total $412.80. We close at 6. Reply STOP to opt out.',
          'Delgado Auto: $20 off any oil change in May with this text. Book: (505) 555-0128. Reply STOP to opt out.',
        ],
        helpMessage: 'Delgado Auto Repair, (505) 555-0128. Text STOP to opt out.',
        optIn: {
          methods: ['PAPER_FORM'],
          isOptional: true,
          isSeparate: true,
          separateMarketing: true,
          description:
            'On the drop-off work order customers find two separate boxes, one for repair updates and one for coupons, and tick the ones they want before signing.',
          confirmationMessage:
            'Delgado Auto Repair: You’re signed up for texts. Repair updates vary; coupons 1 msg/mo. Msg & data rates may apply. Reply HELP for help, STOP to opt out.',
        },
        callToAction: {
          text: '☐ Text me updates about my repair. ☐ Text me coupons and service specials (1 msg/mo). By ticking I agree to receive the selected texts from Delgado Auto Repair. Not required to buy or get service. Message frequency varies for repair updates. Msg & data rates may apply. Reply STOP to opt out, HELP for help. Privacy policy and terms at delgadoauto.com/texts.',
        },
      },
    ],
  },
};
