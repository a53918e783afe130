import type { TraceFinding, TraceHeaders, TracePolicy, TraceSource } from './parts.ts';

/** The phases of a request's way. The first seven are the usual ones, in this order. */
export type TracePhaseName =
  | 'behavior'
  | 'viewer-request'
  | 'cache'
  | 'origin-request'
  | 'origin'
  | 'origin-response'
  | 'viewer-response'
  | 'response-headers-policy'
  | 'custom-error-response';

export type TracePhase =
  | BehaviorPhase
  | EventPhase
  | CachePhase
  | OriginPhase
  | ResponseHeadersPolicyPhase
  | CustomErrorResponsePhase;

interface PhaseBase {
  /** Milliseconds, with fractions, from the trace's beginning. */
  startMs: number;
  durationMs: number;
  /** What was fetched: what the viewer asked for, or the distribution's page for an error. */
  for: 'request' | 'error-page';
}

/** Which of the distribution's behaviours the request is treated by. */
export interface BehaviorPhase extends PhaseBase {
  phase: 'behavior';
  /** `default` for the default behaviour. */
  pathPattern: string;
  /** The path that was compared. */
  path: string;
  /** A sentence. */
  why: string;
  /** Patterns of the behaviours before it, which did not match. */
  notMatched: string[];
  allowedMethods: string[];
  cachedMethods: string[];
  viewerProtocolPolicy: string | null;
  /** An origin's id or an origin group's. */
  targetOriginId: string;
  /** Null where the behaviour has its own, legacy settings (ForwardedValues), or none of the kind. */
  cachePolicy: TracePolicy | null;
  originRequestPolicy: TracePolicy | null;
  responseHeadersPolicy: TracePolicy | null;
  /** Seconds. */
  ttl: { minimum: number; default: number; maximum: number };
}

/** One of the four events: with what its function saw and made of it, or without a function. */
export interface EventPhase extends PhaseBase {
  phase: 'viewer-request' | 'origin-request' | 'origin-response' | 'viewer-response';
  function: TraceFunction | null;
  /** Null without a function. */
  run: FunctionRunTrace | null;
}

export interface TraceFunction {
  kind: 'cloudfront-function' | 'lambda-edge';
  name: string;
  /** A Lambda version's number, or `LIVE`. */
  version: string;
  arn: string;
  runtime: string | null;
  /** `index.handler`; null for a CloudFront Function. */
  handler: string | null;
}

export interface FunctionRunTrace {
  /**
   * The whole event as the function got it: `{ Records: [{ cf }] }` for Lambda@Edge, `{ version, context, viewer, request, response }` for
   * CloudFront Functions. A body beyond 64 KB is cut, see `eventCut`.
   */
  event: unknown;
  /** The part of the event that the function may change: the request at request events, the response at response events. */
  before: unknown;
  /** What it returned: compare it with `before`. Undefined results are null. */
  after: unknown;
  /** Texts of `event` or `after` that were cut: where, and how many characters there were. Empty where nothing was. */
  cut: { at: string; characters: number }[];
  /** What `after` is: the request or response going on, a response that the function made (`generated`), or not usable. */
  result: 'request' | 'response' | 'generated' | null;
  outcome: 'returned' | 'threw' | 'not-loaded' | 'timed-out' | 'out-of-memory' | 'exited' | 'not-run';
  error: { type: string; message: string; stack: string[] } | null;
  /** What it printed; at most 64 KB, and the last line says so. */
  logs: string[];
  /** Whether a process had to be started for this call; null where that is not known. */
  coldStart: boolean | null;
  /** Duration, memory, sizes, each beside its limit. */
  measures: TraceMeasure[];
  /** What the edge's rules say of the result, and of what was measured. */
  findings: TraceFinding[];
  /** CloudFront Functions: what `cf.updateRequestOrigin` and its kin asked for. */
  originChanges: { operation: string; argument: unknown }[];
}

/** A figure beside its limit. */
export interface TraceMeasure {
  what: 'duration' | 'memory' | 'compute-utilization' | 'generated-response' | 'request-body' | 'code-size';
  /** Null where this machine does not tell. */
  used: number | null;
  unit: 'ms' | 'MB' | 'percent' | 'bytes';
  /** What CloudFront allows; for a Lambda@Edge function's time and memory what the function is configured with (`configured`) counts first. */
  limit: number;
  /** Of the function: its timeout in ms, its memory in MB; null where nothing is configured. */
  configured: number | null;
  /** Of src/edge/restrictions.ts: `edge-timeout-viewer`. */
  restriction: string;
  source: TraceSource;
  /** True for a figure of this machine that AWS's would differ from. */
  estimate: boolean;
}

/** The cache before the origin, and after it what was stored. */
export interface CachePhase extends PhaseBase {
  phase: 'cache';
  /** `refresh-hit`: no longer fresh, and the origin said that it has not changed. */
  outcome: 'hit' | 'refresh-hit' | 'miss' | 'not-looked-up';
  /**
   * `fresh`: a hit. `expired`: a refresh hit, or a miss where it had changed or was fetched in whole. Misses: `not-there`, `invalidated`, `evicted` (pushed out by others).
   * `method-not-cached`, `web-socket`: not looked up.
   */
  reason: 'fresh' | 'not-there' | 'expired' | 'invalidated' | 'evicted' | 'method-not-cached' | 'web-socket';
  /** A sentence. */
  why: string;
  /** What the key is made of. */
  key: {
    method: string;
    path: string;
    /** Those parts that are in the key. */
    queryString: string;
    headers: [name: string, value: string][];
    cookies: string;
    /** As CloudFront normalises it; null where it is no part of the key, or empty. */
    acceptEncoding: string | null;
    /** Of an origin that a CloudFront Function changed. */
    originChanges: unknown[];
  };
  /** Of a hit: seconds since it was stored, and for how many it is fresh yet. */
  ageSeconds: number | null;
  freshSeconds: number | null;
  /** After a miss or a refresh hit: whether the answer was stored. Null where no answer came, or none was asked for. */
  stored: CacheStore | null;
}

export interface CacheStore {
  stored: boolean;
  /** For how long; 0 where it is not stored. */
  seconds: number;
  /**
   * What decided it: `cache-control`, `expires`, `default-ttl`, `minimum-ttl`, `maximum-ttl`, `error-caching-minimum-ttl`; `status` (of a kind that is
   * not cached), `too-large` (here: more than a tenth of the local cache), `broke-off`, `invalidated` (while it was fetched).
   */
  reason:
    | 'cache-control'
    | 'expires'
    | 'default-ttl'
    | 'minimum-ttl'
    | 'maximum-ttl'
    | 'error-caching-minimum-ttl'
    | 'status'
    | 'too-large'
    | 'broke-off'
    | 'invalidated';
  why: string;
}

/** One request to an origin. With failover there are two. */
export interface OriginPhase extends PhaseBase {
  phase: 'origin';
  originId: string;
  kind: 's3' | 'custom';
  method: string;
  /** As it was asked: `http://127.0.0.1:3000/path?query`, `s3://bucket/key`. */
  url: string;
  request: TraceHeaders;
  /** Null where the origin gave no answer. `durationMs` is the time to its headers. */
  response: ({ status: number; statusDescription: string } & TraceHeaders) | null;
  /** Why there is no answer: `OriginConnectError: ...`. */
  error: { status: number; resultType: string; message: string } | null;
  /** What it is the second origin for; null for the first. */
  failover: string | null;
}

/** What the behaviour's response headers policy did. */
export interface ResponseHeadersPolicyPhase extends PhaseBase {
  phase: 'response-headers-policy';
  policy: TracePolicy;
  removed: string[];
  set: [name: string, value: string][];
}

/** The distribution's own page for an error. Its way through cache and origin follows, marked `for: 'error-page'`. */
export interface CustomErrorResponsePhase extends PhaseBase {
  phase: 'custom-error-response';
  errorStatus: number;
  pagePath: string;
  /** The status that the viewer gets; null where the page could not be had and the error is shown as it is. */
  responseStatus: number | null;
  why: string;
}
