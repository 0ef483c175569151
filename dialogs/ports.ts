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

/** A turn could not be kept: whoever sent its message must be told that it was not received, so that it is sent again. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
}

export interface Drafts {
  /** The person's registration; undefined when there is none. Throws `SetAside` once when it was damaged. */
  of(person: PersonId): Promise<Draft | undefined>;
}

export interface Talks {
  of(conversation: string, person: PersonId): Promise<Talk | undefined>;
}

/** What a channel that keeps its conversations itself said in a turn and holds back until it is kept together with the turn. */
export interface Held {
  readonly record: { readonly id: string };
  readonly said: readonly object[];
}

/** What a turn leaves behind. */
export interface Outcome {
  readonly person: PersonId;
  readonly conversation: string;
  /** Undefined: the person has no registration from now on. */
  readonly draft: Draft | undefined;
  readonly talk: Talk;
  /** What was said, on a channel that keeps nothing itself. */
  readonly lines: readonly Line[];
  readonly held?: Held;
  /** Conversations of which what was said before is forgotten. */
  readonly forgets: readonly string[];
  /** Whose registration this one was until now. */
  readonly movedFrom?: PersonId;
}

export interface Turns {
  /** Resolves once all of it is on the disk; after a crash all of it is there or nothing. Drafts and talks given are never changed in place. */
  keep(outcome: Outcome): Promise<void>;
}

export interface EvidenceStore {
  keep(id: string, bytes: Uint8Array, contentType: string): Promise<void>;
  drop(id: string): Promise<void>;
}

export interface Submissions {
  /** Stores the finished form and its mails in one step; the same registration and revision are stored once, whoever asks twice. */
  submit(form: FinishedForm, from: { readonly person: PersonId; readonly conversation: string }): Promise<void>;
  /** The finished form of a registration, when one was stored. */
  of(registration: string, revision: number): Promise<FinishedForm | undefined>;
}

export interface Handoffs {
  /** Looks a start code up without using it. */
  find(code: string): Promise<Handoff | undefined>;
  /** Uses a code; it works no second time. */
  use(code: string): Promise<void>;
}

/** What a resume code proved. */
export type Redeemed = { readonly kind: 'found'; readonly person: PersonId } | { readonly kind: 'unknown' } | { readonly kind: 'locked' };

export interface ResumeCodes {
  /** Mails a fresh code to the contact of the draft; an earlier one works no more. False when too many were mailed in the last hour. */
  send(person: PersonId, draft: Draft): Promise<boolean>;
  /** Whose registration the code proves. Five wrong ones lock the client, and the draft they aimed at, for fifteen minutes. */
  find(code: string, client: PersonId): Promise<Redeemed>;
  /** Uses a code; it works no second time. */
  use(code: string): Promise<void>;
}

/** One thing said in a conversation, as plain text. */
export interface Line {
  readonly from: 'customer' | 'bot';
  readonly text: string;
}

export interface Transcripts {
  /** What was said before this turn, oldest first; empty for an unknown conversation. */
  of(conversation: string): Promise<readonly Line[]>;
}

/** A conversation that goes back to people. */
export interface HandOut {
  /** Equal for the same request heard twice, so that it leads to one mail. */
  readonly occasion: string;
  readonly draft: Draft;
  /** The field that was asked for when the customer wanted a person. */
  readonly stuckOn?: FieldPath;
  readonly transcript: readonly Line[];
}

export interface Desk {
  /** Stores the mail to the people who take over; it is sent as soon as it can be. */
  handOut(handOut: HandOut): Promise<void>;
}

/** What the talk needs from the world. Everything is in memory in tests. */
export interface Ports {
  readonly drafts: Drafts;
  readonly talks: Talks;
  readonly turns: Turns;
  readonly evidence: EvidenceStore;
  readonly submissions: Submissions;
  readonly handoffs: Handoffs;
  readonly resumeCodes: ResumeCodes;
  readonly transcripts: Transcripts;
  readonly desk: Desk;
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
