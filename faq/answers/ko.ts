import type { FaqAnswers } from '../topics.ts';

export const answers: FaqAnswers = {
  'what-is-a2p': {
    question: 'A2P 문자란 무엇인가요?',
    answer: () =>
      'A2P(Application-to-Person)는 기업과 소비자가 소프트웨어를 거쳐 주고받는 문자예요. Genesys 소프트웨어로 보내거나 받는 문자는 용도와 상관없이 모두 A2P예요.',
  },
  'what-is-tfv': {
    question: '수신자 부담 번호(TFN) 확인이란 무엇인가요?',
    answer: () =>
      '번호로 문자를 쓰기 전에 회사와 사용 사례를 심사해서 규정에 맞는지 확인하는 절차예요. 이 심사를 통과해야 번호로 문자를 보낼 수 있어요.',
  },
  'why-verification': {
    question: '왜 TFN 확인이 필요한가요?',
    answer: () =>
      '미국과 캐나다 무선 통신사가 스팸과 피싱을 줄이고 업무용 문자를 믿을 수 있게 하려고 2022년에 도입했어요. Genesys가 아니라 통신사가 정한 규정이에요.',
  },
  'how-to-register': {
    question: '어떻게 등록하나요?',
    answer: () =>
      '여기서 질문에 답해 주시면 완성된 양식을 Genesys로 보내 드려요. 원래는 GenesysCloudSMS@genesys.com에 양식을 요청해서 작성한 뒤 메일로 보내야 해요.',
  },
  'five-sections': {
    question: '어떤 정보가 필요한가요?',
    answer: () =>
      '다섯 가지예요. 회사 정보(이름, EIN, 주소), 사용 사례, 옵트인 방법, 동의 문구와 증빙(CTA), 사용 사례별 수신자 부담 번호예요. 모두 채워야 번호를 등록할 수 있어요.',
  },
  'incomplete-info': {
    question: '정보가 빠지면 어떻게 되나요?',
    answer: () =>
      '양식이 모두 채워져야 Genesys가 등록할 수 있고, 빠진 내용이 있으면 기간이 길어져요. 지금 모르는 항목은 "나중에"라고 하시면 미뤄 두고, 다른 답은 그대로 저장해 둘게요.',
  },
  'tip-sheet': {
    question: '팁 시트가 있나요?',
    answer: ({ tipSheet }) =>
      tipSheet
        ? `네, 양식 작성을 돕는 팁 시트가 있어요: ${tipSheet} 질문마다 "예시"라고 하시면 좋은 답의 예도 보여 드려요.`
        : '양식 작성을 돕는 팁 시트가 있어요. GenesysCloudSMS@genesys.com에 요청해 주세요. 여기서는 질문마다 "예시"라고 하시면 좋은 답의 예를 보여 드려요.',
  },
  'best-practices': {
    question: 'SMS 모범 사례는 어디에 있나요?',
    answer: ({ bestPractices }) =>
      bestPractices
        ? `규정을 지키는 문자 프로그램을 위한 SMS 모범 사례는 여기에 있어요: ${bestPractices}`
        : '규정을 지키는 문자 프로그램을 위한 SMS 모범 사례 문서가 있어요. 핵심은 분명한 동의를 받고, 누가 얼마나 자주 보내는지와 수신 거부 방법을 알리는 것이에요. 문서는 GenesysCloudSMS@genesys.com에 문의해 주세요.',
  },
  'when-to-register': {
    question: '언제 등록해야 하나요?',
    answer: () => '사용하기 전에 해야 해요. 새 수신자 부담 번호는 먼저 확인을 받아야 하고, 시간이 걸리니 일찍 등록하시는 게 좋아요.',
  },
  'pending-throughput': {
    question: '승인 대기 중에 보낼 수 있나요?',
    answer: () =>
      '아니요. 2024년 1월 31일부터 새로 구매했거나 호스팅된 번호는 통신사가 승인할 때까지 문자를 전혀 보낼 수 없어요. 예전에 있던 월 10,000건 허용은 없어졌어요.',
  },
  'how-long': {
    question: '등록은 얼마나 걸리나요?',
    answer: () => '지금은 1~2주 정도 걸려요. 빠진 정보가 있으면 더 걸리니 가능한 한 일찍 제출해 주세요.',
  },
  'not-registered': {
    question: '등록하지 않으면 어떻게 되나요?',
    answer: () =>
      '등록하지 않은 프로그램의 번호는 문자가 차단돼요. 번호가 더 필요 없으시면 Genesys Cloud의 SMS 인벤토리에서 해제하실 수 있어요.',
  },
  'release-tfn': {
    question: '번호를 해제하려면?',
    answer: () =>
      'Genesys Cloud의 SMS 인벤토리에서 해제하시면 더는 요금이 나오지 않아요. 제가 대신 해제해 드릴 수는 없고, 적어 주신 답은 그대로 보관해 둘게요.',
  },
  'all-programs': {
    question: '모든 프로그램을 등록해야 하나요?',
    answer: () =>
      '네, 모두 등록해야 해요. 대량 캠페인, 인바운드 상담, 소량 테스트, 2FA/OTP까지 용도와 상관없이 회사와 사용 사례를 등록하지 않으면 차단돼요.',
  },
  'opt-in-required': {
    question: '모든 프로그램에 옵트인이 필요한가요?',
    answer: () =>
      '네, 항상 필요해요. FCC, CTIA, 통신사 모두 동의를 요구하고, 고객이 먼저 문자를 보내는 경우도 마찬가지예요. 문자를 안내하는 곳마다 번호를 받는 이유를 분명히 알려 주세요.',
  },
  'opt-in-methods': {
    question: '옵트인 방법에는 무엇이 있나요?',
    answer: () =>
      '웹사이트 양식, 계약서, IVR, 상담원 전화, 키워드 문자 등이 있어요. 동의는 꼭 받아야 하니 실제로 쓰시는 방법을 알려 주세요.',
  },
  'what-is-cta': {
    question: 'CTA가 무엇인가요?',
    answer: () =>
      'CTA(Call to Action)는 고객에게 문자 수신 동의를 구하는 방법, 곧 고객이 보거나 듣는 문구예요. 가입 화면의 링크나 캡처 같은 증빙으로 보여 주시면 돼요.',
  },
  'sms-and-mms': {
    question: 'MMS에도 적용되나요?',
    answer: () => '네, SMS와 MMS 모두에 적용돼요. MMS 처리량 제한과 추가 요금은 사용 사례에 따라 달라요.',
  },
  'mms-pricing-throughput': {
    question: 'MMS 처리량과 추가 요금은?',
    answer: () =>
      '등록은 SMS와 MMS에 모두 적용되고, MMS 처리량 제한과 추가 요금은 사용 사례에 따라 달라요. 정확한 수치는 제가 알지 못하니 GenesysCloudSMS@genesys.com에 문의해 주세요.',
  },
  '10dlc': {
    question: '10DLC에도 적용되나요?',
    answer: ({ tenDlc }) =>
      `10DLC(일반 지역 번호)는 따로 등록해요. 미등록 10DLC 번호는 2023년 8월 31일부터 차단되었어요.${tenDlc ? ` 자세한 내용: ${tenDlc}` : ''} 여기서는 수신자 부담 번호를 등록해요.`,
  },
  voice: {
    question: '음성 통화도 영향을 받나요?',
    answer: () => '아니요, 음성 통화는 영향을 받지 않아요. 문자만 해당돼요.',
  },
  'charity-political': {
    question: '자선·정치 단체는?',
    answer: () =>
      '여기서 등록하실 수 있어요. 자선 단체와 정치 단체에는 별도 요건이 있으니 GenesysCloudSMS@genesys.com에 문의해 주세요. 필요한 것으로 아는 내용은 여기서 여쭤볼게요.',
  },
  'contact-support': {
    question: '다른 질문은 어디에 문의하나요?',
    answer: () => 'GenesysCloudSMS@genesys.com으로 문의해 주세요.',
  },
};
