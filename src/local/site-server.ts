import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { portRefusal } from './port-refusal.ts';
import { hostName, isLoopbackHost } from './protocol/address.ts';
import type { DataPlane } from './server.ts';
import { type Answer, answerUpgrades, closeServer } from './upgrades.ts';

export interface SiteServerOptions {
  dataPlane: DataPlane;
  /**
   * Headers of every request. One of CloudFront's own (`CloudFront-...`) that a request brings itself stays, as that is how one request
   * says another country; any other takes the place of the request's.
   */
  headers: readonly { name: string; value: string }[];
  /** The local edge's URL: requests for `/_local/...` are sent there. */
  edgeUrl: string;
  /** 0 takes any that is free. */
  port: number;
}

/** One distribution on a port of its own. */
export interface SiteServer {
  /** `http://127.0.0.1:4600`, without a slash at the end. */
  url: string;
  /** Says which distribution answers, whatever the Host: requests that came before have waited for it. */
  serve(distributionId: string): void;
  close(): Promise<void>;
}

/**
 * Serves a distribution on a port of 127.0.0.1, so that a browser needs no name for it. The local edge's own paths are on another port and so
 * of another origin: no script of the site can read what the window shows. The port is taken before there is a distribution to serve.
 *
 * @throws UserError where the port is in use or may not be opened
 */
export async function startSiteServer(options: SiteServerOptions): Promise<SiteServer> {
  const { dataPlane, edgeUrl, port } = options;
  const waiting: (() => void)[] = [];
  let served: string | undefined;
  const handle: Answer = (request, response, connection) => {
    const host = hostName(request.headers.host);
    if (!isLoopbackHost(host)) {
      plain(response, 403, {}, `The dev server serves this machine only, not the host ${JSON.stringify(host)}.`);
    } else if (/^\/_local(\/|$|\?)/.test(request.url ?? '/')) {
      const location = `${edgeUrl}${request.url === '/_local' ? '/_local/' : request.url}`;
      plain(response, 307, { location }, `The local edge's own paths are at ${location}`);
    } else {
      setHeaders(request, options.headers);
      const answer = () =>
        response.destroyed || dataPlane(request, response, served!, connection ? { connection } : {});
      if (served === undefined) waiting.push(answer);
      else answer();
    }
  };
  const server = createServer((request, response) => handle(request, response));
  answerUpgrades(server, handle);
  server.requestTimeout = 0;
  server.keepAliveTimeout = 60_000;
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (cause) {
    throw portRefusal(cause, { port, option: '--site-port', purpose: 'the site' });
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve(distributionId) {
      served = distributionId;
      for (const answer of waiting.splice(0)) answer();
    },
    async close() {
      await closeServer(server);
    },
  };
}

/** Puts headers into a request, in the form in which the data plane reads them. */
function setHeaders(request: IncomingMessage, headers: SiteServerOptions['headers']): void {
  const own = new Set(request.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()));
  const added = headers.filter(({ name }) => !/^cloudfront-/i.test(name) || !own.has(name.toLowerCase()));
  const replaced = new Set(added.map(({ name }) => name.toLowerCase()));
  const kept: string[] = [];
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    const name = request.rawHeaders[index]!;
    if (!replaced.has(name.toLowerCase())) kept.push(name, request.rawHeaders[index + 1]!);
  }
  // The last one of a name wins, as the options say.
  const last = new Map(added.map((header) => [header.name.toLowerCase(), header]));
  request.rawHeaders = [...kept, ...[...last.values()].flatMap(({ name, value }) => [name, value])];
}

function plain(response: ServerResponse, status: number, headers: Record<string, string>, message: string): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${message}\n`);
}
