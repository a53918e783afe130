import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildFunctions } from '../../src/build/build-functions.ts';
import type { BuildOptions } from '../../src/build/options.ts';
import { startSandbox } from '../../src/edge/functions/start-sandbox.ts';
import { dependencies, functionRuntime, optionsFor, workspaceWith } from './support/workspace.ts';

const functionOptions: Partial<BuildOptions> = {
  entry: 'src/fn.ts',
  target: 'cloudfront-function',
  eventTypes: ['viewer-request', 'viewer-response'],
  runtime: 'cloudfront-js-2.0',
};

async function build(files: Record<string, string>, changes: Partial<BuildOptions> = {}) {
  const workspace = await workspaceWith(files);
  const [built] = await buildFunctions([optionsFor(workspace, { ...functionOptions, ...changes })], dependencies());
  const code = await readFile(path.join(workspace, '.edge/router/code.js'), 'utf8');
  return { built: built!, code };
}

async function run(code: string, request: object, runtime = 'cloudfront-js-2.0') {
  const sandbox = startSandbox({ functionRuntime });
  try {
    const event = { version: '1.0', context: { eventType: 'viewer-request' }, viewer: {}, request };
    return await sandbox.run({ name: 'fn', runtime, code }, { event, now: 0 });
  } finally {
    await sandbox.stop();
  }
}

describe('a CloudFront Function', () => {
  test.each([
    ['export function', 'export function handler(event: { request: object }) { return event.request }'],
    ['export const', 'export const handler = async (event: { request: object }) => event.request;'],
    ['default export', 'export default function (event: { request: object }) { return event.request }'],
    ['script', 'function handler(event) { return event.request }'],
    [
      'script with an import',
      "import cf from 'cloudfront';\nasync function handler(event) { cf.kvs; return event.request }",
    ],
    ['CommonJS', 'exports.handler = function (event) { return event.request }', 'src/fn.cjs'],
    ['made by a call', 'const wrap = (fn) => (e) => fn(e); export const handler = wrap((e) => e.request);'],
  ])('%s is a handler at the top level', async (_name, text, entry = 'src/fn.ts') => {
    for (const minify of [true, false]) {
      for (const runtime of ['cloudfront-js-2.0', 'cloudfront-js-1.0']) {
        if (runtime.endsWith('1.0') && /async|cloudfront/.test(text)) continue;
        const { code } = await build({ [entry]: text }, { entry, minify, runtime });
        expect(code).toMatch(/^(async )?function handler\(/m);
        expect(code).not.toMatch(/\bexport\b/);
        expect(await run(code, { uri: '/a' }, runtime)).toMatchObject({ outcome: 'returned', result: { uri: '/a' } });
      }
    }
  });
});
