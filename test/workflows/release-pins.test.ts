/** Whoever calls `@v1.4.2` never runs actions of another version: releases made in a repository on this machine, and every `uses:` followed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Git } from '../../scripts/release/git.ts';
import { openGitHubReleases } from '../../scripts/release/github-releases.ts';
import { ownReferences, ownRepository, pin } from '../../scripts/release/pinned-places.ts';
import { prepare } from '../../scripts/release/prepare.ts';
import { publish } from '../../scripts/release/publish.ts';
import { parseVersion } from '../../scripts/release/version.ts';
import { silentLog } from '../../src/kit/log.ts';
import { createReleaseRepository, type ReleaseRepository } from './support/release-repository.ts';
import { type ReleasesDouble, startReleasesDouble } from './support/releases-double.ts';
import { type Resolved, resolve, usesOf } from './support/resolve-uses.ts';
import { all, reusable, type Workflow } from './support/workflow-files.ts';

test('own actions and workflows are named by one reference everywhere: v1 on main, in a release its own tag', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const found = new Set(all.flatMap(({ file, text }) => ownReferences(file, text)));
  expect([['v1'], [`v${version}`]]).toContainEqual([...found]);
});

test('no workflow and no action names an own one by a path: ./ would be in the repository of whoever calls', () => {
  for (const { file, workflow } of all)
    expect({ file, local: usesOf(workflow).filter((uses) => uses.startsWith('.')) }).toEqual({ file, local: [] });
});

test('pinning changes own references and nothing else', () => {
  const named = ['tf/ci/terraform.tfvars', 'docs/getting-started.md', 'tf/README.md'].map((file) => ({
    file,
    text: readFileSync(file, 'utf8'),
  }));
  for (const { file, text } of [...reusable, ...named]) {
    const pinned = pin(file, text, 'v9.8.7');
    expect(new Set(ownReferences(file, pinned))).toEqual(new Set(['v9.8.7']));
    expect(pinned.replaceAll('v9.8.7', ownReferences(file, text)[0]!)).toBe(text);
  }
  const others = 'uses: org/edge-actions-other@v1\nuses: other/edge-actions@v1 # org/edge-actions@v1\n';
  expect(pin('workflows/others.yml', others, 'v1.4.2')).toBe(others);
  expect(pin('docs/other.md', 'export VERSION=v1.0.0\n', 'v1.4.2')).toBe('export VERSION=v1.0.0\n');
});

describe('after v1.4.2, other commits on main, v1.5.0 and the move of v1', () => {
  let repository: ReleaseRepository;
  let github: ReleasesDouble;
  let git: Git;
  const commits = new Map<string, string>();

  async function release(text: string): Promise<void> {
    const version = parseVersion(text);
    repository.declare(text);
    const commit = prepare(repository.git, version, () => {});
    const releases = openGitHubReleases(github.url, ownRepository, 'token');
    await publish(repository.checkout().git, releases, version, commit, silentLog);
    commits.set(version.tag, commit);
  }

  beforeAll(async () => {
    repository = createReleaseRepository();
    github = await startReleasesDouble(ownRepository);
    await release('1.4.2');
    repository.merge('dist/build-lambda/index.js', "console.log('not released');\n");
    await release('1.5.0');
    repository.merge('dist/build-lambda/index.js', "console.log('not released either');\n");
    git = repository.checkout().git;
  });
  afterAll(async () => {
    repository.close();
    await github.close();
  });

  const files = readdirSync('.github/workflows').filter((name) =>
    reusable.some(({ file }) => path.basename(file) === name),
  );

  test.each(files)('a caller of %s at v1.4.2 gets v1.4.2 alone', (name) => {
    const found = follow(`${ownRepository}/.github/workflows/${name}@v1.4.2`);
    expect(found.length).toBeGreaterThan(1);
    for (const one of found) expect(one).toMatchObject({ reference: 'v1.4.2', commit: commits.get('v1.4.2') });
    for (const one of found.slice(1)) expect(one.main).toMatch(/ 1\.4\.2'\);$/m);
  });

  test.each(files)('a caller of %s at v1 gets v1.5.0 alone, as v1 was moved', (name) => {
    const [workflow, ...actions] = follow(`${ownRepository}/.github/workflows/${name}@v1`);
    expect(workflow!.commit).toBe(commits.get('v1.5.0'));
    for (const one of actions)
      expect(one).toMatchObject({ reference: 'v1.5.0', main: expect.stringMatching(/ 1\.5\.0'\);$/m) });
  });

  test.each(files)('a caller of %s at main gets released actions', (name) => {
    const [, ...actions] = follow(`${ownRepository}/.github/workflows/${name}@main`);
    expect(actions.length).toBeGreaterThan(0);
    for (const one of actions) expect(one.main).toMatch(/ 1\.5\.0'\);$/m);
  });

  test("each release's callers, as they are copied, get that release alone", () => {
    for (const tag of ['v1.4.2', 'v1.5.0']) {
      for (const file of git(['ls-tree', '--name-only', `${tag}:workflows`]).split('\n')) {
        const workflow = parse(git(['show', `${tag}:workflows/${file}`])) as Workflow;
        const found = usesOf(workflow).flatMap((uses) => resolve(git, uses));
        expect(found.length).toBeGreaterThan(1);
        expect(new Set(found.map(({ commit }) => commit))).toEqual(new Set([commits.get(tag)]));
      }
    }
  });

  test("what the roles of each release trust are that release's workflows, all that its callers hand a role to", () => {
    for (const tag of ['v1.4.2', 'v1.5.0']) {
      const trusts = git(['show', `${tag}:tf/ci/terraform.tfvars`]);
      expect(new Set(ownReferences('tf/ci/terraform.tfvars', trusts))).toEqual(new Set([tag]));
      const called = git(['ls-tree', '--name-only', `${tag}:workflows`])
        .split('\n')
        .flatMap((file) => Object.values((parse(git(['show', `${tag}:workflows/${file}`])) as Workflow).jobs))
        .flatMap(({ uses, with: inputs }) => (uses && inputs && 'role-arn' in inputs ? [uses] : []));
      expect(new Set(called).size).toBe(5);
      for (const uses of called) expect(trusts).toContain(`"${uses.replace('@', '@refs/tags/')}"`);
    }
  });

  test('the pages that begin with a release begin with their own', () => {
    for (const tag of ['v1.4.2', 'v1.5.0']) {
      expect(git(['show', `${tag}:docs/getting-started.md`])).toContain(`\nexport VERSION=${tag}\n`);
      expect(git(['show', `${tag}:tf/README.md`])).toContain(`--branch ${tag} https://github.com/${ownRepository} `);
    }
  });

  test('each own action of a release is there with its program, also those that no workflow uses', () => {
    const places = ['', '/publish-edge', ...readdirSync('actions').map((name) => `/actions/${name}`)];
    for (const place of places) expect(follow(`${ownRepository}${place}@v1.4.2`)[0]!.main).toMatch(/ 1\.4\.2'\);$/m);
  });

  test('main keeps v1, and the tag that it named where none may move', () => {
    expect(git(['show', 'main:.github/workflows/build-edge.yml'])).toContain(
      `uses: ${ownRepository}/actions/build-lambda@v1\n`,
    );
    for (const file of ['tf/ci/terraform.tfvars', 'docs/getting-started.md', 'tf/README.md'])
      expect(new Set(ownReferences(file, git(['show', `main:${file}`])))).toEqual(new Set(['v1.0.0']));
  });

  function follow(uses: string): Resolved[] {
    return resolve(git, uses);
  }
});
