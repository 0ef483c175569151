// Lays out what the web page needs below dist/web: Web Chat, styles and modules under names that carry their
// content's hash, each packed once. What is already there is not made again, so a second start costs nothing.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const source = dirname(fileURLToPath(import.meta.url));
const root = dirname(source);
const target = join(root, 'dist', 'web');
const assets = join(target, 'assets');
const webChat = join(root, 'node_modules', 'botframework-webchat', 'dist');
const styleSheets = ['theme.css', 'layout.css', 'chat.css', 'panel.css'];
const typeOf = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.txt': 'text/plain; charset=utf-8' };

try {
  await build();
} catch (error) {
  console.error(`The web page was not built: ${error.message}`);
  process.exitCode = 1;
}

async function build() {
  const modules = await pageModules();
  const webChatScript = await webChatFile('webchat.js');
  const files = [
    { name: 'webchat.js', bytes: webChatScript, hash: hashOf(webChatScript) },
    // Web Chat's first line points at this name, so it keeps it.
    { name: 'webchat.js.LICENSE.txt', bytes: await webChatFile('webchat.js.LICENSE.txt') },
    await styleSheet(),
    ...modules,
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

/** The page's modules name each other, so all of them carry one common hash. */
async function pageModules() {
  const names = (await readdir(join(source, 'page')))
    .filter((name) => name.endsWith('.ts') && name !== 'widget.ts')
    .map((name) => name.replace(/\.ts$/, '.js'));
  const texts = await Promise.all(names.map(compiled));
  const hash = hashOf(texts.join('\0'));
  return names.map((name, index) => ({
    name,
    hash,
    isModule: true,
    bytes: Buffer.from(
      texts[index].replace(/(from\s+['"]\.\/)([\w-]+\.js)(['"])/g, (_, start, file, end) => start + hashedName(file, hash) + end),
    ),
  }));
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
  const bytes = Buffer.from(texts.join('\n'));
  return { name: 'page.css', bytes, hash: hashOf(bytes) };
}

async function pageTemplate(files) {
  const template = await readFile(join(source, 'page', 'page.html'), 'utf8');
  const preloads = files
    .filter(({ isModule, name }) => isModule && name !== 'page.js')
    .map(({ asset }) => `<link rel="modulepreload" href="/assets/${asset}" nonce="{{nonce}}">`)
    .join('\n    ');
  const named = files.reduce((text, { name, asset }) => text.replaceAll(`{{${name}}}`, asset), template);
  return named.replace('{{preloads}}', preloads);
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
