import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterEach, expect, test } from '@jest/globals';
import { createGitHubApi } from '../../src/github/api/client.ts';
import { silentLog } from '../../src/kit/log.ts';
import { impatientClock, jobToken, openGitHub } from '../support/github/open-github.ts';

const names = ['HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy', 'GITHUB_API_URL'];
const before = names.map((name): [string, string | undefined] => [name, process.env[name]]);
afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

test('where a proxy stands between, GitHub is asked through it', async () => {
  const github = await openGitHub();
  const asked: string[] = [];
  const tunnels: Duplex[] = [];
  const proxy = createServer((_, response) => response.writeHead(500).end());
  proxy.on('connect', ({ url }, socket, head) => {
    asked.push(url ?? '');
    tunnels.push(socket);
    socket.on('error', () => {});
    const onward = connect(Number(new URL(github.state.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  for (const name of names) delete process.env[name];
  // As the runner has it: @actions/github takes the proxy that stands before it.
  process.env.GITHUB_API_URL = 'http://github.example';
  process.env.HTTP_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const api = createGitHubApi({
    token: jobToken,
    apiUrl: 'http://github.example',
    purpose: { to: 'to read pull requests', permission: 'pull-requests: read' },
    clock: impatientClock().clock,
    log: silentLog,
    signal: new AbortController().signal,
  });
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  try {
    const { number } = await api.request<{ number: number }>(route, { owner: 'acme', repo: 'site', pull_number: 7 });
    expect(number).toBe(7);
    expect(asked).toEqual(['github.example:80']);
  } finally {
    for (const tunnel of tunnels) tunnel.destroy();
    proxy.closeAllConnections();
    proxy.close();
    await github.stop();
  }
});
