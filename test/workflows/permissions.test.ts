/** Who may do what: act does not enforce it, so that it is read here. */
import { describe, expect, test } from '@jest/globals';
import { all, called, callers, jobsOf, reusable } from './support/workflow-files.ts';

/** Jobs of files whose other jobs take a role: they have no id-token, so that what they run can get none. */
const withoutRole: Record<string, object> = {
  '.github/workflows/publish-modules.yml list': {},
  '.github/workflows/publish-modules.yml sources': {},
  '.github/workflows/terraform-plan.yml validate': { contents: 'read' },
};

test.each(Object.entries(withoutRole))('%s takes no role, and has no id-token', (place, permissions) => {
  const found = reusable.flatMap(jobsOf).find((one) => one.place === place)!;
  expect(found.job.permissions).toEqual(permissions);
  expect(found.steps.filter(({ uses }) => uses?.startsWith('aws-actions/'))).toEqual([]);
});

test.each(all)('$file grants nothing for all jobs', ({ workflow }) => {
  expect(workflow.permissions).toEqual({});
});

test.each(all)('$file has a reason beside each grant', ({ text }) => {
  const grants = text
    .split('\n')
    .filter((line) => /^\s+(?:permissions: \{ ?\w|[\w-]+: (?:read|write|admin)\b)/.test(line));
  expect(grants.length).toBeGreaterThan(0);
  expect(grants.filter((line) => !/ # \w/.test(line))).toEqual([]);
});

test.each(reusable)('$file: all jobs that take a role have the same permissions, none beyond the table', (one) => {
  const [first, ...others] = jobsOf(one)
    .filter(({ place }) => !withoutRole[place])
    .map(({ job }) => job.permissions);
  for (const other of others) expect(other).toEqual(first);
  const table: Record<string, object> = {
    'build-edge.yml': { contents: 'read' },
    'publish-edge.yml': { contents: 'read', 'id-token': 'write' },
    'terraform-plan.yml': { contents: 'read', 'id-token': 'write', 'pull-requests': 'write' },
    'terraform-apply.yml': { contents: 'read', 'id-token': 'write' },
    'promote.yml': { contents: 'read', 'id-token': 'write', deployments: 'write' },
    'publish-modules.yml': { contents: 'read', 'id-token': 'write' },
  };
  expect(first).toEqual(table[one.file.split('/').at(-1)!]);
});

describe('callers', () => {
  const calls = callers.flatMap(jobsOf).filter(({ job }) => job.uses);

  test.each(calls)('$place grants what the reusable workflow needs, and no more', ({ job }) => {
    const needed = jobsOf(called(job.uses!)!).find(({ place }) => !withoutRole[place])!;
    expect(job.permissions).toEqual(needed.job.permissions);
    expect(job.secrets).toBeUndefined();
  });

  test.each(calls)('$place gives inputs that there are, and all that are required', ({ job }) => {
    const { inputs } = called(job.uses!)!.workflow.on.workflow_call!;
    const given = Object.keys(job.with ?? {});
    expect(given.filter((name) => !inputs[name])).toEqual([]);
    const required = Object.keys(inputs).filter((name) => inputs[name]!.required);
    expect(required.filter((name) => !given.includes(name))).toEqual([]);
  });

  test.each(callers)('$file has at most forty lines, and two or three values to change', ({ text }) => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
    const marks = text.split('\n').filter((line) => /# CHANGE: \w/.test(line));
    expect(marks.length).toBeGreaterThanOrEqual(2);
    expect(marks.length).toBeLessThanOrEqual(3);
  });
});

describe('jobs with id-token', () => {
  const jobs = all.flatMap(jobsOf).filter(({ job, steps }) => job.permissions?.['id-token'] && steps.length > 0);
  const assuming = jobs.filter(({ steps }) => steps.some(({ uses }) => uses?.startsWith('aws-actions/')));

  test('are there, and each takes a role', () => {
    expect(assuming.length).toBeGreaterThanOrEqual(5);
    expect(jobs.filter((job) => !assuming.includes(job)).map(({ place }) => place)).toEqual([]);
  });

  test.each(assuming)('$place: an environment that the role trusts, a session of timeout-minutes plus ten', (one) => {
    expect(one.job.environment).toMatch(/^\$\{\{ inputs\.(?:plan-|build-environment \|\| inputs\.)?environment \}\}$/);
    const step = one.steps.find(({ uses }) => uses?.startsWith('aws-actions/'))!;
    const seconds = String(step.with!['role-duration-seconds']);
    if (/^\d+$/.test(seconds)) expect(Number(seconds)).toBe((one.job['timeout-minutes']! + 10) * 60);
    else expect(one.steps.find(({ id }) => seconds.includes(`steps.${id}.`))!.run).toContain('(MINUTES + 10) * 60');
    expect(step.with!['role-to-assume']).toMatch(
      /^\$\{\{ inputs\.(?:plan-|build-role-arn \|\| inputs\.)?role-arn \}\}$/,
    );
    expect(Object.keys(step.with!).filter((name) => /key|secret|token/.test(name))).toEqual([]);
  });

  test.each(jobs)('$place caches nothing, installs nothing, builds nothing', ({ steps }) => {
    const text = JSON.stringify(steps);
    expect(text).not.toMatch(/actions\/cache|setup-node|setup-python|npm |pip |build-lambda|publish-edge@/);
  });
});

test('both jobs of publish-edge check the hashes of what was built, by one and the same step, before they have credentials', () => {
  const file = reusable.find(({ file }) => file.endsWith('publish-edge.yml'))!;
  const checks = jobsOf(file).map(({ steps }) => {
    const at = steps.findIndex(({ name }) => name === 'Check the hashes');
    expect(at).toBeGreaterThan(-1);
    expect(at).toBeLessThan(steps.findIndex(({ uses }) => uses?.startsWith('aws-actions/')));
    return JSON.stringify(steps[at]);
  });
  expect(checks.length).toBe(2);
  expect(checks[0]).toBe(checks[1]);
});

test('the job that builds has no id-token', () => {
  const builders = all.flatMap(jobsOf).filter(({ steps }) => JSON.stringify(steps).includes('build-lambda'));
  expect(builders.length).toBeGreaterThan(0);
  for (const { job } of builders) expect(job.permissions).toEqual({ contents: 'read' });
});

test('a pull request of a fork or of Dependabot: either planned with a role, or validated without', () => {
  const { workflow } = reusable.find(({ file }) => file.endsWith('terraform-plan.yml'))!;
  const { plan, validate } = workflow.jobs;
  const inner = (condition = '') => condition.replace(/^\$\{\{ | \}\}$/g, '');
  expect(inner(plan!.if)).toBe(`!(${inner(validate!.if)})`);
  expect(inner(validate!.if)).toContain('head.repo.full_name != github.repository');
  expect(inner(validate!.if)).toContain("user.login == 'dependabot[bot]'");
  expect(validate!.environment).toBeUndefined();
  expect(JSON.stringify(validate!.steps)).not.toContain('aws-actions');
  expect(callers.flatMap(({ workflow: { on } }) => Object.keys(on))).not.toContain('pull_request_target');
});
