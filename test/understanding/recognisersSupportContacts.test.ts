import { isForConsumers } from '../../understanding/recognisers/supportContacts.ts';

const isConsumers = (text: string): boolean => isForConsumers(text, text.indexOf('@@'));

describe('a contact is for consumers', () => {
  it.each([
    'For HELP replies use @@',
    'Rosa Benedetti, rosa@cedar.example. People who need help should call @@',
    'customers can call @@',
    'support: @@',
    'customer service is at @@',
    'our help desk answers at @@',
    'for customers: @@',
    'rosa@cedar.example, support email @@',
    '고객센터 @@',
    '담당자는 조수진이고, 소비자 문의는 @@',
    '고객 문의는 @@로 받아요',
    '고객 지원 메일: @@',
  ])('in %j', (text) => expect(isConsumers(text)).toBe(true));

  it.each([
    'Rosa Benedetti, @@',
    'my e-mail is @@',
    'our support manager Rosa, @@',
    'I handle customer care. Reach me at @@',
    'we text customers, my number is @@',
    'call @@',
    '담당자는 조수진 @@',
    '고객에게 문자를 보내요. 제 메일은 @@',
    '@@',
  ])('but not in %j', (text) => expect(isConsumers(text)).toBe(false));
});
