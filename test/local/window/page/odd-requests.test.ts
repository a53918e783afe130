import { request } from 'node:http';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, expectAccessible, useBrowser } from './browser.ts';
import { exampleProject, useProject } from './project.ts';

const longPath = `/${'segment-'.repeat(400)}`;

describeInBrowser('the window on requests of an unusual form', () => {
  const project = useProject({
    ...exampleProject,
    'functions/router.ts': `export const handler = async (event: any) => {
  const request = event.Records[0].cf.request;
  for (let line = 1; line <= 200; line++) console.log('line ' + line);
  return request;
};
`,
  });
  const browser = useBrowser();
  const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
    new Promise<void>((done, failed) => {
      const sent = request(project.site, { path, method, headers, agent: false }, (answer) => {
        answer.resume().once('end', () => done());
      });
      sent.once('error', failed).end();
    });
  const openFirst = async (): Promise<Page> => {
    const { page } = await browser.open(project.window);
    await page.locator('.request').first().click();
    await page.locator('.phases').waitFor();
    return page;
  };

  test('OPTIONS for the whole server, which has no path', async () => {
    await ask('*', 'OPTIONS');
    const page = await openFirst();
    expect(await page.getByRole('heading', { level: 2, name: /OPTIONS/ }).innerText()).toMatch(/OPTIONS \*$/);
    expect(await page.title()).toMatch(/OPTIONS \* · edge-local$/);
  });

  test('a very long URL leaves room for what matters, and stands whole with the request', async () => {
    await ask(longPath);
    const page = await openFirst();
    expect((await page.locator('#detail-heading').innerText()).length).toBeLessThan(300);
    await page.getByText("The viewer's request").click();
    expect(await page.locator('#detail').innerText()).toContain(longPath);
  });

  test('a long log scrolls in its own frame, which the keyboard reaches', async () => {
    await ask('/style.css?log');
    const page = await openFirst();
    const logs = page.getByRole('list', { name: 'Log lines of router' });
    expect(await logs.locator('li').count()).toBe(200);
    const { clientHeight, scrollHeight, tabIndex } = await logs.evaluate((list) => ({
      clientHeight: list.clientHeight,
      scrollHeight: list.scrollHeight,
      tabIndex: (list as HTMLElement).tabIndex,
    }));
    expect([clientHeight < scrollHeight, clientHeight < 500, tabIndex]).toEqual([true, true, 0]);
    await expectAccessible(page);
  });

  test('headers that were not kept are named where the request is sent again', async () => {
    const value = 'x'.repeat(7000);
    await ask('/style.css?headers', 'GET', { 'x-a': value, 'x-b': value, 'x-c': value, 'x-d': value, 'x-e': value });
    const { traces } = (await (await fetch(`${project.edge}/_local/traces?limit=1`)).json()) as {
      traces: { id: string; url: string }[];
    };
    // Node.js takes 16 KB of headers from a viewer: whatever of that is kept, the form says what is missing.
    const { page } = await browser.open(`${project.window}#/traces/${traces[0]!.id}`);
    await page.route('**/_local/traces/*', async (route) => {
      const answer = await route.fetch();
      const trace = await answer.json();
      trace.request.headersLeftOut = 2;
      await route.fulfill({ response: answer, json: trace });
    });
    await page.reload();
    await page.getByText('2 headers of the request were too long to keep.').waitFor();
    const described = await page.getByLabel('Headers, one a line').getAttribute('aria-describedby');
    expect(described).toBe('resend-headers-note');
  });
});
