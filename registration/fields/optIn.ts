import { z } from 'zod';
import { OPT_IN_METHODS, VERBAL_METHODS } from '../choices.ts';
import { field } from '../field.ts';
import type { About } from '../form.ts';
import { breaks, distinct, prose, someOf, text, yesNo } from '../shapes.ts';
import { completeUrl, isPicture, publicUrlRule } from '../webAddress.ts';

/** Words the network or Genesys answers itself; a sign-up keyword cannot be one of them (CTIA, Genesys keywords). */
const RESERVED = new Set('STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT HELP INFO'.split(' '));
const POLICY = /privacy|terms|policy|conditions/i;

const uses =
  (...methods: readonly string[]) =>
  ({ useCase }: About): boolean =>
    useCase.optIn?.methods?.some((method) => methods.includes(method)) === true;

/** A screenshot stands in for the address of a form that lies behind a login (OPT-14). */
const showsPicture = ({ useCase }: About): boolean =>
  useCase.callToAction?.evidence?.some((item) => item.kind === 'file' || isPicture(item.url)) === true;

const links = (text: string | undefined): readonly string[] =>
  text?.match(/https:\/\/[^\s<>"'“”‘’()\u3131-\uD79D]+/g)?.map((url) => url.replace(/[.,;!?]+$/, '')) ?? [];

/** The sign-up page, as far as evidence or the description name it. */
export function signUpPage({ useCase }: About): string | undefined {
  const evidence = useCase.callToAction?.evidence?.flatMap((item) => (item.kind === 'url' && !isPicture(item.url) ? [item.url] : [])) ?? [];
  return [...evidence, ...links(useCase.optIn?.description)].find(
    (url) => !POLICY.test(url) && !isPicture(url) && publicUrlRule(url) === undefined,
  );
}

const isMixedMarketing = ({ useCase }: About): boolean =>
  (useCase.categories?.length ?? 0) > 1 && useCase.categories?.includes('MARKETING') === true;

export const optInFields = {
  'useCases[].optIn.methods': field({ schema: someOf(OPT_IN_METHODS), need: 'required', tidy: distinct, choices: OPT_IN_METHODS }),
  'useCases[].optIn.description': field({ schema: text(40, 500), need: 'required', tidy: prose }),
  'useCases[].optIn.url': field({
    schema: z
      .string(breaks('not-a-url'))
      .min(11, breaks('too-short'))
      .max(255, breaks('too-long'))
      .refine((url) => publicUrlRule(url) === undefined, breaks('not-a-url'))
      .meta({ format: 'uri' }),
    need: 'assumed',
    tidy: completeUrl,
    when: (about) =>
      uses('WEB_FORM')(about) && (!showsPicture(about) || about.useCase.optIn?.url !== undefined || signUpPage(about) !== undefined),
    assume: signUpPage,
  }),
  'useCases[].optIn.keywords': field({
    schema: z
      .array(
        z
          .string(breaks('OPT-11'))
          .regex(/^[A-Z0-9]{1,20}$/, breaks('OPT-11'))
          .refine((word) => !RESERVED.has(word), breaks('OPT-11')),
      )
      .min(1, breaks('required'))
      .max(20, breaks('too-long')),
    need: 'required',
    tidy: (raw) => distinct(Array.isArray(raw) ? raw.map((word) => (typeof word === 'string' ? word.trim().toUpperCase() : word)) : raw),
    when: uses('VIA_TEXT'),
  }),
  'useCases[].optIn.keywordLocation': field({
    schema: text(3, 500),
    need: 'required',
    tidy: prose,
    when: uses('VIA_TEXT', 'MOBILE_QR_CODE'),
  }),
  'useCases[].optIn.verbalScript': field({ schema: text(60, 1024), need: 'required', tidy: prose, when: uses(...VERBAL_METHODS) }),
  'useCases[].optIn.listSource': field({ schema: text(5, 500), need: 'required', tidy: prose, when: uses('IMPORT') }),
  'useCases[].optIn.isOptional': field({ schema: yesNo, need: 'required' }),
  'useCases[].optIn.isSeparate': field({ schema: yesNo, need: 'required' }),
  'useCases[].optIn.preselected': field({ schema: yesNo, need: 'required', when: uses('WEB_FORM') }),
  'useCases[].optIn.separateMarketing': field({ schema: yesNo, need: 'required', when: isMixedMarketing }),
  'useCases[].optIn.doubleOptIn': field({
    schema: yesNo,
    need: 'required',
    when: ({ useCase }) => useCase.audienceCountries?.includes('CA') === true,
  }),
  'useCases[].optIn.confirmationMessage': field({ schema: text(20, 500), need: 'required', tidy: prose }),
} as const;
