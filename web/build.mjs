// Lays out what the web page needs below dist/web: Web Chat, the page's script, styles and words under names that
// carry their content's hash, each packed once. What is already there is not made again, so a second start costs nothing.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const source = dirname(fileURLToPath(import.meta.url));
const root = dirname(source);
const target = join(root, 'dist', 'web');
const assets = join(target, 'assets');
const webChat = join(root, 'node_modules', 'botframework-webchat', 'dist');
const styleSheets = ['theme', 'layout', 'sheet', 'chat', 'webchat', 'panel', 'overview', 'entry', 'finding', 'narrow'].map(
  (name) => `${name}.css`,
);
const locales = ['en', 'ko'];
const typeOf = {
  '.json': 'application/json; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

try {
  await build();
} catch (error) {
  console.error(`The web page was not built: ${error.message}`);
  process.exitCode = 1;
}

async function build() {
  const webChatScript = await webChatFile('webchat.js');
  const files = [
    { name: 'webchat.js', bytes: webChatScript, hash: hashOf(webChatScript) },
    // Web Chat's first line points at this name, so it keeps it.
    { name: 'webchat.js.LICENSE.txt', bytes: await webChatFile('webchat.js.LICENSE.txt') },
    await styleSheet(),
    hashed('page.js', await pageScript()),
    ...(await Promise.all(locales.map(words))),
  ].map((file) => ({ ...file, asset: file.hash ? hashedName(file.name, file.hash) : file.name }));

  await mkdir(assets, { recursive: true });
  await Promise.all(files.map(pack));
  await writeChanged(join(target, 'page.html'), await pageTemplate(files));
  const widget = await compiled('widget.js');
  await writeChanged(join(target, 'widget.js'), widget);
  const manifest = Object.fromEntries(files.map(({ asset }) => [asset, { type: typeOf[extname(asset)] }]));
  await writeChanged(join(target, 'manifest.json'), `${JSON.stringify({ assets: manifest }, null, 2)}\n`);
  await removeStale(files);
}

async function pageScript() {
  const { oneScript } = await compiledHere('oneScript.js');
  const names = (await readdir(join(source, 'page')))
    .filter((name) => /^\w+\.ts$/.test(name) && name !== 'widget.ts')
    .map((name) => name.replace(/\.ts$/, ''));
  const modules = new Map(await Promise.all(names.map(async (name) => [name, await compiled(`${name}.js`)])));
  return oneScript(modules, 'page');
}

/** The bot's words for fields, choices and findings, so that chat and panel call everything by the same name. */
async function words(locale) {
  const { formWords, rulesIn } = await compiledHere('formWords.js');
  const language = join(root, 'dist', 'locales', locale);
  const [{ fields }, { choices }, { form }, ...findings] = await Promise.all(
    [...['fields.js', 'choices.js', 'form.js'].map((name) => join(language, name)), ...(await findingModules(language))].map(load),
  );
  const text = JSON.stringify(formWords({ fields, choices, sections: form.sections, findings: rulesIn(findings) }));
  return hashed(`words.${locale}.json`, text);
}

async function findingModules(language) {
  const entries = await readdir(language, { recursive: true });
  return entries.filter((name) => /^findings(?:\.js|[\\/].+\.js)$/.test(name)).map((name) => join(language, name));
}

/** The build's own parts are TypeScript too, compiled just before. */
function compiledHere(name) {
  return load(join(target, name));
}

function load(path) {
  return import(pathToFileURL(path).href);
}

function hashed(name, text) {
  const bytes = Buffer.from(text);
  return { name, bytes, hash: hashOf(bytes) };
}

async function compiled(name) {
  const path = join(target, 'page', name);
  if (!existsSync(path)) throw new Error(`${name} is not compiled; run "npm run build".`);
  return readFile(path, 'utf8');
}

async function webChatFile(name) {
  const path = join(webChat, name);
  if (!existsSync(path)) throw new Error('botframework-webchat is not installed; run "npm ci" (with development packages).');
  return readFile(path);
}

async function styleSheet() {
  const texts = await Promise.all(styleSheets.map((name) => readFile(join(source, 'page', name), 'utf8')));
  return hashed('page.css', texts.join('\n'));
}

async function pageTemplate(files) {
  const template = await readFile(join(source, 'page', 'page.html'), 'utf8');
  return files.reduce((text, { name, asset }) => text.replaceAll(`{{${name}}}`, asset), template);
}

/** Brotli 10 packs Web Chat into 650 kB in 4 s; 9 leaves 710 kB, 11 takes twice the time for little. */
async function pack({ asset, bytes }) {
  const path = join(assets, asset);
  const quality = {
    [constants.BROTLI_PARAM_QUALITY]: 10,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await Promise.all([
    keepOnce(path, async () => bytes),
    keepOnce(`${path}.gz`, () => promisify(gzip)(bytes, { level: 9 })),
    keepOnce(`${path}.br`, () => promisify(brotliCompress)(bytes, { params: quality })),
  ]);
}

async function keepOnce(path, make) {
  if (existsSync(path)) return;
  await writeWhole(path, await make());
}

async function writeChanged(path, text) {
  if (existsSync(path) && (await readFile(path, 'utf8')) === text) return;
  await writeWhole(path, text);
}

/** A build that is killed half way leaves no half file under a name that counts as finished. */
async function writeWhole(path, bytes) {
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, bytes);
  await rename(draft, path);
}

async function removeStale(files) {
  const current = new Set(files.flatMap(({ asset }) => [asset, `${asset}.gz`, `${asset}.br`]));
  const stale = (await readdir(assets)).filter((name) => !current.has(name));
  await Promise.all(stale.map((name) => rm(join(assets, name), { force: true })));
}

function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}

function hashedName(name, hash) {
  return name.replace(/(\.\w+)$/, `.${hash}$1`);
}
