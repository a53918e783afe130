import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { messageOf } from '../../kit/errors.ts';
import type { OpenTrace, SentBy, TraceRecorder } from '../traces/recorder.ts';
import type { TraceEnd } from '../traces/trace.ts';
import type { EdgeRequest } from './exchange.ts';
import { type EdgeHeaders, headerValue } from './headers.ts';
import { viewerRequest } from './viewer-request.ts';

/** A viewer's request as it came, and the trace that takes down what happens to it. */
export interface Recorded {
  requestId: string;
  clientIp: string;
  request: EdgeRequest;
  rawQuerystring: string | undefined;
  simulated: EdgeHeaders;
  trace: OpenTrace;
}

export function beginRecorded(
  recorder: TraceRecorder,
  incoming: IncomingMessage,
  distributionId: string,
  sent: SentBy | undefined,
): Recorded {
  const requestId = `${randomBytes(40).toString('base64url')}==`;
  const clientIp = (incoming.socket.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, '');
  const read = viewerRequest(incoming, (chunk) => trace.requestBody.add(chunk));
  const trace = recorder.begin({
    distributionId: distributionId.toUpperCase(),
    requestId,
    method: read.request.method,
    url: `http://${incoming.headers.host ?? 'localhost'}${read.request.uri}${read.rawQuerystring === undefined ? '' : `?${read.rawQuerystring}`}`,
    httpVersion: incoming.httpVersion,
    rawHeaders: incoming.rawHeaders,
    ip: clientIp,
    country: headerValue(read.simulated, 'cloudfront-viewer-country'),
    sent,
  });
  return { requestId, clientIp, ...read, trace };
}

/** What the data plane says of an exchange's end. */
export interface RecordedEnd {
  /** All that was to be done has been done. */
  answered(): void;
  /** The local edge itself failed, and answers 500. */
  failed(text: string): void;
  /** The connection, a WebSocket in the meantime, is closed. */
  closed(end: TraceEnd): void;
  /** The body ended before its end. */
  brokeOff(error: unknown): void;
}

function brokenOff(error: unknown): TraceEnd {
  return { kind: 'broke-off', message: `The body ended before its end: ${messageOf(error)}` };
}

/** Ends a request's trace when the connection is done with it and nothing works on it any more. */
export function endOf(outgoing: ServerResponse, { trace, request }: Recorded): RecordedEnd {
  let end: TraceEnd | undefined;
  let closed = false;
  let answered = false;
  const settle = () => {
    if (!closed || !answered) return;
    const { bodyLength } = request;
    const whole = bodyLength === undefined ? request.body.ended : trace.requestBody.bytes >= bodyLength;
    trace.end(end ?? { kind: 'complete', message: null }, whole);
  };
  outgoing.once('close', () => {
    closed = true;
    if (!outgoing.writableFinished && !end) {
      // Only a body that breaks off ends the response with an error; a viewer that goes away leaves it none.
      if (outgoing.errored) {
        end = brokenOff(outgoing.errored);
        return settle();
      }
      const when = outgoing.headersSent ? 'in the middle of the response' : 'before there was a response';
      end = { kind: 'viewer-went-away', message: `The viewer closed the connection ${when}.` };
    }
    settle();
  });
  return {
    answered: () => {
      answered = true;
      settle();
    },
    failed: (text) => {
      trace.responded(500, 'Internal Server Error', [['content-type', 'text/plain']]);
      end = { kind: 'internal-error', message: `The local edge itself failed: ${text}` };
    },
    closed: (came) => {
      end = came;
      closed = true;
    },
    brokeOff: (error) => {
      if (end?.kind === 'viewer-went-away') return;
      end = brokenOff(error);
    },
  };
}
