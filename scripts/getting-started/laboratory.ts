import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { GitHubDouble } from '../../test/support/github/github-double.ts';
import { openGitHub } from '../../test/support/github/open-github.ts';
import { ownRepository, pin, placeOf } from '../release/pinned-places.ts';
import { repository } from '../runner/run-action.ts';
import { lessCollecting } from '../terraform/garbage.ts';
import { startMiniStack } from '../terraform/proof/ministack.ts';
import { startRecorder } from '../terraform/proof/recorder.ts';
import { startFunctionTester } from '../terraform/proof/test-function.ts';
import { providerMirror } from '../terraform/provider-mirror.ts';
import { startTokenEndpoint, type TokenEndpoint } from '../workflows/token-endpoint.ts';

/** What the page's commands reach in place of AWS and GitHub, all on this machine. */
export interface Laboratory {
  /** Empty: where the reader starts. */
  folder: string;
  /** The reader's environment. */
  environment: Record<string, string>;
  /** What jobs have of it. */
  jobEnvironment: Record<string, string>;
  github: GitHubDouble;
  tokens: TokenEndpoint;
  /** What `gh` was told to do so far, in order. */
  told(): Promise<Told[]>;
  /** The commit that main of a repository on "GitHub" is at; undefined where it has none. */
  main(name: string): string | undefined;
  close(): Promise<void>;
}

/** An entry of the stand-in for `gh`. */
export interface Told {
  variable?: string;
  value?: string;
  pullRequest?: true;
  workflow?: string;
  inputs?: Record<string, string>;
  method?: string;
  path?: string;
  body?: Record<string, unknown>;
}

/**
 * @param scratch an empty folder for all of it
 * @param emulator where MiniStack is installed, with the AWS CLI in its folder `aws`
 * @param version the release that the page names, `v1.0.0`: this checkout is it
 */
export async function openLaboratory(scratch: string, emulator: string, version: string): Promise<Laboratory> {
  const at = (...parts: string[]) => path.join(scratch, ...parts);
  for (const name of ['home', 'reader', 'remotes', 'bin', 'plugins']) await mkdir(at(name));
  const opened: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const one of opened.reverse()) await one();
  };
  try {
    const ministack = await startMiniStack(emulator, at('home'));
    opened.push(() => ministack.close());
    const tester = await startFunctionTester(ministack.url);
    opened.push(() => tester.close());
    const aws = await startRecorder(ministack.url, tester);
    opened.push(() => aws.close());
    const github = await openGitHub();
    opened.push(() => github.stop());
    const tokens = await startTokenEndpoint();
    opened.push(() => tokens.close());

    const log = at('gh.jsonl');
    await writeFile(log, '');
    await writeFile(
      at('bin', 'gh'),
      `#!/bin/sh\nexec '${process.execPath}' '${path.join(import.meta.dirname, 'gh.ts')}' "$@"\n`,
    );
    await writeFile(at('bin', 'aws'), `#!/bin/sh\nexec '${path.join(emulator, 'aws', 'bin', 'aws')}' "$@"\n`);
    for (const name of ['gh', 'aws']) await chmod(at('bin', name), 0o755);
    const name = '[user]\n  name = reader\n  email = reader@example.com\n[init]\n  defaultBranch = main\n';
    await writeFile(
      at('home', '.gitconfig'),
      `${name}[url "file://${at('remotes')}/"]\n  insteadOf = https://github.com/\n`,
    );
    await createToolkit(at('remotes', `${ownRepository}.git`), at('toolkit'), version);

    const terraform = {
      ...providerMirror(process.env),
      ...lessCollecting,
      TF_PLUGIN_CACHE_DIR: at('plugins'),
      // An emulator has no host name for each bucket.
      TF_CLI_ARGS_init: '-backend-config=use_path_style=true',
      CHECKPOINT_DISABLE: '1',
    };
    const shared = { ...terraform, AWS_ENDPOINT_URL: aws.url, AWS_EC2_METADATA_DISABLED: 'true' };
    return {
      folder: at('reader'),
      environment: {
        ...shared,
        PATH: `${at('bin')}${path.delimiter}${process.env.PATH}`,
        HOME: at('home'),
        AWS_ACCESS_KEY_ID: 'administrator',
        AWS_SECRET_ACCESS_KEY: 'reader',
        // The reader types "yes".
        TF_CLI_ARGS_apply: '-auto-approve -parallelism=40',
        TF_IN_AUTOMATION: '1',
        GH_REMOTES: at('remotes'),
        GH_LOG: log,
      },
      jobEnvironment: { ...shared, ...tokens.variables, GITHUB_API_URL: github.state.url },
      github,
      tokens,
      told: async () =>
        (await readFile(log, 'utf8'))
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Told),
      main: (one) => {
        const ended = spawnSync('git', [
          '-C',
          at('remotes', `${one}.git`),
          'rev-parse',
          '--verify',
          '--quiet',
          'refs/heads/main',
        ]);
        return ended.status === 0 ? String(ended.stdout).trim() : undefined;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What the page copies of the toolkit, as its release has it: naming the release's tag. */
async function createToolkit(remote: string, folder: string, version: string): Promise<void> {
  for (const part of ['workflows', 'tf', path.join('examples', 'greeting')])
    await cp(path.join(repository, part), path.join(folder, part), {
      recursive: true,
      filter: (from) => !/\.terraform(\/|$)/.test(from),
    });
  for (const name of (await readdir(folder, { recursive: true })).filter((one) => placeOf(one))) {
    const file = path.join(folder, name);
    await writeFile(file, pin(name, await readFile(file, 'utf8'), version));
  }
  const identity = [
    '-c',
    'user.name=release',
    '-c',
    'user.email=release@example.com',
    '-c',
    'core.excludesFile=/dev/null',
  ];
  const git = (...parameters: string[]) =>
    execFileSync('git', ['-C', folder, ...identity, ...parameters], { stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', `Release ${version}`);
  git('tag', version);
  await mkdir(path.dirname(remote), { recursive: true });
  execFileSync('git', ['clone', '--quiet', '--bare', folder, remote], { stdio: 'pipe' });
  await rm(folder, { recursive: true });
}
