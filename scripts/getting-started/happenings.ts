import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { jobToken } from '../../test/support/github/open-github.ts';
import { repository } from '../runner/run-action.ts';
import { type ActResult, runAct } from '../workflows/act.ts';
import { standIns } from '../workflows/stand-ins.ts';
import { copyToolkit, toolkitReferences } from '../workflows/toolkit.ts';
import type { Laboratory, Told } from './laboratory.ts';

const name = 'acme/site';

/** What GitHub would do on what a block has pushed or told it. */
export interface Happenings {
  /** Runs the workflows of what has happened since the last call. @returns the names of those that ran @throws with the log where one fails */
  run(): Promise<string[]>;
}

/**
 * @param act the program
 * @param scratch a folder of its own
 */
export async function openHappenings(laboratory: Laboratory, act: string, scratch: string): Promise<Happenings> {
  const folder = path.join(laboratory.folder, 'site');
  const toolkit = path.join(scratch, 'toolkit');
  await mkdir(toolkit, { recursive: true });
  await copyToolkit(toolkit);
  let pushed: string | undefined;
  let seen = 0;
  const start = async (event: string, workflow: string, payload: object) => {
    const callers = path.join(folder, '.github', 'workflows');
    const own = path.join(repository, '.github', 'workflows');
    const variables = (await laboratory.told()).filter((one) => one.variable).map((one) => [one.variable, one.value]);
    const settings = {
      act,
      folder,
      scratch,
      localRepositories: [...(await toolkitReferences(toolkit, [callers, own])), ...(await standIns(callers, own))],
      environment: laboratory.jobEnvironment,
      variables: Object.fromEntries(variables),
    };
    const ended = await runAct({ event, workflow, payload, token: jobToken }, settings);
    assert.equal(ended.exitCode, 0, `${workflow} failed:\n${ended.log}`);
    checks[workflow]?.(laboratory, ended);
    return workflow;
  };
  return {
    run: async () => {
      const ran: string[] = [];
      const main = laboratory.main(name);
      if (main && main !== pushed) {
        pushed = main;
        laboratory.github.state.commits.push(main);
        const payload = { ref: 'refs/heads/main', repository: { full_name: name, default_branch: 'main' } };
        ran.push(await start('push', 'deploy-dev.yml', payload));
      }
      const told = await laboratory.told();
      for (const one of told.slice(seen)) {
        if (one.pullRequest) ran.push(await start('pull_request', 'pull-request.yml', pullRequest));
        if (one.workflow)
          ran.push(
            await start('workflow_dispatch', one.workflow, { ref: 'refs/heads/main', inputs: withDefaults(one) }),
          );
      }
      seen = told.length;
      return ran;
    },
  };
}

/** GitHub fills in what a dispatch leaves out. */
function withDefaults({ inputs }: Told): Record<string, string> {
  return { rollback: 'false', ...inputs };
}

const pullRequest = {
  action: 'opened',
  repository: { full_name: name, default_branch: 'main' },
  pull_request: {
    number: 7,
    user: { login: 'octocat' },
    head: { ref: 'shorter-cache', sha: 'a'.repeat(40), repo: { full_name: name } },
    base: { ref: 'main', repo: { full_name: name } },
  },
};

/** What the page says of each run. */
const checks: Record<string, (laboratory: Laboratory, ended: ActResult) => void> = {
  'deploy-dev.yml': (_laboratory, { log }) => {
    assert.match(log, /dev-greeting/);
    assert.doesNotMatch(log, /Apply complete/, 'the page says that there is nothing to apply');
  },
  'pull-request.yml': ({ github }) => {
    const [comment, ...others] = github.state.visible(7);
    assert.deepEqual(others, []);
    assert.match(comment?.body ?? '', /tf\/dev\/www/);
    assert.match(comment?.body ?? '', /1 to update/);
  },
  'promote.yml': ({ github }) => {
    assert.equal(github.state.deployments.at(-1)?.statuses.at(-1)?.state, 'success');
  },
};
