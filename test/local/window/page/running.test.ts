import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, expect, test } from '@jest/globals';
import { describeInBrowser, expectAccessible, useBrowser } from './browser.ts';
import { exampleProject, useProject } from './project.ts';

/** Answers nothing before it is told to. */
const held: ServerResponse[] = [];
const origin = createServer((_request, response) => held.push(response));
origin.on('upgrade', (_request, socket) => {
  socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
  socket
    .on('error', () => {})
    .on('end', () => socket.end())
    .resume();
});
origin.listen(0, '127.0.0.1');
await once(origin, 'listening');
afterAll(() => {
  origin.close();
  origin.closeAllConnections();
});

describeInBrowser('the window on requests that have not ended', () => {
  const project = useProject(exampleProject, [
    '--origin',
    `http://127.0.0.1:${(origin.address() as AddressInfo).port}`,
  ]);
  const browser = useBrowser();

  test('one that hangs at the origin is seen, with the time that has gone, until it ends', async () => {
    const { page, complaints } = await browser.open(project.window);
    await page.getByText('Connected').waitFor();
    const answer = fetch(`${project.site}/hangs?now`);
    const row = page.locator('.running');
    await row.waitFor();
    expect(await row.innerText()).toMatch(/^GET\s+\/hangs\?now[\s,]+waiting for the origin[\s,]+for\s+\d/);
    const time = () => page.locator('.running .took').innerText();
    const before = await time();
    await page.waitForFunction((text) => document.querySelector('.running .took')?.textContent !== text, before);
    await expectAccessible(page);
    // Whoever comes later sees it too.
    const second = await browser.open(project.window);
    await second.page.locator('.running').waitFor();
    held.pop()!.end('at last');
    expect((await answer).status).toBe(200);
    await second.page.locator('.request', { hasText: '/hangs?now' }).waitFor();
    await second.page.locator('.running').waitFor({ state: 'detached' });
    expect(await second.page.locator('#running').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('a WebSocket that is open is one; of many the oldest stand there and the rest is counted', async () => {
    const { page } = await browser.open(project.window);
    await page.getByText('Connected').waitFor();
    const socket = connect(Number(new URL(project.site).port), '127.0.0.1');
    socket.write('GET /hmr HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    await page.locator('.running', { hasText: '/hmr' }).getByText('WebSocket open').waitFor();
    const many = Array.from({ length: 8 }, (_, at) => fetch(`${project.site}/many/${at}`));
    await page.locator('.running').getByText('and 3 more').waitFor();
    expect(await page.locator('.running').count()).toBe(7);
    await expectAccessible(page);
    socket.destroy();
    for (const response of held.splice(0)) response.end();
    await Promise.all(many);
    await page.locator('.running').first().waitFor({ state: 'detached' });
    expect(await page.locator('.request', { hasText: '/hmr' }).innerText()).toContain('101');
  });
});
