import type { Form } from '../../../../../registration/form.ts';
import { file, filled, page } from '../parts.ts';

const restaurant: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Nonna Pia Hospitality L.L.C.',
    doingBusinessAs: 'Trattoria Nonna Pia',
    registrationNumber: '36-4908812',
    website: 'https://nonnapia.example',
    privacyPolicyUrl: 'https://nonnapia.example/privacy',
    termsUrl: 'https://nonnapia.example/sms',
    address: { street: '1739 W Taylor St', city: 'Chicago', region: 'IL', postalCode: '60612' },
    contact: { firstName: 'Pia', lastName: "D'Ambrosio", email: 'pia@nonnapia.example', phone: '+13125550165' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Guests of Trattoria Nonna Pia who put their name on the waitlist or book a table get a text when the table is ready or the evening before their reservation. One or two messages per visit.',
      sampleMessages: [
        'Trattoria Nonna Pia: {name}, your table for {n} is ready! We hold it 10 minutes. Reply X if you left, STOP to opt out.',
        'Ciao from Trattoria Nonna Pia! We expect you tomorrow {time}, party of {n}. Reply 1 to keep it, 2 to let it go. STOP to opt out.',
      ],
      monthlyVolume: '10,000',
      helpMessage: 'Trattoria Nonna Pia: ring the host stand at 312-555-0165. Reply STOP and we never text you again.',
      additionalInformation: 'Texts are about tables only. No alcohol is promoted in any message, and nothing is advertised.',
      optIn: {
        methods: ['POINT_OF_SALE'],
        description:
          'At the host stand the host asks the guest whether a text is welcome when the table is ready, reads the little card aloud and enters the number on the tablet in front of the guest. Guests who say no get a buzzer.',
        verbalScript:
          'Shall Trattoria Nonna Pia text you when your table is ready and remind you of bookings? It is one or two messages per visit, so frequency varies. Message and data rates may apply. Reply STOP to end or HELP for help. Our privacy policy and terms are at nonnapia dot example. OK to text you?',
        confirmationMessage:
          'Trattoria Nonna Pia: grazie, you are on the waitlist. Msg frequency varies, one or two per visit. Message/data rates may apply. HELP for help, STOP to end.',
      },
      callToAction: {
        text: 'Waiting for a table? Trattoria Nonna Pia will text you when it is ready and remind you of bookings if you agree. One or two messages per visit. Message and data rates may apply, ask your carrier. Reply STOP to end, HELP for help. Privacy policy nonnapia.example/privacy and SMS terms nonnapia.example/sms',
        location: 'Card on the host stand, read aloud by the host',
        evidence: [page('https://nonnapia.example/photos/host-stand-card.jpg')],
      },
      numbers: ['+18555550118'],
    },
  ],
});

const cafe: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Petit Oiseau Coffee, LLC',
    doingBusinessAs: 'Café Petit Oiseau',
    registrationNumber: '27-3390471',
    website: 'https://cafepetitoiseau.example',
    privacyPolicyUrl: 'https://cafepetitoiseau.example/privacy',
    termsUrl: 'https://cafepetitoiseau.example/texts-terms',
    address: { street: '612 NE Alberta St', city: 'Portland', region: 'OR', postalCode: '97211' },
    contact: { firstName: 'Noor', lastName: 'Haddad', email: 'noor@cafepetitoiseau.example', phone: '+15035550112' },
  },
  useCases: [
    {
      categories: ['MARKETING'],
      summary:
        'We are a coffee bar & bakery. Café Petit Oiseau texts its regulars who joined at the counter: promotional stuff like two-for-one croissants, new beans, holiday hours. 4 texts a month tops.',
      sampleMessages: [
        'Café Petit Oiseau ☕ Rainy-day deal: 2 croissants for the price of 1 till noon. Show this text. STOP to opt out',
        'Cafe Petit Oiseau: our Ethiopia roast is back, $2 off a bag this weekend only. Txt STOP 2 end',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'up to 4 a month',
      helpMessage: 'Café Petit Oiseau! Something off? noor@cafepetitoiseau.example or 503-555-0112. STOP to opt out, no hard feelings.',
      optIn: {
        methods: ['MOBILE_QR_CODE'],
        description:
          'There is a chalkboard by the register with a QR code. You point your phone at it, our page opens, you type your number and hit the box (it is not ticked for you). Then we text you to say hi. No code, no texts.',
        keywordLocation: 'Chalkboard by the register and the sleeve of every takeaway cup',
        confirmationMessage:
          'Hey, you joined the Café Petit Oiseau text club! Up to 4 promo texts a month. Msg & data rates may apply so mind your plan. HELP if stuck, STOP to leave.',
      },
      callToAction: {
        text: 'JOIN THE FLOCK. Hit the box and you agree to get promo texts (deals, new roasts, hours) from Café Petit Oiseau, up to 4 msgs/month. You don’t have to agree to buy a coffee: consent is not a condition of purchase. Msg & data rates may apply. STOP to leave, HELP for help. The fine print: terms https://cafepetitoiseau.example/texts-terms & privacy https://cafepetitoiseau.example/privacy',
        evidence: [page('https://cafepetitoiseau.example/img/chalkboard.png')],
      },
      numbers: ['+18665550119'],
    },
  ],
});

const koreanGrocery: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Hanbit Foods Corporation',
    doingBusinessAs: 'Hanbit Market',
    registrationNumber: '95-3841127',
    website: 'https://hanbitmarket.example',
    privacyPolicyUrl: 'https://hanbitmarket.example/privacy',
    termsUrl: 'https://hanbitmarket.example/sms-terms',
    address: { street: '3182 W Olympic Blvd', city: 'Los Angeles', region: 'CA', postalCode: '90006' },
    contact: {
      firstName: 'Eun-ji',
      lastName: 'Noh',
      title: 'Marketing manager',
      email: 'ejnoh@hanbitmarket.example',
      phone: '+12135550129',
    },
  },
  useCases: [
    {
      categories: ['MARKETING'],
      summary:
        'Hanbit Market, a Korean grocery store in Los Angeles, sends weekly sale and coupon texts, mostly in Korean, to shoppers who signed up in the store. Four promotional messages a month at most.',
      sampleMessages: [
        '[Hanbit Market] 이번 주 특가! 배추 1박스 $19.99, 햇쌀 20lb $3 할인. 금~일 매장에서만. 무료수신거부 STOP',
        '(광고) Hanbit Market 회원 쿠폰: 반찬 코너 10% 할인, 이 문자를 계산대에서 보여 주세요. 수신을 원치 않으시면 STOP 이라고 답장해 주세요.',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'up to 4 a month',
      helpMessage: 'Hanbit Market: customer desk 213-555-0129, 9 AM to 9 PM, Korean and English. Reply STOP to receive no more coupons.',
      optIn: {
        methods: ['PAPER_FORM', 'MOBILE_QR_CODE'],
        description:
          'Shoppers take a paper sign-up form from the customer desk, or scan the QR code on the shopping-basket stand, which opens the same form. In English the Korean text says: I agree to get sale and coupon texts from Hanbit Market, max 4 a month, rates may apply, STOP and HELP, not required to buy.',
        keywordLocation: 'Shopping-basket stand at both entrances of the Olympic Blvd store',
        confirmationMessage:
          'Hanbit Market: welcome to weekly coupon texts, max 4 messages a month. Message and data rates may apply in your plan. Reply HELP for help or STOP to quit.',
      },
      callToAction: {
        text: '문자 쿠폰 신청서. 본인은 Hanbit Market이 보내는 할인 행사와 쿠폰 광고 문자를 받는 데 동의합니다. 문자는 한 달에 최대 4회 발송됩니다. 메시지 및 데이터 요금이 부과될 수 있습니다. 언제든지 STOP이라고 답장하면 수신이 거부되고, HELP라고 답장하면 도움을 받을 수 있습니다. 동의하지 않아도 물건을 사실 수 있으며, 동의는 구매 조건이 아닙니다. 개인정보 처리방침: https://hanbitmarket.example/privacy 이용약관: https://hanbitmarket.example/sms-terms',
        location: 'Paper form at the customer desk; QR code on the basket stand',
        evidence: [file('coupon-form-korean.jpg', 905), file('basket-stand-qr.jpg', 1340)],
      },
      numbers: ['+18335550120'],
    },
  ],
});

const koreanBakery: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Saeroum Bakehouse LLC',
    registrationNumber: '22-3716508',
    website: 'https://saeroumbakehouse.example',
    privacyPolicyUrl: 'https://saeroumbakehouse.example/privacy',
    termsUrl: 'https://saeroumbakehouse.example/text-terms',
    address: { street: '241 Broad Avenue', city: 'Palisades Park', region: 'NJ', postalCode: '07650' },
    contact: { firstName: 'Hyun-woo', lastName: 'Seo', email: 'hello@saeroumbakehouse.example', phone: '+12015550138' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Saeroum Bakehouse makes cakes to order. The customer who ordered online gets text messages for order received, cake ready for pickup, and pickup reminder. Messages are in Korean because our customers prefer it. About 2 to 3 per order.',
      sampleMessages: [
        '[Saeroum Bakehouse] [이름]님, 주문 #1234 생크림 케이크가 접수되었습니다. 픽업은 {날짜} {시간}입니다. 문자 수신 거부: STOP',
        'Saeroum Bakehouse에서 알려 드려요. 주문하신 케이크가 완성되었습니다. 오늘 저녁 8시까지 찾아가 주세요. 그만 받으시려면 STOP을 보내 주세요.',
      ],
      monthlyVolume: '1,000',
      messageFrequency: 'varies by order',
      helpMessage: 'Saeroum Bakehouse: please call 201-555-0138 about your cake order. If you want no more text, reply STOP.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'On the order page of our website, after name and pickup time, there is a phone field with an unchecked box for order texts. The words beside the box are Korean and mean: I agree to get order texts from Saeroum Bakehouse, frequency varies, rates may apply, STOP and HELP. Order goes through without it.',
        url: 'https://saeroumbakehouse.example/order',
        confirmationMessage:
          'Saeroum Bakehouse: order texts are on for this number. Message frequency varies by order; message and data rates may apply; HELP for help; STOP to cancel.',
      },
      callToAction: {
        text: '□ (선택) 주문 알림 문자 수신 동의: Saeroum Bakehouse의 주문 접수·완성·픽업 안내 문자를 받겠습니다. 발송 횟수는 주문에 따라 달라집니다. 통신사의 문자 및 데이터 요금이 발생할 수 있습니다. 수신을 중단하려면 STOP, 도움이 필요하면 HELP를 보내 주세요. 개인정보처리방침은 https://saeroumbakehouse.example/privacy 에서, 문자 서비스 약관은 https://saeroumbakehouse.example/text-terms 에서 보실 수 있습니다.',
        evidence: [page('https://saeroumbakehouse.example/order'), file('order-page-checkbox.png', 267)],
      },
      numbers: ['+18445550121'],
    },
  ],
});

const koreanClinic: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Barun Physical Therapy P.C.',
    registrationNumber: '11-3579024',
    website: 'https://barunpt.example',
    privacyPolicyUrl: 'https://barunpt.example/privacy',
    termsUrl: 'https://barunpt.example/sms',
    address: { street: '150-12 Northern Blvd', street2: '3F', city: 'Flushing', region: 'NY', postalCode: '11354' },
    contact: { firstName: 'Minseo', lastName: 'Gu', email: 'minseo.gu@barunpt.example', phone: '+17185550157' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Barun Physical Therapy reminds patients, mainly Korean-speaking seniors in Queens, of their next therapy session one day before and tells them about schedule changes. Frequency: at most 3 reminders a week.',
      sampleMessages: [
        'Barun Physical Therapy입니다. [성함]님, 내일 {시간} 치료 예약이 있습니다. 변경은 718-555-0157로 전화 주세요. 수신거부는 STOP',
        'Barun Physical Therapy: [Name], your Thursday session moves to {time}. Reply 1 if OK. STOP to opt out.',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'up to 3 a week',
      helpMessage: 'Barun Physical Therapy front desk 718-555-0157. Korean, English, Chinese spoken. Text STOP for no more reminders.',
      optIn: {
        methods: ['PAPER_FORM'],
        description:
          'New patients receive a one-sheet paper consent in Korean or English, on top of and apart from the intake papers. They sign only if they want texts. English meaning: I agree to reminders from Barun Physical Therapy, up to 3 a week, rates may apply, STOP to end, HELP for help; treatment does not depend on it.',
        confirmationMessage:
          'Barun Physical Therapy: reminder texts begin now, up to 3 msgs per week. Your message and data rates may apply. Text HELP for help, text STOP to finish.',
      },
      callToAction: {
        text: '예약 알림 문자 동의서 — 저는 Barun Physical Therapy에서 보내는 치료 예약 알림과 일정 변경 문자를 휴대전화로 받는 것에 동의합니다. 문자는 일주일에 최대 3회까지 옵니다. 문자·데이터 이용료가 부과될 수 있습니다. 받고 싶지 않으면 STOP이라고 회신하고, 문의는 HELP라고 회신하세요. 서명하지 않아도 치료에는 아무 영향이 없습니다. 개인정보 보호정책 https://barunpt.example/privacy / 문자 이용약관 https://barunpt.example/sms',
        location: 'Paper consent sheet at the reception desk, 3rd floor',
        evidence: [page('https://barunpt.example/files/text-consent-sheet.pdf')],
      },
      numbers: ['+18775550122'],
    },
  ],
});

export const food = { restaurant, cafe, koreanGrocery, koreanBakery, koreanClinic };
