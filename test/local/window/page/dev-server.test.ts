import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { describeInBrowser, useBrowser } from './browser.ts';
import { exampleProject, useProject } from './project.ts';

const greeting = exampleProject['functions/greeting.ts'];

describeInBrowser('the window on what the dev server builds', () => {
  const project = useProject(exampleProject);
  const browser = useBrowser();

  test('a source is saved, and the next request shows the change', async () => {
    const { page, complaints } = await browser.open(`${project.window}#/builds`);
    const build = page.getByRole('region', { name: 'Build of greeting' });
    await build.getByText('Built', { exact: true }).waitFor();
    const before = await build.innerText();
    project.save('functions/greeting.ts', greeting.replace("'hello'", "'good evening'"));
    await page.waitForFunction(
      (text) =>
        document.querySelector('[aria-label="Build of greeting"]')?.textContent !== text &&
        document.querySelector('.build-state.ok'),
      before,
    );
    await build.getByText('Built', { exact: true }).waitFor();
    await expect(eventually(async () => (await fetchedEvent('/?changed')).includes('good evening'))).resolves.toBe(
      true,
    );
    await page.locator('.request', { hasText: '/?changed' }).first().click();
    const changes = page.locator('.phase[data-phase="viewer-request"] ins');
    await changes.filter({ hasText: '"x-greeting": { "value": "good evening" }' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('a broken source is shown with file and line, and the last good build goes on serving', async () => {
    const { page } = await browser.open(project.window);
    await page.getByText('Connected').waitFor();
    project.save('functions/greeting.ts', `${greeting}\nconst = 1;\n`);
    const banner = page.getByRole('region', { name: 'Broken builds' });
    await banner.getByText('1 build broken: greeting.').waitFor();
    expect(await banner.innerText()).toContain('The last good build is serving.');
    await banner.getByRole('link', { name: 'Show why' }).click();
    const build = page.getByRole('region', { name: 'Build of greeting' });
    await build.getByText(/^functions\/greeting\.ts:8/).waitFor();
    expect(await build.innerText()).toContain('The last good build is serving: version');
    expect((await fetch(`${project.site}/`)).status).toBe(200);

    project.save('functions/greeting.ts', greeting);
    await banner.waitFor({ state: 'hidden' });
    await build.getByText('Built', { exact: true }).waitFor();
  });

  test('findings of the checks stand beside the build, with rule and source', async () => {
    const { page } = await browser.open(`${project.window}#/builds`);
    const build = page.getByRole('region', { name: 'Build of router' });
    await build.getByText('Built, with 1 finding').waitFor();
    expect(await build.innerText()).toMatch(
      /Warning: functions\/router\.ts:4:\d+ The header x-tenant[\s\S]*Rule header-shape/,
    );
  });

  test('distributions are drawn with their behaviours, functions and origin', async () => {
    const { page } = await browser.open(`${project.window}#/distributions`);
    const way = page.getByRole('list', { name: 'The way of requests for Everything else' });
    await way.waitFor();
    const steps = await way.getByRole('listitem').evaluateAll((all) => all.map((one) => one.textContent));
    expect(steps).toEqual([
      'Viewer',
      'viewer-request: greetingCloudFront Function',
      expect.stringMatching(/^Cache/),
      expect.stringMatching(/^origin-request: router v\d+Lambda@Edge$/),
      expect.stringMatching(/^site.*http:\/\//),
      'origin-response: no function',
      'viewer-response: no function',
    ]);
  });

  test('stages and what they run stand below, where a bucket holds release records', async () => {
    const put = (key: string, body?: string) => fetch(`${project.edge}/${key}`, { method: 'PUT', body });
    await put('releases');
    const distributions = {
      www: { id: 'E1', version: '7', versionArn: null, associations: ['default origin-request'] },
    };
    const record = {
      ...{
        schema: 1,
        owner: 'action',
        function: 'router',
        stage: 'prod',
        target: 'lambda-edge',
        functionName: 'prod-router',
      },
      ...{
        version: '7',
        sha256: 'ab12'.repeat(16),
        releasedAt: '2026-11-21T09:30:00.000Z',
        distributions,
        previous: [],
      },
    };
    await put('releases/edge/router/stages/prod.json', JSON.stringify(record));
    const { page } = await browser.open(`${project.window}#/distributions`);
    const stage = page.getByRole('region', { name: 'Stage prod' });
    await stage.waitFor();
    expect(await stage.getByText('Release records of').innerText()).toMatch(/s3:\/\/releases\/edge/);
    const cells = await stage.locator('tbody th, tbody td').allInnerTexts();
    expect(cells).toEqual(['router', '7', 'ab12ab12ab12', '2026-11-21 09:30:00 UTC', 'www']);
  });

  test('an event is saved as a sample by one click', async () => {
    await fetchedEvent('/?sample');
    const { page } = await browser.open(project.window);
    await page.locator('.request', { hasText: '/?sample' }).first().click();
    const phase = page.locator('.phase[data-phase="origin-request"]');
    await phase.getByRole('button', { name: 'Save event as a sample' }).click();
    await phase.getByText('Saved as').waitFor();
    const file = await phase.getByRole('status').locator('code').innerText();
    const sample = JSON.parse(readFileSync(path.join(project.folder, file), 'utf8'));
    expect(sample.event.Records[0].cf.config.eventType).toBe('origin-request');
    expect(sample.event.Records[0].cf.request.uri).toBe('/index.html');
  });

  test('a request is sent again with another method, path, country, headers and body, and its trace opens', async () => {
    await fetchedEvent('/?first');
    const { page } = await browser.open(project.window);
    await page.locator('.request', { hasText: '/?first' }).first().click();
    await page.getByRole('link', { name: 'Send again' }).click();
    const form = page.getByRole('form', { name: 'Send again' });
    await form.getByLabel('Method').selectOption('POST');
    await form.getByLabel('Path and query').fill('/style.css?again');
    await form.getByLabel('Country').fill('jp');
    await form.getByLabel('Headers, one a line').fill('X-One: 1\nX-Two: zwei');
    await form.getByLabel('Body').fill('{"grüße":1}');
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: /POST \/style\.css\?again/ }).waitFor();
    await page.getByText("The viewer's request").click();
    const headers = await page.getByRole('list', { name: "Headers of the viewer's request" }).innerText();
    expect(headers).toMatch(/X-One: 1\nX-Two: zwei/);
    expect(await page.getByRole('list', { name: 'Body' }).first().innerText()).toBe('{"grüße":1}');
    expect(await page.locator('.way .viewer').innerText()).toContain('JP');
    await page.getByRole('link', { name: 'this one' }).click();
    await page.getByRole('heading', { level: 2, name: /\/\?first/ }).waitFor();
  });

  test('what cannot be sent is said beside the button', async () => {
    await fetchedEvent('/?wrong');
    const { page } = await browser.open(project.window);
    await page.locator('.request', { hasText: '/?wrong' }).first().click();
    const form = page.getByRole('form', { name: 'Send again' });
    await form.getByLabel('Headers, one a line').fill('no colon here');
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    await form.getByText('Headers: got "no colon here", expected Name: value.').waitFor();
    await form.getByLabel('Headers, one a line').fill('');
    await form.getByLabel('Country').fill('1');
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    await form.getByText(/country: got "1"/).waitFor();
  });

  /** Asks the site, and returns the whole trace as text. */
  async function fetchedEvent(url: string): Promise<string> {
    await (await fetch(`${project.site}${url}`)).arrayBuffer();
    const { traces } = (await (await fetch(`${project.edge}/_local/traces`)).json()) as { traces: { id: string }[] };
    return (await fetch(`${project.edge}/_local/traces/${traces[0]!.id}`)).text();
  }

  async function eventually(holds: () => Promise<boolean>): Promise<boolean> {
    const until = Date.now() + 10_000;
    while (Date.now() < until) if (await holds()) return true;
    return false;
  }
});
