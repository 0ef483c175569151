import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ANSWERS, KOREAN_ANSWERS } from '../support/answers.ts';
import { PICTURE } from '../support/finishedForms.ts';
import { RunningBot } from '../support/runningBot.ts';
import { chromiumPath, openBrowser } from '../web/browser.ts';

const executablePath = chromiumPath();
const withBrowser = executablePath ? describe : describe.skip;
if (!executablePath) process.stderr.write('No registration in the browser: no Chromium found. Install one or set CHROMIUM_PATH.\n');

/** Pictures for people, where somebody asks for them. */
const PICTURES = process.env['PICTURES_DIR'];

const DESK = { width: 1280, height: 860 };

withBrowser('a newcomer in a browser', () => {
  let browser: Browser;
  let bot: RunningBot;

  beforeAll(async () => {
    bot = await RunningBot.start();
    browser = await openBrowser(executablePath ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    await bot?.dispose();
  });

  const open = async (locale: string): Promise<Page> => {
    const context = await browser.newContext({ locale, viewport: DESK });
    const page = await context.newPage();
    await page.goto(bot.url);
    await page.locator('.webchat__bubble').first().waitFor({ timeout: 30_000 });
    return page;
  };
  // Every message stands for a while in a live region too: only the bubbles count.
  const hears = (page: Page, text: string | RegExp) =>
    page.locator('#transcript .webchat__bubble', { hasText: text }).last().waitFor({ timeout: 60_000 });
  const shoot = (page: Page, name: string) => page.screenshot({ path: path.join(PICTURES ?? '', `${name}.png`) });
  /** On a desk and on a phone, once the transcript stands still at its end. */
  const picture = async (page: Page, name: string): Promise<void> => {
    if (!PICTURES) return;
    await page.waitForTimeout(1_500);
    await shoot(page, `${name}-wide`);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(1_500);
    await shoot(page, `${name}-phone`);
    await page.setViewportSize(DESK);
  };
  const say = async (page: Page, text: string, then: string | RegExp): Promise<void> => {
    const box = page.locator('#transcript textarea');
    await box.fill(text);
    await box.press('Enter');
    await hears(page, then);
  };
  /** What the bot would write instead of what was said. */
  const PROPOSED = /^(?:Use this|이걸로 할게요)$/;
  /** Says something, waits until it stands in the transcript and was answered, and takes what the bot proposes in its place. */
  const answer = async (page: Page, text: string): Promise<void> => {
    const bubbles = page.locator('#transcript .webchat__bubble');
    const before = await bubbles.count();
    await page.locator('#transcript textarea').fill(text);
    await page.keyboard.press('Enter');
    await bubbles.nth(before + 1).waitFor({ timeout: 30_000 });
    await page.waitForTimeout(500);
    const proposed = page.locator('#transcript .webchat__suggested-actions__button', { hasText: PROPOSED });
    while ((await proposed.count()) > 0) {
      const heard = await bubbles.count();
      await proposed.click();
      await bubbles.nth(heard + 1).waitFor({ timeout: 30_000 });
      await page.waitForTimeout(500);
    }
  };
  const choose = async (page: Page, title: string, then: string | RegExp): Promise<void> => {
    await page.locator('#transcript .webchat__suggested-actions__button', { hasText: title }).click();
    await hears(page, then);
  };
  const sendByCard = async (page: Page, title: string, then: RegExp): Promise<void> => {
    await page
      .locator('#transcript .ac-pushButton', { hasText: new RegExp(`^${title}$`) })
      .last()
      .click();
    await hears(page, then);
  };
  const mails = (): string[] => readdirSync(bot.dataDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.eml'));

  it.each([
    [
      'English',
      'en-US',
      'Start',
      ANSWERS,
      'What kind of organization',
      'Show it to the reviewers',
      'Is all of this true',
      'Send',
      /Your reference is TFN-/,
    ],
    [
      'Korean',
      'ko-KR',
      '시작',
      KOREAN_ANSWERS,
      '어떤 조직인가요',
      '심사자가 볼 수 있게',
      '아래 내용이 모두 맞나요',
      '제출',
      /접수 번호는 TFN-/,
    ],
  ])('registers in %s, from hello to the mail', async (name, locale, start, answers, kind, evidence, rules, send, reference) => {
    const page = await open(locale);
    const before = mails().length;
    await picture(page, `${name}-1-greeting`);

    await choose(page, start, kind);
    const asked = Object.keys(answers);
    const upTo = asked.indexOf('useCases[0].callToAction.evidence');
    for (const [i, key] of asked.slice(0, upTo).entries()) {
      await answer(page, answers[key] ?? '');
      if (i === upTo - 1) await hears(page, evidence);
    }
    await page.reload();
    await hears(page, evidence);
    await hears(page, answers['company.legalName'] ?? '');
    await picture(page, `${name}-2-after_reload`);
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: 'form.png', mimeType: 'image/png', buffer: Buffer.from(PICTURE) });
    await hears(page, rules);
    const inkOf = (place: string): Promise<string> =>
      page.evaluate(`getComputedStyle([...document.querySelectorAll('#transcript .webchat__bubble--from-user ${place}')].at(-1)).color`);
    expect(await inkOf('.webchat__fileContent__fileName')).toBe(await inkOf('.webchat__text-content'));
    await picture(page, `${name}-2-attestations`);
    for (const key of asked.slice(upTo + 1, -1)) {
      await answer(page, answers[key] ?? '');
      await picture(page, `${name}-2-${key.replace(/\W/g, '_')}`);
    }
    await sendByCard(page, send, reference);
    await picture(page, `${name}-3-sent`);

    for (let i = 0; i < 100 && mails().length < before + 2; i++) await page.waitForTimeout(50);
    expect(mails()).toHaveLength(before + 2);
    await page.context().close();
  });

  it('goes on under an open page when the server was killed', async () => {
    const page = await open('en-US');
    await say(page, 'register', 'What kind of organization');
    await say(page, 'private company', 'What is the legal name');

    await bot.stop('SIGKILL');
    await page.locator('#notice:not(:empty)').waitFor();
    await bot.start();
    const box = page.locator('#transcript textarea');
    // The page reconnects by itself after some seconds; a first attempt that comes too early costs twenty more.
    await page.locator('#notice:empty').waitFor({ state: 'attached', timeout: 60_000 });
    await box.fill('Maple Row Bakery LLC');
    await box.press('Enter');

    await hears(page, 'What is the registered address');
    await page.context().close();
  });
});
