import { fileName } from '../../../channels/directLine/fileName.ts';

test.each([
  ['an ordinary name', 'opt-in page.png', 'opt-in page.png'],
  ['Hangul that macOS took apart', '동의서.pdf'.normalize('NFD'), '동의서.pdf'],
  ['a path', '../../etc/passwd', 'passwd'],
  ['a Windows path', 'C:\\forms\\form.pdf', 'form.pdf'],
  ['line breaks', 'a\r\nBcc: x@y.example', 'aBcc: x@y.example'],
  ['text turned around', 'form\u202Efdp.exe', 'formfdp.exe'],
  ['only dots', '..', 'file'],
  ['no name', undefined, 'file'],
])('%s becomes a name fit to be shown', (_what, given, shown) => {
  expect(fileName(given)).toBe(shown);
});

test('a name is cut at 200 characters, never inside one', () => {
  expect(fileName('😀'.repeat(300))).toBe('😀'.repeat(200));
});
