import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Release {
  tag_name: string;
  html_url: string;
  immutable: boolean;
  body: string;
}

/** The releases of a repository on GitHub, over HTTP. */
export interface ReleasesDouble {
  url: string;
  releases: Map<string, Release>;
  /** Whether the repository has immutable releases turned on. */
  immutable: boolean;
  /** Runs before each POST is answered. */
  onCreate: () => void;
  close(): Promise<void>;
}

export async function startReleasesDouble(repository: string): Promise<ReleasesDouble> {
  const base = `/repos/${repository}/releases`;
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.headers.authorization !== 'Bearer token') return answer(401, { message: 'Bad credentials' });
    const url = request.url ?? '';
    if (request.method === 'GET' && url.startsWith(`${base}/tags/`)) {
      const found = double.releases.get(decodeURIComponent(url.slice(base.length + 6)));
      return found ? answer(200, found) : answer(404, { message: 'Not Found' });
    }
    if (request.method !== 'POST' || url !== base) return answer(404, { message: 'Not Found' });
    const body = (await json(request)) as { tag_name: string; body: string };
    double.onCreate();
    if (double.releases.has(body.tag_name)) return answer(422, { errors: [{ code: 'already_exists' }] });
    const html_url = `https://github.com/${repository}/releases/tag/${body.tag_name}`;
    const release = { ...body, html_url, immutable: double.immutable };
    double.releases.set(body.tag_name, release);
    return answer(201, release);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const double: ReleasesDouble = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    releases: new Map(),
    immutable: true,
    onCreate: () => {},
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return double;
}

async function json(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const part of request) text += part;
  return JSON.parse(text);
}
