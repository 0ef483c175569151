import type { FaqLinks } from '../faq/topics.ts';
import type { Draft } from '../registration/draft.ts';
import type { FinishedForm } from '../registration/finishedForm.ts';
import type { FieldPath } from '../registration/path.ts';
import type { Talk } from './talk.ts';

/** A person, however many conversations they have: the channel and its user id. */
export type PersonId = string;

/** Values a support agent already knows, checked when they were handed in. */
export interface Handoff {
  readonly id: string;
  readonly agent: { readonly name: string; readonly email?: string };
  readonly locale?: Draft['locale'];
  readonly known: Readonly<Record<FieldPath, unknown>>;
  readonly note?: string;
}

/** Something kept could not be read and was set aside; its owner is told once. */
export class SetAside extends Error {
  override readonly name = 'SetAside';
}

export interface Drafts {
  /** The person's registration; undefined when there is none. Throws `SetAside` once when it was damaged. */
  of(person: PersonId): Promise<Draft | undefined>;
  save(person: PersonId, draft: Draft): Promise<void>;
  drop(person: PersonId): Promise<void>;
}

export interface Talks {
  /** Forgets what was said in a conversation, as far as it is logged here. */
  forget(conversation: string): Promise<void>;
  of(conversation: string, person: PersonId): Promise<Talk | undefined>;
  save(conversation: string, person: PersonId, talk: Talk): Promise<void>;
}

export interface EvidenceStore {
  keep(id: string, bytes: Uint8Array, contentType: string): Promise<void>;
  drop(id: string): Promise<void>;
}

export interface Submissions {
  /** Stores the finished form and its mails in one step; the same registration and revision are stored once, whoever asks twice. */
  submit(form: FinishedForm): Promise<void>;
  /** The finished form of a registration, when one was stored. */
  of(registration: string, revision: number): Promise<FinishedForm | undefined>;
}

export interface Handoffs {
  /** Looks a start code up without using it. */
  find(code: string): Promise<Handoff | undefined>;
  /** Uses a code; it works no second time. */
  use(code: string): Promise<void>;
}

/** What the talk needs from the world. Everything is in memory in tests. */
export interface Ports {
  readonly drafts: Drafts;
  readonly talks: Talks;
  readonly evidence: EvidenceStore;
  readonly submissions: Submissions;
  readonly handoffs: Handoffs;
  /** Runs the tasks of one person strictly one after another. */
  readonly inTurn: <Result>(person: PersonId, task: () => Promise<Result>) => Promise<Result>;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly newReference: () => string;
  /** Pages answers may link to. */
  readonly links: FaqLinks;
  /** How long an unfinished registration is kept. */
  readonly draftDays: number;
}
