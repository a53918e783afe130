import { request } from 'node:http';
import { afterEach } from '@jest/globals';
import type { EventPhase, TracePhase } from '../../../src/local/traces/phases.ts';
import { createRecorder } from '../../../src/local/traces/recording.ts';
import { TraceStore, type TraceStoreOptions } from '../../../src/local/traces/store.ts';
import type { Trace } from '../../../src/local/traces/trace.ts';
import { type Handler, listening, startEdge, type TestEdge } from '../edge-support.ts';

export { associations, behaving, customOrigin } from '../edge-support.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

export interface TracedEdge extends TestEdge {
  store: TraceStore;
  /** The trace of the last request, once it is over. @param total how many there have been; all that `get` asked unless given */
  last(total?: number): Promise<Trace>;
}

/** A data plane whose requests are traced; closed after the test. */
export async function tracedEdge(
  handlers: Record<string, Handler> = {},
  options: Parameters<typeof startEdge>[1] & TraceStoreOptions = {},
): Promise<TracedEdge> {
  const { mostTraces, mostBytes, ...rest } = options;
  const store = new TraceStore({ ...(mostTraces ? { mostTraces } : {}), ...(mostBytes ? { mostBytes } : {}) });
  const recorder = createRecorder({ store, now: () => edge.local.clock.now() });
  const edge: TestEdge = await startEdge(handlers, { recorder, ...rest });
  open.push(edge);
  edge.objects['site/index.html'] = {
    body: Buffer.from('<h1>home</h1>'),
    headers: { 'content-type': 'text/html', etag: '"home"' },
  };
  let asked = 0;
  const get: TestEdge['get'] = (...wanted) => {
    asked += 1;
    return edge.get(...wanted);
  };
  return {
    ...edge,
    get,
    store,
    async last(total = asked) {
      for (let round = 0; round < 300 && store.list().total < total; round += 1) await pause(10);
      const [newest] = store.list().traces;
      if (!newest) throw new Error('there is no trace');
      return store.get(newest.id)!;
    },
  };
}

/** An origin on this machine; closed after the test. @returns its port */
export async function originAt(listener: Parameters<typeof listening>[0]): Promise<number> {
  const origin = await listening(listener);
  open.push(origin);
  return origin.port;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The phases' names, in order. */
export function names({ phases }: Trace): string[] {
  return phases.map((phase) => (phase.for === 'error-page' ? `page ${phase.phase}` : phase.phase));
}

/** One phase of the request. */
export function phaseOf<Name extends TracePhase['phase']>(trace: Trace, name: Name): TracePhase & { phase: Name } {
  const found = trace.phases.find((phase) => phase.phase === name && phase.for === 'request');
  if (!found) throw new Error(`no phase ${name} among ${names(trace).join(', ')}`);
  return found as TracePhase & { phase: Name };
}

/** What a phase's function came to. */
export function runOf(trace: Trace, name: EventPhase['phase']): NonNullable<EventPhase['run']> {
  const { run } = phaseOf(trace, name) as EventPhase;
  if (!run) throw new Error(`no function ran on ${name}`);
  return run;
}

/** Sends a request and goes away at the first sign of an answer, or after some time without one. */
export function goAway(port: number, host: string, path: string, afterMs: number): Promise<void> {
  return new Promise((resolve) => {
    const outgoing = request({ host: '127.0.0.1', port, path, headers: { host }, agent: false }, (response) => {
      response.once('data', () => outgoing.destroy());
      response.on('error', () => {});
    });
    outgoing.on('error', () => {});
    const timer = setTimeout(() => outgoing.destroy(), afterMs);
    outgoing.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    outgoing.end();
  });
}
