import { expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { findBundlerHelpers } from '../../src/advice/bundler-helpers.ts';
import { recommendTarget } from '../../src/advice/recommend.ts';
import { readScopes } from '../../src/edge/bundle/scopes.ts';
import { parseBundle } from '../../src/edge/bundle/syntax.ts';
import { workspaceWith } from '../build/support/workspace.ts';

const files = {
  'index.ts': `
    import crypto from 'node:crypto';
    import * as bytes from 'node:buffer';
    import { hash } from './common.cjs';
    export const handler = async () => hash(crypto, bytes);`,
  'common.cjs': `const { salt } = require('./module.mjs'); exports.hash = (crypto) => crypto.createHash('md5').update(salt());`,
  'module.mjs': 'export const grains = Math.random(); export const salt = () => String(grains);',
};

async function helpersIn(minify: boolean, sources: Record<string, string> = files) {
  const folder = await workspaceWith(sources);
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ['index.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    minify,
    logLevel: 'silent',
  });
  const program = parseBundle(outputFiles[0]!.text);
  const scopes = readScopes(program);
  const helpers = findBundlerHelpers(program, scopes);
  const found = program.body.flatMap((statement) =>
    statement.type === 'VariableDeclaration' ? statement.declarations.map(({ id }) => helpers.helperOf(id)) : [],
  );
  return found.filter((helper) => helper !== undefined).sort();
}

test.each([true, false])('the helpers of the installed esbuild are known, minified: %s', async (minify) => {
  expect(await helpersIn(minify)).toEqual(['commonJS', 'copyProps', 'esm', 'export', 'toCommonJS', 'toESM']);
});

test('a function that differs in one thing is none of them', async () => {
  const copy = `
    var define = Object.defineProperty;
    var added = (target, all) => { for (var name in all) define(target, name, { get: all[name], enumerable: false }); };
    export const handler = async (event) => { added({}, event); return event; };`;
  expect(await helpersIn(false, { 'index.ts': copy })).toEqual(['copyProps', 'export', 'toCommonJS']);
});

test('code that is not read is for a person', () => {
  const request = {
    target: 'lambda-edge',
    eventTypes: ['viewer-request'],
    functionName: 'router',
    parsed: undefined,
  } as const;
  expect(recommendTarget({ ...request, notRead: 'The function is written in Python.' })).toMatchObject({
    target: 'person',
    reasons: [{ kind: 'decide', message: 'The function is written in Python.' }],
  });
});
