import {
  createServer,
  type IncomingMessage,
  request,
  type ServerResponse,
  validateHeaderName,
  validateHeaderValue,
} from 'node:http';
import { duplexPair } from 'node:stream';
import { ControlError } from '../control/route.ts';
import type { TraceHeader } from './parts.ts';
import type { SentBy } from './recorder.ts';
import type { TraceSummary } from './trace.ts';

/** A request to be sent to a distribution by the local edge itself. */
export interface SentRequest {
  distributionId: string;
  method: string;
  /** With the query string; starts with a slash. */
  path: string;
  /** Host is among them; what belongs to a connection or says a length is made anew. */
  headers: TraceHeader[];
  body: Buffer;
  /** The trace that is repeated. */
  resendOf: string | undefined;
}

/** Sends a request to a distribution, reads all of the answer, and returns its trace. */
export type SendRequest = (wanted: SentRequest) => Promise<TraceSummary>;

/** Answers a viewer's request to a distribution. */
type Viewed = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  distributionId: string,
  from: { sent: SentBy },
) => void;

/** Milliseconds that an answer may take in all: functions and origin at their limits. */
const mostTime = 180_000;

/** @returns what sends requests through the data plane as a viewer's would come, HTTP and all, but without a port */
export function createSend(dataPlane: Viewed): SendRequest {
  return ({ distributionId, method, path, headers, body, resendOf }) =>
    new Promise((resolve, reject) => {
      const wire = wireHeaders(headers, method, body);
      const [ours, theirs] = duplexPair();
      const timer = setTimeout(() => ours.destroy(new Error(`no answer within ${mostTime / 1000} s`)), mostTime);
      const refuse = (error: Error) => {
        clearTimeout(timer);
        reject(new ControlError(502, `The request could not be sent: ${error.message}`));
      };
      const traced = (summary: TraceSummary) => {
        clearTimeout(timer);
        resolve(summary);
      };
      const server = createServer((incoming, outgoing) =>
        dataPlane(incoming, outgoing, distributionId, { sent: { resendOf, traced } }),
      );
      server.emit('connection', theirs);
      const outgoing = request({ createConnection: () => ours, method, path, headers: wire });
      outgoing.once('response', (response) => response.on('error', () => {}).resume());
      // The data plane's own end of it, an answer that breaks off, has its trace.
      outgoing.once('error', (error) => setTimeout(refuse, 1000, error).unref());
      outgoing.end(body);
    });
}

/** What is of one connection, or follows from the body. */
const remade = /^(connection|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade|content-length|expect)$/i;

function wireHeaders(headers: TraceHeader[], method: string, body: Buffer): string[] {
  const kept = headers.filter(([name]) => !remade.test(name));
  for (const [name, value] of kept) {
    try {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    } catch (thrown) {
      throw new ControlError(400, `The header ${JSON.stringify(name)} cannot be sent: ${(thrown as Error).message}.`);
    }
  }
  const hasLength = body.length > 0 || !['GET', 'HEAD', 'DELETE', 'OPTIONS'].includes(method);
  return [...kept.flat(), 'Connection', 'close', ...(hasLength ? ['Content-Length', String(body.length)] : [])];
}
