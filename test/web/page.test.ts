import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
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
    await buildPage();
    browser = await openBrowser(executablePath ?? '');
  }, 120_000);
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

  test('shows what is said before Web Chat has arrived, and nothing of it afterwards', async () => {
    let arrive: () => void = () => undefined;
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const page = await open('/', {}, (context) =>
      context.route(/\/webchat\.\w+\.js$/, async (route) => {
        await arrival;
        await route.continue();
      }),
    );

    await page.locator('#first-words .bubble', { hasText: 'Hello. I register' }).waitFor();
    expect(await page.locator('#first-words .pill').allTextContents()).toContain('Non-profit');
    arrive();

    await says(page, 'Hello. I register');
    await page.locator('#first-words:empty').waitFor({ state: 'attached' });
  }, 30_000);

  test('shows the answers so far as text, whatever they contain', async () => {
    const page = await open('/');
    await say(page, 'fill');

    const legalName = page.locator('#panel [data-field="company.legalName"] .line');
    await legalName.waitFor({ state: 'attached' });

    expect(await legalName.textContent()).toBe('<img src=x onerror="document.title=\'owned\'">');
    expect(await page.locator('#panel img').count()).toBe(0);
    expect(await page.locator('#panel [aria-current="step"] h3').textContent()).toBe('Opt-in method');
    expect(await page.locator('#panel [data-key="company"] .section-status').textContent()).toBe('Done');
    expect(await page.locator('#panel .missing').textContent()).toBe('2 answers still needed');
    expect(complaints).toEqual([]);
  }, 30_000);

  test('what a customer types stays text in the chat too', async () => {
    const page = await open('/');
    const markup = '<img src=x onerror="document.title=1"> [x](javascript:alert(1)) **bold**';
    await say(page, markup);

    await says(page, `You said: ${markup}`);

    expect(await page.locator('#transcript .webchat__bubble :is(img, strong, [href^="javascript"])').count()).toBe(0);
    expect(await page.title()).toBe('Toll-free number registration');
  }, 30_000);

  test('a company number is hidden until it is asked for', async () => {
    const page = await open('/');
    await say(page, 'fill');
    const number = page.locator('#panel [data-field="company.registrationNumber"]');

    expect(await number.locator('.line').textContent()).toBe('••-•••••90');
    await number.getByRole('button', { name: 'Show Company number' }).click();
    expect(await number.locator('.line').textContent()).toBe('83-4567890');
    await number.getByRole('button', { name: 'Hide Company number' }).click();
    expect(await number.locator('.line').textContent()).toBe('••-•••••90');
  }, 30_000);

  test('what has to be fixed is counted, and said beside its answer', async () => {
    const page = await open('/');
    await say(page, 'fill');

    const finding = page.locator('#panel [data-field="sampleMessages"] .finding');
    await finding.waitFor();

    expect(await page.locator('#panel .finding-counts li').allTextContents()).toEqual(['1 to fix', '1 to check']);
    expect(await finding.textContent()).toContain('Must be fixed');
    expect(await page.locator('#panel [data-field="optIn.description"] .finding').textContent()).toContain('Reviewers may object');
  }, 30_000);

  test('a sent form shows its reference and can no longer be changed', async () => {
    const page = await open('/');
    await say(page, 'send');

    await page.locator('#panel .status').waitFor();

    expect(await page.locator('#panel .status').textContent()).toContain('TFN-1');
    expect(await page.locator('#panel [data-change]').count()).toBe(0);
  }, 30_000);

  test('speaks Korean to a Korean browser', async () => {
    const page = await open('/', { locale: 'ko-KR' });

    await says(page, '안녕하세요');

    expect(await page.locator('h1 .long').textContent()).toBe('수신자 부담 번호 등록');
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    expect(await page.getByText('답변이 여기에 표시돼요').isVisible()).toBe(true);
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
    const button = page.getByRole('button', { name: 'Answers 2 answers still needed' });
    const panel = page.locator('#panel');
    await button.waitFor();

    for (const leave of [() => page.keyboard.press('Escape'), () => page.mouse.click(160, 20), () => panel.locator('.close').click()]) {
      expect(await panel.isVisible()).toBe(false);
      await button.click();
      expect(await panel.isVisible()).toBe(true);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      await leave();
    }
    expect(await panel.isVisible()).toBe(false);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
  }, 30_000);

  test('the sheet keeps the keyboard inside and gives it back', async () => {
    const page = await open('/', { viewport: { width: 390, height: 844 } });
    await say(page, 'fill');
    await page.getByRole('button', { name: /^Answers/ }).press('Enter');
    const places = new Set<string>();

    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      places.add(await page.evaluate<string>('document.activeElement.closest("#sheet, #chat, .bar")?.id ?? "none"'));
    }
    await page.keyboard.press('Escape');

    // Between the last and the first stands the browser's own bar.
    expect([...places].filter((place) => place !== 'none')).toEqual(['sheet']);
    expect(await focused(page)).toContain('Answers');
  }, 30_000);

  test('everything can be done with the keyboard alone', async () => {
    const page = await open('/');
    await says(page, 'Hello');

    await tabTo(page, '.webchat__suggested-actions__button');
    await page.keyboard.press('Enter');
    await says(page, 'You said: Private company');
    await tabTo(page, '#transcript textarea');
    await page.keyboard.type('fill');
    await page.keyboard.press('Enter');
    await says(page, 'What is the EIN');
    await tabTo(page, '#panel [data-change="useCases[0].optIn.methods"]');
    await page.keyboard.press('Enter');

    await says(page, 'Change How people agree');
    await page.keyboard.type('on paper');
    await page.keyboard.press('Enter');
    await says(page, 'You said: on paper');
    expect(fake.values).toEqual([{ action: 'change', field: 'useCases[0].optIn.methods', registration: 'r1', revision: 1 }]);
  }, 60_000);

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

  test('what is sent while the connection is lost goes out when it is back', async () => {
    const page = await open('/');
    await says(page, 'Hello');
    fake.works.sockets = false;
    fake.dropSockets();
    await page.getByText('Connection lost. Reconnecting…').waitFor();

    const box = page.locator('#transcript textarea');
    await box.fill('my answer');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await box.inputValue()).toBe('my answer');
    expect(fake.received).toEqual([]);
    fake.works.sockets = true;

    await says(page, 'You said: my answer');
    expect(fake.received).toHaveLength(1);
    expect(await box.inputValue()).toBe('');
  }, 40_000);

  test('half a sentence outlives a conversation the server has forgotten', async () => {
    const page = await open('/');
    await says(page, 'Hello');
    const box = page.locator('#transcript textarea');
    await box.fill('half a sen');

    fake.forget();

    await page.locator('[data-connection="failed"]').waitFor({ timeout: 20_000 });
    await page.locator('[data-connection="online"]').waitFor({ timeout: 20_000 });
    expect(await box.inputValue()).toBe('half a sen');
  }, 60_000);

  test('where no WebSocket gets through the chat polls', async () => {
    fake.works.sockets = false;
    const page = await open('/');

    await say(page, 'hello there');

    await says(page, 'You said: hello there');
  }, 30_000);

  async function open(path: string, options: BrowserContextOptions = {}, prepare?: (context: BrowserContext) => unknown): Promise<Page> {
    const context = await browser.newContext({ locale: 'en-US', ...options });
    await prepare?.(context);
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

  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    }
    throw new Error(`The keyboard does not reach ${selector}`);
  }

  function focused(page: Page): Promise<string> {
    return page.evaluate('document.activeElement.textContent');
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
