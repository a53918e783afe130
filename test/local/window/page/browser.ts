/** Debian's Chromium, driven by playwright-core, with axe-core in each page. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const program = process.env.CHROMIUM ?? 'chromium';
const found = spawnSync('sh', ['-c', 'command -v "$0"', program], { encoding: 'utf8' }).stdout.trim();
const works = found !== '' && spawnSync(found, ['--version'], { stdio: 'ignore' }).status === 0;
if (!works && process.env.REQUIRE_CHROMIUM) throw new Error(`There is no ${program} on this machine.`);
if (!works) {
  // jest keeps back what a file says on the console when all of its tests are skipped.
  process.stderr.write(
    `Skipped: the window in a browser, as there is no ${program} on this machine (Debian: apt-get install chromium).\n`,
  );
}

/** Tests that want a browser; skipped where there is none. */
export const describeInBrowser = works ? describe : describe.skip;

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface OpenedPage {
  page: Page;
  /** What the page said on its console, and errors that nothing caught. */
  complaints: string[];
}

/** A browser for the tests of one file. */
export function useBrowser(): { open(url: string): Promise<OpenedPage> } {
  let browser: Browser;
  const opened: OpenedPage[] = [];
  beforeAll(async () => {
    if (!works) return;
    const { chromium } = await import('playwright-core');
    browser = await chromium.launch({ executablePath: found });
  });
  afterAll(() => browser?.close());
  return {
    async open(url) {
      for (const { page } of opened.splice(0)) await page.context().close();
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      // Before the page's own policy holds.
      await page.addInitScript(axe);
      opened.push({ page, complaints });
      await page.goto(url);
      return { page, complaints };
    },
  };
}

interface Axe {
  run(options: RunOptions): Promise<AxeResults>;
}

/**
 * Fails with each rule of axe-core that the page breaks now, and where; also where it is wider than its window.
 * @param only these rules; all when left out
 */
export async function expectAccessible(page: Page, only?: string[]): Promise<void> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
  };
  const { violations } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: Axe }).axe.run(given),
    options,
  );
  const broken = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
  expect(broken).toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond).toBeLessThanOrEqual(0);
}
