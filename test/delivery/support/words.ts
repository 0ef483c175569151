import type { DocumentWords } from '../../../delivery/rows.ts';
import type { StaffWords } from '../../../delivery/staffDocument.ts';
import { choices as englishChoices } from '../../../locales/en/choices.ts';
import { fields as englishFields } from '../../../locales/en/fields.ts';
import { mail as englishMail, staffMail } from '../../../locales/en/mail.ts';
import { choices as koreanChoices } from '../../../locales/ko/choices.ts';
import { fields as koreanFields } from '../../../locales/ko/fields.ts';
import { mail as koreanMail } from '../../../locales/ko/mail.ts';

export const english: StaffWords = {
  form: {
    fields: englishFields,
    choices: englishChoices,
    sections: { company: 'Company', useCase: 'Use case', optIn: 'Opt-in', callToAction: 'Call to action', numbers: 'Numbers' },
    useCase: (number) => `Use case ${number}`,
    yes: 'Yes',
    no: 'No',
    notProvided: 'not provided',
    varies: 'varies',
  },
  mail: englishMail,
  staff: staffMail,
};

export const korean: DocumentWords = {
  form: {
    fields: koreanFields,
    choices: koreanChoices,
    sections: { company: '회사', useCase: '사용 사례', optIn: '수신 동의', callToAction: '동의 문구와 증빙', numbers: '번호' },
    useCase: (number) => `사용 사례 ${number}`,
    yes: '예',
    no: '아니요',
    notProvided: '입력하지 않음',
    varies: '정해져 있지 않음',
  },
  mail: koreanMail,
};
