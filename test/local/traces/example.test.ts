import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Trace } from '../../../src/local/traces/trace.ts';
import { associations, behaving, tracedEdge } from './tracing-support.ts';

const example = JSON.parse(readFileSync(new URL('./example-trace.json', import.meta.url), 'utf8')) as Trace;

/** Names of members, to the depth at which they stop being the trace's own. */
function members(trace: Trace): Record<string, string[]> {
  const named: Record<string, object | null> = {
    trace,
    end: trace.end,
    request: trace.request,
    response: trace.response,
    body: trace.request.body,
    failure: trace.failure,
    finding: trace.failure?.findings[0] ?? null,
    source: trace.failure?.source ?? null,
  };
  for (const phase of trace.phases) {
    named[phase.phase] = phase;
    if (phase.phase === 'origin-request') {
      named.function = phase.function;
      named.run = phase.run;
      named.measure = phase.run?.measures[0] ?? null;
    }
    if (phase.phase === 'cache') named.key = phase.key;
  }
  return Object.fromEntries(Object.entries(named).map(([name, value]) => [name, Object.keys(value ?? {}).sort()]));
}

test('the example that the window is tested with has the members of a trace as it is taken down', async () => {
  const edge = await tracedEdge({
    'origin-request': (event) => {
      const { request } = event.Records[0].cf;
      request.headers.via = [{ key: 'Via', value: 'mine' }];
      return request;
    },
  });
  const id = await edge.serve(behaving({ LambdaFunctionAssociations: associations('origin-request') }));
  await edge.get(id, '/api/items');
  const real = await edge.last();
  expect(members(real)).toEqual(members(example));
  expect(real.skipped.map(({ phase }) => phase)).toEqual(example.skipped.map(({ phase }) => phase));
});
