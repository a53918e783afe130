/** Inputs and outputs of the reusable workflows: those of the table, described, used, and in the docs. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { reusable } from './support/workflow-files.ts';

const terraform = ['root', 'environment', 'role-arn', 'region', 'terraform-version', 'name'];
/** All of the action's, but the deployment's two: the token is the job's, and `environment` is the job's too. */
const promoteStage = Object.keys(parse(readFileSync('actions/promote-stage/action.yml', 'utf8')).inputs).filter(
  (name) => name !== 'github-token' && name !== 'environment',
);
const table: Record<string, { inputs: string[]; outputs: string[] }> = {
  'build-edge.yml': {
    inputs: ['config', 'functions', 'working-directory', 'node-version', 'python-version'],
    outputs: ['artifact-name', 'artifacts'],
  },
  'publish-edge.yml': {
    inputs: [
      ...['artifact-name', 'stage', 'environment', 'role-arn', 'region', 'bucket', 'prefix', 'release-bucket'],
      ...['release-prefix', 'distribution-id', 'distribution-name', 'associations', 'take-over'],
    ],
    outputs: ['versions', 'artifacts'],
  },
  'terraform-plan.yml': { inputs: terraform, outputs: ['has-changes', 'fingerprint'] },
  'terraform-apply.yml': { inputs: [...terraform, 'plan-environment', 'plan-role-arn'], outputs: ['has-changes'] },
  'promote.yml': {
    inputs: [...promoteStage, 'environment', 'role-arn', 'plan-environment', 'plan-role-arn', 'roots'],
    outputs: ['promoted', 'changed', 'deployment-id'],
  },
  'publish-modules.yml': {
    inputs: ['modules', 'version', 'bucket', 'prefix', 'environment', 'role-arn'],
    outputs: ['sources'],
  },
};
const files = reusable.map((one) => ({ ...one, name: path.basename(one.file), call: one.workflow.on.workflow_call! }));

test('the table names files that are there', () => {
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(table)));
});

test.each(files.filter(({ name }) => table[name]))(
  '$name has the inputs and outputs of the table',
  ({ name, call }) => {
    expect(Object.keys(call.inputs)).toEqual(expect.arrayContaining(table[name]!.inputs));
    expect(Object.keys(call.outputs ?? {})).toEqual(table[name]!.outputs);
  },
);

test.each(files)('$name: each input is described, typed, used, and required or with a default', ({ call, text }) => {
  for (const [name, input] of Object.entries(call.inputs)) {
    expect({ name, ...input }).toEqual({
      name,
      description: expect.stringMatching(/\.$/),
      type: expect.stringMatching(/^(?:string|boolean|number)$/),
      ...(input.required ? { required: true } : { default: expect.anything() }),
    });
    expect({ name, used: new RegExp(`\\binputs\\.${name}\\b(?!-)`).test(text) }).toEqual({ name, used: true });
  }
});

test.each(files)('$name: each input that is used is declared', ({ call, text }) => {
  const used = [...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => name!);
  expect(used.filter((name) => !call.inputs[name])).toEqual([]);
});

test.each(files)("$name: each output is a job's", ({ call, workflow }) => {
  for (const { description, value } of Object.values(call.outputs ?? {})) {
    expect(description).toMatch(/\.$/);
    const places = /^\$\{\{ (.+) \}\}$/.exec(value)?.[1]?.split(' || ') ?? [''];
    for (const place of places) {
      const [, job, output] = /^jobs\.([\w-]+)\.outputs\.([\w-]+)$/.exec(place) ?? [];
      expect(workflow.jobs[job ?? '']?.outputs?.[output ?? '']).toMatch(/^\$\{\{ steps\./);
    }
  }
});

test.each(files)('$name is in docs/workflows.md with all its inputs and outputs', ({ name, call }) => {
  const docs = readFileSync('docs/workflows.md', 'utf8');
  const section = docs.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? '';
  const names = [...Object.keys(call.inputs), ...Object.keys(call.outputs ?? {})];
  expect(names.filter((one) => !section.includes(`| \`${one}\` |`))).toEqual([]);
});
