import type { QuestionWords } from '../questionWords.ts';

export const questions: QuestionWords = {
  organization: { ask: '어떤 조직인가요?', buttons: ['비상장 영리 회사', '상장 회사', '비영리 단체', '개인 사업자', '정부 기관'] },
  name: {
    ask: '법인명을 세금 서류에 적힌 그대로 알려 주세요. 고객이 아는 이름이 다르면 함께 적어 주세요.',
    hint: '예: Harbor Dental Group, LLC, 상호는 Harbor Smiles',
  },
  address: { ask: '등록된 주소를 알려 주세요. 한 줄로 쓰셔도 됩니다.', hint: '예: 600 Congress Ave, Ste 1400, Austin, TX 78701' },
  registration: { ask: '연방 사업자 번호(EIN)가 어떻게 되나요? 캐나다는 CRA 사업자 번호를 적어 주세요.', hint: '예: 45-1234567' },
  website: {
    ask: '웹사이트 주소를 알려 주세요. 개인정보 처리방침과 SMS 약관 페이지도 함께 적어 주세요.',
    hint: '예: acme.com, acme.com/privacy, acme.com/sms-terms',
  },
  contact: { ask: '심사자가 연락할 담당자의 이름, 이메일, 전화번호를 알려 주세요.', hint: '예: 김서연, seoyeon@acme.com, 213-555-0188' },
  reseller: {
    ask: '담당자 이메일이 웹사이트 도메인과 다릅니다. 다른 회사를 대신해 등록하시나요? 그렇다면 귀사 이름을 알려 주세요.',
    hint: '직접 쓰실 회사라면 "아니요"라고 답해 주세요.',
    buttons: ['아니요, 저희 회사예요'],
  },
  genesys: { ask: 'Genesys Cloud 조직 이름을 알려 주세요. (선택)' },
  charity: { ask: '501(c)(3)처럼 공인된 자선 단체인가요?', buttons: ['네', '아니요'] },
  charityProof: { ask: '501(c)(3) 확인서나 캐나다 자선 단체 등록 서류를 링크나 파일로 보내 주세요.' },
  political: {
    ask: '어떤 정치 단체인가요?',
    buttons: ['후보자 위원회', 'PAC', '정당', '527조 단체', '주민 투표 안건', '옹호 단체'],
  },
  campaignVerify: { ask: 'Campaign Verify 토큰을 전체 그대로 붙여 넣어 주세요.', hint: '| 기호가 들어 있고 끝까지 있어야 합니다.' },
  donations: { ask: '문자로 기부를 요청하나요?', buttons: ['네', '아니요'] },
  categories: {
    ask: '문자를 어떤 용도로 보내나요? 여러 개여도 됩니다.',
    buttons: ['알림', '고객 상담', '마케팅', '인증번호', '배송 알림', '행사 안내'],
  },
  summary: {
    ask: '누구에게, 어떤 내용을, 언제 보내는지 한두 문장으로 알려 주세요.',
    hint: '예: 온라인으로 예약한 환자에게 방문 전날 알림을 한 번 보냅니다.',
  },
  samples: {
    ask: '실제로 보낼 문자를 하나 적어 주세요. 용도가 여러 개면 용도마다 하나씩 적어 주세요.',
    hint: '회사 이름과 수신 거부 방법을 넣어 주세요.',
  },
  volume: { ask: '한 달에 대략 몇 건을 보내나요?', hint: '대략이면 됩니다. 예: 3,000건, 오천 건' },
  ageGate: { ask: '가입하기 전에 나이를 어떻게 확인하나요?', hint: '통신사는 생년월일 전체를 입력받는 방식을 인정합니다.' },
  information: { ask: '심사자가 더 알아야 할 내용이 있나요? (선택)' },
  methods: {
    ask: '고객은 문자 수신에 어떻게 동의하나요?',
    hint: '편하게 설명하시거나 골라 주세요.',
    buttons: ['웹사이트 양식', '종이 양식·계약서', '키워드 문자', '상담원 전화', '자동응답(IVR)', 'QR 코드'],
  },
  description: {
    ask: '가입 과정을 순서대로 알려 주세요. 어디서 시작하고, 무엇을 보고, 무엇을 하나요?',
    hint: '예: 예약 페이지에서 휴대폰 번호를 입력하고 빈 동의 칸에 체크한 뒤 예약을 누릅니다.',
  },
  consentText: {
    ask: '동의할 때 고객이 보거나 듣는 문구를 그대로 붙여 넣어 주세요.',
    hint: '회사 이름, 문자 종류, 빈도, 요금, STOP, HELP, 약관과 개인정보 처리방침 링크가 있어야 합니다.',
  },
  evidence: {
    ask: '심사자가 볼 수 있게 링크를 보내거나 화면 캡처, 스캔 파일을 올려 주세요.',
    hint: 'PNG, JPEG, PDF, 파일당 10MB까지 됩니다.',
  },
  consentRules: { ask: '아래 내용이 모두 맞나요?', buttons: ['네, 모두 맞아요', '아니요'] },
  replies: { ask: '자동 응답 문구를 준비했어요.', hint: '"이대로 사용"이라고 하시거나 직접 써 주세요.', buttons: ['이대로 사용'] },
  numbers: { ask: '이 문자를 보내는 수신자 부담 번호를 알려 주세요. 여러 개여도 됩니다.', hint: '예: 833-555-0177' },
  manyNumbers: { ask: '번호가 여러 개 필요한 이유를 알려 주세요. 어느 번호를 어디에 쓰는지 적어 주세요.' },
};
