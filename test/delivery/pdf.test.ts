import { spawnSync } from 'node:child_process';
import { type FormDocument, formDocument } from '../../delivery/formDocument.ts';
import { pdf } from '../../delivery/pdf.ts';
import type { Letters } from '../../delivery/pdfFonts.ts';
import { codePoints, drawable } from '../../delivery/pdfText.ts';
import { staffDocument } from '../../delivery/staffDocument.ts';
import type { FinishedForm } from '../../registration/finishedForm.ts';
import { englishForm, koreanForm, PICTURE } from '../support/finishedForms.ts';
import { english, korean } from './support/words.ts';

const isInstalled = (program: string): boolean => spawnSync(program, ['-v']).error === undefined;
// Reading a PDF back needs poppler, which a fresh machine may lack; how text is made drawable is tested below without it.
const isReadable = isInstalled('pdftotext') && isInstalled('pdfinfo');
const whenReadable = isReadable ? test : test.skip;
if (!isReadable) process.stderr.write('pdftotext is not installed (package poppler-utils): PDFs are not read back\n');

const inPoppler = (program: string, options: readonly string[], bytes: Buffer): string =>
  spawnSync(program, [...options, '-', ...(program === 'pdftotext' ? ['-'] : [])], { input: bytes, encoding: 'utf8' }).stdout;
const readBack = async (document: FormDocument): Promise<string> => inPoppler('pdftotext', ['-layout'], await pdf(document));

const saying = (summary: string): FinishedForm => ({ ...englishForm, useCases: [{ ...englishForm.useCases?.[0], summary }] });

/** A font with every sign, each half as wide as high. */
const everySign: Letters = { has: () => true, width: () => 0.5 };
const drawn = (text: string, letters: Letters = everySign, line = 30): string => drawable(text, letters, new Set(), line);

test('a word without end is cut to the width of the line', () => {
  const pieces = drawn(`see ${'x'.repeat(150)} now`).split('\n');

  expect(pieces.map(({ length }) => length)).toEqual([64, 60, 34]);
});

test('a word that fills the line stays whole, and so does a sign of two code units', () => {
  expect(drawn('y'.repeat(60))).toBe('y'.repeat(60));
  expect(drawn('🎉'.repeat(61))).toBe(`${'🎉'.repeat(60)}\n🎉`);
});

test('what the font lacks is shown as a box and noted', () => {
  const undrawn = new Set<string>();
  const latin: Letters = { ...everySign, has: (point) => point < 0x100 };

  expect(drawable('a🎉b\u0E01\u0E02', latin, undrawn, 30)).toBe('a□b□□');
  expect(codePoints(undrawn)).toEqual(['U+0E01–U+0E02', 'U+1F389']);
});

test('what every font draws as nothing is shown as a box too', () => {
  expect(drawn('a\u3164b\u115Fc')).toBe('a□b□c');
});

test('controls, overrides and variation signs vanish, odd spaces become spaces', () => {
  expect(drawn('a\u0000\u202Eb\u2066c\uFE0Fd\u00A0e\tf\u3000g')).toBe('abcd e f g');
});

test('equal forms make equal files, and the file is tagged, dated and titled', async () => {
  const [first, second] = [
    await pdf(formDocument(koreanForm, korean), undefined, { compress: false }),
    await pdf(formDocument(koreanForm, korean), undefined, { compress: false }),
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
  expect(staff).toMatch(/Members who signed up on our +In the customer's own words\n/);
  expect(staff).toContain('No blockers · 1 warning overridden, with the reason below · special handling: charity');
  expect(staff).toContain('Customer’s language');
  expect(copy).toContain('수신자 부담 번호 등록 신청서');
  expect(copy).toContain('재제출 2차');
  expect(copy).toContain('사용 사례 2');
  expect(copy).toMatch(/1 ?\/ ?4/);
});

whenReadable('missing signs and right-to-left overrides are seen, not obeyed', async () => {
  const text = await readBack(formDocument(saying('Party 🎉 for \u202Eevil\u202C ก people'), english));

  expect(text).toContain('Party □ for evil □ people');
  expect(text).toMatch(/no such character: U\+0E01, U\+1F389/);
});

whenReadable('an answer of many lines runs on over the pages', async () => {
  const lines = Array.from({ length: 150 }, (_, i) => `line ${i}.`);

  const text = await readBack(formDocument(saying(lines.join('\n')), english));

  expect(lines.filter((line) => !text.includes(line))).toEqual([]);
  expect(text).toContain('Reply to HELP');
});

const pagesOf = (text: string): readonly string[] => text.split('\f');

whenReadable('the heading of a use case never stands alone at the foot of a page', async () => {
  const { website: _, privacyPolicyUrl: __, termsUrl: ___, support: ____, ...company } = englishForm.company ?? {};
  const first = korean.form.fields['useCases[].categories'].label;
  const isAlone = (after: string): boolean => !after.includes(first);
  // Lines and rows are of different heights: together they move the heading over the foot of the page by a few points at a time.
  for (const rows of [company, { ...company, website: 'https://harbor.example' }])
    for (let lines = 1; lines < 13; lines++) {
      const doingBusinessAs = Array.from({ length: lines }, (_, n) => `name ${n}`).join('\n');
      const form = { ...englishForm, company: { ...rows, doingBusinessAs } } as FinishedForm;

      const pages = pagesOf(await readBack(formDocument(form, korean)));

      expect(pages.flatMap((page) => page.split(/사용 사례 \d/).slice(1)).filter(isAlone)).toEqual([]);
    }
});

whenReadable('a bullet stands on the page of its words', async () => {
  const numbers = Array.from({ length: 120 }, (_, n) => `+1833555${1000 + n}`);
  const form = { ...englishForm, useCases: [{ ...englishForm.useCases?.[0], numbers }] } as FinishedForm;

  const lines = (await readBack(formDocument(form, english))).split('\n');

  expect(lines.filter((line) => /833-555-1\d{3}/.test(line))).toHaveLength(numbers.length);
  expect(lines.filter((line) => line.trim() === '•' || (/833-555-1\d{3}/.test(line) && !line.includes('•')))).toEqual([]);
});

whenReadable('a remark in Korean stands on one line, behind its answer or below it', async () => {
  for (let length = 20; length < 80; length += 7) {
    const form: FinishedForm = { ...saying('가'.repeat(length)), sources: { 'useCases[0].summary': 'drafted' } };

    const text = await readBack(formDocument(form, korean));

    expect(text.replaceAll('\u00A0', ' ')).toContain('챗봇이 작성한 초안');
  }
});

whenReadable('screen readers find headings and a table of labels and answers', async () => {
  const structure = inPoppler('pdfinfo', ['-struct-text'], await pdf(formDocument(englishForm, english)));

  expect(structure).toMatch(/H1 \(block\)\s+"Harbor Dental Group, LLC"/);
  expect(structure).toMatch(/TR\s+TH\s+"Trade name"\s+TD\s+P \(block\)\s+"Harbor Smiles"/);
});

whenReadable.each([
  ['English', englishForm],
  ['Korean', koreanForm],
])('the whole text of the PDF of a customer who speaks %s', async (_, form) => {
  const bytes = await pdf(staffDocument(form, english), new Map([['evidence-0001', PICTURE]]));

  expect(
    inPoppler('pdftotext', ['-layout'], bytes)
      .replace(/ +/g, ' ')
      .replace(/\n\s*\n/g, '\n'),
  ).toMatchSnapshot();
});

whenReadable('every page tells whose it is and how far one has read', async () => {
  const text = await readBack(staffDocument(koreanForm, english));

  expect(text.match(/^TFN-26K9-3HPD +· +Hangang Community Foundation.*\d *\/ *5/gm)).toHaveLength(5);
});

whenReadable(
  'a heading never stands alone at the foot of a page',
  async () => {
    const forms = Array.from({ length: 6 }, (_, lines) => saying(Array.from({ length: 5 * lines + 1 }, (_, i) => `line ${i}`).join('\n')));

    const pages = (await Promise.all(forms.map((form) => readBack(formDocument(form, english))))).flatMap((text) => text.split('\f'));
    const lastLines = pages.map((page) =>
      page
        .trim()
        .split('\n')
        .filter((line) => line.trim() !== '')
        .at(-2)
        ?.trim(),
    );

    expect(lastLines.filter((line) => /^(Company|Use case( 1)?|Opt-in|Call to action|Numbers|Whole form)$/.test(line ?? ''))).toEqual([]);
  },
  60_000,
);

test('web addresses are links, nothing else is', async () => {
  const form: FinishedForm = {
    ...englishForm,
    company: {
      ...englishForm.company,
      website: 'javascript:alert(1)',
      termsUrl: 'http://harborsmiles.example/terms',
      privacyPolicyUrl: 'https://user:pw@evil.example/',
    },
  };

  const source = (await pdf(formDocument(form, english), undefined, { compress: false })).toString('latin1');
  const targets = [...source.matchAll(/\/URI \(([^)]*)\)/g)].map(([, target]) => target);

  expect([...new Set(targets)]).toEqual(['https://harborsmiles.example/book']);
  expect(source).toMatch(/\/S \/Link\b/);
});

test('a picture is embedded once however often it is shown, with its name for those who do not see it', async () => {
  const [useCase] = koreanForm.useCases ?? [];
  const form: FinishedForm = { ...koreanForm, useCases: [{ ...useCase }, { ...useCase }] };
  const pictures = new Map([['evidence-0002', PICTURE]]);

  const source = (await pdf(staffDocument(form, english), pictures, { compress: false })).toString('latin1');

  expect(source.match(/\/Subtype \/Image/g)).toHaveLength(1);
  expect(source.match(/\/S \/Figure\b/g)).toHaveLength(2);
  expect(source.match(/\/Alt /g)).toHaveLength(2);
});

test.each([
  ['a broken PNG', Buffer.from('89504e470d0a1a0a0000', 'hex')],
  ['a broken JPEG', Buffer.from('ffd8ffe000040102', 'hex')],
  ['no picture at all', Buffer.from('hello')],
  ['a JPEG too large to be embedded', Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.alloc(4_000_000)])],
])('%s is named but not shown', async (_, bytes) => {
  const source = (await pdf(staffDocument(englishForm, english), new Map([['evidence-0001', bytes]]), { compress: false })).toString(
    'latin1',
  );

  expect(source).not.toContain('/Subtype /Image');
});
