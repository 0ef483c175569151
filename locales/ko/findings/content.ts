import type { PreflightRule } from '../../../registration/preflight/ruleIds.ts';
import type { Facts, FindingWords } from '../../findingWords.ts';

const about = (subject: string): FindingWords => ({
  wrong: ({ word }: Facts) => `${word ? `“${word}” 때문에 ` : ''}${subject} 문자로 보일 수 있어요.`,
  why: '수신자 부담 번호에서는 이런 문자가 반려되고, 대부분 다시 신청할 수 없어요.',
  fix: () => '그런 내용이 아니면 아니라고 답해 주시고, 맞으면 빼 주세요.',
});

export const content = {
  'CNT-01': about('성인물'),
  'CNT-02': about('혐오'),
  'CNT-03': about('주류'),
  'CNT-04': about('총기'),
  'CNT-05': about('담배·전자담배'),
  'CNT-06': about('대마·마약·처방약'),
  'CNT-07': about('대출 광고'),
  'CNT-08': about('제3자 고객 정보 영업'),
  'CNT-09': about('채권 추심·채무 감면·신용 회복'),
  'CNT-10': about('도박'),
  'CNT-11': about('경품 행사'),
  'CNT-12': about('주식 종목 추천'),
  'CNT-13': about('가상자산'),
  'CNT-14': about('고위험 투자·고수익 부업'),
  'CNT-15': about('속임수'),
} satisfies Partial<Record<PreflightRule, FindingWords>>;
