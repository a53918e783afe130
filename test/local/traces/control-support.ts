import { type IncomingMessage, request } from 'node:http';
import type { Trace, TraceList } from '../../../src/local/traces/trace.ts';
import { type FunctionsEdge, useFunctionsEdge } from '../cloudfront-functions-support.ts';

export interface ControlEdge extends FunctionsEdge {
  /** Calls one of the local edge's own paths. */
  own(path: string, options?: OwnOptions): Promise<OwnAnswer>;
  /** The newest traces, once there are as many in this run. */
  traces(total: number): Promise<TraceList>;
  trace(id: string): Promise<Trace>;
}

export interface OwnOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

export interface OwnAnswer {
  status: number;
  headers: IncomingMessage['headers'];
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: each path answers otherwise
  json: any;
}

/** A running local edge, as its own paths show it. */
export function useControlEdge(options: Parameters<typeof useFunctionsEdge>[0] = {}): ControlEdge {
  const functions = useFunctionsEdge(options);
  const own: ControlEdge['own'] = (path, { method = 'GET', headers = {}, body } = {}) => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const url = `${functions.edge.url}${path}`;
    return new Promise((resolve, reject) => {
      const outgoing = request(url, { method, headers: { ...type, ...headers }, agent: false }, async (response) => {
        const text = Buffer.concat(await response.toArray()).toString();
        const isJson = response.headers['content-type'] === 'application/json' && text !== '';
        const json = isJson ? JSON.parse(text) : undefined;
        resolve({ status: response.statusCode!, headers: response.headers, text, json });
      });
      outgoing.on('error', reject);
      outgoing.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
    });
  };
  return Object.assign(Object.create(functions) as FunctionsEdge, {
    own,
    async traces(total: number): Promise<TraceList> {
      for (let round = 0; round < 300; round += 1) {
        const { json } = await own('/_local/traces');
        if (json.total >= total) return json;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`there are no ${total} traces`);
    },
    trace: async (id: string): Promise<Trace> => (await own(`/_local/traces/${id}`)).json,
  });
}
