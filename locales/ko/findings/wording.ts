import type { PreflightRule } from '../../../registration/preflight/ruleIds.ts';
import type { Facts, FindingWords } from '../../findingWords.ts';

const ELEMENTS: Facts = {
  brand: '브랜드 이름',
  consent: '문자에 동의한다는 말',
  kind: '어떤 문자인지',
  frequency: '발송 빈도',
  rates: '요금 안내',
  stop: '수신거부 방법(STOP)',
  optOut: '수신거부 방법(STOP)',
  help: '도움말 방법(HELP)',
  care: 'HELP 또는 연락처',
  contact: '문의할 전화·이메일·링크',
  privacy: '개인정보 처리방침 링크',
  terms: '약관 링크',
  notACondition: '동의가 구매 조건이 아니라는 말',
  question: '동의 여부를 묻는 질문',
};
const METHODS: Facts = {
  WEB_FORM: '웹 양식',
  PAPER_FORM: '종이 양식',
  VIA_TEXT: '키워드',
  AGENT_PHONE: '전화 상담',
  IVR: '자동응답(ARS)',
  MOBILE_QR_CODE: 'QR 코드',
  POINT_OF_SALE: '매장 계산대',
  IMPORT: '명단의 출처',
};
const BUNDLED: Facts = { terms: '약관이나 개인정보', calls: '전화', email: '이메일' };
const PLACES: Facts = {
  'useCases[].optIn.confirmationMessage': '가입 확인 문자',
  'useCases[].helpMessage': 'HELP 답장',
  'useCases[].messageFrequency': '앞서 답한 빈도',
  'useCases[].summary': '용도 설명',
};
const UNITS: Facts = { day: '하루', week: '주', month: '월', year: '연' };

const listed = (keys: string | undefined, words: Facts, otherwise = '꼭 있어야 하는 안내'): string =>
  keys
    ? keys
        .split(',')
        .map((key) => words[key] ?? key)
        .join(', ')
    : otherwise;
const pick = (key: string | undefined, words: Facts, otherwise: string): string => words[key ?? ''] ?? otherwise;
const sample = (facts: Facts): string => (facts['sample'] ? `예시 문자 ${facts['sample']}번` : '예시 문자');
const often = (written: string | undefined): string => {
  const [count = '', unit = ''] = (written ?? '').split('/');
  return `${UNITS[unit] ?? unit} ${count}건`;
};
const lacks = (what: string) => (): string => `동의 문구에 빠진 내용이 있어요: ${what}.`;
const always = (line: string) => (): string => line;
const DISCLOSURES = '동의 문구에 꼭 있어야 하는 안내라서, 없으면 심사에서 반려돼요.';

/** What reviewers mind in the wording of a use case, and how to put it right. */
export const wording = {
  'USE-01': {
    wrong: always('문자의 종류를 아직 고르지 않았어요.'),
    why: '종류에 따라 심사 기준이 달라져요.',
    fix: always('이용 알림, 마케팅처럼 하나 이상 골라 주세요.'),
  },
  'USE-02': {
    wrong: ({ problem, length }) =>
      pick(
        problem,
        {
          short: `용도 설명이 ${length ?? '몇 '}자뿐이에요.`,
          long: `용도 설명이 ${length ? `${length}자예요` : '너무 길어요'}. 500자까지만 들어가요.`,
        },
        '용도 설명이 조금 짧아요.',
      ),
    why: '설명이 부족해서 반려되는 경우가 가장 많아요.',
    fix: ({ problem }) => (problem === 'long' ? '500자 안으로 줄여 주세요.' : '누구에게, 무엇을, 언제, 얼마나 자주 보내는지 적어 주세요.'),
  },
  'USE-03': {
    wrong: always('어떤 문자를 보내는지 설명에서 알 수 없어요.'),
    why: '"마케팅", "알림"이라고만 쓰면 모호하다고 반려돼요.',
    fix: always('"방문 전날 예약 알림"처럼 계기와 내용을 적어 주세요.'),
  },
  'USE-04': {
    wrong: ({ problem }) =>
      problem === 'passcode' ? '인증번호를 보내는데 종류가 마케팅으로 되어 있어요.' : '홍보 문구가 있는데 종류에 마케팅이 없어요.',
    why: '심사자는 고른 종류와 설명, 예시 문자를 비교해요.',
    fix: ({ problem }) =>
      problem === 'passcode' ? '2단계 인증을 추가하거나 문자를 바꿔 주세요.' : '마케팅을 추가하거나 홍보 문구를 빼 주세요.',
  },
  'USE-05': {
    wrong: ({ problem, samples, categories }) =>
      problem === 'no-promotion'
        ? '마케팅 문자의 예시가 없어요.'
        : categories && samples
          ? `종류는 ${categories}가지인데 예시 문자는 ${samples}개예요.`
          : '문자 종류보다 예시 문자가 적어요.',
    why: '종류마다 예시가 하나씩 필요해요.',
    fix: ({ problem }) =>
      problem === 'no-promotion' ? '실제 할인이나 행사 문자를 하나 추가해 주세요.' : '종류마다 예시를 하나씩 적어 주세요.',
  },
  'USE-08': {
    wrong: ({ other }) => `${other ? `용도 ${other}번과` : '다른 용도와'} 내용이 거의 같아요.`,
    why: '같은 문자를 여러 번호로 나눠 보내면 스팸으로 의심받아요.',
    fix: always('무엇이 다른지, 왜 번호가 여러 개 필요한지 적어 주세요.'),
  },
  'USE-09': {
    wrong: (facts) =>
      facts['sample'] ? `예시 문자 ${facts['sample']}번에 임시 문구가 남아 있어요.` : '임시 문구나 빈자리 표시가 남아 있어요.',
    why: '덜 쓴 글은 읽지 않고 돌려보내요.',
    fix: always('실제 문구로 바꿔 주세요. [이름] 같은 개인 정보 자리는 괜찮아요.'),
  },
  'MSG-01': {
    wrong: ({ problem, sample: n = '' }) =>
      pick(
        problem,
        {
          none: '예시 문자가 없어요.',
          short: `예시 문자 ${n}번이 20자보다 짧아요.`,
          long: `예시 문자 ${n}번이 500자를 넘어요.`,
          alike: `예시 문자 ${n}번이 앞의 것과 거의 같아요.`,
        },
        '예시 문자가 하나뿐이에요. 두 개를 권해요.',
      ),
    why: '소비자가 실제로 받을 문자를 예시로 확인해요.',
    fix: ({ problem }) => (problem === 'long' ? '500자 안으로 줄여 주세요.' : '서로 다른 실제 문자를 온전히 적어 주세요.'),
  },
  'MSG-02': {
    wrong: (facts) => `${sample(facts)}에 회사 이름이 없어요.`,
    why: '누가 보낸 문자인지 바로 보여야 해요.',
    fix: always('브랜드 이름으로 시작해 주세요.'),
  },
  'MSG-03': {
    wrong: (facts) =>
      facts['problem'] === 'promotion'
        ? `${sample(facts)}: 홍보 문자인데 수신거부 방법이 없어요.`
        : '예시 문자 어디에도 수신거부 방법이 없어요.',
    why: '적어도 하나에는, 그리고 홍보 문자마다 그만 받는 방법이 보여야 해요.',
    fix: always('"수신을 거부하려면 STOP" 안내를 넣어 주세요.'),
  },
  'MSG-04': {
    wrong: (facts) => `${sample(facts)}에 회사 이름 자리가 비어 있어요.`,
    why: '여러 업체가 함께 쓰는 틀처럼 보여요.',
    fix: always('그 자리에 실제 브랜드 이름을 적어 주세요.'),
  },
  'MSG-05': {
    wrong: (facts) => `${sample(facts)}에 단축 링크${facts['host'] ? `(${facts['host']})` : ''}가 있어요.`,
    why: '공용 단축 링크는 어디로 가는지 알 수 없어 통신사가 막아요.',
    fix: always('회사 도메인의 전체 주소를 써 주세요.'),
  },
  'MSG-06': {
    wrong: (facts) => `${sample(facts)}의 링크가 https가 아니에요.`,
    why: '보안 연결이 아닌 링크는 반려돼요.',
    fix: always('https 주소로 바꿔 주세요.'),
  },
  'MSG-07': {
    wrong: (facts) => `${sample(facts)}의 링크${facts['host'] ? `(${facts['host']})` : ''}가 회사 도메인이 아니에요.`,
    why: '다른 도메인의 링크는 피싱처럼 보여요.',
    fix: always('회사 도메인을 쓰거나, 추가 설명에 그 도메인을 밝혀 주세요.'),
  },
  'MSG-08': {
    wrong: (facts) =>
      `${sample(facts)}: ${facts['problem'] === 'passcode' ? '종류는 마케팅인데 인증번호를 보내요.' : '종류는 인증번호인데 홍보 내용이에요.'}`,
    why: '예시가 문자 종류와 맞아야 해요.',
    fix: always('예시를 바꾸거나 맞는 종류를 추가해 주세요.'),
  },
  'MSG-09': {
    wrong: (facts) => `${facts['sample'] ? sample(facts) : '용도 설명이나 예시 문자'}에 장바구니 알림이 있어요.`,
    why: '장바구니 알림에는 이중 동의, 발송 시간, 개인정보 처리방침 기재 같은 규칙이 따로 있어요.',
    fix: always('빼거나, 그 규칙을 지킨다고 적어 주세요.'),
  },
  'MSG-10': {
    wrong: (facts) =>
      `${sample(facts)}: ${pick(facts['problem'], { exclamation: '느낌표가 세 개 이상이에요.', capitals: '대부분 대문자예요.' }, '과장하거나 재촉하는 말이 있어요.')}`,
    why: '과장되거나 재촉하는 문구는 기만 광고로 보여요.',
    fix: always('차분한 표현으로 바꿔 주세요.'),
  },
  'MSG-11': {
    wrong: (facts) => `${sample(facts)}: ${facts['segments'] ?? '여러 '}건으로 나뉘어 발송되고 요금도 그만큼 나와요.`,
    why: '영문은 160자, 한글이나 이모지가 있으면 70자까지 한 건이에요.',
    fix: always('신경 쓰이면 줄여 주세요.'),
  },
  'MSG-12': {
    wrong: (facts) => `${sample(facts)}에 ${facts['kind'] === 'ssn' ? '사회보장번호' : '카드 번호'}로 보이는 숫자가 있어요.`,
    why: '예시에 실제 개인 정보를 넣으면 안 돼요.',
    fix: always('[number]처럼 자리 표시로 바꿔 주세요.'),
  },
  'HLP-01': {
    wrong: ({ missing }) => `HELP 답장에 빠진 내용이 있어요: ${listed(missing, ELEMENTS)}.`,
    why: '도움을 청한 사람이 누구에게, 어떻게 연락하고 어떻게 그만 받는지 알아야 해요.',
    fix: ({ missing }) => `추가해 주세요: ${listed(missing, ELEMENTS, '브랜드 이름, 연락처, 수신거부 방법')}.`,
  },
  'CNF-01': {
    wrong: ({ missing }) => `가입 확인 문자에 빠진 내용이 있어요: ${listed(missing, ELEMENTS)}.`,
    why: '첫 문자는 동의한 내용을 다시 알려 줘야 해요.',
    fix: ({ missing }) => `추가해 주세요: ${listed(missing, ELEMENTS, '브랜드 이름, 발송 빈도, 요금, HELP, STOP')}.`,
  },
  'OPT-01': {
    wrong: ({ problem }) =>
      pick(
        problem,
        { 'no-method': '동의 받는 방법을 아직 고르지 않았어요.', 'no-description': '동의 받는 과정의 설명이 없어요.' },
        '동의가 필요 없다고 적혀 있어요.',
      ),
    why: '동의는 예외 없이 항상 필요해요.',
    fix: always('고객이 문자에 어떻게 동의하는지 적어 주세요.'),
  },
  'OPT-02': {
    wrong: always('고객이 어떻게 동의하는지 설명에 없어요.'),
    why: '번호를 알고 있는 것과 동의는 달라요.',
    fix: always('어디서 시작해 무엇을 보고 무엇을 하는지 차례대로 적어 주세요.'),
  },
  'OPT-03': {
    wrong: always('마케팅 문자인데 말로만 동의를 받아요.'),
    why: '홍보 문자는 글로 남는 동의가 필요해요.',
    fix: always('웹 양식, 종이 양식, 키워드 가운데 하나를 추가해 주세요.'),
  },
  'OPT-04': {
    wrong: ({ problem }) =>
      problem === 'words' ? '문자에 동의해야만 이용할 수 있는 것처럼 적혀 있어요.' : '고객이 문자를 거절할 수 없어요.',
    why: '문자는 선택이어야 하고, 동의하지 않아도 서비스를 쓸 수 있어야 해요.',
    fix: always('동의를 선택 사항으로 바꾸고 그렇게 적어 주세요.'),
  },
  'OPT-05': {
    wrong: (facts) =>
      facts['problem'] === 'sentence'
        ? `한 문장에서 문자와 함께 ${listed(facts['with'], BUNDLED, '다른 것')} 동의까지 받아요.`
        : '문자 동의가 다른 동의와 묶여 있어요.',
    why: '문자 동의는 따로 받아야 해요.',
    fix: always('문자 동의만 담은 문장과 체크 칸을 따로 두세요.'),
  },
  'OPT-06': {
    wrong: always('마케팅 문자와 다른 문자의 동의를 한꺼번에 받아요.'),
    why: '목적마다 따로 동의를 받아야 해요.',
    fix: always('마케팅용과 그 밖의 문자용으로 체크 칸을 나눠 주세요.'),
  },
  'OPT-07': {
    wrong: always('동의 칸이 미리 체크되어 있어요.'),
    why: '고객이 직접 체크하지 않으면 동의로 보지 않아요.',
    fix: always('고객이 체크할 때까지 칸을 비워 두세요.'),
  },
  'OPT-08': {
    wrong: ({ problem }) =>
      problem === 'promotion' ? '동의 문구에 홍보가 있는데 종류에 마케팅이 없어요.' : '동의 문구에 할인이나 홍보라는 말이 없어요.',
    why: '실제로 보낼 종류의 문자에 동의를 받아야 해요.',
    fix: ({ problem }) => (problem === 'promotion' ? '마케팅을 추가하거나 홍보 문구를 빼 주세요.' : '홍보 문자라는 점을 밝혀 주세요.'),
  },
  'OPT-09': {
    wrong: ({ missing }) =>
      missing ? `설명에 없는 동의 방법: ${listed(missing, METHODS)}` : '고르신 동의 방법 가운데 설명에 없는 것이 있어요.',
    why: '설명과 고른 방법이 맞아야 해요.',
    fix: ({ missing }) =>
      missing ? `설명에 추가하거나 방법에서 빼 주세요: ${listed(missing, METHODS)}` : '설명에 추가하거나 방법에서 빼 주세요.',
  },
  'OPT-10': {
    wrong: ({ problem, missing }) =>
      pick(
        problem,
        { none: '고객에게 읽어 주는 문구가 없어요.', short: '읽어 주는 문구가 너무 짧아요.' },
        `읽어 주는 문구에 빠진 내용이 있어요: ${listed(missing, ELEMENTS)}.`,
      ),
    why: '말로 받는 동의는 문구 그대로 심사해요.',
    fix: ({ problem, missing }) => (problem === 'missing' ? `추가해 주세요: ${listed(missing, ELEMENTS)}.` : '말하는 그대로 적어 주세요.'),
  },
  'OPT-11': {
    wrong: ({ problem, keyword }) =>
      pick(
        problem,
        {
          none: '가입 키워드가 없어요.',
          'no-location': '키워드를 어디서 볼 수 있는지 적혀 있지 않아요.',
          weak: `가입 키워드${keyword ? ` ${keyword}` : ''}: 쓸 수는 있지만 STOP을 되돌릴 때도 쓰이는 말이에요.`,
        },
        `${keyword ? `${keyword}: ` : ''}가입 키워드로 쓸 수 없는 말이에요.`,
      ),
    why: '키워드는 예약어가 아닌 영문자와 숫자 한 단어이고, 안내 문구와 함께 보여야 해요.',
    fix: ({ problem }) => (problem === 'no-location' ? '어디에 적혀 있는지 알려 주세요.' : 'JOIN 같은 단어를 골라 주세요.'),
  },
  'OPT-12': {
    wrong: always('캐나다 고객에게 재확인 없이 문자를 보내요.'),
    why: '캐나다는 이중 동의를 요구하는 경우가 많아요.',
    fix: always('YES라고 답장해 한 번 더 확인하게 해 주세요.'),
  },
  'OPT-13': {
    wrong: ({ problem }) =>
      problem === 'others' ? '제휴사나 다른 회사의 문자까지 동의를 받아요.' : '구매·임대·공유했거나 제휴사에서 받은 명단이에요.',
    why: '다른 곳에 한 동의는 인정되지 않아요.',
    fix: ({ problem }) => (problem === 'others' ? '우리 회사 문자에 대해서만 동의를 받아 주세요.' : '직접 동의한 고객에게만 보내 주세요.'),
  },
  'OPT-14': {
    wrong: always('웹 양식의 주소도 화면 사진도 없어요.'),
    why: '심사자가 양식을 볼 수 있어야 해요.',
    fix: always('주소를 적거나, 로그인 뒤에 있으면 화면 사진을 올려 주세요.'),
  },
  'CTA-01': { wrong: lacks('브랜드 이름'), why: '누구의 문자에 동의하는지 알아야 해요.', fix: always('브랜드 이름을 넣어 주세요.') },
  'CTA-02': { wrong: lacks('발송 빈도'), why: DISCLOSURES, fix: always('"발송 빈도는 달라질 수 있습니다"나 건수를 넣어 주세요.') },
  'CTA-03': { wrong: lacks('요금 안내'), why: DISCLOSURES, fix: always('"문자 및 데이터 요금이 부과될 수 있습니다"를 넣어 주세요.') },
  'CTA-04': { wrong: lacks('수신거부 방법'), why: DISCLOSURES, fix: always('STOP으로 거부하는 방법을 넣어 주세요.') },
  'CTA-05': { wrong: lacks('도움말 방법'), why: DISCLOSURES, fix: always('HELP로 도움받는 방법을 넣어 주세요.') },
  'CTA-06': { wrong: lacks('개인정보 처리방침'), why: DISCLOSURES, fix: always('개인정보 처리방침 링크를 넣어 주세요.') },
  'CTA-07': { wrong: lacks('약관'), why: DISCLOSURES, fix: always('약관 링크를 넣어 주세요.') },
  'CTA-08': {
    wrong: always('문자 수신에 동의한다는 말이 분명하지 않아요.'),
    why: '문자라고 밝히지 않은 동의는 반려돼요.',
    fix: always('"문자 수신에 동의합니다"라고 분명히 적어 주세요.'),
  },
  'CTA-09': {
    wrong: ({ problem, length }) =>
      length ? `동의 문구가 ${length}자예요. 너무 ${problem === 'short' ? '짧아요' : '길어요'}.` : '동의 문구가 너무 짧거나 길어요.',
    why: '20자에서 1,024자까지 들어가요.',
    fix: always('실제 문구를 이 길이 안에서 적어 주세요.'),
  },
  'CTA-10': {
    wrong: ({ here, there, elsewhere }) =>
      here && there
        ? `동의 문구에는 ${often(here)}인데, ${pick(elsewhere, PLACES, '다른 답')}에는 ${often(there)}이에요.`
        : '동의 문구와 다른 답에 적힌 발송 횟수가 달라요.',
    why: '심사자는 여러 곳에 적힌 빈도를 비교해요.',
    fix: always('어디서나 같은 숫자로 맞춰 주세요.'),
  },
  'CTA-11': {
    wrong: lacks('동의가 구매 조건이 아니라는 말'),
    why: '마케팅 동의를 구매 조건으로 걸 수 없어요.',
    fix: always('"동의는 구매 조건이 아닙니다"를 넣어 주세요.'),
  },
} satisfies Partial<Record<PreflightRule, FindingWords>>;
