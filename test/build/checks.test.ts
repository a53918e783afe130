import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BuildError } from '../../src/build/build-error.ts';
import { buildFunctions } from '../../src/build/build-functions.ts';
import type { BuildOptions } from '../../src/build/options.ts';
import type { Finding } from '../../src/edge/finding.ts';
import { dependencies, optionsFor, rejection, workspaceWith } from './support/workspace.ts';

async function errorsOf(files: Record<string, string>, changes: Partial<BuildOptions> = {}): Promise<Finding[]> {
  const workspace = await workspaceWith(files);
  const error = await rejection(buildFunctions([optionsFor(workspace, changes)], dependencies()));
  expect(error).toBeInstanceOf(BuildError);
  return (error as BuildError).findings.filter((finding) => finding.severity === 'error');
}

async function warningsOf(files: Record<string, string>, changes: Partial<BuildOptions> = {}): Promise<Finding[]> {
  const workspace = await workspaceWith(files);
  const [built] = await buildFunctions([optionsFor(workspace, changes)], dependencies());
  return built!.findings.filter((finding) => finding.severity === 'warning');
}

const reader = {
  'node_modules/reader/package.json': '{ "name": "reader", "version": "1.0.0", "main": "index.js" }',
  'node_modules/reader/index.js': 'exports.read = () => process.env.READER_MODE;\n',
  'src/router.ts': "import { read } from 'reader';\nexport const handler = async () => read();\n",
};

describe('findings of the built code', () => {
  test.each([true, false])(
    'stand at the line of the source that reads the environment (minify: %s)',
    async (minify) => {
      const errors = await errorsOf(
        {
          'src/router.ts': "import { stage } from './stage.ts';\nexport const handler = async () => stage();\n",
          'src/stage.ts': '// What stage this is\nexport const stage = () =>\n  process.env.STAGE;\n',
        },
        { minify },
      );
      expect(errors).toHaveLength(1);
      expect(errors[0]!.position).toMatchObject({ file: 'src/stage.ts', line: 3 });
      expect(errors[0]!.message).toContain('STAGE');
    },
  );

  test('name files from the workspace where the working directory is another', async () => {
    const workspace = await workspaceWith({
      'edge/src/router.ts':
        "import { stage } from '../../shared/stage.ts';\nexport const handler = async () => stage();\n",
      'shared/stage.ts': 'export const stage = () => process.env.STAGE;\n',
    });
    const options = optionsFor(workspace, {
      workingDirectory: path.join(workspace, 'edge'),
      handler: 'dist/app.handler',
    });
    const error = (await rejection(buildFunctions([options], dependencies()))) as BuildError;
    expect(error.findings[0]!.position).toMatchObject({ file: 'shared/stage.ts', line: 1 });
  });

  test.each(['src/[slug].ts', 'src/(group)/seite-ü.ts', 'a b/100%.ts', 'c#/%41.ts'])(
    'name the file %s as it is called, also on its first line',
    async (entry) => {
      const source = 'export const handler = async () => process.env.STAGE;\n';
      const [error] = await errorsOf({ [entry]: source }, { entry });
      expect(error!.position).toEqual({ file: entry, line: 1, column: 36 });
    },
  );

  test('stand where a compiled file says that it comes from, be that there or not', async () => {
    const map = { version: 3, sources: ['../from/stage.ts'], names: [], mappings: 'AAAA,mCAAmC' };
    const comment = `//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`;
    const source = `export const handler = async () => process.env.STAGE;\n${comment}\n`;
    const [error] = await errorsOf({ 'lib/app.js': source }, { entry: 'lib/app.js' });
    expect(error!.position).toMatchObject({ file: 'from/stage.ts', line: 1 });
  });

  test('in a package are warnings', async () => {
    const warnings = await warningsOf(reader);
    expect(warnings.some((warning) => warning.message.includes('reader'))).toBe(true);
  });

  test('are none where build-env gives the value, and none for the reserved variables', async () => {
    expect(await warningsOf(reader, { buildEnv: { READER_MODE: 'quiet' } })).toEqual([]);
    const region = 'export const handler = async () => process.env.AWS_REGION;\n';
    expect(await warningsOf({ 'src/router.ts': region })).toEqual([]);
  });

  test('are an error where the export that the handler names is missing', async () => {
    const errors = await errorsOf({ 'src/router.ts': 'export const main = async () => ({});\n' });
    expect(errors).toHaveLength(1);
    expect(errors[0]!.message).toContain('main');
  });

  test('are an error for a callback handler on nodejs24.x', async () => {
    const source =
      'export const handler = (_event: unknown, _context: unknown, done: Function) => {\n  done(null, {});\n};\n';
    const errors = await errorsOf({ 'src/router.ts': source });
    expect(errors[0]!.position).toMatchObject({ file: 'src/router.ts', line: 1 });
  });

  test('are an error for a timeout and a memory that the event does not allow', async () => {
    const source = { 'src/router.ts': 'export const handler = async () => ({});\n' };
    const errors = await errorsOf(source, { timeout: 31, memorySize: 20_000 });
    expect(errors.map((finding) => finding.rule).sort()).toEqual(['memory', 'timeout']);
  });

  test('are an error for a zip of 51 MB', async () => {
    const { createCipheriv } = await import('node:crypto');
    const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(
      Buffer.alloc(51 * 1024 * 1024),
    );
    const workspace = await workspaceWith({
      'src/router.ts': 'export const handler = async () => ({});\n',
      'data/noise.bin': noise,
    });
    const options = optionsFor(workspace, { include: ['data/*'] });
    const error = (await rejection(buildFunctions([options], dependencies()))) as BuildError;
    expect(error.findings.map((finding) => finding.rule)).toContain('size');
    expect(error.message).toContain('51');
  });

  test('carry the source of their rule and the day it was read', async () => {
    const errors = await errorsOf({ 'src/router.ts': 'export const handler = async () => process.env.STAGE;\n' });
    expect(errors[0]!.source).toMatchObject({
      title: expect.any(String),
      read: expect.stringMatching(/^\d{4}(-\d\d-\d\d)?$/),
    });
  });
});
