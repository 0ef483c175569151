import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { buildPage, builtFolder, chromiumPath, openBrowser } from './browser.ts';
import { type FakeDirectLine, fakeDirectLine } from './fakeDirectLine.ts';

const executablePath = chromiumPath();
const axe = axeScript();
const withAxe = executablePath && axe ? describe : describe.skip;
if (!executablePath) process.stderr.write('Accessibility is not tested: no Chromium found. Install one or set CHROMIUM_PATH.\n');
else if (!axe) process.stderr.write('Accessibility is not tested: axe-core is not installed.\n');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

withAxe('the page, looked at by axe', () => {
  let browser: Browser;
  let fake: FakeDirectLine;

  beforeAll(async () => {
    await buildPage();
    browser = await openBrowser(executablePath ?? '');
    fake = await fakeDirectLine(builtFolder);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await fake?.close();
  });

  test.each([
    ['en-US', 'light'],
    ['en-US', 'dark'],
    ['ko-KR', 'light'],
    ['ko-KR', 'dark'],
  ] as const)(
    'in %s, %s, has nothing to complain about: greeting, card, answers, sheet',
    async (locale, colorScheme) => {
      const context = await browser.newContext({ locale, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(fake.url);
      await page.locator('#transcript .webchat__bubble').first().waitFor();
      const greeting = await complaints(page);

      await page.locator('#transcript textarea').fill('card');
      await page.keyboard.press('Enter');
      await page.locator('#transcript .webchat__bubble .ac-pushButton').first().waitFor();
      await page.locator('#panel .finding').first().waitFor();
      await page.locator('#panel [data-key="company"] summary').first().click();
      // Web Chat reads a card out from a copy without labels, which goes when it has been read.
      await page.locator('.webchat__live-region-transcript input').waitFor({ state: 'detached' });
      const answers = await complaints(page);

      await page.setViewportSize({ width: 390, height: 844 });
      await page.locator('#panel-button').click();
      const sheet = await complaints(page);
      const small = await smallTargets(page);
      await context.close();

      expect({ greeting, answers, sheet, small }).toEqual({ greeting: [], answers: [], sheet: [], small: [] });
    },
    60_000,
  );
});

async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe ?? '');
  return page.evaluate(`axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(standards)} } }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`);
}

/** Buttons a finger can miss: less than 44 pixels high. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('.bar button, .panel :is(.close, .peek, summary, .entry:has(button.value))')]
    .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 43.5)
    .map((target) => target.outerHTML.slice(0, 120))`);
}

function axeScript(): string | undefined {
  try {
    return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  } catch {
    return undefined;
  }
}
