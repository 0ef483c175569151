import { attachmentNames } from '../../delivery/evidenceFiles.ts';
import type { Form } from '../../registration/form.ts';

const formWith = (...files: readonly (readonly [name: string, contentType?: string])[]): Form => ({
  useCases: [
    {
      callToAction: {
        evidence: files.map(([name, contentType = 'image/png'], i) => ({
          kind: 'file' as const,
          id: `evidence-000${i}`,
          name,
          contentType,
          size: 10,
          sha256: 'a'.repeat(64),
        })),
      },
    },
  ],
});

const namesOf = (form: Form): readonly string[] => [...attachmentNames(form).values()];

test.each([
  ['booking form.png', 'booking form.png'],
  ['../../etc/passwd', 'passwd.png'],
  ['C:\\temp\\shot.PNG', 'shot.png'],
  ['.bashrc', 'bashrc.png'],
  ['a\r\nBcc: x@y.z\u0000.png', 'a Bcc_ x@y.z.png'],
  ['동의 화면.png'.normalize('NFD'), '동의 화면.png'],
  ['\u202Egnp.exe', 'gnp.png'],
  ['***.png', '___.png'],
  ['/', 'evidence.png'],
  ['...', 'evidence.png'],
  ['report.html', 'report.png'],
])('a file called %j is attached as %j', (name, attached) => {
  expect(namesOf(formWith([name]))).toEqual([attached]);
});

test('the extension tells what the bytes are', () => {
  expect(namesOf(formWith(['a.png', 'application/pdf'], ['b.exe', 'image/jpeg'], ['c', 'text/html']))).toEqual(['a.pdf', 'b.jpg', 'c.bin']);
});

test('a long name is cut', () => {
  expect(namesOf(formWith(['가'.repeat(300)]))).toEqual([`${'가'.repeat(100)}.png`]);
});

test('files of the same name are told apart, whatever the case, and never replace the form', () => {
  const form = formWith(['a.png'], ['A.png'], ['a.png'], ['registration.pdf', 'application/pdf']);

  expect(namesOf(form)).toEqual(['a.png', 'A (2).png', 'a (3).png', 'registration (2).pdf']);
});

test('a file that serves two use cases is one attachment', () => {
  const [useCase = {}] = formWith(['a.png']).useCases ?? [];

  expect(namesOf({ useCases: [useCase, useCase] })).toEqual(['a.png']);
});

test('a form without files has no attachment names', () => {
  expect(namesOf({})).toEqual([]);
  expect(namesOf({ useCases: [{ callToAction: { evidence: [{ kind: 'url', url: 'https://a.example' }] } }] })).toEqual([]);
});
