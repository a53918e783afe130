import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came to the origin. */
export interface OriginRequest {
  method: string;
  /** With its query string. */
  url: string;
  /** Lower-case names. */
  headers: IncomingHttpHeaders;
}

export interface OriginServer {
  port: number;
  /** What came in, oldest first. */
  requests: OriginRequest[];
  /** Headers that it answers with. */
  answerHeaders: Record<string, string>;
  close(): Promise<void>;
}

/**
 * An HTTP origin on 127.0.0.1 that answers `The origin got GET /path`, so that a viewer sees what a function made of the request.
 * `/status/404` is answered with that status.
 */
export async function startOriginServer(): Promise<OriginServer> {
  const requests: OriginRequest[] = [];
  const answerHeaders: Record<string, string> = {};
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    requests.push({ method, url, headers });
    const [, status = '200'] = /^\/status\/(\d{3})/.exec(url) ?? [];
    response.writeHead(Number(status), { 'content-type': 'text/plain; charset=utf-8', ...answerHeaders });
    response.end(`The origin got ${method} ${url}\n`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    answerHeaders,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
