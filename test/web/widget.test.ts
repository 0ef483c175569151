import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformFile } from '@swc/core';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from './browser.ts';
import { type FakeDirectLine, fakeDirectLine } from './fakeDirectLine.ts';

const executablePath = chromiumPath();
const withBrowser = executablePath ? describe : describe.skip;

/** In place of the chat: it closes on Escape as the chat does. */
const chatPage = `<h1>Chat</h1><input><script nonce="{{nonce}}">
  addEventListener('keydown', (event) => event.key === 'Escape' && parent.postMessage('registration-chat/close', '*'));
</script>`;

withBrowser('the widget on a customer site', () => {
  let browser: Browser;
  let folder: string;
  let site: Server;
  let siteUrl: string;
  let fake: FakeDirectLine;

  beforeAll(async () => {
    browser = await openBrowser(executablePath ?? '');
    folder = await mkdtemp(join(tmpdir(), 'widget-'));
    const { code } = await transformFile('web/page/widget.ts', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
    await writeFile(join(folder, 'widget.js'), code);
    await writeFile(join(folder, 'page.html'), chatPage);
    await writeFile(join(folder, 'manifest.json'), '{ "assets": {} }');
    site = createServer((_request, response) => {
      // A strict site: it allows our scripts and frames and nothing else.
      const policy = `default-src 'none'; script-src ${fake.url}; frame-src ${fake.url}; style-src 'unsafe-inline'`;
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy });
      response.end(
        `<!doctype html><style>button { display: none }</style><h1>Shop</h1><script src="${fake.url}/widget.js" async></script>`,
      );
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', () => resolve()));
    siteUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
    fake = await fakeDirectLine(folder, [new URL(siteUrl).origin]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    site?.close();
    await fake?.close();
    await rm(folder, { recursive: true });
  });

  test('loads the chat only when opened, and Escape inside it closes it', async () => {
    const page = await browser.newPage();
    await page.goto(siteUrl);
    const button = page.getByRole('button', { name: 'Register your number' });
    await button.waitFor();
    expect(await page.locator('iframe').count()).toBe(0);

    await button.click();
    await page.frameLocator('iframe').getByRole('heading', { name: 'Chat' }).waitFor();
    expect(await page.locator('iframe').getAttribute('title')).toBe('Toll-free number registration chat');
    expect(await expanded(page)).toBe('true');

    await page.frameLocator('iframe').locator('input').press('Escape');
    await page.locator('iframe').waitFor({ state: 'hidden' });
    expect(await expanded(page)).toBe('false');
  }, 30_000);

  function expanded(page: Page): Promise<string | null> {
    return page.getByRole('button').getAttribute('aria-expanded');
  }
});
