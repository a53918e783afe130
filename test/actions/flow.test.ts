/** A workflow of three steps: what one action puts out, the next takes in, with what lands in AWS. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openScene, type Scene } from '../resilience/support/scene.ts';
import { associationsOf, objectOf } from './support/aws-state.ts';
import { expectRefusedWithoutWrites, expectSuccess, observe } from './support/observe.ts';
import { addFiles, artifactOf, zipOf } from './support/workspace.ts';

type Inputs = Record<string, string>;
let scene: Scene;
let distribution: string;
/** Outputs of the upload, which the other steps go on from. */
let uploaded: Inputs;

const step = (action: string, inputs: Inputs, environment: Inputs = {}) =>
  observe(scene, () => scene.run(`actions/${action}`, inputs, { environment }));
const read = (bucket: string, key: string) => objectOf(scene, bucket, key);
const associated = () => associationsOf(scene);

beforeAll(async () => {
  scene = await openScene(['dev-greeting', 'dev-first', 'dev-second', 'qa-greeting']);
  distribution = scene.infrastructure.distributionId;
});
afterAll(() => scene.close());

describe('build, upload, publish', () => {
  test('build-lambda makes the artifact and no call', async () => {
    const built = await step('build-lambda', { 'function-name': 'greeting', entry: 'greeting.ts' });
    expectSuccess(built);
    expect(built.calls).toEqual([]);
    expect(built.outputs).toMatchObject({
      'artifact-path': '.edge/greeting/code.zip',
      'manifest-path': '.edge/greeting/manifest.json',
      'artifacts-path': '.edge/greeting/artifacts.json',
      // Nothing says which events it is for.
      'recommended-target': 'person',
    });
    expect(Buffer.from(built.outputs['code-sha256'] as string, 'base64').toString('hex')).toBe(built.outputs.sha256);
  });

  test('upload-artifact-hash takes artifacts as a path and stores three objects, and the same under the label', async () => {
    const run = await step('upload-artifact-hash', {
      artifacts: '.edge/greeting/artifacts.json',
      bucket: 'demo-artifacts',
      prefix: '/team/',
      version: '1.2.3',
    });
    expectSuccess(run);
    uploaded = run.outputs;
    const folder = `team/greeting/sha256/${uploaded.sha256}`;
    expect(uploaded).toMatchObject({
      uploaded: 'true',
      's3-bucket': 'demo-artifacts',
      's3-key': `${folder}/code.zip`,
      'hash-key': `${folder}/code.zip.base64sha256`,
      'version-key': 'team/greeting/1.2.3/code.zip',
    });
    expect(run.calls.filter((one) => one.operation === 'PutObject').map((one) => one.resource)).toEqual([
      'demo-artifacts/team/greeting/1.2.3/code.zip.base64sha256',
      'demo-artifacts/team/greeting/1.2.3/manifest.json',
      'demo-artifacts/team/greeting/1.2.3/code.zip',
      `demo-artifacts/${folder}/code.zip.base64sha256`,
      `demo-artifacts/${folder}/manifest.json`,
      `demo-artifacts/${folder}/code.zip`,
    ]);
    const hash = await read('demo-artifacts', uploaded['hash-key'] as string);
    expect(hash).toEqual({ text: `${uploaded['code-sha256']}\n`, type: expect.stringMatching(/^text\/plain/) });
    const manifest = JSON.parse((await read('demo-artifacts', `${folder}/manifest.json`)).text);
    expect(manifest).toMatchObject({ schema: 1, sha256: uploaded.sha256 });
    for (const field of ['runtime', 'handler', 'eventTypes', 'commit']) expect(manifest).not.toHaveProperty(field);
  });

  test('two builds of a job leave each its own artifacts-path', async () => {
    const build = (name: string) => step('build-lambda', { 'function-name': name, entry: 'greeting.ts' });
    const paths = [await build('one'), await build('two')].map((run) => run.outputs['artifacts-path'] as string);
    const named = await Promise.all(
      paths.map(async (file) => JSON.parse(await readFile(path.join(scene.workspace, file), 'utf8'))),
    );
    expect(named.map(([entry]) => entry.function)).toEqual(['one', 'two']);
  });

  test('the same upload again writes nothing and puts out the same', async () => {
    const inputs = {
      artifacts: '.edge/greeting/artifacts.json',
      bucket: 'demo-artifacts',
      prefix: 'team',
      version: '1.2.3',
    };
    const again = await step('upload-artifact-hash', inputs);
    expectSuccess(again);
    expect(again.writes).toEqual([]);
    expect(again.outputs).toEqual({ ...uploaded, uploaded: 'false' });
    expect(again.summary).toContain('everything was there already');
  });

  test('a label never gets other bytes: both hashes are shown', async () => {
    const bytes = await zipOf('other');
    await addFiles(scene.workspace, { 'other.zip': bytes });
    const run = await step('upload-artifact-hash', {
      'artifact-path': 'other.zip',
      'function-name': 'greeting',
      bucket: 'demo-artifacts',
      prefix: 'team',
      version: '1.2.3',
    });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain((uploaded.sha256 as string).slice(0, 12));
    expect(run.log).toContain(artifactOf('other', 'other.zip', bytes).sha256.slice(0, 12));
    expect((await read('demo-artifacts', 'team/greeting/1.2.3/code.zip.base64sha256')).text.trim()).toBe(
      uploaded['code-sha256'],
    );
  });

  test('publish-edge-version takes artifacts as JSON: version, association, record', async () => {
    const run = await step('publish-edge-version', {
      artifacts: uploaded.artifacts as string,
      'function-prefix': 'dev-',
      'distribution-id': distribution,
      'distribution-name': 'www',
      associations: '* viewer-request',
      stage: 'dev',
      'release-bucket': 'demo-releases',
      'release-prefix': 'records/',
    });
    expectSuccess(run);
    const arn = 'arn:aws:lambda:us-east-1:123456789012:function:dev-greeting:1';
    expect(run.outputs).toMatchObject({
      version: '1',
      'version-arn': arn,
      published: 'true',
      associated: 'true',
      'previous-version-arn': '',
      'distribution-status': 'Deployed',
      'release-key': 'records/greeting/stages/dev.json',
      'versions-path': '.edge/greeting/versions.json',
    });
    expect(JSON.parse(run.outputs.versions as string)).toEqual([
      {
        function: 'greeting',
        functionName: 'dev-greeting',
        version: '1',
        versionArn: arn,
        published: true,
        associated: true,
      },
    ]);
    expect(run.writes).toEqual(['UpdateFunctionCode', 'PublishVersion', 'UpdateDistribution', 'PutObject']);
    expect(await associated()).toEqual({ 'viewer-request': 'dev-greeting:1' });
    const record = await read('demo-releases', 'records/greeting/stages/dev.json');
    expect(record.type).toBe('application/json');
    expect(JSON.parse(record.text)).toEqual({
      schema: 1,
      owner: 'action',
      function: 'greeting',
      stage: 'dev',
      target: 'lambda-edge',
      region: 'us-east-1',
      functionName: 'dev-greeting',
      alias: null,
      runtime: 'nodejs24.x',
      handler: 'index.handler',
      eventTypes: ['viewer-request', 'origin-request', 'origin-response', 'viewer-response'],
      sha256: uploaded.sha256,
      codeSha256: uploaded['code-sha256'],
      artifact: { bucket: 'demo-artifacts', key: uploaded['s3-key'], hashKey: uploaded['hash-key'] },
      version: '1',
      versionArn: arn,
      distributions: {
        www: { id: distribution, version: '1', versionArn: arn, associations: ['default viewer-request'] },
      },
      commit: '0123456789abcdef0123456789abcdef01234567',
      runUrl: expect.stringContaining('/acme/site/actions/runs/1'),
      releasedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      previous: [],
    });
  });

  test('again, the artifact named by bucket and key: nothing is written', async () => {
    const inputs = {
      's3-bucket': uploaded['s3-bucket'] as string,
      's3-key': uploaded['s3-key'] as string,
      'function-name': 'dev-greeting',
      function: 'greeting',
      'distribution-id': distribution,
      'distribution-name': 'www',
      associations: 'default viewer-request',
      stage: 'dev',
      'release-bucket': 'demo-releases',
      'release-prefix': 'records',
    };
    const run = await step('publish-edge-version', inputs);
    expectSuccess(run);
    expect(run.writes).toEqual([]);
    expect(run.log).toContain('already published as version 1');
    expect(run.outputs).toMatchObject({ version: '1', published: 'false', associated: 'false' });
    expect(run.summary).toContain('everything was already so');
    expectRefusedWithoutWrites(
      await step('publish-edge-version', { ...inputs, 'code-sha256': `${'A'.repeat(43)}=` }),
      /code-sha256/,
    );
  });

  test('without associations the new version follows the old one; other functions stay', async () => {
    await addFiles(scene.workspace, { 'next.zip': await zipOf('next') });
    const usual = { 'function-name': 'dev-greeting', 'artifact-path': 'next.zip', 'distribution-id': distribution };
    const run = await step('publish-edge-version', usual);
    expectSuccess(run);
    expect(run.outputs).toMatchObject({
      version: '2',
      'previous-version-arn': expect.stringMatching(/dev-greeting:1$/),
    });
    expect(await associated()).toEqual({ 'viewer-request': 'dev-greeting:2' });
  });

  test('exact associations take the function off where they do not list it, and say so', async () => {
    const run = await step('publish-edge-version', {
      'function-name': 'dev-greeting',
      'artifact-path': 'next.zip',
      'distribution-id': distribution,
      associations: 'default origin-request include-body',
    });
    expectSuccess(run);
    expect(run.writes).toEqual(['UpdateDistribution']);
    expect(run.summary).toContain('taken off viewer-request of default');
    expect(await associated()).toEqual({ 'origin-request': 'dev-greeting:2 body' });
  });

  test('several functions with associations of their own land in one UpdateDistribution', async () => {
    const [first, second] = [await zipOf('first'), await zipOf('second')];
    await addFiles(scene.workspace, {
      'first.zip': first,
      'second.zip': second,
      'artifacts.json': JSON.stringify([
        artifactOf('first', 'first.zip', first, { associations: ['default viewer-request'] }),
        artifactOf('second', 'second.zip', second, { associations: ['* viewer-response', 'default origin-response'] }),
      ]),
    });
    const inputs = { artifacts: 'artifacts.json', 'function-prefix': 'dev-', 'distribution-id': distribution };
    const run = await step('publish-edge-version', inputs);
    expectSuccess(run);
    expect(run.writes.filter((one) => one === 'UpdateDistribution')).toHaveLength(1);
    expect(await associated()).toEqual({
      'viewer-request': 'dev-first:1',
      'viewer-response': 'dev-second:1',
      'origin-request': 'dev-greeting:2 body',
      'origin-response': 'dev-second:1',
    });
    const versions = JSON.parse(run.outputs.versions as string) as { functionName: string }[];
    expect(versions.map(({ functionName }) => functionName)).toEqual(['dev-first', 'dev-second']);
    expect(run.outputs).not.toHaveProperty('version');
    const picture = run.summary.slice(run.summary.indexOf('```mermaid'));
    for (const name of ['dev-first 1', 'dev-second 1', 'dev-greeting 2']) expect(picture).toContain(name);
    expect(picture).toMatch(/class \S+ changed/);
    expect((await step('publish-edge-version', inputs)).writes).toEqual([]);
  });

  test('without a distribution nothing is associated', async () => {
    const run = await step('publish-edge-version', { 'function-name': 'qa-greeting', 'artifact-path': 'next.zip' });
    expectSuccess(run);
    expect(run.outputs).toMatchObject({ version: '1', associated: 'false', 'distribution-status': '' });
    expect(run.calls.map(({ service }) => service)).not.toContain('cloudfront');
  });

  test('two publishes at once: both land', async () => {
    await addFiles(scene.workspace, { 'left.zip': await zipOf('left'), 'right.zip': await zipOf('right') });
    const both = [
      { 'function-name': 'dev-first', 'artifact-path': 'left.zip' },
      { 'function-name': 'dev-second', 'artifact-path': 'right.zip' },
    ];
    const runs = await Promise.all(
      both.map((inputs) => scene.run('actions/publish-edge-version', { ...inputs, 'distribution-id': distribution })),
    );
    for (const run of runs) expectSuccess(run);
    expect(await associated()).toMatchObject({
      'viewer-request': 'dev-first:2',
      'viewer-response': 'dev-second:2',
      'origin-response': 'dev-second:2',
    });
  });
});
