import { describe, expect, test } from '@jest/globals';
import type { HandlerProcess, Invocation } from '../../src/edge/run/invocation.ts';
import { matchesPattern } from '../../src/local/edge/behaviors.ts';
import { type CachedResponse, EdgeCache } from '../../src/local/edge/cache.ts';
import { HandlerPool } from '../../src/local/edge/handler-pool.ts';
import { headersFromRaw } from '../../src/local/edge/headers.ts';
import { readRange } from '../../src/local/edge/ranges.ts';
import { ViewerBody } from '../../src/local/edge/viewer-body.ts';
import { functionVersion } from './cloudfront-support.ts';
import { zipOf } from './zips.ts';

test.each([
  ['*.jpg', '/a/b.jpg', true],
  ['/images/*.jpg', '/images/a/b.jpg', true],
  ['images/*', '/images/', true],
  ['/a??.jpg', '/abc.jpg', true],
  ['/a??.jpg', '/ab.jpg', false],
  ['/A*', '/abc', false],
  ['/a*b*c', '/aXbXbXc', true],
  ['/a*b*c', '/aXbXbX', false],
  ['*', '/', true],
  ['/a.c', '/abc', false],
])('the path pattern %s and %s: %s', (pattern, path, expected) => {
  expect(matchesPattern(pattern, path)).toBe(expected);
});

test('a path pattern of many stars takes no time', () => {
  const started = performance.now();
  expect(matchesPattern(`/${'a*'.repeat(60)}b`, `/${'a'.repeat(4000)}`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(1000);
});

test.each([
  ['bytes=0-3', { start: 0, end: 4 }],
  ['bytes=6-', { start: 6, end: 10 }],
  ['bytes=-4', { start: 6, end: 10 }],
  ['bytes=8-90', { start: 8, end: 10 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=0-1,4-5', undefined],
  ['lines=1-2', undefined],
])('the range %s of ten bytes', (header, expected) => {
  expect(readRange(header, 10)).toEqual(expected);
});

describe('the cache', () => {
  const entry = (path: string, bytes: number): CachedResponse => ({
    status: 200,
    statusDescription: 'OK',
    headers: {},
    body: Buffer.alloc(bytes),
    path,
    storedAt: 0,
    expiresAt: 1000,
    headOnly: false,
  });

  test('lets go of what was not used for longest when its bytes run out', () => {
    const cache = new EdgeCache(100_000);
    for (let index = 0; index < 12; index++) {
      cache.store('E1', `k${index}`, entry(`/${index}`, 8000));
      cache.find('E1', 'k0', 0);
    }
    expect(cache.find('E1', 'k0', 0)).toBeDefined();
    expect(cache.find('E1', 'k1', 0)).toBeUndefined();
    expect(cache.find('E1', 'k11', 0)).toBeDefined();
  });

  test('does not keep a body that would push out all others', () => {
    const cache = new EdgeCache(100_000);
    cache.store('E1', 'k', entry('/', 10_001));
    expect(cache.find('E1', 'k', 0)).toBeUndefined();
  });

  test('is invalidated by path and query string, for one distribution', () => {
    const cache = new EdgeCache(1_000_000);
    const fill = () => {
      for (const id of ['E1', 'E2']) for (const path of ['/a', '/a?x=1', '/ab']) cache.store(id, path, entry(path, 1));
    };
    const left = (id: string) => ['/a', '/a?x=1', '/ab'].filter((path) => cache.find(id, path, 0));
    fill();
    cache.invalidate('E1', ['/a']);
    expect(left('E1')).toEqual(['/a?x=1', '/ab']);
    fill();
    cache.invalidate('E1', ['/a?*']);
    expect(left('E1')).toEqual(['/a', '/ab']);
    cache.invalidate('E1', ['/*']);
    expect([left('E1'), left('E2')]).toEqual([[], ['/a', '/a?x=1', '/ab']]);
    expect([cache.generation('E1'), cache.generation('E2')]).toEqual([3, 0]);
  });
});

test('headers of one connection are left out, those too that Connection names', () => {
  const raw = ['Connection', 'close, X-Hop', 'X-Hop', '1', 'TE', 'trailers', 'X-Kept', 'a', 'x-kept', 'b'];
  expect({ ...headersFromRaw(raw) }).toEqual({
    'x-kept': [
      { key: 'X-Kept', value: 'a' },
      { key: 'x-kept', value: 'b' },
    ],
  });
});

test('a body can be looked into twice and is whole afterwards', async () => {
  const body = ViewerBody.of(Buffer.from('0123456789'));
  expect(await body.peek(4)).toEqual({ data: Buffer.from('0123'), truncated: true });
  expect(await body.peek(10)).toEqual({ data: Buffer.from('0123456789'), truncated: false });
  expect(Buffer.concat(await body.stream().toArray()).toString()).toBe('0123456789');
});

describe('the pool of processes', () => {
  const returned: Invocation = { outcome: 'returned', result: 1, logs: [], durationMs: 1, maxMemoryMb: null };

  test('runs calls side by side up to its limit, keeps processes warm, and stops them', async () => {
    let started = 0;
    let stopped = 0;
    let running = 0;
    let most = 0;
    const start = (): HandlerProcess => {
      started++;
      return {
        invoke: async () => {
          most = Math.max(most, ++running);
          await new Promise((resolve) => setTimeout(resolve, 10));
          running--;
          return returned;
        },
        stop: async () => {
          stopped++;
        },
      };
    };
    const pool = new HandlerPool({ start, mostProcesses: 2, idleMs: 60_000 });
    const version = functionVersion({ zip: zipOf({ 'index.mjs': 'export const handler = 1' }) });
    await Promise.all(Array.from({ length: 7 }, () => pool.run(version, {})));
    await pool.run(version, {});
    expect([started, most, stopped]).toEqual([2, 2, 0]);
    await pool.close();
    expect(stopped).toBe(2);
  });

  test('stops a process that has nothing to do', async () => {
    let stopped = 0;
    const start = (): HandlerProcess => ({
      invoke: async () => returned,
      stop: async () => {
        stopped++;
      },
    });
    const pool = new HandlerPool({ start, mostProcesses: 2, idleMs: 5 });
    await pool.run(functionVersion({ zip: zipOf({ 'index.mjs': '' }) }), {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(stopped).toBe(1);
    await pool.close();
  });
});
