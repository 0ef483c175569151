import type { About } from '../../form.ts';
import type { Fault, Rule } from '../rule.ts';
import { absent, fault } from '../shape.ts';
import { alcoholIn } from './content.ts';

const fieldOf = ({ index }: About) => `useCases[${index}].ageGateDescription`;

function gate(about: About): readonly Fault[] {
  const { ageGated, ageGateDescription } = about.useCase;
  if (ageGated) return absent(ageGateDescription === undefined, fieldOf(about));
  return alcoholIn(about.useCase, about.index);
}

/** The gate asks when somebody was born, or looks at a document that says so. */
const ASKS_BIRTH =
  /\b(?:birth|born|dob|d\.o\.b|birthdays?|birthdates?|month\b[^.!?]{0,12}\bday\b[^.!?]{0,12}\byear|day\b[^.!?]{0,12}\bmonth\b[^.!?]{0,12}\byear|mm ?[/-] ?dd|dd ?[/-] ?mm|yyyy|naissance|government[- ]issued|photo id|id (?:scan|check|verification|upload)|driver'?s? licen[cs]e|passport)\b|생년월일|생일|출생|신분증|주민등록증/i;
const WITHOUT_BIRTH = /\b(?:no|not|never|without|n't)\b[^.!?]{0,30}\b(?:birth|dob|date of birth|birthdate)/i;

const asksYesNo = (about: About): readonly Fault[] => {
  const text = about.useCase.ageGateDescription;
  const asks = text !== undefined && ASKS_BIRTH.test(text) && !WITHOUT_BIRTH.test(text);
  return fault(about.useCase.ageGated === true && text !== undefined && !asks, fieldOf(about));
};

export const ageRules: readonly Rule[] = [
  {
    id: 'AGE-01',
    severity: 'blocker',
    isQuestion: true,
    codes: ['30448', '30512'],
    reads: [
      'useCases[].ageGated',
      'useCases[].ageGateDescription',
      'useCases[].summary',
      'useCases[].sampleMessages',
      'useCases[].callToAction.text',
      'useCases[].additionalInformation',
    ],
    per: 'useCase',
    check: gate,
  },
  {
    id: 'AGE-02',
    severity: 'blocker',
    codes: ['30448', '30512'],
    reads: ['useCases[].ageGated', 'useCases[].ageGateDescription'],
    per: 'useCase',
    check: asksYesNo,
  },
];
