import type { About, Company, Form, UseCase } from '../../form.ts';
import { remembered, rememberedOf } from '../../remembered.ts';
import { hostOf } from '../../webAddress.ts';
import { CONTENT_GROUPS, type ContentGroup } from '../contentGroups.ts';
import { chosenLabels } from '../domains.ts';
import { claims } from '../innocence.ts';
import type { Fault, Rule } from '../rule.ts';

/** Longest word shown back to the customer. */
const MOST_SHOWN = 40;

function hit(group: ContentGroup, pattern: RegExp, text: string): string | undefined {
  if (!pattern.test(text)) return undefined;
  const bare = group.innocent ? text.replace(group.innocent, ' ') : text;
  return group.unless?.test(text) ? undefined : pattern.exec(bare)?.[0]?.trim().slice(0, MOST_SHOWN);
}

type Found = { readonly field: string; readonly word: string };

/** What a company calls itself and its site, as the patterns read it. Companies change a few times, and are asked about by every group. */
interface Names {
  readonly legalName: string;
  readonly doingBusinessAs: string;
  readonly sites: string;
}

const namesIn = rememberedOf(({ legalName = '', doingBusinessAs = '', website = '' }: Company): Names => {
  const sites = chosenLabels(hostOf(website)).join(' ').replace(/-/g, '');
  return { legalName: claims(legalName), doingBusinessAs: claims(doingBusinessAs), sites };
});

function inCompany(group: ContentGroup, { form }: About): Found | undefined {
  if (!form.company) return undefined;
  const { legalName, doingBusinessAs, sites } = namesIn(form.company);
  const name = group.name ?? group.text;
  return firstOf([
    ['company.legalName', hit(group, name, legalName)],
    ['company.doingBusinessAs', hit(group, name, doingBusinessAs)],
    ['company.website', group.host?.exec(sites)?.[0]],
  ]);
}

const firstOf = (looked: readonly (readonly [string, string | undefined])[]): Found | undefined => {
  const [field, word] = looked.find(([, found]) => found) ?? [];
  return field && word ? { field, word } : undefined;
};

/** What a use case says, as the patterns read it: worked out once for all groups. */
const said = rememberedOf(({ summary, sampleMessages = [], callToAction }: UseCase): readonly (readonly [string, string])[] => {
  const samples = sampleMessages.map((sample) => ['sampleMessages', sample] as const);
  const texts = [['summary', summary ?? ''] as const, ...samples, ['callToAction.text', callToAction?.text ?? ''] as const];
  return texts.map(([field, text]) => [field, claims(text)] as const);
});

/** All that the use cases of a form say: where a group's words are not in the whole, no part needs a look. */
const saidInAll = rememberedOf(({ useCases = [] }: Form): string =>
  useCases.flatMap((useCase) => said(useCase).map(([, text]) => text)).join('\n'),
);

/** Whether a group's words are in a text. Forms change a field at a time: most texts were read before. */
const SPEAKS = new Map(CONTENT_GROUPS.map((group) => [group, remembered((text: string) => group.text.test(text))]));
const speaks = (group: ContentGroup, text: string): boolean => SPEAKS.get(group)?.(text) === true;

const inUseCase = (group: ContentGroup, useCase: UseCase, index: number): Found | undefined =>
  firstOf(said(useCase).map(([field, text]) => [`useCases[${index}].${field}`, hit(group, group.text, text)]));

/** Alcohol may be promoted in the US behind a gate that asks the birth date (30529); Canada is stricter. */
const isGated = ({ ageGated, ageGateDescription, audienceCountries }: UseCase): boolean =>
  ageGated === true && ageGateDescription !== undefined && audienceCountries?.includes('CA') !== true;

const NO_ALCOHOL =
  /\b(?:no|not|never|without|n't)\b[^.!?]{0,50}\balcohol|alcohol[- ]free|(?:술|주류|알코올|알콜)[^.!?]{0,20}(?:않|없|안 )/i;

/** Whether a use case is asked about a group at all: alcohol behind a gate, or denied in the form, is not. */
const isAsked = (group: ContentGroup, useCase: UseCase): boolean =>
  group.id !== 'CNT-03' || !(isGated(useCase) || NO_ALCOHOL.test(useCase.additionalInformation ?? ''));

/** One question for the company as a whole, else one for each use case that raises it. */
function questions(group: ContentGroup, about: About): readonly Fault[] {
  const useCases = about.form.useCases ?? [];
  const isMoot = useCases.length > 0 && !useCases.some((useCase) => isAsked(group, useCase));
  const company = isMoot ? undefined : inCompany(group, about);
  if (!company && !speaks(group, saidInAll(about.form))) return [];
  const found = company
    ? [company]
    : useCases.flatMap((useCase, index) => (isAsked(group, useCase) ? (inUseCase(group, useCase, index) ?? []) : []));
  return found.map(({ field, word }) => ({ field, facts: { word } }));
}

/** What of a use case's own words speaks of alcohol; for the age gate, which asks the same. */
export function alcoholIn(useCase: UseCase, index: number): readonly Fault[] {
  const group = CONTENT_GROUPS.find(({ id }) => id === 'CNT-03');
  const found = group && !NO_ALCOHOL.test(useCase.additionalInformation ?? '') ? inUseCase(group, useCase, index) : undefined;
  return found ? [{ field: found.field, severity: 'warning', facts: { kind: 'alcohol', word: found.word } }] : [];
}

const ALCOHOL_GATE = ['useCases[].ageGated', 'useCases[].ageGateDescription', 'useCases[].audienceCountries'] as const;

export const contentRules: readonly Rule[] = CONTENT_GROUPS.map((group) => ({
  id: group.id,
  severity: 'warning',
  isQuestion: true,
  codes: group.codes,
  reads: [
    'company.legalName',
    'company.doingBusinessAs',
    'company.website',
    'useCases[].summary',
    'useCases[].sampleMessages',
    'useCases[].callToAction.text',
    'useCases[].additionalInformation',
    ...(group.id === 'CNT-03' ? ALCOHOL_GATE : []),
  ],
  per: 'form',
  check: (about) => questions(group, about),
}));
