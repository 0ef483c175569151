import { progress } from '../registration/places.ts';
import type { Session } from './session.ts';

/** How far the form is, what is open, and what was put off. */
export function tellProgress(session: Session): void {
  const { draft, words } = session;
  if (!draft) {
    session.say(words.talk.nothingPending);
    return;
  }
  const sections = progress(draft);
  const total = (count: (section: (typeof sections)[number]) => number) => sections.reduce((sum, section) => sum + count(section), 0);
  const open = sections
    .filter((section) => !section.complete)
    .map((section) => `${words.form.sections[section.id]} ${section.answered}/${section.required}`);
  const lines = [
    words.talk.progress(
      total((one) => one.answered),
      total((one) => one.required),
      sections.length - open.length,
      sections.length,
    ),
  ];
  if (open.length > 0) lines.push(words.talk.leftInSections(open));
  if (draft.parked.length > 0) lines.push(words.talk.parkedAgain(draft.parked.map((path) => session.label(path))));
  session.say(lines.join('\n'));
}
