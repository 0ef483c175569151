import type { Draft, Locale } from '../registration/draft.ts';
import type { Form } from '../registration/form.ts';
import type { Place } from '../registration/places.ts';

/** What a message is read in the light of. */
export interface Context {
  readonly form: Form;
  /** The blank the bot last asked for; absent while it asked something else or nothing. */
  readonly pending?: Pick<Place, 'id' | 'path' | 'question' | 'useCase'>;
  /** The yes/no or choice the bot last asked for. */
  readonly confirm?: string;
  /** The blanks of a question with several are gone through one by one, each in its own words. */
  readonly isOneByOne?: boolean;
  /** The use case last spoken of, when it is another than the pending question's. */
  readonly spokenOf?: number;
  /** The answer changed last: what "actually no, …" takes back. */
  readonly lastChanged?: string;
  readonly locale: Locale;
  readonly status: Draft['status'];
}

/** The use case a message is about when it names none. */
export const currentUseCase = ({ pending, form, spokenOf }: Context): number =>
  spokenOf ?? (pending && pending.useCase >= 0 ? pending.useCase : Math.max(0, (form.useCases?.length ?? 1) - 1));
