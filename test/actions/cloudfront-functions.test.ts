/** CloudFront Functions through the bundles: alone, beside Lambda@Edge in one edge.yml, and from each place an artifact can be. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FunctionScene, requestEvent, responseEvent } from '../publish/support/function-scene.ts';
import { openScene, type Scene } from '../resilience/support/scene.ts';
import { expectRefusal, expectRefusedWithoutCalls, expectSuccess, observe } from './support/observe.ts';
import { addFiles } from './support/workspace.ts';

type Inputs = Record<string, string>;
let scene: Scene;
let functions: FunctionScene;

const run = (action: string, inputs: Inputs) => observe(scene, () => scene.run(action, inputs));
const publish = (inputs: Inputs) =>
  run('actions/publish-edge-version', {
    'function-prefix': 'dev-',
    'distribution-id': scene.infrastructure.distributionId,
    ...inputs,
  });

const headers = (text: string) =>
  `export function handler(event: any) {\n  event.response.headers['x-says'] = { value: '${text}' };\n  return event.response;\n}\n`;

beforeAll(async () => {
  scene = await openScene(['dev-router']);
  functions = new FunctionScene(scene.url);
  for (const name of ['dev-headers', 'dev-rewrite', 'dev-alone']) await functions.addCloudFrontFunction(name);
  await addFiles(scene.workspace, {
    'headers.ts': headers('one'),
    'rewrite.ts':
      "export const handler = (event: any) => { event.request.uri = '/index.html'; return event.request; };\n",
    'router.ts': 'export const handler = async (event: any) => event.Records[0].cf.request;\n',
    'events/response.json': JSON.stringify({
      event: responseEvent,
      expect: { headers: { 'x-says': { value: 'one' } } },
    }),
    'events/request.json': JSON.stringify({ event: requestEvent, expect: { uri: '/index.html' } }),
    'other/response.json': JSON.stringify({
      event: responseEvent,
      expect: { headers: { 'x-says': { value: 'two' } } },
    }),
    'edge.yml': `functions:
  headers:
    entry: headers.ts
    target: cloudfront-function
    events: events/response.json
    associations: ["default viewer-response"]
  rewrite:
    entry: rewrite.ts
    target: cloudfront-function
    events: events/request.json
    max-compute-utilization: 100
    associations: ["default viewer-request"]
  router:
    entry: router.ts
    associations: ["default origin-request"]
`,
  });
}, 60_000);
afterAll(() => scene.close());

describe('publish-edge', () => {
  const inputs = () => ({
    'function-prefix': 'dev-',
    'distribution-id': scene.infrastructure.distributionId,
    bucket: 'demo-artifacts',
    stage: 'dev',
    'release-bucket': 'demo-releases',
  });

  test('an edge.yml with both kinds: one summary, one UpdateDistribution', async () => {
    const published = await run('publish-edge', inputs());
    expectSuccess(published);
    const writes = published.writes.filter((operation) => operation !== 'PutObject');
    expect(writes).toEqual([
      'UpdateFunctionCode',
      'PublishVersion',
      'UpdateFunction',
      'UpdateFunction',
      'PublishFunction',
      'PublishFunction',
      'UpdateDistribution',
    ]);
    expect(published.calls.filter(({ operation }) => operation === 'TestFunction')).toHaveLength(2);
    expect(JSON.parse(published.outputs.versions!)).toMatchObject([
      { function: 'headers', functionName: 'dev-headers', version: await functions.liveEtag('dev-headers') },
      { function: 'rewrite', versionArn: expect.stringMatching(/:function\/dev-rewrite$/) },
      { function: 'router', version: '1' },
    ]);
    expect(published.summary.match(/```mermaid/g)).toHaveLength(1);
    expect(published.summary).toMatch(
      /viewer-request<br\/>dev-rewrite"\] --> slot\d_1\["origin-request<br\/>dev-router 1/,
    );
    expect(published.summary).toContain('dev-headers: 1 sample event passed TestFunction at DEVELOPMENT');
  });

  test('again: no write, and it says so', async () => {
    const again = await run('publish-edge', inputs());
    expectSuccess(again);
    expect(again.writes).toEqual([]);
    expect(again.outputs).toMatchObject({ published: 'false', associated: 'false', 'distribution-status': 'Deployed' });
    expect(again.summary).toContain('Nothing to do: everything was already so');
  });
});

describe('publish-edge-version', () => {
  let artifacts: string;
  let artifactPath: string;
  const alone = {
    'function-name': 'alone',
    entry: 'headers.ts',
    target: 'cloudfront-function',
    'event-types': 'viewer-response',
  };

  beforeAll(async () => {
    const built = await run('actions/build-lambda', alone);
    expectSuccess(built);
    artifactPath = built.outputs['artifact-path']!;
    const uploaded = await run('actions/upload-artifact-hash', {
      artifacts: built.outputs.artifacts!,
      bucket: 'demo-artifacts',
    });
    expectSuccess(uploaded);
    artifacts = uploaded.outputs.artifacts!;
  });

  test('a code.js, tested by the events of the input; a failing test leaves DEVELOPMENT as LIVE', async () => {
    const input = { 'artifact-path': artifactPath, 'distribution-id': 'none' };
    const failed = await publish({ ...input, events: 'other/*.json' });
    expectRefusal(failed, /dev-alone, other\/response.json: unexpected: .*x-says.*expected "two"/);
    expect(failed.writes).toEqual(['UpdateFunction', 'UpdateFunction']);
    expect((await functions.stages('dev-alone')).live).toBeNull();

    const done = await publish({ ...input, events: 'events/resp*.json', 'max-compute-utilization': '100' });
    expectSuccess(done);
    expect(done.outputs).toMatchObject({ published: 'true', version: await functions.liveEtag('dev-alone') });
    expect(done.outputs['version-arn']).toMatch(/^arn:aws:cloudfront::\d{12}:function\/dev-alone$/);
  });

  test('SIGTERM during its test: DEVELOPMENT is LIVE again before the run ends', async () => {
    await addFiles(scene.workspace, { 'late.ts': headers('late') });
    const built = await run('actions/build-lambda', { ...alone, entry: 'late.ts', 'output-directory': '.late' });
    const before = await functions.stages('dev-alone');
    await scene.setFaults([{ operation: 'TestFunction', times: 1, delayMs: 2000 }]);
    await scene.clearCalls();
    let pid = 0;
    const inputs = {
      'artifact-path': built.outputs['artifact-path']!,
      'function-prefix': 'dev-',
      events: 'events/response.json',
    };
    const running = scene.run('actions/publish-edge-version', inputs, { onStart: (started) => (pid = started) });
    while (!(await scene.calls()).some(({ operation }) => operation === 'TestFunction')) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    process.kill(pid, 'SIGTERM');
    const stopped = await running;
    await scene.setFaults([]);
    expectRefusal(stopped, /DEVELOPMENT of dev-alone has the LIVE code again/);
    expect(await functions.stages('dev-alone')).toEqual(before);
  });

  test('from S3 and from artifacts the same bytes are there already', async () => {
    const [{ s3Bucket, s3Key }] = JSON.parse(artifacts) as [{ s3Bucket: string; s3Key: string }];
    const sources: Inputs[] = [
      { 's3-bucket': s3Bucket, 's3-key': s3Key },
      { artifacts },
      { artifacts, config: 'edge.yml' },
    ];
    for (const source of sources) {
      const done = await publish({ ...source, 'distribution-id': 'none', target: 'cloudfront-function' });
      expectSuccess(done);
      expect(done.writes).toEqual([]);
      expect(done.outputs).toMatchObject({ published: 'false', version: await functions.liveEtag('dev-alone') });
    }
  });

  test('a config beside artifacts brings places and sample events', async () => {
    await addFiles(scene.workspace, { 'headers.ts': headers('two') });
    const built = await run('actions/build-lambda', { ...alone, 'function-name': 'headers' });
    const input = { artifacts: built.outputs.artifacts!, config: 'edge.yml' };
    const dry = await publish({ ...input, 'dry-run': 'true' });
    expectSuccess(dry);
    expect(dry.writes).toEqual([]);
    expect(dry.summary).toContain(
      'dev-headers: would update DEVELOPMENT, test it on 1 sample event, and publish it to LIVE',
    );
    expectRefusal(await publish(input), /dev-headers, events\/response.json: unexpected/);
  });

  test.each([
    ['events without a match', { events: 'nowhere/*.json' }, /Input 'events'/],
    [
      'a ceiling without events',
      { 'max-compute-utilization': '50' },
      /Input 'max-compute-utilization'.*events beside it/,
    ],
    ['a ceiling of no number', { events: 'events/*.json', 'max-compute-utilization': '0' }, /from 1 to 100/],
    ['an alias', { alias: 'live', target: 'cloudfront-function' }, /Input 'alias'/],
    ['an origin event', { associations: 'default origin-request' }, /viewer-request and viewer-response alone/],
    ['include-body', { associations: 'default viewer-request include-body' }, /body/],
  ])('%s is refused before any call', async (_what, inputs: Inputs, message) => {
    expectRefusedWithoutCalls(await publish({ 'artifact-path': artifactPath, ...inputs }), message);
  });

  test('a function that is not there names the module that makes it', async () => {
    const gone = await publish({ 'artifact-path': artifactPath, 'function-prefix': 'qa-', 'distribution-id': 'none' });
    expectRefusal(gone, /module cloudfront-function makes one \(name = "qa-alone"\)/);
    expect(gone.writes).toEqual([]);
  });
});
