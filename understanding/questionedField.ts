import type { FieldId } from '../registration/catalogue.ts';
import { fieldNamed } from './fieldNamed.ts';

/** Questions of the form that do not name their field, as mails quote them. */
const ASKED: readonly (readonly [FieldId, RegExp])[] = [
  ['useCases[].monthlyVolume', /\bhow many\b.{0,40}\b(?:texts?|messages?|month)|(?:몇|얼마나)\s?(?:건|통|보내)|한\s?달에/i],
  [
    'useCases[].optIn.methods',
    /\bhow do (?:people|customers|they|you)\b.{0,40}\b(?:agree|opt|consent|sign)|동의.{0,10}(?:어떻게|받)|어떻게.{0,10}동의/i,
  ],
  [
    'useCases[].categories',
    /\bwhat\b.{0,40}\b(?:text(?:s|ing)? (?:about|for)|texts? .{0,12}for|messages? for|send)|(?:어떤|무슨)\s?(?:문자|용도|내용)/i,
  ],
  [
    'company.businessType',
    /\b(?:kind|type|sort) of (?:company|business|organi[sz]ation|entity)|(?:어떤|무슨)\s?(?:형태|종류|조직|기관|회사)/i,
  ],
  ['company.contact.firstName', /\b(?:who|whom)\b.{0,50}\b(?:contact|reach|talk|speak|write)|(?:누구|연락할\s?분|담당자)/i],
  ['useCases[].numbers', /\b(?:which|what)\b.{0,20}\bnumbers?\b|(?:등록할|어떤|무슨)\s?번호/i],
  ['company.address.street', /\bwhere\b.{0,30}\b(?:located|office|company|based)|어디/i],
  [
    'company.legalName',
    /\b(?:what(?:'s| is)|which)\b.{0,30}\b(?:legal|registered|company|business)\b.{0,10}\bname|(?:법인|회사)\s?(?:명|이름)|상호/i,
  ],
];

/** The field a question asks for. */
export const questionedField = (question: string): FieldId | undefined =>
  question.length > 160 ? undefined : (ASKED.find(([, pattern]) => pattern.test(question))?.[0] ?? fieldNamed(question));
