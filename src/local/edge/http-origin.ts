import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { EdgeError } from './edge-error.ts';
import type { EdgeRequest, EdgeResponse } from './exchange.ts';
import { headersForWire, headersFromRaw } from './headers.ts';
import type { CustomOrigin } from './origin.ts';

/**
 * Fetches from a custom origin. The body streams; the promise settles when the origin's headers are there.
 * @param connectSeconds the origin's ConnectionTimeout
 * @throws EdgeError 502 where it cannot be reached or does not speak HTTP, 504 where it does not answer in time
 */
export async function fetchFromHttp(
  request: EdgeRequest,
  origin: CustomOrigin,
  connectSeconds: number,
  signal: AbortSignal,
): Promise<EdgeResponse> {
  const { domainName, port, protocol, readTimeout, path } = origin;
  const place = `${protocol}://${domainName}:${port}`;
  const headers = headersForWire(request.headers);
  for (const name of Object.keys(headers)) if (/^content-length$/i.test(name)) delete headers[name];
  if (request.bodyLength !== undefined && request.bodyLength > 0)
    headers['Content-Length'] = String(request.bodyLength);
  const query = request.querystring ? `?${request.querystring}` : '';
  const send = protocol === 'https' ? requestHttps : requestHttp;

  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error instanceof EdgeError) reject(error);
      else if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') {
        reject(
          new EdgeError(
            502,
            'NonS3OriginDnsError',
            `CloudFront wasn't able to resolve the origin domain name ${domainName}.`,
          ),
        );
      } else {
        reject(
          new EdgeError(
            502,
            'OriginConnectError',
            `CloudFront could not get an answer from the origin ${place}: ${error.message}`,
          ),
        );
      }
    };
    let outgoing: ReturnType<typeof send>;
    try {
      outgoing = send({
        host: domainName,
        port,
        path: `${path}${request.uri}${query}`,
        method: request.method,
        headers,
        signal,
        agent: false,
      });
    } catch (error) {
      return fail(error as NodeJS.ErrnoException);
    }
    const timeout = (seconds: number, what: string) =>
      setTimeout(() => {
        outgoing.destroy(
          new EdgeError(
            504,
            what,
            `The origin ${place} did not ${what === 'OriginConnectError' ? 'accept a connection' : 'answer'} within ${seconds} s.`,
          ) as never,
        );
      }, seconds * 1000);
    let timer = timeout(connectSeconds, 'OriginConnectError');
    outgoing.once('socket', (socket) => {
      socket.once(protocol === 'https' ? 'secureConnect' : 'connect', () => {
        clearTimeout(timer);
        timer = timeout(readTimeout, 'OriginReadTimeout');
      });
    });
    outgoing.once('error', (error) => {
      clearTimeout(timer);
      fail(error);
    });
    outgoing.once('response', (response) => {
      clearTimeout(timer);
      resolve(response);
    });
    pipeline(request.body.stream(), outgoing).catch(fail);
  });
  incoming.on('error', () => {});
  // The time applies to each packet of the body too.
  incoming.setTimeout(readTimeout * 1000, () => incoming.destroy(new Error(`The origin ${place} stopped sending.`)));
  return {
    status: incoming.statusCode ?? 502,
    statusDescription: incoming.statusMessage ?? '',
    headers: headersFromRaw(incoming.rawHeaders),
    body: incoming,
  };
}
