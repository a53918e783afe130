/** Inputs that terraform-plan-comment refuses. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { expectRefusal } from './support/observe.ts';
import { openPlanScene, type PlanScene } from './support/plan-scene.ts';

let scene: PlanScene;
beforeEach(async () => {
  scene = await openPlanScene();
  await scene.addPlan('plan.json', 'kinds.json');
});
afterEach(() => scene.close());

const plan = { 'plan-file': 'plan.json', name: 'dev/www' };
const comments = () => scene.github.state.visible(7).map(({ body }) => body);

test.each([
  [{ 'plan-file': 'gone.json' }, /plan-file.*gone\.json/],
  [{ 'plan-file': '' }, /plan-file/],
  [{ 'plan-file': 'plan.json', 'log-file': 'x.log' }, /log-file.*exactly one of/],
  [{ 'plan-file': '../plan.json' }, /inside the workspace/],
  [{ ...plan, mode: 'append' }, /mode.*update, recreate, off/],
  [{ ...plan, mode: 'recreate', aggregate: 'all' }, /mode.*update or off beside aggregate/],
  [{ ...plan, name: 'n'.repeat(201) }, /name.*at most 200 characters/],
  [{ ...plan, 'fail-on': 'everything' }, /fail-on.*any-change/],
  [{ ...plan, mask: '([' }, /mask/],
  [{ ...plan, 'max-bytes': '100' }, /max-bytes.*4096/],
  [{ ...plan, 'pr-number': 'seven' }, /pr-number/],
  [{ ...plan, 'pr-number': '12' }, /pr-number.*12/],
] as [Record<string, string>, RegExp][])('%j', async (inputs, message) => {
  expectRefusal(await scene.run(inputs), message);
  expect(comments()).toEqual([]);
});
