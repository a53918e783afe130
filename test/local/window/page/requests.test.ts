import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, useBrowser } from './browser.ts';
import { exampleProject, useProject } from './project.ts';

describeInBrowser('the window on requests', () => {
  const project = useProject(exampleProject);
  const browser = useBrowser();
  const row = (page: Page, path: string) => page.locator('.request', { hasText: path }).first();
  const ask = (path: string, init?: RequestInit) => fetch(`${project.site}${path}`, init);
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

  test('says what to do while there is none, then shows each as it comes', async () => {
    const { page, complaints } = await browser.open(project.window);
    await page.getByText('No request yet').waitFor();
    await page.getByText('Connected').waitFor();
    await ask('/style.css', { headers: { 'CloudFront-Viewer-Country': 'DE' } });
    await row(page, '/style.css').waitFor();
    expect(await row(page, '/style.css').innerText()).toMatch(
      /^GET\s+\/style\.css[\s,]+200[\s\S]+Miss[\s\S]+ran\s+greeting, router[\s\S]+DE[\s\S]+ m?s$/,
    );
    expect(await page.getByText('No request yet').count()).toBe(0);
    await page.waitForFunction(() => document.querySelector('#announcer')?.textContent === '1 new request.');
    expect(complaints).toEqual([]);
  });

  test('opens one, with each phase in its order, the changes, log lines and figures', async () => {
    await ask('/style.css?phases');
    const { page, complaints } = await browser.open(project.window);
    await row(page, '/style.css?phases').click();
    await page.getByRole('heading', { level: 2, name: /200 GET \/style\.css\?phases/ }).waitFor();
    const phases = await page.locator('.phase h4').allInnerTexts();
    expect(phases).toEqual([
      'Behaviour',
      'viewer-request',
      'Cache',
      'origin-request',
      'Origin',
      'origin-response',
      'viewer-response',
    ]);
    const greeting = page.locator('.phase[data-phase="viewer-request"]');
    expect(await greeting.locator('ins').allInnerTexts()).toEqual([
      expect.stringMatching(/added:\s"x-greeting": \{ "value": "hello" \}/),
    ]);
    expect(await greeting.getByRole('list', { name: 'Log lines of greeting' }).innerText()).toBe('greeting /style.css');
    const router = page.locator('.phase[data-phase="origin-request"]');
    expect(
      await router.locator('meter').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Duration: .* of \d+/),
        expect.stringMatching(/^Memory: \d+ MB of 128 MB/),
      ]),
    );
    expect(await page.locator('.failure').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('says first and exactly why CloudFront would answer 502, with the rule and its source', async () => {
    await ask('/broken');
    const { page } = await browser.open(project.window);
    await row(page, '/broken').click();
    const failure = page.getByRole('region', { name: 'CloudFront answers 502 at origin-request' });
    await failure
      .getByText(`request.headers['x-tenant'] is "acme"; CloudFront takes an array of { key, value }.`)
      .waitFor();
    expect(await failure.innerText()).toContain('result-header');
    const source = failure.getByRole('link', { name: /Lambda@Edge event structure/ }).first();
    expect(await source.getAttribute('href')).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
    expect(await source.getAttribute('rel')).toContain('noreferrer');
    await failure.getByRole('link', { name: 'origin-request' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-phase') === 'origin-request');
    expect(await page.locator('.phase[data-phase="origin"]').innerText()).toMatch(
      /CloudFront answered with an error of its own/,
    );
  });

  test('shows what was thrown, with its stack, where CloudFront would answer 503', async () => {
    await ask('/throws');
    const { page } = await browser.open(project.window);
    await row(page, '/throws').click();
    const failure = page.getByRole('region', { name: 'CloudFront answers 503 at origin-request' });
    await failure.getByText('TypeError: no such tenant').first().waitFor();
    expect(await failure.innerText()).toContain('LambdaExecutionError');
    // In the user's own file.
    expect(await failure.innerText()).toMatch(/functions\/router\.ts:5:\d+/);
    const stack = page.getByRole('list', { name: 'Error of router' });
    expect(await stack.innerText()).toMatch(/TypeError: no such tenant\s+at .*functions\/router\.ts:5:\d+/);
  });

  test('has an address for each that can be kept, and the back button leads back', async () => {
    await ask('/?kept');
    const { page } = await browser.open(project.window);
    await row(page, '/?kept').click();
    await page.getByRole('heading', { level: 2, name: /\?kept/ }).waitFor();
    const address = page.url();
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'Distribution' }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { level: 2, name: /\?kept/ }).waitFor();
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByRole('heading', { level: 2, name: /\?kept/ }).waitFor();
    expect(await page.title()).toMatch(/^200 GET \/ · edge-local$/);
    await page.goto(`${project.window}#/traces/nothing-1`);
    await page.getByRole('heading', { level: 2, name: 'not kept any more' }).waitFor();
  });

  test('can be walked, opened and left by keys alone', async () => {
    for (const path of ['/?one', '/?two', '/?three']) await ask(path);
    const { page } = await browser.open(project.window);
    await row(page, '/?three').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to details');
    await page.locator('#filter').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('/?three');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('/?one');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'detail-heading');
    expect(await focused(page)).toContain('/?two');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.classList.contains('request'));
    expect(await focused(page)).toContain('/?two');
    await page.keyboard.press('Home');
    expect(await focused(page)).toContain('/?three');
    const stops = await page
      .locator('.request')
      .evaluateAll((all) => all.filter((one) => (one as HTMLElement).tabIndex === 0).length);
    expect(stops).toBe(1);
  });

  test('can be filtered, held and cleared', async () => {
    await ask('/style.css');
    await ask('/throws');
    await ask('/broken');
    const { page } = await browser.open(project.window);
    await row(page, '/broken').waitFor();
    await page.getByRole('searchbox').fill('get BROKEN');
    expect(await page.locator('.request').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('/broken')]),
    );
    expect(await page.locator('.request', { hasText: '/style.css' }).count()).toBe(0);
    await page.getByRole('searchbox').fill('no such words');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('checkbox', { name: 'Failed only' }).check();
    expect(new Set(await page.locator('.request .status').allInnerTexts())).toEqual(new Set(['502', '503']));
    await page.getByRole('checkbox', { name: 'Failed only' }).uncheck();

    await page.getByRole('button', { name: 'Pause' }).click();
    await ask('/?while-held');
    await page.getByText('paused, 1 waiting').waitFor();
    expect(await row(page, '/?while-held').count()).toBe(0);
    await page.getByRole('button', { name: 'Pause' }).click();
    await row(page, '/?while-held').waitFor();

    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByText('No request yet').waitFor();
    expect(((await (await fetch(`${project.edge}/_local/traces`)).json()) as { traces: unknown[] }).traces).toEqual([]);
  });

  test('stays usable when many come at once', async () => {
    const { page, complaints } = await browser.open(project.window);
    await page.getByText('Connected').waitFor();
    for (let round = 0; round < 12; round++) {
      await Promise.all(
        Array.from({ length: 50 }, async (_, at) => (await ask(`/style.css?${round}-${at}`)).arrayBuffer()),
      );
    }
    await page.getByText('500 requests', { exact: true }).waitFor();
    expect(await page.locator('.request').count()).toBe(500);
    expect(complaints).toEqual([]);
  });

  test('says when the local edge is gone, and goes on by itself when it is back', async () => {
    await ask('/?before');
    const { page } = await browser.open(project.window);
    await row(page, '/?before').waitFor();
    await project.stop();
    await page.getByText('The local edge does not answer. Trying again').waitFor();
    await project.start();
    await page.getByText('Connected').waitFor();
    await page.getByText('No request yet').waitFor();
    await ask('/?after');
    await row(page, '/?after').waitFor();
  });
});
