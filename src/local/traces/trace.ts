import type { TraceFinding, TraceHeaders, TraceSource } from './parts.ts';
import type { TracePhase, TracePhaseName } from './phases.ts';

/**
 * A request's whole way through the edge, as JSON: what `/_local/traces/<id>` answers, the window shows and `edge-local trace` prints. Members
 * are always there unless marked with a question mark; what does not apply is null.
 */
export interface Trace extends TraceSummary {
  schema: 1;
  /** Lower case, `<id>.cloudfront.net`; null where there is no such distribution. */
  domainName: string | null;
  viewer: { ip: string; httpVersion: string };
  request: TraceRequest;
  /** Null where the viewer got none: it went away first. */
  response: TraceResponse | null;
  /** In the order in which they began. */
  phases: TracePhase[];
  /** Those of the seven usual phases that did not take place, and why. */
  skipped: { phase: TracePhaseName; why: string }[];
}

/** What a list shows of a trace: `/_local/traces`, and the data of a `trace` event of `/_local/events`. */
export interface TraceSummary {
  /** Unique across restarts of the local edge; letters, digits and `-`. */
  id: string;
  /** Counted from 1 in this run of the local edge. */
  number: number;
  /** ISO 8601, UTC, with milliseconds: when the request's head had arrived. */
  at: string;
  /** From the request's head to the end of the response's last byte (or of the connection); milliseconds with fractions. */
  durationMs: number;
  distributionId: string;
  method: string;
  /** As the viewer reached it; in a list cut at 2,048 characters. */
  url: string;
  /** Of the response; null where the viewer got none. */
  status: number | null;
  /** X-Cache without ` from cloudfront`: `Hit`, `Miss`, `Error`, `LambdaGeneratedResponse`, `LambdaValidationError`, ... */
  cache: string | null;
  /** CloudFront-Viewer-Country of this request, where it was given. */
  country: string | null;
  /** Of the behaviour; `default` for the default one; null where none was matched. */
  pathPattern: string | null;
  /** Names of the functions that it came by, in their order; one that ran at two events is there twice. */
  functions: string[];
  /** X-Amz-Cf-Id; `requestId` of the functions' events. */
  requestId: string;
  /** The trace that this request repeats, perhaps with changes. */
  resendOf: string | null;
  end: TraceEnd;
  /** Where CloudFront would answer by itself with an error: exactly why. Null where the answer came of origin, cache or function. */
  failure: TraceFailure | null;
}

/** How the exchange ended. */
export interface TraceEnd {
  /**
   * `complete`: all of the response was sent. `viewer-went-away`: the viewer closed the connection before that. `broke-off`: the origin's body
   * ended early, and the viewer's connection was cut. `internal-error`: the local edge itself failed.
   */
  kind: 'complete' | 'viewer-went-away' | 'broke-off' | 'internal-error';
  /** A sentence where it is not `complete`. */
  message: string | null;
}

/** Why CloudFront answers 502, 503 or another error by itself. */
export interface TraceFailure {
  status: number;
  /** As x-edge-detailed-result-type in CloudFront's access logs: `LambdaValidationError`, `FunctionExecutionError`, `OriginConnectError`. */
  resultType: string;
  /** One sentence. */
  message: string;
  /** What else is known, a line each: what was thrown with its stack, further broken rules. */
  details: string[];
  /** Where it happened; null before a behaviour was matched. */
  phase: TracePhaseName | null;
  /** The rules that are broken; empty where the failure is none of a rule (an origin that is down). */
  findings: TraceFinding[];
  /** Where it is written that CloudFront answers so. */
  source: TraceSource;
}

export interface TraceRequest extends TraceHeaders {
  method: string;
  /** `http://<host>/path?query`, whole up to 16 KB. */
  url: string;
  body: TraceBody;
}

export interface TraceResponse extends TraceHeaders {
  status: number;
  statusDescription: string;
  body: TraceBody;
}

/** A body's beginning. */
export interface TraceBody {
  /** Bytes that passed. */
  bytes: number;
  /** How many of these `data` stands for: at most 65,536. */
  kept: number;
  /** `kept` is less than `bytes`. */
  cut: boolean;
  /** False where not all of it passed: a request body nobody read, a response that broke off. */
  whole: boolean;
  /** `text` is UTF-8; anything else, and what has a Content-Encoding, is base64. */
  encoding: 'text' | 'base64';
  data: string;
}

/** `GET /_local/traces`. */
export interface TraceList {
  /** Newest first. */
  traces: TraceSummary[];
  /** How many are kept, and how many there have been in this run. */
  kept: number;
  total: number;
  /** The bounds: the oldest go first. */
  most: { traces: number; bytes: number };
}
