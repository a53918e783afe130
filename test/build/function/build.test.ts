import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildCode, refusedBuild, runCode } from '../support/cloudfront-function.ts';

const runtimes = ['cloudfront-js-2.0', 'cloudfront-js-1.0'];

describe('the handler', () => {
  test.each([
    ['export function', 'export function handler(event: { request: object }) { return event.request }'],
    ['export const', 'export const handler = async (event: { request: object }) => event.request;'],
    ['default export', 'export default function (event: { request: object }) { return event.request }'],
    ['default export of a name', 'const main = (event) => event.request; export default main;'],
    ['script', 'function handler(event) { return event.request }'],
    [
      'script with an import',
      "import cf from 'cloudfront';\nasync function handler(event) { cf.kvs; return event.request }",
    ],
    [
      'export list',
      'function main(event) { const handler = event.request; return handler } export { main as handler };',
    ],
    ['CommonJS', 'exports.handler = function (event) { return event.request }', 'src/fn.cjs'],
    ['made by a call', 'const wrap = (fn) => (e) => fn(e); export const handler = wrap((e) => e.request);'],
    ['recursive', 'export const handler = function self(e, n = 2) { return n ? self(e, n - 1) : e.request; };'],
  ])('as %s is function handler(event) at the top level', async (_name, text, entry = 'src/fn.ts') => {
    for (const minify of [true, false]) {
      for (const runtime of runtimes) {
        if (runtime.endsWith('1.0') && /async|cloudfront/.test(text)) continue;
        const { code } = await buildCode({ [entry]: text }, { entry, minify, runtime });
        expect(code).toMatch(/^(async )?function handler\(/m);
        expect(code).not.toMatch(/\bexport\b/);
        expect(await runCode(code, { uri: '/a' }, { runtime })).toMatchObject({
          outcome: 'returned',
          result: { uri: '/a' },
        });
      }
    }
  });

  test('that is not there is an error at the entry', async () => {
    const { findings } = await refusedBuild('export function handel(event) { return event }');
    expect(findings).toMatchObject([{ rule: 'handler', severity: 'error', position: { file: 'src/fn.ts', line: 1 } }]);
    expect(findings[0]!.message).toContain('function handler(event)');
  });

  test('alone is kept: other exports and what only they need are left out', async () => {
    const { code } = await buildCode(
      'export const forTests = () => fetch("https://example.org"); export function handler(event) { return event.request }',
    );
    expect(code).not.toContain('fetch');
  });
});

describe('modules of the runtime', () => {
  const source = `import cf from 'cloudfront';
import crypto, { createHmac as hmac } from 'node:crypto';
import * as querystring from 'querystring';
import { Buffer as Bytes } from 'buffer';
export async function handler(event) {
  const secret = await cf.kvs().get('secret');
  const digest = crypto.createHash('sha256').update(secret).digest('hex');
  const mac = hmac('sha256', secret).update('a').digest('hex');
  return { uri: '/' + digest.length + mac.length + querystring.stringify({ a: Bytes.from('hi').length }) };
}`;
  test('are imported at the head of the file, once each', async () => {
    const { code } = await buildCode(source, { minify: false });
    expect(code.split('\n').slice(0, 4)).toEqual([
      'import cf from "cloudfront";',
      'import crypto from "crypto";',
      'import querystring from "querystring";',
      expect.stringMatching(/^import \w+ from "buffer";$/),
    ]);
    const store = { id: 's', createdAt: 0, modifiedAt: 0, values: { secret: 'x' } };
    for (const minify of [true, false]) {
      const built = await buildCode(source, { minify });
      expect(await runCode(built.code, {}, { store })).toMatchObject({
        outcome: 'returned',
        result: { uri: '/6464a=2' },
      });
    }
  });

  test('are required in runtime 1.0, and where the source requires them', async () => {
    const required =
      "const { createHash } = require('crypto'); export function handler(event) { return { uri: createHash('md5').update('a').digest('hex') } }";
    const imported = required.replace(
      "const { createHash } = require('crypto')",
      "import { createHash } from 'crypto'",
    );
    for (const text of [required, imported]) {
      for (const minify of [true, false]) {
        const { code } = await buildCode(text, { minify, runtime: 'cloudfront-js-1.0' });
        expect(code).toContain('require("crypto")');
        expect(code).not.toMatch(/import|Dynamic require/);
        const run = await runCode(code, {}, { runtime: 'cloudfront-js-1.0' });
        expect(run).toMatchObject({ outcome: 'returned', result: { uri: '0cc175b9c0f1b6a831c399e269772661' } });
      }
    }
  });

  test.each([
    ['fs', 'cloudfront-js-2.0'],
    ['node:http', 'cloudfront-js-2.0'],
    ['cloudfront', 'cloudfront-js-1.0'],
    ['buffer', 'cloudfront-js-1.0'],
  ])('%s is none of %s, said at the line that imports it', async (name, runtime) => {
    const text = `\nimport * as it from '${name}';\nexport function handler(event) { return it.x(event) }`;
    const { findings } = await refusedBuild(text, { runtime });
    expect(findings).toMatchObject([{ severity: 'error', position: { file: 'src/fn.ts', line: 2 } }]);
    expect(findings[0]!.message).toContain(`${runtime} has no module "${name}"`);
  });
});

describe('the artifact', () => {
  test('is code.js, with a manifest and an entry for the other actions', async () => {
    const { built, code, workspace } = await buildCode('export function handler(event) { return event.request }', {
      eventTypes: ['viewer-request'],
    });
    expect(code).toBe('function handler(r){return r.request}\n');
    const manifest = JSON.parse(await readFile(path.join(workspace, '.edge/fn/manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      target: 'cloudfront-function',
      runtime: 'cloudfront-js-2.0',
      handler: 'handler',
      eventTypes: ['viewer-request'],
      sizeBytes: code.length,
      unpackedBytes: code.length,
      files: [{ path: 'code.js', bytes: code.length, sha256: built.entry.sha256 }],
    });
    expect(built.entry).toMatchObject({
      artifactPath: '.edge/fn/code.js',
      runtime: 'cloudfront-js-2.0',
      handler: 'handler',
      sizeBytes: code.length,
    });
    expect(built.unpackedBytes).toBe(code.length);
  });

  test('takes the place of a zip of another target', async () => {
    const { workspace } = await buildCode({
      'src/fn.ts': 'export function handler(event) { return event.request }',
      '.edge/fn/code.zip': 'old',
    });
    await expect(readFile(path.join(workspace, '.edge/fn/code.zip'))).rejects.toThrow('ENOENT');
  });

  test('over 10,240 bytes is an error that lists what takes the room, largest first', async () => {
    const data = (length: number, seed: string) =>
      `export const data = ${JSON.stringify(Array.from({ length }, (_one, index) => `${seed}${index}`))};`;
    const { findings, message } = await refusedBuild({
      'src/fn.ts': `import { data } from './small.ts';\nimport { data as more } from 'big';\nexport function handler(event) { return data.concat(more) }`,
      'src/small.ts': data(200, 'small'),
      'node_modules/big/package.json': '{"name":"big","main":"index.js","type":"module"}',
      'node_modules/big/index.js': data(1000, 'large'),
    });
    expect(findings).toMatchObject([{ rule: 'size', severity: 'error' }]);
    expect(message).toMatch(
      /CloudFront takes 10,240 .* package big 1\d,\d{3}, src\/small\.ts \d,\d{3}, src\/fn\.ts \d+/s,
    );
  });

  test('has the values of build-env as constants, and nothing of the branches that these close', async () => {
    const { code } = await buildCode(
      'export function handler(event) { if (process.env.MODE === "dark") return { uri: process.env.TARGET }; return event.request }',
      { buildEnv: { MODE: 'dark', TARGET: '/dark' } },
    );
    expect(code).toBe('function handler(r){return{uri:"/dark"}}\n');
  });
});
