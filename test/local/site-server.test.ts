import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { startSiteServer } from '../../src/local/site-server.ts';

const parts = {
  headers: [],
  edgeUrl: 'http://127.0.0.1:4599',
  dataPlane: ((_request, response, id) => response.end(`from ${id}`)) as Parameters<
    typeof startSiteServer
  >[0]['dataPlane'],
};

test('a request that comes before there is a distribution waits for it', async () => {
  const site = await startSiteServer({ ...parts, port: 0 });
  try {
    const early = fetch(site.url).then((answer) => answer.text());
    const gone = fetch(site.url, { signal: AbortSignal.timeout(50) });
    await expect(gone).rejects.toThrow();
    site.serve('E1');
    expect(await early).toBe('from E1');
    expect(await (await fetch(site.url)).text()).toBe('from E1');
  } finally {
    await site.close();
  }
});

test('closed before there is one, it lets nobody wait', async () => {
  const site = await startSiteServer({ ...parts, port: 0 });
  const early = fetch(site.url);
  const refused = expect(early).rejects.toThrow();
  await site.close();
  await refused;
});

test('a port that is in use is an error that names it, its option and what to do', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  await expect(startSiteServer({ ...parts, port })).rejects.toThrow(
    `Port ${port} of 127.0.0.1, for the site, is in use. Give another one with --site-port, or 0 for any that is free.`,
  );
  taken.close();
});
