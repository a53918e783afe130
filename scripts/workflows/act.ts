import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface ActRun {
  /** `push`, `pull_request`, `workflow_dispatch`. */
  event: string;
  payload: object;
  /** File below `.github/workflows/`. */
  workflow: string;
  token: string;
  /** A folder for the run's artifacts that outlives it; one of its own when left out. */
  artifacts?: string;
}

export interface ActResult {
  exitCode: number | null;
  log: string;
}

/** What all runs have in common. */
export interface ActSettings {
  /** The program. */
  act: string;
  /** The user's repository. */
  folder: string;
  /** A place for what act keeps. */
  scratch: string;
  localRepositories: string[];
  environment: Record<string, string>;
  variables: Record<string, string>;
}

/** Runs one workflow on this machine, without containers; nothing is fetched, and what listens, listens on 127.0.0.1. */
export async function runAct(run: ActRun, settings: ActSettings): Promise<ActResult> {
  const scratch = await mkdtemp(path.join(settings.scratch, 'run-'));
  const artifacts = run.artifacts ?? path.join(scratch, 'artifacts');
  const eventFile = path.join(scratch, 'event.json');
  await mkdir(artifacts, { recursive: true });
  await writeFile(eventFile, JSON.stringify(run.payload));
  const environment = { ...settings.environment, STAND_IN_ARTIFACTS: artifacts };
  const parameters = [
    run.event,
    ...['--directory', settings.folder, '--workflows', path.join('.github', 'workflows', run.workflow)],
    ...['--eventpath', eventFile, '--actor', 'octocat', '--secret', `GITHUB_TOKEN=${run.token}`],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--action-offline-mode', '--use-new-action-cache'],
    ...['--no-cache-server', '--cache-server-addr', '127.0.0.1', '--artifact-server-addr', '127.0.0.1'],
    ...['--action-cache-path', path.join(settings.scratch, 'cache')],
    ...settings.localRepositories.flatMap((one) => ['--local-repository', one]),
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(settings.variables).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
  ];
  try {
    return await execute(settings.act, parameters, settings.scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function execute(program: string, parameters: string[], home: string): Promise<ActResult> {
  return new Promise((resolve, reject) => {
    // No file of the user's own (~/.actrc) is read, and no credentials of the machine's reach a job.
    const env = { PATH: process.env.PATH ?? '', HOME: home, XDG_CACHE_HOME: path.join(home, '.cache') };
    const child = spawn(program, parameters, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => (log += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (log += chunk));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, log }));
  });
}
