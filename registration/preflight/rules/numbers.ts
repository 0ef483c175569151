import { MOST_NUMBERS_WITHOUT_REASON } from '../../fields/numbers.ts';
import type { About } from '../../form.ts';
import { readablePhone, tollFreeRule } from '../../phone.ts';
import { lengthOf } from '../../tidy.ts';
import type { Fault, Rule } from '../rule.ts';
import { fault } from '../shape.ts';

const fieldOf = ({ index }: About) => `useCases[${index}].numbers`;

/** One fault for all numbers of a use case that are wrong in the same way; the facts name them. */
const naming = (about: About, wrong: readonly string[], more: Omit<Fault, 'field' | 'facts'> = {}): readonly Fault[] =>
  fault(wrong.length > 0, fieldOf(about), { ...more, facts: { numbers: [...new Set(wrong)].map(readablePhone).join(', ') } });

const broken = (rule: string) => (about: About) =>
  naming(
    about,
    (about.useCase.numbers ?? []).filter((number) => tollFreeRule(number) === rule),
  );

const repeated = (about: About): readonly Fault[] =>
  naming(
    about,
    (about.useCase.numbers ?? []).filter((number, at, all) => all.indexOf(number) !== at),
  );

/** Numbers an earlier use case holds already. */
function shared(about: About): readonly Fault[] {
  const earlier = (about.form.useCases ?? []).slice(0, about.index).flatMap((useCase) => useCase.numbers ?? []);
  return naming(
    about,
    (about.useCase.numbers ?? []).filter((number) => earlier.includes(number)),
  );
}

const LEAST_REASON = 40;
const EXPLAINED = /\b(?:numbers|each number|lines|locations|branches|offices|stores)\b|번호/i;

function many(about: About): readonly Fault[] {
  const { form, useCase, index } = about;
  const reason = form.multipleNumbersReason ?? '';
  const all = new Set((form.useCases ?? []).flatMap((one) => one.numbers ?? []));
  if (all.size > MOST_NUMBERS_WITHOUT_REASON)
    return fault(index === 0 && lengthOf(reason) < LEAST_REASON, 'multipleNumbersReason', {
      severity: 'blocker',
      facts: { count: `${all.size}` },
    });
  const count = new Set(useCase.numbers).size;
  const isExplained = reason !== '' || EXPLAINED.test(useCase.additionalInformation ?? '');
  return fault(count > 1 && !isExplained, fieldOf(about), { facts: { count: `${count}` } });
}

const reads = ['useCases[].numbers'] as const;
const per = 'useCase' as const;

export const numberRules: readonly Rule[] = [
  { id: 'NUM-01', severity: 'blocker', codes: ['30447'], reads, per, check: broken('NUM-01') },
  { id: 'NUM-02', severity: 'blocker', codes: ['30447'], reads, per, check: broken('NUM-02') },
  { id: 'NUM-03', severity: 'blocker', codes: ['30447'], reads, per, check: repeated },
  { id: 'NUM-04', severity: 'blocker', codes: ['30478'], reads, per, check: shared },
  {
    id: 'NUM-06',
    severity: 'warning',
    codes: ['30479'],
    reads: ['useCases[].numbers', 'multipleNumbersReason', 'useCases[].additionalInformation'],
    per,
    check: many,
  },
  { id: 'NUM-07', severity: 'blocker', codes: ['30447'], reads, per, check: broken('NUM-07') },
  { id: 'USE-07', severity: 'blocker', codes: ['30478'], reads, per, check: shared },
];
