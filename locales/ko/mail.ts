import type { MailWords } from '../mailWords.ts';

const called = (company: string | undefined): string => (company ? `${company}의 ` : '');

export const mail: MailWords = {
  locale: 'ko',
  senderName: '수신자 부담 번호 등록',
  // Korean names run family name first and together; a name in Latin letters keeps its own order.
  fullName: (firstName, lastName) =>
    /\p{Script=Hangul}/u.test(firstName + lastName) ? `${lastName}${firstName}` : `${firstName} ${lastName}`,
  document: {
    title: '수신자 부담 번호 등록 신청서',
    reference: '접수 번호',
    submitted: '제출 일시',
    resubmission: (revision) => `재제출 ${revision}차`,
    special: '자선·정치 단체',
    wholeForm: '공통 사항',
    marks: { agent: '상담원이 전달', drafted: '챗봇이 작성한 초안', assumed: '다른 답변에서 추정' },
    ownWords: '고객이 직접 쓴 내용',
    undrawn: '이 문서의 글꼴에 없어 □로 표시한 문자',
    unshown: '여기에는 표시되지 않으니 첨부 파일을 확인해 주세요',
  },
  receipt: ({ name, company, reference, revision, numbers, special, writeTo }) => ({
    subject: `[${reference}] 수신자 부담 번호 등록 신청이 접수되었습니다`,
    preheader: `접수 번호는 ${reference}입니다. 심사는 현재 1~2주 정도 걸립니다.`,
    paragraphs: [
      `${name} 님, 안녕하세요.`,
      revision > 1
        ? `${company}의 수정된 등록 신청서(${revision}차)가 접수되었습니다.`
        : `${company}의 수신자 부담 번호 등록 신청서가 접수되었습니다.`,
      `접수 번호: ${reference}\n신청 번호: ${numbers.join(', ')}`,
      '앞으로의 절차: Genesys에서 신청서를 확인한 뒤 통신사에 제출합니다. 현재 1~2주 정도 걸립니다. 진행 상태가 바뀌면 알려 드리겠습니다.',
      ...(special ? [`자선 단체와 정치 단체에는 별도의 요건이 있습니다. ${writeTo}에서 담당하며, 따로 연락드릴 수 있습니다.`] : []),
      `궁금한 점이 있거나 내용을 고치시려면 접수 번호와 함께 ${writeTo}(으)로 메일을 보내 주시기 바랍니다.`,
      '제출하신 내용은 첨부한 PDF에 모두 들어 있습니다. 잘 보관해 주시기 바랍니다.',
    ],
  }),
  resume: ({ code, link, keptUntil }) => ({
    subject: '수신자 부담 번호 등록을 이어서 진행하실 수 있는 코드입니다',
    action: { url: link, label: '이어서 진행하기' },
    paragraphs: [
      '지금까지 답변하신 내용이 저장되었습니다. 이어서 진행하시려면 채팅창에 아래 코드를 입력해 주십시오.',
      code,
      `또는 아래 링크를 열어 주십시오.\n${link}`,
      `코드는 한 번만 사용할 수 있으며, 채팅에서 언제든지 새 코드를 받으실 수 있습니다. 답변하신 내용은 ${keptUntil}까지 보관됩니다.`,
      '직접 요청하신 것이 아니라면 이 메일을 무시하시고, 코드를 다른 사람에게 알려 주지 마십시오.',
    ],
  }),
  reminder: ({ company, missing, link, keptUntil }) => ({
    subject: '수신자 부담 번호 등록이 아직 끝나지 않았습니다',
    action: { url: link, label: '이어서 진행하기' },
    paragraphs: [
      `${called(company)}수신자 부담 번호 등록이 아직 완료되지 않았습니다. 남은 항목은 ${missing}개입니다.`,
      `아래 링크에서 이어서 진행하실 수 있습니다.\n${link}`,
      `답변하신 내용은 ${keptUntil}까지 보관되며, 그 후에는 삭제됩니다.`,
    ],
  }),
  expired: ({ company, link }) => ({
    subject: '완료되지 않은 수신자 부담 번호 등록이 삭제되었습니다',
    action: { url: link, label: '다시 시작하기' },
    paragraphs: [
      `${called(company)}수신자 부담 번호 등록이 오랫동안 진행되지 않아 저장된 내용이 삭제되었습니다.`,
      `아래 링크에서 언제든지 다시 시작하실 수 있습니다.\n${link}`,
    ],
  }),
  status: ({ company, reference, status, reasons, link, writeTo }) => ({
    subject: `[${reference}] ${STATUS_SUBJECT[status]}`,
    ...(status === 'rejected' && { action: { url: link, label: '항목 고치기' } }),
    paragraphs: [
      `${company}의 등록 신청(${reference}): ${STATUS_TEXT[status]}`,
      ...(reasons.length > 0
        ? [reasons.map(({ label, code, note }) => `- ${label ? `${label}: ` : ''}${note}${code ? ` (코드 ${code})` : ''}`).join('\n')]
        : []),
      ...(status === 'rejected' ? [`아래 링크에서 해당 항목을 고친 뒤 다시 제출해 주시기 바랍니다.\n${link}`] : []),
      `궁금한 점이 있으시면 접수 번호와 함께 ${writeTo}(으)로 메일을 보내 주시기 바랍니다.`,
    ],
  }),
};

const STATUS_SUBJECT = {
  'in-review': '등록 신청서를 심사하고 있습니다',
  approved: '등록이 승인되었습니다',
  rejected: '등록 신청서에 수정이 필요합니다',
} as const;

const STATUS_TEXT = {
  'in-review': '심사가 시작되었습니다. 따로 하실 일은 없습니다.',
  approved: '승인되었습니다. 이제 수신자 부담 번호로 문자를 보내실 수 있습니다.',
  rejected: '이번에는 승인되지 않았습니다. 아래 항목만 고치시면 됩니다.',
} as const;
