/** What is taken of a dist/ that untrusted code has built; with real git, and a bare repository as GitHub's. */
import {
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { pushDist } from '../../scripts/dependabot/push-dist.ts';
import { limits, readFolder } from '../../scripts/dependabot/read-folder.ts';
import type { Git } from '../../scripts/release/git.ts';
import { createReleaseRepository, type ReleaseRepository } from './support/release-repository.ts';

const branch = 'dependabot/npm_and_yarn/bundled-1234';
let repository: ReleaseRepository;
/** The checkout of the job that pushes. */
let job: Git;
let folder: string;

beforeAll(() => {
  repository = createReleaseRepository();
  job = repository.checkout().git;
});
beforeEach(() => {
  folder = mkdtempSync(path.join(repository.environment.HOME!, 'rebuilt-'));
});
afterAll(() => repository.close());

/** An update: changes files on top of main, on Dependabot's branch. */
function update(files: Record<string, string> = { 'package.json': '{"version":"1.0.0","dependencies":{}}' }): string {
  const { folder: place, git } = repository.checkout();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
    writeFileSync(path.join(place, file), text);
  }
  git(['add', '--all']);
  git(['commit', '--quiet', '--message', 'Bump']);
  git(['push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${branch}`]);
  return git(['rev-parse', 'HEAD']);
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

/** dist/ as in the repository, rebuilt. */
function rebuild(text = 'rebuilt'): void {
  const files = repository.git(['ls-tree', '-r', '--name-only', 'HEAD', '--', 'dist']).split('\n');
  for (const file of files) write(file.slice('dist/'.length), text);
}

function push(head: string, built = head): string | undefined {
  return pushDist(job, { branch, head }, built, folder);
}

const at = () => repository.at(`refs/heads/${branch}`);

describe('what is taken', () => {
  test('dist/ and nothing else: changed, added and left files, on top of the update', () => {
    chmodSync(path.join(repository.folder, 'dist/publish-edge/index.js'), 0o755);
    repository.merge('dist/publish-edge/old.js', 'old');
    const head = update();
    rebuild();
    rmSync(path.join(folder, 'publish-edge', 'old.js'));
    write('publish-edge/123.index.js', 'a new chunk');
    const commit = push(head)!;
    expect(at()).toBe(commit);
    const { git } = repository.checkout();
    expect(git(['rev-parse', `${commit}^`])).toBe(head);
    const changes = git(['diff', '--name-status', head, commit]).split('\n');
    expect(changes).toEqual(
      expect.arrayContaining([
        'A\tdist/publish-edge/123.index.js',
        'D\tdist/publish-edge/old.js',
        'M\tdist/build-lambda/index.js',
      ]),
    );
    expect(changes.filter((line) => !line.includes('\tdist/'))).toEqual([]);
    expect(git(['ls-tree', commit, 'dist/publish-edge/index.js'])).toMatch(/^100755 /);
    expect(git(['log', '-1', '--format=%an %B', commit])).toContain('github-actions[bot] Rebuild dist');
    expect(git(['log', '-1', '--format=%B', commit])).toContain('[dependabot skip]');
  });

  test("that of an update which reaches an example's packages too", () => {
    const head = update({ 'package-lock.json': '{}', 'examples/origin-by-latency/package.json': '{}' });
    rebuild('reached');
    expect(push(head)).toBe(at());
    expect(at()).not.toBe(head);
  });

  test('the same dist/ pushes nothing', () => {
    const head = update();
    cpSync(path.join(repository.folder, 'dist'), folder, { recursive: true });
    expect(push(head)).toBeUndefined();
    expect(at()).toBe(head);
  });

  test('what looks like an attribute, a filter or a hook of git is bytes', () => {
    const head = update({ 'package.json': '{}', 'dist/publish-edge/README': 'x' });
    repository.git(['config', '--global', 'core.autocrlf', 'true']);
    rebuild('line\r\n');
    write('publish-edge/README', '* filter=run\n');
    const commit = push(head)!;
    repository.git(['config', '--global', '--unset', 'core.autocrlf']);
    expect(repository.checkout().git(['show', `${commit}:dist/build-lambda/index.js`])).toBe('line\r');
  });
});

describe('what is refused, with nothing pushed', () => {
  let head: string;
  beforeEach(() => {
    head = update();
    rebuild();
  });

  const hostile: [string, () => void, string | RegExp][] = [
    [
      'a symbolic link',
      () => symlinkSync('/etc/passwd', path.join(folder, 'publish-edge', 'link.js')),
      '"publish-edge/link.js" is no plain file',
    ],
    ['a link to a folder', () => symlinkSync('/etc', path.join(folder, 'etc')), '"etc" is no plain file'],
    [
      'a link to a file of the runner',
      () => linkSync('package.json', path.join(folder, 'publish-edge', 'hard.js')),
      '"publish-edge/hard.js" is no plain file',
    ],
    ['a folder that dist/ does not have', () => write('extra/index.js', 'x'), 'It holds build-lambda, extra,'],
    [
      'a folder of dist/ that is not there',
      () => rmSync(path.join(folder, 'build-lambda'), { recursive: true }),
      'expected build-lambda,',
    ],
    ['a file beside the folders', () => write('index.js', 'x'), 'It holds build-lambda, index.js,'],
    ['a folder of git', () => write('publish-edge/.git/config', 'x'), '"publish-edge/.git" has a name'],
    ['a short name of it on Windows', () => write('publish-edge/git~1', 'x'), '"publish-edge/git~1" has a name'],
    [
      'attributes',
      () => write('publish-edge/.gitattributes', '* filter=x'),
      '"publish-edge/.gitattributes" has a name',
    ],
    ['a backslash', () => write('publish-edge/..\\..\\x', 'x'), 'has a name'],
    ['a new line', () => write('publish-edge/a\n100755 x', 'x'), 'has a name'],
    ['an option', () => write('publish-edge/--upload-pack=x', 'x'), 'has a name'],
    [
      'a file that is too large',
      () => {
        write('publish-edge/large.js', '');
        truncateSync(path.join(folder, 'publish-edge', 'large.js'), limits.fileBytes + 1);
      },
      `more than ${limits.fileBytes}`,
    ],
    [
      'too much in all',
      () => {
        for (const name of ['a', 'b', 'c', 'd']) {
          write(`publish-edge/${name}.js`, '');
          truncateSync(path.join(folder, 'publish-edge', `${name}.js`), limits.fileBytes);
        }
      },
      `more than ${limits.totalBytes} bytes in all`,
    ],
    [
      'too many files',
      () => {
        for (let count = 0; count <= limits.files; count += 1) write(`publish-edge/${count}.js`, '');
      },
      `more than ${limits.files} files`,
    ],
    ['an empty folder', () => rmSync(folder, { recursive: true }) ?? mkdirSync(folder), 'It holds nothing'],
  ];

  test.each(hostile)('%s', (_name, change, message) => {
    change();
    expect(() => push(head)).toThrow(message);
    expect(at()).toBe(head);
  });

  test('a pull request that moved on while dist/ was built', () => {
    expect(() => push(head, 'b'.repeat(40))).toThrow('Start the workflow again');
    const later = update({ 'package.json': '{"later":true}' });
    expect(() => push(head)).toThrow(`${branch} is at ${later}`);
    expect(at()).toBe(later);
  });

  test.each([
    '.github/workflows/ci.yml',
    'src/index.ts',
    'examples/x/index.js',
    'src/package.json',
    'scripts/dependabot.ts',
    'distant/x',
  ])('an update that changes %s too', (file) => {
    head = update({ 'package.json': '{}', [file]: 'x' });
    expect(() => push(head)).toThrow(`changes more than packages: ${file}`);
    expect(at()).toBe(head);
  });
});

test('the real dist/ is within the limits and has names that are taken', () => {
  expect(readFolder('dist').length).toBeGreaterThan(50);
});
