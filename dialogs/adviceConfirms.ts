import { plainQuotes } from '../registration/tidy.ts';
import type { Turn } from '../understanding/turn.ts';
import { acknowledgeFinding, forgetProposal, takeProposal } from './advice.ts';
import type { Session } from './session.ts';

export const KEEPS = /\b(?:keep|leave)\b.{0,12}\b(?:it|mine|that|this|my)\b|\bas (?:it )?is\b|\bgo on\b|그대로|유지|제\s?걸로|내\s?걸로/i;
/** "No, because our customers know us by that name": what follows the no is the reason. */
const REASON =
  /^(?:no|nope|keep (?:it|mine)|leave it|아니요?|아뇨|그대로(?:\s?둘게요)?)[,.;:\s-]+(?:because|since|as|왜냐하면|왜냐면)?\s*(.{8,500})$/is;

/** A consent text may begin with "yes, I agree"; a yes is shorter. */
const MOST_YES = 40;

/** "Use this text?": yes takes it, no keeps one's own with the reason given, other words are the customer's next attempt. */
export function better(session: Session, { answer, text }: Turn): boolean {
  const { proposal } = session.talk;
  if (!proposal) return false;
  if (answer === 'yes' && text.length <= MOST_YES) {
    session.unfocus();
    session.say(session.words.talk.taken);
    takeProposal(session);
    return true;
  }
  const said = plainQuotes(text);
  const reason = REASON.exec(said)?.[1];
  if (answer === 'no' || reason || (KEEPS.test(said) && said.length <= 60)) {
    session.unfocus();
    if (reason) acknowledgeFinding(session, proposal, { reason });
    forgetProposal(session);
    session.say(reason ? session.words.talk.reasonKept : session.words.talk.keptYours);
    return true;
  }
  // Anything longer is the customer's next attempt, and anything else is heard as usual.
  return false;
}

/** "Does the program promote alcohol?": no silences the question for good, yes explains what cannot be verified. */
export function contentQuestion(session: Session, { answer }: Turn): boolean {
  const { content, ...talk } = session.talk;
  if (answer === undefined || !content) return false;
  session.talk = talk;
  session.unfocus();
  acknowledgeFinding(session, content, { answer });
  const { why, fix } = session.words.findings[content.rule];
  session.say(answer === 'yes' ? `${why} ${fix({})}` : session.words.talk.thanks);
  return true;
}
