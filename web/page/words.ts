import type { Locale } from './locale.ts';

type Words = {
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly chat: string;
  readonly answers: string;
  readonly close: string;
  readonly emptyTitle: string;
  readonly emptyHint: string;
  readonly connecting: string;
  readonly reconnecting: string;
  readonly failed: string;
  readonly failedHint: string;
  readonly retry: string;
  readonly yes: string;
  readonly no: string;
  readonly useCase: (ordinal: number) => string;
  readonly sections: Readonly<Record<string, string>>;
  readonly progress: (answered: number, required: number) => string;
  readonly missing: (count: number) => string;
  readonly ready: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly reference: string;
  readonly done: string;
  readonly now: string;
  readonly updated: string;
  readonly masked: string;
  /** By path without the use case's index, as in `optIn.methods`. */
  readonly fields: Readonly<Record<string, string>>;
};

const en: Words = {
  title: 'Toll-free number registration',
  subtitle: 'About 20 short answers. Saved as you go.',
  language: 'Language',
  chat: 'Chat',
  answers: 'Your answers',
  close: 'Close',
  emptyTitle: 'Your answers will appear here',
  emptyHint: 'Answer one question at a time, or paste everything you have.',
  connecting: 'Connecting…',
  reconnecting: 'Connection lost. Reconnecting…',
  failed: 'The chat cannot be reached',
  failedHint: 'Check your connection and try again. Answers already given are kept.',
  retry: 'Try again',
  yes: 'Yes',
  no: 'No',
  useCase: (ordinal) => `Use case ${ordinal}`,
  sections: { company: 'Company', useCase: 'Use case', optIn: 'Opt-in', callToAction: 'Call to action', numbers: 'Numbers' },
  progress: (answered, required) => `${answered} of ${required}`,
  missing: (count) => (count === 1 ? '1 answer still needed' : `${count} answers still needed`),
  ready: 'Nothing missing. Ready for your review.',
  statuses: {
    submitted: 'Sent',
    'in-review': 'In review',
    approved: 'Approved',
    rejected: 'Returned with changes to make',
    'handed-off': 'A person is taking over',
    deleted: 'Deleted',
  },
  reference: 'Reference',
  done: 'Done',
  now: 'Now',
  updated: 'New',
  masked: 'partly hidden',
  fields: {
    'company.businessType': 'Organization',
    'company.legalName': 'Legal name',
    'company.doingBusinessAs': 'Known as',
    'company.registrationType': 'Number type',
    'company.registrationNumber': 'Tax number',
    'company.registrationCountry': 'Registered in',
    'company.website': 'Website',
    'company.privacyPolicyUrl': 'Privacy policy',
    'company.termsUrl': 'SMS terms',
    'company.address': 'Address',
    'company.contact.name': 'Contact',
    'company.contact.title': 'Job title',
    'company.contact.email': 'Contact email',
    'company.contact.phone': 'Contact phone',
    'company.support.email': 'Support email',
    'company.support.phone': 'Support phone',
    'company.resellerName': 'Reseller',
    'company.genesysOrganization': 'Genesys organization',
    categories: 'Purpose',
    summary: 'Summary',
    sampleMessages: 'Sample messages',
    monthlyVolume: 'Texts a month (up to)',
    messageFrequency: 'Frequency',
    audienceCountries: 'Audience',
    ageGated: 'Age-restricted',
    ageGateDescription: 'Age check',
    helpMessage: 'HELP reply',
    additionalInformation: 'More information',
    'optIn.methods': 'How people agree',
    'optIn.description': 'Step by step',
    'optIn.url': 'Sign-up page',
    'optIn.keywords': 'Keywords',
    'optIn.keywordLocation': 'Where the keyword is shown',
    'optIn.verbalScript': 'Script',
    'optIn.listSource': 'List source',
    'optIn.isOptional': 'Texts are optional',
    'optIn.isSeparate': 'Consent is separate',
    'optIn.preselected': 'Box ticked in advance',
    'optIn.separateMarketing': 'Separate marketing consent',
    'optIn.doubleOptIn': 'Double opt-in',
    'optIn.confirmationMessage': 'Confirmation text',
    'callToAction.text': 'Consent words',
    'callToAction.location': 'Where they are seen',
    'callToAction.evidence': 'Proof',
    'callToAction.privacyConfirmed': 'Opt-in data not shared',
    numbers: 'Toll-free numbers',
    multipleNumbersReason: 'Why several numbers',
    'special.isCharity': 'Charity',
    'special.charityProof': 'Charity proof',
    'special.solicitsDonations': 'Asks for donations',
    'special.politicalEntityType': 'Political entity',
    'special.campaignVerifyToken': 'Campaign Verify token',
    'special.committeeId': 'Committee ID',
  },
};

const ko: Words = {
  title: '수신자 부담 번호 등록',
  subtitle: '짧은 질문 약 20개. 답변은 바로 저장됩니다.',
  language: '언어',
  chat: '채팅',
  answers: '내 답변',
  close: '닫기',
  emptyTitle: '답변이 여기에 표시됩니다',
  emptyHint: '질문에 하나씩 답하거나, 가지고 있는 내용을 한 번에 붙여 넣으세요.',
  connecting: '연결하는 중…',
  reconnecting: '연결이 끊겼습니다. 다시 연결하는 중…',
  failed: '채팅에 연결할 수 없습니다',
  failedHint: '인터넷 연결을 확인하고 다시 시도해 주세요. 이미 입력한 답변은 보관되어 있습니다.',
  retry: '다시 시도',
  yes: '예',
  no: '아니요',
  useCase: (ordinal) => `사용 사례 ${ordinal}`,
  sections: { company: '회사', useCase: '사용 사례', optIn: '수신 동의', callToAction: '동의 문구', numbers: '번호' },
  progress: (answered, required) => `${required}개 중 ${answered}개`,
  missing: (count) => `필요한 답변 ${count}개 남음`,
  ready: '빠진 항목이 없습니다. 검토해 주세요.',
  statuses: {
    submitted: '제출 완료',
    'in-review': '심사 중',
    approved: '승인됨',
    rejected: '수정 요청됨',
    'handed-off': '담당자에게 연결됨',
    deleted: '삭제됨',
  },
  reference: '접수 번호',
  done: '완료',
  now: '진행 중',
  updated: '새 답변',
  masked: '일부 가림',
  fields: {
    'company.businessType': '조직 유형',
    'company.legalName': '법적 상호',
    'company.doingBusinessAs': '브랜드명',
    'company.registrationType': '번호 종류',
    'company.registrationNumber': '사업자 번호',
    'company.registrationCountry': '등록 국가',
    'company.website': '웹사이트',
    'company.privacyPolicyUrl': '개인정보 처리방침',
    'company.termsUrl': 'SMS 약관',
    'company.address': '주소',
    'company.contact.name': '담당자',
    'company.contact.title': '직함',
    'company.contact.email': '담당자 이메일',
    'company.contact.phone': '담당자 전화',
    'company.support.email': '고객 지원 이메일',
    'company.support.phone': '고객 지원 전화',
    'company.resellerName': '대행사',
    'company.genesysOrganization': 'Genesys 조직',
    categories: '용도',
    summary: '요약',
    sampleMessages: '예시 메시지',
    monthlyVolume: '월 발송량(최대)',
    messageFrequency: '발송 빈도',
    audienceCountries: '수신 국가',
    ageGated: '연령 제한',
    ageGateDescription: '연령 확인 방법',
    helpMessage: 'HELP 답장',
    additionalInformation: '추가 정보',
    'optIn.methods': '동의 방법',
    'optIn.description': '동의 절차',
    'optIn.url': '가입 페이지',
    'optIn.keywords': '키워드',
    'optIn.keywordLocation': '키워드 안내 위치',
    'optIn.verbalScript': '안내 멘트',
    'optIn.listSource': '연락처 출처',
    'optIn.isOptional': '수신은 선택 사항',
    'optIn.isSeparate': '별도 동의',
    'optIn.preselected': '미리 선택된 체크박스',
    'optIn.separateMarketing': '마케팅 별도 동의',
    'optIn.doubleOptIn': '이중 동의',
    'optIn.confirmationMessage': '확인 문자',
    'callToAction.text': '동의 문구',
    'callToAction.location': '표시 위치',
    'callToAction.evidence': '증빙',
    'callToAction.privacyConfirmed': '동의 정보 미공유',
    numbers: '수신자 부담 번호',
    multipleNumbersReason: '번호가 여러 개인 이유',
    'special.isCharity': '자선 단체',
    'special.charityProof': '자선 단체 증빙',
    'special.solicitsDonations': '기부 요청',
    'special.politicalEntityType': '정치 단체 유형',
    'special.campaignVerifyToken': 'Campaign Verify 토큰',
    'special.committeeId': '위원회 번호',
  },
};

const byLocale: Readonly<Record<Locale, Words>> = { en, ko };

/** Every word of the page around the chat, in one language. */
export function wordsIn(locale: Locale): Words {
  return byLocale[locale];
}

export type { Words };

/** The label of a field; one the page does not know yet is spelt out from its id. */
export function fieldLabel(words: Words, path: string): string {
  return words.fields[path] ?? spelledOut(path.split('.').at(-1) ?? path);
}

/** `privacyPolicyUrl` and `PRIVATE_PROFIT` as words. */
export function spelledOut(id: string): string {
  const spaced = id
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
