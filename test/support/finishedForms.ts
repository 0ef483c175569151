import { createHash } from 'node:crypto';
import type { FinishedForm } from '../../registration/finishedForm.ts';

/** The smallest PNG there is: one white pixel. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
  'base64',
);

const evidence = (id: string, name: string) => ({
  kind: 'file' as const,
  id,
  name,
  contentType: 'image/png',
  size: PICTURE.length,
  sha256: createHash('sha256').update(PICTURE).digest('hex'),
});

/** A US dentist with one use case, nothing special, everything in order. */
export const englishForm: FinishedForm = {
  schemaVersion: '1.0',
  id: '7d9f0c52-63a5-4d0e-9a5c-1f1f4a4b8c11',
  reference: 'TFN-26K4-7QXM',
  status: 'submitted',
  locale: 'en',
  createdAt: '2026-11-22T13:40:00.000Z',
  updatedAt: '2026-11-22T14:05:00.000Z',
  submittedAt: '2026-11-22T14:05:00.000Z',
  revision: 1,
  company: {
    businessType: 'PRIVATE_PROFIT',
    legalName: 'Harbor Dental Group, LLC',
    doingBusinessAs: 'Harbor Smiles',
    address: { street: '600 Congress Ave, Ste 1400', city: 'Austin', region: 'TX', postalCode: '78701', country: 'US' },
    registrationNumber: '45-1234567',
    registrationType: 'EIN',
    registrationCountry: 'US',
    website: 'https://harborsmiles.example',
    privacyPolicyUrl: 'https://harborsmiles.example/privacy',
    termsUrl: 'https://harborsmiles.example/sms-terms',
    contact: { firstName: 'Dana', lastName: 'Ruiz', title: 'Office manager', email: 'dana@harborsmiles.example', phone: '+16175550142' },
    support: { email: 'dana@harborsmiles.example', phone: '+16175550142' },
  },
  useCases: [
    {
      categories: ['ACCOUNT_NOTIFICATIONS'],
      summary: 'Patients who booked online get a confirmation and a reminder the day before their visit, about two texts per visit.',
      sampleMessages: [
        'Harbor Smiles: reminder of your visit Tue 3 PM. Reply C to confirm, STOP to opt out.',
        'Harbor Smiles: thank you for booking. We look forward to seeing you on June 4. Reply STOP to opt out.',
      ],
      monthlyEstimate: 3000,
      monthlyVolume: '10,000',
      messageFrequency: 'varies',
      audienceCountries: ['US'],
      ageGated: false,
      helpMessage: 'Harbor Smiles: for help call 617-555-0142 or write to dana@harborsmiles.example. Reply STOP to opt out.',
      optIn: {
        methods: ['WEB_FORM', 'AGENT_PHONE'],
        description:
          'Patients open https://harborsmiles.example/book, type their mobile number, tick an empty consent box and press Book. Callers are read the script and say yes.',
        url: 'https://harborsmiles.example/book',
        verbalScript:
          'May Harbor Smiles text you appointment reminders? Message frequency varies, message and data rates may apply. Reply STOP to opt out, HELP for help. Is that all right?',
        isOptional: true,
        isSeparate: true,
        preselected: false,
        confirmationMessage:
          'Harbor Smiles: you are signed up for visit reminders. Message frequency varies. Msg & data rates may apply. Reply HELP for help, STOP to opt out.',
      },
      callToAction: {
        text: 'By ticking this box I agree to get visit reminders by text from Harbor Smiles. Message frequency varies. Msg & data rates may apply. Reply STOP to opt out, HELP for help. Terms: https://harborsmiles.example/sms-terms Privacy: https://harborsmiles.example/privacy',
        location: 'https://harborsmiles.example/book',
        evidence: [{ kind: 'url', url: 'https://harborsmiles.example/book' }, evidence('evidence-0001', 'booking form.png')],
        privacyConfirmed: true,
      },
      numbers: ['+18335550177'],
    },
  ],
  attestations: { authorized: true, noProhibitedContent: true },
  sources: {
    'company.legalName': 'agent',
    'company.website': 'agent',
    'company.address.country': 'assumed',
    'company.registrationType': 'assumed',
    'company.registrationCountry': 'assumed',
    'company.support.email': 'assumed',
    'company.support.phone': 'assumed',
    'useCases[0].messageFrequency': 'assumed',
    'useCases[0].ageGated': 'assumed',
    'useCases[0].audienceCountries': 'assumed',
    'useCases[0].helpMessage': 'drafted',
    'useCases[0].optIn.confirmationMessage': 'drafted',
    'useCases[0].optIn.url': 'assumed',
    'useCases[0].callToAction.location': 'assumed',
  },
  originals: {},
  findings: [],
  acknowledged: [
    { rule: 'CON-03', field: 'company.contact.email', reason: 'The practice keeps its mail with the parent company.' },
    { rule: 'CNT-06', field: 'useCases[0].summary', answer: 'No, we never mention medicines.' },
  ],
  history: [{ field: 'company.address.city', from: 'Dallas', to: 'Austin', at: '2026-11-22T13:52:00.000Z' }],
  agent: { name: 'Sam Okafor', email: 'sam@genesys.example', note: 'Asked on the phone how to register.' },
};

/** A Korean-speaking charity in California with two use cases, sent for the second time. */
export const koreanForm: FinishedForm = {
  ...englishForm,
  id: 'b3c1e8a0-2f47-4a63-8f3b-5a1f2d3c4e5f',
  reference: 'TFN-26K9-3HPD',
  locale: 'ko',
  revision: 2,
  company: {
    businessType: 'NON_PROFIT',
    legalName: 'Hangang Community Foundation',
    doingBusinessAs: '한강 나눔재단',
    address: { street: '3250 Wilshire Blvd, Ste 900', city: 'Los Angeles', region: 'CA', postalCode: '90010', country: 'US' },
    registrationNumber: '95-4567890',
    registrationType: 'EIN',
    registrationCountry: 'US',
    website: 'https://hangang.example',
    privacyPolicyUrl: 'https://hangang.example/privacy',
    termsUrl: 'https://hangang.example/terms',
    contact: { firstName: '민수', lastName: '김', email: 'minsu@hangang.example', phone: '+12135550161' },
    support: { email: 'minsu@hangang.example', phone: '+12135550161' },
  },
  special: {
    isCharity: true,
    charityProof: { ...evidence('evidence-proof-1', '501c3 확인서.PDF'), contentType: 'application/pdf' },
    solicitsDonations: true,
  },
  useCases: [
    {
      categories: ['CHARITY_NONPROFIT', 'EVENTS'],
      summary:
        'Members who signed up on our website get invitations to volunteer days and our yearly donation drive, about two texts a month.',
      sampleMessages: [
        '한강 나눔재단: 이번 주 토요일 10시 무료 급식 봉사에 함께해 주세요. 수신 거부는 STOP을 보내 주세요.',
        '한강 나눔재단: 연말 모금 행사가 시작되었습니다. 🎉 자세히 보기 https://hangang.example/drive 수신 거부 STOP',
      ],
      monthlyVolume: '1,000',
      messageFrequency: 'up to 2 a month',
      audienceCountries: ['US', 'CA'],
      ageGated: false,
      helpMessage: 'Hangang Community Foundation: call 213-555-0161 or write to minsu@hangang.example. Reply STOP to opt out.',
      optIn: {
        methods: ['WEB_FORM', 'VIA_TEXT'],
        description: 'Members fill in the form at https://hangang.example/join with an empty consent box, or text HANGANG to our number.',
        url: 'https://hangang.example/join',
        keywords: ['HANGANG', 'NANUM'],
        keywordLocation: '재단 사무실 게시판과 웹사이트',
        isOptional: true,
        isSeparate: true,
        preselected: false,
        doubleOptIn: true,
        confirmationMessage:
          'Hangang Community Foundation: you are signed up. Up to 2 msgs a month. Msg & data rates may apply. Reply HELP for help, STOP to opt out.',
      },
      callToAction: {
        text: '체크하면 한강 나눔재단의 소식과 기부 요청 문자를 받는 데 동의합니다. 월 2회 이하. 메시지 및 데이터 요금이 부과될 수 있습니다. 수신 거부 STOP, 도움말 HELP. 약관 https://hangang.example/terms 개인정보 https://hangang.example/privacy',
        location: 'https://hangang.example/join',
        evidence: [evidence('evidence-0002', '동의 화면.png'), evidence('evidence-0003', '동의 화면.png')],
        privacyConfirmed: true,
      },
      numbers: ['+18885550134', '+18665550158'],
    },
    {
      categories: ['CUSTOMER_CARE'],
      summary: 'Donors who write to us first get answers to their questions about receipts and donations from our staff.',
      sampleMessages: ['한강 나눔재단입니다. 기부금 영수증은 1월 말에 보내 드립니다. 수신 거부는 STOP을 보내 주세요.'],
      monthlyVolume: '100',
      messageFrequency: 'varies',
      audienceCountries: ['US'],
      ageGated: false,
      helpMessage: 'Hangang Community Foundation: call 213-555-0161 or write to minsu@hangang.example. Reply STOP to opt out.',
      optIn: {
        methods: ['PAPER_FORM'],
        description: '회원 가입서 종이 양식에 휴대폰 번호를 적고 문자 수신 동의란에 서명합니다.',
        isOptional: true,
        isSeparate: true,
        confirmationMessage: 'Hangang Community Foundation: thank you. Msg & data rates may apply. Reply HELP for help, STOP to opt out.',
      },
      callToAction: {
        text: 'I agree to get text answers from Hangang Community Foundation. Message frequency varies. Msg & data rates may apply. STOP to opt out, HELP for help.',
        location: '회원 가입서 2쪽',
        evidence: [evidence('evidence-0002', '동의 화면.png')],
        privacyConfirmed: true,
      },
      numbers: ['+18775550119'],
    },
  ],
  sources: {
    'company.address.country': 'assumed',
    'useCases[0].summary': 'drafted',
    'useCases[0].helpMessage': 'drafted',
    'useCases[1].helpMessage': 'drafted',
  },
  originals: {
    'useCases[0].summary': '홈페이지에서 신청한 회원에게 봉사 활동과 연말 모금 안내를 한 달에 두 번 정도 보냅니다.',
  },
  acknowledged: [{ rule: 'LANG-01', field: 'useCases[1].optIn.description', reason: '종이 양식이 한국어로만 되어 있습니다.' }],
  history: [],
};
// Everybody above came without an agent; `agent` is a key that must be absent, not undefined.
delete (koreanForm as { agent?: unknown }).agent;
