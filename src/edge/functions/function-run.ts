/** A CloudFront Function as the sandbox takes it. */
export interface FunctionCode {
  name: string;
  /** `cloudfront-js-1.0` or `cloudfront-js-2.0`. */
  runtime: string;
  /** The function's one file, with `function handler(event)` at its top level. */
  code: string;
}

/** The key value store that a function is associated with: what `cf.kvs()` reads. */
export interface KeyValues {
  id: string;
  /** Milliseconds since the epoch. */
  createdAt: number;
  modifiedAt: number;
  values: Record<string, string>;
}

/** One call of a function. */
export interface FunctionCall {
  /** `{ version, context, viewer, request, response }`, as JSON has it. */
  event: unknown;
  /** Milliseconds since the epoch: what the function's clock shows during the whole run, and what seeds Math.random. */
  now: number;
  store?: KeyValues | undefined;
  /** What `event.request.rawQueryString()` gives; undefined where the URL has no question mark. */
  rawQuerystring?: string | undefined;
  /** How often the handler is run to measure its time; the shortest counts, the first gives result and logs. 1 unless given. */
  samples?: number;
}

/** A call of one of the origin helpers of the `cloudfront` module, in the order in which they were made. */
export interface OriginEffect {
  operation: 'updateRequestOrigin' | 'selectRequestOriginById' | 'createRequestOriginGroup';
  argument: unknown;
}

/** What one call came to. */
export type FunctionRun = {
  /** One entry a console.log. */
  logs: string[];
  effects: OriginEffect[];
  /** The handler's own time in this sandbox, without its start. */
  durationMs: number;
  /**
   * An ESTIMATE of AWS's ComputeUtilization, 0 to 100: the measured time in this sandbox as a share of one millisecond. AWS documents no exact
   * time and runs another engine on other machines; only TestFunction at AWS measures it.
   */
  estimatedComputeUtilization: number;
} & (
  | { outcome: 'returned'; result: unknown }
  /** The handler threw or its promise was rejected, or the code could not be loaded. */
  | { outcome: 'threw' | 'not-loaded'; errorType: string; errorMessage: string; line?: number; column?: number }
  | { outcome: 'timed-out' }
  | { outcome: 'out-of-memory' }
  /** The process ended by itself: a crash. */
  | { outcome: 'exited' }
);

/** Runs a function on an event. */
export type RunFunction = (fn: FunctionCode, call: FunctionCall) => Promise<FunctionRun>;
