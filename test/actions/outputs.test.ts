/** Outputs and job summaries of a publish, of one that changes nothing, and what the runner's environment may leave out. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseOutputs } from '../../scripts/runner/outputs-file.ts';
import { repository } from '../../scripts/runner/run-action.ts';
import { openScene, type Scene } from '../resilience/support/scene.ts';
import { annotations, expectSuccess, type Observed, observe } from './support/observe.ts';
import { addFiles } from './support/workspace.ts';

let scene: Scene;
let first: Observed;

beforeAll(async () => {
  scene = await openScene();
  first = await observe(scene, () => scene.publish());
});
afterAll(() => scene.close());

test('outputs are strings: booleans true and false, JSON with a file beside it', async () => {
  expectSuccess(first);
  const { outputs } = first;
  for (const name of ['published', 'associated', 'uploaded'])
    expect({ [name]: outputs[name] }).toEqual({ [name]: 'true' });
  for (const name of ['artifacts', 'versions']) {
    const file = path.join(scene.workspace, outputs[`${name}-path`] as string);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(outputs[name] as string));
  }
  expect(Number(outputs['size-bytes'])).toBeGreaterThan(0);
});

test('the summary has a table, hashes, links, a picture with the change set off', () => {
  const { summary, outputs } = first;
  expect(summary).toContain('| function | before | after | SHA-256 | size |');
  expect(summary).toContain((outputs.sha256 as string).slice(0, 12));
  expect(summary).toContain('https://github.com/acme/site/commit/0123456789abcdef0123456789abcdef01234567');
  expect(summary).toContain('https://github.com/acme/site/actions/runs/1');
  expect(summary).toMatch(/console\.aws\.amazon\.com\/lambda\/.*dev-greeting\/versions\/1/);
  expect(summary).toMatch(/console\.aws\.amazon\.com\/cloudfront\/.*distributions\/E/);
  expect(summary).toMatch(
    /```mermaid\nflowchart[\s\S]*default \(\*\)[\s\S]*viewer-request<br\/>dev-greeting 1[\s\S]*class slot0_0 changed\n```/,
  );
});

test('a second run writes nothing, says so, and puts out the same', async () => {
  const again = await observe(scene, () => scene.publish({ 'invalidate-paths': '' }));
  expectSuccess(again);
  expect(again.writes).toEqual([]);
  expect(again.calls.length).toBeLessThanOrEqual(7);
  expect(again.log).toContain('already published as version 1');
  expect(again.summary).toContain('Nothing to do: everything was already so');
  expect(again.summary).not.toMatch(/class \S+ changed/);
  const { 'previous-version-arn': _, ...same } = again.outputs;
  const { 'previous-version-arn': __, ...before } = first.outputs;
  const changed = { published: 'false', associated: 'false', uploaded: 'false' };
  const versions = (before.versions as string).replaceAll('true', 'false');
  expect(same).toEqual({ ...before, ...changed, versions });
});

test('a runner that sets nothing for optional inputs takes the defaults of action.yml', async () => {
  const folder = path.join(scene.workspace, 'bare');
  await addFiles(folder, {
    output: '',
    summary: '',
    'handler.js': 'exports.handler = async (event) => event.Records[0].cf.request;\n',
  });
  const environment = {
    PATH: process.env.PATH,
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: path.join(folder, 'output'),
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
    AWS_ENDPOINT_URL: scene.url,
    AWS_ACCESS_KEY_ID: 'AKIALOCALEDGE0000000',
    AWS_SECRET_ACCESS_KEY: 'local',
    'INPUT_FUNCTION-NAME': 'dev-greeting',
    INPUT_ENTRY: 'handler.js',
  };
  for (const action of ['build-lambda', 'publish-edge']) {
    await writeFile(environment.GITHUB_OUTPUT, '');
    const main = path.join(repository, 'dist', action, 'index.js');
    await promisify(execFile)(process.execPath, [main], { cwd: folder, env: environment });
    const outputs = parseOutputs(await readFile(environment.GITHUB_OUTPUT, 'utf8'));
    expect(outputs['artifact-path']).toBe('.edge/dev-greeting/code.zip');
    if (action === 'publish-edge') expect(outputs).toMatchObject({ version: '2', associated: 'false' });
  }
});

describe('annotations', () => {
  test('ten warnings at most, all of them in the summary', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `chatty${index}`);
    for (const name of names) {
      await addFiles(scene.workspace, {
        [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
        [`node_modules/${name}/index.js`]: 'exports.key = process.env.KEY;\n',
      });
    }
    await addFiles(scene.workspace, {
      'chatty.js': `const all = [${names.map((name) => `require('${name}')`)}];\nexports.handler = async () => all;\n`,
    });
    const run = await scene.run('actions/build-lambda', { 'function-name': 'chatty', entry: 'chatty.js' });
    expectSuccess(run);
    expect(annotations(run.log, 'warning')).toHaveLength(10);
    for (const name of names) expect(run.summary).toMatch(new RegExp(`${name}\\b`));
  });
});
