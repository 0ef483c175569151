import type { FormWords } from '../words.ts';

export const form: Omit<FormWords, 'fields' | 'choices'> = {
  sections: { company: '회사 정보', useCase: '사용 사례', optIn: '옵트인 방법', callToAction: '동의 문구와 증빙(CTA)', numbers: '번호' },
  useCase: (number) => `사용 사례 ${number}`,
  yes: '네',
  no: '아니요',
  notProvided: '입력 안 함',
  varies: '정해져 있지 않음',
};
