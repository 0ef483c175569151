import type { Form } from '../../../../../../registration/form.ts';
import { file, filled, page } from '../../parts.ts';

const charterSchool: Form = filled({
  company: {
    businessType: 'NON_PROFIT',
    legalName: 'Anacostia River Charter School, Inc.',
    doingBusinessAs: 'River Charter',
    registrationNumber: '52-2318870',
    website: 'https://rivercharter.example',
    privacyPolicyUrl: 'https://rivercharter.example/families/privacy-policy',
    termsUrl: 'https://rivercharter.example/families/texting-terms',
    address: { street: '1511 Good Hope Rd SE', city: 'Washington', region: 'DC', postalCode: '20020' },
    contact: {
      firstName: 'Monique',
      lastName: 'Tolliver',
      title: 'Director of family engagement',
      email: 'mtolliver@rivercharter.example',
      phone: '+12025550158',
    },
  },
  useCases: [
    {
      categories: ['K12'],
      summary:
        'River Charter tells parents and guardians by text when their scholar is marked absent, when buses run late, and when school closes or dismisses early. Only adults whom a family has put on the texting form are contacted, a few times a month.',
      sampleMessages: [
        'River Charter: {student} was not in homeroom this morning. If this is a mistake reply HERE or call 202-555-0158. Reply STOP to unsubscribe.',
        'River Charter: early dismissal at 12:30 tomorrow for conferences. Aftercare is open. Reply STOP to unsubscribe.',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'varies, usually under 8 a month',
      helpMessage: 'River Charter family office: 202-555-0158 (English, español, አማርኛ). Reply STOP to unsubscribe.',
      optIn: {
        methods: ['PAPER_FORM'],
        description:
          'The enrollment packet has a yellow sheet used for nothing but texting. A guardian who wants texts writes down up to two mobile numbers, reads the consent paragraph and signs the paper form. The sheet says in bold that enrollment does not depend on it.',
        confirmationMessage:
          'River Charter: your number is set up for family texts. Message frequency varies. Msg & data rates may apply with your provider. HELP for help or STOP to unsubscribe.',
      },
      callToAction: {
        text: 'FAMILY TEXTS / MENSAJES DE TEXTO. By signing this sheet I consent to receive text messages from River Charter about attendance, buses and school schedule changes. Message frequency varies. Message and data rates may apply. I can unsubscribe by replying STOP and get help by replying HELP. Privacy policy: rivercharter.example/families/privacy-policy. Texting terms: rivercharter.example/families/texting-terms. Signing is not required for enrollment.',
        location: 'Yellow sheet of the enrollment packet',
        evidence: [file('yellow-sheet-2026.pdf', 143)],
      },
      numbers: ['+18005550186'],
    },
  ],
  special: { isCharity: false },
});

const hagwon: Form = filled({
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Saebyeok Learning Inc.',
    doingBusinessAs: 'Saebyeok Academy',
    registrationNumber: '27-4418093',
    website: 'https://saebyeokacademy.example',
    privacyPolicyUrl: 'https://saebyeokacademy.example/privacy',
    termsUrl: 'https://saebyeokacademy.example/sms',
    address: { street: '4300 Evergreen Lane', street2: 'Suite 302', city: 'Annandale', region: 'VA', postalCode: '22003' },
    contact: {
      firstName: 'Ji-yoon',
      lastName: 'Bae',
      title: 'Vice principal',
      email: 'bae@saebyeokacademy.example',
      phone: '+17035550144',
    },
  },
  useCases: [
    {
      categories: ['K12'],
      summary:
        'Saebyeok Academy is an after-school tutoring academy for grades 3 to 12. We send text to parents: student came and left, homework missing, test schedule, class closed by snow. Mostly Korean language. Usually one or two in a week, so up to 8 a month.',
      sampleMessages: [
        '[Saebyeok Academy] {학생 이름} 학생이 오후 4시 28분에 등원했어요. 문자를 그만 받으시려면 STOP이라고 보내 주세요.',
        '[Saebyeok Academy] 눈 때문에 오늘 저녁 수업은 온라인으로 진행해요. 접속 주소: https://saebyeokacademy.example/live 수신 거부는 STOP',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'up to 8 a month',
      helpMessage: 'Saebyeok Academy front office, Korean OK: 703-555-0144, 2 PM to 9 PM. If you want no more text please reply STOP.',
      optIn: {
        methods: ['PAPER_FORM'],
        description:
          'Parent registers student at our front office. After the registration is done, we give one separate paper about text message. Korean text on the paper means: I agree to get texts about attendance and classes from Saebyeok Academy, up to 8 a month, rates may apply, STOP and HELP, not required. Parent who wants writes number and signs.',
        confirmationMessage:
          'Saebyeok Academy: parent text is started, up to 8 messages a month. Message & data rates may apply. For help reply HELP, to finish reply STOP. Thank you.',
      },
      callToAction: {
        text: '학부모 문자 수신 동의서 (선택). 저는 Saebyeok Academy가 등·하원, 숙제, 수업 일정을 알려 주는 문자 메시지를 받는 것에 동의합니다. 문자는 매달 최대 8건입니다. 이용하시는 통신사에 따라 문자 및 데이터 요금이 들 수 있습니다. 그만 받고 싶으면 STOP, 도움말이 필요하면 HELP라고 답장하면 됩니다. 개인정보 처리방침 saebyeokacademy.example/privacy, 문자 이용약관 saebyeokacademy.example/sms. 서명하지 않아도 수강할 수 있습니다.',
        location: 'Separate sheet given at the front office after registration',
        evidence: [file('parent-text-consent-korean.pdf', 132)],
      },
      numbers: ['+18335550186'],
    },
  ],
});

const bandBoosters: Form = filled({
  company: {
    businessType: 'NON_PROFIT',
    legalName: 'Pickerel Creek Marching Band Boosters',
    registrationNumber: '31-1582206',
    website: 'https://pickerelcreekband.example',
    privacyPolicyUrl: 'https://pickerelcreekband.example/privacy',
    termsUrl: 'https://pickerelcreekband.example/text-rules',
    address: { street: '900 Marauder Drive', city: 'Fremont', region: 'OH', postalCode: '43420' },
    contact: {
      firstName: 'Patti',
      lastName: 'Szymanski',
      title: 'Boosters president',
      email: 'patti@pickerelcreekband.example',
      phone: '+14195550106',
    },
  },
  useCases: [
    {
      categories: ['CHARITY_NONPROFIT'],
      summary:
        'We’re the parents behind the Pickerel Creek marching band (a 501(c)(3)). We text band families and fans who scanned our code: where to be and when, who can chaperone, and fundraisers where we ask for donations toward uniforms and bus trips. Maybe 6 a month in fall.',
      sampleMessages: [
        'Pickerel Creek Band Boosters: we need 4 chaperones for the Toledo contest Saturday. Text back IN if you can! STOP to opt out',
        'Pickerel Creek Band Boosters: 3 sousaphones to go! Please give what you can at https://pickerelcreekband.example/give. STOP to opt out',
      ],
      monthlyVolume: '10,000',
      messageFrequency: 'up to 6 a month',
      helpMessage: 'Pickerel Creek Marching Band Boosters: Patti is at 419-555-0106 after 4. Reply STOP to opt out.',
      optIn: {
        methods: ['MOBILE_QR_CODE'],
        description:
          'At home games a banner by the concession stand shows a QR code. Scanning brings up our sign-up page on your phone. You type your number, tick the box yourself and hit Join. Hot dogs are sold to everybody, box or no box.',
        keywordLocation: 'Banner at the stadium concession stand; back page of the game program',
        confirmationMessage:
          'Pickerel Creek Band Boosters: you’re in the drumline! Up to 6 texts a month. Msg and data rates may apply to your phone. HELP for help, STOP to opt out.',
      },
      callToAction: {
        text: 'Sign me up for band texts! I agree to get text messages from the Pickerel Creek Marching Band Boosters: call times, volunteer needs, and requests for donations. Up to 6 a month. Msg and data rates may apply. Had enough? Text STOP. Lost? Text HELP. The text rules (terms): pickerelcreekband.example/text-rules. Privacy: pickerelcreekband.example/privacy.',
        location: 'Sign-up page behind the QR code',
        evidence: [file('concession-banner.jpg', 2210), file('signup-page-on-phone.png', 318)],
      },
      numbers: ['+18445550186'],
    },
  ],
  special: { isCharity: true, charityProof: page('https://pickerelcreekband.example/docs/irs-501c3.pdf'), solicitsDonations: true },
});

export const schools = { charterSchool, hagwon, bandBoosters };
