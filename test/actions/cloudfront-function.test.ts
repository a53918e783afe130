/** build-lambda with target cloudfront-function, by the bundles. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openScene, type Scene } from '../resilience/support/scene.ts';
import { annotations, expectRefusedWithoutCalls, expectSuccess, observe } from './support/observe.ts';
import { addFiles } from './support/workspace.ts';

type Inputs = Record<string, string>;
let scene: Scene;

const request = { method: 'GET', uri: '/', querystring: {}, headers: {}, cookies: {} };
const event = { version: '1.0', context: { eventType: 'viewer-request' }, viewer: { ip: '203.0.113.1' }, request };
const light = `import cf from 'cloudfront';
export const handler = async (event: { request: { uri: string } }) => {
  const { request } = event;
  for (const name of ['index', 'html']) request.uri += (request.uri === '/' ? '' : '.') + name;
  request.uri += (await cf.kvs().get('query')) ?? process.env.QUERY;
  return request;
};
`;

const build = (inputs: Inputs) =>
  observe(scene, () =>
    scene.run('actions/build-lambda', {
      target: 'cloudfront-function',
      'function-name': 'light',
      entry: 'light.ts',
      'build-env': 'QUERY=x',
      ...inputs,
    }),
  );

beforeAll(async () => {
  scene = await openScene();
  await addFiles(scene.workspace, {
    'light.ts': light,
    'heavy.ts': 'export const handler = async (event: any) => event.Records[0].cf.request;\n',
    'regional.py': 'def handler(event, context):\n    return {}\n',
    'network.ts':
      'export async function handler(event) {\n  await fetch("https://example.org");\n  return event.request;\n}\n',
    'light-events/index.json': JSON.stringify({
      event,
      keyValueStore: { query: '-s' },
      expect: { uri: '/index.html-s' },
    }),
    'edge.yml': `defaults: { memory-size: 256, source-map: true, max-compute-utilization: 90 }
functions:
  light:
    entry: light.ts
    target: cloudfront-function
    build-env: { QUERY: x }
    events: light-events/*.json
    associations: [default viewer-request]
  heavy:
    entry: heavy.ts
    associations: [default origin-request]
  regional:
    entry: regional.py
    target: lambda
`,
  });
});
afterAll(() => scene.close());

describe('build-lambda', () => {
  test('makes code.js, runs it on its events, and puts out what the other actions take', async () => {
    const built = await build({ events: 'light-events/*.json', 'max-compute-utilization': '100' });
    expectSuccess(built);
    expect(built.calls).toEqual([]);
    const code = await readFile(path.join(scene.workspace, '.edge/light/code.js'), 'utf8');
    expect(code).toMatch(/^import \w+ from "cloudfront";\nasync function handler\(/);
    expect(built.outputs).toMatchObject({
      'artifact-path': '.edge/light/code.js',
      'size-bytes': String(code.length),
      'unpacked-bytes': String(code.length),
      'manifest-path': '.edge/light/manifest.json',
    });
    expect(JSON.parse(built.outputs.artifacts as string)).toMatchObject([
      { function: 'light', target: 'cloudfront-function', runtime: 'cloudfront-js-2.0', handler: 'handler' },
    ]);
    expect(built.log).toMatch(/passed {2}light-events\/index\.json \(viewer-request\): .* \(an estimate\)/);
    expect(built.summary).toContain('compute utilization');
    expect(built.summary).toContain('estimate');
  });

  test('builds functions of all three targets side by side; defaults of other targets are left aside', async () => {
    const built = await observe(scene, () => scene.run('actions/build-lambda', { config: 'edge.yml' }));
    expectSuccess(built);
    const artifacts = JSON.parse(built.outputs.artifacts as string) as Inputs[];
    expect(artifacts.map(({ artifactPath, runtime }) => [artifactPath, runtime])).toEqual([
      ['.edge/light/code.js', 'cloudfront-js-2.0'],
      ['.edge/heavy/code.zip', 'nodejs24.x'],
      ['.edge/regional/code.zip', 'python3.13'],
    ]);
  });

  test('what the runtime lacks is annotated at its line, and nothing is left behind', async () => {
    const built = await build({ entry: 'network.ts', 'function-name': 'network' });
    expectRefusedWithoutCalls(
      built,
      /network: not built, 1 error\.\n- network\.ts:2:9: fetch is not there in cloudfront-js-2\.0/,
    );
    expect(annotations(built.log)[0]).toMatch(/file=network\.ts,line=2,col=9/);
    await expect(readFile(path.join(scene.workspace, '.edge/network/code.js'))).rejects.toThrow('ENOENT');
  });

  test.each<[Inputs, RegExp]>([
    [
      { 'memory-size': '128' },
      /'memory-size': got "128", expected nothing for target cloudfront-function\. Leave it out/,
    ],
    [
      { timeout: '5', include: 'a/*', external: 'x', 'source-map': 'true', handler: 'index.main' },
      /Leave these out: handler .*, include .*, external .*, source-map .*, timeout/,
    ],
    [{ runtime: 'nodejs24.x' }, /'runtime': got "nodejs24\.x", expected cloudfront-js-2\.0 or cloudfront-js-1\.0/],
    [{ 'event-types': 'origin-request' }, /'event-types': got "origin-request".*viewer-request, viewer-response/],
    [{ entry: 'regional.py' }, /'entry': got "regional\.py".*JavaScript/],
    [{ 'max-compute-utilization': '101' }, /'max-compute-utilization': got "101".*1 to 100/],
    [{ 'max-compute-utilization': '50' }, /'max-compute-utilization': got "50", expected events beside it/],
    [
      { 'max-compute-utilization': '50', target: 'lambda-edge' },
      /'max-compute-utilization': got "50", expected nothing/,
    ],
    [{ 'build-env': 'OTHER=x' }, /light\.ts:5:\d+: process\.env\.QUERY is read/],
  ])('refuses %j', async (inputs, message) => {
    expectRefusedWithoutCalls(await build(inputs), message);
  });
});
