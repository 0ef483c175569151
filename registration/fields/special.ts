import { z } from 'zod';
import { POLITICAL_ENTITY_TYPES } from '../choices.ts';
import { asEvidence, evidenceItem } from '../evidenceItem.ts';
import { field } from '../field.ts';
import type { About } from '../form.ts';
import { breaks, line, oneOf, yesNo } from '../shapes.ts';

const hasCategory =
  (category: string) =>
  ({ form }: About): boolean =>
    form.useCases?.some((useCase) => useCase.categories?.some((one) => one === category)) === true;

const servesCharity = hasCategory('CHARITY_NONPROFIT');
export const isPolitical = hasCategory('POLITICAL_ELECTION_CAMPAIGNS');

/** A charity by its category, or a non-profit that says it is one; not every non-profit. */
export const isCharity = (about: About): boolean => servesCharity(about) || about.form.special?.isCharity === true;

const entity =
  (...types: readonly string[]) =>
  (about: About): boolean =>
    isPolitical(about) && types.includes(about.form.special?.politicalEntityType ?? '');

export const specialFields = {
  'special.isCharity': field({
    schema: yesNo,
    need: 'assumed',
    when: (about) => about.form.company?.businessType === 'NON_PROFIT' || servesCharity(about),
    assume: (about) => (servesCharity(about) ? true : undefined),
  }),
  'special.charityProof': field({ schema: evidenceItem, need: 'required', tidy: asEvidence, when: isCharity }),
  'special.solicitsDonations': field({ schema: yesNo, need: 'required', when: (about) => isCharity(about) || isPolitical(about) }),
  'special.politicalEntityType': field({
    schema: oneOf(POLITICAL_ENTITY_TYPES),
    need: 'required',
    choices: POLITICAL_ENTITY_TYPES,
    when: isPolitical,
  }),
  'special.campaignVerifyToken': field({
    schema: z
      .string(breaks('POL-02'))
      .max(500, breaks('too-long'))
      .regex(/^[^\s|]+(\|[^\s|]*)+$/, breaks('POL-02')),
    need: 'required',
    tidy: line,
    when: entity('SECTION_527', 'CANDIDATE', 'PAC', 'PARTY'),
  }),
  'special.committeeId': field({
    schema: z.string(breaks('POL-03')).regex(/^[A-Za-z0-9][A-Za-z0-9 ./-]{1,49}$/, breaks('POL-03')),
    need: 'required',
    tidy: line,
    when: entity('CANDIDATE', 'PAC', 'PARTY'),
  }),
  'attestations.authorized': field({ schema: yesNo, need: 'stated' }),
  'attestations.noProhibitedContent': field({ schema: yesNo, need: 'stated' }),
} as const;
