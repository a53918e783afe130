import { execFileSync } from 'node:child_process';
import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { findPython } from '../../../src/edge/run/python-interpreter.ts';
import { clean, folder, start } from './functions.ts';

afterAll(clean);

const settings = { runtime: 'python3.13', handler: 'app.handler' };
const environment = { ...process.env, INPUT_SECRET: 'x', GITHUB_TOKEN: 'y' };
const hasPython = (() => {
  try {
    return findPython('python3.13', environment) !== undefined;
  } catch {
    console.log('Skipped: this machine has no Python.');
    return false;
  }
})();
const describeWithPython = hasPython ? describe : describe.skip;

const started = (text: string, changes = {}, files: Record<string, string> = {}) =>
  start({ 'app.py': text, ...files }, { ...settings, ...changes }, { environment });

describeWithPython('a Python handler', () => {
  test('gets event and context, and its result comes back, call after call in one process', async () => {
    const { invoke } = started(`
import decimal
calls = 0
def handler(event, context):
    global calls
    calls += 1
    print("called", calls)
    left = context.get_remaining_time_in_millis()
    return {"event": event, "calls": calls, "price": decimal.Decimal("1.5"), "name": context.function_name, "time": 0 < left <= 5000}
`);
    expect(await invoke({ a: 'ü' })).toMatchObject({
      outcome: 'returned',
      result: { event: { a: 'ü' }, calls: 1, price: 1.5, name: 'router', time: true },
      logs: ['called 1'],
    });
    expect(await invoke({})).toMatchObject({ outcome: 'returned', result: { calls: 2 } });
  });

  test("sees Lambda's variables alone, its own folder first, and no package of this machine", async () => {
    const { invoke } = started(
      `
import os, importlib.util, helper
def handler(event, context):
    return {"environment": sorted(os.environ), "pip": importlib.util.find_spec("pip") is not None, "helper": helper.name}
`,
      {},
      { 'helper.py': 'name = "beside"\n' },
    );
    const { result } = (await invoke({})) as unknown as { result: { environment: string[]; pip: boolean } };
    expect(result).toMatchObject({ pip: false, helper: 'beside' });
    expect(result.environment).toContain('AWS_LAMBDA_FUNCTION_NAME');
    expect(result.environment.filter((name) => /^(INPUT|GITHUB|ACTIONS|PIP|HOME)/.test(name))).toEqual([]);
  });

  test("finds what Lambda's runtime brings in a virtual environment, and nothing else there", async () => {
    const venv = join(folder({}), 'venv');
    execFileSync('python3', ['-m', 'venv', '--without-pip', venv]);
    const packages = globSync('lib/python3*/site-packages', { cwd: venv })[0]!;
    for (const name of ['boto3', 'other']) writeFileSync(join(venv, packages, `${name}.py`), 'x = 1\n');
    const text = `
import importlib.util, boto3
def handler(event, context):
    return [boto3.x, importlib.util.find_spec("other") is None]
`;
    const path = { PATH: `${join(venv, 'bin')}:${process.env.PATH}` };
    const { invoke } = start({ 'app.py': text }, settings, { environment: { ...environment, ...path } });
    expect(await invoke({})).toMatchObject({ outcome: 'returned', result: [1, true] });
  });

  test('that raises is answered with the error and its lines, and goes on', async () => {
    const { invoke } = started(`
def handler(event, context):
    if event == "raise":
        raise KeyError("country")
    return event
`);
    const thrown = { outcome: 'threw', errorType: 'KeyError', stack: ['File "app.py", line 4, in handler'] };
    expect(await invoke('raise')).toMatchObject(thrown);
    expect(await invoke('fine')).toMatchObject({ outcome: 'returned', result: 'fine' });
  });

  test('that answers what JSON has no word for is an error of the runtime', async () => {
    const { invoke } = started('async def handler(event, context):\n    return event\n');
    expect(await invoke({})).toMatchObject({ outcome: 'threw', errorType: 'Runtime.MarshalError' });
  });

  test('logs as Lambda does, stderr in order with stdout', async () => {
    const { invoke } = started(`
import logging, sys
def handler(event, context):
    logging.getLogger().warning("careful")
    print("err", file=sys.stderr)
    print("out")
`);
    const { logs } = await invoke({});
    expect(logs[0]).toMatch(/^\[WARNING\]\t[\d-]+T[\d:.]+Z\t[\da-f-]{36}\tcareful$/);
    expect(logs.slice(1)).toEqual(['err', 'out']);
  });

  test.each([
    ['import missing_module\n', 'Runtime.ImportModuleError', "Unable to import module 'app': No module named"],
    ['def handler(\n', 'Runtime.UserCodeSyntaxError', 'app.py:1'],
    ['def main(event, context): pass\n', 'Runtime.HandlerNotFound', "Handler 'handler' missing on module 'app'"],
    ['handler = 3\n', 'Runtime.HandlerNotFound', 'not callable'],
    ['raise ValueError("at load")\n', 'ValueError', 'at load'],
  ])('%j is not loaded', async (text, errorType, message) => {
    const failed = await started(text).load();
    expect(failed).toMatchObject({ outcome: 'not-loaded', errorType });
    expect((failed as { errorMessage?: string }).errorMessage).toContain(message);
  });

  test('meets the limits of time and memory, and its own exit is seen', async () => {
    const { invoke } = started(
      `
import sys, time
def handler(event, context):
    if event == "sleep": time.sleep(30)
    if event == "grow": return len(bytearray(300 * 1024 * 1024)) + time.sleep(5)
    if event == "exit": sys.exit(3)
    return event
`,
      { timeout: 1 },
    );
    expect((await invoke('sleep')).outcome).toBe('timed-out');
    expect(await invoke('exit')).toMatchObject({ outcome: 'exited', exitCode: 3 });
    expect((await invoke('grow')).outcome).toBe('out-of-memory');
    expect(await invoke('again')).toMatchObject({ outcome: 'returned', result: 'again' });
  });
});

test('without Python the error says what to install', async () => {
  const { invoke } = start({ 'app.py': '' }, settings, { environment: { PATH: '/nonexistent' } });
  await expect(invoke({})).rejects.toThrow(
    /runtime python3.13 needs Python on this machine.*actions\/setup-python and python-version '3\.13'/,
  );
});
