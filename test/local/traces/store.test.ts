import { describe, expect, test } from '@jest/globals';
import { type StoredTrace, TraceStore } from '../../../src/local/traces/store.ts';
import { behaving, tracedEdge } from './tracing-support.ts';

function stored(url = 'http://x/', more: Partial<StoredTrace['summary']> = {}, bodyBytes = 0): StoredTrace {
  const body = { kept: Buffer.alloc(bodyBytes), bytes: bodyBytes, whole: true };
  return {
    summary: {
      at: '2026-11-21T08:00:00.000Z',
      durationMs: 1,
      distributionId: 'E1',
      method: 'GET',
      url,
      status: 200,
      cache: 'Miss',
      country: null,
      pathPattern: 'default',
      functions: [],
      requestId: url,
      resendOf: null,
      end: { kind: 'complete', message: null },
      failure: null,
      ...more,
    },
    rest: {
      domainName: null,
      viewer: { ip: '127.0.0.1', httpVersion: '1.1' },
      request: { method: 'GET', url, headers: [], headersLeftOut: 0 },
      response: null,
      phases: [],
    },
    requestBody: body,
    responseBody: body,
  };
}

describe('bounds', () => {
  test('the 501st trace pushes out the first', () => {
    const store = new TraceStore();
    const first = store.add(stored());
    for (let count = 1; count < 500; count += 1) store.add(stored());
    expect(store.get(first.id)).toBeDefined();
    store.add(stored());
    expect(store.get(first.id)).toBeUndefined();
    expect(store.list()).toMatchObject({ kept: 500, total: 501, most: { traces: 500, bytes: 67_108_864 } });
    expect(store.list().traces[0]!.number).toBe(501);
  });

  test('traces leave when they take too many bytes together', () => {
    const store = new TraceStore({ mostBytes: 100_000 });
    for (let count = 0; count < 10; count += 1) store.add(stored('http://x/', {}, 20_000));
    expect(store.list().kept).toBe(2);
    expect(store.bytes).toBeLessThanOrEqual(100_000);
    store.clear();
    expect([store.bytes, store.list().kept, store.list().total]).toEqual([0, 0, 10]);
  });

  test('what is kept holds on to nothing of the request', async () => {
    const edge = await tracedEdge();
    const id = await edge.serve(behaving({}));
    edge.objects['site/large'] = { body: Buffer.alloc(5 * 1024 * 1024, 'x'), headers: {} };
    await edge.get(id, '/large');
    await edge.last();
    expect(edge.store.bytes).toBeLessThan(80_000);
  });
});

describe('the list', () => {
  const store = new TraceStore();
  const failure = {
    status: 502,
    resultType: 'E',
    message: '',
    details: [],
    phase: null,
    findings: [],
    source: { title: '', read: '', url: null },
  };
  store.add(stored('http://x/api/1'));
  store.add(stored('http://x/api/2', { distributionId: 'E2' }));
  store.add(stored('http://x/3', { status: 502, failure }));
  store.add(stored('http://x/4', { status: null }));
  store.add(stored('http://x/5', { status: 503 }));

  test.each([
    [{}, [5, 4, 3, 2, 1]],
    [{ limit: 2 }, [5, 4]],
    [{ status: '502' }, [3]],
    [{ status: '5xx' }, [5, 3]],
    [{ status: 'failed' }, [3]],
    [{ status: 'none' }, [4]],
    [{ path: '/api/' }, [2, 1]],
    [{ distributionId: 'e2' }, [2]],
    [{ requestId: 'http://x/3' }, [3]],
    [{ status: '5xx', limit: 1 }, [5]],
  ])('filtered by %j', (filter, numbers) => {
    expect(store.list(filter).traces.map(({ number }) => number)).toEqual(numbers);
  });
});
