import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BuildError } from '../../src/build/build-error.ts';
import { buildFunctions } from '../../src/build/build-functions.ts';
import { esbuildOptions } from '../../src/build/esbuild-options.ts';
import type { BuildOptions, BuiltFunction } from '../../src/build/options.ts';
import { unzip } from './support/unzip.ts';
import { dependencies, optionsFor, rejection, workspaceWith } from './support/workspace.ts';

const handler = 'export const handler = async (event: unknown) => event;\n';

async function build(files: Record<string, string>, changes: Partial<BuildOptions> = {}) {
  const workspace = await workspaceWith(files);
  const [built] = await buildFunctions([optionsFor(workspace, changes)], dependencies());
  const zip = await readFile(path.join(workspace, built!.entry.artifactPath!));
  const unzipped = await unzip(zip);
  const text = (name: string) => unzipped.get(name)!.content.toString('utf8');
  return { built: built as BuiltFunction, names: [...unzipped.keys()], text, workspace };
}

async function findingsOf(files: Record<string, string>, changes: Partial<BuildOptions> = {}) {
  const workspace = await workspaceWith(files);
  const error = await rejection(buildFunctions([optionsFor(workspace, changes)], dependencies()));
  expect(error).toBeInstanceOf(BuildError);
  return (error as BuildError).findings;
}

describe('the bundle', () => {
  test('is one CommonJS file, named as the handler says', async () => {
    const { names, text } = await build({ 'src/router.ts': handler });
    expect(names).toEqual(['index.js']);
    expect(text('index.js')).toMatch(/module\.exports\s*=/);
    const nested = await build({ 'src/router.ts': handler }, { handler: 'src/app.handler' });
    expect(nested.names).toEqual(['src/app.js']);
  });

  test.each(['.js', '.mjs', '.mts', '.ts'])('takes a %s entry', async (extension) => {
    const source = 'export const handler = async (event) => event;\n';
    const { names } = await build({ [`edge/fn${extension}`]: source }, { entry: `edge/fn${extension}` });
    expect(names).toEqual(['index.js']);
  });

  test('takes a .cjs entry', async () => {
    const source = 'exports.handler = async (event) => event;\n';
    expect((await build({ 'fn.cjs': source }, { entry: 'fn.cjs' })).names).toEqual(['index.js']);
  });

  test('may be named like its own entry, which stays as it is', async () => {
    const source = 'exports.handler = async (event) => event; // mine\n';
    const { text, workspace } = await build({ 'index.js': source }, { entry: 'index.js' });
    expect(text('index.js')).not.toContain('mine');
    expect(await readFile(path.join(workspace, 'index.js'), 'utf8')).toBe(source);
  });

  test('leaves out what nothing uses', async () => {
    const { text } = await build({
      'src/router.ts': "import { used } from './lib.ts';\nexport const handler = async () => used();\n",
      'src/lib.ts': "export const used = () => 'kept-text';\nexport const unused = () => 'dropped-text';\n",
    });
    expect(text('index.js')).toContain('kept-text');
    expect(text('index.js')).not.toContain('dropped-text');
  });

  test('is minified unless told otherwise', async () => {
    const files = {
      'src/router.ts': 'export const handler = async (longParameterName: string) => longParameterName;\n',
    };
    expect((await build(files)).text('index.js')).not.toContain('longParameterName');
    expect((await build(files, { minify: false })).text('index.js')).toContain('longParameterName');
  });

  test('honours the paths of a tsconfig.json', async () => {
    const { text } = await build({
      'tsconfig.json': '{ "compilerOptions": { "paths": { "#lib/*": ["./lib/*"] } } }',
      'lib/greet.ts': "export const greet = () => 'from-paths';\n",
      'src/router.ts': "import { greet } from '#lib/greet';\nexport const handler = async () => greet();\n",
    });
    expect(text('index.js')).toContain('from-paths');
  });

  test.each(['22', '24'])('aims at the Node.js %s of the runtime', (version) => {
    const options = optionsFor('/workspace', { runtime: `nodejs${version}.x` });
    const folders = { workingDirectory: '/workspace', workspace: '/workspace', entry: '/workspace/src/router.ts' };
    const given = esbuildOptions(options, folders, { path: 'index.js', format: 'cjs' });
    expect(given.target).toBe(`node${version}`);
  });

  test('carries its source map only where asked, with relative paths', async () => {
    expect((await build({ 'src/router.ts': handler })).text('index.js')).not.toContain('sourceMappingURL');
    const { names, text, workspace } = await build({ 'src/router.ts': handler }, { sourceMap: true });
    expect(names).toEqual(['index.js', 'index.js.map']);
    expect(text('index.js')).toContain('//# sourceMappingURL=index.js.map');
    expect((JSON.parse(text('index.js.map')) as { sources: string[] }).sources).toEqual(['src/router.ts']);
    expect(text('index.js.map')).not.toContain(workspace);
  });
});

describe('build-env', () => {
  const files = {
    'src/router.ts': `export const handler = async () => ({
  dotted: process.env.STAGE, indexed: process.env['STAGE'], mode: process.env.NODE_ENV,
});\n`,
  };

  test('stands in the code, and NODE_ENV is production', async () => {
    const { text } = await build(files, { buildEnv: { STAGE: 'it"s <dev>\n' } });
    expect(text('index.js')).not.toContain('process.env');
    const module = { exports: {} as { handler: () => Promise<unknown> } };
    new Function('module', 'exports', text('index.js'))(module, module.exports);
    expect(await module.exports.handler()).toEqual({
      dotted: 'it"s <dev>\n',
      indexed: 'it"s <dev>\n',
      mode: 'production',
    });
  });

  test('may give NODE_ENV another value', async () => {
    const { text } = await build(files, { buildEnv: { STAGE: 's', NODE_ENV: 'test-mode' } });
    expect(text('index.js')).toContain('test-mode');
  });

  test('leaves the environment of a regional function alone where it gives nothing', async () => {
    const { text } = await build(files, { target: 'lambda', eventTypes: [], buildEnv: { STAGE: 'given' } });
    expect(text('index.js')).toContain('process.env.NODE_ENV');
    expect(text('index.js')).toContain('given');
  });
});

describe('packages', () => {
  const sdk = {
    'node_modules/@aws-sdk/client-s3/package.json': '{ "name": "@aws-sdk/client-s3", "version": "3.0.0" }',
    'node_modules/@aws-sdk/client-s3/index.js': "exports.S3Client = class { text = 'client-text' };\n",
    'node_modules/@smithy/helper/package.json': '{ "name": "@smithy/helper", "version": "1.0.0" }',
    'node_modules/@smithy/helper/index.js': "exports.help = () => 'helper-text';\n",
  };

  test('leave the AWS SDK to the runtime that brings it, and bundle what it does not bring', async () => {
    const { text } = await build({
      ...sdk,
      'src/router.ts': `import { S3Client } from '@aws-sdk/client-s3';
import { help } from '@smithy/helper';
export const handler = async () => [new S3Client({}), help()];\n`,
    });
    expect(text('index.js')).toContain('require("@aws-sdk/client-s3")');
    expect(text('index.js')).not.toContain('client-text');
    expect(text('index.js')).toContain('helper-text');
  });

  const withSharp = {
    'node_modules/sharp/package.json': '{ "name": "sharp", "version": "1.0.0", "main": "index.js" }',
    'node_modules/sharp/index.js': 'module.exports = () => 1;\n',
    'src/router.ts': "import sharp from 'sharp';\nexport const handler = async () => sharp('a');\n",
  };

  test('that are external are left out, with a warning where nothing brings them', async () => {
    const { built, text } = await build(withSharp, { external: ['sharp'] });
    expect(text('index.js')).toContain('require("sharp")');
    expect(built.findings).toContainEqual(
      expect.objectContaining({ rule: 'external-missing', severity: 'warning', position: { file: 'src/router.ts' } }),
    );
  });

  test('that are external and included give no warning', async () => {
    const { built, names } = await build(withSharp, { external: ['sharp'], include: ['node_modules/sharp/**'] });
    expect(names).toContain('node_modules/sharp/index.js');
    expect(built.findings.filter((finding) => finding.rule === 'external-missing')).toEqual([]);
  });
});

describe('an ES module', () => {
  test.each([
    ['top-level await', 'const start = await Promise.resolve(1);\n', 'start'],
    ['import.meta', 'const start = import.meta.url;\n', 'start'],
  ])('is made where the source uses %s, and is said', async (reason, line, value) => {
    const { built, names, text } = await build({
      'src/router.ts': `${line}export const handler = async () => ${value};\n`,
    });
    expect(names).toEqual(['index.mjs']);
    expect(text('index.mjs')).toContain('createRequire');
    expect(built.findings).toContainEqual(expect.objectContaining({ rule: 'es-module', severity: 'notice' }));
    expect(built.findings[0]!.message).toContain(reason);
  });

  test('runs CommonJS packages, their __dirname, and a require of its own', async () => {
    const { text, workspace } = await build(
      {
        'node_modules/old/package.json': '{ "name": "old", "version": "1.0.0", "main": "index.js" }',
        'node_modules/old/index.js': "module.exports = () => [typeof require('fs').readFileSync, typeof __dirname];\n",
        'src/router.ts': `import { createRequire } from 'node:module';
import old from 'old';
const require = createRequire(import.meta.url);
const __dirname = 'mine';
export const handler = async () => [...old(), typeof require('node:os').cpus, __dirname];\n`,
      },
      { minify: false },
    );
    const { writeFile } = await import('node:fs/promises');
    const { execFileSync } = await import('node:child_process');
    const file = path.join(workspace, 'loaded.mjs');
    await writeFile(file, text('index.mjs'));
    const script = `import { handler } from ${JSON.stringify(file)}; console.log(JSON.stringify(await handler()));`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual(['function', 'string', 'function', 'mine']);
  });

  test('is not made of a CommonJS entry, whose exports would lose their names', async () => {
    const { names } = await build(
      {
        'node_modules/meta/package.json':
          '{ "name": "meta", "version": "1.0.0", "type": "module", "main": "index.js" }',
        'node_modules/meta/index.js': 'export const where = () => import.meta.url;\n',
        'fn.cjs': "const { where } = require('meta');\nexports.handler = async () => where();\n",
      },
      { entry: 'fn.cjs' },
    );
    expect(names).toEqual(['index.js']);
  });

  test('is not what Node.js takes a CommonJS bundle for: beside a package.json of type module it is .cjs', async () => {
    const files = { 'package.json': '{ "type": "module" }', 'src/router.ts': handler };
    expect((await build(files, { include: ['package.json'] })).names).toEqual(['index.cjs', 'package.json']);
  });
});

describe('what esbuild says', () => {
  test('becomes a finding at the line and column of a syntax error', async () => {
    const findings = await findingsOf({ 'src/router.ts': 'export const handler = async () => {\n  const é = ;\n};\n' });
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'bundle',
        severity: 'error',
        position: { file: 'src/router.ts', line: 2, column: 13 },
      }),
    );
  });

  test('names every import that cannot be resolved, and what to do', async () => {
    const findings = await findingsOf({
      'src/router.ts':
        "import a from 'not-installed';\nimport b from './missing.ts';\nexport const handler = async () => [a, b];\n",
    });
    const errors = findings.filter((finding) => finding.severity === 'error');
    expect(errors.map((finding) => finding.position?.line)).toEqual([1, 2]);
    expect(errors[0]!.message).toContain('not-installed');
    expect(errors[0]!.advice).toContain('npm ci');
    // esbuild's own advice would say it twice, under the name of its option.
    expect(errors[0]!.message).toBe('Could not resolve "not-installed"');
  });

  test('stands at the path from the workspace, where the working directory is another', async () => {
    const workspace = await workspaceWith({ 'edge/src/router.ts': 'export const handler = (;\n' });
    const options = optionsFor(workspace, { workingDirectory: path.join(workspace, 'edge') });
    const error = (await rejection(buildFunctions([options], dependencies()))) as BuildError;
    expect(error.findings[0]!.position?.file).toBe('edge/src/router.ts');
    expect(error.message).toContain('edge/src/router.ts:1:');
  });

  test('comes with a warning where bytes come from outside of the workspace', async () => {
    const outside = await workspaceWith({ 'index.js': 'exports.value = 1;\n', 'package.json': '{ "name": "linked" }' });
    const workspace = await workspaceWith({
      'src/router.ts': "import { value } from 'linked';\nexport const handler = async () => value;\n",
      'node_modules/other/package.json': '{}',
    });
    await symlink(outside, path.join(workspace, 'node_modules', 'linked'));
    const [built] = await buildFunctions([optionsFor(workspace)], dependencies());
    expect(built!.findings).toContainEqual(expect.objectContaining({ rule: 'outside-workspace', severity: 'warning' }));
  });
});
