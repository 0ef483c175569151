/** What an ordinary English customer answers to each question, and the blank it fills. */
export const ANSWERS: Readonly<Record<string, string>> = {
  'company.businessType': 'private company',
  'company.legalName': 'Maple Row Bakery LLC',
  'company.address.street': '120 Orchard Street, Madison, WI 53703',
  'company.registrationNumber': '45-7654321',
  'company.website': 'maplerow.example, maplerow.example/privacy, maplerow.example/terms',
  'company.contact.firstName': 'Nora Winters, nora@maplerow.example, 608 555 0147',
  'useCases[0].categories': 'account notifications',
  'useCases[0].summary': 'We text customers when their order is ready and when it has left, about four messages per order.',
  'useCases[0].sampleMessages': 'Maple Row Bakery: your order 4521 is ready for pickup. Reply STOP to opt out.',
  'useCases[0].monthlyVolume': 'about 3,000 a month',
  'useCases[0].optIn.methods': 'a form on our website',
  'useCases[0].optIn.description': 'Customers open our texts page, enter their mobile number, tick an empty consent box and press Sign up.',
  'useCases[0].callToAction.text':
    'By ticking this box I agree to get order texts from Maple Row Bakery. Message frequency varies. Msg & data rates may apply. Reply STOP to opt out, HELP for help. Terms: https://maplerow.example/terms Privacy: https://maplerow.example/privacy',
  'useCases[0].callToAction.evidence': 'https://maplerow.example/texts',
  'useCases[0].optIn.isOptional': 'yes to all',
  'useCases[0].helpMessage': 'use these',
  'useCases[0].numbers': '833 555 0177',
  'another-use-case': "that's all",
  submit: 'send it',
};

export const KOREAN_ANSWERS: Readonly<Record<string, string>> = {
  'company.businessType': '일반 영리 회사입니다',
  'company.legalName': 'Hanbit Foods USA Inc.',
  'company.address.street': '3435 Wilshire Blvd, Los Angeles, CA 90010 입니다',
  'company.registrationNumber': '95-2345678',
  'company.website': 'hanbit.example, hanbit.example/privacy, hanbit.example/terms',
  'company.contact.firstName': 'Seoyeon Kim, seoyeon@hanbit.example, 213-555-0188',
  'useCases[0].categories': '예약 알림이요',
  'useCases[0].summary': '예약하신 고객에게 방문 전날 시간과 장소를 문자로 한 번 알려 드립니다',
  'useCases[0].sampleMessages': 'Hanbit Foods: 내일 오후 3시 예약이 있습니다. 그만 받으려면 STOP',
  'useCases[0].monthlyVolume': '월 오천 건 정도',
  'useCases[0].optIn.methods': '웹사이트 양식이요',
  'useCases[0].optIn.description': '회원가입 화면에 체크 안 된 동의 칸이 따로 있고 번호를 입력한 뒤 직접 체크해요',
  'useCases[0].callToAction.text':
    '체크하면 Hanbit Foods 예약 문자 수신에 동의합니다. 빈도는 달라질 수 있고 요금이 부과될 수 있습니다. STOP, HELP',
  'useCases[0].callToAction.evidence': 'https://hanbit.example/sms',
  'useCases[0].optIn.isOptional': '네, 모두 맞아요',
  'useCases[0].helpMessage': '이대로 사용',
  'useCases[0].numbers': '844-555-0167',
  'another-use-case': '없어요',
  submit: '네 제출해 주세요',
};

export const pendingName = (pending: { readonly kind: string; readonly field?: string; readonly confirm?: string } | null): string =>
  pending?.field ?? pending?.confirm ?? 'nothing';
