import { oneScript } from '../../web/oneScript.ts';

test('modules run in the order they need each other, each in its own scope', () => {
  const modules = new Map([
    ['page', "import { double, name as other } from './math.js';\nconst name = 'page';\nresult.push(name, other, double(4));\nexport {};"],
    ['math', "import { two } from './number.js';\nexport const name = 'math';\nexport function double(n) {\n  return n * two;\n}"],
    ['number', "const name = 'number';\nexport const two = 2;"],
    ['unused', "result.push('never');"],
  ]);
  const result: unknown[] = [];

  // What a browser does with the script; the source is the test's own.
  new Function('result', oneScript(modules, 'page'))(result);

  expect(result).toEqual(['page', 'math', 8]);
});

test.each([
  ['a circle', { page: "import { a } from './b.js';", b: "import { c } from './page.js';" }, 'page → b → page import each other'],
  ['a missing module', { page: "import { a } from './gone.js';" }, 'page needs gone'],
  ['another kind of import', { page: "import * as a from 'elsewhere';" }, 'page imports or exports in a way'],
  ['another kind of export', { page: 'export default 1;' }, 'page imports or exports in a way'],
])('%s stops the build', (_, modules, message) => {
  expect(() => oneScript(new Map(Object.entries(modules)), 'page')).toThrow(message);
});
