import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { messageOf } from '../kit/errors.ts';
import type { Logger } from '../kit/log.ts';
import type { ApiHandler } from './api.ts';
import type { ControlHandler } from './control/control.ts';
import { foreignPage } from './control/guard.ts';
import type { SwitchedConnection } from './edge/exchange.ts';
import { distributionOfHost, hostName, isLoopbackHost } from './protocol/address.ts';
import { ServiceError } from './service.ts';
import { type Answer, answerUpgrades } from './upgrades.ts';

/** Answers a viewer's request to a distribution. */
export type DataPlane = (
  request: IncomingMessage,
  response: ServerResponse,
  distributionId: string,
  from?: { connection?: SwitchedConnection },
) => void;

export interface ServerDependencies {
  api: ApiHandler;
  control: ControlHandler;
  dataPlane: DataPlane;
  log: Logger;
}

/**
 * The one HTTP server: `<id>.cloudfront.localhost` is a distribution, `/_local/...` the local edge's own, everything else AWS's APIs. Hosts
 * other than this machine are refused, so that no web page can reach it by a name that resolves to the loopback address; so is what a page of
 * another site sends to AWS's APIs without being asked first: a form, an image's address, a POST of text.
 */
export function createLocalServer({ api, control, dataPlane, log }: ServerDependencies): Server {
  const handle = async (...[request, response, connection]: Parameters<Answer>): Promise<void> => {
    const host = hostName(request.headers.host);
    if (!isLoopbackHost(host)) {
      plain(response, 403, `The local edge serves this machine only, not the host ${JSON.stringify(host)}.`);
      return;
    }
    const distribution = distributionOfHost(host);
    if (distribution !== undefined) {
      dataPlane(request, response, distribution, connection ? { connection } : {});
      return;
    }
    const path = (request.url ?? '/').split('?', 1)[0]!;
    if (path === '/_local' || path.startsWith('/_local/')) {
      await control(request, response, path);
      return;
    }
    const foreign = foreignPage(request);
    if (foreign) {
      plain(response, 403, foreign);
      return;
    }
    // An object of a bucket may be a page, and this port is also the window's origin: it is shown as one of no origin, without scripts.
    response.setHeader('content-security-policy', 'sandbox');
    await api(request, response);
  };

  const answer: Answer = (request, response, connection) => {
    handle(request, response, connection).catch((thrown: unknown) => {
      if (request.socket.destroyed) {
        log.debug(`a client went away in the middle of ${request.method} ${request.url}`);
      } else if (thrown instanceof ServiceError) {
        plain(response, thrown.status, thrown.message);
      } else {
        log.error(thrown instanceof Error ? (thrown.stack ?? thrown.message) : messageOf(thrown));
        plain(response, 500, messageOf(thrown));
      }
    });
  };
  const server = createServer((request, response) => answer(request, response));
  answerUpgrades(server, answer);
  // A test or a slow upload may keep a connection quiet for long; nobody attacks a loopback port by holding it open.
  server.requestTimeout = 0;
  server.keepAliveTimeout = 60_000;
  return server;
}

function plain(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${message}\n`);
}
