import { afterEach, describe, expect, test } from '@jest/globals';
import { clean, start } from './functions.ts';

afterEach(clean);

describe('what goes wrong', () => {
  test('a throw keeps the process warm', async () => {
    const fn = start(
      `let n = 0; exports.handler = async () => { n++; if (n === 1) throw new RangeError('first'); return n; };`,
    );
    const first = await fn.invoke({});
    expect(first).toMatchObject({ outcome: 'threw', errorType: 'RangeError', errorMessage: 'first' });
    expect('stack' in first && first.stack.join('\n')).toContain('index.js');
    expect(await fn.invoke({})).toMatchObject({ outcome: 'returned', result: 2 });
  });

  test.each([
    ['a string', `throw 'text'`, 'string', 'text'],
    ['nothing', 'throw undefined', 'undefined', 'undefined'],
    ['an object', 'throw { name: "Odd", message: "m" }', 'Odd', 'm'],
  ])('%s thrown', async (_name, body, errorType, errorMessage) => {
    expect(await start(`exports.handler = async () => { ${body} };`).invoke({})).toMatchObject({
      outcome: 'threw',
      errorType,
      errorMessage,
    });
  });

  test.each([
    ['no file', {}, 'Runtime.ImportModuleError', 'index'],
    [
      'no export',
      { 'index.js': 'exports.main = () => 1; exports.other = 2;' },
      'Runtime.HandlerNotFound',
      'main, other',
    ],
    ['no function', { 'index.js': 'exports.handler = 42;' }, 'Runtime.HandlerNotFound', 'number'],
    ['a syntax error', { 'index.js': 'exports.handler = ;' }, 'Runtime.UserCodeSyntaxError', 'Unexpected'],
    ['a missing package', { 'index.js': `require('not-there');` }, 'Runtime.ImportModuleError', 'not-there'],
    ['a throw while loading', { 'index.js': `throw new Error('at load');` }, 'Error', 'at load'],
  ])('not loaded: %s', async (_name, files, errorType, words) => {
    const fn = start(files as Record<string, string>);
    const expected = { outcome: 'not-loaded', errorType, errorMessage: expect.stringContaining(words) };
    expect(await fn.load()).toMatchObject(expected);
    expect(await fn.invoke({})).toMatchObject(expected);
  });

  test('an endless loop ends at the timeout, with its logs, and the next call starts anew', async () => {
    const fn = start(`exports.handler = async (loop) => { console.log('before'); while (loop); return 'fresh'; };`, {
      timeout: 1,
    });
    const began = performance.now();
    expect(await fn.invoke(true)).toMatchObject({ outcome: 'timed-out', logs: ['before'] });
    expect(performance.now() - began).toBeLessThan(3000);
    expect(await fn.invoke(false)).toMatchObject({ outcome: 'returned', result: 'fresh', logs: ['before'] });
  });

  test('an endless loop while loading', async () => {
    const fn = start('while (true);', {}, { loadSeconds: 1 });
    expect(await fn.load()).toMatchObject({ outcome: 'timed-out' });
  }, 20_000);

  test('a promise that is never settled', async () => {
    const fn = start(`exports.handler = () => new Promise(() => {});`);
    expect(await fn.invoke({})).toMatchObject({ outcome: 'threw', errorType: 'Runtime.NodeJsExit' });
  });

  test('process.exit, and a crash by signal', async () => {
    const fn = start(
      `exports.handler = async (how) => { console.log('bye'); if (how === 'exit') process.exit(7); process.kill(process.pid, 'SIGSEGV'); await new Promise(r => setTimeout(r, 4000)); };`,
    );
    expect(await fn.invoke('exit')).toMatchObject({ outcome: 'exited', exitCode: 7, signal: null, logs: ['bye'] });
    expect(await fn.invoke('kill')).toMatchObject({
      outcome: 'exited',
      exitCode: null,
      signal: 'SIGSEGV',
      logs: ['bye'],
    });
  });

  test('a throw outside the promise, and a rejection nobody handles', async () => {
    const thrown = start(
      `exports.handler = async () => { setTimeout(() => { throw new Error('late'); }, 5); await new Promise(r => setTimeout(r, 4000)); };`,
    );
    expect(await thrown.invoke({})).toMatchObject({ outcome: 'threw', errorMessage: 'late' });
    const rejected = start(
      `exports.handler = async () => { Promise.reject(new Error('lost')); await new Promise(r => setTimeout(r, 4000)); };`,
    );
    expect(await rejected.invoke({})).toMatchObject({
      outcome: 'threw',
      errorType: 'Runtime.UnhandledPromiseRejection',
      errorMessage: 'Error: lost',
    });
  });

  test('memory: in the heap and outside it', async () => {
    const heap = start(
      `exports.handler = async () => { const a = []; for (;;) a.push({ n: a.length, s: 'x' + a.length }); };`,
      { timeout: 20 },
    );
    expect(await heap.invoke({})).toMatchObject({ outcome: 'out-of-memory' });
    const buffers = start(
      `exports.handler = async () => { const a = []; for (;;) { a.push(Buffer.alloc(4e6, 1)); await new Promise(r => setTimeout(r, 5)); } };`,
      { timeout: 20 },
    );
    expect(await buffers.invoke({})).toMatchObject({ outcome: 'out-of-memory' });
  }, 45_000);

  test.each([
    ['every descriptor', 'for (let fd = 0; fd < 30; fd++) try { fs.closeSync(fd); } catch {}'],
    ['the channel alone', 'fs.closeSync(3);'],
  ])('a handler that closes %s ends clearly', async (_name, body) => {
    const fn = start(`const fs = require('fs'); exports.handler = async () => { ${body} return 1; };`, { timeout: 2 });
    const invocation = await fn.invoke({});
    expect(['exited', 'timed-out', 'threw']).toContain(invocation.outcome);
  });

  test('rubbish on the channel is no answer', async () => {
    const fn = start(
      `exports.handler = async () => { require('fs').writeSync(3, 'rubbish\\n'); await new Promise(r => setTimeout(r, 4000)); };`,
    );
    expect(await fn.invoke({})).toMatchObject({ outcome: 'exited' });
  });
});
