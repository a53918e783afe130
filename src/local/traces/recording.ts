import { BodyCapture } from './body-capture.ts';
import { boundedHeaders, boundedLines, boundedText, headerLines } from './bounds.ts';
import { sourceOfFailure } from './failure-sources.ts';
import type { TraceHeader, TraceHeaders } from './parts.ts';
import type { TracePhase } from './phases.ts';
import type { OpenTrace, RecordedFailure, TraceRecorder, TraceStart } from './recorder.ts';
import type { Running, RunningRequest, RunningRequests } from './running.ts';
import type { StoredTrace, TraceStore } from './store.ts';
import type { TraceEnd, TraceFailure } from './trace.ts';

/** Characters of a URL in a trace, and in a list. */
const mostUrl = 16 * 1024;
const mostUrlInLists = 2048;
const mostFindings = 50;
const mostDetails = 100;

export interface RecorderOptions {
  store: TraceStore;
  /** Those that have not ended. */
  running?: RunningRequests;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds with fractions, from any point in time. */
  elapsed?(): number;
}

/** @returns a recorder that hands each trace to a store when its request has ended */
export function createRecorder(options: RecorderOptions): TraceRecorder {
  return { begin: (start) => new RecordingTrace(start, options) };
}

class RecordingTrace implements OpenTrace, Running {
  readonly requestBody = new BodyCapture();
  readonly responseBody = new BodyCapture();
  domainName: string | null = null;
  readonly #start: TraceStart;
  readonly #store: TraceStore;
  readonly #running: RunningRequests | undefined;
  readonly #at: number;
  readonly #elapsed: () => number;
  readonly #began: number;
  readonly #phases: TracePhase[] = [];
  #failure: TraceFailure | null = null;
  #response: ({ status: number; statusDescription: string } & TraceHeaders) | null = null;
  #ended = false;

  constructor(start: TraceStart, { store, running, now, elapsed = () => performance.now() }: RecorderOptions) {
    this.#start = start;
    this.#store = store;
    this.#running = running;
    this.#at = now();
    this.#elapsed = elapsed;
    this.#began = elapsed();
    running?.add(this);
  }

  state(): RunningRequest {
    const { requestId, distributionId, method, url } = this.#start;
    return {
      requestId,
      at: new Date(this.#at).toISOString(),
      elapsedMs: this.#sinceStart(),
      distributionId,
      method,
      url: boundedText(url, mostUrlInLists),
      phase: this.#phases.at(-1)?.phase ?? null,
      status: this.#response?.status ?? null,
    };
  }

  open<Phase extends TracePhase>(phase: Omit<Phase, 'startMs' | 'durationMs'>): Phase {
    const opened = { ...phase, startMs: this.#sinceStart(), durationMs: 0 } as Phase;
    this.#phases.push(opened);
    return opened;
  }

  close(phase: TracePhase): void {
    phase.durationMs = rounded(this.#sinceStart() - phase.startMs);
  }

  failed({ status, resultType, message, details, findings, phase }: RecordedFailure): void {
    this.#failure = {
      status,
      resultType,
      message: boundedText(message, 4096),
      details: boundedLines(details.slice(0, mostDetails).map((line) => boundedText(line, 4096))),
      phase: phase ?? this.#phases.at(-1)?.phase ?? null,
      findings: findings.slice(0, mostFindings),
      source: sourceOfFailure(status, resultType),
    };
  }

  responded(status: number, statusDescription: string, headers: Iterable<TraceHeader>): void {
    this.#response = { status, statusDescription, ...boundedHeaders(headers) };
  }

  end(end: TraceEnd, requestWhole: boolean): void {
    if (this.#ended) return;
    this.#ended = true;
    const { distributionId, requestId, method, url, httpVersion, rawHeaders, ip, country, sent } = this.#start;
    const behavior = this.#phases.find((phase) => phase.phase === 'behavior');
    const response = this.#response;
    const stored: StoredTrace = {
      summary: {
        at: new Date(this.#at).toISOString(),
        durationMs: this.#sinceStart(),
        distributionId,
        method,
        url: boundedText(url, mostUrlInLists),
        status: response?.status ?? null,
        cache: response ? cacheWord(response.headers) : null,
        country: country === undefined ? null : boundedText(country, 100),
        pathPattern: behavior?.pathPattern ?? null,
        functions: this.#phases.flatMap((phase) =>
          'function' in phase && phase.function ? [phase.function.name] : [],
        ),
        requestId,
        resendOf: sent?.resendOf ?? null,
        end,
        failure: this.#failure,
      },
      rest: {
        domainName: this.domainName,
        viewer: { ip, httpVersion },
        request: { method, url: boundedText(url, mostUrl), ...boundedHeaders(headerLines(rawHeaders)) },
        response,
        phases: this.#phases,
      },
      requestBody: { kept: this.requestBody.take(), bytes: this.requestBody.bytes, whole: requestWhole },
      responseBody: {
        kept: this.responseBody.take(),
        bytes: this.responseBody.bytes,
        whole: response !== null && end.kind === 'complete',
      },
    };
    this.#running?.remove(this);
    const summary = this.#store.add(stored);
    sent?.traced(summary);
  }

  #sinceStart(): number {
    return rounded(this.#elapsed() - this.#began);
  }
}

/** To a thousandth of a millisecond. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}

function cacheWord(headers: TraceHeader[]): string | null {
  const value = headers.find(([name]) => name === 'X-Cache')?.[1];
  return value === undefined ? null : value.replace(/ from cloudfront$/, '');
}
