import { outbox, unsentIn } from '../../web/page/outbox.ts';

const send = { type: 'WEB_CHAT/SUBMIT_SEND_BOX', payload: { method: 'keyboard' } };
const start = { type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: 'Start' } };

test('what is sent twice without a connection goes out once, in order', () => {
  const waiting = outbox();

  expect([start, send, start].map(waiting.holds)).toEqual([true, true, true]);
  expect(waiting.texts()).toEqual(['Start']);
  expect(waiting.release()).toEqual([start, send]);
  expect(waiting.release()).toEqual([]);
});

test('typing and what comes in are not held back', () => {
  const waiting = outbox();

  expect(waiting.holds({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: 'half' } })).toBe(false);
  expect(waiting.holds({ type: 'DIRECT_LINE/INCOMING_ACTIVITY' })).toBe(false);
});

test('unconfirmed messages and half a sentence are found again', () => {
  const message = (text: string, status: string) => ({ text, channelData: { 'webchat:send-status': status } });
  const activities = [message('said', 'sent'), message('lost', 'send failed'), message('on its way', 'sending'), { text: 'from the bot' }];

  expect(unsentIn({ activities, sendBoxValue: 'half' })).toEqual(['lost', 'on its way', 'half']);
  expect([undefined, {}, { activities: 'none', sendBoxValue: '' }].map(unsentIn)).toEqual([[], [], []]);
});
