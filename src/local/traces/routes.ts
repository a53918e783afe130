import { ControlError, type ControlRoute, readJsonObject, sendBytes, sendJson } from '../control/route.ts';
import type { EventStream } from './event-stream.ts';
import type { LocalState } from './local-state.ts';
import type { SendRequest } from './resend.ts';
import type { RunningRequests } from './running.ts';
import { type SampleFolder, type StoredValues, sampleOf } from './sample.ts';
import type { TraceFilter, TraceStore } from './store.ts';
import type { Trace } from './trace.ts';
import { newRequest, resendOf } from './wanted-request.ts';

export interface TraceRoutesOptions {
  store: TraceStore;
  running: RunningRequests;
  stream: EventStream;
  send: SendRequest;
  state(): LocalState;
  storedValues: StoredValues;
  /** The Host of a request to a distribution that no viewer has sent before. */
  hostOf(distributionId: string): string;
  /** Whether there is such a distribution. */
  exists(distributionId: string): boolean;
  /** Where samples are saved; without it they can only be downloaded. */
  samples?: SampleFolder;
}

/** The paths about viewers' requests: traces, their stream, sending again, samples, and the picture of what there is. */
export function traceRoutes(options: TraceRoutesOptions): ControlRoute[] {
  const { store, running, stream, send, state, storedValues, hostOf, exists, samples } = options;
  const traceNamed = (id: string): Trace => {
    const trace = store.get(id);
    if (!trace)
      throw new ControlError(404, `There is no trace ${JSON.stringify(id)} (any more): the oldest leave first.`);
    return trace;
  };
  return [
    {
      method: 'GET',
      path: '/_local/traces',
      answer: ({ query }, response) => sendJson(response, 200, store.list(filterOf(query))),
    },
    {
      method: 'DELETE',
      path: '/_local/traces',
      answer: (_request, response) => {
        store.clear();
        stream.publish('cleared', {});
        sendJson(response, 200, store.list());
      },
    },
    {
      method: 'GET',
      path: '/_local/running',
      answer: (_request, response) => sendJson(response, 200, { requests: running.list(0) }),
    },
    {
      method: 'GET',
      path: '/_local/traces/*',
      answer: ({ rest }, response) => sendJson(response, 200, traceNamed(rest)),
    },
    {
      method: 'GET',
      path: '/_local/traces/*/event',
      answer: ({ rest, query }, response) => {
        const { fileName, text } = sampleOf(traceNamed(rest), query.get('phase') ?? '', storedValues);
        const disposition = `attachment; filename="${fileName}"`;
        const type = { 'content-type': 'application/json', 'content-disposition': disposition };
        sendBytes(response, 200, type, Buffer.from(text));
      },
    },
    {
      method: 'POST',
      path: '/_local/traces/*/sample',
      answer: async (request, response) => {
        const { phase } = await readJsonObject(request);
        const sample = sampleOf(traceNamed(request.rest), String(phase ?? ''), storedValues);
        if (!samples) {
          const message = `Samples are saved where edge-local runs with a config; GET /_local/traces/${request.rest}/event downloads it.`;
          throw new ControlError(404, message);
        }
        sendJson(response, 201, { file: await samples.save(sample) });
      },
    },
    {
      method: 'POST',
      path: '/_local/traces/*/resend',
      answer: async (request, response) => {
        const trace = traceNamed(request.rest);
        sendJson(response, 201, await send(resendOf(trace, await readJsonObject(request))));
      },
    },
    {
      method: 'POST',
      path: '/_local/send',
      answer: async (request, response) => {
        const wanted = newRequest(await readJsonObject(request), hostOf);
        if (!exists(wanted.distributionId)) {
          throw new ControlError(404, `There is no distribution ${wanted.distributionId} here.`);
        }
        sendJson(response, 201, await send(wanted));
      },
    },
    { method: 'GET', path: '/_local/state', answer: (_request, response) => sendJson(response, 200, state()) },
    {
      method: 'GET',
      path: '/_local/events',
      answer: ({ headers, query }, response) => {
        const last = headers['last-event-id'];
        stream.serve(response, (Array.isArray(last) ? last[0] : last) ?? query.get('last-event-id') ?? undefined);
      },
    },
  ];
}

function filterOf(query: URLSearchParams): TraceFilter {
  const known = ['limit', 'distribution', 'status', 'path', 'request-id'];
  const unknown = [...query.keys()].find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new ControlError(400, `Unknown parameter ${JSON.stringify(unknown)}, expected one of ${known.join(', ')}.`);
  }
  const limit = query.get('limit');
  if (limit !== null && !/^[1-9]\d{0,5}$/.test(limit)) {
    throw new ControlError(400, `limit: got ${JSON.stringify(limit)}, expected a number from 1.`);
  }
  const status = query.get('status');
  if (status !== null && !/^([1-5]\d\d|[1-5]xx|failed|none)$/.test(status)) {
    throw new ControlError(400, `status: got ${JSON.stringify(status)}, expected 502, 5xx, failed or none.`);
  }
  return {
    ...(limit === null ? {} : { limit: Number(limit) }),
    ...(status === null ? {} : { status }),
    ...optional('distributionId', query.get('distribution')),
    ...optional('path', query.get('path')),
    ...optional('requestId', query.get('request-id')),
  };
}

function optional(name: keyof TraceFilter, value: string | null): TraceFilter {
  return value === null ? {} : { [name]: value };
}
