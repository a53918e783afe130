/** What inputs and artifacts show by themselves: refused before the first AWS call, by each action that publishes or uploads. */
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openScene, type Scene } from '../resilience/support/scene.ts';
import { expectRefusedWithoutCalls, type Observed, observe } from './support/observe.ts';
import { addFiles, artifactOf, zipOf } from './support/workspace.ts';

type Inputs = Record<string, string>;
let scene: Scene;
let bytes: Uint8Array;
let outside: string;

beforeAll(async () => {
  scene = await openScene();
  bytes = await zipOf('good');
  await addFiles(scene.workspace, {
    'good.zip': bytes,
    'empty.zip': Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'),
    'text.zip': 'no zip at all',
    'nothing.zip': '',
    'large.zip': Buffer.concat([bytes, Buffer.alloc(51 * 1024 * 1024)]),
    'broken.json': '[{',
    'object.json': '{}',
    'two.json': JSON.stringify([
      artifactOf('one', 'good.zip', bytes, { associations: ['default origin-request'] }),
      artifactOf('two', 'good.zip', bytes, { associations: ['* origin-request'] }),
    ]),
    'field.json': JSON.stringify([artifactOf('one', 'good.zip', bytes, { colour: 'red' })]),
    'hash.json': JSON.stringify([artifactOf('one', 'good.zip', Buffer.from('other'))]),
    'outside.json': JSON.stringify([artifactOf('one', '../good.zip', bytes)]),
    'latest.json': JSON.stringify([
      artifactOf('one', 'good.zip', bytes, { associations: ['default origin-request $LATEST'] }),
    ]),
  });
  outside = await mkdtemp(path.join(tmpdir(), 'edge-actions-outside-'));
  await writeFile(path.join(outside, 'code.zip'), bytes);
  await symlink(outside, path.join(scene.workspace, 'link'));
});
afterAll(async () => {
  await scene.close();
  await rm(outside, { recursive: true, force: true });
});

const publish = (inputs: Inputs, environment: Inputs = {}): Promise<Observed> => {
  const usual = {
    'function-name': 'dev-greeting',
    'artifact-path': 'good.zip',
    'distribution-id': scene.infrastructure.distributionId,
    associations: 'default viewer-request',
  };
  return observe(scene, () => scene.run('actions/publish-edge-version', { ...usual, ...inputs }, { environment }));
};
const upload = (inputs: Inputs): Promise<Observed> => {
  const usual = { 'function-name': 'greeting', 'artifact-path': 'good.zip', bucket: 'demo-artifacts' };
  return observe(scene, () => scene.run('actions/upload-artifact-hash', { ...usual, ...inputs }));
};

describe('the artifact', () => {
  const cases: [string, RegExp][] = [
    ['empty.zip', /empty\.zip is a zip that holds no file/],
    ['text.zip', /text\.zip is not a zip file/],
    ['nothing.zip', /nothing\.zip has 0 bytes/],
    ['large.zip', /large\.zip has \d+ bytes; lambda-edge takes at most 50 MB/],
    ['nowhere.zip', /'artifact-path': got "nowhere\.zip".*no such file/],
    ['../good.zip', /'artifact-path'.*inside the workspace/],
    ['link/code.zip', /'artifact-path': got "link\/code\.zip".*inside the workspace/],
    ['.', /'artifact-path': got "\.".*not a file/],
    ['', /'artifact-path': got "".*exactly one of artifact-path/],
  ];
  test.each(cases)('%s is not published', async (file, message) => {
    expectRefusedWithoutCalls(await publish({ 'artifact-path': file }), message);
  });
  test.each(cases)('%s is not uploaded', async (file, message) => {
    expectRefusedWithoutCalls(await upload({ 'artifact-path': file }), message);
  });

  test.each([
    ['[{', /'artifacts': got "\[\{".*JSON/],
    ['broken.json', /broken\.json.*JSON/],
    ['object.json', /object\.json/],
    ['[]', /at least one/],
    ['field.json', /artifacts\[0\]\.colour/],
    ['hash.json', /SHA-256|hash/],
    ['outside.json', /inside the workspace/],
    ['latest.json', /default origin-request \$LATEST/],
    ['nowhere.json', /nowhere\.json.*cannot be read/],
    ['../two.json', /inside the workspace/],
    ['two.json', /both want origin-request of default/],
  ])('artifacts %s', async (artifacts, message) => {
    const inputs = { 'artifact-path': '', 'function-name': '', associations: '', artifacts };
    expectRefusedWithoutCalls(await publish(inputs), message);
  });

  test('is named once', async () => {
    expectRefusedWithoutCalls(await publish({ artifacts: 'two.json' }), /exactly one of.*artifact-path is given too/);
    expectRefusedWithoutCalls(await publish({ 'artifact-path': '', 's3-bucket': 'demo-artifacts' }), /'s3-key'/);
  });
});

test.each(['version', 'prefix', 'kms-key-id'])('publish-edge with %s and no bucket', async (name) => {
  const inputs = { bucket: '', version: '', stage: 'none', 'release-bucket': 'none', [name]: 'one' };
  const message = new RegExp(`'${name}': got "one", expected a bucket beside it`);
  expectRefusedWithoutCalls(await observe(scene, () => scene.publish(inputs)), message);
});

describe('names', () => {
  test.each([
    ['a/b', /'function-name': got "a\/b"/],
    ['arn:aws:lambda:us-east-1:123456789012:function:dev-greeting', /not its ARN: "dev-greeting"/],
    ['arn:aws:lambda:eu-west-1:123456789012:function:dev-greeting', /ARN of a function in eu-west-1.*us-east-1/],
    ['arn:aws:lambda:us-east-1:123456789012:function:dev-greeting:$LATEST', /numbered version.*never \$LATEST/],
    ['$LATEST', /numbered version.*never \$LATEST/],
    ['dev-greeting:$LATEST', /numbered version.*never \$LATEST/],
    ['dev-greeting:live', /without a version or an alias/],
  ])('function-name %s', async (name, message) => {
    expectRefusedWithoutCalls(await publish({ 'function-name': name }), message);
    expectRefusedWithoutCalls(await observe(scene, () => scene.publish({ 'function-name': name })), message);
  });

  test.each([
    [{ function: 'a/b' }, /'function': got "a\/b"/],
    [{ 'function-name': '', function: 'a', 'function-prefix': 'dev/' }, /'function-prefix': got "dev\/a/],
    [{ 'distribution-name': 'a b' }, /'distribution-name': got "a b"/],
    [{ stage: 'dev/eu', 'release-bucket': 'demo-releases' }, /'stage': got "dev\/eu"/],
    [{ stage: 'dev', 'release-bucket': 's3://demo' }, /'release-bucket': got "s3:\/\/demo"/],
    [{ stage: 'dev', 'release-bucket': 'demo-releases', 'release-prefix': 'a/../b' }, /'release-prefix'/],
    [{ stage: 'dev', 'release-bucket': 'demo-releases' }, /'stage'.*artifact must be in S3/],
    [{ 'distribution-id': 'd111111abcdef8.cloudfront.net' }, /'distribution-id'.*not its ARN or domain name/],
    [{ 'distribution-id': 'none' }, /'associations'.*distribution-id/],
    [{ 'code-sha256': 'abc' }, /'code-sha256': got "abc".*base64/],
    [{ 'code-sha256': `${'A'.repeat(43)}=` }, /code-sha256/],
  ])('%j', async (inputs: Inputs, message) => {
    expectRefusedWithoutCalls(await publish(inputs), message);
  });
});

describe('a guard that came out empty', () => {
  test.each(['distribution-id', 'stage', 'release-bucket', 'code-sha256'])('%s', async (guard) => {
    const message = new RegExp(`'${guard}': got "".*unset variable`);
    const together: Inputs = guard === 'release-bucket' ? { stage: 'dev' } : {};
    expectRefusedWithoutCalls(await publish({ ...together, [guard]: '' }), message);
    expectRefusedWithoutCalls(await observe(scene, () => scene.publish({ [guard]: '' })), message);
  });
  test.each(['sha256', 'stage', 'release-bucket'])('%s of upload-artifact-hash', async (guard) => {
    const together: Inputs = guard === 'release-bucket' ? { stage: 'dev' } : {};
    expectRefusedWithoutCalls(await upload({ ...together, [guard]: '' }), new RegExp(`'${guard}': got ""`));
  });
  test('sha256 of publish-edge, with and without a bucket', async () => {
    const without = { bucket: '', version: '', stage: 'none', 'release-bucket': 'none', sha256: '' };
    expectRefusedWithoutCalls(await observe(scene, () => scene.publish({ sha256: '' })), /'sha256': got ""/);
    expectRefusedWithoutCalls(await observe(scene, () => scene.publish(without)), /'sha256': got ""/);
    const other = { ...without, sha256: '0'.repeat(64) };
    expectRefusedWithoutCalls(await observe(scene, () => scene.publish(other)), /'sha256'.*the hash of what was built/);
  });
  test.each(['dry-run', 'wait', 'take-over'])('%s is no boolean', async (name) => {
    expectRefusedWithoutCalls(await publish({ [name]: '' }), new RegExp(`'${name}': got ""`));
  });
});

describe('inputs that do not go together', () => {
  test.each([
    [{ stage: 'dev' }, /'stage'.*release-bucket beside it/],
    [{ 'release-bucket': 'demo-releases' }, /'release-bucket'.*stage beside it/],
    [{ alias: 'live' }, /'alias'.*never an alias/],
    [{ target: 'lambda' }, /'distribution-id'.*target lambda/],
    [{ target: 'lambda', 'distribution-id': 'none' }, /'associations'.*target lambda/],
    [{ associations: 'default viewer-reqest' }, /viewer-reqest.*viewer-request, origin-request/],
    [{ associations: '/api/*' }, /PATH-PATTERN EVENT-TYPE/],
    [{ associations: 'default viewer-response include-body' }, /include-body.*viewer-request or origin-request only/],
    [{ associations: 'default viewer-request\n* viewer-request' }, /to be named once/],
    [{ 'invalidate-paths': 'index.html' }, /'invalidate-paths': got "index\.html"/],
    [{ 'invalidate-paths': '/a b' }, /invalidate-paths.*without spaces/],
    [{ 'timeout-minutes': '0' }, /'timeout-minutes': got "0".*from 1 to 360/],
    [{ 'timeout-minutes': 'soon' }, /'timeout-minutes': got "soon"/],
    [{ runtime: 'ruby3.3' }, /ruby3\.3/],
  ])('%j', async (inputs: Inputs, message) => {
    expectRefusedWithoutCalls(await publish(inputs), message);
  });

  test('target lambda needs a region', async () => {
    const inputs = { target: 'lambda', 'distribution-id': 'none', associations: '' };
    expectRefusedWithoutCalls(await publish(inputs, { AWS_REGION: '' }), /AWS_REGION/);
  });

  test.each([
    [{ bucket: '' }, /'bucket': got ""/],
    [{ bucket: 'arn:aws:s3:::demo' }, /'bucket': got "arn:aws:s3:::demo".*not its ARN/],
    [{ prefix: '../x' }, /'prefix': got "\.\.\/x"/],
    [{ version: 'a/b' }, /'version': got "a\/b"/],
    [{ version: 'sha256' }, /'version': got "sha256"/],
    [{ sha256: 'abc' }, /'sha256': got "abc".*64 hex digits/],
    [{ sha256: '0'.repeat(64) }, /sha256/],
    [{ stage: 'dev', 'release-bucket': 'demo-releases' }, /target lambda/],
    [{ alias: 'live' }, /'alias'.*stage and release-bucket/],
  ])('upload-artifact-hash %j', async (inputs: Inputs, message) => {
    expectRefusedWithoutCalls(await upload(inputs), message);
  });

  test.each([
    [{ 'function-name': '', function: '', 'function-prefix': '' }, /'function-name': got ""/],
    [{ bucket: '' }, /'stage'.*a bucket beside it/],
    [{ version: 'a/b' }, /'version': got "a\/b"/],
    [{ associations: 'default origin-request' }, /built and checked for viewer-request/],
  ])('publish-edge %j', async (inputs: Inputs, message) => {
    expectRefusedWithoutCalls(await observe(scene, () => scene.publish(inputs)), message);
  });

  test('publish-edge writes nothing for a function that is not there', async () => {
    const run = await observe(scene, () => scene.publish({ 'function-prefix': 'qa-' }));
    expect(run.writes).toEqual([]);
    expect(run.exitCode).toBe(1);
  });
});
