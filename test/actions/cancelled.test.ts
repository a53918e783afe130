/** SIGINT and SIGTERM, as GitHub sends them at a cancellation: the action stops, says what is true, and the next run finishes. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { openScene, type Scene } from '../resilience/support/scene.ts';
import { expectRefusal, expectSuccess, observe } from './support/observe.ts';
import { addFiles, zipOf } from './support/workspace.ts';

let scene: Scene;

beforeAll(async () => {
  // Long enough for a signal to come while it is waited for.
  scene = await openScene(['dev-greeting'], 2500);
  await addFiles(scene.workspace, { 'good.zip': await zipOf('good') });
});
afterAll(() => scene.close());
afterEach(() => scene.setFaults([]));

/** Sends the signal once `when` says so: after a line of the log, or after a call has arrived. */
function killer(signal: NodeJS.Signals, when: { line?: RegExp; operation?: string }) {
  let pid = 0;
  let sent = 0;
  const send = () => {
    if (sent > 0) return;
    sent = Date.now();
    process.kill(pid, signal);
  };
  const watch = async () => {
    const before = (await scene.calls()).length;
    while (sent === 0) {
      const calls = (await scene.calls()).slice(before);
      if (calls.some(({ operation }) => operation === when.operation)) return send();
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  };
  return {
    options: {
      onStart: (started: number) => {
        pid = started;
        if (when.operation) void watch();
      },
      onLine: (line: string) => {
        if (when.line?.test(line)) send();
      },
    },
    /** Milliseconds from the signal to now. */
    since: () => Date.now() - sent,
  };
}

describe('while waiting for Deployed', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s', async (signal) => {
    const file = path.join(scene.workspace, 'greeting.ts');
    const source = await readFile(file, 'utf8');
    await addFiles(scene.workspace, { 'greeting.ts': source.replace(/greeting = '[^']*'/, `greeting = '${signal}'`) });
    const { options, since } = killer(signal, { line: /waiting until it is Deployed/ });
    const stopped = await scene.publish({ version: signal }, options);
    expect(stopped.log).toContain('waiting until it is Deployed');
    expect(since()).toBeLessThan(2000);
    expectRefusal(stopped, /What is true now: .*is published\..*release record .* is written/s);
    expect(stopped.log).toContain('CloudFront brings the change to its edge locations by itself');
    const again = await observe(scene, () => scene.publish({ version: signal }));
    expectSuccess(again);
    expect(again.writes).toEqual(['CreateInvalidation']);
    expect(again.outputs).toMatchObject({ published: 'false', associated: 'false', 'distribution-status': 'Deployed' });
  });
});

describe('in the middle of a call', () => {
  test.each([
    ['GetObject', /Cancelled|Stopped/],
    ['GetFunctionConfiguration', /Nothing has been changed/],
  ])('a read (%s) is given up', async (operation, message) => {
    await scene.setFaults([{ operation, times: 1, delayMs: 5_000 }]);
    const { options, since } = killer('SIGTERM', { operation });
    const stored: Record<string, string> = { 's3-bucket': 'demo-artifacts', 's3-key': 'a/code.zip' };
    const place = operation === 'GetObject' ? stored : { 'artifact-path': 'good.zip' };
    await scene.clearCalls();
    const inputs: Record<string, string> = { 'function-name': 'dev-greeting', ...place };
    const stopped = await scene.run('actions/publish-edge-version', inputs, options);
    expect(since()).toBeLessThan(2000);
    expectRefusal(stopped, message);
  });

  test('an upload says what is whole', async () => {
    await scene.setFaults([{ operation: 'HeadObject', times: 1, delayMs: 5_000 }]);
    const { options } = killer('SIGTERM', { operation: 'HeadObject' });
    await scene.clearCalls();
    const inputs = { 'function-name': 'fresh', 'artifact-path': 'good.zip', bucket: 'demo-artifacts' };
    expectRefusal(await scene.run('actions/upload-artifact-hash', inputs, options), /not finished: fresh/);
    expectSuccess(await scene.run('actions/upload-artifact-hash', inputs));
  });

  test('a write in hand is finished, and nothing comes after it', async () => {
    await scene.setFaults([{ operation: 'UpdateFunctionCode', times: 1, delayMs: 700 }]);
    const { options } = killer('SIGTERM', { operation: 'UpdateFunctionCode' });
    const inputs = { 'function-name': 'dev-greeting', 'artifact-path': 'good.zip' };
    const stopped = await observe(scene, () => scene.run('actions/publish-edge-version', inputs, options));
    expectRefusal(stopped, /What is true now: The code of dev-greeting \(\$LATEST\) is the new one/);
    expect(stopped.writes).toEqual(['UpdateFunctionCode']);
    const again = await observe(scene, () => scene.run('actions/publish-edge-version', inputs));
    expectSuccess(again);
    expect(again.writes).toEqual(['PublishVersion']);
  });
});

test('a handler that runs on sample events ends with the build', async () => {
  await addFiles(scene.workspace, {
    'slow.js': 'exports.handler = async () => new Promise((resolve) => setTimeout(resolve, 25_000));\n',
  });
  let pid = 0;
  const started = Date.now();
  const inputs = { 'function-name': 'slow', entry: 'slow.js', events: 'events/*.json' };
  const stopped = await scene.run('actions/build-lambda', inputs, {
    onStart: (child) => {
      pid = child;
      setTimeout(() => process.kill(pid, 'SIGTERM'), 1200);
    },
  });
  expect(Date.now() - started).toBeLessThan(6000);
  expectRefusal(stopped, /Cancelled by SIGTERM\. The build was given up; nothing was uploaded or published/);
});
