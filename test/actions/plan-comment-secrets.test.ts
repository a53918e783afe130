/** What is to be hidden is hidden wherever terraform-plan-comment's bundle writes: beside the plan, in inputs, errors, the log. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ActionRunResult } from '../../scripts/runner/run-action.ts';
import { expectRefusal, expectSuccess } from './support/observe.ts';
import { openPlanScene, type PlanRun, type PlanScene } from './support/plan-scene.ts';

const secret = 'hunter2hunter2';
const plan = { 'plan-file': 'plan.json', 'mask-values': secret };

let scene: PlanScene;
beforeEach(async () => {
  scene = await openPlanScene();
  await scene.addPlan('plan.json', 'nothing.json');
});
afterEach(() => scene.close());

/** Runs, and looks for the secret in all that came of it. */
async function run(inputs: Record<string, string>, more?: PlanRun): Promise<ActionRunResult> {
  const ended = await scene.run(inputs, more);
  const files = ['markdown-path', 'section-path', 'fingerprint-path'].flatMap((name) => ended.outputs[name] || []);
  const texts = await Promise.all(files.map((file) => scene.read(file)));
  const comments = scene.github.state.comments.map(({ body }) => body);
  expect([ended.log, ended.summary, JSON.stringify(ended.outputs), ...comments, ...texts].join('\n')).not.toContain(
    secret,
  );
  return ended;
}

test('title and footer', async () => {
  const ended = await run({ ...plan, title: `Plan ${secret}`, footer: `see ${secret}` });
  expectSuccess(ended);
  expect(ended.summary).toContain('### Plan ***');
});

test('title and footer of a shared comment', async () => {
  const section = await run({ ...plan, name: 'www', mode: 'off' });
  const sections = section.outputs['section-path']!;
  expectSuccess(await run({ sections, 'mask-values': secret, title: `Plan ${secret}`, footer: `see ${secret}` }));
  expect(scene.github.state.comments[0]?.body).toContain('### Plan ***');
});

test('sections of a job that did not know it', async () => {
  await scene.addPlan('other.json', 'nothing.json', (change) => {
    change.output_changes = { note: { actions: ['create'], before: null, after: `is ${secret}` } };
  });
  const section = await scene.run({ 'plan-file': 'other.json', name: 'www', mode: 'off' });
  expect(section.summary).toContain(secret);
  expectSuccess(await run({ sections: section.outputs['section-path']!, 'mask-values': secret, name: 'all' }));
  expect(scene.github.state.comments[0]?.body).toContain('is ***');
});

test.each(['name', 'aggregate'])('%s, which tells comments apart, may hold none', async (input) => {
  const ended = await run({ ...plan, [input]: `dev ${secret}` });
  expectRefusal(ended, new RegExp(`Input '${input}': got "dev \\*\\*\\*", expected a text that holds nothing of mask`));
  expect(scene.github.calls).toEqual([]);
});

test.each(['mode', 'pr-number', 'plan-file', 'max-bytes', 'expect-fingerprint', 'fail-on', 'show-drift'])(
  'the error of a bad %s',
  async (input) => {
    expectRefusal(await run({ ...plan, [input]: `../${secret}` }), /\.\.\/\*\*\*/);
  },
);

test('a line of mask that is no regular expression', async () => {
  expectRefusal(await run({ 'plan-file': 'plan.json', mask: `first\n${secret}(` }), /'mask': got "line 2"/);
});

test("GitHub's words, the stack and its causes, with debug logging", async () => {
  scene.github.fail({ call: 'POST', status: 422, message: `no: ${secret}` });
  const ended = await run(plan, { environment: { RUNNER_DEBUG: '1' } });
  expect(ended.log).toContain('no: ***');
  expect(ended.log).toContain('caused by');
});

test('a path that the machine refuses', async () => {
  await mkdir(path.join(scene.workspace, '.edge', 'plan'), { recursive: true });
  await writeFile(path.join(scene.workspace, '.edge', 'plan', 'www'), 'in the way');
  const ended = await run({ ...plan, 'mask-values': 'edge-actions-plan', name: 'www' });
  expectRefusal(ended, /A file is in the place of a folder/);
  expect(ended.log).not.toContain('edge-actions-plan');
});

test("nothing of the action's own credentials or of what is masked is shown anywhere", async () => {
  const key = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
  await scene.addPlan('plan.json', 'nothing.json', (change) => {
    const values = { id: 'a', note: `key ${key} and hunter2hunter2 and acct-12345` };
    change.resource_changes = [
      {
        address: `terraform_data.x["${key}"]`,
        mode: 'managed',
        type: 'terraform_data',
        name: 'x',
        change: { actions: ['create'], before: null, after: values },
      },
    ];
  });
  const ended = await run(
    { ...plan, mask: 'acct-\\d+', 'mask-values': 'hunter2hunter2' },
    { environment: { AWS_SECRET_ACCESS_KEY: key } },
  );
  expectSuccess(ended);
  const files = await Promise.all(
    ['markdown-path', 'section-path', 'fingerprint-path'].map((name) => scene.read(ended.outputs[name]!)),
  );
  const shown = [
    ended.log,
    ended.summary,
    JSON.stringify(ended.outputs),
    ...scene.github.state.comments.map(({ body }) => body),
    ...files,
  ].join('\n');
  for (const hidden of [key, 'hunter2hunter2', 'acct-12345']) expect(shown).not.toContain(hidden);
  expect(scene.github.state.comments[0]?.body).toContain('***');
});
