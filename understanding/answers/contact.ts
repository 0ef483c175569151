import { bareName, personName, personTitle, splitName } from '../recognisers/persons.ts';
import { hasWords, NO_VALUE, type Reader, type Said, wordsIn } from './reader.ts';

export const contact: Reader = (segments, { pending }) => {
  const text = segments.rest(' ').trim();
  const titled = personTitle(text);
  const title: Said = titled ? [['company.contact.title', titled]] : [];
  const isName = pending?.id === 'company.contact.firstName' || pending?.id === 'company.contact.lastName';
  const found = personName(text);
  if (found?.lastName) return [['company.contact.firstName', found.firstName], ['company.contact.lastName', found.lastName], ...title];
  const bare = bareName(text.split(/[\n;/|]|,(?!\s?(?:jr|sr)\b)/i)[0] ?? '');
  const wanted = pending?.id === 'company.contact.email' || pending?.id === 'company.contact.phone';
  const isMeant = pending?.id === 'company.contact.email' ? /@|\bat\b|골뱅이/i.test(text) : /\d{3}/.test(text);
  if (wanted && isMeant && !titled) return [[pending.id, segments.text.trim()]];
  if (!isName || !hasWords(bare) || wordsIn(bare) > 5 || NO_VALUE.test(bare)) return title;
  if (pending.id === 'company.contact.lastName') return [['company.contact.lastName', bare], ...title];
  const split = splitName(bare);
  return [
    ['company.contact.firstName', split.firstName],
    ...(split.lastName ? [['company.contact.lastName', split.lastName] as const] : []),
    ...title,
  ];
};
