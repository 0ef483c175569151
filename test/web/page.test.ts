import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildPage, builtFolder, chromiumPath, openBrowser } from './browser.ts';
import { type FakeDirectLine, fakeDirectLine } from './fakeDirectLine.ts';

const executablePath = chromiumPath();
const withBrowser = executablePath ? describe : describe.skip;
if (!executablePath) process.stderr.write('The page is not tested: no Chromium found. Install one or set CHROMIUM_PATH.\n');

withBrowser('the web page', () => {
  let browser: Browser;
  let fake: FakeDirectLine;
  let complaints: string[];

  beforeAll(async () => {
    buildPage();
    browser = await openBrowser(executablePath ?? '');
  }, 60_000);
  afterAll(() => browser?.close());

  beforeEach(async () => {
    fake = await fakeDirectLine(builtFolder);
    complaints = [];
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await fake.close();
  });

  test('greets, and its security policy has nothing to complain about', async () => {
    const page = await open('/');

    await says(page, 'Hello. I register a toll-free number');
    await page.getByText('Your answers will appear here').waitFor();

    expect(complaints).toEqual([]);
  }, 30_000);

  test('shows the answers so far as text, whatever they contain', async () => {
    const page = await open('/');
    await say(page, 'fill');

    const legalName = page.locator('#panel [data-field="company.legalName"] dd');
    await legalName.waitFor();

    expect(await legalName.textContent()).toBe('<img src=x onerror="document.title=\'owned\'">');
    expect(await page.locator('#panel img').count()).toBe(0);
    expect(await page.locator('#panel [data-field="company.registrationNumber"] dd').textContent()).toBe('••-•••••90');
    expect(await page.locator('#panel [aria-current="step"] h3').textContent()).toBe('Opt-in');
    expect(await page.locator('#panel [data-key="company"] .section-status').textContent()).toBe('Done · 12 of 12');
    expect(await page.locator('#panel .missing').textContent()).toBe('2 answers still needed');
    expect(complaints).toEqual([]);
  }, 30_000);

  test('speaks Korean to a Korean browser', async () => {
    const page = await open('/', { locale: 'ko-KR' });

    await says(page, '안녕하세요');

    expect(await page.locator('h1').textContent()).toBe('수신자 부담 번호 등록');
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    expect(await page.getByText('답변이 여기에 표시됩니다').isVisible()).toBe(true);
  }, 30_000);

  test('the language switch changes the page and tells the bot', async () => {
    const page = await open('/');
    await says(page, 'Hello');

    await page.getByRole('button', { name: '한국어' }).click();
    await says(page, '알겠습니다');

    expect(fake.received.map(({ text }) => text)).toEqual(['한국어로']);
    expect(await page.locator('#panel h2').textContent()).toBe('내 답변');
    expect(await page.locator('#transcript textarea').getAttribute('placeholder')).toBe('메시지 입력');
  }, 30_000);

  test('on a phone the answers wait behind a button and nothing is wider than the screen', async () => {
    const page = await open('/', { viewport: { width: 320, height: 640 } });
    await say(page, 'fill');
    const button = page.getByRole('button', { name: 'Your answers' });
    await page.getByText('18 of 28').first().waitFor();

    expect(await page.locator('#panel').isVisible()).toBe(false);
    await button.click();
    expect(await page.locator('#panel').isVisible()).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.keyboard.press('Escape');
    expect(await page.locator('#panel').isVisible()).toBe(false);
  }, 30_000);

  test('a reload brings the conversation and the answers back', async () => {
    const page = await open('/');
    await say(page, 'fill');
    await says(page, 'What is the EIN');

    await page.reload();

    await says(page, 'Hello. I register');
    await says(page, 'What is the EIN');
    await page.locator('#panel [data-field="company.website"]').waitFor();
    expect(fake.generatedWith).toEqual([undefined]);
  }, 30_000);

  test('after a refused refresh a new conversation begins for the same person', async () => {
    const page = await open('/');
    await says(page, 'Hello');
    fake.works.refresh = false;

    await page.reload();

    await says(page, 'Hello');
    expect(fake.generatedWith).toEqual([undefined, expect.stringMatching(/^Bearer e30\./)]);
  }, 30_000);

  test('the code of a start link is sent once and leaves the address bar', async () => {
    const page = await open('/?code=7K2M-9QRT-4XYZ');

    await says(page, 'You said: 7K2M-9QRT-4XYZ');
    await page.reload();
    await says(page, 'You said: 7K2M-9QRT-4XYZ');

    expect(fake.received.map(({ text }) => text)).toEqual(['7K2M-9QRT-4XYZ']);
    expect(page.url()).not.toContain('7K2M');
  }, 30_000);

  test('a server that does not answer is named, and Try again connects', async () => {
    fake.works.tokens = false;
    const page = await open('/');
    await page.locator('#notice[role=alert]').getByText('The chat cannot be reached').waitFor();

    fake.works.tokens = true;
    await page.getByRole('button', { name: 'Try again' }).click();

    await says(page, 'Hello');
    expect(await page.locator('#notice[role=alert]').count()).toBe(0);
  }, 30_000);

  test('a lost connection is said and mended', async () => {
    const page = await open('/');
    await says(page, 'Hello');

    fake.dropSockets();

    await page.getByText('Connection lost. Reconnecting…').waitFor();
    await page.getByText('Connection lost. Reconnecting…').waitFor({ state: 'detached', timeout: 15_000 });
  }, 40_000);

  test('where no WebSocket gets through the chat polls', async () => {
    fake.works.sockets = false;
    const page = await open('/');

    await say(page, 'hello there');

    await says(page, 'You said: hello there');
  }, 30_000);

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'en-US', ...options });
    const page = await context.newPage();
    page.on('console', (line) => {
      // Web Chat sets one empty inline style; the hash is that of "".
      const isKnown = line.text().includes('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
      if (line.type() === 'error' && !isKnown) complaints.push(line.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(fake.url + path);
    return page;
  }

  async function say(page: Page, text: string): Promise<void> {
    await page.locator('#transcript .webchat__bubble').first().waitFor();
    await page.locator('#transcript textarea').fill(text);
    await page.keyboard.press('Enter');
  }

  async function says(page: Page, text: string): Promise<void> {
    await page.locator('#transcript .webchat__bubble', { hasText: text }).first().waitFor();
  }
});
