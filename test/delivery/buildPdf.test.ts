import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { buildPdf } from '../../delivery/buildPdf.ts';
import { formDocument } from '../../delivery/formDocument.ts';
import { pdf } from '../../delivery/pdf.ts';
import { pdfThread } from '../../delivery/pdfThread.ts';
import { englishForm, PICTURE } from '../support/finishedForms.ts';
import { english } from './support/words.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** What the thread loads. Threads run outside jest, which alone understands TypeScript on Node 20: so it gets compiled files, as in `dist/`. */
const SOURCES = [
  'delivery/pdfWorker',
  'delivery/pdf',
  'delivery/pdfHead',
  'delivery/pdfTable',
  'delivery/pdfPictures',
  'delivery/pdfPen',
  'delivery/pdfText',
  'delivery/pdfFonts',
  'delivery/pngPixels',
  'delivery/thumbnail',
  'delivery/webLink',
  'registration/tidy',
];

// Below node_modules, so that packages are found and git looks away.
mkdirSync(join(ROOT, 'node_modules/.cache'), { recursive: true });
const folder = mkdtempSync(join(ROOT, 'node_modules/.cache/pdf-worker-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = (name: string, source: string): URL => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
  return pathToFileURL(path);
};

const compiled = (): URL => {
  program('package.json', '{"type":"module"}');
  for (const source of SOURCES) {
    const { code } = transformSync(readFileSync(join(ROOT, `${source}.ts`), 'utf8'), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
    });
    program(`${source}.js`, code.replace(/\.ts(['"])/g, '.js$1'));
  }
  return program('start.mjs', "await import('./delivery/pdfWorker.js');");
};

const document = formDocument(englishForm, english);
const pictures = new Map([['evidence-0001', PICTURE]]);

test('the thread makes the same file as this one would', async () => {
  const bytes = await buildPdf(document, pictures, { worker: compiled(), deadline: 60_000 });

  expect(bytes.equals(await pdf(document, pictures))).toBe(true);
}, 60_000);

test('the event loop goes on while the PDF is built', async () => {
  const worker = program(
    'busy.mjs',
    'import { parentPort } from "node:worker_threads"; const end = Date.now() + 300; while (Date.now() < end); parentPort.postMessage(new Uint8Array([1]));',
  );
  let turns = 0;
  const ticking = setInterval(() => turns++, 5);

  await buildPdf(document, undefined, { worker });
  clearInterval(ticking);

  expect(turns).toBeGreaterThan(10);
});

test('a thread that never ends is ended at the deadline', async () => {
  const worker = program('endless.mjs', 'for (;;);');

  await expect(buildPdf(document, undefined, { worker, deadline: 300 })).rejects.toMatchObject({
    name: 'DeliveryError',
    code: 'pdf-timeout',
  });
});

test.each([
  ['fails', 'throw new Error("no font");'],
  ['ends without a file', 'process.exit(3);'],
])('a thread that %s is a fault', async (name, source) => {
  const worker = program(`${name.replaceAll(' ', '-')}.mjs`, source);

  await expect(buildPdf(document, undefined, { worker })).rejects.toMatchObject({ name: 'DeliveryError', code: 'pdf-failed' });
});

describe('a kept thread', () => {
  const counting = () =>
    program(
      'counting.mjs',
      `import { parentPort, threadId } from "node:worker_threads"; let orders = 0;
parentPort.on("message", ({ document }) => {
  if (document.reference === "broken") throw new Error("broken");
  parentPort.postMessage(new Uint8Array([threadId, ++orders]));
});`,
    );
  const order = { document, pictures };

  test('builds one document after the other', async () => {
    const thread = pdfThread(counting());
    const built = await Promise.all([thread.build(order, 5_000), thread.build(order, 5_000), thread.build(order, 5_000)]);
    thread.end();

    expect(built.map(([, orders]) => orders)).toEqual([1, 2, 3]);
    expect(new Set(built.map(([id]) => id)).size).toBe(1);
  });

  test('is replaced after a fault', async () => {
    const thread = pdfThread(counting());
    const broken = { document: { ...document, reference: 'broken' }, pictures };

    await expect(thread.build(broken, 5_000)).rejects.toMatchObject({ code: 'pdf-failed' });
    const [, orders] = await thread.build(order, 5_000);
    thread.end();

    expect(orders).toBe(1);
  });

  test('ends when it has had nothing to do for a while', async () => {
    const thread = pdfThread(counting(), 20);
    const [first] = await thread.build(order, 5_000);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const [second] = await thread.build(order, 5_000);
    thread.end();

    expect(second).not.toBe(first);
  });
});
