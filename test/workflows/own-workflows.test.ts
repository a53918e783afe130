/** This repository's own workflows: who may start them, what each job may do, in which environment, and what it waits for. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { internal, jobsOf } from './support/workflow-files.ts';

const read = { contents: 'read' };
const given = (expression: string) => `\${{ ${expression} }}`;

/** A pull request's runs take each other's place; any other run is on its own, as one that waits in a group is cancelled by the next. */
const ofPullRequest = "github.event_name == 'pull_request'";
const onlyOfPullRequests = (name: string) => ({
  group: `${name}-${given(`${ofPullRequest} && github.ref || github.run_id`)}`,
  cancels: given(ofPullRequest),
});

/** What each job may do, the environment whose reviewers it waits for, and the group in which its workflow takes turns. */
const table: Record<
  string,
  {
    on: string[];
    group: string;
    cancels: boolean | string;
    jobs: Record<string, { permissions: object; environment?: string }>;
  }
> = {
  'ci.yml': {
    on: ['push', 'pull_request', 'workflow_dispatch'],
    ...onlyOfPullRequests('ci'),
    jobs: { test: { permissions: read } },
  },
  'check-dist.yml': {
    on: ['push', 'pull_request', 'workflow_dispatch'],
    ...onlyOfPullRequests('check-dist'),
    jobs: { compare: { permissions: read } },
  },
  'dependabot-dist.yml': {
    on: ['workflow_dispatch'],
    group: `dependabot-dist-${given('inputs.pull-request')}`,
    cancels: false,
    jobs: {
      look: { permissions: { ...read, 'pull-requests': 'read' } },
      build: { permissions: read },
      push: { permissions: { contents: 'write', 'pull-requests': 'read' } },
      check: { permissions: { actions: 'write' } },
    },
  },
  'release.yml': {
    on: ['workflow_dispatch'],
    group: 'release',
    cancels: false,
    jobs: {
      candidate: { permissions: read },
      test: { permissions: read },
      publish: { permissions: { contents: 'write' }, environment: 'release' },
    },
  },
};

const files = internal.map((one) => ({ ...one, name: one.file.split('/').at(-1)! }));
const jobs = files.flatMap((one) => jobsOf(one));
const writing = jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes('write'));

test('the table has each of them', () => {
  expect(files.map(({ name }) => name).sort()).toEqual(Object.keys(table).sort());
});

test.each(files)(
  '$name: triggers, permissions, environments and turns are those of the table',
  ({ name, workflow }) => {
    const { on, group, cancels, jobs: rows } = table[name]!;
    expect(Object.keys(workflow.on)).toEqual(on);
    expect(workflow.concurrency).toEqual({ group, 'cancel-in-progress': cancels });
    const found = Object.entries(workflow.jobs).map(([id, { permissions, environment }]) => [
      id,
      { permissions, ...(environment ? { environment } : {}) },
    ]);
    expect(Object.fromEntries(found)).toEqual(rows);
  },
);

test('none starts by itself on what a pull request brought along with a token that can write', () => {
  const started = files.flatMap(({ workflow }) => Object.keys(workflow.on));
  expect(started).not.toContain('pull_request_target');
  expect(started).not.toContain('workflow_run');
  for (const { place, file } of writing)
    expect({ place, on: table[file.split('/').at(-1)!]!.on }).toEqual({ place, on: ['workflow_dispatch'] });
});

describe('jobs that may write', () => {
  test.each(writing)('$place installs nothing, checks nothing out but main, and reads no secret', ({ steps }) => {
    expect(JSON.stringify(steps)).not.toMatch(/npm |npx|\\.ci\/run|actions\/cache|secrets\./);
    for (const { uses, with: given } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(given!.ref).toBeUndefined();
  });

  test.each(writing.filter(({ steps }) => steps.some(({ uses }) => uses)))(
    '$place follows a job that refuses any branch but main',
    ({ file }) => {
      const [first] = jobs.filter((one) => one.file === file);
      expect(first!.steps[0]).toMatchObject({
        if: "github.ref != 'refs/heads/main'",
        run: expect.stringMatching(/exit 1\n$/),
      });
    },
  );
});

describe('check-dist.yml', () => {
  const { steps } = jobs.find(({ file }) => file.endsWith('check-dist.yml'))!;
  const mend = steps.find(({ name }) => name === 'Say how to mend it')!;

  test('compares on the pinned Node.js, as ci does', () => {
    expect(steps.find(({ id }) => id === 'compare')!.run).toBe('npm run --silent check:dist');
    expect(mend.if).toBe("failure() && steps.compare.outcome == 'failure'");
  });

  test.each([
    ['true', 'gh workflow run dependabot-dist.yml --field pull-request=7'],
    ['false', 'npm ci && npm run build && git add dist && git commit --message "Rebuild dist"'],
  ])("says how to mend it (Dependabot's: %s)", (dependabots, command) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'mend-'));
    const summary = path.join(folder, 'summary.md');
    const env = { PATH: process.env.PATH, DEPENDABOT: dependabots, NUMBER: '7', GITHUB_STEP_SUMMARY: summary };
    const said = execFileSync('bash', ['--norc', '-e', '-c', mend.run!], { env, encoding: 'utf8' });
    expect(said).toBe(`::error title=dist::dist/ is not what the sources make. Run: ${command}\n`);
    expect(readFileSync(summary, 'utf8')).toContain(`\n    ${command}\n`);
    rmSync(folder, { recursive: true });
  });
});

describe('dependabot-dist.yml', () => {
  const [look, build, push, check] = jobs.filter(({ file }) => file.endsWith('dependabot-dist.yml'));

  test('the job that runs the code of the update is handed the commit alone, and nothing of a token', () => {
    expect(build!.job.needs).toBe('look');
    expect(JSON.stringify(build!.job)).not.toMatch(/github\.token|GITHUB_TOKEN|inputs\./);
    expect(build!.steps[0]!.with).toEqual({ ref: given('needs.look.outputs.head'), 'persist-credentials': false });
  });

  test('what is pushed is held to the commit that was looked at, not to what the build says', () => {
    const text = JSON.stringify(push!.job);
    expect(text).toContain('needs.look.outputs.head');
    expect(text).not.toContain('needs.build.outputs');
    expect(look!.job.outputs).toEqual({ head: given('steps.look.outputs.head') });
  });

  test('ci and check-dist are started after it, and can be', () => {
    const started = [...check!.steps[0]!.run!.matchAll(/gh workflow run ([\w-]+\.yml)/g)].map(([, name]) => name!);
    expect(started).toEqual(['ci.yml', 'check-dist.yml']);
    for (const name of started) expect(table[name]!.on).toContain('workflow_dispatch');
  });
});

describe('release.yml', () => {
  const [candidate, tested, published] = jobs.filter(({ file }) => file.endsWith('release.yml'));
  const ci = jobs.find(({ file }) => file.endsWith('/ci.yml'))!;

  test('one commit is found, tested and published, and published only once it was tested', () => {
    const commit = given('needs.candidate.outputs.commit');
    expect(candidate!.job.outputs).toEqual({ commit: given('steps.check.outputs.commit') });
    expect(tested!.steps[0]!.with!.ref).toBe(commit);
    expect(published!.steps.at(-1)!.env!.COMMIT).toBe(commit);
    expect(published!.job.needs).toEqual(['candidate', 'test']);
    for (const one of [tested, published]) expect(one!.job.if).toBeUndefined();
  });

  test('it is tested by all that ci runs', () => {
    const [, ...steps] = tested!.steps;
    expect(steps).toEqual(ci.steps.slice(1));
    expect(steps.at(-1)).toEqual({ run: 'bash .ci/run' });
  });
});

describe('dependabot.yml', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: {
      'package-ecosystem': string;
      directory?: string;
      directories?: string[];
      cooldown: object;
      groups: object;
      ignore?: { 'dependency-name': string }[];
    }[];
  };

  test('each kind of package waits a week and comes in groups', () => {
    expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions', 'pip', 'terraform']);
    for (const one of updates) {
      expect(one.cooldown).toEqual({ 'default-days': 7 });
      expect(Object.keys(one.groups).length).toBeGreaterThan(0);
    }
  });

  test('what a release pins, it leaves alone', () => {
    const actions = updates.find((one) => one['package-ecosystem'] === 'github-actions')!;
    expect(actions.directories).toEqual(['/', '/workflows']);
    expect(actions.ignore).toEqual([{ 'dependency-name': 'org/edge-actions*' }]);
  });
});
