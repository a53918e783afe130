/** What a release does, and how it goes on where it was stopped; with real git, a bare repository as GitHub's, and its API as a double. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openGitHubReleases } from '../../scripts/release/github-releases.ts';
import { ownRepository } from '../../scripts/release/pinned-places.ts';
import { prepare } from '../../scripts/release/prepare.ts';
import { publish } from '../../scripts/release/publish.ts';
import { parseVersion } from '../../scripts/release/version.ts';
import { createReleaseRepository, type ReleaseRepository } from './support/release-repository.ts';
import { type ReleasesDouble, startReleasesDouble } from './support/releases-double.ts';

const version = parseVersion('1.4.2');
const fresh = createReleaseRepository();
let repository: ReleaseRepository;
let github: ReleasesDouble;
let said: string[];

beforeEach(async () => {
  repository = fresh.copy();
  github = await startReleasesDouble(ownRepository);
  said = [];
});
afterEach(async () => {
  repository.close();
  await github.close();
});
afterAll(() => fresh.close());

const prepared = (of = version) => prepare(repository.git, of, () => {});

function published(commit: string, of = version): Promise<void> {
  const log = {
    info: (text: string) => void said.push(text),
    warning: (text: string) => void said.push(`warning: ${text}`),
  };
  return publish(repository.checkout().git, openGitHubReleases(github.url, ownRepository, 'token'), of, commit, log);
}

const tags = () => ['v1.4.2', 'v1.5.0', 'v1'].map((name) => repository.at(`refs/tags/${name}`));

describe('publish', () => {
  test('sets the tag, publishes with the notes, moves v1', async () => {
    repository.declare('1.4.2');
    const commit = prepared();
    repository.merge('.github/workflows/ci.yml', 'name: later\n');
    await published(commit);
    expect(tags()).toEqual([commit, undefined, commit]);
    expect([...github.releases.values()]).toMatchObject([
      { tag_name: 'v1.4.2', body: '### Added\n\n- What 1.4.2 has.' },
    ]);
  });

  test('again: everything is found as it is, also when the branch is gone', async () => {
    repository.declare('1.4.2');
    const commit = prepared();
    await published(commit);
    repository.git(['push', '--quiet', 'origin', ':refs/heads/release/v1.4.2']);
    said = [];
    await published(commit);
    expect(said).toEqual([
      `v1.4.2 is at ${commit} already.`,
      `Published already: https://github.com/${ownRepository}/releases/tag/v1.4.2`,
      `v1 is at ${commit} already.`,
    ]);
  });

  test('a commit that was not tested is not released', async () => {
    repository.declare('1.4.2');
    const commit = prepared();
    await expect(published('a'.repeat(40))).rejects.toThrow(`${commit}, and ${'a'.repeat(40)} was tested`);
    expect(tags()).toEqual([undefined, undefined, undefined]);
  });

  test('a tag that somebody set or moved elsewhere is refused and left alone', async () => {
    const before = repository.git(['rev-parse', 'HEAD']);
    repository.declare('1.4.2');
    const commit = prepared();
    repository.git(['push', '--quiet', 'origin', `${before}:refs/tags/v1.4.2`]);
    await expect(published(commit)).rejects.toThrow(`v1.4.2 is ${before}, and the branch release/v1.4.2 is ${commit}`);
    expect(tags()).toEqual([before, undefined, undefined]);
    expect(github.releases.size).toBe(0);
  });

  test('where GitHub does not hold releases in place, v1 stays and the message says what to turn on', async () => {
    repository.declare('1.4.2');
    const commit = prepared();
    github.immutable = false;
    // A release that is locked after all must not be deleted: GitHub gives its tag to no other.
    await expect(published(commit)).rejects.toThrow(
      /If http\S+ says "Immutable" by now, run this job again, .*Enable release immutability.*delete the release \(not the tag\)/,
    );
    expect(tags()).toEqual([commit, undefined, undefined]);
    github.immutable = true;
    github.releases.clear();
    await published(commit);
    expect(tags()).toEqual([commit, undefined, commit]);
  });

  test('v1 with a release of its own on GitHub is an error that says so', async () => {
    repository.declare('1.4.2');
    github.releases.set('v1', { tag_name: 'v1', html_url: 'https://github.com/x', immutable: false, body: '' });
    await expect(published(prepared())).rejects.toThrow('v1 has a release on GitHub');
    expect(repository.at('refs/tags/v1')).toBeUndefined();
  });

  test('an older release that is run again after a newer one leaves v1 where it is', async () => {
    repository.declare('1.4.2');
    const older = prepared();
    github.immutable = false;
    await expect(published(older)).rejects.toThrow('was not moved');
    github.immutable = true;
    github.releases.clear();
    repository.declare('1.5.0');
    const newer = prepared(parseVersion('1.5.0'));
    await published(newer, parseVersion('1.5.0'));
    await published(older);
    expect(tags()).toEqual([older, newer, newer]);
    expect(said.at(-1)).toBe('v1 stays: v1.5.0 is newer than v1.4.2.');
  });

  test('v1 that was moved by hand is set right, and that is said', async () => {
    repository.declare('1.4.2');
    const commit = prepared();
    const main = repository.merge('by-hand.txt', 'x\n');
    repository.git(['tag', '--annotate', '--message', 'By hand', 'v1', main]);
    repository.git(['push', '--quiet', 'origin', 'v1']);
    await published(commit);
    expect(said).toContain(`warning: v1 was at ${main}, which is no release: somebody moved it by hand.`);
    expect(tags()).toEqual([commit, undefined, commit]);
  });
});

describe('as the workflow starts it', () => {
  function start(...parameters: string[]) {
    const script = path.resolve('scripts/release.ts');
    const env = {
      ...repository.environment,
      GITHUB_TOKEN: 'token',
      GITHUB_REPOSITORY: ownRepository,
      GITHUB_API_URL: github.url,
      GITHUB_OUTPUT: outputs(),
    };
    return spawn(process.execPath, [script, ...parameters], { cwd: repository.checkout().folder, env });
  }

  const outputs = () => path.join(repository.environment.HOME!, 'outputs');

  async function ended(child: ReturnType<typeof start>) {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    const [code, signal] = await once(child, 'close');
    return { code, signal, output };
  }

  test('killed between the tag and the release, it goes on when it is run again', async () => {
    repository.declare('1.4.2');
    const commit = prepared();
    const child = start('publish', '1.4.2', commit);
    github.onCreate = () => void child.kill('SIGKILL');
    expect(await ended(child)).toMatchObject({ signal: 'SIGKILL' });
    expect(tags()).toEqual([commit, undefined, undefined]);
    github.onCreate = () => {};
    repository.merge('.github/workflows/ci.yml', 'name: later\n');
    const again = await ended(start('publish', '1.4.2', commit));
    expect(again).toMatchObject({ code: 0, output: expect.stringContaining(`v1.4.2 is at ${commit} already.`) });
    expect(tags()).toEqual([commit, undefined, commit]);
    expect([...github.releases.keys()]).toEqual(['v1.4.2']);
  });

  test('a failure is one annotation, and nothing of a stack', async () => {
    const { code, output } = await ended(start('check', '1.4'));
    expect(code).toBe(1);
    expect(output).toBe('::error title=Version::Got "1.4", expected three numbers, as in 1.4.2.\n');
  });

  test('check sets the commit for the jobs after it', async () => {
    repository.declare('1.4.2');
    const commit = prepared();
    const { code, output } = await ended(start('check', '1.4.2'));
    expect({ code, output }).toEqual({ code: 0, output: `${commit} is main with its own release pinned to v1.4.2.\n` });
    expect(readFileSync(outputs(), 'utf8')).toBe(`commit=${commit}\n`);
  });
});
