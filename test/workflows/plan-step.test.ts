/** The step that plans, which is the same in four jobs, with a terraform that writes down what it is told. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { jobsOf, reusable } from './support/workflow-files.ts';

const { run: script } = reusable
  .flatMap(jobsOf)
  .flatMap(({ steps }) => steps)
  .find(({ id }) => id === 'plan')!;
let folder: string;
const at = (name: string) => path.join(folder, name);
const textOf = (name: string) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plan-step-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @param plan what `terraform plan` does, as a shell script */
function start({ init = 'exit 0', plan = 'exit 0' }) {
  const stub = `#!/bin/bash\necho "$*" >> told\nif [ "$1" = init ]; then ${init}; fi\n${plan}\n`;
  writeFileSync(at('terraform'), stub, { mode: 0o755 });
  const env = { PATH: `${folder}${path.delimiter}${process.env.PATH}`, GITHUB_OUTPUT: at('output') };
  return spawn('bash', ['--noprofile', '--norc', '-e', '-c', script!], { cwd: folder, env, stdio: 'ignore' });
}

test('a plan is made without questions, and its file named', async () => {
  const [code] = await once(start({}), 'close');
  expect(code).toBe(0);
  expect(textOf('output')).toBe('plan-file=edge.tfplan\n');
  expect(textOf('told')).toBe(
    'init -input=false -no-color\nplan -input=false -no-color -lock-timeout=5m -out=edge.tfplan\n',
  );
});

test('a lock file is not changed', async () => {
  writeFileSync(at('.terraform.lock.hcl'), '');
  await once(start({}), 'close');
  expect(textOf('told')).toContain('init -input=false -no-color -lockfile=readonly\n');
});

test.each([{ init: 'echo no provider; exit 1' }, { plan: 'echo no such variable >&2; exit 1' }])(
  'what fails (%j) is in the log, whose name is given, and the step goes on to show it',
  async (fails) => {
    const [code] = await once(start(fails), 'close');
    expect(code).toBe(0);
    expect(textOf('output')).toBe('log-file=edge-plan.log\n');
    expect(textOf('edge-plan.log')).toMatch(/^no /);
  },
);

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s, which a cancelled job gets, reaches terraform, which unlocks the state',
  async (signal) => {
    const child = start({ plan: 'trap "rm lock; exit 1" TERM; touch lock; while :; do sleep 0.05; done' });
    while (!existsSync(at('lock'))) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    expect(existsSync(at('lock'))).toBe(false);
    expect(textOf('output')).toBe('');
  },
);
