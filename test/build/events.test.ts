import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BuildError } from '../../src/build/build-error.ts';
import { buildFunctions } from '../../src/build/build-functions.ts';
import type { BuildOptions } from '../../src/build/options.ts';
import { InputError } from '../../src/kit/errors.ts';
import { dependencies, optionsFor, rejection, workspaceWith } from './support/workspace.ts';

const request = { clientIp: '203.0.113.1', method: 'GET', uri: '/', querystring: '', headers: {} };

function event(uri: string, eventType = 'origin-request'): string {
  const config = { distributionDomainName: 'd1.cloudfront.net', distributionId: 'E1', eventType, requestId: 'r' };
  return JSON.stringify({ Records: [{ cf: { config, request: { ...request, uri } } }] });
}

const rewriting = `export const handler = async (event: { Records: { cf: { request: { uri: string } } }[] }) => {
  const { request } = event.Records[0]!.cf;
  if (request.uri === '/throws') throw new TypeError('no such page');
  if (request.uri === '/broken') return { uri: 'no-slash' };
  request.uri = '/prefix' + request.uri;
  return request;
};
`;

async function build(files: Record<string, string>, changes: Partial<BuildOptions> = {}) {
  const workspace = await workspaceWith(files);
  const options = optionsFor(workspace, { events: 'events/*.json', memorySize: 256, timeout: 10, ...changes });
  return { workspace, result: buildFunctions([options], dependencies()) };
}

describe('sample events', () => {
  test.each(['../samples/*.json', '../samples'])('may lie beside the working directory: %s', async (events) => {
    const files = { 'edge/src/router.ts': rewriting, 'samples/a.json': event('/a') };
    const workspace = await workspaceWith(files);
    const workingDirectory = path.join(workspace, 'edge');
    const [built] = await buildFunctions([optionsFor(workspace, { events, workingDirectory })], dependencies());
    expect(built!.eventRuns).toMatchObject([{ file: 'samples/a.json', ok: true }]);
  });

  test.each(['../*.json', '../samples/../../*.json', 'events/../*.json'])('%s is refused', async (events) => {
    const { result } = await build({ 'src/router.ts': rewriting }, { events });
    await expect(result).rejects.toThrow(InputError);
    await expect(result).rejects.toThrow(/'events': got .*inside the (workspace|working directory)/);
  });

  test('are run on the built function, and what came of them is reported', async () => {
    const { result } = await build({
      'src/router.ts': rewriting,
      'events/a.json': event('/a'),
      'events/b.json': JSON.stringify({ event: JSON.parse(event('/b')), expect: { uri: '/prefix/b' } }),
    });
    const [built] = await result;
    expect(built!.eventRuns).toEqual([
      {
        file: 'events/a.json',
        eventType: 'origin-request',
        durationMs: expect.any(Number),
        maxMemoryMb: expect.anything(),
        ok: true,
        problems: [],
      },
      {
        file: 'events/b.json',
        eventType: 'origin-request',
        durationMs: expect.any(Number),
        maxMemoryMb: expect.anything(),
        ok: true,
        problems: [],
      },
    ]);
  });

  test.each([
    ['throws', event('/throws'), 'no such page'],
    ['returns what CloudFront refuses', event('/broken'), 'uri'],
    [
      'does not return what is expected',
      JSON.stringify({ event: JSON.parse(event('/b')), expect: { uri: '/other' } }),
      '/other',
    ],
  ])('stop the build when the handler %s', async (_name, text, expected) => {
    const { workspace, result } = await build({ 'src/router.ts': rewriting, 'events/a.json': text });
    const error = await rejection(result);
    expect(error).toBeInstanceOf(BuildError);
    expect((error as BuildError).findings.some((finding) => finding.severity === 'error')).toBe(true);
    expect(error.message).toContain(expected);
    expect(await readdir(workspace)).not.toContain('.edge');
  });

  test('start from the working directory, and are named from the workspace', async () => {
    const workspace = await workspaceWith({ 'edge/src/router.ts': rewriting, 'edge/events/a.json': event('/a') });
    const options = optionsFor(workspace, {
      workingDirectory: path.join(workspace, 'edge'),
      events: 'events/*.json',
      memorySize: 256,
    });
    const [built] = await buildFunctions([options], dependencies());
    expect(built!.eventRuns.map((run) => run.file)).toEqual(['edge/events/a.json']);
  });

  test('that no file matches are an error before anything is built', async () => {
    const { result } = await build({ 'src/router.ts': rewriting });
    const error = await rejection(result);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain("Input 'events'");
  });

  test('of a type that the function is not attached to are an error', async () => {
    const { result } = await build({ 'src/router.ts': rewriting, 'events/a.json': event('/a', 'viewer-request') });
    expect((await rejection(result)).message).toContain('viewer-request');
  });

  test('run the zip and not the source: an included file is where the bundle looks for it', async () => {
    const source = `import { readFileSync } from 'node:fs';
export const handler = async (event: { Records: { cf: { request: { uri: string } } }[] }) => {
  const { request } = event.Records[0]!.cf;
  request.uri = readFileSync(new URL('file://' + __dirname + '/data/target.txt'), 'utf8').trim();
  return request;
};\n`;
    const files = {
      'src/router.ts': source,
      'data/target.txt': '/shipped\n',
      'events/a.json': JSON.stringify({ event: JSON.parse(event('/a')), expect: { uri: '/shipped' } }),
    };
    const [built] = await (await build(files, { include: ['data/*'] })).result;
    expect(built!.eventRuns[0]!.ok).toBe(true);
    expect(await rejection((await build(files)).result)).toBeInstanceOf(BuildError);
  });

  const withSdk = {
    'src/router.ts': `import { S3Client } from '@aws-sdk/client-s3';
export const handler = async (event: { Records: { cf: { request: { uri: string } } }[] }) => {
  const { request } = event.Records[0]!.cf;
  request.uri = new S3Client({}).where();
  return request;
};\n`,
    'events/a.json': event('/a'),
  };

  test('find the packages that the runtime brings where the workspace has installed them', async () => {
    const { result } = await build({
      ...withSdk,
      'node_modules/@aws-sdk/client-s3/package.json': '{ "name": "@aws-sdk/client-s3", "version": "3.0.0" }',
      'node_modules/@aws-sdk/client-s3/index.js': "exports.S3Client = class { where() { return '/sdk'; } };\n",
    });
    expect((await result)[0]!.eventRuns[0]!.ok).toBe(true);
  });

  test('that cannot be run for want of such a package stop the build and say what to install', async () => {
    const error = (await rejection((await build(withSdk)).result)) as BuildError;
    expect(error.findings).toContainEqual(expect.objectContaining({ rule: 'not-run', severity: 'error' }));
    expect(error.findings.find((finding) => finding.rule === 'not-run')!.advice).toContain('@aws-sdk/client-s3');
  });

  test('of a regional function may be any JSON', async () => {
    const { result } = await build(
      {
        'src/router.ts': 'export const handler = async (event: { n: number }) => ({ n: event.n + 1 });\n',
        'events/a.json': '{ "event": { "n": 1 }, "expect": { "n": 2 } }',
      },
      { target: 'lambda', eventTypes: [] },
    );
    expect((await result)[0]!.eventRuns).toEqual([expect.objectContaining({ eventType: null, ok: true })]);
  });
});

describe('without sample events', () => {
  test('a handler that the source does not tell apart is loaded: a function passes, anything else stops the build', async () => {
    const source = (value: string) => `const made = [${value}].map((one) => one)[0];\nexport const handler = made;\n`;
    const passes = await build({ 'src/router.ts': source('async () => ({})') }, { events: undefined });
    expect(await passes.result).toHaveLength(1);
    const fails = await build({ 'src/router.ts': source('{ not: "a function" }') }, { events: undefined });
    expect(await rejection(fails.result)).toBeInstanceOf(BuildError);
  });

  test('a bundle that fails while it is loaded stops the build', async () => {
    const source = `const table = [() => { throw new Error('at load'); }];\ntable.map((one) => one())\nexport const handler = table[0];\n`;
    const error = await rejection((await build({ 'src/router.ts': source }, { events: undefined })).result);
    expect(error.message).toContain('at load');
  });
});

test('the manifest beside a build says nothing of events: they are no part of the artifact', async () => {
  const { workspace, result } = await build({ 'src/router.ts': rewriting, 'events/a.json': event('/a') });
  await result;
  expect(await readFile(path.join(workspace, '.edge/router/manifest.json'), 'utf8')).not.toContain('events/');
});
