import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, useBrowser } from './browser.ts';
import { exampleProject, useProject } from './project.ts';

/** What a browser tells a page whose tab goes to the background, or comes back. */
async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

describeInBrowser('the window in several tabs', () => {
  const project = useProject(exampleProject);
  const browser = useBrowser();
  const ask = (path: string) => fetch(`${project.site}${path}`).then((answer) => answer.arrayBuffer());

  test('tabs in the background leave connections to one more, and know what they missed when they come back', async () => {
    const { page: first } = await browser.open(project.window);
    await first.getByText('Connected').waitFor();
    await setHidden(first, true);
    for (let tab = 2; tab <= 8; tab++) {
      const page = await first.context().newPage();
      await page.goto(project.window);
      await page.getByText('Connected').waitFor();
      await setHidden(page, true);
    }
    await ask('/style.css?missed');
    expect(await first.locator('.request', { hasText: '?missed' }).count()).toBe(0);
    await setHidden(first, false);
    await first.locator('.request', { hasText: '?missed' }).waitFor();
  });

  test('a list that is held stands still in a tab that was away, too', async () => {
    await ask('/style.css?held');
    const { page } = await browser.open(project.window);
    await page.locator('.request', { hasText: '?held' }).waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await setHidden(page, true);
    await ask('/style.css?later');
    await setHidden(page, false);
    await page.getByText('paused, 1 waiting').waitFor();
    expect(await page.locator('.request', { hasText: '?later' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.locator('.request', { hasText: '?later' }).waitFor();
  });

  test("a page that is opened at a request's address shows its line in the list", async () => {
    await ask('/style.css?first');
    const { traces } = (await (await fetch(`${project.edge}/_local/traces?limit=1`)).json()) as {
      traces: { id: string }[];
    };
    for (let more = 0; more < 40; more++) await ask(`/style.css?${more}`);
    const { page } = await browser.open(`${project.window}#/traces/${traces[0]!.id}`);
    await page.locator('.phases').waitFor();
    await page.waitForFunction(() => {
      const line = document.querySelector('.request[aria-current]')?.getBoundingClientRect();
      return line !== undefined && line.top >= 0 && line.bottom <= innerHeight;
    });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});
