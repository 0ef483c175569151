import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import restify, { type Server } from 'restify';
import { mountWeb } from '../../web/mountWeb.ts';

let folder: string;
const servers: Server[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'web-'));
});
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
  await rm(folder, { recursive: true });
});

test('each page carries its own nonce, and the policy names it', async () => {
  const url = await serve();

  const [first, second] = await Promise.all([fetch(`${url}/`), fetch(`${url}/`)]);
  const nonce = /nonce="([^"]+)"/.exec(await first.text())?.[1];

  expect(nonce).toHaveLength(24);
  expect(await second.text()).not.toContain(nonce);
  const policy = first.headers.get('content-security-policy');
  expect(policy).toContain(`script-src 'nonce-${nonce}' 'strict-dynamic'`);
  expect(policy).toContain(`connect-src 'self' blob: wss://chat.example wss://${new URL(url).host}`);
  expect(first.headers.get('cache-control')).toBe('no-store');
});

test('only the allowed sites may show the chat in a frame', async () => {
  const closed = await serve();
  const open = await serve(['https://shop.example']);

  expect(await ancestors(`${closed}/`)).toBe("'none'");
  expect(await ancestors(`${closed}/chat`)).toBe("'self'");
  expect(await ancestors(`${open}/chat`)).toBe("'self' https://shop.example");
  expect((await fetch(`${open}/chat`)).headers.get('x-frame-options')).toBeNull();
});

test('assets come packed as the browser takes them and are kept for ever', async () => {
  const url = await serve();

  const packed = await fetch(`${url}/assets/page.1.js`, { headers: { 'accept-encoding': 'gzip;q=1.0, br;q=0' } });
  const plain = await fetch(`${url}/assets/page.1.js`, { headers: { 'accept-encoding': 'identity' } });

  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(packed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(plain.headers.get('vary')).toBe('Accept-Encoding');
  expect(await plain.text()).toBe('plain');
});

test('nothing outside the manifest is served', async () => {
  const url = await serve();

  for (const name of ['manifest.json', '..%2fmanifest.json', 'page.1.js.br', 'constructor', '__proto__', '%00']) {
    expect([name, (await fetch(`${url}/assets/${name}`)).status]).toEqual([name, 404]);
  }
});

test('the widget script may be loaded by other sites', async () => {
  const url = await serve();

  const response = await fetch(`${url}/widget.js`);

  expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test('without a build the page says what to run', async () => {
  const url = await listen(join(folder, 'nowhere'), []);

  const response = await fetch(`${url}/`);

  expect(response.status).toBe(503);
  expect(await response.text()).toContain('npm run build');
});

async function serve(allowedOrigins: string[] = []): Promise<string> {
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'page.html'), '<body data-mode="{{mode}}"><script nonce="{{nonce}}"></script>');
  await writeFile(join(folder, 'widget.js'), '// widget');
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ assets: { 'page.1.js': { type: 'text/javascript; charset=utf-8' } } }));
  await writeFile(join(folder, 'assets', 'page.1.js'), 'plain');
  // An empty gzip stream: the bytes are not looked at, only which file was taken.
  await writeFile(join(folder, 'assets', 'page.1.js.gz'), Buffer.from('1f8b08000000000000030300000000000000', 'hex'));
  return listen(folder, allowedOrigins);
}

async function listen(assetsFolder: string, allowedOrigins: string[]): Promise<string> {
  const server = restify.createServer();
  servers.push(server);
  server.use((_request, response, next) => {
    response.setHeader('X-Frame-Options', 'SAMEORIGIN');
    return next();
  });
  mountWeb(server, { assetsFolder, publicUrl: 'https://chat.example', allowedOrigins });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function ancestors(url: string): Promise<string | undefined> {
  return /frame-ancestors ([^;]+)/.exec((await fetch(url)).headers.get('content-security-policy') ?? '')?.[1];
}
