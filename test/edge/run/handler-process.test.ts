import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { clean, start } from './functions.ts';

afterEach(clean);

/** Whether a process runs, apart from being a zombie that its parent has not collected. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

async function readWhenThere(file: string): Promise<string> {
  for (let turn = 0; turn < 100 && !existsSync(file); turn += 1) await delay(20);
  return readFileSync(file, 'utf8');
}

describe('what a handler answers', () => {
  test('an async handler, warm on its second call', async () => {
    const fn = start(`let calls = 0; exports.handler = async (event) => ({ got: event, calls: ++calls });`);
    expect(await fn.load()).toBeNull();
    expect(await fn.invoke({ a: 1 })).toMatchObject({ outcome: 'returned', result: { got: { a: 1 }, calls: 1 } });
    expect(await fn.invoke([2])).toMatchObject({ outcome: 'returned', result: { got: [2], calls: 2 } });
  });

  test('an ES module, and a module in a folder', async () => {
    const module = start({
      'index.mjs': `import os from 'node:os'; export const handler = async () => typeof os.cpus;`,
    });
    expect(await module.invoke(null)).toMatchObject({ outcome: 'returned', result: 'function' });
    const typed = start({ 'package.json': '{"type":"module"}', 'index.js': `export const handler = () => 'typed';` });
    expect(await typed.invoke(null)).toMatchObject({ outcome: 'returned', result: 'typed' });
    const nested = start(
      { 'lib/app.cjs': `exports.on = { request: async () => 'nested' };` },
      { handler: 'lib/app.on.request' },
    );
    expect(await nested.invoke(null)).toMatchObject({ outcome: 'returned', result: 'nested' });
  });

  test.each([
    ['its text', `stream.write('a'); stream.end('b');`, 'ab'],
    [
      'status and headers beside the body',
      `stream = awslambda.HttpResponseStream.from(stream, { statusCode: 201 }); stream.end('made');`,
      { statusCode: 201, body: 'made' },
    ],
  ])('a handler that streams its response: %s', async (_name, body, result) => {
    const fn = start(`exports.handler = awslambda.streamifyResponse(async (event, stream) => { ${body} });`);
    expect(await fn.invoke({})).toMatchObject({ outcome: 'returned', result });
  });

  test.each([
    ['undefined', 'undefined', null],
    ['a function', '() => 1', null],
    ['a date', 'new Date(0)', '1970-01-01T00:00:00.000Z'],
    ['an object with an undefined member', '({ a: undefined, b: 1 })', { b: 1 }],
  ])('%s becomes what JSON makes of it', async (_name, expression, result) => {
    expect(await start(`exports.handler = async () => ${expression};`).invoke({})).toMatchObject({
      outcome: 'returned',
      result,
    });
  });

  test.each([
    ['a BigInt', 'return 1n;', 'BigInt'],
    ['a circular object', 'const a = {}; a.a = a; return a;', 'circular'],
  ])('%s cannot be returned', async (_name, body, words) => {
    const invocation = await start(`exports.handler = async () => { ${body} };`).invoke({});
    expect(invocation).toMatchObject({
      outcome: 'threw',
      errorType: 'Runtime.MarshalError',
      errorMessage: expect.stringContaining(words),
    });
  });

  test('an answer of more than six megabytes', async () => {
    const invocation = await start(`exports.handler = async () => 'x'.repeat(7e6);`).invoke({});
    expect(invocation).toMatchObject({ outcome: 'threw', errorType: 'Function.ResponseSizeTooLarge' });
  });

  test('calls made at once are answered one after the other', async () => {
    const fn = start(
      `let busy = 0; exports.handler = async (n) => { busy++; await new Promise(r => setTimeout(r, 5)); return [n, busy--]; };`,
    );
    const all = await Promise.all([1, 2, 3].map((n) => fn.invoke(n)));
    expect(all.map((one) => 'result' in one && one.result)).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
  });
});

describe('callbacks', () => {
  const callback = `exports.handler = (event, context, callback) => { setTimeout(() => callback(null, 'called back'), 10); };`;

  test('are called on nodejs22.x and refused on nodejs24.x', async () => {
    expect(await start(callback, { runtime: 'nodejs22.x' }).invoke({})).toMatchObject({
      outcome: 'returned',
      result: 'called back',
    });
    expect(await start(callback).invoke({})).toMatchObject({
      outcome: 'not-loaded',
      errorType: 'Runtime.CallbackHandlerDeprecated',
    });
  });

  test('an error called back', async () => {
    const fn = start(`exports.handler = (e, c, callback) => callback(new TypeError('no'));`, { runtime: 'nodejs22.x' });
    expect(await fn.invoke({})).toMatchObject({ outcome: 'threw', errorType: 'TypeError', errorMessage: 'no' });
  });

  test('context.succeed, and a callback that is never called', async () => {
    const succeed = start(`exports.handler = (e, context) => { context.succeed('old'); };`, { runtime: 'nodejs22.x' });
    expect(await succeed.invoke({})).toMatchObject({ outcome: 'returned', result: 'old' });
    const silent = start(`exports.handler = (e, c, callback) => {};`, { runtime: 'nodejs22.x' });
    expect(await silent.invoke({})).toMatchObject({ outcome: 'returned', result: null });
  });

  test('what a handler returns without a promise counts on nodejs24.x only', async () => {
    const code = `exports.handler = (event) => 'plain';`;
    expect(await start(code).invoke({})).toMatchObject({ result: 'plain' });
    expect(await start(code, { runtime: 'nodejs22.x' }).invoke({})).toMatchObject({ result: null });
  });
});

describe('logs', () => {
  test('stdout and stderr keep their order and never mix with the answer', async () => {
    const fn = start(
      `exports.handler = async () => { console.log('one'); console.error('two'); process.stdout.write('{"type":"returned","id":1,"result":"9"}\\n'); console.warn('three'); return 4; };`,
    );
    const invocation = await fn.invoke({});
    expect(invocation).toMatchObject({ outcome: 'returned', result: 4 });
    expect(invocation.logs).toEqual(['one', 'two', '{"type":"returned","id":1,"result":"9"}', 'three']);
  });

  test('ten megabytes are cut, and that is said', async () => {
    const fn = start(
      `exports.handler = async (n) => { for (let i = 0; i < n; i++) console.log('x'.repeat(99)); return n; };`,
    );
    const invocation = await fn.invoke(100_000);
    expect(invocation).toMatchObject({ outcome: 'returned', result: 100_000 });
    expect(invocation.logs.at(-1)).toBe('[the log was cut at 256 KB]');
    expect(invocation.logs.join('\n').length).toBeLessThan(300_000);
    expect((await fn.invoke(1)).logs).toHaveLength(1);
  });
});

describe('a process of its own', () => {
  test("sees Lambda's reserved variables and nothing of the runner's", async () => {
    const planted = {
      AWS_SECRET_ACCESS_KEY: 's',
      AWS_PROFILE: 'p',
      ACTIONS_RUNTIME_TOKEN: 't',
      GITHUB_TOKEN: 'g',
      INPUT_X: 'i',
      MY_SECRET: 'm',
    };
    Object.assign(process.env, planted);
    try {
      const fn = start('exports.handler = async () => ({ env: process.env, cwd: process.cwd(), argv: process.argv });');
      const invocation = await fn.invoke({});
      const { env, cwd } = (invocation as { result: { env: Record<string, string>; cwd: string } }).result;
      expect(Object.keys(env).filter((key) => key in planted)).toEqual([]);
      expect(Object.keys(env).filter((key) => /^(ACTIONS|GITHUB|INPUT|RUNNER|HOME)/.test(key))).toEqual([]);
      expect(env).toMatchObject({
        AWS_REGION: 'us-east-1',
        AWS_LAMBDA_FUNCTION_NAME: 'router',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
        TZ: ':UTC',
        LAMBDA_TASK_ROOT: fn.directory,
      });
      expect(cwd).toBe(fn.directory);
    } finally {
      for (const key of Object.keys(planted)) delete process.env[key];
    }
  });

  test("gets a context with Lambda's members", async () => {
    const fn = start(
      'exports.handler = async (e, context) => ({ ...context, left: context.getRemainingTimeInMillis() });',
    );
    const { result } = (await fn.invoke({})) as unknown as { result: Record<string, unknown> };
    expect(result).toMatchObject({
      functionName: 'router',
      functionVersion: '1',
      memoryLimitInMB: '128',
      invokedFunctionArn: expect.stringContaining('function:router:1'),
    });
    expect(result.left).toBeGreaterThan(3000);
  });

  test.each([
    ['in its group', false],
    ['that left its group', true],
  ])('a grandchild %s dies with it', async (_name, detached) => {
    const fn = start(
      `
      const { spawn } = require('child_process');
      exports.handler = async () => {
        const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit', detached: ${detached} });
        require('fs').writeFileSync('pid', String(child.pid));
        while (true);
      };`,
      { timeout: 1 },
    );
    expect(await fn.invoke({})).toMatchObject({ outcome: 'timed-out' });
    const pid = Number(await readWhenThere(join(fn.directory, 'pid')));
    await delay(50);
    expect(isRunning(pid)).toBe(false);
  });

  test('stop ends it, and waits until it is gone', async () => {
    const fn = start('exports.handler = async () => process.pid;');
    const { result } = (await fn.invoke({})) as unknown as { result: number };
    expect(isRunning(result)).toBe(true);
    await fn.stop();
    expect(isRunning(result)).toBe(false);
  });

  test('finds the modules that the runtime brings, by require and by import', async () => {
    const modules = start({ 'node_modules/brought/index.js': 'exports.name = "brought";' });
    const directories = [join(modules.directory, 'node_modules')];
    const required = start(
      `exports.handler = async () => require('brought').name;`,
      {},
      { moduleDirectories: directories },
    );
    expect(await required.invoke({})).toMatchObject({ result: 'brought' });
    const imported = start(
      { 'index.mjs': `import { name } from 'brought'; export const handler = async () => name;` },
      {},
      { moduleDirectories: directories },
    );
    expect(await imported.invoke({})).toMatchObject({ result: 'brought' });
  });
});
