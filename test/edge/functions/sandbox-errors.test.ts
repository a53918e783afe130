import { describe, expect, test } from '@jest/globals';
import { failureMessage } from '../../../src/edge/functions/start-sandbox.ts';
import { run } from './sandbox-scene.ts';

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
