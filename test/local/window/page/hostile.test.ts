import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeInBrowser, useBrowser } from './browser.ts';
import { exampleProject, useProject } from './project.ts';

/** Each of these runs, where it becomes markup or code. */
const attack = `<img src=x onerror="document.title='broken in'"><script>document.title='broken in'</script>`;
const unseen = '\u202egnp.exe\u0007\u200b';

const hostileRouter = `export const handler = async (event: any) => {
  const request = event.Records[0].cf.request;
  if (request.uri.startsWith('/throws')) {
    const error = new Error(${JSON.stringify(attack + unseen)});
    error.name = ${JSON.stringify(attack)};
    throw error;
  }
  console.log(${JSON.stringify(attack + unseen)});
  request.headers['x-attack'] = [{ key: 'X-Attack', value: ${JSON.stringify(attack)} }];
  if (request.uri.startsWith('/result')) request.headers[${JSON.stringify(attack)}] = ${JSON.stringify(attack + unseen)};
  return request;
};
`;

describeInBrowser('the window, attacked', () => {
  const project = useProject({ ...exampleProject, 'functions/router.ts': hostileRouter });
  const browser = useBrowser();
  /** A page of somebody else's. */
  let other: Server;
  beforeAll(async () => {
    other = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>Other</title>'),
    );
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
  });
  afterAll(() => void other.close());

  /** As no browser would send it. */
  const send = (path: string, headers: Record<string, string> = {}, body = '') =>
    new Promise<void>((done, failed) => {
      const sent = request(project.site, { path, method: body ? 'POST' : 'GET', headers, agent: false }, (answer) => {
        answer.resume().once('end', () => done());
      });
      sent.once('error', failed).end(body);
    });

  test.each(['/<script>alert(1)</script>?"><img/src/onerror=alert(1)>', '/throws', '/result', '/style.css'])(
    'shows %s as it is, and runs nothing of it',
    async (path) => {
      await send(
        path,
        { 'user-agent': attack, cookie: `a=${attack}`, referer: 'javascript:alert(1)' },
        path === '/style.css' ? attack : '',
      );
      const { page, complaints } = await browser.open(project.window);
      await page.locator('.request').first().click();
      await page.locator('.phases').waitFor();
      for (const summary of await page.locator('summary').all()) await summary.click();
      const text = await page.locator('#detail').innerText();
      expect(text).toContain(attack);
      expect([...unseen].filter((one) => one > '~' || one < ' ').filter((one) => text.includes(one))).toEqual([]);
      expect(await page.locator('main img, main script, main iframe').count()).toBe(0);
      expect(await page.title()).not.toContain('broken in');
      expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0);
      expect(complaints).toEqual([]);
    },
  );

  test('spells out what cannot be seen', async () => {
    await send('/style.css?seen');
    const { page } = await browser.open(project.window);
    await page.locator('.request', { hasText: '?seen' }).first().click();
    const logs = page.getByRole('list', { name: 'Log lines of router' });
    expect(await logs.innerText()).toBe(`${attack}\\u202egnp.exe\\u0007\\u200b`);
  });

  test('code that came in some other way still has no way to make markup, load or send anything', async () => {
    const { page, complaints } = await browser.open(project.window);
    const outcomes = await page.evaluate(async () => {
      const tried = (work: () => unknown) => {
        try {
          work();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const away = await fetch('http://example.invalid/').then(
        () => 'done',
        (error: Error) => error.name,
      );
      return [
        tried(() => {
          document.body.innerHTML = '<b>markup</b>';
        }),
        tried(() => document.write('<b>markup</b>')),
        tried(() => Object.assign(document.createElement('script'), { src: 'http://example.invalid/x.js' })),
        away,
      ];
    });
    expect(outcomes).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
    expect(complaints.join('\n')).toMatch(/TrustedHTML|Content Security Policy/);
  });

  test.each(['another port of this machine', 'the site itself'])('a page of %s gets nothing', async (which) => {
    await send('/style.css?secret');
    const { traces } = (await (await fetch(`${project.edge}/_local/traces`)).json()) as { traces: { id: string }[] };
    const { port } = other.address() as AddressInfo;
    const { page } = await browser.open(which === 'the site itself' ? `${project.site}/` : `http://localhost:${port}/`);
    const got = await page.evaluate(
      async ([edge, id]) => {
        const answered = (work: Promise<Response>) =>
          work.then(
            async (response) => `${response.type} ${await response.text()}`,
            () => 'refused',
          );
        const loaded = (name: 'script' | 'img', src: string) =>
          new Promise<string>((done) => {
            const made = Object.assign(document.createElement(name), {
              src,
              onload: () => done('loaded'),
              onerror: () => done('refused'),
            });
            document.body.append(made);
          });
        const stream = new Promise<string>((done) => {
          const source = new EventSource(`${edge}/_local/events`);
          source.onopen = () => done('opened');
          source.onerror = () => done('refused');
        });
        const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
        const plain = { method: 'POST', mode: 'no-cors' as const, body: '{}' };
        return Promise.all([
          answered(fetch(`${edge}/_local/traces`)),
          answered(fetch(`${edge}/_local/traces`, { mode: 'no-cors' })),
          answered(fetch(`${edge}/_local/traces`, { method: 'DELETE' })),
          answered(fetch(`${edge}/_local/traces/${id}/resend`, json)),
          answered(fetch(`${edge}/_local/traces/${id}/resend`, plain)),
          stream,
          loaded('script', `${edge}/_local/app.js`),
          loaded('img', `${edge}/_local/icon.svg`),
        ]);
      },
      [project.edge, traces[0]!.id] as const,
    );
    expect(got).toEqual(Array(8).fill('refused'));

    await page.evaluate((edge) => {
      const frame = document.createElement('iframe');
      frame.src = `${edge}/_local/`;
      document.body.append(frame);
    }, project.edge);
    await page.waitForTimeout(500);
    const framed = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.content().catch(() => '')),
    );
    expect(framed.join('')).not.toContain('Requests');

    const after = (await (await fetch(`${project.edge}/_local/traces`)).json()) as { traces: { id: string }[] };
    const sentAgain = after.traces.filter((trace) => (trace as { resendOf?: string | null }).resendOf);
    expect([after.traces.some(({ id }) => id === traces[0]!.id), sentAgain]).toEqual([true, []]);
  });
});
