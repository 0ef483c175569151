import type { RegistrationState } from './registrationState.ts';
import type { Words } from './words.ts';

type Wanted = {
  readonly path: string;
  readonly label: string;
  readonly state: RegistrationState | undefined;
  readonly words: Words;
};

/** What is said to the bot when an answer is pressed: words, and what the review card's own button would send. */
export function changeRequest({ path, label, state, words }: Wanted): { readonly text: string; readonly value?: object } {
  const text = words.change(label);
  // The state does not tell the revision: it is the first until the form has been sent. After that the words have to do.
  const isFirstRevision = state?.status === 'draft' && state.reference === null;
  if (!isFirstRevision || state.registrationId === null) return { text };
  return { text, value: { action: 'change', field: path, registration: state.registrationId, revision: 1 } };
}
