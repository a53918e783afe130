import { test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, expectAccessible, type PageOptions, useBrowser } from './browser.ts';
import { exampleProject, useProject } from './project.ts';

const looks: [string, PageOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['narrow', { width: 'narrow' }],
];

/** What is looked at: how it is reached from the list of requests. */
const states: [string, (page: Page) => Promise<unknown>][] = [
  ['the list of requests', (page) => page.locator('.request').first().waitFor()],
  ['distributions', (page) => follow(page, 'Distributions', 'Distribution')],
  ['builds, one of them broken', (page) => follow(page, 'Builds', 'Builds')],
  ['a request that failed', (page) => openAll(page, '/broken')],
  ['a request that was answered', (page) => openAll(page, '/style.css')],
  ['a request that is not kept any more', (page) => gone(page)],
  ['a filter that nothing fits', (page) => page.getByRole('searchbox').fill('nothing has this')],
];

describeInBrowser('axe-core finds nothing on the window', () => {
  const project = useProject({
    ...exampleProject,
    'functions/broken.ts': 'export const handler = async () => {',
    'edge.yml': `${exampleProject['edge.yml']}  broken:
    entry: functions/broken.ts
    associations: ["/other/* viewer-response"]
`,
  });
  const browser = useBrowser();

  test.each(looks)('%s', async (_, options) => {
    await fetch(`${project.edge}/_local/traces`, { method: 'DELETE' });
    const { page } = await browser.open(project.window, options);
    await page.getByText('No request yet').waitFor();
    await expectAccessible(page);
    for (const path of ['/broken', '/throws', '/style.css', '/nothing']) await fetch(`${project.site}${path}`);
    for (const [, reach] of states) {
      await page.goto('about:blank');
      await page.goto(project.window);
      await reach(page);
      await expectAccessible(page);
    }
  });
});

async function follow(page: Page, link: string, heading: string) {
  await page.getByRole('navigation').getByRole('link', { name: link }).click();
  await page.getByRole('heading', { level: 2, name: heading }).waitFor();
}

/** Opens a request, and everything in it that can be opened. */
async function openAll(page: Page, path: string) {
  await page.locator('.request', { hasText: path }).first().click();
  await page.locator('.phases').waitFor();
  for (const summary of await page.locator('summary').all()) await summary.click();
  while ((await page.locator('button.fold').count()) > 0) await page.locator('button.fold').first().click();
}

async function gone(page: Page) {
  await page.goto(`${page.url().split('#')[0]}#/traces/gone-1`);
  await page.getByRole('heading', { level: 2, name: 'not kept any more' }).waitFor();
}
