import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, readdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BuildError } from '../../src/build/build-error.ts';
import { buildFunctions } from '../../src/build/build-functions.ts';
import { InputError, UserError } from '../../src/kit/errors.ts';
import { failure } from './support/refusal.ts';
import { unzip } from './support/unzip.ts';
import { dependencies, optionsFor, rejection, repository, workspaceWith, writeFiles } from './support/workspace.ts';

const handler = 'export const handler = async (event: unknown) => event;\n';

describe('buildFunctions', () => {
  test('writes code.zip and a manifest that describes it, and returns the same', async () => {
    const workspace = await workspaceWith({ 'src/router.ts': handler, 'assets/a.txt': 'a' });
    const options = optionsFor(workspace, {
      include: ['assets/*'],
      commit: 'c0ffee',
      associations: ['default origin-request'],
    });
    const [built] = await buildFunctions([options], dependencies());
    const manifest = JSON.parse(await readFile(path.join(workspace, '.edge/router/manifest.json'), 'utf8'));
    expect(manifest).toEqual(built!.manifest);
    expect(manifest).toMatchObject({
      schema: 1,
      function: 'router',
      target: 'lambda-edge',
      runtime: 'nodejs24.x',
      handler: 'index.handler',
      eventTypes: ['origin-request'],
      commit: 'c0ffee',
      files: [
        { path: 'assets/a.txt', bytes: 1, sha256: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb' },
        { path: 'index.js' },
      ],
    });
    const zip = await readFile(path.join(workspace, '.edge/router/code.zip'));
    expect(manifest.sizeBytes).toBe(zip.length);
    expect(manifest.unpackedBytes).toBe(
      [...(await unzip(zip)).values()].reduce((sum, file) => sum + file.content.length, 0),
    );
    expect(built!.entry).toEqual({
      function: 'router',
      target: 'lambda-edge',
      runtime: 'nodejs24.x',
      handler: 'index.handler',
      eventTypes: ['origin-request'],
      artifactPath: '.edge/router/code.zip',
      manifestPath: '.edge/router/manifest.json',
      sha256: manifest.sha256,
      codeSha256: manifest.codeSha256,
      sizeBytes: zip.length,
      commit: 'c0ffee',
      s3Bucket: null,
      s3Key: null,
      hashKey: null,
      associations: ['default origin-request'],
    });
    expect(await readdir(path.join(workspace, '.edge'))).toEqual(['router']);
  });

  test('gives the manifest and the zip again, byte for byte, in another folder', async () => {
    const texts = await Promise.all(
      [1, 2].map(async () => {
        const workspace = await workspaceWith({ 'src/router.ts': handler });
        await buildFunctions([optionsFor(workspace, { minify: false, sourceMap: true })], dependencies());
        return readFile(path.join(workspace, '.edge/router/manifest.json'), 'utf8');
      }),
    );
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]!.endsWith('}\n')).toBe(true);
  });

  test('builds through a symbolic link to the workspace what it builds in the workspace', async () => {
    const workspace = await workspaceWith({ 'src/router.ts': handler });
    const [direct] = await buildFunctions([optionsFor(workspace, { minify: false })], dependencies());
    const elsewhere = await workspaceWith({});
    const link = path.join(elsewhere, 'link');
    await symlink(workspace, link);
    const [linked] = await buildFunctions([optionsFor(link, { minify: false })], dependencies());
    expect(linked!.manifest.sha256).toBe(direct!.manifest.sha256);
    expect(linked!.entry.artifactPath).toBe('.edge/router/code.zip');
  });

  test('builds many side by side, in the order they were given', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `function-${index}`);
    const workspace = await workspaceWith(
      Object.fromEntries(names.map((name) => [`src/${name}.ts`, `export const handler = async () => '${name}';\n`])),
    );
    const options = names.map((name) => optionsFor(workspace, { functionName: name, entry: `src/${name}.ts` }));
    const built = await buildFunctions(options, dependencies());
    expect(built.map((one) => one.entry.function)).toEqual(names);
    expect(new Set(built.map((one) => one.entry.sha256)).size).toBe(names.length);
  });

  test('collects what is wrong with all functions into one error', async () => {
    const workspace = await workspaceWith({
      'src/good.ts': handler,
      'src/syntax.ts': 'export const handler = (;\n',
      'src/import.ts': "import 'nothing-here';\nexport const handler = async () => 1;\n",
    });
    const options = ['good', 'syntax', 'import', 'absent'].map((name) =>
      optionsFor(workspace, { functionName: name, entry: `src/${name}.ts` }),
    );
    const error = await rejection(buildFunctions(options, dependencies()));
    expect(error).toBeInstanceOf(BuildError);
    const files = (error as BuildError).findings.map((finding) => finding.position?.file ?? finding.rule);
    expect(files).toEqual(['src/syntax.ts', 'src/import.ts', 'input']);
    expect(error.message).toMatch(/^syntax, import, absent: not built, 3 errors/);
  });

  test('leaves nothing of a function that failed, not even what an earlier build left', async () => {
    const workspace = await workspaceWith({ 'src/router.ts': handler });
    await buildFunctions([optionsFor(workspace)], dependencies());
    await access(path.join(workspace, '.edge/router/code.zip'));
    await writeFiles(workspace, { 'src/router.ts': 'export const handler = (;\n' });
    await failure(workspace);
    expect(await readdir(path.join(workspace, '.edge'))).toEqual([]);
  });

  test('leaves nothing that looks whole when it is killed', async () => {
    const workspace = await workspaceWith({ 'src/router.ts': handler, 'assets/a.txt': 'a' });
    await buildFunctions([optionsFor(workspace)], dependencies());
    const script = path.join(repository, 'test', 'build', 'support', 'build-once.ts');
    const child = spawn(process.execPath, [script, workspace, 'hang'], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await readdir(path.join(workspace, '.edge'), { recursive: true })).toEqual([]);
  });

  test('touches no file of another kind in the output folder', async () => {
    const workspace = await workspaceWith({
      'src/router.ts': handler,
      'router/notes.txt': 'mine',
      'router/code.zip': 'old',
    });
    const options = optionsFor(workspace, { outputDirectory: workspace, entry: 'src/absent.ts' });
    await rejection(buildFunctions([options], dependencies()));
    expect(await readdir(path.join(workspace, 'router'))).toEqual(['notes.txt']);
  });

  test('says once what stopped all of them', async () => {
    const workspace = await workspaceWith({ 'src/router.ts': handler });
    const cause = new UserError('esbuild could not be fetched', 'no network');
    const broken = dependencies({ loadEsbuild: () => Promise.reject(cause) });
    const both = ['one', 'two'].map((functionName) => optionsFor(workspace, { functionName }));
    expect(await rejection(buildFunctions(both, broken))).toBe(cause);
  });

  test('throws a bug as it is', async () => {
    const workspace = await workspaceWith({ 'src/router.ts': handler });
    const bug = new TypeError('a bug');
    const broken = dependencies({ loadEsbuild: () => Promise.reject(bug) });
    expect(await rejection(buildFunctions([optionsFor(workspace)], broken))).toBe(bug);
  });
});

describe('what comes in', () => {
  test('an entry that is not there: where it was looked for, and what is near', async () => {
    const workspace = await workspaceWith({ 'src/router.ts': handler, 'src/other.ts': handler });
    const error = await failure(workspace, { entry: 'src/ruoter.ts' });
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain('"src/ruoter.ts"');
    expect(error.message).toContain("workspace's src; near it: router.ts");
    expect((await failure(workspace, { entry: 'lib/router.ts' })).message).toContain('nor such a folder');
  });

  test.each([
    [true, 'Was the repository checked out?'],
    [false, 'Was it moved, renamed, or not saved yet?'],
    [undefined, 'Was it moved, renamed, or not saved yet?'],
  ])('with nothing near it the advice is for where the build runs: on a runner %s', async (onRunner, advice) => {
    const workspace = await workspaceWith({ 'src/README.md': '' });
    const places = dependencies(onRunner === undefined ? {} : { onRunner });
    const { message } = await rejection(buildFunctions([optionsFor(workspace, { entry: 'src/ruoter.ts' })], places));
    expect(message).toMatch(
      new RegExp(`There is no such file in the workspace's src\\. ${advice.replace('?', '\\?')}$`),
    );
  });

  test.each([
    ['src', 'a .ts'],
    ['src/router.txt', 'a .ts'],
    ['folder.ts', 'this is a folder'],
    ['../outside.ts', 'inside the workspace'],
    ['link.ts', 'inside the workspace'],
    ['gone.ts', 'a link to one that is not there'],
    ['round.ts', 'too many symbolic links'],
    [`${'long'.repeat(100)}.ts`, 'name too long'],
  ])('an entry %s is refused', async (entry, expected) => {
    const outside = await workspaceWith({ 'fn.ts': handler });
    const workspace = await workspaceWith({ 'src/router.ts': handler, 'src/router.txt': '', 'folder.ts/x': '' });
    const links = { 'link.ts': path.join(outside, 'fn.ts'), 'gone.ts': 'nowhere.ts', 'round.ts': 'round.ts' };
    for (const [name, to] of Object.entries(links)) await symlink(to, path.join(workspace, name));
    const error = await failure(workspace, { entry });
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain(expected);
  });

  test.each(['index', 'a/../b.handler', '/index.handler', 'index.', '.handler', 'index.a b', '../index.handler'])(
    'a handler %j is refused',
    async (name) => {
      const workspace = await workspaceWith({ 'src/router.ts': handler });
      const error = await failure(workspace, { handler: name });
      expect(error.message).toContain("Input 'handler'");
    },
  );

  test.each(['a/b', '', 'ä', 'x'.repeat(65)])('a function-name %j is refused', async (functionName) => {
    const workspace = await workspaceWith({ 'src/router.ts': handler });
    expect((await failure(workspace, { functionName })).message).toContain("Input 'function-name'");
  });

  test('two functions of one name are refused, also where only capitals differ', async () => {
    const workspace = await workspaceWith({ 'src/router.ts': handler });
    const twice = ['router', 'Router'].map((functionName) => optionsFor(workspace, { functionName }));
    expect((await rejection(buildFunctions(twice, dependencies()))).message).toContain('differ in capitals only');
    const same = [optionsFor(workspace), optionsFor(workspace)];
    expect((await rejection(buildFunctions(same, dependencies()))).message).toContain('built twice');
  });

  test('an output folder outside of the workspace is refused', async () => {
    const workspace = await workspaceWith({ 'src/router.ts': handler });
    const error = await failure(workspace, { outputDirectory: path.join(workspace, '..', 'edge-out') });
    expect(error.message).toContain("Input 'output-directory'");
  });

  test('a runtime of another language is refused for a TypeScript entry', async () => {
    const workspace = await workspaceWith({ 'src/router.ts': handler });
    expect((await failure(workspace, { runtime: 'python3.13' })).message).toContain('python3.13');
  });

  test('a runtime that has ended stops the build; one past its dates on the day that the clock gives is a warning', async () => {
    const workspace = await workspaceWith({ 'src/router.ts': handler });
    const error = (await failure(workspace, { runtime: 'nodejs20.x' })) as BuildError;
    expect(error.findings.map((finding) => finding.rule)).toContain('runtime');
    const later = dependencies({ now: () => Date.parse('2027-12-01T00:00:00Z') });
    const [built] = await buildFunctions([optionsFor(workspace, { runtime: 'nodejs22.x' })], later);
    expect(built!.findings).toMatchObject([{ rule: 'runtime', severity: 'warning', source: { unsure: true } }]);
  });
});
