import type { Form } from '../../../../../../registration/form.ts';
import { file, filled, page } from '../../parts.ts';

const taqueria: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Sandoval Restaurant Ventures, LLC',
    doingBusinessAs: 'Taqueria El Farolito Azul',
    registrationNumber: '74-3061885',
    website: 'https://elfarolitoazul.example',
    privacyPolicyUrl: 'https://elfarolitoazul.example/privacy',
    termsUrl: 'https://elfarolitoazul.example/taco-texts',
    address: { street: '5201 S Flores St', city: 'San Antonio', region: 'TX', postalCode: '78214' },
    contact: {
      firstName: 'Chuy',
      lastName: 'Sandoval',
      title: 'Owner-operator',
      email: 'chuy@elfarolitoazul.example',
      phone: '+12105550119',
    },
  },
  useCases: [
    {
      categories: ['MARKETING'],
      summary:
        'Taqueria El Farolito Azul, 3 franchise stores. Marketing texts = taco tuesday deals, new menu items, birthday taco coupon. Sent to folks that texted in or scanned at the counter. 1 a week, sometimes none.',
      sampleMessages: [
        'El Farolito Azul: Taco Tuesday! Al pastor 2x1 til 9pm, all 3 stores. Txt STOP to opt out',
        'Feliz cumpleaños from Taqueria El Farolito Azul! 1 taco on us this week, show this msg. Reply STOP to opt out',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'up to 1 a week',
      helpMessage: 'Taqueria El Farolito Azul: call Chuy 210-555-0119. STOP to opt out.',
      additionalInformation: 'Same owner runs all 3 franchise stores. Alcohol is not sold or advertised by text.',
      optIn: {
        methods: ['VIA_TEXT', 'MOBILE_QR_CODE'],
        description:
          'Tabletop tents & the menu board say text TACO to 833-555-0187, or scan the QR code, which opens the page w/ the fine print and a box they check. They hit send, we answer w/ the welcome msg. Thats it. Nobody gets added by us.',
        keywords: ['TACO', 'TACOS'],
        keywordLocation: 'Tabletop tents + menu board, all 3 stores',
        confirmationMessage:
          'El Farolito Azul taco texts: ur in! Up to 1 msg a week. Msg & data rates may apply. HELP for help, STOP to opt out.',
      },
      callToAction: {
        text: 'Want taco deals? Text TACO to 833-555-0187. By texting TACO you agree to get marketing texts (deals, coupons, new items) from Taqueria El Farolito Azul, up to 1 a week. You don’t need to sign up to buy anything, consent isn’t a condition of purchase. Msg & data rates may apply. STOP to opt out, HELP for help. Terms: elfarolitoazul.example/taco-texts Privacy policy: elfarolitoazul.example/privacy',
        evidence: [file('table-tent.jpg', 890), file('menu-board-qr.jpg', 1322)],
      },
      numbers: ['+18335550187'],
    },
  ],
});

const furnitureMaker: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Meubles Lachance et Filles inc.',
    registrationNumber: '826405177',
    website: 'https://meubleslachance.example',
    privacyPolicyUrl: 'https://meubleslachance.example/confidentialite',
    termsUrl: 'https://meubleslachance.example/conditions-sms',
    address: { street: '845, rue Saint-Joseph Est', city: 'Québec', region: 'QC', postalCode: 'G1K 3C9', country: 'CA' },
    contact: {
      firstName: 'Solène',
      lastName: 'Lachance',
      title: 'Responsable de la livraison',
      email: 'solene@meubleslachance.example',
      phone: '+14185550165',
    },
  },
  useCases: [
    {
      categories: ['DELIVERY_NOTIFICATIONS'],
      summary:
        'Meubles Lachance delivers sofas and kitchen tables in Québec and the Maritimes. The customer who accepts is informed by SMS of the delivery day, the arrival of the truck and of any delay. It is two or three messages for each delivery, in French or in English.',
      sampleMessages: [
        'Meubles Lachance: votre livraison est prévue le {date} entre {heure} et {heure}. Répondez ARRET ou STOP pour vous désabonner.',
        'Meubles Lachance: our truck will be at your door in 45 minutes approximately. Reply STOP to unsubscribe.',
      ],
      monthlyVolume: '10,000',
      messageFrequency: '2 or 3 per delivery',
      audienceCountries: ['CA'],
      helpMessage: 'Meubles Lachance, livraison: 418-555-0165 (français, English). Reply STOP / ARRET to unsubscribe.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'At the third step of the order on our web site, the customer sees the field “Cellulaire” and, under it, a checkbox which is not checked. If he checks it, he receives one SMS and must answer OUI or YES; only then is he registered. The order continues the same if he prefers e-mail.',
        url: 'https://meubleslachance.example/commande/livraison',
        confirmationMessage:
          'Meubles Lachance: merci, you are registered for delivery SMS, 2 or 3 per delivery. Message and data rates may apply / des frais peuvent s’appliquer. HELP for help, STOP to unsubscribe.',
      },
      callToAction: {
        text: 'I accept to receive by text message (SMS) the delivery notices of Meubles Lachance, 2 or 3 per delivery. Message and data rates may apply. To unsubscribe, reply STOP; for help, reply HELP. SMS conditions (terms): https://meubleslachance.example/conditions-sms. Privacy policy: https://meubleslachance.example/confidentialite. / J’accepte de recevoir par texto les avis de livraison de Meubles Lachance.',
        evidence: [page('https://meubleslachance.example/commande/livraison')],
      },
      numbers: ['+18445550187'],
    },
  ],
});

const koreanCosmetics: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Danbi Beauty Imports LLC',
    doingBusinessAs: 'Danbi Beauty',
    registrationNumber: '83-2916640',
    website: 'https://danbibeauty.example',
    privacyPolicyUrl: 'https://danbibeauty.example/policies/privacy',
    termsUrl: 'https://danbibeauty.example/policies/sms',
    address: { street: '150-24 Northern Blvd', city: 'Flushing', region: 'NY', postalCode: '11354' },
    contact: { firstName: 'Soo-ah', lastName: 'Ryu', email: 'sooah@danbibeauty.example', phone: '+17185550128' },
  },
  useCases: [
    {
      categories: ['DELIVERY_NOTIFICATIONS', 'MARKETING'],
      summary:
        'Danbi Beauty imports Korean skin care and sells online. Customers can choose two kinds of text: delivery notices (order shipped, arrived) and marketing (new product, sale coupon), in Korean or English. Delivery texts follow the order; marketing at most twice in a month.',
      sampleMessages: [
        '[Danbi Beauty] 주문 #1234 상품이 발송됐어요. 배송 조회: https://danbibeauty.example/track 문자 수신 중지는 STOP',
        '(광고) [Danbi Beauty] 쌀겨 세럼 출시 기념 20% 할인 쿠폰을 드려요. 일요일까지예요. 무료 수신 거부: STOP',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'varies by order; marketing up to 2 a month',
      helpMessage: 'Danbi Beauty customer center: 718-555-0128 or sooah@danbibeauty.example. Reply STOP to stop all message.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'On checkout page of our website there are two boxes, one for delivery text and one for marketing text. Both are empty and customer can check one, both or none. The Korean words say: agree to texts from Danbi Beauty, frequency, message and data rates, STOP, HELP, not needed for purchase, links to privacy and terms.',
        url: 'https://danbibeauty.example/checkout/contact',
        separateMarketing: true,
        confirmationMessage:
          'Danbi Beauty: thank you, text is on. Message frequency varies by order; promotion up to 2 a month. Msg & data rates may apply. HELP for help, STOP to cancel.',
      },
      callToAction: {
        text: '□ [선택] 배송 알림 문자 수신 동의: Danbi Beauty가 보내는 발송·도착 안내 문자를 받겠습니다. 횟수는 주문에 따라 다릅니다. □ [선택] 마케팅 문자 수신 동의: Danbi Beauty의 신상품·할인 쿠폰 광고 문자를 월 최대 2회 받는 데 동의합니다. 동의는 구매 조건이 아닙니다. 공통: 문자·데이터 요금이 부과될 수 있습니다. STOP을 보내면 수신이 중지되고 HELP를 보내면 안내를 받습니다. 개인정보처리방침 https://danbibeauty.example/policies/privacy · SMS 이용약관 https://danbibeauty.example/policies/sms',
        evidence: [page('https://danbibeauty.example/checkout/contact'), file('checkout-two-boxes.png', 301)],
      },
      numbers: ['+18555550187'],
    },
  ],
});

const coffeeRoaster: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Ember & Oar Coffee Roasters, Inc.',
    registrationNumber: '91-2205738',
    website: 'https://emberandoar.example',
    privacyPolicyUrl: 'https://emberandoar.example/privacy',
    termsUrl: 'https://emberandoar.example/sms-terms',
    address: { street: '314 Water Street', city: 'Port Townsend', region: 'WA', postalCode: '98368' },
    contact: { firstName: 'Linnea', lastName: 'Storm', email: 'linnea@emberandoar.example', phone: '+13605550142' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary:
        'Subscribers to the Ember & Oar coffee club manage their box by text: a notification before each renewal with the option to skip or swap, and a heads-up if a payment card expires. One to three per shipment cycle.',
      sampleMessages: [
        'Ember & Oar: your next box (2 x Driftwood blend) renews Monday. Reply SKIP to skip or SWAP to change it, STOP to unsubscribe.',
        'Ember & Oar: the card on your coffee plan expires this month. Update it at https://emberandoar.example/account',
      ],
      monthlyVolume: '10,000',
      messageFrequency: '1 to 3 per box',
      helpMessage: 'Ember & Oar coffee club: linnea@emberandoar.example, 360-555-0142. Reply STOP to unsubscribe.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'In the subscription settings, a page on our website, there’s a section called "Manage by text" with an unchecked checkbox and a phone field. Check it, save, done. Everything can also be managed on the site or by e-mail.',
        url: 'https://emberandoar.example/club/manage-by-text',
        confirmationMessage:
          'Ember & Oar: manage-by-text is on, 1 to 3 msgs per box. Msg & data rates may apply off your own plan. Reply HELP for help, STOP to unsubscribe.',
      },
      callToAction: {
        text: 'Manage by text. When you check this box you consent to subscription texts from Ember & Oar (renewals, swaps, payment problems), 1 to 3 per box. Message and data rates may apply. Reply STOP to unsubscribe, HELP for help. SMS terms: https://emberandoar.example/sms-terms / Privacy policy: https://emberandoar.example/privacy',
        evidence: [page('https://emberandoar.example/club/manage-by-text')],
      },
      numbers: ['+18665550187'],
    },
    {
      categories: ['MARKETING'],
      summary:
        'A second list for anyone who fills in the pop-up on our home page: Ember & Oar announces limited roasts, sells holiday gift boxes and shares member discounts. These promotional texts go out no more than three times a month.',
      sampleMessages: [
        'Ember & Oar drop: 60 bags of Yirgacheffe natural, 15% off for the list: https://emberandoar.example/drops. Reply STOP to unsubscribe.',
        'Gift boxes are back at Ember & Oar! Order by 12/12 for free shipping. Reply STOP to unsubscribe.',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'up to 3 a month',
      helpMessage: 'Ember & Oar drops list: write to linnea@emberandoar.example. Reply STOP to unsubscribe.',
      optIn: {
        methods: ['WEB_FORM'],
        description:
          'Visitors may open the website pop-up named "Get the drops". It holds a phone field, the disclosure and a checkbox that nobody has checked for them; pressing Join sends our welcome. Closing the pop-up costs nothing.',
        url: 'https://emberandoar.example/drops/join',
        confirmationMessage:
          'Ember & Oar drops: you joined! Up to 3 promo msgs a month. Message & data rates may apply (sorry, carriers). HELP for help, STOP to unsubscribe.',
      },
      callToAction: {
        text: 'Get the drops! By checking this box and pressing Join you agree to receive promotional text messages from Ember & Oar, up to 3 a month. Consent is not a condition of buying anything. Message and data rates may apply. Reply STOP to unsubscribe or HELP for help. Our SMS terms live at https://emberandoar.example/sms-terms, our privacy policy at https://emberandoar.example/privacy.',
        evidence: [file('drops-popup.png', 254)],
      },
      numbers: ['+18775550187'],
    },
  ],
});

export const shops = { taqueria, furnitureMaker, koreanCosmetics, coffeeRoaster };
