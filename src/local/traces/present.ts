import { shownBody } from './body-capture.ts';
import type { TraceHeader } from './parts.ts';
import type { EventPhase, TracePhase, TracePhaseName } from './phases.ts';
import type { Trace, TraceBody, TraceRequest, TraceResponse, TraceSummary } from './trace.ts';

interface KeptBody {
  kept: Buffer;
  bytes: number;
  whole: boolean;
}

/** What a store keeps of a trace. */
export interface KeptParts {
  summary: TraceSummary;
  rest: {
    domainName: string | null;
    viewer: Trace['viewer'];
    request: Omit<TraceRequest, 'body'>;
    response: Omit<TraceResponse, 'body'> | null;
    phases: TracePhase[];
  };
  requestBody: KeptBody;
  responseBody: KeptBody;
}

/** @returns the trace as it is shown: with its bodies, what functions could change, and the phases that did not take place */
export function presentedTrace({ summary, rest, requestBody, responseBody }: KeptParts): Trace {
  const { domainName, viewer, request, response, phases } = rest;
  const shown = (body: KeptBody, headers: TraceHeader[]): TraceBody =>
    shownBody(body.kept, body.bytes, body.whole, encodingIn(headers));
  const trace: Trace = {
    schema: 1,
    ...summary,
    domainName,
    viewer,
    request: { ...request, body: shown(requestBody, request.headers) },
    response: response && { ...response, body: shown(responseBody, response.headers) },
    phases: phases.map((phase) => (isEvent(phase) ? withBefore(phase) : phase)),
    skipped: [],
  };
  return { ...trace, url: request.url, skipped: skippedPhases(trace) };
}

function encodingIn(headers: TraceHeader[]): string | null {
  const found = headers.find(([name]) => name.toLowerCase() === 'content-encoding')?.[1];
  return found === undefined || found === 'identity' ? null : found;
}

function isEvent(phase: TracePhase): phase is EventPhase {
  return phase.phase.startsWith('viewer-') || phase.phase === 'origin-request' || phase.phase === 'origin-response';
}

interface AnyEvent {
  Records?: { cf?: { request?: unknown; response?: unknown } }[];
  request?: unknown;
  response?: unknown;
}

/** The part of the event that a function may change stands beside what it made of it. */
function withBefore(phase: EventPhase): EventPhase {
  if (!phase.run) return phase;
  const event = phase.run.event as AnyEvent | null;
  const parts = event?.Records?.[0]?.cf ?? event;
  const before = phase.phase.endsWith('-request') ? parts?.request : parts?.response;
  return { ...phase, run: { ...phase.run, before: before ?? null } };
}

const usual = [
  'behavior',
  'viewer-request',
  'cache',
  'origin-request',
  'origin',
  'origin-response',
  'viewer-response',
] as const;

function skippedPhases(trace: Trace): { phase: TracePhaseName; why: string }[] {
  const own = trace.phases.filter((phase) => phase.for === 'request');
  const there = new Set(own.map(({ phase }) => phase));
  const why = reasonFor(trace, own);
  return usual.filter((phase) => !there.has(phase)).map((phase) => ({ phase, why: why(phase) }));
}

/** Why a phase did not take place: what ended the way before it. */
function reasonFor(trace: Trace, own: TracePhase[]): (phase: TracePhaseName) => string {
  const generatedAt = own.find((phase) => isEvent(phase) && phase.run?.result === 'generated')?.phase;
  const cache = own.find((phase) => phase.phase === 'cache');
  const { failure, end, response } = trace;
  return (phase) => {
    if (phase !== 'viewer-response') {
      if (cache?.outcome === 'hit') return 'The response came from the cache.';
      if (generatedAt) return `The function on ${generatedAt} answered the request itself.`;
    }
    if (failure) {
      const where = failure.phase === null ? '' : ` at ${failure.phase}`;
      return `CloudFront answered with an error of its own${where}: ${failure.resultType}.`;
    }
    if (end.kind !== 'complete') return end.message ?? 'The request ended before it.';
    if (generatedAt === 'viewer-request') return 'The function on viewer-request answered the viewer itself.';
    const origin = own.findLast((one) => one.phase === 'origin')?.response?.status ?? response?.status ?? 0;
    return origin >= 400
      ? 'viewer-response does not run for a response of 400 or above.'
      : 'The request did not come so far.';
  };
}
