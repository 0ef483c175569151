import type { FieldId } from '../registration/catalogue.ts';
import type { Context } from './context.ts';
import { quotes } from './quotes.ts';
import { addresses, addressPieces } from './recognisers/address.ts';
import { audienceCountries, businessType, categories, optInMethods, politicalEntity, signUpKeywords } from './recognisers/choiceWords.ts';
import { emails } from './recognisers/emails.ts';
import { links } from './recognisers/links.ts';
import { bareName, personName, personTitle, splitName } from './recognisers/persons.ts';
import { phones } from './recognisers/phones.ts';
import { bareVolume } from './recognisers/volume.ts';
import { yesNo } from './recognisers/yesNo.ts';
import { Segments } from './segments.ts';

type Read = readonly (readonly [FieldId, unknown])[];

const COPULA = /\s*(?:이고요?|이며|입니다|이에요|예요|이요|(?<=[\d\p{L}])요)\s*[.!,]?\s*$/u;
const trimmed = (text: string): string =>
  text
    .replace(/^[\s:：=,-]+/, '')
    .replace(COPULA, '')
    .replace(/^["“'](.*)["”']$/s, '$1')
    .replace(/[\s,;]+$/, '')
    .trim();
const line = (text: string): string => trimmed(text).replace(/(?<!\b(?:Inc|Corp|Co|Ltd|St|Ave|Jr|Sr|No)|\.\p{Lu})\.$/iu, '');

/** 동의 문구는 "…"이고 페이지는 …: what is in quotes, where they open the words. */
const quotedFirst = (text: string): string => {
  const opened = text.replace(/^[\s:：=,-]+/, '');
  const [first] = quotes(opened);
  return first?.start === 0 && first.text.length >= 20 ? first.text : trimmed(text);
};

const name = (text: string): Read => {
  const person = personName(text) ?? splitName(bareName(line(text)));
  const title = personTitle(text);
  return [
    ...(person.firstName ? [['company.contact.firstName', person.firstName] as const] : []),
    ...(title ? [['company.contact.title', title] as const] : []),
    ...(person.lastName ? [['company.contact.lastName', person.lastName] as const] : []),
  ];
};

/** Longer than an address in one piece. */
const LONGEST_ADDRESS = 1000;
const address = (text: string): Read => {
  if (text.length > LONGEST_ADDRESS) return [['company.address.street', line(text)]];
  const segments = new Segments(text);
  const found = addresses(segments)[0] ?? addressPieces(segments);
  if (!found) return [['company.address.street', line(text)]];
  const { start: _, end: __, ...parts } = found;
  return Object.entries(parts).map(([part, value]) => [`company.address.${part}` as FieldId, value]);
};

/** "support@ same domain": the part before the at sign, with the domain already known. */
const email =
  (id: FieldId) =>
  (text: string, { form }: Context): Read => {
    const [found] = emails(new Segments(text));
    const local = /([\w.+-]{1,64})@(?=\s|$)/.exec(text)?.[1];
    const domain = form.company?.contact?.email?.split('@')[1];
    return [[id, found?.value ?? (local && domain ? `${local}@${domain}` : line(text))]];
  };

const link =
  (id: FieldId) =>
  (text: string): Read => [[id, links(new Segments(text))[0]?.value ?? line(text)]];

const numbers =
  (id: FieldId, isList: boolean) =>
  (text: string): Read => {
    const found = phones(new Segments(text)).map((one) => one.value);
    return [[id, isList ? (found.length > 0 ? found : [line(text)]) : (found[0] ?? line(text))]];
  };

const volume = (text: string): Read => [['useCases[].monthlyEstimate', bareVolume(new Segments(text))?.value ?? line(text)]];

const READERS: Partial<Readonly<Record<FieldId, (text: string, context: Context) => Read>>> = {
  'company.businessType': (text) => [['company.businessType', businessType(text) ?? line(text)]],
  'company.contact.firstName': name,
  'company.contact.email': email('company.contact.email'),
  'company.support.email': email('company.support.email'),
  'company.contact.phone': numbers('company.contact.phone', false),
  'company.support.phone': numbers('company.support.phone', false),
  'company.address.street': address,
  'company.website': link('company.website'),
  'company.privacyPolicyUrl': link('company.privacyPolicyUrl'),
  'company.termsUrl': link('company.termsUrl'),
  'special.politicalEntityType': (text) => [['special.politicalEntityType', politicalEntity(text) ?? line(text)]],
  'useCases[].categories': (text) => [['useCases[].categories', categories(text)]],
  'useCases[].optIn.methods': (text) => [['useCases[].optIn.methods', optInMethods(text)]],
  'useCases[].optIn.keywords': (text) => [
    [
      'useCases[].optIn.keywords',
      signUpKeywords(`keyword ${text}`).length > 0 ? signUpKeywords(`keyword ${text}`) : line(text).split(/[\s,/]+/),
    ],
  ],
  'useCases[].sampleMessages': (text) => [['useCases[].sampleMessages', [trimmed(text)]]],
  'useCases[].callToAction.evidence': (text) => [
    ['useCases[].callToAction.evidence', links(new Segments(text)).map((one) => ({ kind: 'url', url: one.value }))],
  ],
  'useCases[].monthlyVolume': volume,
  'useCases[].monthlyEstimate': volume,
  'useCases[].audienceCountries': (text) => [['useCases[].audienceCountries', audienceCountries(text)]],
  'useCases[].numbers': numbers('useCases[].numbers', true),
  'useCases[].ageGated': (text) => [['useCases[].ageGated', yesNo(text) === 'yes']],
  'useCases[].summary': (text) => [['useCases[].summary', trimmed(text)]],
  'useCases[].callToAction.text': (text) => [['useCases[].callToAction.text', quotedFirst(text)]],
  'useCases[].helpMessage': (text) => [['useCases[].helpMessage', trimmed(text)]],
  'useCases[].optIn.confirmationMessage': (text) => [['useCases[].optIn.confirmationMessage', trimmed(text)]],
};

/** The values that words said about a named field stand for; a whole address or name fills several fields. */
export const readField = (id: FieldId, text: string, context: Context): Read => READERS[id]?.(text, context) ?? [[id, line(text)]];
