import { check } from '../../../registration/check.ts';
import { type AudienceCountry, CATEGORIES, type Category, OPT_IN_METHODS, type OptInMethod } from '../../../registration/choices.ts';
import { senderName } from '../../../registration/drafting/senderName.ts';
import type { Form, UseCase } from '../../../registration/form.ts';
import { at } from '../../../registration/path.ts';
import { preflight } from '../../../registration/preflight/preflight.ts';
import { lengthOf } from '../../../registration/tidy.ts';
import { drafted, type Known, knownForm } from './forms.ts';

const others = CATEGORIES.filter((category) => category !== 'MARKETING');
const SETS: readonly (readonly Category[])[] = [
  ...CATEGORIES.map((category) => [category]),
  ...others.map((category): Category[] => [category, 'MARKETING']),
  ['ACCOUNT_NOTIFICATIONS', 'DELIVERY_NOTIFICATIONS', 'CUSTOMER_CARE'],
  ['MARKETING', 'EVENTS', 'CHARITY_NONPROFIT'],
  ['TWO_FACTOR_AUTHENTICATION', 'FRAUD_ALERT_MESSAGING', 'SECURITY_ALERT'],
  ['K12', 'HIGHER_EDUCATION', 'PUBLIC_SERVICE_ANNOUNCEMENT'],
  ['POLLING_AND_VOTING_NON_POLITICAL', 'EVENTS', 'MARKETING'],
];
const METHODS: readonly (readonly OptInMethod[])[] = [
  ...OPT_IN_METHODS.map((method) => [method]),
  ['WEB_FORM', 'AGENT_PHONE'],
  ['VIA_TEXT', 'MOBILE_QR_CODE', 'POINT_OF_SALE'],
  OPT_IN_METHODS,
];
const COUNTRIES: readonly (readonly AudienceCountry[])[] = [['US'], ['CA'], ['US', 'CA']];
const CONTACTS: readonly Known['contact'][] = [
  { phone: '+15125550142' },
  { email: 'care@sunnyside.example' },
  { phone: '+15125550142', email: 'care@sunnyside.example' },
];
const LONG = `${'The Greater Sunnyside Neighborhood Association for Gardens and '.repeat(4)}More LLC`.slice(0, 255);
const NAMES = ['Sunnyside LLC', "Dana's Sunnyside & Sons, Inc.", LONG, '햇살마을 치과'];

const TEXTS = [
  'useCases[0].helpMessage',
  'useCases[0].summary',
  'useCases[0].sampleMessages',
  'useCases[0].optIn.confirmationMessage',
  'useCases[0].optIn.description',
  'useCases[0].callToAction.text',
] as const;
const SCRIPT = 'useCases[0].optIn.verbalScript';

const variants = (categories: readonly Category[]): readonly Known[] =>
  METHODS.flatMap((methods) =>
    COUNTRIES.flatMap((countries) =>
      CONTACTS.flatMap((contact) => NAMES.map((legalName) => ({ categories, methods, countries, contact, legalName }))),
    ),
  );

const needsScript = ({ methods }: Known): boolean =>
  methods.some((method) => method === 'AGENT_PHONE' || method === 'IVR' || method === 'POINT_OF_SALE');

/** What must stand in each text. */
function wanted(known: Known, useCase: UseCase, name: string): readonly (readonly [string, string | undefined, RegExp])[] {
  const { helpMessage, summary, optIn, callToAction } = useCase;
  const consent = callToAction?.text;
  const isSpoken = known.methods.every((method) => method === 'AGENT_PHONE' || method === 'IVR' || method === 'POINT_OF_SALE');
  const brand = new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const all: readonly (readonly [string, string | undefined, RegExp])[] = [
    ['HELP', helpMessage, /for help (?:call 512-555-0142|write to care@sunnyside\.example)/],
    ['HELP', helpMessage, /Reply STOP/],
    ['confirmation', optIn?.confirmationMessage, known.countries.includes('CA') ? /reply YES to confirm/ : /you are signed up/],
    ['summary', summary, /.{80}/],
    ...[helpMessage, summary, consent, optIn?.confirmationMessage].map((text) => ['brand', text, brand] as const),
    ...[summary, consent, optIn?.confirmationMessage].map(
      (text) => ['frequency', text, /Message frequency: up to 4 messages a month/] as const,
    ),
    ...[consent, optIn?.confirmationMessage].flatMap((text) => [
      ['rates', text, /(?:Msg & data|Message and data) rates may apply/] as const,
      ['STOP', text, /STOP to opt out/] as const,
      ['HELP', text, /HELP for help/] as const,
    ]),
    ['terms', consent, isSpoken ? /terms/ : /Terms: https:\/\/sunnyside\.example\/sms-terms/],
    ['privacy', consent, isSpoken ? /privacy policy/ : /Privacy Policy: https:\/\/sunnyside\.example\/privacy/],
    ['agreement', consent, /agree to receive (?:text messages|these text messages)/],
    [
      'purchase',
      consent,
      known.categories.includes('MARKETING') ? /Consent is not a condition of purchase/ : /^(?!.*condition of purchase)/,
    ],
    ...(needsScript(known) ? [['question', optIn?.verbalScript, /\?$/] as const, ['brand', optIn?.verbalScript, brand] as const] : []),
  ];
  return all;
}

/** Places in a GSM message: brackets take two each. */
const places = (text: string): number => lengthOf(text) + (text.match(/[[\]]/g)?.length ?? 0);

/** Everything wrong with the drafts of one form, in words. */
function faults(known: Known): readonly string[] {
  const form = drafted(knownForm(known));
  const [useCase = {}] = form.useCases ?? [];
  const name = senderName(form) ?? '';
  const paths = needsScript(known) ? [...TEXTS, SCRIPT] : TEXTS;
  const shapes = paths.filter((path) => !check(form, path, at(form, path)).ok);
  const missing = wanted(known, useCase, name).filter(([, text, words]) => !words.test(text ?? ''));
  const samples = useCase.sampleMessages ?? [];
  const strays = samples.filter((text) => !text.startsWith(`${name}: `) || !text.endsWith('Reply STOP to opt out.') || places(text) > 160);
  const confirmation = useCase.optIn?.confirmationMessage ?? '';
  return [
    ...shapes.map((path) => `${path} does not fit: ${JSON.stringify(at(form, path))}`),
    ...missing.map(([what, text]) => `no ${what} in: ${text}`),
    ...strays.map((text) => `stray sample: ${text}`),
    ...(samples.length === Math.max(2, known.categories.length) && new Set(samples).size === samples.length ? [] : ['samples']),
    ...(lengthOf(confirmation) <= 320 ? [] : [`long: ${confirmation}`]),
    ...(/undefined|\[object|null| {2}/.test(JSON.stringify(paths.map((path) => at(form, path)))) ? ['undefined'] : []),
    ...(isReviewed(known) ? reviewed(form, paths) : []),
  ];
}

/** Countries change only the confirmation and the summary: their review does not need every name and contact. */
const isReviewed = ({ contact, countries, legalName }: Known): boolean =>
  countries.length === 2 || (contact.phone !== undefined && contact.email !== undefined && legalName === NAMES[0]);

/** What a reviewer would question in the drafted fields. */
const reviewed = (form: Form, paths: readonly string[]): readonly string[] =>
  preflight(form, 'whole')
    .filter(({ severity, field }) => severity !== 'info' && paths.some((path) => field.startsWith(path)))
    .map(({ rule, field, facts }) => `${rule} ${field} ${JSON.stringify(facts)}: ${JSON.stringify(at(form, field))}`);

describe('every text drafted from the answers is complete', () => {
  it.each(SETS.map((set) => [set.join(' + '), set] as const))('%s', (_, set) => {
    const found = variants(set).flatMap(faults);

    expect([...new Set(found)].slice(0, 10)).toEqual([]);
  });
});
