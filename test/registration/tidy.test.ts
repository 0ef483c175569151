import { isMostlyHangul } from '../../registration/tidy.ts';

test.each([
  ['예약 안내를 보냅니다', true],
  ['Hanbit 예약 안내 문자 보냄', true],
  ['We text reminders to 한빛 customers', false],
  ['We text reminders', false],
  ['㈜ 1234567890', false],
  ['', false],
])('%j is mostly Hangul: %s', (text, isMostly) => {
  expect(isMostlyHangul(text)).toBe(isMostly);
});
