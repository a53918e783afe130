import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Git, openGit } from '../../../scripts/release/git.ts';
import { pin, placeOf } from '../../../scripts/release/pinned-places.ts';

/** A toolkit's repository on "GitHub" (a bare one) and a maintainer's checkout of it, with this one's workflows and action.yml files. */
export interface ReleaseRepository {
  /** The maintainer's checkout, at main. */
  folder: string;
  remote: string;
  git: Git;
  environment: Record<string, string>;
  /** Merges to main what a release's pull request changes, and something in the bundles. */
  declare(version: string): string;
  /** Writes a file, commits it and pushes main. */
  merge(file: string, text: string): string;
  /** What is at a reference on "GitHub"; undefined where there is none. */
  at(reference: string): string | undefined;
  /** A second checkout, as a job's. */
  checkout(): { folder: string; git: Git };
  /** Another one that begins as this one is now. */
  copy(): ReleaseRepository;
  close(): void;
}

/** A new one, with version 1.0.0 on main. */
export function createReleaseRepository(): ReleaseRepository {
  const scratch = mkdtempSync(path.join(tmpdir(), 'edge-actions-release-'));
  const repository = open(scratch);
  const run = (...parameters: string[]) =>
    execFileSync('git', parameters, { env: repository.environment, stdio: 'pipe' });
  run('init', '--quiet', '--bare', '--initial-branch=main', repository.remote);
  run('clone', '--quiet', repository.remote, repository.folder);
  repository.git(['checkout', '--quiet', '-B', 'main']);
  copyToolkit(repository.folder);
  repository.declare('1.0.0');
  return repository;
}

function open(scratch: string): ReleaseRepository {
  const [folder, remote] = [path.join(scratch, 'checkout'), path.join(scratch, 'github.git')];
  const environment = {
    PATH: process.env.PATH ?? '',
    HOME: scratch,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'maintainer',
    GIT_AUTHOR_EMAIL: 'maintainer@example.com',
    GIT_COMMITTER_NAME: 'maintainer',
    GIT_COMMITTER_EMAIL: 'maintainer@example.com',
  };
  const git = openGit(folder, environment);
  const commit = (message: string) => {
    git(['add', '--all']);
    git(['commit', '--quiet', '--message', message]);
    git(['push', '--quiet', 'origin', 'main']);
    return git(['rev-parse', 'HEAD']);
  };
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
  return {
    folder,
    remote,
    git,
    environment,
    declare: (version) => {
      write('package.json', JSON.stringify({ name: 'edge-actions', version }));
      write('package-lock.json', JSON.stringify({ version, packages: { '': { version } } }));
      const changes = `## ${version} - 2026-11-21\n\n### Added\n\n- What ${version} has.\n`;
      write('CHANGELOG.md', `# Changes\n\n## Unreleased\n\n${changes}`);
      for (const name of readdirSync(path.join(folder, 'dist')))
        write(`dist/${name}/index.js`, `console.log('${name} ${version}');\n`);
      return commit(`Version ${version}`);
    },
    merge: (file, text) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      write(file, text);
      return commit(`Change ${file}`);
    },
    at: (reference) => git(['ls-remote', 'origin', reference]).split('\t')[0] || undefined,
    checkout: () => {
      const place = mkdtempSync(path.join(scratch, 'job-'));
      execFileSync('git', ['clone', '--quiet', remote, place], { env: environment, stdio: 'pipe' });
      return { folder: place, git: openGit(place, environment) };
    },
    copy: () => {
      const other = mkdtempSync(path.join(tmpdir(), 'edge-actions-release-'));
      cpSync(scratch, other, { recursive: true });
      const config = path.join(other, 'checkout', '.git', 'config');
      writeFileSync(config, readFileSync(config, 'utf8').replaceAll(scratch, other));
      return open(other);
    },
    close: () => rmSync(scratch, { recursive: true }),
  };
}

/** Workflows and action.yml files as they are here; in place of each bundle a line that says its name. */
function copyToolkit(folder: string): void {
  const parts = ['.github/workflows', 'workflows', 'publish-edge/action.yml', 'action.yml', 'docs/getting-started.md'];
  for (const part of [...parts, 'tf/README.md', 'tf/ci/terraform.tfvars'])
    cpSync(part, path.join(folder, part), { recursive: true });
  // As on main, also where these tests run in a release's commit.
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const place = placeOf(name);
    if (!place) continue;
    const file = path.join(folder, name);
    writeFileSync(file, pin(name, readFileSync(file, 'utf8'), place.onMain === 'tag' ? 'v1.0.0' : 'v1'));
  }
  for (const name of readdirSync('actions')) {
    const file = path.join('actions', name, 'action.yml');
    cpSync(file, path.join(folder, file));
    for (const [, bundle] of readFileSync(file, 'utf8').matchAll(/dist\/([\w-]+)\/index\.js/g))
      mkdirSync(path.join(folder, 'dist', bundle!), { recursive: true });
  }
  mkdirSync(path.join(folder, 'dist', 'publish-edge'), { recursive: true });
}
