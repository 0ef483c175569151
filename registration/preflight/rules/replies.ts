import type { FieldId } from '../../catalogue.ts';
import type { About } from '../../form.ts';
import type { Fault, Rule } from '../rule.ts';
import { completedWhole } from '../wording/additions.ts';
import { type Element, missingElements } from '../wording/elements.ts';
import { COMPANY_FACTS, faultIn } from './reading.ts';

const MOST = 500;

const complete =
  (id: FieldId, textOf: (about: About) => string | undefined, wanted: readonly Element[]) =>
  (about: About): readonly Fault[] => {
    const text = textOf(about);
    if (!text) return [];
    const missing = missingElements(text, wanted, about);
    if (missing.length === 0) return [];
    return [faultIn(id, about, { facts: { missing: missing.join(',') }, better: completedWhole(text, wanted, about, MOST) })];
  };

export const replyRules: readonly Rule[] = [
  {
    id: 'HLP-01',
    severity: 'blocker',
    codes: ['30486', '30531', '30936'],
    reads: ['useCases[].helpMessage', ...COMPANY_FACTS],
    per: 'useCase',
    check: complete('useCases[].helpMessage', ({ useCase }) => useCase.helpMessage, ['brand', 'contact', 'stop']),
  },
  {
    id: 'CNF-01',
    severity: 'blocker',
    codes: ['30503', '30828'],
    reads: ['useCases[].optIn.confirmationMessage', 'useCases[].messageFrequency', ...COMPANY_FACTS],
    per: 'useCase',
    check: complete('useCases[].optIn.confirmationMessage', ({ useCase }) => useCase.optIn?.confirmationMessage, [
      'brand',
      'frequency',
      'rates',
      'care',
      'stop',
    ]),
  },
];
