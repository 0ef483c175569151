import { others } from '../../../faq/paraphrases/others.ts';
import { isAboutRejection, rejectionsIn } from '../../../registration/rejections/lookup.ts';
import type { Meaning } from '../../../registration/rejections/meanings.ts';

/** Codes and worded meanings found, as one list. */
const found = (text: string): readonly string[] => rejectionsIn(text).map((one) => (one.kind === 'worded' ? one.meaning : one.code));

const BY_CODE: readonly (readonly [string, ...string[]])[] = [
  ['I was rejected with 30475', '30475'],
  ['error code: 30513 and 30498', '30513', '30498'],
  ['We got denied. Code 30527.', '30527'],
  ['Rejected: 30446, 30510 and 30518', '30446', '30510', '30518'],
  ['Our toll-free verification was declined due to error 30484', '30484'],
  ['they sent back our registration with reason code 1101', '1101'],
  ['my submission failed with error 511', '511'],
  ['rejected (547)', '547'],
  ['The registration came back, error 1103 and 1205', '1103', '1205'],
  ['What does 30489 mean? I got it yesterday', '30489'],
  ['what does error 30511 mean', '30511'],
  ['it says 30508', '30508'],
  ['Got rejected again!! 30506 this time', '30506'],
  ['verification failed 30451', '30451'],
  ['Hi, our number +1 833 555 0177 was rejected with 30493', '30493'],
  ['Twilio 30475 rejection for our EIN 45-1234567', '30475'],
  ['I was rejected with 30999', '30999'],
  ['denial code 1417', '1417'],
  ['We were rejected: error code 1106', '1106'],
  ['status rejected, reason 30824', '30824'],
  ['REJECTED ERROR 30505', '30505'],
  ['거절됐어요 30475', '30475'],
  ['30475로 반려됐어요', '30475'],
  ['오류 코드 30513하고 30498이 나왔어요', '30513', '30498'],
  ['30486번 코드로 거절당했습니다', '30486'],
  ['반려 사유가 30527이래요', '30527'],
  ['심사에서 떨어졌어요. 코드는 30497입니다', '30497'],
  ['승인 거부됐습니다 (30492)', '30492'],
  ['30504가 무슨 뜻이에요?', '30504'],
  ['거절 코드 1102', '1102'],
  ['등록이 거절됐는데 코드 30998이라고 나와요', '30998'],
  ['Hello, yesterday I got an email saying our toll free number was rejected for 30491', '30491'],
  ['my tfn verification failed, error 30473', '30473'],
  ['We have been denied twice now - code 30446', '30446'],
  ['Rejection reason: 30518', '30518'],
  ['got a 30841 rejection', '30841'],
  ['I keep getting rejected for 30509 and 30510', '30509', '30510'],
  ['Error: 30504', '30504'],
  ['it bounced back with 1102', '1102'],
  ['rejected code 30123', '30123'],
  ['30475랑 30513 때문에 반려됐어요', '30475', '30513'],
  ['거부 코드가 30999라고 떠요', '30999'],
  ['에러 30491이 나왔는데 무슨 뜻인가요', '30491'],
];

const WORDED: readonly (readonly [string, ...Meaning[]])[] = [
  ['they said my opt-in is not optional', 'opt-in-bundled'],
  ["denied because the website doesn't show our brand", 'website-unbranded'],
  ['We were rejected because we have no privacy policy', 'privacy-policy'],
  ['My registration was rejected: the consent checkbox was pre-checked', 'preticked'],
  ['Our verification was denied since the screenshot was blurry', 'evidence-unclear'],
  ['it was rejected because the summary was too vague', 'summary-vague'],
  ['They rejected us because the sample messages do not match the use case', 'samples-mismatch'],
  ['We got rejected, they want an email on our company domain', 'email-domain'],
  ['Rejected because the legal name does not match IRS records', 'name-records'],
  ['our tfn was declined because of the EIN mismatch', 'registration-number'],
  ['The reviewer said our website is down', 'website-unreachable'],
  ['I got denied for using bit.ly links', 'shortener'],
  ['our form was rejected, the opt-in page could not be opened', 'opt-in-unreachable'],
  ['they rejected my registration because the privacy policy says we share data with third parties', 'data-shared'],
  ['denied because of cannabis', 'cannabis'],
  ['my verification got rejected for gambling', 'gambling'],
  ['we were turned down because there is no verbal script', 'verbal-script'],
  ['Rejected. Marketing needs a separate consent from notifications', 'several-uses'],
  ['rejected: HELP message has no contact', 'help-reply'],
  ['They denied it because we use a gmail address', 'email-domain'],
  ['our campaign verification was rejected, campaign verify token expired', 'campaign-token'],
  ['we were rejected because the address is invalid', 'address'],
  ['Our registration was rejected because the disclosures are missing', 'disclosures'],
  ['It was rejected, too many numbers for one business', 'many-numbers'],
  ['my application was rejected because they could not verify the business', 'business-unverified'],
  ['we got rejected because the site requires a login', 'website-login'],
  ['registration rejected, they say alcohol needs an age gate', 'age-gate'],
  ["our verification wasn't approved because we send loan offers", 'loans'],
  ['They said double opt-in is needed for Canada', 'double-opt-in'],
  ['rejected since the opt-in flow does not match what we described', 'flow-mismatch'],
  ['개인정보 처리방침이 없다고 반려됐어요', 'privacy-policy'],
  ['홈페이지에 브랜드가 안 보인다고 거절됐어요', 'website-unbranded'],
  ['옵트인이 선택이 아니라고 거절당했어요', 'opt-in-bundled'],
  ['체크박스가 미리 체크되어 있다고 반려됐습니다', 'preticked'],
  ['샘플 메시지가 용도와 안 맞는다고 거절됐어요', 'samples-mismatch'],
  ['스크린샷이 흐릿하다고 반려됐어요', 'evidence-unclear'],
  ['사이트에 접속이 안 된다고 거부됐어요', 'website-unreachable'],
  ['지메일을 썼다고 거절됐습니다', 'email-domain'],
  ['도박 관련이라고 승인 거부됐어요', 'gambling'],
  ['법인명이 국세청 기록과 다르다고 반려됐어요', 'name-records'],
  ['심사에서 사용 사례 설명이 너무 모호하다고 했어요', 'summary-vague'],
  ['마케팅 동의를 따로 받아야 한다고 반려됐어요', 'several-uses'],
  ['약관 링크가 없다고 거절됐어요', 'sms-terms'],
  ['단축 링크를 썼다고 거절당했습니다', 'shortener'],
  ['Rejection Reason: Opt-in consent is bundled with terms of service', 'opt-in-bundled'],
  ['Denied - privacy policy not found on website', 'privacy-policy'],
  ['they told us the name on our form does not match the IRS', 'name-records'],
  ['Our registration was turned down because our website is under construction', 'website-thin'],
  ['They rejected us because our only web presence is a Facebook page', 'website-social'],
  ['The application got rejected because the contact is not a real person', 'contact-person'],
  ['my use case description was not specific enough so it was rejected', 'summary-vague'],
  ['we were denied because customers have to agree to texts to book', 'opt-in-bundled'],
  ['carrier declined it: message samples missing brand name', 'samples-mismatch'],
  ['rejected, consent language does not mention SMS clearly', 'consent-unclear'],
  ['we were rejected because our business address could not be verified', 'address'],
  ['Telnyx rejected my campaign, says website requires login', 'website-login'],
  ['Our verification was rejected for debt collection', 'debt-collection'],
  ['they refused it because it is about crypto', 'cryptocurrency'],
  ['rejected because messages mention CBD', 'cannabis'],
  ['our request was denied because screenshot of the opt in form is missing', 'evidence-unclear'],
  ['Genesys says the confirmation text lacks the frequency', 'confirmation'],
  ['The reviewers found that our links are http instead of https', 'insecure-link'],
  ['our toll-free application was rejected: no EIN provided', 'registration-number'],
  ['We failed verification because of the volume being too high', 'volume'],
  ['the reviewer complained that the box is ticked by default', 'preticked'],
  ['we were rejected since our charity has no 501c3 letter', 'charity-proof'],
  ['My registration was rejected, the terms page gives a 404', 'sms-terms'],
  ['rejected because I am a reseller and did not name the end business', 'end-business'],
  ['they said the time window expired', 'window-expired'],
  ['Our TFN verification request has been rejected. Reason: the opt-in workflow differs from the submitted one', 'flow-mismatch'],
  ['이메일 도메인이 회사 도메인이 아니라고 반려되었어요', 'email-domain'],
  ['사업자 번호가 틀렸다고 거절됐네요', 'registration-number'],
  ['동의 문구가 불명확하대요. 그래서 반려됐어요', 'consent-unclear'],
  ['옵트인 페이지 링크가 안 열린다고 거절당했어요', 'opt-in-unreachable'],
  ['주소가 유효하지 않다고 거부되었습니다', 'address'],
  ['홈페이지에 로그인해야 볼 수 있다고 반려했어요', 'website-login'],
  ['필수 항목이 비어 있다고 반려됐어요', 'incomplete'],
  ['개인정보를 제3자와 공유한다고 되어 있어서 거절됐어요', 'data-shared'],
  ['대마 제품 때문에 승인이 거부됐어요', 'cannabis'],
  ['전화 동의 스크립트가 없다고 반려됐어요', 'verbal-script'],
  ['HELP 답장에 연락처가 없다고 거절됐습니다', 'help-reply'],
  ['요약이 너무 짧다고 반려됐어요', 'summary-vague'],
  ['문자 수신 동의가 필수라서 거절됐대요', 'opt-in-bundled'],
];

const SEVERAL: readonly (readonly [string, ...string[]])[] = [
  ['I was rejected with 30475. They also said the privacy policy is missing.', '30475', 'privacy-policy'],
  ['We got 30493 and our website does not show our brand. It was rejected twice.', '30493', 'website-unbranded'],
  ['Rejected with 30519, they say there is no privacy policy', '30519'],
  ['거절됐어요. 코드는 30508이고 홈페이지가 안 열린다고 합니다.', '30508', 'website-unreachable'],
];

const BARE = [
  'My registration was rejected',
  'we got rejected',
  'I was denied',
  'They refused our toll-free verification.',
  'our number failed verification',
  'The form came back rejected',
  'why was my registration rejected?',
  'Why did they reject us?',
  'Our submission was not approved',
  'it got declined yesterday',
  'I received a rejection e-mail',
  "our verification didn't go through",
  'Rejected again :(',
  'the carrier has declined our campaign',
  '거절됐어요',
  '저희 등록이 반려되었습니다',
  '신청이 거부됐대요',
  '왜 거절됐나요?',
  '승인이 안 됐어요',
  '심사에서 탈락했어요',
  '반려 메일을 받았어요',
  '인증에 실패했다고 나와요',
  '번호 등록 신청이 거절되었어요 ㅠㅠ',
  '심사 통과를 못 했어요',
];

const NOT_TOLD = [
  'What happens if my registration is rejected?',
  'can a registration be rejected?',
  'Why do registrations get rejected?',
  'How often are forms rejected?',
  'I want to avoid being rejected',
  'was my registration rejected?',
  'Has it been rejected yet?',
  'It has not been rejected',
  'If it gets denied, can I file again?',
  'What are common rejection reasons?',
  'How do I make sure it will not be rejected?',
  'I am afraid it could be declined',
  'We text customers when a payment is rejected',
  'Acme: your card was declined. Please update your payment details. Reply STOP to opt out.',
  'We notify patients if their insurance claim was denied',
  'Customers get an alert when their order is declined',
  'Your application was declined. Call us for details.',
  'Members are told when a booking was refused',
  'Northline: Hi [Name], your refund request was denied.',
  'we declined the offer of another provider',
  'Alerts about rejected transactions and failed logins',
  'our EIN is 30-4751234',
  'EIN 304751234',
  'our number is 833-304-7512',
  'call me at 1-304-755-1234',
  '+1 304 751 1101',
  'Atlanta GA 30475',
  '12 Main St, Vidalia, GA 30475',
  'ZIP 30339',
  '30475 messages a month',
  'about 1101 texts per week',
  'We send 30475 texts to 1205 customers',
  '30475 Peachtree Street, Atlanta',
  'suite 1101, 500 Elm St',
  'founded in 1998',
  'your verification code is 30475',
  '$30475 in donations',
  '547 members',
  'How many numbers can I register?',
  'Do I need a privacy policy?',
  'is the opt-in optional?',
  'each of our stores has its own number because there are several regions',
  'They say yes on the phone after hearing the script',
  '거절되면 어떻게 되나요?',
  '반려되지 않게 하려면 어떻게 해야 하나요?',
  '등록이 거절될 수 있나요?',
  '보통 어떤 경우에 반려되나요?',
  '결제가 거절됐을 때 고객에게 문자를 보내요',
  '카드 결제가 거절되었습니다. 확인해 주세요.',
  '고객에게 주문이 반려됐다고 알려 드려요',
  '대출 신청이 거절됐다는 안내 문자',
  '우편번호 30475',
  '한 달에 30475건 정도 보내요',
  '수신 거부는 STOP을 보내 주세요',
  '개인정보 처리방침이 꼭 필요한가요?',
  '인증번호는 30475입니다',
  '회원 1101명에게 보내요',
  'What does it mean when a number gets rejected?',
  'Is there a fee if my registration is denied?',
  'How long does it take and what if they reject it?',
  'Patients receive a text when their prescription refill is denied',
  'We alert cardholders of declined transactions',
  'Reminders about rejected timesheets',
  'Acme Bank: A charge of $40 was declined on your card. Reply YES if this was you.',
  'We send drivers notice when a load is rejected',
  'If the applicant is rejected we text them',
  'Our customers text us when a delivery was refused',
  'Students are told whether their application was rejected',
  'our suite number is 1205',
  'PO Box 30475',
  'we have 30,475 subscribers',
  'order 30475 has shipped',
  'Savannah, Georgia 30475',
  '30475',
  '1101',
  'up to 1001 a month',
  '30513 people',
  'Will you reject my form if the website is not ready?',
  'Do reviewers check the website?',
  'Can they refuse a charity?',
  'who rejects the forms?',
  'I do not accept texts from others',
  'My privacy policy says we do not share data',
  'consent is not a condition of purchase',
  'Checkbox is not pre-checked',
  'no, it is separate',
  '거절 사유에는 어떤 것들이 있나요?',
  '반려되는 이유가 뭐예요?',
  '거부되면 다시 신청할 수 있어요?',
  '혹시 거절될까 봐 걱정돼요',
  '환불 요청이 거절됐습니다. 문의해 주세요.',
  '예약이 반려되면 고객에게 문자를 보내요',
  '심사에서 무엇을 보나요?',
  '사업자 번호는 30-4751234예요',
  '직원 30475명',
  '코드가 뭐예요?',
  '로그인 인증 코드 30475를 입력하세요',
  '주문이 거부되었을 때 알림을 보냅니다',
  'the reason is that each region needs its own line',
  'They found our sign-up form on the website and entered their number',
  'We were founded after the bank refused us a loan',
  'They declined the cookie banner',
  'error messages are sent to admins',
  'will carriers block us if we are not verified',
];

const sayings = (node: unknown): readonly string[] =>
  typeof node === 'string' ? [node] : node && typeof node === 'object' ? Object.values(node).flatMap(sayings) : [];

describe('what customers tell of a rejection', () => {
  it.each(BY_CODE)('by code: %s', (text, ...codes) => {
    expect(isAboutRejection(text)).toBe(true);
    expect(found(text)).toEqual(codes);
  });

  it.each(WORDED)('in words: %s', (text, ...meanings) => {
    expect(isAboutRejection(text)).toBe(true);
    expect(found(text)).toEqual(meanings);
  });

  it.each(SEVERAL)('several reasons: %s', (text, ...reasons) => {
    expect(isAboutRejection(text)).toBe(true);
    expect(found(text)).toEqual(reasons);
  });

  it.each(BARE)('without a reason: %s', (text) => {
    expect(isAboutRejection(text)).toBe(true);
    expect(found(text)).toEqual([]);
  });

  it.each(NOT_TOLD)('not a rejection: %s', (text) => {
    expect(isAboutRejection(text)).toBe(false);
    expect(found(text)).toEqual([]);
  });

  it('answers, commands and chatter of a registration tell of none', () => {
    expect(sayings(others).length).toBeGreaterThan(500);
    expect(sayings(others).filter(isAboutRejection)).toEqual([]);
  });

  it('an unknown code is told apart from a known one', () => {
    expect(rejectionsIn('rejected with 30475 and 30999')).toEqual([
      { kind: 'code', code: '30475', meaning: 'opt-in-bundled' },
      { kind: 'unknown', code: '30999' },
    ]);
  });

  it.each([
    ['my registration rejected '.repeat(800)],
    ['reject '.repeat(2800)],
    ['30475 and '.repeat(2000)],
    ['거절'.repeat(10_000)],
    [`if ${'my our the '.repeat(1800)}`],
    [' '.repeat(20_000)],
    ['1'.repeat(20_000)],
    ['[name '.repeat(3300)],
  ])('a hostile text is read in a moment', (text) => {
    const start = performance.now();

    isAboutRejection(text);

    expect(performance.now() - start).toBeLessThan(1000);
  });
});
