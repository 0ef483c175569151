import { z } from 'zod';
import { AUDIENCE_COUNTRIES, type AudienceCountry, CATEGORIES, VOLUME_BUCKETS, type VolumeBucket } from '../choices.ts';
import { field } from '../field.ts';
import { breaks, distinct, line, oneOf, prose, someOf, text, yesNo } from '../shapes.ts';

/** The bucket at or above an estimate; above all limits it is the open one. */
export const bucketOf = (estimate: number): VolumeBucket =>
  VOLUME_BUCKETS.find((bucket) => estimate <= Number(bucket.replace(/\D/g, ''))) ?? '10,000,000+';

const bucketName = (raw: unknown): unknown =>
  typeof raw === 'string' ? (VOLUME_BUCKETS.find((bucket) => bucket.replace(/\D/g, '') === raw.replace(/[\s,+]/g, '')) ?? raw) : raw;

const audience = (country: string | undefined): readonly AudienceCountry[] | undefined =>
  country === undefined ? undefined : [AUDIENCE_COUNTRIES.find((code) => code === country) ?? 'US'];

export const useCaseFields = {
  'useCases[].categories': field({ schema: someOf(CATEGORIES), need: 'required', tidy: distinct, choices: CATEGORIES }),
  'useCases[].summary': field({ schema: text(40, 500), need: 'required', tidy: prose }),
  'useCases[].sampleMessages': field({
    schema: z.array(text(20, 500), breaks('format')).min(1, breaks('required')).max(5, breaks('too-long')),
    need: 'required',
    tidy: (raw) => distinct(Array.isArray(raw) ? raw.map(prose) : raw),
  }),
  'useCases[].monthlyEstimate': field({
    schema: z.int(breaks('format')).min(1, breaks('format')).max(1_000_000_000, breaks('format')),
    need: 'volunteered',
  }),
  'useCases[].monthlyVolume': field({
    schema: oneOf(VOLUME_BUCKETS),
    need: 'assumed',
    tidy: bucketName,
    choices: VOLUME_BUCKETS,
    assume: ({ useCase }) => (useCase.monthlyEstimate === undefined ? undefined : bucketOf(useCase.monthlyEstimate)),
    fits: (bucket, { useCase }) =>
      useCase.monthlyEstimate !== undefined && bucketOf(useCase.monthlyEstimate) !== bucket ? 'conflict' : undefined,
  }),
  'useCases[].messageFrequency': field({ schema: text(1, 100), need: 'assumed', tidy: line, assume: () => 'varies' }),
  'useCases[].audienceCountries': field({
    schema: someOf(AUDIENCE_COUNTRIES),
    need: 'assumed',
    tidy: distinct,
    choices: AUDIENCE_COUNTRIES,
    assume: ({ form }) => audience(form.company?.address?.country),
  }),
  'useCases[].ageGated': field({ schema: yesNo, need: 'assumed', assume: () => false }),
  'useCases[].ageGateDescription': field({
    schema: text(10, 500),
    need: 'required',
    tidy: prose,
    when: ({ useCase }) => useCase.ageGated === true,
  }),
  'useCases[].helpMessage': field({ schema: text(20, 500), need: 'required', tidy: prose }),
  'useCases[].additionalInformation': field({ schema: text(1, 500), need: 'volunteered', tidy: prose }),
} as const;
