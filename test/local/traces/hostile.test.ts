import { connect } from 'node:net';
import { expect, test } from '@jest/globals';
import { painter, visible } from '../../../src/local/traces/print-style.ts';
import { traceLines } from '../../../src/local/traces/print-trace.ts';
import { requestOf } from '../edge-scene.ts';
import { associations, behaving, runOf, tracedEdge } from './tracing-support.ts';

/** Sends bytes as they are. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(Buffer.from(text, 'latin1')));
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}

test('markup, foreign bytes and repeated names come through as they are, as data', async () => {
  const edge = await tracedEdge();
  const id = await edge.serve(behaving({}));
  const lines = ['X-A: <script>alert(1)</script>', 'x-a: \xff\xfe', '__proto__: polluted', 'constructor: x'];
  await raw(
    edge.port,
    `GET /<img> HTTP/1.1\r\nHost: ${id}.cloudfront.localhost\r\nConnection: close\r\n${lines.join('\r\n')}\r\n\r\n`,
  );
  const trace = await edge.last();
  expect(trace.request.headers.slice(2)).toEqual([
    ['X-A', '<script>alert(1)</script>'],
    ['x-a', '\xff\xfe'],
    ['__proto__', 'polluted'],
    ['constructor', 'x'],
  ]);
  expect(trace.request.url).toMatch(/\/<img>$/);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('a huge list of headers that a function makes is bounded, in the event and in the answer', async () => {
  const edge = await tracedEdge({
    'origin-request': () => ({
      status: '200',
      headers: Object.fromEntries(
        Array.from({ length: 9000 }, (_, index) => [`x-${index}`, [{ key: `X-${index}`, value: 'v'.repeat(80) }]]),
      ),
    }),
  });
  const id = await edge.serve(behaving({ LambdaFunctionAssociations: associations('origin-request') }));
  await edge.get(id, '/').catch(() => {});
  const trace = await edge.last();
  const run = runOf(trace, 'origin-request');
  expect(run.after).toBeNull();
  expect(run.cut).toEqual([{ at: 'after', characters: expect.any(Number) }]);
  expect(JSON.stringify(trace).length).toBeLessThan(200_000);
  expect(edge.store.bytes).toBeLessThan(200_000);
});

test('a result of ten thousand levels is left out, and answered as what it is', async () => {
  const invocation = {
    outcome: 'returned',
    result: JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    logs: [],
    durationMs: 1,
    maxMemoryMb: null,
  };
  const edge = await tracedEdge(
    { 'viewer-request': () => {} },
    { start: () => ({ invoke: async () => invocation as never, stop: async () => {} }), check: () => [] },
  );
  const id = await edge.serve(behaving({ LambdaFunctionAssociations: associations('viewer-request') }));
  await edge.get(id, '/');
  const trace = await edge.last();
  expect(runOf(trace, 'viewer-request')).toMatchObject({ after: null, cut: [{ at: 'after', characters: 0 }] });
  expect(() => JSON.stringify(trace)).not.toThrow();
});

test('thousands of broken rules are fifty findings', async () => {
  const edge = await tracedEdge({
    'viewer-request': (event) => {
      const request = requestOf(event) as unknown as { headers: Record<string, unknown> };
      for (let index = 0; index < 5000; index += 1) request.headers[`X-${index}`] = 'text';
      return request;
    },
  });
  const id = await edge.serve(behaving({ LambdaFunctionAssociations: associations('viewer-request') }));
  await edge.get(id, '/');
  const trace = await edge.last();
  expect(trace.failure!.findings).toHaveLength(50);
  expect(trace.failure!.details.length).toBeLessThanOrEqual(100);
  expect(edge.store.bytes).toBeLessThan(500_000);
});

test('an enormous error message and log are cut', async () => {
  const long = 'x'.repeat(2_000_000);
  const invocation = {
    outcome: 'threw',
    errorType: 'E',
    errorMessage: long,
    stack: [long],
    logs: [long, 'y'],
    durationMs: 1,
    maxMemoryMb: null,
  };
  const edge = await tracedEdge(
    { 'viewer-request': () => {} },
    { start: () => ({ invoke: async () => invocation as never, stop: async () => {} }) },
  );
  const id = await edge.serve(behaving({ LambdaFunctionAssociations: associations('viewer-request') }));
  await edge.get(id, '/');
  const trace = await edge.last();
  expect(runOf(trace, 'viewer-request').logs).toEqual(['[cut at 64 KB; there were 2 further lines]']);
  expect(JSON.stringify(trace).length).toBeLessThan(200_000);
});

test('nothing of a request steers a terminal', async () => {
  const edge = await tracedEdge({
    'viewer-request': (event) => {
      const request = requestOf(event) as unknown as { headers: Record<string, unknown> };
      return { ...request, querystring: '\u001b]0;owned\u0007\u202e' };
    },
  });
  const id = await edge.serve(behaving({ LambdaFunctionAssociations: associations('viewer-request') }));
  await edge.get(id, '/');
  const trace = await edge.last();
  for (const colors of [false, true]) {
    const lines = traceLines(trace, colors);
    const bare = lines.map((line) => line.split(/\p{Cc}\[\d+m/u).join(''));
    expect(bare.filter((line) => visible(line) !== line)).toEqual([]);
    expect(bare.join('')).toContain('\\u001b]0;owned\\u0007\\u202e');
  }
  expect(painter(true)(['bad', '\u001b[0mfree'])).toBe('\u001b[31m\\u001b[0mfree\u001b[39m');
  expect(visible('a\tb\u0000')).toBe('a\tb\\u0000');
});
