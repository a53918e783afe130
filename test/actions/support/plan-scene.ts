import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ActionRunResult, runAction } from '../../../scripts/runner/run-action.ts';
import type { GitHubDouble } from '../../support/github/github-double.ts';
import { head, jobToken, openGitHub } from '../../support/github/open-github.ts';

/** A pull request of the repository's own branch, as GitHub's event has it. */
export const pullRequestEvent = {
  pull_request: {
    number: 7,
    head: { sha: head, repo: { full_name: 'acme/site' } },
    base: { repo: { full_name: 'acme/site' } },
  },
};

/** A GitHub and a workspace, and the bundle as a job's step runs it. */
export interface PlanScene {
  github: GitHubDouble;
  workspace: string;
  run(inputs: Record<string, string>, more?: PlanRun): Promise<ActionRunResult>;
  /** A plan of the fixtures in the workspace, changed before where asked. */
  addPlan(name: string, fixture: string, change?: (plan: Record<string, unknown>) => void): Promise<void>;
  read(file: string): Promise<string>;
  close(): Promise<void>;
}

export interface PlanRun {
  event?: object;
  token?: string | null;
  environment?: Record<string, string>;
}

export async function openPlanScene(): Promise<PlanScene> {
  const github = await openGitHub();
  const workspace = await mkdtemp(path.join(tmpdir(), 'edge-actions-plan-'));
  return {
    github,
    workspace,
    run: (inputs, { event = pullRequestEvent, token = jobToken, environment = {} } = {}) =>
      runAction({
        action: 'actions/terraform-plan-comment',
        inputs,
        workspace,
        event,
        ...(token === null ? {} : { token }),
        environment: {
          GITHUB_API_URL: github.state.url,
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_ACTOR: 'octocat',
          ...environment,
        },
      }),
    addPlan: async (name, fixture, change) => {
      const source = path.join(import.meta.dirname, '../../fixtures/plans', fixture);
      const target = path.join(workspace, name);
      if (!change) return copyFile(source, target);
      const plan = JSON.parse(await readFile(source, 'utf8')) as Record<string, unknown>;
      change(plan);
      await writeFile(target, JSON.stringify(plan));
    },
    read: (file) => readFile(path.join(workspace, file), 'utf8'),
    close: async () => {
      await github.stop();
      await rm(workspace, { recursive: true, force: true });
    },
  };
}
