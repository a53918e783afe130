/** terraform-plan-comment's bundle, as a job runs it, against a GitHub that keeps what it is told. */
import { symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { head } from '../support/github/open-github.ts';
import { expectRefusal, expectSuccess } from './support/observe.ts';
import { openPlanScene, type PlanScene, pullRequestEvent } from './support/plan-scene.ts';

let scene: PlanScene;
beforeEach(async () => {
  scene = await openPlanScene();
  await scene.addPlan('plan.json', 'kinds.json');
});
afterEach(() => scene.close());

const plan = { 'plan-file': 'plan.json', name: 'dev/www' };
const comments = () => scene.github.state.visible(7).map(({ body }) => body);

describe('the comment', () => {
  test('is written once, changed with the plan, and left alone where it says the same', async () => {
    const first = await scene.run(plan);
    expectSuccess(first);
    expect(first.outputs['comment-url']).toContain(`#issuecomment-${first.outputs['comment-id']}`);
    expect(comments()).toEqual([expect.stringContaining('Terraform plan')]);
    expect(first.summary).toContain('Terraform plan');
    const again = await scene.run(plan, { environment: { GITHUB_RUN_ID: '2' } });
    expect(again.outputs['comment-id']).toBe(first.outputs['comment-id']);
    expect(again.log).toContain('says the same already');
    await scene.addPlan('plan.json', 'nothing.json');
    const changed = await scene.run(plan, { environment: { GITHUB_RUN_ID: '3' } });
    expect(changed.outputs).toMatchObject({ 'has-changes': 'false', 'comment-id': first.outputs['comment-id'] });
    expect(comments()).toEqual([expect.stringContaining('No changes.')]);
  });

  test('says which commit was planned and where the run is', async () => {
    await scene.run(plan);
    expect(comments()[0]).toContain(`<code>${head.slice(0, 7)}</code>`);
    expect(comments()[0]).toContain('https://github.com/acme/site/actions/runs/1/attempts/1');
  });

  test('stays within max-bytes, and the file has the whole', async () => {
    const run = await scene.run({ ...plan, 'max-bytes': '4096' });
    expect(Buffer.byteLength(comments()[0]!)).toBeLessThanOrEqual(4096);
    expect((await scene.read(run.outputs['markdown-path']!)).length).toBeGreaterThan(4096);
  });

  test('is within max-bytes with the longest name, title and footer', async () => {
    const run = await scene.run({
      ...plan,
      name: '-'.repeat(200),
      title: 't'.repeat(9_000),
      footer: 'f'.repeat(9_000),
      'max-bytes': '4096',
    });
    expectSuccess(run);
    expect(Buffer.byteLength(comments()[0]!)).toBeLessThanOrEqual(4096);
  });

  test('no link in a checkout leads its files out of the workspace', async () => {
    await symlink(tmpdir(), path.join(scene.workspace, '.edge'));
    expectRefusal(await scene.run(plan), /inside the workspace/);
    expect(scene.github.calls).toEqual([]);
  });

  test('mode off and dry-run write none', async () => {
    expectSuccess(await scene.run({ ...plan, mode: 'off' }));
    const dry = await scene.run({ ...plan, 'dry-run': 'true' });
    expect(dry.log).toContain('Would write a new comment.');
    expect(scene.github.writes).toEqual([]);
  });

  test('GitHub Enterprise Server has its API below a path', async () => {
    const run = await scene.run(plan, { environment: { GITHUB_API_URL: `${scene.github.state.url}/api/v3` } });
    expectSuccess(run);
    expect(scene.github.calls.every((call) => call.path.startsWith('/api/'))).toBe(true);
    expect(comments()).toHaveLength(1);
  });
});

describe('where there is none to write', () => {
  const readOnly = () =>
    scene.github.state.accounts.set('ghs_job', {
      login: 'github-actions[bot]',
      app: true,
      permissions: { 'pull-requests': 'read' },
    });
  const alone = async (run: Promise<Awaited<ReturnType<PlanScene['run']>>>, why: RegExp) => {
    const ended = await run;
    expectSuccess(ended);
    expect(ended.log).toMatch(/::notice title=dev\/www::No comment: .*The plan is in the job summary/);
    expect(ended.log).toMatch(why);
    expect(ended.summary).toContain('Terraform plan');
    expect(ended.outputs['comment-id']).toBe('');
    expect(comments()).toEqual([]);
  };

  test('a fork', async () => {
    readOnly();
    const { pull_request: pullRequest } = pullRequestEvent;
    const fork = { pull_request: { ...pullRequest, head: { sha: head, repo: { full_name: 'mallory/site' } } } };
    await alone(scene.run(plan, { event: fork }), /forks have a read-only token/);
  });

  test('Dependabot', async () => {
    readOnly();
    await alone(scene.run(plan, { environment: { GITHUB_ACTOR: 'dependabot[bot]' } }), /Dependabot/);
  });

  test('a push without a pull request', async () => {
    const environment = { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: 'f'.repeat(40) };
    await alone(scene.run(plan, { event: {}, environment }), /no open pull request has the commit fffffff/);
  });

  test('no token', async () => {
    await alone(scene.run(plan, { token: null }), /there is no token/);
  });

  test('a branch of the repository with a token that may only read is a mistake, and says which permission', async () => {
    readOnly();
    expectRefusal(await scene.run(plan), /pull-requests: write/);
  });
});

describe('a plan that failed', () => {
  test('is shown with its errors first, and tells nothing', async () => {
    await writeFile(
      path.join(scene.workspace, 'plan.log'),
      '\u001b[31m╷\n│ Error: Unsupported argument\n│ \n│   on main.tf line 3\n╵\u001b[0m\n',
    );
    const run = await scene.run({ 'log-file': 'plan.log', name: 'dev/www' });
    expectSuccess(run);
    expect(comments()).toEqual([expect.stringContaining('Error: Unsupported argument')]);
    expect(run.outputs).toMatchObject({ 'has-changes': '', create: '', fingerprint: '' });
    expectRefusal(await scene.run({ 'log-file': 'plan.log', 'fail-on': 'destroy' }), /fail-on/);
  });
});

describe('several roots', () => {
  test('sections of other jobs become one comment', async () => {
    const www = await scene.run({ ...plan, mode: 'off' });
    const api = await scene.run({ ...plan, name: 'dev/api', mode: 'off' });
    const sections = `${www.outputs['section-path']}\n${api.outputs['section-path']}`;
    const all = await scene.run({ sections, name: 'all roots' });
    expectSuccess(all);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain('The same change in');
    expect(Number(all.outputs.create)).toBe(2 * Number(www.outputs.create));
    expect(all.outputs.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  test('sections that are no sections, or not there, name the file or the pattern', async () => {
    await writeFile(path.join(scene.workspace, 'other.json'), '{}');
    expectRefusal(await scene.run({ sections: 'other.json' }), /other\.json is not a section/);
    expectRefusal(await scene.run({ sections: 'none/*.json' }), /sections.*none/s);
  });
});
