import type { Company, Form, UseCase } from '../../../../registration/form.ts';

const company = (legalName: string, domain: string, more: Partial<Company> = {}): Company => ({
  businessType: 'PRIVATE_PROFIT',
  legalName,
  website: `https://${domain}`,
  privacyPolicyUrl: `https://${domain}/privacy`,
  termsUrl: `https://${domain}/terms`,
  contact: { firstName: 'Alex', lastName: 'Moreno', email: `alex@${domain}`, phone: '+16125550134' },
  ...more,
});

const form = (owner: Company, ...useCases: readonly UseCase[]): Form => ({ company: owner, useCases });
const yes = { isOptional: true, isSeparate: true, preselected: false } as const;

/** Registrations a reviewer would pass, of different trades and in different hands. */
export const cleanForms: Readonly<Record<string, Form>> = {
  dentist: form(company('Pine Street Dental Care, PLLC', 'pinestreetdental.example'), {
    categories: ['ACCOUNT_NOTIFICATIONS'],
    summary:
      'Patients of our two dental offices get an appointment confirmation, a reminder 48 hours ahead and a note when six months have passed since the last cleaning.',
    sampleMessages: [
      'Pine Street Dental: Hi [First Name], see you Tue 10/14 at 9:30 AM with Dr. Lam. Reply C to confirm or R to reschedule. Txt STOP 2 end.',
      "Pine Street Dental Care: it's time for your 6-month cleaning! Call 612-555-0134 to pick a time. Reply STOP to opt out.",
    ],
    messageFrequency: 'about 2 per visit',
    helpMessage: 'Pine Street Dental Care: questions? Call (612) 555-0134 Mon-Fri 8-5. Reply STOP to unsubscribe.',
    optIn: {
      ...yes,
      methods: ['PAPER_FORM', 'AGENT_PHONE'],
      description:
        'New patients fill in a paper intake form at the front desk with a separate, unchecked line for texts that they initial. When booking by phone our receptionist reads the script and notes the yes in the chart.',
      verbalScript:
        'Pine Street Dental can text you appointment reminders, about two per visit. Message and data rates may apply and you can reply STOP at any time or HELP for help. Would you like to get them?',
      confirmationMessage:
        "You're all set for appointment reminders from Pine Street Dental Care. Approx 2 msgs per visit. Msg&Data rates may apply. HELP for help, STOP to end.",
    },
    callToAction: {
      text: '____ (initial) I consent to receive appointment reminder text messages from Pine Street Dental Care at the mobile number above, about two messages per visit. Standard message and data rates may apply. I can reply STOP to opt out or HELP for help. Our privacy policy and SMS terms are posted at the desk.',
    },
  }),
  logistics: form(company('Redline Freight Logistics, Inc.', 'redlinefreight.example'), {
    categories: ['DELIVERY_NOTIFICATIONS'],
    summary:
      'Consignees and drivers receive pick-up, in-transit and proof-of-delivery updates for their loads. Volume depends on the shipment; usually three to five texts per load.',
    sampleMessages: [
      'Redline Freight: Load #48213 was picked up in Joliet, IL. ETA Fri 2pm CT. Track: https://redlinefreight.example/t/48213 STOP=end',
      'REDLINE FREIGHT: DELIVERED 11:42. POD at https://portal.redlinefreight.example/pod/48213 Text HELP for assistance, STOP to cancel alerts',
    ],
    messageFrequency: '3-5 per load',
    helpMessage: 'Redline Freight Logistics dispatch: 1-833-555-0162 or ops@redlinefreight.example. To stop receiving texts reply STOP.',
    optIn: {
      ...yes,
      methods: ['WEB_FORM'],
      url: 'https://redlinefreight.example/shipment-alerts',
      description:
        'On the shipment-alerts page of our site the consignee types a load number and mobile number, ticks the unticked box next to the consent text and hits Subscribe.',
      confirmationMessage:
        'Redline Freight: alerts on for load 48213. 3-5 msgs/load. Carrier msg & data charges may apply. Help: ops@redlinefreight.example. Reply STOP to end.',
    },
    callToAction: {
      text: 'Yes, text me shipment alerts from Redline Freight Logistics (3-5 msgs/load). Carrier message & data charges may apply. Text STOP to end, HELP for help. redlinefreight.example/terms | redlinefreight.example/privacy',
    },
  }),
  bank: form(company('First Prairie Bank, N.A.', 'firstprairie.example'), {
    categories: ['FRAUD_ALERT_MESSAGING', 'ACCOUNT_NOTIFICATIONS'],
    summary:
      'Cardholders who enroll are asked by text whether a flagged card transaction is theirs, and are told when their balance drops below a limit they chose. Frequency depends on account activity. No marketing is ever sent.',
    sampleMessages: [
      'First Prairie Bank: Did you try a $312.40 purchase at ELECTRO MART on card ending XXXX? Reply YES or NO. Reply STOP to opt out.',
      'First Prairie: Your checking balance fell below $100.00 on 03/02. Msg&data rates may apply. Reply STOP to opt out.',
    ],
    helpMessage: 'First Prairie Bank alerts. Help: 1-800-555-0119 or firstprairie.example/alerts. Reply STOP to cancel.',
    optIn: {
      ...yes,
      methods: ['WEB_FORM', 'AGENT_PHONE'],
      url: 'https://firstprairie.example/alerts',
      description:
        'Inside online banking, under Alerts, the cardholder switches on "Text alerts", enters a mobile number and presses Save. By phone, a representative reads the script and records the answer.',
      verbalScript:
        'First Prairie Bank offers fraud and balance alerts by text. Message frequency depends on your account activity, and message and data rates may apply. You can text STOP at any time to cancel or HELP for help. Do you agree to receive these alerts by text message?',
      confirmationMessage:
        'First Prairie Bank: you will now get fraud and balance alerts. Msg frequency depends on account activity. Msg & data rates may apply. HELP for help, STOP to cancel.',
    },
    callToAction: {
      text: 'By enabling Text alerts you agree to receive fraud and balance alerts by SMS from First Prairie Bank at the number you enter. Message frequency depends on account activity. Message and data rates may apply. Reply STOP to cancel, HELP for help. View our SMS Terms (https://firstprairie.example/terms) and Privacy Policy (https://firstprairie.example/privacy).',
    },
  }),
  school: form(
    company('Cedar Falls Unified School District 12', 'cfusd.example', {
      businessType: 'GOVERNMENT',
      doingBusinessAs: 'Cedar Falls Schools',
    }),
    {
      categories: ['K12'],
      summary:
        'Parents and guardians hear about absences, early dismissals, bus delays and weather closures. Most families see one or two messages a week, none during holidays.',
      sampleMessages: [
        'Cedar Falls Schools: {student} was marked absent from period 1 today. Questions? Call the office at 319-555-0110. Reply STOP to opt out',
        'Cedar Falls Schools - snow day! All campuses closed Wed 1/15. Details: https://cfusd.example/closures',
      ],
      messageFrequency: '1-2 a week',
      helpMessage: 'Cedar Falls Schools: call the district office at 319-555-0110 or write to office@cfusd.example. Text STOP to opt out.',
      optIn: {
        ...yes,
        methods: ['WEB_FORM', 'PAPER_FORM'],
        url: 'https://cfusd.example/texts',
        description:
          'Guardians opt in during online registration, where an empty checkbox stands beside the text consent, or sign the printed consent card in the welcome packet and hand it to the school office.',
        confirmationMessage:
          'Cedar Falls Schools: you are subscribed to family alerts, up to 2 messages per week. Message and data rates may apply. Reply HELP for help or STOP to opt out.',
      },
      callToAction: {
        text: '[ ] I would like to receive school alerts from Cedar Falls Schools by text message. Up to 2 messages per week. Message and data rates may apply. Reply STOP to opt out or HELP for help. Terms: https://cfusd.example/terms. Privacy: https://cfusd.example/privacy. Consent is optional and not required to enroll.',
      },
    },
  ),
  city: form(company('City of Larkspur Bend', 'larkspurbend.example', { businessType: 'GOVERNMENT' }), {
    categories: ['PUBLIC_SERVICE_ANNOUNCEMENT'],
    summary:
      'Residents who sign up are warned of floods, boil-water notices, road closures and power outages in their neighborhood. Sent only when something happens, often not at all for weeks.',
    sampleMessages: [
      'CITY OF LARKSPUR BEND: FLASH FLOOD WARNING UNTIL 9 PM. AVOID RIVER ROAD AND MOVE TO HIGHER GROUND. REPLY STOP TO OPT OUT.',
      'City of Larkspur Bend: boil water notice lifted for Zone 4. Info: https://larkspurbend.example/water',
    ],
    helpMessage: 'City of Larkspur Bend alerts: call 311 or visit https://larkspurbend.example/alerts. Reply STOP to unsubscribe.',
    optIn: {
      ...yes,
      methods: ['VIA_TEXT', 'MOBILE_QR_CODE'],
      keywords: ['LARKSPUR'],
      keywordLocation: 'Posters in the library and city hall, and the alerts page of the city website',
      description:
        'A resident texts LARKSPUR to our number or scans the QR code on a poster, which opens a ready-written text they send themselves. They get the confirmation and are subscribed.',
      confirmationMessage:
        'City of Larkspur Bend: you are signed up for emergency alerts. Message frequency varies by event. Msg and data rates may apply. Text HELP for help, STOP to quit.',
    },
    callToAction: {
      text: 'Text LARKSPUR to 833-555-0170 to receive emergency text alerts from the City of Larkspur Bend. Msg frequency varies. Msg & data rates may apply. Text STOP to quit, HELP for help. Privacy policy and terms: larkspurbend.example/sms',
    },
  }),
  charity: form(company('Open Pantry Alliance', 'openpantry.example', { businessType: 'NON_PROFIT' }), {
    categories: ['CHARITY_NONPROFIT'],
    summary:
      'Donors and volunteers who ask for it are invited to food drives, thanked for gifts and, about twice a month, asked to donate to the pantry.',
    sampleMessages: [
      'Open Pantry Alliance: Thanks to you 1,200 families ate this week. Give $10 more: https://openpantry.example/give Reply STOP to opt out',
      'Open Pantry: we need 15 volunteers this Sat 9am at the Elm St warehouse. Can you help? Reply YES. Text STOP to stop.',
    ],
    helpMessage:
      'Open Pantry Alliance here. Write to hello@openpantry.example or call 503-555-0144. Reply STOP and we will not text again.',
    optIn: {
      ...yes,
      methods: ['WEB_FORM', 'VIA_TEXT'],
      url: 'https://openpantry.example/join',
      keywords: ['PANTRY'],
      keywordLocation: 'Flyers at food drives',
      description:
        'People join on our website by entering a mobile number and ticking a box that starts out empty, or text PANTRY to the number printed on our flyers.',
      confirmationMessage:
        'Welcome to Open Pantry Alliance texts: donation requests and volunteer news, 2 msgs/month. Msg&data rates may apply. Reply HELP for help, STOP to leave.',
    },
    callToAction: {
      text: 'I agree to get texts from Open Pantry Alliance about volunteering and donations, 2 msgs/month. Msg & data rates may apply. Reply STOP to leave, HELP for help. Read our terms at https://openpantry.example/terms and our privacy policy at https://openpantry.example/privacy.',
    },
  }),
  twoFactor: form(company('Keyfold Labs Inc.', 'keyfold.example', { doingBusinessAs: 'Keyfold' }), {
    categories: ['TWO_FACTOR_AUTHENTICATION'],
    summary:
      'Keyfold sends a six-digit code when a user signs in from a new device or resets the password. One text per request, nothing else.',
    sampleMessages: [
      '482913 is your Keyfold verification code. It expires in 10 minutes. We will never call to ask for it. Reply STOP to opt out.',
      'Keyfold: your login code is 771204. Do not share it with anyone.',
    ],
    helpMessage: 'Keyfold support: https://keyfold.example/help or support@keyfold.example. Reply STOP to stop codes by text.',
    optIn: {
      ...yes,
      methods: ['WEB_FORM'],
      url: 'https://keyfold.example/security',
      description:
        'In Settings > Security a signed-in user chooses "Text message", enters a phone number and clicks "Send code". An authenticator app is offered as the alternative.',
      confirmationMessage:
        'Keyfold: this phone now receives sign-in codes, one message per login. Message & data rates may apply. Reply HELP for help or STOP to turn off.',
    },
    callToAction: {
      text: 'By clicking "Send code" you agree to receive one-time verification codes from Keyfold by text, one message per login. Message & data rates may apply. Reply HELP for help, STOP to cancel. Terms of Service: keyfold.example/terms Privacy Policy: keyfold.example/privacy',
    },
  }),
  restaurant: form(company('Basil & Thyme Trattoria LLC', 'basilthyme.example'), {
    categories: ['MARKETING', 'ACCOUNT_NOTIFICATIONS'],
    summary:
      'Guests get a text when their table is ready. Those who join the text club separately also get weekly specials and event invitations, up to 4 a month.',
    sampleMessages: [
      'Basil and Thyme: Your table for 4 is ready! Please see the host within 10 minutes. Reply STOP to opt out.',
      'Basil & Thyme Trattoria: Pasta Tuesday is back: 20% off all fresh pasta tonight. Book at https://basilthyme.example/book. Txt STOP to end.',
    ],
    messageFrequency: 'up to 4 a month',
    helpMessage: 'Basil & Thyme Trattoria: email ciao@basilthyme.example or call 415.555.0122. Text STOP to opt out of messages.',
    optIn: {
      ...yes,
      separateMarketing: true,
      methods: ['WEB_FORM', 'POINT_OF_SALE'],
      url: 'https://basilthyme.example/club',
      description:
        'The host enters the mobile number for the wait list on a tablet and asks the guest to confirm with a tap. The text club has its own page on our website with its own empty checkbox.',
      verbalScript:
        'May Basil & Thyme text you when your table is ready? It is one text per visit, message and data rates may apply, and you can answer STOP to opt out or HELP for help.',
      confirmationMessage:
        'Thanks for joining the Basil & Thyme Trattoria text club: specials and events, up to 4 msgs/mo. Msg & data rates may apply. Reply HELP for help, STOP to opt out.',
    },
    callToAction: {
      text: 'Join the text club! By checking this box, you agree to receive recurring promotional text messages (up to 4 msgs/month) from Basil & Thyme Trattoria at the number provided. Consent is not a condition of any purchase. Msg & data rates may apply. Reply STOP to opt out and HELP for help. See Terms (https://basilthyme.example/terms) & Privacy Policy (https://basilthyme.example/privacy).',
    },
  }),
  canadianRetailer: form(company('Boréal Outfitters Ltd.', 'borealoutfitters.example'), {
    categories: ['MARKETING'],
    summary:
      'Loyalty members in Ontario and Québec who double opt in get sale previews, restock news and birthday coupons, no more than six messages a month.',
    sampleMessages: [
      'Boreal Outfitters: Early access for members - 25% off winter parkas until Sunday. https://borealoutfitters.example/parkas Reply STOP to unsubscribe / ARRET pour arrêter',
      'Boréal Outfitters: Your birthday coupon is here: $15 off with code BDAY. In store or online. STOP to opt out.',
    ],
    audienceCountries: ['CA'],
    messageFrequency: 'up to 6 a month',
    helpMessage:
      'Boréal Outfitters customer care: 1-866-555-0181, care@borealoutfitters.example. Reply STOP to unsubscribe. / AIDE: 1-866-555-0181.',
    optIn: {
      ...yes,
      doubleOptIn: true,
      methods: ['WEB_FORM'],
      url: 'https://borealoutfitters.example/texts',
      description:
        'Shoppers enter a mobile number in the footer of our online store, check the consent box and press Sign up. We text a request to reply YES; only then is the number added.',
      confirmationMessage:
        'Boréal Outfitters: reply YES to get offers and news by text. Max 6 msgs/month. Standard message and data rates may apply. Reply HELP for help, STOP to opt out.',
    },
    callToAction: {
      text: 'I want to receive marketing texts (offers, restocks, coupons) from Boréal Outfitters, max. 6 msgs per month. I do not need to agree in order to buy anything. Msg & data rates may apply. Text HELP for help, STOP to unsubscribe. Privacy: https://borealoutfitters.example/privacy Terms: https://borealoutfitters.example/terms',
    },
  }),
  koreanImporter: form(company('Hanbada Foods USA Inc.', 'hanbadafoods.example', { doingBusinessAs: '한바다푸드' }), {
    categories: ['MARKETING'],
    summary:
      'Korean-speaking shoppers in California who sign up get weekly sale news and coupons for our grocery stores, in Korean, at most four texts a month.',
    sampleMessages: [
      '[한바다푸드] 이번 주말 햇배 1박스 $19.99 특가! 자세히 보기: https://hanbadafoods.example/sale 수신거부는 STOP',
      '한바다푸드: 김장 재료 모음전 쿠폰이 도착했습니다. 계산대에서 보여 주세요. 그만 받으시려면 STOP 회신',
    ],
    messageFrequency: '월 최대 4건',
    helpMessage: '한바다푸드 고객센터: 213-555-0190, help@hanbadafoods.example. 수신을 거부하시려면 STOP이라고 답장해 주세요.',
    optIn: {
      ...yes,
      methods: ['WEB_FORM'],
      url: 'https://hanbadafoods.example/sms',
      description:
        'Shoppers open the text sign-up page, type a mobile number, check the Korean consent box themselves and tap the button below it.',
      confirmationMessage:
        '한바다푸드 할인 문자를 신청해 주셔서 감사합니다. 월 최대 4건 발송되며 문자 및 데이터 요금이 부과될 수 있습니다. 도움말은 HELP, 수신거부는 STOP을 보내 주세요.',
    },
    callToAction: {
      text: '☐ 한바다푸드의 할인 정보와 쿠폰 문자를 받는 데 동의합니다(월 최대 4건). 동의는 구매 조건이 아닙니다. 통신사 요금이 부과될 수 있습니다. 수신거부는 STOP, 도움말은 HELP. 이용약관 https://hanbadafoods.example/terms 개인정보처리방침 https://hanbadafoods.example/privacy',
    },
  }),
  koreanClinic: form(company('Saebyeol Eye Clinic, P.C.', 'saebyeoleye.example'), {
    categories: ['ACCOUNT_NOTIFICATIONS', 'CUSTOMER_CARE'],
    summary:
      '예약하신 환자분께 진료 전날 예약 시간과 위치를 알려 드리고, 환자분이 문자로 물어보시면 접수 직원이 답해 드립니다. 보통 방문 한 번에 두 건입니다.',
    sampleMessages: [
      'Saebyeol Eye Clinic입니다. 내일 오후 2:30 진료 예약이 있습니다. 변경은 714-555-0126. 문자를 그만 받으시려면 STOP을 보내 주세요.',
      'Saebyeol Eye Clinic: 문의하신 렌즈가 입고되었습니다. 언제든 들러 주세요.',
    ],
    helpMessage: 'Saebyeol Eye Clinic: 도움이 필요하시면 714-555-0126으로 전화해 주세요. 수신거부 STOP',
    optIn: {
      ...yes,
      methods: ['PAPER_FORM'],
      description:
        '첫 방문 때 접수처에서 종이 문진표를 작성하시면서, 별도로 마련된 문자 수신 동의란에 직접 체크하고 서명하십니다. 체크하지 않아도 진료를 받으실 수 있습니다.',
      confirmationMessage:
        'Saebyeol Eye Clinic 예약 알림 문자를 신청하셨습니다. 발송 횟수는 예약에 따라 다릅니다. 데이터 요금이 발생할 수 있습니다. 문의 714-555-0126, 해지는 STOP.',
    },
    callToAction: {
      text: 'Saebyeol Eye Clinic에서 보내는 예약 안내 문자 수신에 동의합니다. 방문 1회당 2건 정도 발송됩니다. 문자메시지 및 데이터 요금이 부과될 수 있습니다. 언제든지 STOP을 보내 수신을 거부할 수 있고, HELP를 보내면 도움을 받을 수 있습니다. 개인정보 처리방침과 이용약관은 접수처와 홈페이지에 있습니다.',
    },
  }),
  university: form(company('Stonebrook University', 'stonebrook.example', { businessType: 'NON_PROFIT' }), {
    categories: ['HIGHER_EDUCATION', 'EVENTS'],
    summary:
      'Admitted and current students are reminded of deadlines (housing, tuition, advising) and of campus events they registered for. Roughly 3 texts a month in term.',
    sampleMessages: [
      'Stonebrook University Admissions: your housing deposit is due May 1. Submit it at https://my.stonebrook.example/housing. Reply STOP to end.',
      'Stonebrook: see you at Transfer Day, Sat 10am, Hollis Hall! Free parking in Lot C. Questions? events@stonebrook.example',
    ],
    helpMessage: 'Stonebrook University student services: 860-555-0107, help@stonebrook.example. Text STOP to opt out.',
    optIn: {
      ...yes,
      methods: ['WEB_FORM', 'IMPORT'],
      url: 'https://apply.stonebrook.example/texts',
      listSource:
        'Numbers of students who ticked the text box in our former student portal, exported with date and time when we changed systems. The list was never bought, rented or shared with partners.',
      description:
        'Applicants tick an optional box for texts on the online application. Records of students who had ticked the same box in the previous portal were imported into the new system.',
      confirmationMessage:
        'Stonebrook University: thanks for opting in to deadline & event reminders! ~3 msgs/month. Std msg & data rates apply. Reply HELP for info, STOP to cancel.',
    },
    callToAction: {
      text: 'Optional: check here to receive SMS reminders about deadlines and campus events from Stonebrook University. About 3 msgs/month; standard messaging rates apply. Reply STOP to cancel or HELP for info. Privacy Policy: https://stonebrook.example/privacy SMS Terms: https://stonebrook.example/terms',
    },
  }),
  callCenter: form(company('Northgate Appliance Repair Co.', 'northgaterepair.example'), {
    categories: ['CUSTOMER_CARE'],
    summary:
      'Customers with an open repair ticket text with our technicians: arrival window, parts status and photos of the fault. Two-way; a ticket takes five to ten texts.',
    sampleMessages: [
      'Northgate Appliance Repair: Hi {name}, Luis is on his way for ticket #1234 and should arrive 1-3 PM. Reply here if you need anything. Reply STOP to opt out.',
      'Northgate Appliance: the part for your dishwasher came in. Does Thursday morning work for you?',
    ],
    helpMessage: 'Northgate Appliance Repair - for help call 1-888-555-0155. To opt out, reply STOP.',
    optIn: {
      ...yes,
      methods: ['IVR', 'AGENT_PHONE'],
      description:
        'Callers to our service line hear a recorded notice and press 1 to get texts about their ticket. Callers who reach an agent are read the script and answer yes or no; the agent logs the answer.',
      verbalScript:
        'Northgate Appliance Repair can send text updates about your repair. Message frequency varies and message and data rates may apply. Reply STOP to opt out at any time, or HELP for help. To agree, press 1 or say yes.',
      confirmationMessage:
        'Northgate Appliance Repair: you agreed to texts about your repair ticket. Frequency varies by ticket. Message/data rates may apply. Call 1-888-555-0155 for help or reply STOP to end.',
    },
    callToAction: {
      text: 'Northgate Appliance Repair can send text updates about your repair. Message frequency varies and message and data rates may apply. Reply STOP to opt out at any time, or HELP for help. Our terms and privacy policy are on our website, northgaterepair dot example. To agree, press 1 or say yes.',
    },
  }),
  soleTrader: form(company('Imani Brooks', 'imanibraids.example', { businessType: 'SOLE_PROPRIETOR', doingBusinessAs: "Imani's Braids" }), {
    categories: ['ACCOUNT_NOTIFICATIONS'],
    summary:
      "I text my clients the day before their braiding appointment and when I have to move it. That's it, maybe two texts each booking.",
    sampleMessages: [
      "Hi Keisha it's Imani's Braids, you're booked tmrw 11am. Pls come with hair washed. Reply STOP if u don't want texts",
      'Imani’s Braids: running 20 min late today, sorry! New time 2:20. Reply STOP to opt out',
    ],
    helpMessage: "Imani's Braids - call or text Imani at 404-555-0173 or email imani@imanibraids.example. Reply STOP to stop texts.",
    optIn: {
      ...yes,
      methods: ['WEB_FORM'],
      url: 'https://imanibraids.example/book',
      description:
        'Clients book on my site. Under the phone field there is a little box that is not checked, they check it if they want text reminders, then hit Book it.',
      confirmationMessage:
        "Imani's Braids: you signed up for appointment texts, one or two per booking. Msg and data rates may apply. Text HELP for help or STOP to stop.",
    },
    callToAction: {
      text: "Text me reminders! By checking this box I agree to get appointment text messages from Imani's Braids. 1-2 texts per booking. Message and data rates may apply. Reply HELP for help or STOP to cancel. Privacy policy & terms: imanibraids.example/policies",
    },
  }),
};
