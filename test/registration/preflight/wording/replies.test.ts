import { faults, shop } from './findings.ts';

const missing = (rule: string, form: ReturnType<typeof shop>): string => faults(rule, form)[0]?.facts?.['missing'] ?? '';

test.each([
  ['Tidewater Garden Supply: call 757-555-0148 for help. Reply STOP to opt out.', ''],
  ['Tidewater Garden help desk, https://tidewatergarden.example/help, STOP to cancel', ''],
  ['Tidewater Garden: email ana@tidewatergarden.example. Txt STOP 2 quit.', ''],
  ['Tidewater Garden: call 1-800-FLOWERS. Reply STOP to end.', ''],
  ['Tidewater Garden 고객센터 757-555-0148. 수신거부는 STOP', ''],
  ['For help call 757-555-0148. Reply STOP to opt out.', 'brand'],
  ['Tidewater Garden Supply: we will get back to you. Reply STOP to opt out.', 'contact'],
  ['Tidewater Garden Supply: call 757-555-0148 for help.', 'stop'],
  ['Tidewater Garden Supply: call 757-555-0148. You may opt out anytime.', 'stop'],
  ['Thanks, somebody will call you soon about this.', 'brand,contact,stop'],
  ['Tidewater Garden: 문의는 고객센터로 연락해 주세요. 수신거부 STOP', 'contact'],
])('the HELP reply %j lacks %j', (helpMessage, expected) => {
  expect(missing('HLP-01', shop({ helpMessage }))).toBe(expected);
});

test.each([
  [
    'Tidewater Garden: you are signed up for order texts. Message frequency varies. Msg & data rates may apply. Reply HELP for help, STOP to opt out.',
    '',
  ],
  ['Welcome to Tidewater Garden alerts! Up to 4 msgs/mo. Msg&Data Rates May Apply. Help: 757-555-0148. Txt STOP 2 end.', ''],
  ['Tidewater Garden 알림을 신청하셨습니다. 월 최대 4건. 요금이 부과될 수 있습니다. 도움말 HELP, 수신거부 STOP', ''],
  [
    'You are signed up for order texts. Message frequency varies. Msg & data rates may apply. Reply HELP for help, STOP to opt out.',
    'brand',
  ],
  ['Tidewater Garden: you are signed up for order texts. Msg & data rates may apply. Reply HELP for help, STOP to opt out.', 'frequency'],
  ['Tidewater Garden: you are signed up. Message frequency varies. Reply HELP for help, STOP to opt out.', 'rates'],
  ['Tidewater Garden: you are signed up. Message frequency varies. Msg & data rates may apply. Reply STOP to opt out.', 'care'],
  ['Tidewater Garden: you are signed up. Message frequency varies. Msg & data rates may apply. Reply HELP for help.', 'stop'],
  ['Thanks for signing up, talk to you soon!', 'brand,frequency,rates,care,stop'],
  ['Tidewater Garden 알림을 신청하셨습니다. 요금이 부과될 수 있습니다. 도움말 HELP, 수신거부 STOP', 'frequency'],
])('the confirmation %j lacks %j', (confirmationMessage, expected) => {
  expect(missing('CNF-01', shop({ optIn: { confirmationMessage } }))).toBe(expected);
});
