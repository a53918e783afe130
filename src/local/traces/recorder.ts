import { BodyCapture } from './body-capture.ts';
import type { TraceFinding, TraceHeader } from './parts.ts';
import type { TracePhase, TracePhaseName } from './phases.ts';
import type { TraceEnd, TraceSummary } from './trace.ts';

/** What is known of a request when its head has arrived. */
export interface TraceStart {
  distributionId: string;
  /** X-Amz-Cf-Id. */
  requestId: string;
  method: string;
  /** `http://<host>/path?query` */
  url: string;
  httpVersion: string;
  /** Names and values in turn. */
  rawHeaders: readonly string[];
  ip: string;
  country: string | undefined;
  /** Where the local edge sends the request itself. */
  sent: SentBy | undefined;
}

/** A request that the local edge sends itself, for its window. */
export interface SentBy {
  /** The trace that it repeats. */
  resendOf: string | undefined;
  /** Called with its trace, when all is over. */
  traced(summary: TraceSummary): void;
}

/** Why CloudFront answers by itself, as far as the data plane says it. */
export interface RecordedFailure {
  status: number;
  resultType: string;
  message: string;
  details: readonly string[];
  findings: readonly TraceFinding[];
  /** Where it is another one than the last that began. */
  phase?: TracePhaseName | undefined;
}

/** Takes what happens to one request, in order. */
export interface OpenTrace {
  readonly requestBody: BodyCapture;
  readonly responseBody: BodyCapture;
  /** Of the distribution, once it is known. */
  domainName: string | null;
  /** Begins a phase. @returns the same object with its times: what is known later is written into it */
  open<Phase extends TracePhase>(phase: Omit<Phase, 'startMs' | 'durationMs'>): Phase;
  /** Ends a phase. */
  close(phase: TracePhase): void;
  failed(failure: RecordedFailure): void;
  /** The head of the response is on its way to the viewer. */
  responded(status: number, statusDescription: string, headers: Iterable<TraceHeader>): void;
  /** Nothing more happens. @param requestWhole whether all of the request's body was read */
  end(end: TraceEnd, requestWhole: boolean): void;
}

/** Where traces go. */
export interface TraceRecorder {
  begin(start: TraceStart): OpenTrace;
}

/** Keeps nothing. */
export const noRecorder: TraceRecorder = {
  begin: () => ({
    requestBody: new BodyCapture(),
    responseBody: new BodyCapture(),
    domainName: null,
    open: (phase) => ({ ...phase, startMs: 0, durationMs: 0 }) as never,
    close: () => {},
    failed: () => {},
    responded: () => {},
    end: () => {},
  }),
};
