import { draftFindings } from '../registration/draftFindings.ts';
import type { Finding } from '../registration/preflight/rule.ts';
import type { Turn } from '../understanding/turn.ts';
import { acknowledgeFinding, adviceLine, betterFor } from './advice.ts';
import type { Session } from './session.ts';

/** Longer lists nobody reads on a phone. */
const MOST_LISTED = 5;

/** What a reviewer would say to the whole form. */
export const wholeFindings = ({ draft }: Session): readonly Finding[] =>
  draft ? draftFindings(draft, 'whole').filter((one) => one.severity !== 'info') : [];

/** Whether the form may go out now; if not, says what blocks it and asks for that, or asks for reasons where reviewers may object. */
export function mayBeSent(session: Session): boolean {
  if (isStillReopened(session)) return false;
  const findings = wholeFindings(session);
  const blockers = findings.filter((one) => one.severity === 'blocker');
  if (blockers.length > 0) {
    sayBlockers(session, blockers);
    return false;
  }
  if (findings.length === 0) return true;
  session.confirm('warnings');
  return false;
}

/** What the carriers refused has to be looked at before it goes out again. */
function isStillReopened(session: Session): boolean {
  const open = session.draft?.reopened ?? [];
  if (open.length === 0) return false;
  session.unfocus();
  session.say(session.words.talk.reopened(open.map((path) => session.label(path))));
  return true;
}

function sayBlockers(session: Session, blockers: readonly Finding[]): void {
  const [first] = blockers;
  if (!first) return;
  const { talk } = session.words;
  session.say([talk.blocked(blockers.length), ...lines(session, blockers)].join('\n'));
  const text = betterFor(session, first);
  if (text === undefined) session.focusOn({ kind: 'field', field: first.field });
  else {
    session.update({
      proposal: { rule: first.rule, field: first.field, text, ...(first.facts['sample'] && { sample: first.facts['sample'] }) },
    });
    session.confirm('better');
  }
}

const lines = (session: Session, findings: readonly Finding[]): string[] =>
  findings.slice(0, MOST_LISTED).map((one) => `• ${session.label(one.field)}: ${adviceLine(session, one)}`);

/** The warnings that are left, with the choice to explain, change or go on. */
export function askReasons(session: Session): void {
  const { talk } = session.words;
  const findings = wholeFindings(session);
  session.say([talk.warned(findings.length), ...lines(session, findings), talk.warningsAsk].join('\n'), talk.warningsButtons);
}

const SEND_ANYWAY = /^(?:send|submit)\b|\banyway\b|\bgo (?:on|ahead)\b|그냥|그대로|제출|보내/i;
const SHORTEST_REASON = 12;

/** Going on without a word is allowed; anything longer is the reason staff read. Undefined when something else was meant. */
export function reasonGiven({ answer, text, command, heard }: Turn): { readonly reason?: string } | undefined {
  if (command === 'submit' || answer === 'yes' || (SEND_ANYWAY.test(text) && text.length <= 40)) return {};
  if (command || answer === 'no' || heard.length > 0 || [...text].length < SHORTEST_REASON) return undefined;
  return { reason: text.slice(0, 500) };
}

export function overrideAll(session: Session, said: { readonly reason?: string }): void {
  for (const finding of wholeFindings(session)) acknowledgeFinding(session, finding, said);
}
