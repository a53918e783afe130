/** How the jobs run: limits, taking turns, what reaches a shell, what leaves a job. */
import { describe, expect, test } from '@jest/globals';
import { all, callers, jobsOf, reusable } from './support/workflow-files.ts';

const jobs = all.flatMap(jobsOf);
const withSteps = jobs.filter(({ steps }) => steps.length > 0);

test.each(withSteps)('$place has a time limit', ({ job }) => {
  expect(job['timeout-minutes']).toBeGreaterThanOrEqual(5);
  expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
});

test.each(withSteps)('$place: no expression reaches a shell but by the environment', ({ steps }) => {
  expect(steps.filter(({ run }) => run?.includes('${{')).map(({ run }) => run)).toEqual([]);
});

test.each(withSteps)('$place leaves no token in the checkout', ({ steps }) => {
  for (const { uses, with: given } of steps) {
    if (uses?.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
  }
});

describe('concurrency', () => {
  const own = reusable.flatMap(jobsOf);

  test.each(own)('$place waits its turn: every waiting run is kept, none is cancelled in progress', ({ job }) => {
    expect(job.concurrency).toMatchObject({ queue: 'max', 'cancel-in-progress': false });
    expect(job.concurrency!.group).toMatch(/^edge-actions-.*\$\{\{/);
  });

  test('publish, promote and apply of a stage take turns', () => {
    const groups = Object.fromEntries(own.map(({ place, job }) => [place.split('/').at(-1), job.concurrency!.group]));
    expect(groups).toMatchObject({
      'publish-edge.yml publish': expect.stringMatching(/^edge-actions-\$\{\{ inputs\.stage \}\}$/),
      'promote.yml promote': expect.stringMatching(/^edge-actions-\$\{\{ inputs\.to-stage \}\}$/),
      'terraform-apply.yml apply': expect.stringMatching(
        /^edge-actions-\$\{\{ inputs\.stage \|\| inputs\.environment \}\}$/,
      ),
    });
  });

  test.each(jobs.filter(({ job }) => job.strategy))(
    '$place: one of a matrix that fails cancels no other',
    ({ job }) => {
      expect(job.strategy!['fail-fast']).toBe(false);
    },
  );

  test('none is for a whole workflow of a caller: a nested job would wait for itself', () => {
    expect(callers.filter(({ workflow }) => 'concurrency' in workflow)).toEqual([]);
  });
});

describe('plans', () => {
  const planning = reusable.flatMap(jobsOf).filter(({ steps }) => steps.some(({ id }) => id === 'plan'));

  test('are made by one and the same step', () => {
    const texts = planning.map(({ steps }) => JSON.stringify(steps.find(({ id }) => id === 'plan')));
    expect(texts.length).toBe(4);
    // A root is an input, or one of a matrix.
    expect(new Set(texts.map((text) => text.replace('matrix.root', 'inputs.root'))).size).toBe(1);
  });

  test.each(planning)('$place: the plan is removed whatever happens, and never leaves the job', ({ steps }) => {
    expect(steps.at(-1)).toMatchObject({
      if: expect.stringMatching(/^always\(\)/),
      run: expect.stringMatching(/^rm -f edge\.tfplan/),
    });
    const left = steps
      .filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'))
      .map((step) => step.with!.path);
    for (const path of left) expect(path).toMatch(/^\$\{\{ steps\.show\.outputs\.(?:section|fingerprint)-path \}\}$/);
    expect(JSON.stringify(steps)).not.toMatch(/actions\/cache/);
  });

  test('apply compares with the reviewed fingerprint before it applies that very file', () => {
    const { steps } = planning.find(({ id }) => id === 'apply')!;
    const compared = steps.findIndex(({ with: given }) => given?.['expect-fingerprint'] !== undefined);
    const applied = steps.findIndex(({ run }) => run?.startsWith('exec terraform apply '));
    expect(steps.findIndex(({ id }) => id === 'plan')).toBeLessThan(compared);
    expect(compared).toBeLessThan(applied);
    expect(steps[applied]!.run).toMatch(/ edge\.tfplan$/m);
    expect(steps[applied]!.if).toBeUndefined();
  });

  test('an output that got lost is not taken for "nothing to apply"', () => {
    const apply = planning.find(({ place }) => place.endsWith('terraform-apply.yml apply'))!;
    expect(apply.job.if).toBe("needs.plan.outputs.has-changes != 'false'");
  });
});
