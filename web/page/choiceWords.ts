import type { Locale } from './locale.ts';
import { spelledOut } from './words.ts';

const choiceFields = new Set([
  'company.businessType',
  'company.registrationType',
  'categories',
  'optIn.methods',
  'special.politicalEntityType',
]);

/** What a choice is called in the panel: [English, Korean]. Codes without a line here are names already (EIN) or spelt out. */
const choices: Readonly<Record<string, readonly [string, string]>> = {
  PRIVATE_PROFIT: ['Private company', '비상장 기업'],
  PUBLIC_PROFIT: ['Public company', '상장 기업'],
  NON_PROFIT: ['Non-profit', '비영리 단체'],
  SOLE_PROPRIETOR: ['Sole proprietor', '개인 사업자'],
  GOVERNMENT: ['Government', '정부 기관'],
  PROVINCIAL_NUMBER: ['Provincial number', '주 등록 번호'],
  OTHER: ['Other', '기타'],
  TWO_FACTOR_AUTHENTICATION: ['Login codes', '인증번호'],
  ACCOUNT_NOTIFICATIONS: ['Account notifications', '계정 알림'],
  CUSTOMER_CARE: ['Customer care', '고객 상담'],
  CHARITY_NONPROFIT: ['Charity', '자선 단체'],
  DELIVERY_NOTIFICATIONS: ['Delivery notifications', '배송 알림'],
  FRAUD_ALERT_MESSAGING: ['Fraud alerts', '사기 경보'],
  EVENTS: ['Events', '행사'],
  HIGHER_EDUCATION: ['Higher education', '대학'],
  K12: ['Schools (K-12)', '초중고 학교'],
  MARKETING: ['Marketing', '마케팅'],
  POLLING_AND_VOTING_NON_POLITICAL: ['Polls, not political', '비정치 설문'],
  POLITICAL_ELECTION_CAMPAIGNS: ['Election campaign', '선거 운동'],
  PUBLIC_SERVICE_ANNOUNCEMENT: ['Public service', '공공 안내'],
  SECURITY_ALERT: ['Security alerts', '보안 경보'],
  WEB_FORM: ['Web form', '웹 양식'],
  PAPER_FORM: ['Paper form', '종이 양식'],
  IVR: ['Phone menu (IVR)', '자동 응답(IVR)'],
  AGENT_PHONE: ['Phone call', '전화 상담'],
  VIA_TEXT: ['Text keyword', '키워드 문자'],
  MOBILE_QR_CODE: ['QR code', 'QR 코드'],
  POINT_OF_SALE: ['Point of sale', '매장'],
  IMPORT: ['Own contact list', '보유 연락처'],
  SECTION_527: ['Section 527', '527조 단체'],
  CANDIDATE: ['Candidate', '후보자'],
  PARTY: ['Party', '정당'],
  BALLOT_MEASURE: ['Ballot measure', '주민 투표'],
  ADVOCACY_NON_527: ['Advocacy (not 527)', '시민 단체(527조 제외)'],
};

/** The words of a choice, or the text itself in a field where customers write freely ("OTHER" may be a name there). */
export function choiceLabel(field: string, value: string, locale: Locale): string {
  if (!choiceFields.has(field)) return value;
  const pair = choices[value];
  if (pair) return locale === 'ko' ? pair[1] : pair[0];
  return value.includes('_') ? spelledOut(value) : value;
}
