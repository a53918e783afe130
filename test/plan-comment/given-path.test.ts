import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { declaredInputs } from '../../src/actions/declared-inputs.ts';
import { readPlanInputs } from '../../src/actions/plan-inputs.ts';
import { Inputs } from '../../src/kit/inputs.ts';
import { createMasker } from '../../src/plan/secrets/masker.ts';
import { checkGivenPath } from '../../src/plan-comment/given-path.ts';

const plan = '{"format_version":"1.2","variables":{"password":{"value":"S3"}}}';
const log = 'Planning...\n\nError: the password is S3\n';

let workspace: string;
beforeAll(async () => {
  workspace = await mkdtemp(`${tmpdir()}/edge-actions-inputs-`);
});
afterAll(() => rm(workspace, { recursive: true }));

function readInputs(given: Record<string, string>) {
  const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const inputs = new Inputs(Object.fromEntries(variables), declaredInputs['terraform-plan-comment']);
  return readPlanInputs({ inputs, workspace }, createMasker({ values: [], patterns: [] }));
}

test.each([
  ['plan-file', plan],
  ['plan-file', `${plan}/../../../..`],
  ['plan-file', JSON.stringify([JSON.parse(plan)], null, 2)],
  ['plan-file', 'S3'.repeat(2_000)],
  ['log-file', log],
  ['expect-fingerprint', log],
])('the content of a file as %s is refused, and not shown', async (input, content) => {
  const inputs = input === 'expect-fingerprint' ? { 'plan-file': 'plan.json', [input]: content } : { [input]: content };
  await expect(readInputs(inputs)).rejects.toThrow(
    /^(?!.*S3)Input '[a-z-]+': got "(?:JSON|a text) of \d+ characters", expected the path of a file\..*give its name/s,
  );
});

test.each(['plan.json', 'tf/[prod]/plan.json', '{dev}/plan', '[a]', 'with space.json', 'ünï/plan'])(
  '%s is a path',
  (given) => {
    expect(() => checkGivenPath('plan-file', given)).not.toThrow();
  },
);
