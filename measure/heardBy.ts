import type { State } from '../dialogs/state.ts';
import { newTalk } from '../dialogs/talk.ts';
import { newDraft, put } from '../registration/draft.ts';
import { customer } from '../test/support/customer.ts';
import { inMemoryPorts } from '../test/support/inMemoryPorts.ts';
import { BASE } from './baseForm.ts';
import type { Line } from './line.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const PERSON = 'test/p1';
/** Fields that are said together: where one of them is expected, its group is not known before. */
const GROUPS: readonly RegExp[] = [
  /^company\.address\./,
  /^company\.contact\.(?:firstName|lastName)/,
  /^useCases\[\d+\]\.monthly/,
  /^company\.(?:website|privacyPolicyUrl|termsUrl)$/,
];

export interface Heard {
  readonly before: State['form'];
  readonly after: State;
}

/** Says one message to the bot while its field is pending and everything else is known. */
export async function heardBy({ lang, text, expecting, given = {}, fields = {} }: Line): Promise<Heard> {
  const memory = inMemoryPorts();
  const wanted = [expecting, ...Object.keys(fields)];
  const isGap = (path: string): boolean =>
    wanted.some(
      (one) =>
        one === path ||
        GROUPS.some((group) => group.test(one) && group.test(path)) ||
        (one.startsWith('confirm:') && path.endsWith('.numbers')),
    );
  const known = Object.entries({ ...Object.fromEntries(Object.entries(BASE).filter(([path]) => !isGap(path))), ...given });
  const draft = known.reduce((now, [path, value]) => put(now, path, value, 'customer', NOW).draft, newDraft('measured', lang, NOW));
  const pending = expecting.startsWith('confirm:')
    ? ({ kind: 'confirm', confirm: expecting.slice(8) } as const)
    : ({ kind: 'field', field: expecting } as const);
  memory.drafts.set(PERSON, draft);
  memory.talks.set(`c1 ${PERSON}`, {
    ...newTalk(lang),
    hasSpoken: true,
    isReady: true,
    pending: pending as never,
    focus: pending as never,
  });
  const { state } = await customer({ memory, locale: lang }).say(text);
  return { before: draft.form, after: state };
}
