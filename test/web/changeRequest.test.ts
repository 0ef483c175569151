import { changeRequest } from '../../web/page/changeRequest.ts';
import { type RegistrationState, readState } from '../../web/page/registrationState.ts';
import { wordsIn } from '../../web/page/words.ts';

const draft = readState({ registrationId: 'r1', status: 'draft', reference: null, sections: [] });
const asked = { path: 'useCases[1].summary', label: 'Summary', words: wordsIn('en') };

test('pressing an answer says what to change, and names the field as the review card does', () => {
  expect(changeRequest({ ...asked, state: draft })).toEqual({
    text: 'Change Summary',
    value: { action: 'change', field: 'useCases[1].summary', registration: 'r1', revision: 1 },
  });
});

test('a form that was sent before has another revision: words alone are sent', () => {
  const returned = { ...draft, status: 'rejected', reference: 'TFN-1' } as RegistrationState;

  expect(changeRequest({ ...asked, state: returned })).toEqual({ text: 'Change Summary' });
});

test('in Korean it is said in Korean', () => {
  expect(changeRequest({ ...asked, label: '웹사이트', words: wordsIn('ko'), state: draft }).text).toBe('웹사이트 변경할게요');
});
