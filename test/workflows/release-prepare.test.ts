/** What is prepared for a release, and what is refused as one; with real git, and a bare repository as GitHub's. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findCandidate } from '../../scripts/release/candidate.ts';
import { prepare } from '../../scripts/release/prepare.ts';
import { parseVersion } from '../../scripts/release/version.ts';
import { createReleaseRepository, type ReleaseRepository } from './support/release-repository.ts';

const version = parseVersion('1.4.2');
const fresh = createReleaseRepository();
let repository: ReleaseRepository;

beforeEach(() => {
  repository = fresh.copy();
});
afterEach(() => repository.close());
afterAll(() => fresh.close());

const prepared = (of = version) => prepare(repository.git, of, () => {});

/** Commits something on top of a commit and makes it the branch of the release. */
function onBranch(parent: string, file: string): string {
  const { folder, git } = repository.checkout();
  git(['checkout', '--quiet', parent]);
  writeFileSync(path.join(folder, file), 'x\n');
  git(['add', '--all']);
  git(['commit', '--quiet', '--amend', '--no-edit']);
  git(['push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${version.branch}`]);
  return git(['rev-parse', 'HEAD']);
}

describe('prepare', () => {
  test('pushes main with its pins as the branch of the version, once', () => {
    const main = repository.declare('1.4.2');
    const commit = prepared();
    expect(repository.at('refs/heads/release/v1.4.2')).toBe(commit);
    expect(repository.git(['rev-parse', `${commit}^`])).toBe(main);
    const changed = repository.git(['diff', '--name-only', main, commit]).split('\n');
    expect(changed).toEqual(expect.arrayContaining(['.github/workflows/build-edge.yml', 'workflows/deploy-dev.yml']));
    expect(changed.filter((file) => !/^(\.github\/)?workflows\//.test(file))).toEqual([
      'docs/getting-started.md',
      'tf/README.md',
      'tf/ci/terraform.tfvars',
    ]);
    expect(repository.git(['status', '--porcelain'])).toBe('');
    expect(prepared()).toBe(commit);
    expect(repository.at('refs/tags/*')).toBeUndefined();
  });

  test.each(['1.4', 'v1.4.2', '1.4.2-rc.1', '01.4.2', '', '1.4.2\n'])(
    'a version that is no X.Y.Z (%p) is refused',
    (text) => {
      expect(() => parseVersion(text)).toThrow('expected three numbers, as in 1.4.2');
    },
  );

  test.each([
    ['package.json', '{"version":"1.4.1"}', 'package.json says 1.4.1, expected 1.4.2'],
    ['package-lock.json', '{"version":"1.4.1"}', 'package-lock.json says 1.4.1'],
    ['package-lock.json', '{"version":"1.4.2","packages":{"":{"version":"1.4.1"}}}', 'packages[""] says 1.4.1'],
    ['CHANGELOG.md', '# Changes\n\n## 1.4.1 - 2026-11-01\n\n- It.\n', 'begins with "## 1.4.1 - 2026-11-01"'],
    ['CHANGELOG.md', '# Changes\n\n## 1.4.2\n\n- It.\n', 'expected "## 1.4.2 - YYYY-MM-DD"'],
    ['CHANGELOG.md', '# Changes\n\n## 1.4.2 - 2026-11-01\n\n## 1.4.1 - 2026-11-01\n\n- It.\n', 'and what has changed'],
    ['CHANGELOG.md', '# Changes\n\n## Unreleased\n\n- It.\n\n## 1.4.2 - 2026-11-01\n\n- It.\n', 'under "Unreleased"'],
  ])('%s that does not agree (%p) is refused', (file, text, message) => {
    repository.declare('1.4.2');
    repository.merge(file, text);
    expect(prepared).toThrow(message);
    expect(repository.at('refs/heads/release/v1.4.2')).toBeUndefined();
  });

  test('a checkout with changes, one that is behind and one that is ahead of main are refused', () => {
    repository.declare('1.4.2');
    writeFileSync(path.join(repository.folder, 'left.txt'), 'x');
    expect(prepared).toThrow('changes that are not committed');
    repository.git(['clean', '--quiet', '--force']);
    repository.git(['commit', '--quiet', '--allow-empty', '--message', 'Not merged']);
    expect(prepared).toThrow('git switch main && git pull');
    repository.git(['reset', '--quiet', '--hard', 'HEAD~2']);
    expect(prepared).toThrow('git switch main && git pull');
  });

  test('dist/ that is not what the sources make stops it before anything is pushed', () => {
    repository.declare('1.4.2');
    const checkDist = () => {
      throw new Error('dist/ differs');
    };
    expect(() => prepare(repository.git, version, checkDist)).toThrow('dist/ differs');
    expect(repository.at('refs/heads/release/v1.4.2')).toBeUndefined();
  });

  test.each([
    ['tf/ci/terraform.tfvars', 'workflows = {}\n', 'names no release of its own in what the roles trust'],
    ['docs/getting-started.md', '# Getting started\n', 'names no release of its own in the page that begins with'],
  ])('%s that names no release any more stops it: the table of what is pinned is to follow', (file, text, message) => {
    repository.declare('1.4.2');
    repository.merge(file, text);
    expect(prepared).toThrow(message);
    expect(repository.at('refs/heads/release/v1.4.2')).toBeUndefined();
  });

  test('a version below one that is out is refused: it would hold what came after', () => {
    const newer = repository.declare('1.5.0');
    repository.git(['push', '--quiet', 'origin', `${newer}:refs/tags/v1.5.0`]);
    repository.declare('1.4.2');
    expect(prepared).toThrow('v1.5.0 is out already');
  });
});

describe('check', () => {
  test('without a branch it says how to make one', () => {
    expect(() => findCandidate(repository.git, version)).toThrow('npm run release -- prepare 1.4.2');
  });

  test.each([
    'dist/build-lambda/index.js',
    '.github/workflows/build-edge.yml',
    'tf/ci/terraform.tfvars',
    'docs/getting-started.md',
    'new.txt',
  ])('a branch that changes %s too is refused', (file) => {
    repository.declare('1.4.2');
    onBranch(prepared(), file);
    expect(() => findCandidate(repository.git, version)).toThrow(
      new RegExp(`Different: ${file.replaceAll('.', '\\.')}\\.`),
    );
  });

  test('a branch that is not made of main is refused', () => {
    repository.declare('1.4.2');
    const main = repository.git(['rev-parse', 'HEAD']);
    const aside = repository.git(['commit-tree', '-p', main, '-m', 'Not reviewed', `${main}^{tree}`]);
    const commit = repository.git(['commit-tree', '-p', aside, '-m', 'Release', `${prepared()}^{tree}`]);
    repository.git(['push', '--quiet', '--force', 'origin', `${commit}:refs/heads/release/v1.4.2`]);
    expect(() => findCandidate(repository.git, version)).toThrow(`its parent is ${aside}`);
    repository.git(['push', '--quiet', '--force', 'origin', `${main}:refs/heads/release/v1.4.2`]);
    expect(() => findCandidate(repository.git, version)).toThrow('is not main with its own release pinned');
  });
});

describe('as a maintainer starts it', () => {
  function start(npm: string, ...parameters: string[]) {
    const bin = path.join(repository.environment.HOME!, 'bin');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'npm'), `#!/bin/sh\necho "npm $*"\n${npm}\n`, { mode: 0o755 });
    const env = { ...repository.environment, PATH: `${bin}${path.delimiter}${repository.environment.PATH}` };
    const script = path.resolve('scripts/release.ts');
    return spawnSync(process.execPath, [script, ...parameters], { cwd: repository.folder, env, encoding: 'utf8' });
  }

  test('it compares dist/, pushes the branch and names the next command', () => {
    repository.declare('1.4.2');
    const { status, stdout } = start('exit 0', 'prepare', '1.4.2');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `npm run --silent check:dist\nrelease/v1.4.2 is at ${repository.at('refs/heads/release/v1.4.2')}. Now start the release: gh workflow run release.yml --field version=1.4.2\n`,
    });
  });

  test('where dist/ is other, it says so and pushes nothing', () => {
    repository.declare('1.4.2');
    const { status, stdout } = start('exit 1', 'prepare', '1.4.2');
    expect(status).toBe(1);
    expect(stdout).toContain('::error title=dist::dist/ is not what the sources make.');
    expect(repository.at('refs/heads/release/v1.4.2')).toBeUndefined();
  });

  test.each([[['1.4.2']], [['publish', '1.4.2', 'a'.repeat(40)]], [['prepare']]])(
    '%j outside of a job, or unknown, is refused',
    (parameters) => {
      const { status, stdout, stderr } = start('exit 0', ...parameters);
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      expect(stdout).toMatch(/^::error title=(?:Version|Repository)::/);
    },
  );
});
