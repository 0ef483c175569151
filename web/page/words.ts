import type { Locale } from './locale.ts';
import type { Severity } from './registrationState.ts';

export type Words = {
  readonly title: string;
  readonly titleShort: string;
  readonly subtitle: string;
  readonly language: string;
  readonly chat: string;
  readonly answers: string;
  readonly answersShort: string;
  readonly close: string;
  readonly emptyTitle: string;
  readonly emptyHint: string;
  readonly connecting: string;
  readonly reconnecting: string;
  readonly reconnectingHint: string;
  readonly failed: string;
  readonly failedHint: string;
  readonly retry: string;
  readonly sending: string;
  readonly yes: string;
  readonly no: string;
  readonly useCase: (ordinal: number) => string;
  readonly progress: (answered: number, required: number) => string;
  readonly missing: (count: number) => string;
  readonly ready: string;
  /** By status of the registration, where there is something to say. */
  readonly statuses: Readonly<Record<string, { readonly title: string; readonly next: string }>>;
  readonly reference: string;
  readonly done: string;
  readonly now: string;
  readonly added: string;
  readonly changed: string;
  readonly asked: string;
  readonly blank: string;
  readonly masked: string;
  readonly show: string;
  readonly hide: string;
  /** Said to the bot in the customer's name. */
  readonly change: (label: string) => string;
  readonly why: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly findings: Readonly<Record<Severity, (count: number) => string>>;
  /** Rows that show several fields in one. */
  readonly rows: Readonly<Record<string, string>>;
};

const en: Words = {
  title: 'Toll-free number registration',
  titleShort: 'Number registration',
  subtitle: 'About 20 short answers. Saved as you go.',
  language: 'Language',
  chat: 'Chat',
  answers: 'Your answers',
  answersShort: 'Answers',
  close: 'Close',
  emptyTitle: 'Your answers will appear here',
  emptyHint: 'Answer one question at a time, or paste everything you have. You can change any answer later.',
  connecting: 'Connecting…',
  reconnecting: 'Connection lost. Reconnecting…',
  reconnectingHint: 'Your answers are saved. What you send now goes out as soon as the connection is back.',
  failed: 'The chat cannot be reached',
  failedHint: 'Your answers are saved and what you typed is kept. The next try comes by itself.',
  retry: 'Try again',
  sending: 'Sending your file…',
  yes: 'Yes',
  no: 'No',
  useCase: (ordinal) => `Use case ${ordinal}`,
  progress: (answered, required) => `${answered} of ${required}`,
  missing: (count) => (count === 1 ? '1 answer still needed' : `${count} answers still needed`),
  ready: 'Nothing missing',
  statuses: {
    submitted: { title: 'Sent', next: 'Staff check the form, then the carriers. That usually takes one to two weeks.' },
    'in-review': { title: 'In review', next: 'The reviewers have the form. You hear from us by mail and here.' },
    approved: { title: 'Approved', next: 'The number may send texts.' },
    rejected: { title: 'Returned', next: 'Reviewers ask for changes. Answer the open questions and send it again.' },
    'handed-off': { title: 'With a person', next: 'A colleague goes on from here. Your answers are kept.' },
    deleted: { title: 'Deleted', next: 'Nothing of this registration is kept here.' },
  },
  reference: 'Reference',
  done: 'Done',
  now: 'Now',
  added: 'New',
  changed: 'Changed',
  asked: 'Asked now',
  blank: 'Still needed',
  masked: 'partly hidden',
  show: 'Show',
  hide: 'Hide',
  change: (label) => `Change ${label}`,
  why: 'Why?',
  severities: { blocker: 'Must be fixed', warning: 'Reviewers may object', info: 'Good to know' },
  findings: {
    blocker: (count) => `${count} to fix`,
    warning: (count) => `${count} to check`,
    info: (count) => (count === 1 ? '1 note' : `${count} notes`),
  },
  rows: { 'company.address': 'Address', 'company.contact.name': 'Contact person' },
};

const ko: Words = {
  title: '수신자 부담 번호 등록',
  titleShort: '번호 등록',
  subtitle: '짧은 질문 20개 정도예요. 답변은 바로 저장돼요.',
  language: '언어',
  chat: '채팅',
  answers: '내 답변',
  answersShort: '답변',
  close: '닫기',
  emptyTitle: '답변이 여기에 표시돼요',
  emptyHint: '질문에 하나씩 답하거나, 가지고 있는 내용을 한 번에 붙여 넣어 주세요. 답변은 나중에 언제든 바꿀 수 있어요.',
  connecting: '연결하고 있어요…',
  reconnecting: '연결이 끊겼어요. 다시 연결하고 있어요…',
  reconnectingHint: '답변은 저장되어 있어요. 지금 보내는 내용은 다시 연결되는 대로 전달돼요.',
  failed: '채팅에 연결할 수 없어요',
  failedHint: '답변은 저장되어 있고, 입력하던 내용도 그대로 있어요. 잠시 후 자동으로 다시 연결해요.',
  retry: '다시 시도',
  sending: '파일을 보내고 있어요…',
  yes: '예',
  no: '아니요',
  useCase: (ordinal) => `사용 사례 ${ordinal}`,
  progress: (answered, required) => `${required}개 중 ${answered}개`,
  missing: (count) => `남은 답변 ${count}개`,
  ready: '빠진 답변이 없어요',
  statuses: {
    submitted: { title: '제출했어요', next: '담당 직원이 확인한 뒤 통신사가 심사해요. 보통 1~2주 걸려요.' },
    'in-review': { title: '심사 중이에요', next: '심사가 끝나면 메일과 이 채팅으로 알려 드릴게요.' },
    approved: { title: '승인됐어요', next: '이제 이 번호로 문자를 보낼 수 있어요.' },
    rejected: { title: '수정이 필요해요', next: '심사자가 수정을 요청했어요. 남은 질문에 답하고 다시 제출해 주세요.' },
    'handed-off': { title: '담당자에게 전달했어요', next: '여기서부터는 담당자가 도와드려요. 답변은 그대로 있어요.' },
    deleted: { title: '삭제했어요', next: '이 등록의 내용은 더 이상 남아 있지 않아요.' },
  },
  reference: '접수 번호',
  done: '완료',
  now: '진행 중',
  added: '새 답변',
  changed: '변경됨',
  asked: '지금 질문',
  blank: '답변 필요',
  masked: '일부 가림',
  show: '보기',
  hide: '숨기기',
  change: (label) => `${label} 변경할게요`,
  why: '왜 그런가요?',
  severities: { blocker: '꼭 고쳐 주세요', warning: '심사에서 걸릴 수 있어요', info: '참고해 주세요' },
  findings: {
    blocker: (count) => `수정 필요 ${count}건`,
    warning: (count) => `확인 권장 ${count}건`,
    info: (count) => `참고 ${count}건`,
  },
  rows: { 'company.address': '주소', 'company.contact.name': '담당자' },
};

const byLocale: Readonly<Record<Locale, Words>> = { en, ko };

/** Every word of the page around the chat, in one language; those of the form itself come with the bot's. */
export function wordsIn(locale: Locale): Words {
  return byLocale[locale];
}

/** `privacyPolicyUrl` and `PRIVATE_PROFIT` as words. */
export function spelledOut(id: string): string {
  const spaced = id
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
