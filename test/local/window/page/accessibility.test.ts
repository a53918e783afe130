import { test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, expectAccessible, useBrowser } from './browser.ts';
import { exampleProject, useProject } from './project.ts';

/** axe-core looks at every element, on a machine that may have other things to do. */
const patience = 180_000;

const edgeYml = `${exampleProject['edge.yml']}  broken:
    entry: functions/broken.ts
    associations: ["/other/* viewer-response"]
`;

describeInBrowser('axe-core finds nothing in light, dark or a narrow window on', () => {
  const project = useProject({
    ...exampleProject,
    'functions/broken.ts': 'export const handler = async () => {',
    'edge.yml': edgeYml,
  });
  const browser = useBrowser();

  /** What is looked at: how it is reached from the list of requests. */
  const states: [string, (page: Page) => Promise<unknown>][] = [
    ['a list that is empty', (page) => page.getByText('No request yet').waitFor()],
    ['distributions', (page) => follow(page, 'Distributions', 'Distribution')],
    ['builds, one of them broken', (page) => follow(page, 'Builds', 'Builds')],
    ['a request that failed', (page) => openAll(page, '/broken')],
    ['a request that was answered', (page) => openAll(page, '/style.css')],
    ['a request that is not kept any more', (page) => gone(page)],
    ['a filter that nothing fits', (page) => noneFits(page)],
    ['a local edge that is gone', (page) => stopped(page)],
  ];

  test.each(states)(
    '%s',
    async (_, reach) => {
      const { page } = await browser.open(project.window);
      await page.getByText('Connected').waitFor();
      await reach(page);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page, ['color-contrast']);
      await page.setViewportSize({ width: 360, height: 780 });
      await expectAccessible(page);
    },
    patience,
  );

  async function follow(page: Page, link: string, heading: string) {
    await page.getByRole('navigation').getByRole('link', { name: link }).click();
    await page.getByRole('heading', { level: 2, name: heading }).waitFor();
  }

  /** Opens a request, and everything in it that can be opened. */
  async function openAll(page: Page, path: string) {
    await fetch(`${project.site}${path}`);
    await page.locator('.request', { hasText: path }).first().click();
    await page.locator('.phases').waitFor();
    for (const summary of await page.locator('summary').all()) await summary.click();
    while ((await page.locator('button.fold').count()) > 0) await page.locator('button.fold').first().click();
  }

  async function gone(page: Page) {
    await page.goto(`${project.window}#/traces/gone-1`);
    await page.getByRole('heading', { level: 2, name: 'not kept any more' }).waitFor();
  }

  async function noneFits(page: Page) {
    await fetch(`${project.site}/style.css`);
    await page.locator('.request').first().waitFor();
    await page.getByRole('searchbox').fill('nothing has this');
    await page.getByRole('button', { name: 'Show all' }).waitFor();
  }

  async function stopped(page: Page) {
    await project.stop();
    await page.getByText('The local edge does not answer').waitFor();
  }
});
