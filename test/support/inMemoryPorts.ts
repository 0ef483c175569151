import type { HandOut, Handoff, Line, Ports } from '../../dialogs/ports.ts';
import type { Talk } from '../../dialogs/talk.ts';
import type { Draft } from '../../registration/draft.ts';
import type { FinishedForm } from '../../registration/finishedForm.ts';

export interface InMemory {
  readonly ports: Ports;
  readonly drafts: Map<string, Draft>;
  readonly talks: Map<string, Talk>;
  readonly submitted: FinishedForm[];
  readonly evidence: Map<string, Uint8Array>;
  readonly handoffs: Map<string, Handoff>;
  readonly forgotten: readonly string[];
  readonly handedOut: readonly HandOut[];
  /** Resume codes that were mailed, with the person they belong to. */
  readonly codes: ReadonlyMap<string, string>;
}

/** Everything the talk needs, kept in memory; ids and references count up, the clock stands still. */
export function inMemoryPorts(): InMemory {
  const drafts = new Map<string, Draft>();
  const talks = new Map<string, Talk>();
  const submitted: FinishedForm[] = [];
  const evidence = new Map<string, Uint8Array>();
  const forgotten: string[] = [];
  const handoffs = new Map<string, Handoff>();
  const handedOut: HandOut[] = [];
  const codes = new Map<string, string>();
  let codesMailed = 0;
  const lines = new Map<string, Line[]>();
  const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
  let count = 0;
  const ports: Ports = {
    drafts: {
      of: async (person) => drafts.get(person),
    },
    talks: {
      of: async (conversation, person) => talks.get(`${conversation} ${person}`),
    },
    turns: {
      keep: async ({ person, conversation, draft, talk, lines: said, forgets, movedFrom }) => {
        forgotten.push(...forgets);
        if (draft) drafts.set(person, copy(draft));
        else drafts.delete(person);
        if (movedFrom !== undefined) drafts.delete(movedFrom);
        talks.set(`${conversation} ${person}`, copy(talk));
        if (said.length > 0) lines.set(conversation, [...(lines.get(conversation) ?? []), ...said]);
      },
    },
    evidence: { keep: async (id, bytes) => void evidence.set(id, bytes), drop: async (id) => void evidence.delete(id) },
    submissions: {
      submit: async (form) => void submitted.push(form),
      of: async (id, revision) => submitted.find((form) => form.id === id && form.revision === revision),
    },
    handoffs: { find: async (code) => handoffs.get(code), use: async (code) => void handoffs.delete(code) },
    resumeCodes: {
      send: async (person) => {
        const code = `AAAA-BBBB-${'CDEFGHJK'.charAt(codesMailed++).repeat(4)}`;
        codes.set(code, person);
        return codesMailed <= 3;
      },
      find: async (code) => {
        const person = codes.get(code);
        return person ? { kind: 'found', person } : { kind: 'unknown' };
      },
      use: async (code) => void codes.delete(code),
    },
    transcripts: {
      of: async (conversation) => lines.get(conversation) ?? [],
    },
    desk: { handOut: async (one) => void handedOut.push(copy(one)) },
    inTurn: async (_, task) => task(),
    now: () => new Date('2026-11-22T10:00:00.000Z'),
    newId: () => `registration-${++count}`,
    newReference: () => `TFN-261122-${String(++count).padStart(4, '0')}`,
    links: {},
    draftDays: 30,
  };
  return { ports, drafts, talks, submitted, evidence, handoffs, forgotten, handedOut, codes };
}
