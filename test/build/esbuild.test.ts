import { createHash } from 'node:crypto';
import { access, chmod, constants, copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildEsbuild } from '../../scripts/build-esbuild.ts';
import type { EsbuildDescription } from '../../src/build/esbuild/description.ts';
import { type ExecutablePlaces, findExecutable } from '../../src/build/esbuild/find-executable.ts';
import { npmPack } from '../../src/build/esbuild/npm-pack.ts';
import { createEsbuildLoader } from '../../src/build/esbuild.ts';
import { UserError } from '../../src/kit/errors.ts';
import { recordingLog, rejection, repository, workspaceWith, writeFiles } from './support/workspace.ts';

const hash = (algorithm: string, content: Uint8Array | string, encoding: 'hex' | 'base64') =>
  createHash(algorithm).update(content).digest(encoding);

const genuine = '#!/bin/sh\necho genuine\n';
const version = '9.9.9';

/** A dist folder, a workspace, a tool cache, and a registry of one package whose tarball is made by tar. */
async function surroundings(content = genuine) {
  const root = await workspaceWith({
    'dist/bin/esbuild': genuine,
    'package/bin/esbuild': content,
    'package/package.json': '{}',
    'workspace/package.json': '{}',
    'cache/.keep': '',
    'temp/.keep': '',
  });
  await chmod(path.join(root, 'dist/bin/esbuild'), 0o755);
  const tarball = path.join(root, 'published.tgz');
  const { execFileSync } = await import('node:child_process');
  execFileSync('tar', ['-czf', tarball, 'package'], { cwd: root });
  const integrity = `sha512-${hash('sha512', await readFile(tarball), 'base64')}`;
  const packed: string[] = [];
  const executable = { executable: 'bin/esbuild', integrity, sha256: hash('sha256', genuine, 'hex') };
  const description: EsbuildDescription = {
    version,
    platforms: {
      'linux-x64': { package: '@esbuild/linux-x64', ...executable },
      'linux-arm64': { package: '@esbuild/linux-arm64', ...executable },
    },
    bundled: { platform: 'linux-x64', sha256: executable.sha256 },
  };
  const log = recordingLog();
  const places: ExecutablePlaces = {
    distEsbuild: path.join(root, 'dist'),
    workspace: path.join(root, 'workspace'),
    toolCache: path.join(root, 'cache'),
    temporaryFolder: path.join(root, 'temp'),
    platform: 'linux-arm64',
    log,
    pack: async (specifier, folder) => {
      packed.push(specifier);
      const target = path.join(folder, 'esbuild.tgz');
      await copyFile(tarball, target);
      return target;
    },
  };
  const cached = path.join(root, 'cache/edge-actions-esbuild', version, 'linux-arm64', 'esbuild');
  return { root, description, places, packed, cached, log };
}

describe("esbuild's executable", () => {
  test('is the one in dist on linux-x64, and nothing is fetched', async () => {
    const { root, description, places, packed } = await surroundings();
    const found = await findExecutable(description, { ...places, platform: 'linux-x64' });
    expect(found).toEqual({ executable: path.join(root, 'dist/bin/esbuild'), temporary: undefined });
    expect(packed).toEqual([]);
  });

  test('is copied where its mode was lost', async () => {
    const { root, description, places } = await surroundings();
    await chmod(path.join(root, 'dist/bin/esbuild'), 0o644);
    const found = await findExecutable(description, { ...places, platform: 'linux-x64' });
    expect(found.executable).not.toBe(path.join(root, 'dist/bin/esbuild'));
    expect(found.executable.startsWith(found.temporary!)).toBe(true);
    await access(found.executable, constants.X_OK);
    expect(await readFile(found.executable, 'utf8')).toBe(genuine);
  });

  test("is taken from the workspace's node_modules, where the version is the same", async () => {
    const { root, description, places, packed } = await surroundings();
    const folder = 'workspace/node_modules/@esbuild/linux-arm64';
    await writeFiles(root, {
      [`${folder}/package.json`]: JSON.stringify({ version }),
      [`${folder}/bin/esbuild`]: genuine,
    });
    await chmod(path.join(root, folder, 'bin/esbuild'), 0o755);
    const found = await findExecutable(description, places);
    expect(found.executable).toBe(path.join(root, folder, 'bin/esbuild'));
    expect(packed).toEqual([]);
  });

  test.each([
    ['of another version', '9.9.8', genuine],
    ['with other bytes', version, '#!/bin/sh\necho other\n'],
  ])('is not taken from node_modules %s', async (_name, installed, content) => {
    const { root, description, places, packed, cached } = await surroundings();
    const folder = 'workspace/node_modules/@esbuild/linux-arm64';
    await writeFiles(root, {
      [`${folder}/package.json`]: JSON.stringify({ version: installed }),
      [`${folder}/bin/esbuild`]: content,
    });
    expect((await findExecutable(description, places)).executable).toBe(cached);
    expect(packed).toEqual([`@esbuild/linux-arm64@${version}`]);
  });

  test('is fetched once and kept in the tool cache, startable', async () => {
    const { root, description, places, packed, cached } = await surroundings();
    expect((await findExecutable(description, places)).executable).toBe(cached);
    expect((await findExecutable(description, places)).executable).toBe(cached);
    expect(packed).toEqual([`@esbuild/linux-arm64@${version}`]);
    expect((await stat(cached)).mode & 0o777).toBe(0o755);
    expect(await readdir(path.dirname(cached))).toEqual(['esbuild']);
    expect(await readdir(path.join(root, 'temp'))).toEqual(['.keep']);
  });

  test('is fetched again where the tool cache holds something else', async () => {
    const { description, places, packed, cached, log } = await surroundings();
    await mkdir(path.dirname(cached), { recursive: true });
    await writeFile(cached, '#!/bin/sh\necho planted\n');
    await findExecutable(description, places);
    expect(await readFile(cached, 'utf8')).toBe(genuine);
    expect(packed).toHaveLength(1);
    expect(log.lines.join('\n')).toContain('it is not used');
  });

  test('is fetched for this run alone where there is no tool cache', async () => {
    const { description, places, packed } = await surroundings();
    const found = await findExecutable(description, { ...places, toolCache: undefined });
    expect(await readFile(found.executable, 'utf8')).toBe(genuine);
    expect(found.executable.startsWith(found.temporary!)).toBe(true);
    expect(packed).toHaveLength(1);
  });

  test('is refused when the tarball has another integrity, and nothing is kept', async () => {
    const { root, description, places } = await surroundings();
    description.platforms['linux-arm64']!.integrity = 'sha512-other';
    const error = await rejection(findExecutable(description, places));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toContain('expected sha512-other');
    expect(await readdir(path.join(root, 'temp'))).toEqual(['.keep']);
    expect(await readdir(path.join(root, 'cache'))).toEqual(['.keep']);
  });

  test('is refused when its own hash is another', async () => {
    const { root, description, places } = await surroundings('#!/bin/sh\necho other\n');
    const error = await rejection(findExecutable(description, places));
    expect((error as UserError).title).toBe('esbuild has the wrong hash');
    expect(await readdir(path.join(root, 'cache'))).toEqual(['.keep']);
  });

  test('is not there for every platform, and that is said', async () => {
    const { description, places } = await surroundings();
    const error = await rejection(findExecutable(description, { ...places, platform: 'aix-ppc64' }));
    expect(error.message).toContain('no esbuild for aix-ppc64');
    expect(error.message).toContain('linux-x64, linux-arm64');
  });

  test('is missing from a checkout without dist: that is said', async () => {
    const { description, places } = await surroundings();
    const error = await rejection(
      findExecutable(description, { ...places, platform: 'linux-x64', distEsbuild: path.join(places.workspace, 'no') }),
    );
    expect((error as UserError).title).toBe('esbuild is missing');
  });
});

describe('npm pack', () => {
  test('that fails says which package and what npm said', async () => {
    const workspace = await workspaceWith({
      'package.json': '{}',
      '.npmrc': 'registry=http://127.0.0.1:9/\nfetch-retries=0\n',
    });
    const error = await rejection(npmPack(workspace)('@esbuild/linux-arm64@9.9.9', workspace));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toContain('@esbuild/linux-arm64@9.9.9');
    expect(error.message).toContain('127.0.0.1:9');
  });
});

describe('dist/esbuild', () => {
  const onLinux = process.platform === 'linux' && process.arch === 'x64' ? test : test.skip;

  /** A checkout as build-esbuild.ts sees it, with this repository's esbuild, and a registry that packs what npm ci has installed. */
  async function checkout() {
    const root = await workspaceWith({});
    const installed = path.join(repository, 'node_modules');
    await mkdir(path.join(root, 'node_modules/esbuild/lib'), { recursive: true });
    for (const file of ['package.json', 'LICENSE.md', 'lib/main.js']) {
      await copyFile(path.join(installed, 'esbuild', file), path.join(root, 'node_modules/esbuild', file));
    }
    const lock = JSON.parse(await readFile(path.join(repository, 'package-lock.json'), 'utf8'));
    const { execFileSync } = await import('node:child_process');
    const staged = await workspaceWith({});
    await mkdir(path.join(staged, 'package/bin'), { recursive: true });
    await copyFile(path.join(installed, '@esbuild/linux-x64/bin/esbuild'), path.join(staged, 'package/bin/esbuild'));
    const tarball = path.join(staged, 'esbuild.tgz');
    execFileSync('tar', ['-czf', tarball, 'package'], { cwd: staged });
    lock.packages['node_modules/@esbuild/linux-x64'].integrity =
      `sha512-${hash('sha512', await readFile(tarball), 'base64')}`;
    await writeFile(path.join(root, 'package-lock.json'), JSON.stringify(lock));
    const packed: string[] = [];
    const pack = async (specifier: string, folder: string) => {
      packed.push(specifier);
      await copyFile(tarball, path.join(folder, 'esbuild.tgz'));
      return path.join(folder, 'esbuild.tgz');
    };
    return { root, pack, packed };
  }

  onLinux('is written whole, loads and bundles, and is left alone the next time', async () => {
    const { root, pack, packed } = await checkout();
    const files = ['main.js', 'LICENSE.md', 'esbuild.json', 'package.json', 'bin/esbuild'].map(
      (f) => `dist/esbuild/${f}`,
    );
    expect(await buildEsbuild({ check: true, root, pack })).toEqual(files);
    expect(packed).toEqual([]);
    expect(await buildEsbuild({ check: false, root, pack })).toEqual(files);
    expect(await buildEsbuild({ check: false, root, pack })).toEqual([]);
    expect(await buildEsbuild({ check: true, root, pack })).toEqual([]);
    expect(packed).toHaveLength(1);

    const before = process.env.ESBUILD_BINARY_PATH;
    const load = createEsbuildLoader({
      distEsbuild: path.join(root, 'dist/esbuild'),
      workspace: root,
      toolCache: undefined,
      tempDirectory: path.join(root, 'temp'),
      log: recordingLog(),
    });
    const esbuild = await load();
    expect(await load()).toBe(esbuild);
    expect(process.env.ESBUILD_BINARY_PATH).toBe(before);
    const { code } = await esbuild.transform('const answer: number = 42', { loader: 'ts', minify: true });
    expect(code.trim()).toBe('const answer=42;');
    await esbuild.stop();
  });

  onLinux('that was changed is put right, and the check names what differs', async () => {
    const { root, pack } = await checkout();
    await buildEsbuild({ check: false, root, pack });
    await writeFile(path.join(root, 'dist/esbuild/bin/esbuild'), 'changed');
    await writeFile(path.join(root, 'dist/esbuild/main.js'), 'changed');
    const changed = ['dist/esbuild/main.js', 'dist/esbuild/bin/esbuild'];
    expect(await buildEsbuild({ check: true, root, pack })).toEqual(changed);
    expect(await buildEsbuild({ check: false, root, pack })).toEqual(changed);
    expect(await buildEsbuild({ check: true, root, pack })).toEqual([]);
  });

  test('needs node_modules and package-lock.json to agree', async () => {
    const { root, pack } = await checkout();
    const lockFile = path.join(root, 'package-lock.json');
    const lock = JSON.parse(await readFile(lockFile, 'utf8'));
    lock.packages['node_modules/esbuild'].version = '0.0.1';
    await writeFile(lockFile, JSON.stringify(lock));
    expect((await rejection(buildEsbuild({ check: true, root, pack }))).message).toContain('run npm ci');
  });
});
