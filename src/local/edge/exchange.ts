import type { Duplex, Readable } from 'node:stream';
import type { OriginEffect } from '../../edge/functions/function-run.ts';
import type { OpenTrace } from '../traces/recorder.ts';
import type { Behavior } from './behaviors.ts';
import type { ServedDistribution } from './configuration.ts';
import type { Forwarding } from './forwarding.ts';
import type { EdgeHeaders } from './headers.ts';
import type { ViewerBody } from './viewer-body.ts';

/** A connection that speaks HTTP no longer, and what has come on it already. */
export interface SwitchedConnection {
  socket: Duplex;
  head: Buffer;
}

/** A request on its way through a distribution; functions and policies change it. */
export interface EdgeRequest {
  method: string;
  /** Path as it came, percent-encoded. */
  uri: string;
  /** Without the question mark. */
  querystring: string;
  headers: EdgeHeaders;
  body: ViewerBody;
  /** Length of the body where it is known. */
  bodyLength: number | undefined;
  /** It asks for a WebSocket. */
  isHandshake?: boolean;
}

/** A response on its way back. */
export interface EdgeResponse {
  status: number;
  statusDescription: string;
  headers: EdgeHeaders;
  body: Buffer | Readable;
  /** A 101's: the origin's connection, which is a WebSocket now. */
  switched?: SwitchedConnection;
}

/** One viewer's request and what it is treated by. */
export interface Exchange {
  /** As in X-Amz-Cf-Id and in events. */
  requestId: string;
  clientIp: string;
  /** The query string as the viewer wrote it; undefined where there is no question mark, empty behind one alone. */
  rawQuerystring: string | undefined;
  distribution: ServedDistribution;
  behavior: Behavior;
  forwarding: Forwarding;
  /** The viewer's own `CloudFront-...` headers: the local edge has no map of addresses, so they stand in for what CloudFront would add. */
  simulated: EdgeHeaders;
  /** What a viewer-request CloudFront Function asked for with the origin helpers. */
  originEffects?: readonly OriginEffect[];
  /** Aborted when the viewer goes away. */
  signal: AbortSignal;
  /** Takes down what happens to the request. */
  trace: OpenTrace;
  /** What is being fetched: what the viewer asked for, or the distribution's page for an error. */
  for: 'request' | 'error-page';
}
