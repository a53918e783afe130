/** The deployment on GitHub that shows a promotion: made, ended as success or failure, also when the job is cancelled. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Fault } from '../support/github/github-double.ts';
import { expectRefusal, expectSuccess } from './support/observe.ts';
import { commit, openPromoteScene, type PromoteScene } from './support/promote-scene.ts';

let scene: PromoteScene;
let count = 0;
beforeAll(async () => {
  scene = await openPromoteScene(1500);
});
afterAll(() => scene.close());
afterEach(async () => {
  await scene.setFaults([]);
  scene.github.onCall = () => {};
});

const deployments = () => scene.github.state.deployments;
const statesOfLast = () =>
  deployments()
    .at(-1)!
    .statuses.map(({ state }) => state);
const withToken = () => ({ 'github-token': scene.token });
const refuseDeployments = (fault: Partial<Fault>) => {
  scene.github.onCall = ({ method, path }) => {
    if (method === 'POST' && path.endsWith('/deployments')) scene.github.fail({ call: 'POST', ...fault });
  };
};
const fresh = async () => {
  count += 1;
  await scene.release(`text ${count}`);
};

test('has environment, payload and commit, and ends as success; where nothing changes, none is made', async () => {
  await fresh();
  const run = await scene.promote(withToken());
  expectSuccess(run);
  const [deployment] = deployments();
  expect(run.outputs['deployment-id']).toBe(String(deployment!.id));
  const [{ sha256 }] = JSON.parse(run.outputs.promoted!);
  expect(deployment).toMatchObject({
    sha: commit,
    environment: 'prod/edge',
    description: 'Promotion of dev to prod',
    payload: { functions: [{ function: 'greeting', sha256, commit, from: 'dev', to: 'prod' }] },
  });
  expect(statesOfLast()).toEqual(['in_progress', 'success']);
  expect(deployment!.statuses[1]!.environment_url).toMatch(/^https:\/\/.*cloudfront/);
  const again = await scene.promote(withToken());
  expectSuccess(again);
  expect(again.outputs['deployment-id']).toBe('');
  expect(deployments()).toHaveLength(1);
  expect(scene.github.unknown).toEqual([]);
});

test('is none in a dry run', async () => {
  await fresh();
  const before = deployments().length;
  expectSuccess(await scene.promote({ ...withToken(), 'dry-run': 'true' }));
  expect(deployments()).toHaveLength(before);
});

test('ends as failure when the promotion does', async () => {
  await fresh();
  await scene.setFaults([{ operation: 'UpdateDistribution', times: 9, status: 403, code: 'AccessDenied' }]);
  const run = await scene.promote({ ...withToken(), environment: 'production' });
  expectRefusal(run, /cloudfront:UpdateDistribution/);
  expect(deployments().at(-1)!.environment).toBe('production');
  expect(statesOfLast()).toEqual(['in_progress', 'failure']);
  expect(run.outputs['deployment-id']).toBe(String(deployments().at(-1)!.id));
});

describe('a job that is cancelled', () => {
  test.each([
    ['SIGINT', 'by the action itself'],
    ['SIGKILL', 'by its post step'],
  ] as const)('%s: the deployment is ended %s', async (signal, _by) => {
    await fresh();
    let pid = 0;
    let sent = false;
    const run = await scene.promote(withToken(), {
      onStart: (started) => {
        pid = started;
      },
      onLine: (line) => {
        if (sent || !line.includes('waiting until it is Deployed')) return;
        sent = true;
        process.kill(pid, signal);
      },
    });
    expect(sent).toBe(true);
    expect(statesOfLast()).toEqual(['in_progress', 'failure']);
    if (signal === 'SIGKILL') expect(run.postLog).toContain('was left open by the promotion: it is a failure now');
    else expectRefusal(run, /What is true now/);
    // The next run finds it recorded, and waits for the rest.
    expectSuccess(await scene.promote(withToken()));
  });
});

describe("the last word is the promotion's own", () => {
  const last = () => deployments().at(-1)!;

  test('where GitHub takes it from the post step alone', async () => {
    await fresh();
    let failed = 0;
    scene.github.onCall = ({ body }) => {
      if (body.includes('"success"') && ++failed <= 2) scene.github.fail({ call: '/statuses', status: 502 });
    };
    const run = await scene.promote(withToken());
    expectSuccess(run);
    expect(run.log).toMatch(/::warning.*could not be set to success: GitHub answered 502/);
    expect(run.postLog).toContain('it is a success now');
    expect(last().statuses.map(({ state }) => state)).toEqual(['in_progress', 'success']);
    expect(last().statuses[1]!.description).toBe('Runs in prod: greeting');
  });

  test('where GitHub made the deployment and never said so', async () => {
    await fresh();
    const before = deployments().length;
    scene.github.fail({ call: 'POST /repos/acme/site/deployments', after: true, reset: true });
    scene.github.fail({ call: 'GET /repos/acme/site/deployments', status: 403, message: 'Resource not accessible' });
    const run = await scene.promote(withToken());
    expectSuccess(run);
    expect(run.outputs['deployment-id']).toBe('');
    expect(deployments()).toHaveLength(before + 1);
    expect(statesOfLast()).toEqual(['success']);
  });

  test('a failure says what kind, and nothing of the message: it may name what the log masks', async () => {
    await fresh();
    await scene.setFaults([{ operation: 'UpdateDistribution', times: 9, status: 403, code: 'AccessDenied' }]);
    await scene.promote(withToken());
    expect(last().statuses.at(-1)!.description).toBe('Permission denied: see the log of the run');
  });

  test('of a run that is killed while GitHub makes it', async () => {
    await fresh();
    const before = deployments().length;
    let pid = 0;
    scene.github.onCall = ({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('/deployments')) return;
      scene.github.onCall = () => {};
      setTimeout(() => process.kill(pid, 'SIGKILL'), 0);
    };
    scene.github.fail({ call: 'POST /repos/acme/site/deployments', after: true, reset: true });
    const run = await scene.promote(withToken(), {
      onStart: (started) => {
        pid = started;
      },
    });
    expect(run.signal).toBe('SIGKILL');
    expect(deployments()).toHaveLength(before + 1);
    expect(statesOfLast()).toEqual(['failure']);
    expect(run.writes).toEqual([]);
  });
});

test('a post step whose main step never began asks GitHub nothing', async () => {
  const before = scene.github.calls.length;
  const run = await scene.promote({ ...withToken(), 'to-stage': '' });
  expect(run.exitCode).toBe(1);
  expect(run.postLog).not.toContain('::');
  expect(scene.github.calls).toHaveLength(before);
});

describe('a GitHub that does not take it', () => {
  test.each([
    [
      'no such repository',
      { status: 404, message: 'Not Found' },
      /GitHub answered 404: Not Found\..*deployments: write/,
    ],
    ['a merge that it wants', { status: 409, message: 'Conflict merging main' }, /GitHub answered 409: Conflict/],
    [
      'a token that is none',
      { status: 401, message: 'Bad credentials' },
      /GitHub answered 401.*github-token is not valid/,
    ],
    ['something not valid', { status: 422, message: 'Validation Failed' }, /GitHub answered 422: Validation Failed/],
  ])('%s: a warning, the promotion goes on, and the post step is silent', async (_what, fault, message) => {
    await fresh();
    refuseDeployments(fault);
    const run = await scene.promote(withToken());
    expectSuccess(run);
    expect(run.outputs).toMatchObject({ changed: 'true', 'deployment-id': '' });
    expect(run.log).toMatch(message);
    expect(run.log).not.toContain(scene.token);
    expect(run.postLog).not.toContain('::warning');
  });

  test('a rate limit: the promotion does not wait for its end', async () => {
    await fresh();
    const headers = { 'retry-after': '200' };
    refuseDeployments({ status: 429, message: 'slow', headers });
    const begun = Date.now();
    const run = await scene.promote(withToken());
    expectSuccess(run);
    expect(Date.now() - begun).toBeLessThan(60_000);
    expect(run.outputs).toMatchObject({ changed: 'true', 'deployment-id': '' });
    expect(run.log).toMatch(/::warning.*No deployment was made on GitHub/);
  }, 90_000);

  test('for want of permission: a warning, and the promotion goes on', async () => {
    await fresh();
    scene.github.state.accounts.set('ghs_other', { login: 'x', app: true, permissions: { 'pull-requests': 'write' } });
    const run = await scene.promote({ 'github-token': 'ghs_other' });
    expectSuccess(run);
    expect(run.outputs).toMatchObject({ changed: 'true', 'deployment-id': '' });
    expect(run.log).toMatch(/::warning.*No deployment was made on GitHub.*permissions: deployments: write/);
  });

  test('clearly: one deployment and not two', async () => {
    await fresh();
    const before = deployments().length;
    scene.github.fail({ call: 'POST /repos/acme/site/deployments', after: true, status: 502 });
    expectSuccess(await scene.promote(withToken()));
    expect(deployments()).toHaveLength(before + 1);
    expect(statesOfLast()).toEqual(['in_progress', 'success']);
  });

  test('on a commit of another repository: on that of the run', async () => {
    const { commits } = scene.github.state;
    commits.splice(0, commits.length, 'd'.repeat(40));
    await fresh();
    expectSuccess(await scene.promote(withToken(), { environment: { GITHUB_SHA: 'd'.repeat(40) } }));
    expect(deployments().at(-1)!.sha).toBe('d'.repeat(40));
    commits.push(commit);
  });
});
