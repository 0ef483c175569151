import { brief } from '../cards/readable.ts';
import { type Words, wordsOf } from '../locales/language.ts';
import { type Draft, type Locale, newDraft } from '../registration/draft.ts';
import { at, type FieldPath, targetOf } from '../registration/path.ts';
import { type Place, places } from '../registration/places.ts';
import { remembering } from '../registration/undo.ts';
import type { Context } from '../understanding/context.ts';
import type { Incoming } from './incoming.ts';
import { isNextAttempt } from './nextAttempt.ts';
import type { Line, PersonId, Ports } from './ports.ts';
import { newReport, type TurnEvent, type TurnReport } from './report.ts';
import type { Say } from './say.ts';
import type { Confirm, Pending, Talk } from './talk.ts';

export interface Beginning {
  readonly ports: Ports;
  readonly person: PersonId;
  readonly conversation: string;
  readonly talk: Talk;
  readonly draft: Draft | undefined;
  readonly incoming: Incoming;
  /** Somebody said or pressed something; otherwise a conversation was opened, or something went wrong. */
  readonly isMessage: boolean;
  readonly isNewConversation: boolean;
}

/** One turn: what is known, what was understood, what is going to be said. Lives as long as the turn and is saved before anything is sent. */
export class Session {
  readonly ports: Ports;
  readonly person: PersonId;
  readonly conversation: string;
  readonly incoming: Incoming;
  readonly isMessage: boolean;
  readonly isNewConversation: boolean;
  readonly says: Say[] = [];
  readonly report: TurnReport = newReport();
  readonly now: string;
  talk: Talk;
  draft: Draft | undefined;
  /** Evidence no longer referred to, dropped after the turn is saved. */
  readonly orphans: string[] = [];
  /** Conversations whose log goes after the turn is saved. */
  readonly forgotten: string[] = [];
  /** A registration that came from another device with its code; it moves when the turn is saved. */
  resumed: { readonly code: string; readonly from: PersonId } | undefined;
  /** What was said so far, once the conversation was given to people. */
  handedOut: readonly Line[] | undefined;
  /** A start code that takes effect when the turn is saved. */
  usedCode: string | undefined;
  /** As it was before the first change of this turn, and the steps back as the latest change left them. */
  #before: Draft | undefined;
  #undo: Draft['undo'] | undefined;

  constructor({ ports, person, conversation, talk, draft, incoming, isMessage, isNewConversation }: Beginning) {
    this.ports = ports;
    this.person = person;
    this.conversation = conversation;
    this.talk = talk;
    this.draft = draft;
    this.incoming = incoming;
    this.isMessage = isMessage;
    this.isNewConversation = isNewConversation;
    this.now = ports.now().toISOString();
  }

  get locale(): Locale {
    return this.draft?.locale ?? this.talk.locale;
  }

  get words(): Words {
    return wordsOf(this.locale);
  }

  /** Form, status and pending question, as understanding needs them. */
  get context(): Context {
    const place = this.answeredPlace;
    const { pending, isOneByOne, spokenOf, lastChanged } = this.talk;
    return {
      form: this.draft?.form ?? {},
      locale: this.locale,
      status: this.draft?.status ?? 'none',
      ...(place && { pending: place }),
      ...(pending?.kind === 'confirm' && { confirm: pending.confirm }),
      ...(isOneByOne && { isOneByOne }),
      ...(spokenOf !== undefined && { spokenOf }),
      ...(lastChanged && { lastChanged }),
    };
  }

  /** The blank that was asked for, as long as it still exists. */
  get pendingPlace(): Place | undefined {
    const { pending } = this.talk;
    return pending?.kind === 'field' ? this.placeAt(pending.field) : undefined;
  }

  /** The blank that words without a name of their own would answer. */
  get answeredPlace(): Place | undefined {
    return this.pendingPlace ?? this.#proposedPlace;
  }

  /** The blank a better text was proposed for: other words may be the customer's own next attempt. */
  get #proposedPlace(): Place | undefined {
    const { pending, proposal } = this.talk;
    const isAsked = pending?.kind === 'confirm' && pending.confirm === 'better' && proposal !== undefined;
    return isAsked && isNextAttempt(this.incoming.text, proposal, at(this.draft?.form ?? {}, proposal.field))
      ? this.placeAt(proposal.field)
      : undefined;
  }

  placeAt(path: FieldPath): Place | undefined {
    return this.draft && places(this.draft).find((place) => place.path === path);
  }

  get isWriting(): boolean {
    return this.draft?.status === 'draft' || this.draft?.status === 'rejected';
  }

  say(text: string, buttons?: readonly string[]): void {
    this.says.push(buttons ? { text, buttons } : { text });
  }

  event(name: TurnEvent): void {
    if (!this.report.events.includes(name)) this.report.events.push(name);
  }

  update(talk: Partial<Talk>): void {
    this.talk = { ...this.talk, ...talk };
  }

  /** Puts something before the first gap: a field to answer again, something to confirm. */
  focusOn(focus: Pending): void {
    this.update({ focus });
  }

  confirm(confirm: Confirm): void {
    this.focusOn({ kind: 'confirm', confirm });
  }

  unfocus(): void {
    const { focus: _, ...rest } = this.talk;
    this.talk = rest;
  }

  /** Stops asking until the customer says to go on; the answers stay. */
  pause(): void {
    this.update({ isPaused: true });
    this.say(this.words.talk.cancelled(this.ports.draftDays));
  }

  begin(): Draft {
    if (!this.draft) this.event('registration-started');
    this.draft ??= newDraft(this.ports.newId(), this.talk.locale, this.now);
    this.update({ isPaused: false });
    return this.draft;
  }

  /** Changes the draft once undo can bring back what stands now. */
  change(change: (draft: Draft) => Draft): void {
    if (!this.draft) return;
    // One step a turn, unless the steps were gone back, cleared or exchanged meanwhile.
    if (!this.#before || this.#undo !== this.draft.undo) this.#before = this.draft;
    this.draft = remembering(this.#before, change(this.draft));
    this.#undo = this.draft.undo;
  }

  /** A value of a field on one line of talk. */
  brief(path: FieldPath, value: unknown, most?: number): string {
    const target = targetOf(path);
    return target ? brief(target.id, value, this.words.form, most) : '';
  }

  label(path: FieldPath): string {
    const target = targetOf(path);
    return target ? this.words.form.fields[target.id].label : path;
  }
}
