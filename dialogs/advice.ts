import type { FieldId } from '../registration/catalogue.ts';
import { put } from '../registration/draft.ts';
import { draftFindings } from '../registration/draftFindings.ts';
import { aboutUseCase } from '../registration/form.ts';
import { at, type FieldPath, targetOf } from '../registration/path.ts';
import type { Finding } from '../registration/preflight/rule.ts';
import { rules } from '../registration/preflight/rules.ts';
import { englishText } from './englishText.ts';
import type { Session } from './session.ts';

/** More than these at once is a lecture; the rest waits for the review. */
const MOST_AT_ONCE = 2;
const MOST_REMEMBERED = 200;

const READS = new Map(rules.map((rule) => [rule.id, new Set<FieldId>(rule.reads)]));

/** What a reviewer would say to the draft as it stands, only of what is there. */
export const findingsOf = (session: Session): readonly Finding[] => (session.draft ? draftFindings(session.draft, 'draft') : []);

/** Tells what reviewers tend to refuse in the answers just stored: the gravest first, a line each, with a better text to take where one can be made. */
export function advise(session: Session, touched: readonly FieldPath[]): void {
  if (touched.length === 0 || !session.draft) return;
  const fresh = findingsOf(session).filter(
    (finding) => finding.severity !== 'info' && isReadFrom(finding, touched) && !isTold(session, finding),
  );
  const question = fresh.find(isContentQuestion);
  if (question) {
    remember(session, [question]);
    session.update({ content: { rule: question.rule, field: question.field } });
    session.confirm('content-question');
    return;
  }
  const told = fresh.filter((finding) => !isContentQuestion(finding) && !isReplaced(session, finding, fresh)).slice(0, MOST_AT_ONCE);
  remember(session, told);
  const mended = told.find((finding) => betterFor(session, finding) !== undefined);
  for (const finding of told) {
    if (finding.rule === 'LANG-01' && finding === mended) continue;
    session.say(finding === mended ? session.words.findings[finding.rule].wrong(finding.facts) : adviceLine(session, finding));
  }
  const better = mended && betterFor(session, mended);
  if (mended && better !== undefined) propose(session, mended, better);
}

/** Where an English text is going to stand, the length of the other one does not matter. */
const isReplaced = (session: Session, { rule, field }: Finding, all: readonly Finding[]): boolean =>
  rule !== 'LANG-01' && all.some((other) => other.rule === 'LANG-01' && other.field === field && betterFor(session, other) !== undefined);

const isContentQuestion = ({ rule }: Finding): boolean => rule.startsWith('CNT-');

/** A rule speaks when something it reads has changed. */
function isReadFrom({ rule, field }: Finding, touched: readonly FieldPath[]): boolean {
  const reads = READS.get(rule);
  const index = targetOf(field)?.index ?? -1;
  return touched.some((path) => {
    const target = targetOf(path);
    return target !== undefined && reads?.has(target.id) === true && (target.index < 0 || index < 0 || target.index === index);
  });
}

/** Told once of one value: the same words are not held against anybody twice. */
const keyOf = (session: Session, { rule, field, facts }: Finding): string =>
  `${rule} ${field} ${facts['sample'] ?? ''} ${digest(JSON.stringify(at(session.draft?.form ?? {}, field)) ?? '')}`;

const isTold = (session: Session, finding: Finding): boolean => session.talk.advised?.includes(keyOf(session, finding)) === true;

function remember(session: Session, told: readonly Finding[]): void {
  const advised = [...(session.talk.advised ?? []), ...told.map((finding) => keyOf(session, finding))].slice(-MOST_REMEMBERED);
  session.update({ advised });
}

function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** What is wrong and how to put it right, in one line. */
export function adviceLine(session: Session, { rule, facts }: Finding): string {
  const { wrong, fix } = session.words.findings[rule];
  return `${wrong(facts)} ${fix(facts)}`;
}

/** The customer's text put right; for a text in another language the English one that says the same, as far as it is known. */
export function betterFor(session: Session, { rule, field, better }: Finding): string | undefined {
  const target = targetOf(field);
  if (rule !== 'LANG-01' || !target) return better;
  return englishText(target.id, aboutUseCase(session.draft?.form ?? {}, Math.max(0, target.index)));
}

function propose(session: Session, { rule, field, facts }: Finding, text: string): void {
  session.update({ proposal: { rule, field, text, ...(facts['sample'] && { sample: facts['sample'] }) } });
  session.confirm('better');
}

/** Puts the proposed text in its place; what the customer wrote in another language is kept beside it. */
export function takeProposal(session: Session): void {
  const { proposal } = session.talk;
  const { draft } = session;
  if (!proposal || !draft) return;
  const { field, text, sample, rule } = proposal;
  const own = at(draft.form, field);
  const value = sample && Array.isArray(own) ? own.map((one, i) => (String(i + 1) === sample ? text : one)) : text;
  const source = rule === 'CON-01' ? 'customer' : 'drafted';
  session.change((before) => {
    const { draft: changed } = put(before, field, value, source, session.now);
    const isOriginal = rule === 'LANG-01' && typeof own === 'string';
    return isOriginal ? { ...changed, originals: { ...changed.originals, [field]: own } } : changed;
  });
  session.report.corrected.push(field);
  forgetProposal(session);
  advise(session, [field]);
}

export function forgetProposal(session: Session): void {
  const { proposal: _, ...talk } = session.talk;
  session.talk = talk;
}

/** A warning the customer goes on with; the reason, if one is given, travels to staff. */
export function acknowledgeFinding(
  session: Session,
  { rule, field }: Pick<Finding, 'rule' | 'field'>,
  said: { readonly reason?: string; readonly answer?: string },
): void {
  session.change((draft) => ({
    ...draft,
    acknowledged: [...draft.acknowledged.filter((one) => one.rule !== rule || one.field !== field), { rule, field, ...said }],
  }));
}
