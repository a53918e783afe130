import { readFile } from 'node:fs/promises';
import { messageOf, UserError } from '../../kit/errors.ts';

/** What set off the run, from the runner's variables and its event file. */
export interface RunEvent {
  /** `pull_request`, `push`, … */
  name: string;
  payload: Payload;
  /** Who set it off. */
  actor: string;
  owner: string;
  repo: string;
  /** GITHUB_SHA: for a pull request the merge commit, and not its head. */
  sha: string;
  runId: string;
  runAttempt: number;
}

interface Repository {
  full_name?: string;
  owner?: { login?: string };
}

/** The fields of GitHub's webhook payloads that are read here; any may be missing. */
export interface Payload {
  pull_request?: {
    number?: number;
    user?: { login?: string };
    head?: { sha?: string; repo?: Repository | null };
    base?: { repo?: Repository };
  };
  issue?: { number?: number; pull_request?: object };
  merge_group?: { head_ref?: string; head_sha?: string };
  workflow_run?: {
    head_sha?: string;
    head_branch?: string;
    head_repository?: Repository | null;
    pull_requests?: { number?: number; head?: { sha?: string }; base?: { repo?: { url?: string } } }[];
  };
}

/**
 * @param environment the runner's GITHUB_* variables
 * @throws UserError where the event file cannot be read
 */
export async function readRunEvent(environment: NodeJS.ProcessEnv): Promise<RunEvent> {
  const [owner = '', repo = ''] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  return {
    name: environment.GITHUB_EVENT_NAME ?? '',
    payload: await readPayload(environment.GITHUB_EVENT_PATH),
    actor: environment.GITHUB_ACTOR ?? '',
    owner,
    repo,
    sha: environment.GITHUB_SHA ?? '',
    runId: environment.GITHUB_RUN_ID ?? '0',
    runAttempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1,
  };
}

async function readPayload(file: string | undefined): Promise<Payload> {
  if (!file) return {};
  try {
    const payload: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof payload === 'object' && payload !== null ? payload : {};
  } catch (error) {
    throw new UserError(
      'Event not readable',
      `The event file that GITHUB_EVENT_PATH names cannot be read: ${messageOf(error)}`,
    );
  }
}
