/** What makes terraform-plan-comment fail after the plan is shown: fail-on and expect-fingerprint, as a job runs the bundle. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { expectRefusal, expectSuccess } from './support/observe.ts';
import { openPlanScene, type PlanScene } from './support/plan-scene.ts';

let scene: PlanScene;
beforeEach(async () => {
  scene = await openPlanScene();
  await scene.addPlan('plan.json', 'kinds.json');
});
afterEach(() => scene.close());

const plan = { 'plan-file': 'plan.json', name: 'dev/www' };
const comments = () => scene.github.state.visible(7).map(({ body }) => body);

const destroying = (change: Record<string, unknown>) => {
  change.resource_changes = [
    {
      address: 'terraform_data.gone',
      mode: 'managed',
      type: 'terraform_data',
      name: 'gone',
      change: { actions: ['delete'], before: { id: 'a' }, after: null },
    },
  ];
};

test('fail-on destroy fails after the comment', async () => {
  await scene.addPlan('plan.json', 'nothing.json', destroying);
  const run = await scene.run({ ...plan, 'fail-on': 'destroy' });
  expectRefusal(run, /fail-on destroy: the plan destroys 1/);
  expect(run.outputs).toMatchObject({ 'has-destroy': 'true', delete: '1' });
  expect(comments()).toEqual([expect.stringContaining('terraform_data.gone')]);
  expectSuccess(await scene.run({ ...plan, 'fail-on': 'replace' }));
});

test('a plan that ended with an error passes no guard, and does not tell what it would destroy', async () => {
  await scene.addPlan('plan.json', 'nothing.json', (change) => {
    change.errored = true;
  });
  const run = await scene.run({ ...plan, 'fail-on': 'destroy' });
  expectRefusal(run, /a plan that failed does not tell/);
  expect(run.outputs).toMatchObject({ 'has-changes': 'true', 'has-destroy': '' });
  expectRefusal(await scene.run({ ...plan, 'expect-fingerprint': run.outputs.fingerprint! }), /ended with an error/);
});

test('expect-fingerprint: the reviewed plan passes, another names what differs', async () => {
  const reviewed = await scene.run(plan);
  const hash = reviewed.outputs.fingerprint!;
  const file = reviewed.outputs['fingerprint-path']!;
  await writeFile(path.join(scene.workspace, 'reviewed.json'), await scene.read(file));
  expectSuccess(await scene.run({ ...plan, 'expect-fingerprint': hash }));
  expectSuccess(await scene.run({ ...plan, 'expect-fingerprint': 'reviewed.json' }));
  await scene.addPlan('plan.json', 'nothing.json', destroying);
  expectRefusal(await scene.run({ ...plan, 'expect-fingerprint': hash }), /is not the reviewed one/);
  expectRefusal(
    await scene.run({ ...plan, 'expect-fingerprint': 'reviewed.json' }),
    /Not reviewed: terraform_data\.gone/,
  );
});

test('an empty expect-fingerprint is refused before anything is written', async () => {
  expectRefusal(await scene.run({ ...plan, 'expect-fingerprint': '' }), /expect-fingerprint/);
  expect(scene.github.calls).toEqual([]);
});
