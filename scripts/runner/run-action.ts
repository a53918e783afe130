import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { parseOutputs } from './outputs-file.ts';

export interface ActionRun {
  /** Folder of the action.yml, from the repository's root: `publish-edge`, `actions/build-lambda`, or `.`. */
  action: string;
  inputs: Record<string, string>;
  workspace: string;
  /** The job's own, which the default `${{ github.token }}` stands for. */
  token?: string;
  /** The event file's content. */
  event?: object;
  /** Beside the runner's own variables: AWS_*, GITHUB_*. */
  environment?: Record<string, string>;
  /** Each line of the action's output as it comes. */
  onLine?: (line: string) => void;
  /** Called with the child's process id: tests send signals to it. */
  onStart?: (pid: number) => void;
}

export interface ActionRunResult {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  outputs: Record<string, string>;
  summary: string;
  /** Standard output and standard error as they came. */
  log: string;
  /** What the action's post step printed; undefined where it has none. */
  postLog?: string;
}

/** The root of this repository. */
export const repository = path.resolve(import.meta.dirname, '..', '..');

/** What of the machine's environment a job keeps: nothing that would reach AWS or GitHub by accident. */
const kept = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'SystemRoot'];

/**
 * Runs an action's committed bundle as GitHub's runner does: `main` and defaults from its action.yml, INPUT_* variables, the files
 * that GITHUB_OUTPUT, GITHUB_STEP_SUMMARY and GITHUB_EVENT_PATH name. With Node.js alone.
 */
export async function runAction(run: ActionRun): Promise<ActionRunResult> {
  const file = path.join(repository, run.action, 'action.yml');
  const declared = parse(await readFile(file, 'utf8')) as {
    inputs?: Record<string, { default?: unknown }>;
    runs: { main: string; post?: string };
  };
  const folder = await mkdtemp(path.join(tmpdir(), 'edge-actions-runner-'));
  try {
    const environment: Record<string, string> = { ...runnerVariables(folder, run.workspace), ...run.environment };
    for (const [name, input] of Object.entries(declared.inputs ?? {})) {
      environment[inputVariable(name)] = run.inputs[name] ?? evaluated(String(input.default ?? ''), run);
    }
    const unexpected = Object.keys(run.inputs).filter((name) => !Object.hasOwn(declared.inputs ?? {}, name));
    if (unexpected.length > 0) throw new Error(`${run.action}/action.yml declares no input ${unexpected.join(', ')}`);
    for (const name of ['output', 'summary', 'state', 'event.json'])
      await writeFile(path.join(folder, name), name === 'event.json' ? JSON.stringify(run.event ?? {}) : '');
    const program = (entry: string) => path.resolve(path.dirname(file), entry);
    const ended = await execute(program(declared.runs.main), environment, run);
    const { post: entry } = declared.runs;
    const post = entry === undefined ? undefined : await runPost(program(entry), environment, folder, run);
    return {
      ...ended,
      ...(post === undefined ? {} : { postLog: post }),
      outputs: parseOutputs(await readFile(path.join(folder, 'output'), 'utf8')),
      summary: await readFile(path.join(folder, 'summary'), 'utf8'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** With `post-if: always()`: also after a main step that failed or was killed, with what that one has kept in its state. */
async function runPost(
  program: string,
  environment: Record<string, string>,
  folder: string,
  { workspace, action, inputs }: ActionRun,
): Promise<string> {
  const state = Object.entries(parseOutputs(await readFile(path.join(folder, 'state'), 'utf8')));
  const kept = Object.fromEntries(state.map(([name, value]) => [`STATE_${name}`, value]));
  const { log, exitCode } = await execute(program, { ...environment, ...kept }, { workspace, action, inputs });
  if (exitCode !== 0) throw new Error(`The post step of ${action} ended with ${exitCode}:\n${log}`);
  return log;
}

/** The one expression that an action.yml here has as a default. */
function evaluated(value: string, { token }: ActionRun): string {
  return /^\$\{\{ github\.token \}\}$/.test(value) ? (token ?? '') : value;
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function runnerVariables(folder: string, workspace: string): Record<string, string> {
  const inherited = Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  return {
    ...inherited,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/site',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
    GITHUB_OUTPUT: path.join(folder, 'output'),
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
    GITHUB_STATE: path.join(folder, 'state'),
    RUNNER_TEMP: folder,
    RUNNER_TOOL_CACHE: path.join(folder, 'tools'),
  };
}

function execute(main: string, environment: Record<string, string>, run: ActionRun) {
  return new Promise<Pick<ActionRunResult, 'exitCode' | 'signal' | 'log'>>((resolve, reject) => {
    const child = spawn(process.execPath, [main], {
      cwd: run.workspace,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    let rest = '';
    const take = (chunk: string) => {
      log += chunk;
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) run.onLine?.(line);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', reject);
    child.on('spawn', () => run.onStart?.(child.pid as number));
    child.on('close', (exitCode, signal) => {
      if (rest) run.onLine?.(rest);
      resolve({ exitCode, signal, log });
    });
  });
}
