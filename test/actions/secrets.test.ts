/** Credentials and the values of build-env never appear in a log, an output, a summary or an error. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { ActionRunResult } from '../../scripts/runner/run-action.ts';
import { openScene, type Scene } from '../resilience/support/scene.ts';
import { expectSuccess } from './support/observe.ts';
import { addFiles } from './support/workspace.ts';

const secrets = {
  AWS_ACCESS_KEY_ID: 'AKIAMARKERMARKER0000',
  AWS_SECRET_ACCESS_KEY: 'marker-of-the-secret-access-key',
  AWS_SESSION_TOKEN: 'marker-of-the-session-token',
};
const value = 'marker-of-a-build-env-value';
let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
  await addFiles(scene.workspace, {
    'keyed.ts':
      'export const handler = async (event: any) => {\n  event.Records[0].cf.request.headers.via = process.env.KEY;\n  return event.Records[0].cf.request;\n};\n',
    'throws.ts': 'export const handler = async () => {\n  throw new Error(JSON.stringify(process.env));\n};\n',
    'syntax.ts': 'export const handler = process.env.KEY (;\n',
    'left.ts': 'export const handler = async () => process.env.OTHER + process.env.KEY;\n',
    'typed.ts': 'export const handler = process.env.KEY;\n',
  });
});
afterAll(() => scene.close());
afterEach(() => scene.setFaults([]));

function expectNoSecret(run: ActionRunResult, ...more: string[]): void {
  const everything = [run.log, run.summary, ...Object.values(run.outputs)].join('\n');
  for (const secret of [...Object.values(secrets), ...more]) expect(everything).not.toContain(secret);
}

const run = (inputs: Record<string, string>, environment: Record<string, string> = {}) =>
  scene.publish(inputs, { environment: { ...secrets, RUNNER_DEBUG: '1', ...environment } });

test('a publish that works', async () => {
  const done = await run({ 'build-env': `KEY=${value}` });
  expectSuccess(done);
  expectNoSecret(done, value);
});

test.each([
  ['403', 'AccessDenied'],
  ['403', 'SignatureDoesNotMatch'],
  ['403', 'ExpiredToken'],
  ['403', 'InvalidClientTokenId'],
  ['400', 'ValidationException'],
])('a refusal %s %s that repeats them', async (status, code) => {
  const message = `Refused ${Object.values(secrets).join(' ')}`;
  const repeats = code !== 'AccessDenied' && code !== 'ValidationException';
  const rule = { operation: '*', times: 1000, status: Number(status), code };
  await scene.setFaults([repeats ? { ...rule, message } : rule]);
  const refused = await run({ 'release-prefix': code });
  expect(refused.exitCode).toBe(1);
  expectNoSecret(refused);
});

test('an endpoint that nothing answers at', async () => {
  const refused = await run(
    { 'timeout-minutes': '1' },
    { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_MAX_ATTEMPTS: '1' },
  );
  expect(refused.exitCode).toBe(1);
  expectNoSecret(refused);
});

test.each(['keyed.ts', 'syntax.ts', 'left.ts', 'typed.ts', 'nowhere.ts'])('a build that fails: %s', async (entry) => {
  const failed = await run({ entry, 'build-env': `KEY=${value}` });
  expect(failed.exitCode).toBe(1);
  expectNoSecret(failed, value);
});

test.each([[`${value}`], [`=${value}`], [`A-B=${value}`], [`KEY=1\nKEY=${value}`]])(
  'build-env that is not understood: %j',
  async (buildEnv) => {
    const failed = await run({ 'build-env': buildEnv });
    expect(failed.exitCode).toBe(1);
    expectNoSecret(failed, value);
  },
);

test("a handler sees Lambda's reserved variables alone", async () => {
  const failed = await run({ entry: 'throws.ts', events: 'events/*.json' });
  expect(failed.exitCode).toBe(1);
  expectNoSecret(failed);
  for (const name of ['INPUT_', 'GITHUB_TOKEN', 'ACTIONS_', 'AWS_ENDPOINT_URL'])
    expect(failed.log).not.toContain(`"${name}`);
});
