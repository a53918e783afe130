import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { InputError, UserError } from '../../kit/errors.ts';
import type { Masker } from '../secrets/masker.ts';
import { withoutEscapes } from '../terminal-text.ts';

export interface ShowPlan {
  /** Absolute. */
  planFile: string;
  /** Absolute: the root, where `terraform init` was run. */
  workingDirectory: string;
  /** `terraform` or `tofu`: a name to be found on PATH, or a path. */
  terraformPath: string;
  /** What terraform reads: AWS_*, TF_*, PATH, HOME, proxies. */
  environment: Readonly<Record<string, string | undefined>>;
  masker: Masker;
  signal?: AbortSignal | undefined;
}

/**
 * The wrapper of setup-terraform would write the plan, secrets and all, into the outputs of this step; inputs are no business of terraform's;
 * its log would stand before what it says when it fails.
 */
const notPassedOn = /^(?:INPUT_|ACTIONS_|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|TOKEN)$|TF_LOG(?:$|_))/;

const keptStderr = 64 * 1024;

/**
 * The JSON of a binary plan, as `terraform show -json` writes it, in chunks.
 *
 * @throws InputError where there is no such program; UserError where it fails, saying what to do
 */
export async function* showPlan(show: ShowPlan): AsyncGenerator<Buffer> {
  show.signal?.throwIfAborted();
  if (!existsSync(show.workingDirectory)) {
    throw new InputError('working-directory', show.workingDirectory, 'a folder that exists');
  }
  const kept = Object.entries(show.environment).filter(([name]) => !notPassedOn.test(name));
  const child = spawn(show.terraformPath, ['show', '-json', '-no-color', show.planFile], {
    cwd: show.workingDirectory,
    env: { ...Object.fromEntries(kept), TF_IN_AUTOMATION: '1', TF_INPUT: '0', CHECKPOINT_DISABLE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    ...(show.signal ? { signal: show.signal } : {}),
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-keptStderr);
  });
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  // It is awaited below; until then a failure to start must not end the process.
  ended.catch(() => {});
  try {
    for await (const chunk of child.stdout) yield chunk as Buffer;
    const [code, signal] = await ended.catch((error: NodeJS.ErrnoException) => {
      show.signal?.throwIfAborted();
      throw notStarted(show, error);
    });
    if (code !== 0) throw failed(show, code === null ? `was ended by ${signal}` : `exited with code ${code}`, stderr);
  } finally {
    if (child.exitCode === null && child.signalCode === null) child.kill();
  }
}

function notStarted({ terraformPath }: ShowPlan, error: NodeJS.ErrnoException): Error {
  if (error.code !== 'ENOENT' && error.code !== 'EACCES') return error;
  const advice =
    'plan-file is a binary plan, which only the program that made it can read: install it before this step, as with hashicorp/setup-terraform, ' +
    'or give the JSON that terraform show -json printed.';
  const expected = 'a program that exists, on PATH or as a path, and may be run';
  return new InputError('terraform-path', terraformPath, expected, advice);
}

/** What terraform says, and what to do about it. Sources: messages of Terraform 1.11.4 and OpenTofu 1.9. */
const advices: [RegExp, (show: ShowPlan) => string][] = [
  [
    /as a state or plan file|not a valid zip/i,
    () => 'The file is damaged, or not a plan: give the file that terraform plan -out=FILE wrote, whole.',
  ],
  [
    /initiali[sz]|init"|\binit\b|plugin schema|required plugins|could not load|provider.{0,80}(?:not (?:available|installed|found)|unavailable)|lock file|module not installed|no package/i,
    ({ workingDirectory, terraformPath }) =>
      `Run ${terraformPath} init in ${workingDirectory} earlier in this job, with the same TF_DATA_DIR and lock file: reading a plan needs its providers. Or give the JSON of the plan.`,
  ],
  [
    /different version|created by|newer version|unsupported|format version|plan file.{0,40}version/i,
    ({ terraformPath }) =>
      `The plan was made by another version or program than ${terraformPath}: give the one that made it as terraform-path.`,
  ],
  [/workspace/i, () => 'Give the workspace that the plan was made in as TF_WORKSPACE, or the JSON of the plan.'],
];

function failed(show: ShowPlan, how: string, stderr: string): UserError {
  const said = show.masker.mask(withoutEscapes(stderr)).trim();
  const advice =
    advices.find(([pattern]) => pattern.test(said))?.[1](show) ??
    'Run the same command in the step before, to see that it works there; or give the JSON that it prints.';
  return new UserError(
    'terraform show failed',
    `${show.terraformPath} show -json ${how} in ${show.workingDirectory}.${said === '' ? '' : ` It says:\n${lastLines(said)}`}\n${advice}`,
  );
}

function lastLines(text: string): string {
  return text.length <= 4000 ? text : `…${text.slice(-4000)}`;
}
