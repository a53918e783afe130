/** edge.yml: many functions in one call of the bundles. */
import { CloudFrontClient, GetDistributionConfigCommand } from '@aws-sdk/client-cloudfront';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localCredentials } from '../../scripts/demo/infrastructure.ts';
import { openScene, type Scene } from '../resilience/support/scene.ts';
import { annotations, expectRefusedWithoutCalls, expectSuccess, observe } from './support/observe.ts';
import { addFiles } from './support/workspace.ts';

type Inputs = Record<string, string>;
let scene: Scene;

const plain = 'export const handler = async (event: any) => event.Records[0].cf.request;\n';
/** A handler whose bytes differ from the others'. */
const passing = (mark: string) =>
  `export const handler = async (event: any) => { const { cf } = event.Records[0]; cf.mark = '${mark}' + process.env.MARK; delete cf.mark; return cf.response ?? cf.request; };\n`;

const three = `defaults: { build-env: { MARK: shared } }
functions:
  auth:
    entry: functions/auth.ts
    associations: ["default viewer-request"]
  router:
    entry: functions/router.ts
    memory-size: 128
    associations: ["default origin-request include-body"]
  headers:
    entry: functions/headers.ts
    build-env: { MARK: own }
    associations:
      - default origin-response
`;

const run = (action: string, inputs: Inputs) => observe(scene, () => scene.run(action, inputs));
const build = (inputs: Inputs) => run('actions/build-lambda', inputs);
const publish = (inputs: Inputs = {}) =>
  run('publish-edge', {
    'function-prefix': 'dev-',
    'distribution-id': scene.infrastructure.distributionId,
    bucket: 'demo-artifacts',
    stage: 'dev',
    'release-bucket': 'demo-releases',
    ...inputs,
  });
const associated = async () => {
  const client = new CloudFrontClient({
    endpoint: scene.url,
    region: 'us-east-1',
    credentials: { accessKeyId: localCredentials.AWS_ACCESS_KEY_ID, secretAccessKey: 'local' },
  });
  const { DistributionConfig } = await client.send(
    new GetDistributionConfigCommand({ Id: scene.infrastructure.distributionId }),
  );
  const items = DistributionConfig?.DefaultCacheBehavior?.LambdaFunctionAssociations?.Items ?? [];
  const placeOf = (one: (typeof items)[number]) =>
    `${one.EventType} ${one.LambdaFunctionARN?.split(':').slice(6).join(':')}${one.IncludeBody ? ' include-body' : ''}`;
  return items.map(placeOf).sort();
};

beforeAll(async () => {
  scene = await openScene(['dev-auth', 'dev-router', 'dev-headers', 'qa-auth', 'qa-router', 'qa-headers']);
  await addFiles(scene.workspace, {
    'functions/auth.ts': passing('auth'),
    'functions/router.ts': passing('router'),
    'functions/headers.ts': passing('headers'),
    'functions/broken.ts': 'export const handler = async (event: any) => {\n  return event.;\n};\n',
    'edge.yml': three,
    'broken.yml': `${three}  broken:\n    entry: functions/broken.ts\n`,
    'absent.yml': `${three}  absent:\n    entry: functions/absent.ts\n`,
    'memory.yml': 'functions:\n  auth:\n    entry: functions/plain.ts\n    memory-size: 9\n',
    'kind.yml':
      'functions:\n  light:\n    entry: functions/plain.ts\n    target: cloudfront-function\n    timeout: 5\n',
    'regional.yml':
      'functions:\n  api:\n    entry: functions/plain.ts\n    target: lambda\n    associations: ["default viewer-request"]\n',
    'event.yml':
      'functions:\n  auth:\n    entry: functions/plain.ts\n    event-types: [viewer-request]\n    associations: [default origin-request]\n',
    'typing.yml': 'functions:\n  auth:\n    entry: functions/plain.ts\n    minfy: true\n    stage: dev\n',
    'folders.yml':
      'functions:\n  inner:\n    entry: inner.ts\n    working-directory: site\n    output-directory: out\n',
    'site/edge.yml': 'functions:\n  inner:\n    entry: inner.ts\n    event-types: [viewer-request]\n',
    'site/inner.ts': plain,
    'functions/plain.ts': plain,
  });
});
afterAll(() => scene.close());

describe('build-lambda', () => {
  test('builds all of a config: only artifacts and its file are put out, with associations and their events', async () => {
    const built = await build({ config: 'edge.yml' });
    expectSuccess(built);
    expect(built.calls).toEqual([]);
    expect(Object.keys(built.outputs).sort()).toEqual(['artifacts', 'artifacts-path']);
    const artifacts = JSON.parse(built.outputs.artifacts as string);
    expect(artifacts).toMatchObject([
      { function: 'auth', eventTypes: ['viewer-request'], associations: ['default viewer-request'] },
      { function: 'router', eventTypes: ['origin-request'], associations: ['default origin-request include-body'] },
      { function: 'headers', artifactPath: '.edge/headers/code.zip', eventTypes: ['origin-response'] },
    ]);
    expect(built.summary).toContain('Built 3 functions');
    expect(built.summary.match(/^### /gm)).toHaveLength(1);
  });

  test('a function of a config has the bytes that its inputs alone give', async () => {
    const alone = await build({
      'function-name': 'headers',
      entry: 'functions/headers.ts',
      'build-env': 'MARK=own',
      'output-directory': 'alone',
    });
    const chosen = await build({ config: 'edge.yml', functions: 'headers' });
    expectSuccess(chosen);
    expect(chosen.outputs.sha256).toBe(alone.outputs.sha256);
    expect(chosen.outputs['artifact-path']).toBe('.edge/headers/code.zip');
  });

  test('functions chooses, build-env of the step comes over the file’s', async () => {
    const plain = await build({ config: 'edge.yml', functions: 'auth, headers' });
    const over = await build({ config: 'edge.yml', functions: 'headers\nauth', 'build-env': 'MARK=step' });
    expectSuccess(over);
    const hashes = (text?: string) => JSON.parse(text ?? '[]').map((one: Inputs) => [one.function, one.sha256]);
    const [before, after] = [hashes(plain.outputs.artifacts), hashes(over.outputs.artifacts)];
    expect(after.map(([name]: string[]) => name)).toEqual(['auth', 'headers']);
    for (const [index, [, sha256]] of after.entries()) expect(sha256).not.toBe(before[index][1]);
  });

  test('paths start from working-directory, the config’s own too', async () => {
    const built = await build({ config: 'edge.yml', 'working-directory': 'site' });
    expectSuccess(built);
    expect(JSON.parse(built.outputs.artifacts as string)).toMatchObject([{ function: 'inner', associations: null }]);
  });

  test('a function may have folders of its own', async () => {
    const built = await build({ config: 'folders.yml' });
    expectSuccess(built);
    expect(built.outputs['artifact-path']).toBe('out/inner/code.zip');
  });

  test('a broken function names itself and its line; nothing is put out', async () => {
    const run = await build({ config: 'broken.yml' });
    expectRefusedWithoutCalls(run, /::broken: not built, 1 error\.\n- functions\/broken\.ts:2/);
    expect(run.outputs).toEqual({});
  });

  test.each([
    [
      'absent.yml',
      /absent: not built, 1 error\.\n- absent\.yml:16:5: absent: Input 'entry': got "functions\/absent\.ts"/,
    ],
    ['memory.yml', /auth: not built, 1 error\.\n- memory\.yml:4:5: auth: memory-size 9 MB/],
    ['kind.yml', /kind\.yml:5: light: Input 'timeout': got "5", expected nothing for target cloudfront-function/],
    ['regional.yml', /regional\.yml:5: api: Input 'associations': .*nothing for target lambda/],
    ['event.yml', /event\.yml:5: auth: Input 'associations': .*events of event-types: viewer-request/],
    [
      'typing.yml',
      /typing\.yml:4: auth: unknown key minfy; did you mean minify\?\n- typing\.yml:5: auth: .*of a stage/,
    ],
    ['nowhere.yml', /'config': got "nowhere\.yml".*cannot be read: ENOENT/],
    ['../edge.yml', /'config': got "\.\.\/edge\.yml".*inside the workspace/],
    ['functions', /'config': got "functions".*cannot be read/],
  ])('%s', async (config, message) => {
    expectRefusedWithoutCalls(await build({ config }), message);
  });

  test('what is wrong in the file is annotated at its line', async () => {
    expect(annotations((await build({ config: 'absent.yml' })).log)[0]).toMatch(/file=absent\.yml,line=16/);
    expect(annotations((await build({ config: 'memory.yml' })).log)[0]).toMatch(/file=memory\.yml,line=4/);
    const typing = annotations((await build({ config: 'typing.yml' })).log);
    expect(typing).toEqual([
      expect.stringMatching(/file=typing\.yml,line=4,.*did you mean minify/),
      expect.stringMatching(/file=typing\.yml,line=5,.*of a stage/),
    ]);
  });

  test.each([
    [{ functions: 'routr' }, /'functions': got "routr".*Did you mean router\?/],
    [{ 'function-name': 'auth' }, /'function-name': got "auth", expected nothing beside config \(edge\.yml\)/],
    [{ entry: 'a.ts' }, /'entry': got "a\.ts", expected nothing beside config/],
    [{ minify: 'false' }, /'minify': got "false", expected nothing beside config.*defaults/],
    [{ config: '', functions: 'auth' }, /'functions': got "auth", expected a config beside it/],
    [{ config: '' }, /'function-name': got "".*config/],
  ])('%j', async (inputs: Inputs, message) => {
    expectRefusedWithoutCalls(await build({ config: 'edge.yml', ...inputs }), message);
  });
});

describe('publish-edge', () => {
  test.each([
    [{ config: 'broken.yml' }, /::broken: not built/],
    [{ associations: 'default viewer-request' }, /'associations': .*nothing where there are 3 functions/],
    [{ sha256: '0'.repeat(64) }, /'sha256': .*nothing where there are 3 functions/],
    [{ 'code-sha256': `${'A'.repeat(43)}=` }, /'code-sha256': .*nothing where there are 3 functions/],
    [{ alias: 'live' }, /'alias': got "live", expected a function of target lambda/],
    [{ 'function-name': 'x' }, /'function-name'.*edge\.yml in the working directory, as no entry is given/],
    [{ function: 'x' }, /'function': got "x", expected nothing beside config/],
    [{ 'working-directory': 'functions' }, /'function-name'.*edge\.yml/],
    [{ 'working-directory': 'functions', 'function-name': 'x' }, /'entry': got "".*an edge\.yml/],
  ])('%j stops before anything goes live', async (inputs: Inputs, message) => {
    expectRefusedWithoutCalls(await publish(inputs), message);
  });

  test('takes edge.yml where there is no entry: all functions, one change of the distribution', async () => {
    const run = await publish();
    expectSuccess(run);
    const count = (operation: string) => run.writes.filter((one) => one === operation).length;
    expect(count('UpdateDistribution')).toBe(1);
    expect(count('PublishVersion')).toBe(3);
    expect(await associated()).toEqual([
      'origin-request dev-router:1 include-body',
      'origin-response dev-headers:1',
      'viewer-request dev-auth:1',
    ]);
    expect(JSON.parse(run.outputs.versions as string)).toMatchObject([
      { function: 'auth', functionName: 'dev-auth', version: '1', published: true, associated: true },
      { function: 'router', functionName: 'dev-router' },
      { function: 'headers', functionName: 'dev-headers' },
    ]);
    expect(Object.keys(run.outputs).sort()).toEqual([
      'artifacts',
      'artifacts-path',
      'associated',
      'distribution-status',
      'published',
      'uploaded',
      'versions',
      'versions-path',
    ]);
    expect(run.summary).toContain('3 of 3 functions');
  });

  test('again writes nothing', async () => {
    const again = await publish();
    expectSuccess(again);
    expect(again.writes).toEqual([]);
    expect(again.outputs).toMatchObject({ published: 'false', associated: 'false', uploaded: 'false' });
  });

  test('memory that the file gives is compared with what Terraform made', async () => {
    await addFiles(scene.workspace, { 'large.yml': three.replace('memory-size: 128', 'memory-size: 512') });
    const run = await publish({ config: 'large.yml' });
    expect(run.writes).toEqual([]);
    expect(run.log).toMatch(/::error [^\n]*dev-router[^\n]*512/);
  });

  test('a dry run makes no write and says what it would do', async () => {
    await addFiles(scene.workspace, { 'functions/auth.ts': passing('changed') });
    const run = await publish({ 'dry-run': 'true', functions: 'auth' });
    expectSuccess(run);
    expect(run.writes).toEqual([]);
    expect(run.outputs.version).toBe('(next)');
  });
});

describe('publish-edge-version', () => {
  const qa = (inputs: Inputs) =>
    run('actions/publish-edge-version', {
      'function-prefix': 'qa-',
      'distribution-id': scene.infrastructure.distributionId,
      'take-over': 'true',
      ...inputs,
    });

  test('config gives associations to the functions whose element has none', async () => {
    const built = await build({ config: 'edge.yml' });
    const artifacts = JSON.parse(built.outputs.artifacts as string);
    artifacts[0].associations = ['default viewer-response'];
    artifacts[0].eventTypes = null;
    artifacts[1].associations = null;
    artifacts[2].associations = null;
    const done = await qa({ artifacts: JSON.stringify(artifacts), config: 'edge.yml' });
    expectSuccess(done);
    expect(await associated()).toEqual([
      'origin-request qa-router:1 include-body',
      'origin-response qa-headers:1',
      'viewer-request dev-auth:1',
      'viewer-response qa-auth:1',
    ]);
  });

  test.each([
    [{ 'artifact-path': '.edge/auth/code.zip' }, /'config': got "edge\.yml", expected artifacts beside it/],
    [{ artifacts: '.edge/artifacts.json', associations: 'default viewer-request' }, /nothing beside associations/],
    [{ artifacts: '.edge/artifacts.json', config: 'typing.yml' }, /typing\.yml:4: auth: unknown key minfy/],
  ])('%j', async (inputs: Inputs, message) => {
    expectRefusedWithoutCalls(await qa({ config: 'edge.yml', ...inputs }), message);
  });

  test('associations of one function are not taken for all', async () => {
    const inputs = { artifacts: '.edge/artifacts.json', associations: 'default viewer-request' };
    expectRefusedWithoutCalls(await qa(inputs), /'associations': .*nothing where there are 3 functions/);
  });
});
