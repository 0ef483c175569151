import { plainQuotes } from '../tidy.ts';

/** A sentence that says what the programme does not do: "We never promote alcohol", "제3자에게 제공하지 않습니다". */
const DENIAL =
  /\b(?:not|never|cannot|n't|nor) (?:(?:be|ever|knowingly|be used to|allow\w{0,3}|used for) )?(?:promot|advertis|sell|sold|rent|shar|includ|contain|involv|relat|disclos|distribut|transfer|market|offer|send|provid|pass)|\bno (?:\w{2,14}[ -]){0,3}(?:is|are|will be) (?:shared|sold|rented|promoted|disclosed|transferred|sent)\b|\bno (?:\w{2,14},? ){0,6}(?:content|promotion|promotions|advertising|sales)\b|\bwithout (?:promoting|selling|sharing)\b|지 ?않|없습니다|없어요|안 ?(?:해요|합니다)|금지/;

/** The text as word patterns read it, without the sentences that deny what they name. */
export const claims = (text: string): string =>
  plainQuotes(text)
    .toLowerCase()
    .split(/(?<=[.!?\n])\s/)
    .filter((sentence) => !DENIAL.test(sentence))
    .join(' ');
