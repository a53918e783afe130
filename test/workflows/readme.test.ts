/** README.md as issue and reader want it: three sentences, one picture, two commands, one workflow of twelve lines that holds what it says. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { ActionFile } from '../../scripts/documentation/action-files.ts';
import { readmeWorkflow } from '../../scripts/workflows/readme-workflow.ts';
import { all, type Workflow } from './support/workflow-files.ts';

const readme = readFileSync('README.md', 'utf8');
const workflow = parse(readmeWorkflow(readme)) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);

test('it begins with what it is, in three sentences', () => {
  const [, first = ''] = readme.split(/\n\n/);
  expect(first.replaceAll('\n', ' ').match(/[^.]+\.(?= |$)/g)).toHaveLength(3);
});

test('it has a picture of the flow', () => {
  expect(readme.match(/^```mermaid\nflowchart /gm)?.length).toBeGreaterThanOrEqual(1);
});

test('it has two commands to try it, and both are there', () => {
  const [, section = ''] = readme.split('## Try it\n');
  const commands = [...section.split('\n## ')[0]!.matchAll(/^ {4}(.+?)(?: +#.*)?$/gm)].map(([, command]) => command);
  expect(commands).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test', 'example']));
});

test('its workflow has twelve lines, grants each job what it needs, and gives inputs that are declared', () => {
  expect(readmeWorkflow(readme).trimEnd().split('\n')).toHaveLength(12);
  expect(workflow.permissions).toEqual({});
  for (const job of Object.values(workflow.jobs))
    expect(job.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  expect(steps[0]!.with).toEqual({ 'persist-credentials': false });
  const { inputs } = parse(readFileSync('action.yml', 'utf8')) as ActionFile;
  const own = steps.find(({ uses }) => uses === 'org/edge-actions@v1')!;
  expect(Object.keys(own.with!).filter((name) => !inputs[name])).toEqual([]);
});

test('the actions of its workflow are at the commits that the own workflows have', () => {
  for (const { uses } of steps.filter((step) => !step.uses?.startsWith('org/')))
    expect(all.some(({ text }) => text.includes(`uses: ${uses} `))).toBe(true);
});
