import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Request, Response, Server } from 'restify';
import { type BuiltPage, builtPage } from './builtPage.ts';
import { contentEncoding } from './contentEncoding.ts';
import { contentSecurity } from './contentSecurity.ts';

export type WebSettings = {
  /** Where `web/build.mjs` wrote: `dist/web`. */
  readonly assetsFolder: string;
  readonly publicUrl: string;
  /** Sites that may show the chat in a frame. */
  readonly allowedOrigins: readonly string[];
};

/** Serves the chat page, its frame for other sites, the widget script and their assets. */
export function mountWeb(server: Server, settings: WebSettings): void {
  const built = builtPage(settings.assetsFolder);
  if (!built) {
    for (const path of ['/', '/chat', '/widget.js']) server.get(path, notBuilt);
    return;
  }
  server.get('/', async (request: Request, response: Response) =>
    sendPage(request, response, { ...settings, built, mode: 'page', frameAncestors: settings.allowedOrigins }),
  );
  server.get('/chat', async (request: Request, response: Response) =>
    sendPage(request, response, { ...settings, built, mode: 'frame', frameAncestors: ["'self'", ...settings.allowedOrigins] }),
  );
  server.get('/widget.js', async (_request: Request, response: Response) => sendWidget(response, built));
  server.get('/assets/:name', async (request: Request, response: Response) => sendAsset(request, response, built));
}

type PageSettings = WebSettings & {
  readonly built: BuiltPage;
  readonly mode: 'page' | 'frame';
  readonly frameAncestors: readonly string[];
};

function sendPage(request: Request, response: Response, { built, mode, publicUrl, frameAncestors }: PageSettings): void {
  const nonce = randomBytes(18).toString('base64');
  // It knows no list of sites; frame-ancestors replaces it.
  response.removeHeader('X-Frame-Options');
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': contentSecurity({ nonce, publicUrl, host: request.headers.host, frameAncestors }),
    'Referrer-Policy': 'no-referrer',
    // A nonce serves once; and a start code may stand in the address.
    'Cache-Control': 'no-store',
  });
  response.end(built.template.replaceAll('{{nonce}}', nonce).replaceAll('{{mode}}', mode));
}

function sendWidget(response: Response, built: BuiltPage): void {
  response.writeHead(200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'public, max-age=300',
    // It is made to be loaded by other sites.
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(built.widget);
}

async function sendAsset(request: Request, response: Response, built: BuiltPage): Promise<void> {
  const asset = built.assets.get(String(request.params.name));
  if (!asset) {
    plain(response, 404, 'Not found');
    return;
  }
  const encoding = contentEncoding(request.headers['accept-encoding']);
  const suffix = encoding === 'br' ? '.br' : encoding === 'gzip' ? '.gz' : '';
  const bytes = await readFile(asset.path + suffix);
  response.writeHead(200, {
    'Content-Type': asset.type,
    'Content-Length': bytes.length,
    ...(encoding && { 'Content-Encoding': encoding }),
    Vary: 'Accept-Encoding',
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(bytes);
}

async function notBuilt(_request: Request, response: Response): Promise<void> {
  plain(response, 503, 'The web page has not been built. Run "npm run build".');
}

function plain(response: Response, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(text);
}
