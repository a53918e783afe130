import { request as requestHttp } from 'node:http';
import { UserError } from '../../kit/errors.ts';
import { distributionOfHost, hostName, isLoopbackHost } from '../protocol/address.ts';
import { traceLines } from './print-trace.ts';
import type { Trace, TraceList } from './trace.ts';

export interface PrintTraceOptions {
  /** Of a distribution of a running local edge: `http://127.0.0.1:3001/path`, `http://<id>.cloudfront.localhost:4599/path`. */
  url: string;
  /** GET unless given, POST where there is a body. */
  method?: string;
  headers?: readonly (readonly [name: string, value: string])[];
  body?: string | Buffer;
  /** Where `/_local/` is, without a slash at the end; at the URL's own port unless given. */
  local?: string;
  /** Prints the trace as JSON. */
  json?: boolean;
  /** Whether what is printed goes to a terminal that shows colours. */
  colors?: boolean;
}

/**
 * `edge-local trace URL`: sends a request through a running local edge and prints its way.
 * @param print gets one line, or a block of lines, at a time, without a line end
 * @returns the trace; its `failure` or `status` says how the request went
 * @throws UserError for a URL that is none of a local edge
 */
export async function printTrace(options: PrintTraceOptions, print: (text: string) => void): Promise<Trace> {
  const url = localUrl(options.url);
  const base = options.local ?? ownPathsOf(url);
  const requestId = await send(url, options);
  const trace = await traceOf(base, requestId);
  if (options.json) print(JSON.stringify(trace, null, 2));
  else for (const line of traceLines(trace, options.colors ?? false)) print(line);
  return trace;
}

function localUrl(text: string): URL {
  const url = URL.parse(text);
  if (url?.protocol !== 'http:' || !isLoopbackHost(hostName(url.host))) {
    const expected = 'the URL of a running local edge, such as http://127.0.0.1:4599/path';
    throw new UserError('Bad URL', `Got ${JSON.stringify(text)}, expected ${expected}.`);
  }
  return url;
}

/** A distribution's own name leads to its site, also below `/_local/`; the bare address leads to the local edge. */
function ownPathsOf(url: URL): string {
  return distributionOfHost(url.hostname) === undefined ? url.origin : `http://127.0.0.1:${url.port || '80'}`;
}

/** Sends the request, reads the answer to its end. @returns X-Amz-Cf-Id, which is the name of its trace */
function send(url: URL, { method, headers = [], body }: PrintTraceOptions): Promise<string> {
  const wanted = method ?? (body === undefined ? 'GET' : 'POST');
  const hasHost = headers.some(([name]) => name.toLowerCase() === 'host');
  const length = body === undefined ? [] : ['Content-Length', String(Buffer.byteLength(body))];
  const wire = [...(hasHost ? [] : ['Host', url.host]), ...headers.flat(), ...length];
  return new Promise((resolve, reject) => {
    const unreachable = (error: Error) =>
      reject(
        new UserError(
          'No local edge',
          `${url.origin} does not answer (${error.message}). Start it first: npm run local.`,
        ),
      );
    try {
      const outgoing = requestHttp(
        // Not every resolver knows that names under localhost are this machine.
        {
          host: url.hostname === '[::1]' ? '::1' : '127.0.0.1',
          port: url.port || 80,
          path: `${url.pathname}${url.search}`,
          method: wanted,
          headers: wire,
          agent: false,
        },
        (response) => {
          const id = response.headers['x-amz-cf-id'];
          response.on('error', () => {});
          response.once('close', () =>
            typeof id === 'string'
              ? resolve(id)
              : reject(
                  new UserError(
                    'No distribution',
                    `${url.href} is no distribution of the local edge: its answer has no X-Amz-Cf-Id.`,
                  ),
                ),
          );
          response.resume();
        },
      );
      outgoing.once('error', unreachable);
      outgoing.end(body);
    } catch (thrown) {
      reject(new UserError('Bad request', `The request cannot be sent: ${(thrown as Error).message}.`));
    }
  });
}

/** The trace is there a moment after the connection's end. */
async function traceOf(base: string, requestId: string): Promise<Trace> {
  for (let round = 0; round < 40; round += 1) {
    const { traces } = await read<TraceList>(
      `${base}/_local/traces?limit=1&request-id=${encodeURIComponent(requestId)}`,
    );
    if (traces[0]) return read<Trace>(`${base}/_local/traces/${traces[0].id}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new UserError('No trace', `The local edge at ${base} has no trace of the request ${requestId}.`);
}

async function read<Answer>(url: string): Promise<Answer> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new UserError('No local edge', `${new URL(url).origin} does not answer.`, { cause });
  });
  if (!response.ok) throw new UserError('No trace', `${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}
