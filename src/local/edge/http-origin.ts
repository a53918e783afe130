import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { EdgeError } from './edge-error.ts';
import type { EdgeRequest, EdgeResponse, SwitchedConnection } from './exchange.ts';
import { headersForWire, headersFromRaw } from './headers.ts';
import type { CustomOrigin } from './origin.ts';
import type { OriginConnections } from './origin-connections.ts';
import { handshakeHeaders } from './web-socket.ts';

export interface HttpOriginOptions {
  /** The origin's ConnectionTimeout over its attempts. */
  connectSeconds: number;
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
  /** Connections that are kept open; each request has one of its own without them. */
  connections: OriginConnections | undefined;
}

/** An open connection that the origin closed when it was to be used again. */
class StaleConnection extends Error {}

/**
 * Fetches from a custom origin. The body streams; the promise settles when the origin's headers are there.
 * @throws EdgeError 502 where it cannot be reached or does not speak HTTP, 504 where it does not answer in time
 */
export async function fetchFromHttp(
  request: EdgeRequest,
  origin: CustomOrigin,
  options: HttpOriginOptions,
): Promise<EdgeResponse> {
  const { incoming, switched } = await ask(request, origin, options).catch((error: unknown) => {
    if (!(error instanceof StaleConnection)) throw error;
    return ask(request, origin, { ...options, connections: undefined });
  });
  if (switched) return { ...headOf(incoming), body: Buffer.alloc(0), switched };
  incoming.on('error', () => {});
  // The time applies to each packet of the body too.
  incoming.setTimeout(origin.readTimeout * 1000, () =>
    incoming.destroy(new Error(`The origin ${placeOf(origin)} stopped sending.`)),
  );
  return { ...headOf(incoming), body: incoming };
}

function headOf({ statusCode, statusMessage, rawHeaders }: IncomingMessage) {
  return { status: statusCode ?? 502, statusDescription: statusMessage ?? '', headers: headersFromRaw(rawHeaders) };
}

/** The head of an answer, and of a 101 the connection. */
interface Asked {
  incoming: IncomingMessage;
  switched?: SwitchedConnection;
}

function placeOf({ protocol, domainName, port }: CustomOrigin): string {
  return `${protocol}://${domainName}:${port}`;
}

function ask(request: EdgeRequest, origin: CustomOrigin, options: HttpOriginOptions): Promise<Asked> {
  const { connectSeconds, signal, connections } = options;
  const { protocol, domainName, port, readTimeout, path } = origin;
  const send = protocol === 'https' ? requestHttps : requestHttp;
  const query = request.querystring ? `?${request.querystring}` : '';
  return new Promise((resolve, reject) => {
    let outgoing: ClientRequest | undefined;
    const fail = (error: NodeJS.ErrnoException) => {
      const stale = outgoing?.reusedSocket && /^(ECONNRESET|EPIPE)$/.test(error.code ?? '');
      reject(stale && request.bodyLength === 0 ? new StaleConnection() : failureOf(error, origin));
    };
    try {
      outgoing = send({
        host: domainName,
        port,
        path: `${path}${request.uri}${query}`,
        method: request.method,
        headers: headersTo(request),
        signal,
        agent: (request.isHandshake ? undefined : connections?.agentFor(protocol, request.bodyLength !== 0)) ?? false,
      });
    } catch (error) {
      return fail(error as NodeJS.ErrnoException);
    }
    const sent = outgoing;
    const timeout = (seconds: number, what: string) =>
      setTimeout(() => {
        const did = what === 'OriginConnectError' ? 'accept a connection' : 'answer';
        const message = `The origin ${placeOf(origin)} did not ${did} within ${seconds} s.`;
        sent.destroy(new EdgeError(504, what, message) as never);
      }, seconds * 1000);
    let timer = timeout(connectSeconds, 'OriginConnectError');
    const connected = () => {
      clearTimeout(timer);
      timer = timeout(readTimeout, 'OriginReadTimeout');
    };
    sent.once('socket', (socket) => {
      if (sent.reusedSocket) connected();
      else socket.once(protocol === 'https' ? 'secureConnect' : 'connect', connected);
    });
    sent.once('error', (error) => {
      clearTimeout(timer);
      fail(error);
    });
    sent.once('response', (response) => {
      clearTimeout(timer);
      // An origin that has answered in full before it has all of the body wants no more of it.
      response.once('end', () => {
        if (!sent.writableFinished) sent.destroy();
      });
      resolve({ incoming: response });
    });
    if (request.isHandshake) {
      sent.once('upgrade', (incoming, socket, head) => {
        clearTimeout(timer);
        socket.setTimeout(0);
        // Whoever writes into it hears of its errors by its close.
        socket.on('error', () => {});
        resolve({ incoming, switched: { socket, head } });
      });
    }
    if (request.bodyLength === 0) sent.end();
    else {
      const rest = () => request.body.discard().catch(() => {});
      pipeline(request.body.stream(), sent).catch(fail).finally(rest);
    }
  });
}

function headersTo(request: EdgeRequest): Record<string, string | string[]> {
  const headers = headersForWire(request.headers);
  for (const name of Object.keys(headers)) if (/^content-length$/i.test(name)) delete headers[name];
  if (request.bodyLength !== undefined && request.bodyLength > 0)
    headers['Content-Length'] = String(request.bodyLength);
  if (request.isHandshake) Object.assign(headers, handshakeHeaders);
  return headers;
}

function failureOf(error: NodeJS.ErrnoException, origin: CustomOrigin): EdgeError {
  if (error instanceof EdgeError) return error;
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') {
    const message = `CloudFront wasn't able to resolve the origin domain name ${origin.domainName}.`;
    return new EdgeError(502, 'NonS3OriginDnsError', message);
  }
  const message = `CloudFront could not get an answer from the origin ${placeOf(origin)}: ${error.message || error.code}`;
  return new EdgeError(502, 'OriginConnectError', message);
}
