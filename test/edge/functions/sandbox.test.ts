import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../../src/edge/functions/start-sandbox.ts';
import { event, functionRuntime, now, outputOf, run } from './sandbox-scene.ts';

describe('what a function finds', () => {
  test.each([
    'process',
    'fetch',
    'setTimeout',
    'setImmediate',
    'clearTimeout',
    'setInterval',
    'eval',
    'WebAssembly',
    'Map',
    'Set',
    'WeakMap',
    'Proxy',
    'Reflect',
    'BigInt',
    'Intl',
    'URL',
    'structuredClone',
    'performance',
    'SharedArrayBuffer',
    'Atomics',
    'escape',
    'global',
    'module',
    'Iterator',
    'queueMicrotask',
    'WeakRef',
    'AggregateError',
    'XMLHttpRequest',
  ])('%s is not there', async (name) => {
    expect(await outputOf(`typeof ${name}`)).toBe('undefined');
  });

  test('the globals of 2.0 are those that are documented', async () => {
    const names = (await outputOf('Object.getOwnPropertyNames(globalThis)')) as string[];
    expect(names.sort()).toEqual(
      `Array ArrayBuffer Boolean Buffer DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array
      InternalError JSON Math NaN Number Object Promise RangeError ReferenceError RegExp String Symbol SyntaxError TextDecoder TextEncoder TypeError
      URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray atob btoa console decodeURI decodeURIComponent encodeURI encodeURIComponent
      globalThis handler isFinite isNaN parseFloat parseInt require undefined`.split(/\s+/),
    );
  });

  test('1.0 has neither Buffer nor encodings, but byte strings', async () => {
    const found = await outputOf(
      `[typeof Buffer, typeof atob, typeof TextEncoder, typeof Symbol, typeof MemoryError, String.bytesFrom('aGk', 'base64url'), 'é'.toUTF8().length]`,
      {},
      'cloudfront-js-1.0',
    );
    expect(found).toEqual(['undefined', 'undefined', 'undefined', 'undefined', 'function', 'hi', 2]);
  });

  test.each([
    '[].toSorted',
    '[].flat',
    '[].at',
    '"".at',
    '"".localeCompare',
    '"".matchAll',
    'Object.fromEntries',
    'Object.hasOwn',
    'Array.from',
    'Promise.withResolvers',
    'Error.captureStackTrace',
    'console.error',
  ])('%s is not there', async (expression) => {
    expect(await outputOf(`typeof ${expression}`)).toBe('undefined');
  });

  test('replaceAll is new in 2.0', async () => {
    expect(await outputOf('typeof "".replaceAll')).toBe('function');
    expect(await outputOf('typeof "".replaceAll', {}, 'cloudfront-js-1.0')).toBe('undefined');
  });

  test('functions are strict', async () => {
    expect(await outputOf('(function () { return this === undefined; })()')).toBe(true);
  });
});

describe('ways out', () => {
  test.each([
    '(function () {}).constructor("return 1")()',
    '(async function () {}).constructor("return 1")()',
    'console.log.constructor("return process")()',
    'require.constructor("return process")()',
    'require("crypto").createHash.constructor("return process")()',
    'event.constructor.constructor("return process")()',
    'event.request.rawQueryString.constructor("return process")()',
    'new Function("return process")()',
    '(function () { try { Buffer.alloc(5e8).toString("hex"); } catch (error) { return error.constructor.constructor("return process")(); } })()',
    '(function dig() { try { return dig(); } catch (error) { return error.constructor.constructor("return process")(); } })()',
  ])('%s', async (expression) => {
    const outcome = await run(`function handler(event) { return { value: typeof ${expression} }; }`);
    expect(outcome.outcome).not.toBe('returned');
  });

  test.each([
    // In place of globalThis, to catch what the sandbox itself uses.
    `var real = this, seen = []; globalThis = { get ['(start)']() { seen.push(typeof real['(start)']); return function () {}; } };
     function handler(event) { return { value: [seen, typeof real['(start)']] }; }`,
    `var seen = []; Object.defineProperty(this, '(start)', { configurable: true, set: function (value) { seen.push(value); }, get: function () { seen.push(1); } });
     var real = this; function handler(event) { return { value: [seen, typeof real['(start)']] }; }`,
  ])('code that waits for what the sandbox puts there sees nothing: %#', async (code) => {
    expect(await run(code)).toMatchObject({ outcome: 'returned', result: { value: [[], 'undefined'] } });
  });

  test.each([
    'Object.preventExtensions(this); function handler(event) { return event.request; }',
    `Object.defineProperty(this, '(start)', { value: 1 }); function handler(event) { return event.request; }`,
    `throw { get name() { throw 1; } }; function handler() {}`,
    `function handler() { throw { get message() { throw 1; } }; }`,
    `function handler() { throw null; }`,
    `Error.prototype.toString = null; JSON.stringify = null; Promise.prototype.then = null; function handler() { missing(); }`,
  ])('code that stands in the way only fails itself: %s', async (code) => {
    expect(['threw', 'not-loaded']).toContain((await run(code)).outcome);
    expect(await outputOf('3')).toBe(3);
  });

  test('the process has nothing of the environment of its caller', async () => {
    process.env.AWS_SECRET_ACCESS_KEY = 'not-for-functions';
    const { readFileSync, readdirSync } = await import('node:fs');
    await run('function handler(event) { return event.request; }');
    delete process.env.AWS_SECRET_ACCESS_KEY;
    const environments = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => {
        try {
          return readFileSync(`/proc/${name}/environ`, 'utf8');
        } catch {
          return '';
        }
      })
      .filter((text) => text.includes('EDGE_FUNCTION_SANDBOX='));
    expect(environments.length).toBeGreaterThan(0);
    for (const text of environments)
      expect(
        text
          .split('\0')
          .filter(Boolean)
          .map((entry) => entry.split('=')[0])
          .sort(),
      ).toEqual(['EDGE_FUNCTION_SANDBOX', 'LANG', 'TZ']);
  });
});

describe('time', () => {
  test('stands still during a run, at the time of the call', async () => {
    expect(
      await outputOf('[Date.now(), new Date().getTime(), new Date().toISOString(), new Date(5).getTime()]'),
    ).toEqual([now, now, '2026-11-21T10:00:00.000Z', 5]);
    expect(
      await outputOf(
        '(function () { var start = Date.now(); for (var i = 0; i < 1e6; i++) {} return Date.now() - start; })()',
      ),
    ).toBe(0);
  });

  test('seeds Math.random', async () => {
    const first = await outputOf('[Math.random(), Math.random()]');
    expect(await outputOf('[Math.random(), Math.random()]')).toEqual(first);
    expect(await outputOf('[Math.random(), Math.random()]', { now: now + 1 })).not.toEqual(first);
    const [one, other] = first as [number, number];
    expect(one).not.toBe(other);
    expect(one >= 0 && one < 1).toBe(true);
  });

  test.each([
    'for (;;) {}',
    'return (async function () { for (;;) { await 1; } })();',
    '/(a+)+$/.test("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"); return 1;',
  ])(
    'a function that does not end is ended: %s',
    async (body) => {
      const outcome = await run(`function handler(event) { ${body} }`);
      expect(outcome).toMatchObject({ outcome: 'timed-out', estimatedComputeUtilization: 100 });
      expect(await outputOf('1')).toBe(1);
    },
    15_000,
  );

  test('code that does not end while it is loaded is ended', async () => {
    expect(await run('for (;;) {} function handler() {}')).toMatchObject({ outcome: 'timed-out' });
  });

  test('the estimate is a share of the time allowed, from 0 to 100', async () => {
    const cheap = await run('function handler(event) { return event.request; }', { samples: 5 });
    const dear = await run('function handler(event) { for (var i = 0; i < 2e7; i++) {} return event.request; }');
    expect(cheap.estimatedComputeUtilization).toBeLessThan(100);
    expect(dear.estimatedComputeUtilization).toBe(100);
  });
});

test('a function that takes too much memory is ended, and the next one runs', async () => {
  const outcome = await run('function handler() { var kept = []; for (;;) { kept.push(new Array(100000).fill(1)); } }');
  expect(['out-of-memory', 'timed-out']).toContain(outcome.outcome);
  expect(await outputOf('2')).toBe(2);
});

test('nothing of one run is left for the next', async () => {
  await run(
    'var count = 0; function handler(event) { globalThis.kept = 1; Object.prototype.kept = 1; return event.request; }',
  );
  expect(await outputOf('[typeof kept, ({}).kept === undefined]')).toEqual(['undefined', true]);
});

test('after stop nothing runs', async () => {
  const other = startSandbox({ functionRuntime });
  await other.stop();
  await expect(
    other.run({ name: 'example', runtime: 'cloudfront-js-2.0', code: 'function handler() {}' }, { event, now }),
  ).rejects.toThrow('stopped');
});
