import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { FunctionCall, FunctionRun } from '../../../src/edge/functions/function-run.ts';
import { failureMessage, startSandbox } from '../../../src/edge/functions/start-sandbox.ts';

const functionRuntime = fileURLToPath(new URL('../../../src/edge/functions/function-runtime.ts', import.meta.url));
const sandbox = startSandbox({ functionRuntime, timeoutMs: 300 });
afterAll(() => sandbox.stop());

const now = Date.parse('2026-11-21T10:00:00Z');
const event = { version: '1.0', request: { method: 'GET', uri: '/', querystring: {}, headers: {}, cookies: {} } };

function run(code: string, call: Partial<FunctionCall> = {}, runtime = 'cloudfront-js-2.0'): Promise<FunctionRun> {
  return sandbox.run({ name: 'example', runtime, code }, { event, now, ...call });
}

/** What an expression gives inside a function. */
async function outputOf(expression: string, call: Partial<FunctionCall> = {}, runtime?: string): Promise<unknown> {
  const outcome = await run(`function handler(event) { return { value: ${expression} }; }`, call, runtime);
  if (outcome.outcome !== 'returned') throw new Error(failureMessage(outcome));
  return (outcome.result as { value?: unknown }).value;
}

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

describe('modules', () => {
  test('crypto: three algorithms, three encodings, and Buffer without one', async () => {
    const found = await outputOf(`(function () {
      var crypto = require('crypto');
      return [
        crypto.createHash('md5').update('a').update('b').digest('hex'),
        crypto.createHash('sha1').update('a').digest('base64'),
        crypto.createHmac('sha256', 'key').update(Buffer.from('a')).digest('base64url'),
        Buffer.isBuffer(crypto.createHash('sha256').update('a').digest()),
      ];
    })()`);
    expect(found).toEqual([
      '187ef4436122d1cc2f40dc2b92f0eba0',
      'hvfkN/qlp/zhXR3cuerq6jd2Z7g=',
      createHmac('sha256', 'key').update('a').digest('base64url'),
      true,
    ]);
  });

  test.each([
    "createHash('sha512')",
    "createHmac('sha384', 'k')",
    "createHash('md5').update('a').digest('latin1')",
    "createHash('md5').digest('hex') && 0 || require('crypto').randomBytes(1)",
  ])('crypto.%s is refused', async (call) => {
    await expect(outputOf(`require('crypto').${call}`)).rejects.toThrow('TypeError');
  });

  test.each(['fs', 'http', 'child_process', 'util', 'vm', 'constructor', '__proto__'])(
    'there is no module %s',
    async (name) => {
      await expect(outputOf(`typeof require('${name}')`)).rejects.toThrow(`Cannot load module "${name}"`);
    },
  );

  test('1.0 has no cloudfront module', async () => {
    await expect(outputOf("typeof require('cloudfront')", {}, 'cloudfront-js-1.0')).rejects.toThrow(
      'Cannot load module',
    );
  });

  test('querystring', async () => {
    expect(await outputOf(`require('querystring').parse('a=1&a=2&b=%C3%A9&c=x+y&d')`)).toEqual({
      a: ['1', '2'],
      b: 'é',
      c: 'x y',
      d: '',
    });
    expect(
      await outputOf(`require('querystring').stringify({ name: 'value', abc: ['xyz', '123'], anotherName: '' })`),
    ).toBe('name=value&abc=xyz&abc=123&anotherName=');
  });

  test('Buffer', async () => {
    const found = await outputOf(`[
      Buffer.from('é').toString('hex'), Buffer.from('aGk', 'base64url').toString(), Buffer.from('68c3a9', 'hex').toString('base64'),
      Buffer.concat([Buffer.from('a'), Buffer.from('b')]).toString(), Buffer.alloc(3, 'ab').toString(), Buffer.compare(Buffer.from('a'), Buffer.from('b')),
      Buffer.from('abc').equals(Buffer.from('abc')), Buffer.from('hello').indexOf('l'), Buffer.from([1, 2, 3, 4]).readUInt32BE(0),
      Buffer.from([255, 254]).readIntBE(0, 2), Buffer.from('abcd').swap16().toString(), Buffer.byteLength('é'), Buffer.from('hi').toJSON().data,
      Buffer.from('hello').subarray(1, 3).toString(), typeof Buffer.prototype.swap
    ]`);
    expect(found).toEqual([
      'c3a9',
      'hi',
      'aMOp',
      'ab',
      'aba',
      -1,
      true,
      2,
      16909060,
      -2,
      'badc',
      2,
      [104, 105],
      'el',
      'undefined',
    ]);
  });

  test('text and base64', async () => {
    expect(
      await outputOf(`[btoa('hi'), atob('aGk='), new TextDecoder().decode(new TextEncoder().encode('é'))]`),
    ).toEqual(['aGk=', 'hi', 'é']);
    await expect(outputOf(`atob('!')`)).rejects.toThrow('TypeError');
  });
});

describe('the cloudfront module', () => {
  const store = { id: 'store-1', createdAt: 0, modifiedAt: 1000, values: { colour: 'red', data: '{"a":1}' } };
  const reading = (expression: string, call: Partial<FunctionCall> = { store }) =>
    run(
      `import cf from 'cloudfront';\nasync function handler(event) {\n const kvs = cf.kvs();\n return { value: ${expression} };\n}`,
      call,
    );

  test('reads the store of the association', async () => {
    expect(
      await reading(
        `[await kvs.get('colour'), await kvs.get('data', { format: 'json' }), await kvs.exists('no'), await kvs.count(), await kvs.meta()]`,
      ),
    ).toMatchObject({
      outcome: 'returned',
      result: {
        value: [
          'red',
          { a: 1 },
          false,
          2,
          {
            creationDateTime: '1970-01-01T00:00:00.000Z',
            lastUpdatedDateTime: '1970-01-01T00:00:01.000Z',
            keyCount: 2,
          },
        ],
      },
    });
  });

  test('a key that is not there rejects, members of every object are no keys', async () => {
    expect(await reading(`await kvs.get('toString')`)).toMatchObject({ outcome: 'threw', errorMessage: 'KeyNotFound' });
  });

  test('without an association, and with the id of another store, it throws', async () => {
    expect(await reading('1', {})).toMatchObject({
      outcome: 'threw',
      errorMessage: 'The function is not associated with a key value store',
    });
    expect(await reading(`cf.kvs('other')`)).toMatchObject({
      outcome: 'threw',
      errorMessage: expect.stringContaining('other'),
    });
  });

  test('origin helpers are recorded in order, at viewer-request only', async () => {
    const code = `import cf from 'cloudfront';
      function handler(event) { cf.selectRequestOriginById('b'); cf.updateRequestOrigin({ domainName: 'example.org' }); return event.request; }`;
    expect((await run(code)).effects).toEqual([
      { operation: 'selectRequestOriginById', argument: 'b' },
      { operation: 'updateRequestOrigin', argument: { domainName: 'example.org' } },
    ]);
    expect(await run(code, { event: { ...event, response: { statusCode: 200 } } })).toMatchObject({ outcome: 'threw' });
  });

  test('rawQueryString gives the text as it came', async () => {
    expect(await outputOf('event.request.rawQueryString()', { rawQuerystring: 'b=2&a=%20' })).toBe('b=2&a=%20');
    expect(await outputOf('typeof event.request.rawQueryString()')).toBe('undefined');
  });
});

describe('logs and errors', () => {
  test('console.log takes one argument', async () => {
    const outcome = await run(
      `function handler(event) { console.log('one', 'two'); console.log({ a: 1 }); console.log(3); return event.request; }`,
    );
    expect(outcome.logs).toEqual(['one', '{"a":1}', '3']);
  });

  test('logs are cut at 10 KB', async () => {
    const outcome = await run(
      `function handler(event) { for (var i = 0; i < 5000; i++) console.log('0123456789'); return event.request; }`,
    );
    expect(outcome.logs.at(-1)).toBe('[the log was cut at 10 KB]');
    expect(outcome.logs.join('').length).toBeLessThan(11 * 1024);
  });

  test('an error has its line', async () => {
    const outcome = await run(
      "import cf from 'cloudfront';\n\nfunction handler(event) {\n  throw new TypeError('wrong');\n}",
    );
    expect(outcome).toMatchObject({ outcome: 'threw', errorType: 'TypeError', errorMessage: 'wrong', line: 4 });
    expect(failureMessage(outcome as never)).toBe(
      'The CloudFront function associated with the CloudFront distribution is invalid or could not run. TypeError: wrong in 4',
    );
  });

  test.each([
    ['function handler( {', 'SyntaxError', 1],
    ['var x = 1;', 'ReferenceError', undefined],
    ['function handler(event) {\n for (const a of []) {}\n}', 'SyntaxError', 2],
    ['function handler(event) { const { uri } = event.request; }', 'SyntaxError', 1],
    ['class A {} function handler() {}', 'SyntaxError', 1],
    ['function handler(event) { return event?.request; }', 'SyntaxError', 1],
    ['function handler(event) { return import("fs"); }', 'SyntaxError', 1],
    ["import fs from 'fs'; function handler() {}", 'SyntaxError', 1],
    ["import { kvs } from 'cloudfront'; function handler() {}", 'SyntaxError', 1],
    ['export function handler() {}', 'SyntaxError', 1],
    ['missing(); function handler() {}', 'ReferenceError', 1],
    ['function handler(event) {\n return /a.b/s.test(event.request.uri); }', 'SyntaxError', 2],
    ['async function handler(event) {\n return Number(await 1); }', 'SyntaxError', 2],
    ['async function handler(event) { return new Date([{ a: await 1 }]); }', 'SyntaxError', 1],
  ])('%j is not loaded: %s', async (code, errorType, line) => {
    const outcome = await run(code);
    expect(outcome).toMatchObject({ outcome: 'not-loaded', errorType, ...(line ? { line } : {}) });
  });

  test('await is fine everywhere but in the arguments of a call', async () => {
    const code = `async function one() { return 1; }
      async function handler() { const a = await one(); let b = 1; if ((await one()) === 1) { b = a + (await one()); }
        return one().then(async () => { return { value: (await one()) + b }; }); }`;
    expect(await run(code)).toMatchObject({ outcome: 'returned', result: { value: 3 } });
  });

  test.each(['const a = 1;', 'let a = 1;', 'async function other() {}'])('1.0 does not take %s', async (code) => {
    expect(
      await run(`${code} function handler(event) { return event.request; }`, {}, 'cloudfront-js-1.0'),
    ).toMatchObject({ outcome: 'not-loaded', errorType: 'SyntaxError' });
  });

  test('a promise that nothing settles is an error, a rejection too', async () => {
    expect(await run('function handler() { return new Promise(function () {}); }')).toMatchObject({
      outcome: 'threw',
      errorMessage: expect.stringContaining('never settled'),
    });
    expect(await run('async function handler() { throw new RangeError("no"); }')).toMatchObject({
      outcome: 'threw',
      errorType: 'RangeError',
    });
  });
});

test('after stop nothing runs', async () => {
  const other = startSandbox({ functionRuntime });
  await other.stop();
  await expect(
    other.run({ name: 'example', runtime: 'cloudfront-js-2.0', code: 'function handler() {}' }, { event, now }),
  ).rejects.toThrow('stopped');
});
