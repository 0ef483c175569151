import { spawnSync } from 'node:child_process';
import { type FormDocument, formDocument } from '../../delivery/formDocument.ts';
import { pdf } from '../../delivery/pdf.ts';
import { drawable } from '../../delivery/pdfText.ts';
import { staffDocument } from '../../delivery/staffDocument.ts';
import type { FinishedForm } from '../../registration/finishedForm.ts';
import { englishForm, koreanForm } from '../support/finishedForms.ts';
import { english, korean } from './support/words.ts';

const isInstalled = (program: string): boolean => spawnSync(program, ['-v']).error === undefined;
// Reading a PDF back needs poppler, which a fresh machine may lack; how text is made drawable is tested below without it.
const whenReadable = isInstalled('pdftotext') && isInstalled('pdfinfo') ? test : test.skip;

const inPoppler = (program: string, options: readonly string[], bytes: Buffer): string =>
  spawnSync(program, [...options, '-', ...(program === 'pdftotext' ? ['-'] : [])], { input: bytes, encoding: 'utf8' }).stdout;
const readBack = async (document: FormDocument): Promise<string> => inPoppler('pdftotext', ['-layout'], await pdf(document));

const saying = (summary: string): FinishedForm => ({ ...englishForm, useCases: [{ ...englishForm.useCases?.[0], summary }] });

const everySign = () => true;

test('a word without end is broken after every sixty characters', () => {
  const pieces = drawable(`see ${'x'.repeat(150)} now`, everySign).split('\n');

  expect(pieces.map(({ length }) => length)).toEqual([64, 60, 34]);
});

test('a word of sixty characters stays whole, and so does a sign of two code units', () => {
  expect(drawable('y'.repeat(60), everySign)).toBe('y'.repeat(60));
  expect(drawable('🎉'.repeat(61), everySign)).toBe(`${'🎉'.repeat(60)}\n🎉`);
});

test('what the font lacks is shown by its number', () => {
  expect(drawable('a🎉b\u0E01', (point) => point < 0x100)).toBe('a[U+1F389]b[U+0E01]');
});

test('controls, overrides and variation signs vanish, odd spaces become spaces', () => {
  expect(drawable('a\u0000\u202Eb\u2066c\uFE0Fd\u00A0e\tf\u3000g', everySign)).toBe('abcd e f g');
});

test('equal forms make equal files, and the file is tagged, dated and titled', async () => {
  const [first, second] = [
    await pdf(formDocument(koreanForm, korean), { compress: false }),
    await pdf(formDocument(koreanForm, korean), { compress: false }),
  ];
  const source = first.toString('latin1');

  expect(first.equals(second)).toBe(true);
  expect(source).toContain('/Marked true');
  expect(source).toContain('(D:20261122140500Z)');
  expect(source).toMatch(/\/Lang \(ko\)/);
  expect(source.match(/\/S \/TR\b/g)?.length).toBeGreaterThan(40);
  expect(source.match(/\/S \/H3\b/g)).toHaveLength(8);
});

test('a word of 5,000 characters takes less than a second more', async () => {
  const started = performance.now();
  await pdf(formDocument(saying('plain'), english));
  const plain = performance.now() - started;

  const again = performance.now();
  await pdf(formDocument(saying('W'.repeat(5000)), english));

  expect(performance.now() - again - plain).toBeLessThan(1000);
});

whenReadable('every answer can be read back, whole, in both languages', async () => {
  const [staff, copy] = [await readBack(staffDocument(koreanForm, english)), await readBack(formDocument(koreanForm, korean))];

  for (const text of [staff, copy])
    for (const said of [
      'TFN-26K9-3HPD',
      '2026-11-22 14:05 UTC',
      'Hangang Community Foundation',
      '95-4567890',
      '888-555-0134',
      '동의 화면 (2).png',
    ])
      expect(text).toContain(said);
  expect(staff).toContain("In the customer's own words: 홈페이지에서 신청한");
  expect(staff).toContain('Customer’s language');
  expect(copy).toContain('수신자 부담 번호 등록 신청서');
  expect(copy).toContain('재제출 2차');
  expect(copy).toContain('사용 사례 2');
  expect(copy).toMatch(/1 ?\/ ?4/);
});

whenReadable('missing signs and right-to-left overrides are seen, not obeyed', async () => {
  const text = await readBack(formDocument(saying('Party 🎉 for \u202Eevil\u202C ก people'), english));

  expect(text).toContain('Party [U+1F389] for evil [U+0E01] people');
});

whenReadable('an answer of many lines runs on over the pages', async () => {
  const lines = Array.from({ length: 150 }, (_, i) => `line ${i}.`);

  const text = await readBack(formDocument(saying(lines.join('\n')), english));

  expect(lines.filter((line) => !text.includes(line))).toEqual([]);
  expect(text).toContain('Reply to HELP');
});

whenReadable('screen readers find headings and a table of labels and answers', async () => {
  const structure = inPoppler('pdfinfo', ['-struct-text'], await pdf(formDocument(englishForm, english)));

  expect(structure).toMatch(/H1 \(block\)\s+"Harbor Dental Group, LLC"/);
  expect(structure).toMatch(/TR\s+TH\s+"Trade name"\s+TD\s+P \(block\)\s+"Harbor Smiles"/);
});
