/** Words with which a contact is given for those who get the texts, not for reviewers. */
const FOR_CONSUMERS =
  /\b(?:help(?:\s?(?:desk|line|replies|reply|texts?|requests?))?|support|customer (?:care|service|support)|(?:consumers|customers|clients|patients|members|subscribers|people|anyone) (?:who|that|can|could|should|may|with|needing|in need)|for (?:consumers|customers|clients|patients|members|subscribers))\b|고객\s?(?:센터|지원|문의|상담|응대)|소비자(?!\s?보호)|문의(?:는|처는|처|용)|상담\s?(?:전화|번호|메일)|HELP/i;
/** "Our support manager Jane": a person's job. */
const NAMES_JOB =
  /\b(?:support|help\s?desk|customer (?:care|service|support)) (?:manager|lead|director|specialist|rep(?:resentative)?|agent|coordinator|head|supervisor)\b/i;
const REACH = 90;

/** Whether an e-mail address or phone is given for consumers, "for HELP replies use …", 소비자 문의는 …; its own sentence or member of a list decides. */
export function isForConsumers(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const clause = before.slice(Math.max(before.search(/[.;!?\n,/|][^.;!?\n,/|]{0,90}$/), -1) + 1);
  return FOR_CONSUMERS.test(clause) && !NAMES_JOB.test(clause);
}
