import { pathOf } from '../../registration/path.ts';
import { type QuestionId, questionOf } from '../../registration/questions.ts';
import type { Context } from '../context.ts';
import { politicalEntity } from '../recognisers/choiceWords.ts';
import { yesNo } from '../recognisers/yesNo.ts';
import type { Segments } from '../segments.ts';
import type { Heard } from '../turn.ts';
import { address, name, organization, website } from './company.ts';
import { consentRules, consentText, replies } from './consent.ts';
import { contact } from './contact.ts';
import { description, methods } from './optIn.ts';
import { choice, plain, prose, type Reader, rest, truth } from './reader.ts';
import { purposes, samples, summary, volume } from './useCase.ts';

const READERS: Partial<Readonly<Record<QuestionId, Reader>>> = {
  organization,
  name,
  address,
  registration: (segments) => (/\d|•/.test(rest(segments)) ? [['company.registrationNumber', rest(segments)]] : []),
  website,
  contact,
  reseller: (segments, context) => (yesNo(segments.text) ? [] : plain('company.resellerName')(segments, context)),
  charity: truth('special.isCharity'),
  political: choice('special.politicalEntityType', politicalEntity),
  campaignVerify: (segments, { pending }) => (pending ? plain(pending.id)(segments, {} as Context) : []),
  donations: truth('special.solicitsDonations'),
  categories: purposes,
  summary,
  samples,
  volume,
  ageGate: prose('useCases[].ageGateDescription'),
  methods,
  description,
  consentText,
  consentRules,
  replies,
  manyNumbers: prose('multipleNumbersReason'),
};

/** What the rest of a message says to the pending question. */
export function answersTo(segments: Segments, context: Context): Heard[] {
  const { pending } = context;
  const reader = pending && READERS[pending.question.id];
  if (!pending || !reader) return [];
  return reader(segments, context).map(([id, raw]) => ({
    path: pathOf(id, Math.max(0, pending.useCase)),
    raw,
    span: [0, segments.text.length],
    // What another question would ask was said in so many words: it may replace what was copied or assumed.
    by: questionOf(id) === pending.question ? 'pending' : 'labelled',
  }));
}
